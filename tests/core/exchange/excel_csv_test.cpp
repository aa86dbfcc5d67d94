// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <random>

using namespace shirube;
using namespace shirube::exchange;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

QList<QStringList> readBack(const TempDir& folder, const QByteArray& bytes, std::optional<Encoding> encoding = {})
{
    auto reader = CsvReader::open(folder.write(u"r.csv"_s, bytes), {.encoding = encoding, .delimiter = ',', .headerLine = 1});
    REQUIRE_DONE(reader);
    QList<QStringList> rows;
    CsvRecord record;
    while (*reader->next(record)) {
        QStringList cells;
        for (const QByteArrayView field : record.fields)
            cells.append(withoutFormulaGuard(*reader->text(field)).toString());
        rows.append(cells);
    }
    return rows;
}

QByteArray written(const QList<QStringList>& rows, Dialect dialect, qsizetype columns)
{
    CsvWriter writer(dialect);
    QStringList titles;
    for (qsizetype i = 0; i < columns; ++i)
        titles.append(u"列%1"_s.arg(i));
    writer.addRow(titles);
    for (const QStringList& row : rows)
        writer.addRow(row);
    return writer.bytes();
}

/// As a spreadsheet finds it in the file, without the quotes of CSV.
QString inFile(const QString& cell)
{
    CsvWriter writer(Dialect::Excel);
    writer.addRow({cell, u"x"_s});
    QString line = QString::fromUtf8(writer.bytes()).chopped(4); // which leaves the BOM out
    if (line.startsWith(u'"'))
        line = line.sliced(1).chopped(1).replace(u"\"\""_s, u"\""_s);
    return line;
}

} // namespace

TEST_CASE("digits that a spreadsheet would change are told to stay text, numbers and days are left alone")
{
    for (const auto& cell : {u"0012"_s, u"00000001"_s, u"123456789012"_s, u"1010401012345"_s, u"2021-1"_s, u"3/4"_s, u"1-2-3"_s,
                             u"1:30"_s, u"1E5"_s, u"12e-3"_s, u"1.10"_s, u"007.5"_s, u"(5)"_s, u"-0012"_s, u"+819012345678"_s,
                             u"2021-04"_s}) {
        INFO(cell.toStdString());
        CHECK(inFile(cell) == u"=\""_s + cell + u'"');
    }
    for (const auto& cell : {u"0"_s, u"12"_s, u"-5"_s, u"+5"_s, u"1,234"_s, u"0.5"_s, u"97.6"_s, u"-97.6%"_s, u"12345678901"_s, u"2021-04-01"_s,
                             u"2021/4/1"_s, u"03-1234-5678"_s, u"100-0001"_s, u"R3.4.1"_s, u"令和3年4月1日"_s, u"△5"_s, u"A-1"_s, u"1-A"_s, u""_s}) {
        INFO(cell.toStdString());
        CHECK(inFile(cell) == cell);
    }
}

TEST_CASE("hostile cells do not begin as a formula, and come back unchanged")
{
    const TempDir folder;
    const QStringList hostile{u"=cmd|' /C calc'!A0"_s,
                              u"=1+1"_s,
                              u"@SUM(1+1)"_s,
                              u"-1+2"_s,
                              u"+1+2"_s,
                              u"+cmd|' /C calc'!A0"_s,
                              u"-cmd|' /C calc'!A0"_s,
                              u"=HYPERLINK(\"http://x.example\",\"y\")"_s,
                              u"=DDE(\"cmd\",\"/C calc\",\"x\")"_s,
                              u"\t=1+1"_s,
                              u"\r=1+1"_s,
                              u"\n=1+1"_s,
                              u" =1+1"_s,
                              u"　=1+1"_s,
                              u"＝1+1"_s,
                              u"＋1+1"_s,
                              u"－1+1"_s,
                              u"＠SUM(1)"_s,
                              u"=\"0012\""_s,
                              u"'=1+1"_s,
                              u"''=1+1"_s,
                              u"'"_s,
                              u"''"_s,
                              u"='a'!A1"_s,
                              u"=IMPORTXML(\"http://x.example\",\"//a\")"_s,
                              u"=1,2"_s,
                              u"=\"\""_s,
                              u"-"_s,
                              u"@"_s,
                              u"=\"1\"\"2\""_s,
                              u"※ 注"_s,
                              u"'※ 注"_s};
    QList<QStringList> rows;
    for (const QString& cell : hostile) {
        INFO(cell.toStdString());
        const QString first = inFile(cell).trimmed();
        CHECK_FALSE((first.startsWith(u'=') || first.startsWith(u'+') || first.startsWith(u'@') || first.startsWith(u'＝')));
        rows.append({cell, QString(), QString()});
        rows.append({u"x"_s, cell, cell});
    }
    CHECK(hostile.size() >= 30);
    for (const Dialect dialect : {Dialect::Excel, Dialect::Exchange})
        CHECK(readBack(folder, written(rows, dialect, 3)) == rows);
}

TEST_CASE("what a file says about itself is no row of it, however a spreadsheet has filled it up")
{
    const TempDir folder;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Cp932}) {
        CsvWriter writer(Dialect::Excel, encoding);
        writer.addRow({u"支部"_s, u"会員数"_s});
        writer.addRow({u"千代田"_s, u"12"_s});
        writer.addRemark(u"支部別（社） 2021年12月現在, “a”"_s);
        const QList<QStringList> rows{{u"千代田"_s, u"12"_s}};
        CHECK(readBack(folder, writer.bytes(), encoding) == rows);
        CHECK(readBack(folder, writer.bytes() + encode(u"※ 絞り込み: なし,,,\r\n"_s, encoding), encoding) == rows);
        CHECK(readBack(folder, writer.bytes() + encode(u"※ 品川,5\r\n"_s, encoding), encoding).size() == 2);
    }
}

TEST_CASE("10,000 random tables go out for exchange and come back byte for byte")
{
    const TempDir folder;
    const QStringList pieces{u"a"_s, u"会"_s, u"𠮷"_s, u"\""_s, u","_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u"'"_s,  u"="_s, u"="_s, u"\""_s,
                             u"0"_s, u"1"_s,  u"-"_s,  u"/"_s,  u" "_s, u"　"_s, u"\t"_s, u";"_s,   u"※ "_s, u"@"_s, u"\u00A0"_s, u"髙"_s};
    std::mt19937 random(20211201);
    const auto below = [&](int end) { return int(random() % unsigned(end)); };
    int same = 0;
    constexpr int tables = 10'000;
    for (int table = 0; table < tables; ++table) {
        const qsizetype columns = 2 + below(4);
        QList<QStringList> rows;
        for (int row = below(5); row > 0; --row) {
            QStringList cells;
            for (qsizetype column = 0; column < columns; ++column) {
                QString cell;
                for (int piece = below(5); piece > 0; --piece)
                    cell += pieces[below(int(pieces.size()))];
                cells.append(cell);
            }
            rows.append(cells);
        }
        const QByteArray bytes = written(rows, Dialect::Exchange, columns);
        const QList<QStringList> back = readBack(folder, bytes);
        same += back == rows && written(back, Dialect::Exchange, columns) == bytes ? 1 : 0;
    }
    CHECK(same == tables);
}

TEST_CASE("rows of bytes are written as rows of text are")
{
    std::mt19937 random(7);
    const QStringList pieces{u"a"_s, u"会"_s, u"\""_s, u","_s, u"\n"_s, u"'"_s, u"="_s, u"0"_s, u"12"_s, u"-"_s,
                             u" "_s, u"　"_s, u"\u00A0"_s, u"\u2003"_s, u"※ "_s, u"＝"_s, u"("_s, u"…"_s};
    for (int row = 0; row < 5'000; ++row) {
        QStringList cells;
        QList<QByteArray> bytes;
        for (int column = 0; column < 3; ++column) {
            QString cell;
            for (int piece = int(random() % 4); piece > 0; --piece)
                cell += pieces[qsizetype(random() % size_t(pieces.size()))];
            cells.append(cell);
            bytes.append(cell.toUtf8());
        }
        const QList<QByteArrayView> views(bytes.begin(), bytes.end());
        for (const Dialect dialect : {Dialect::Excel, Dialect::Exchange}) {
            CsvWriter texts(dialect);
            CsvWriter raw(dialect);
            texts.addRow(cells);
            raw.addUtf8Row(views);
            INFO(cells.join(u'|').toStdString());
            REQUIRE(raw.bytes() == texts.bytes());
        }
    }
}

TEST_CASE("CP932 names each character it cannot hold once, and an empty table is its titles")
{
    CsvWriter writer(Dialect::Excel, Encoding::Cp932);
    writer.addRow({u"名"_s, u"𠮷野"_s});
    writer.addRow({u"㈱髙﨑①"_s, u"〜−"_s});
    writer.addRow({u"😀𠮷"_s, u"é"_s});
    CHECK(writer.lostCharacters() == QStringList{u"𠮷"_s, u"😀"_s, u"é"_s});

    CsvWriter empty(Dialect::Excel);
    empty.addRow({u"支部"_s, u"会員数"_s});
    CHECK(empty.bytes() == "\xEF\xBB\xBF" + u"支部,会員数\r\n"_s.toUtf8());
}
