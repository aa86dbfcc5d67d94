// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/pdf_text.h"

#include "core/exchange/encoding.h"
#include "core/exchange/new_file.h"
#include "core/report/key_figures.h"
#include "core/storage/migrator.h"
#include "ui/print/pack.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QPixmap>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTranslator>
#include <sqlite3.h>
#include <unicode/uversion.h>

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

struct Check
{
    QString name;
    Result<QString> outcome; ///< what was found, or why it failed
};

Result<QString> driver()
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Cli", "Qt's SQLite driver is missing."));
    return u"QSQLITE"_s;
}

Result<QString> encodings()
{
    const QString text = u"①㈱髙﨑～－神"_s;
    const QByteArray bytes = exchange::encode(text, exchange::Encoding::Cp932);
    const auto back = exchange::decode(bytes, exchange::Encoding::Cp932);
    if (back != text)
        return fail(ErrorCode::Internal, QCoreApplication::translate("Cli", "CP932 does not survive the way there and back."));
    return u"CP932, UTF-8; ICU "_s + QLatin1StringView(U_ICU_VERSION);
}

Result<QString> fonts()
{
    if (ui::paperFamily().isEmpty())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Cli", "No Japanese font is installed."));
    return ui::paperFamily();
}

// What lies in the program itself: the steps of the file format without a gap, the plan, the icons.
Result<QString> resources()
{
    int expected = 0;
    for (const storage::Migration& step : storage::shippedMigrations()) {
        if (step.version != ++expected || step.sql.isEmpty())
            return fail(ErrorCode::NotFound, QCoreApplication::translate("Cli", "A step of the file format is missing."));
    }
    const qsizetype tables = QDir(u":/shirube/plans/fy2021"_s).entryList({u"*.csv"_s}).size();
    if (expected == 0 || tables == 0)
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Cli", "The shipped plan is missing."));
    if (QIcon(u":/shirube/icons/app.svg"_s).pixmap(32).isNull())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Cli", "Pictures cannot be drawn: Qt's SVG plugin is missing."));
    return QCoreApplication::translate("Cli", "file format %1, plan fy2021 in %2 tables, icons").arg(expected).arg(tables);
}

Result<QString> translations()
{
    QTranslator own;
    if (!own.load(u"shirube_ja"_s, u":/shirube/i18n"_s) || own.translate("Cli", "No Japanese font is installed.").isEmpty())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Cli", "The Japanese texts are missing."));
    QTranslator qt;
    if (!qt.load(u"qtbase_ja"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Cli", "The Japanese texts of Qt's own dialogs are missing."));
    return u"ja, en"_s;
}

Result<QString> file(const QString& path)
{
    SHIRUBE_TRY(exchange::makeFile(path, {.plan = u"fy2021"_s}));
    SHIRUBE_ASSIGN(const Database database, Database::open(path));
    SHIRUBE_TRY(storage::checkSingleLibrary(database));
    SHIRUBE_TRY(database.checkIntegrity(true));
    return u"SQLite %1 (%2)"_s.arg(QLatin1StringView(sqlite3_libversion()), QLatin1StringView(sqlite3_sourceid()).left(19));
}

Result<QString> pdf(const QString& path)
{
    SHIRUBE_ASSIGN(const Database database, Database::open(path));
    SHIRUBE_ASSIGN(const YearMonth asOf, report::defaultAsOf(database));
    report::LedgerShelf shelf;
    SHIRUBE_ASSIGN(const report::PackData data, report::loadPackData(database, {.asOf = asOf}, shelf));
    const QString out = path + u".pdf"_s;
    SHIRUBE_TRY(ui::writePack(data, {}, out, {}));
    SHIRUBE_ASSIGN(const QString text, textOfPdf(out));
    // Look-alikes of these are what a PDF gives back when its character maps are wrong.
    for (const QString& word : {u"支部"_s, u"千代田"_s, u"目黒"_s}) {
        if (!text.contains(word))
            return fail(ErrorCode::Internal, QCoreApplication::translate("Cli", "“%1” is not found in the PDF.").arg(word));
    }
    return QCoreApplication::translate("Cli", "%1 bytes, “支部” found; %2").arg(QFile(out).size()).arg(pdfLibrary());
}

} // namespace

Exit selftest()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"試験.shirube"_s);
    const QList<Check> checks{{u"driver"_s, driver()},       {u"encodings"_s, encodings()},
                              {u"fonts"_s, fonts()},         {u"resources"_s, resources()},
                              {u"translations"_s, translations()}, {u"file"_s, file(path)},
                              {u"pdf"_s, pdf(path)}};
    bool sound = true;
    answer(QByteArray("shirube " SHIRUBE_VERSION ", Qt ") + qVersion());
    for (const Check& check : checks) {
        const QString outcome = check.outcome ? *check.outcome : check.outcome.error().message;
        answer((u"%1  %2: %3"_s.arg(check.outcome ? u"ok "_s : u"BAD"_s, check.name, outcome)).toUtf8());
        sound = sound && check.outcome;
    }
    return sound ? Exit::Done : Exit::NotDone;
}

} // namespace shirube::cli
