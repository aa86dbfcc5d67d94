// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/office.h"

#include "core/base/parse.h"
#include "core/exchange/csv_reader.h"
#include "core/spreadsheet/zip.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shirube::test
{

namespace
{

QStringList sharedStrings(const QByteArray& xml)
{
    QStringList all;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (!reader.readNextStartElement() || reader.name() != u"si")
            continue;
        all.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return all;
}

// The format of every style, by its number.
QStringList formats(const QByteArray& xml)
{
    QHash<QString, QString> codes;
    QStringList all;
    QXmlStreamReader reader(xml);
    bool inCells = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"cellXfs")
            inCells = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"numFmt")
            codes.insert(reader.attributes().value(u"numFmtId"_s).toString(), reader.attributes().value(u"formatCode"_s).toString());
        if (inCells && reader.name() == u"xf")
            all.append(codes.value(reader.attributes().value(u"numFmtId"_s).toString()));
    }
    return all;
}

} // namespace

SheetDump readSheet(const QByteArray& workbook, int sheet)
{
    const auto files = spreadsheet::unzipped(workbook);
    REQUIRE_DONE(files);
    SheetDump dump;
    dump.xml = files->value(u"xl/worksheets/sheet%1.xml"_s.arg(sheet));
    REQUIRE_FALSE(dump.xml.isEmpty());
    const QStringList texts = sharedStrings(files->value(u"xl/sharedStrings.xml"_s));
    const QStringList styles = formats(files->value(u"xl/styles.xml"_s));
    QXmlStreamReader reader(dump.xml);
    QString place;
    SheetDump::Cell cell;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"c") {
            place = reader.attributes().value(u"r"_s).toString();
            cell = {{}, reader.attributes().value(u"t"_s) == u"s", styles.value(reader.attributes().value(u"s"_s).toInt())};
        } else if (reader.name() == u"v") {
            cell.value = reader.readElementText();
            if (cell.isText)
                cell.value = texts.value(cell.value.toInt());
            dump.cells.insert(place, cell);
        }
    }
    return dump;
}

bool hasOffice()
{
    const bool isThere = !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
    if (!isThere)
        WARN("skipped: LibreOffice (soffice) is not installed");
    return isThere;
}

QMap<QString, QList<QStringList>> openedByOffice(const QString& path, const QString& importFilter)
{
    const TempDir out;
    QStringList arguments{u"-env:UserInstallation=file://"_s + out.file(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                          u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"_s, u"--outdir"_s,
                          out.file(u"csv"_s), path};
    if (!importFilter.isEmpty())
        arguments.prepend(u"--infilter="_s + importFilter);
    QProcess office;
    office.start(u"soffice"_s, arguments);
    REQUIRE(office.waitForFinished(120'000));
    INFO(office.readAllStandardError().toStdString());
    const QDir folder(out.file(u"csv"_s));
    const QStringList names = folder.entryList(QDir::Files);
    REQUIRE_FALSE(names.isEmpty());
    QMap<QString, QList<QStringList>> sheets;
    const QString before = QFileInfo(path).completeBaseName() + u'-';
    for (const QString& name : names) {
        // A row in front of all, so that the first is no different from the others.
        const QString copy = out.write(u"c.csv"_s, "0,1,2,3,4,5\n" + readAll(folder.filePath(name)));
        auto reader = exchange::CsvReader::open(copy, {exchange::Encoding::Utf8, ',', 1});
        REQUIRE_DONE(reader);
        QList<QStringList> rows;
        exchange::CsvRecord record;
        while (*reader->next(record)) {
            QStringList cells;
            for (const QByteArrayView field : record.fields)
                cells.append(*reader->text(field));
            rows.append(cells);
        }
        sheets.insert(name.chopped(4).sliced(before.size()), rows);
    }
    return sheets;
}

bool isSameCell(const QString& back, const QString& written)
{
    if (back == written)
        return true;
    const auto number = [](const QString& text) -> std::optional<double> {
        const auto value = parseDecimal(text.endsWith(u'%') ? text.chopped(1) : text);
        return value && text.endsWith(u'%') ? std::optional(*value / 100) : value;
    };
    if (const auto a = number(back), b = number(written); a && b)
        return std::abs(*a - *b) <= 1e-9 * std::max(1.0, std::abs(*b));
    const QDate american = QLocale::c().toDate(back, u"MM/dd/yyyy"_s);
    const auto a = american.isValid() ? std::optional(american) : parseDate(back);
    return a && (a == parseDate(written) || (parseMonth(written) && a == parseMonth(written)->firstDay()));
}

} // namespace shirube::test
