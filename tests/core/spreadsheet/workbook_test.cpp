// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/new_file.h"
#include "core/base/format.h"
#include "core/spreadsheet/cell_value.h"
#include "core/spreadsheet/pack_sheets.h"
#include "core/spreadsheet/table_csv.h"
#include "core/spreadsheet/zip.h"
#include "core/storage/plain_numbers.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "tests/support/office.h"

#include <QProcess>
#include <clocale>

using namespace shirube;
using namespace shirube::spreadsheet;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

report::Table someTable()
{
    report::Table table;
    table.title = u"支部別"_s;
    table.unit = u"社"_s;
    table.note = u"注記"_s;
    table.columns = {{u"支部"_s}, {u"会員数"_s, report::Align::Right}, {u"増減"_s, report::Align::Right}, {u"率"_s}, {u"日付"_s}};
    table.rows = {{report::textCell(u"千代田支部"_s), report::countCell(1204), report::changeCell(-118), report::percentCell(0.976),
                   report::textCell(u"31 Dec 2021"_s)},
                  {report::textCell(u"=1+1"_s), report::countCell({}), report::differenceCell(32), report::percentCell(-0.05),
                   report::textCell(u"Dec 2021"_s)}};
    table.totals = {report::textCell(u"全体"_s), report::countCell(2104), report::changeCell(-86), report::textCell({}),
                    report::textCell({})};
    return table;
}

WorkbookFacts someFacts()
{
    return {.title = u"進捗報告"_s, .asOf = YearMonth(2021, 12), .date = QDate(2022, 1, 15)};
}

QByteArray made(const QList<WorkbookSheet>& sheets, const WorkbookFacts& facts = someFacts())
{
    const auto bytes = workbook(sheets, facts);
    REQUIRE_DONE(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("a cell is the number or day it shows, in the house's format")
{
    struct Case
    {
        report::Cell cell;
        double number;
        QString format;
    };
    const auto [cell, number, format] = GENERATE(values<Case>({
        {report::countCell(1204), 1204, u"#,##0;\"△\"#,##0;#,##0"_s},
        {report::changeCell(32), 32, u"+#,##0;\"△\"#,##0;#,##0"_s},
        {report::changeCell(-118), -118, u"#,##0;\"△\"#,##0;#,##0"_s},
        {report::Cell{u"△1.5"_s, qint64(-150'000'000)}, -1.5, u"#,##0.0;\"△\"#,##0.0;#,##0.0"_s},
        {report::Cell{u"▲ △150"_s, -150}, -150, u"\"▲ \"#,##0;\"▲ △\"#,##0;\"▲ \"#,##0"_s},
    }));
    const CellValue value = cellValue(cell);
    CHECK(value.kind == CellValue::Kind::Number);
    CHECK(value.number == number);
    CHECK(value.format == format);
    CHECK(cellValue(report::percentCell(0.976)).number == Approx(0.976));
}

TEST_CASE("only a text that is just how the house writes a day is a day")
{
    CHECK(cellValue(report::textCell(formatDate(QDate(2021, 12, 31)))).day == QDate(2021, 12, 31));
    CHECK(cellValue(report::textCell(formatMonth(YearMonth(2021, 12)))).day == QDate(2021, 12, 1));
    for (const auto& text : {u"20211231"_s, u"2021-12-31"_s, u"R3.12.31"_s, u"3月"_s, u"0012"_s, u"Dec 2021 and later"_s, u"4月1日"_s, u""_s})
        CHECK(cellValue(report::textCell(text)).kind == CellValue::Kind::Text);
}

TEST_CASE("a sheet holds real numbers and days below a header that stays in sight, with totals and what it is about")
{
    const test::SheetDump sheet = test::readSheet(made({{u"支部"_s, {someTable()}}}), 1);
    CHECK(sheet.cells[u"A1"_s].value == u"支部別");
    CHECK(sheet.cells[u"A2"_s].value == u"支部別 (社), as of Dec 2021");
    CHECK(sheet.cells[u"B3"_s].value == u"会員数");
    CHECK(sheet.cells[u"B4"_s].value == u"1204");
    CHECK_FALSE(sheet.cells[u"B4"_s].isText);
    CHECK(sheet.cells[u"C4"_s].value == u"-118");
    CHECK(sheet.cells[u"C4"_s].format.contains(u"△"_s));
    CHECK(sheet.cells[u"D4"_s].value == u"0.976");
    CHECK(sheet.cells[u"E4"_s].value == u"44561"); // 31 December 2021, as spreadsheets count days
    CHECK(sheet.cells[u"E5"_s].value == u"44531");
    CHECK(sheet.cells[u"A5"_s].value == u"=1+1");
    CHECK(sheet.cells[u"A5"_s].isText);
    CHECK(sheet.cells[u"B5"_s].value == u"not entered");
    CHECK(sheet.cells[u"B6"_s].value == u"2104");
    CHECK(sheet.cells[u"A7"_s].value == u"注記");
    CHECK(sheet.cells[u"A8"_s].value == u"Filter: none");
    CHECK(sheet.cells[u"A9"_s].value == u"Population: 2 rows");
    CHECK(sheet.xml.contains("<pane xSplit=\"1\" ySplit=\"3\""));
    CHECK(sheet.xml.contains("state=\"frozen\""));
    CHECK_FALSE(sheet.xml.contains("<f>"));
}

TEST_CASE("each sheet says what its table was filtered by")
{
    report::Table filtered = someTable();
    filtered.filter = u"Search contains “港”"_s;
    filtered.of = 23;
    const QByteArray book = made({{u"一部"_s, {filtered}}, {u"全部"_s, {someTable()}}});
    CHECK(test::readSheet(book, 1).cells[u"A8"_s].value == u"Filter: Search contains “港”");
    CHECK(test::readSheet(book, 1).cells[u"A9"_s].value == u"Population: 2 of 23 rows");
    CHECK(test::readSheet(book, 2).cells[u"A8"_s].value == u"Filter: none");
}

TEST_CASE("columns are as wide as what they hold, wide characters counting double")
{
    report::Table table;
    table.columns = {{u"a"_s}, {u"b"_s}, {u"c"_s}};
    table.rows = {{report::textCell(u"1234567890"_s), report::textCell(u"会員会員会員会員会員"_s), report::textCell(QString(4000, u'会'))}};
    const QByteArray xml = test::readSheet(made({{u"w"_s, {table}}}), 1).xml;
    const auto width = [&](int column) {
        const QByteArray mark = "<col min=\"" + QByteArray::number(column) + "\"";
        const qsizetype at = xml.indexOf("width=\"", xml.indexOf(mark)) + 7;
        return xml.mid(at, xml.indexOf('"', at) - at).toDouble();
    };
    CHECK(width(1) == Approx(12.7).margin(0.5));
    CHECK(width(2) == Approx(22.7).margin(0.5));
    CHECK(width(3) < 60); // and wrapped
    CHECK(test::readSheet(made({{u"w"_s, {table}}}), 1).cells[u"C4"_s].value.size() == 4000);
}

TEST_CASE("names of sheets are legal and each another")
{
    const QString longName = QString(30, u'支') + u"𠮷部会"_s;
    const QStringList names = sheetNames({{u"a/b[c]:*?\\"_s, {}},
                                          {u"支部"_s, {}},
                                          {u"支部"_s, {}},
                                          {longName, {}},
                                          {longName, {}},
                                          {u"'x'"_s, {}},
                                          {u""_s, {}},
                                          {u"history"_s, {}},
                                          {u"ABC"_s, {}},
                                          {u"abc"_s, {}}});
    CHECK(names[0] == u"a_b_c_____");
    CHECK(names[1] == u"支部");
    CHECK(names[2] == u"支部 (2)");
    CHECK(names[3] == QString(30, u'支')); // no half character
    CHECK(names[4] == QString(27, u'支') + u" (2)"_s);
    CHECK(names[5] == u"x");
    CHECK(names[6] == u"_");
    CHECK(names[7] == u"history_");
    CHECK(names[9] == u"abc (2)");
    QList<WorkbookSheet> sheets;
    for (const QString& name : names)
        sheets.append({name, {someTable()}});
    static_cast<void>(made(sheets)); // the library agrees
}

TEST_CASE("any text goes through, and what looks like the format's escapes too")
{
    report::Table table;
    table.columns = {{u"x"_s}};
    const QStringList texts{u"_x0041_"_s, u"a\u0001b"_s, u"<b>&\"'"_s, u"𠮷😀"_s, u"line\nline"_s, u"  spaces  "_s, u"http://x.example"_s,
                            u"=HYPERLINK(\"x\")"_s, QString(u'\uFFFF'), u"0012"_s, u"+1"_s, u"2021-1"_s};
    for (const QString& text : texts)
        table.rows.append({report::textCell(text)});
    const test::SheetDump sheet = test::readSheet(made({{u"t"_s, {table}}}), 1);
    const auto back = [&](int row) { return sheet.cells[u"A%1"_s.arg(4 + row)].value; };
    CHECK(back(0) == u"_x005F_x0041_");
    CHECK(back(1) == u"a_x0001_b");
    for (const int row : {2, 3, 4, 5, 6, 7, 9, 10, 11})
        CHECK(back(row) == texts[row]);
    CHECK(back(8) == QString(u'\uFFFD'));

    table.rows = {{report::textCell(QString(40'000, u'x'))}};
    const auto refused = workbook({{u"t"_s, {table}}}, someFacts());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
}

TEST_CASE("the same input gives the same bytes, and an empty table is a workbook too")
{
    const QList<WorkbookSheet> sheets{{u"a"_s, {someTable(), someTable()}}, {u"b"_s, {report::Table()}}};
    CHECK(made(sheets) == made(sheets));
    WorkbookFacts later = someFacts();
    later.date = QDate(2022, 2, 1);
    CHECK(made(sheets) != made(sheets, later));
    const auto files = unzipped(made(sheets));
    REQUIRE_DONE(files);
    const QByteArray core = files->value(u"docProps/core.xml"_s);
    CHECK(core.contains("進捗報告"));
    CHECK(core.contains("2022-01-15T00:00:00Z"));
    CHECK(files->value(u"xl/styles.xml"_s).contains("游ゴシック"));
}

TEST_CASE("a chart draws columns of figures, and none that holds a text")
{
    WorkbookSheet sheet{u"図 1"_s, {someTable()}};
    sheet.charts = {{0, WorkbookChart::Kind::Columns, u"会員"_s, u"要約"_s, {{2, Ink::Joins}, {1, Ink::Leaves}}}};
    const auto files = unzipped(made({sheet}));
    REQUIRE_DONE(files);
    const QByteArray chart = files->value(u"xl/charts/chart1.xml"_s);
    CHECK(chart.contains("$C$4:$C$5"));
    CHECK_FALSE(chart.contains("$B$4:$B$5")); // 未入力 would be drawn as 0
    CHECK(files->value(u"xl/drawings/drawing1.xml"_s).contains("要約"));
    const auto months = report::textCell(u"Dec 2021"_s);
    WorkbookSheet byMonth{u"月"_s, {{u"t"_s, {}, {}, {{u"月"_s}, {u"数"_s}}, {{months, report::countCell(1)}}, {}}}};
    byMonth.charts = {{0, WorkbookChart::Kind::Lines, u"t"_s, u"s"_s, {{1, Ink::Target}}}};
    const QByteArray lines = unzipped(made({byMonth}))->value(u"xl/charts/chart1.xml"_s);
    CHECK(lines.contains("mmm yyyy"));
    CHECK(lines.contains("prstDash val=\"dash\""));
    sheet.charts.first().series = {{1, Ink::Leaves}};
    CHECK_FALSE(unzipped(made({sheet}))->contains(u"xl/charts/chart1.xml"_s));
}

TEST_CASE("an archive that is cut or changed is noticed")
{
    const QByteArray whole = made({{u"a"_s, {someTable()}}});
    CHECK(unzipped(whole).has_value());
    CHECK_FALSE(unzipped(whole.first(whole.size() - 1)).has_value());
    CHECK_FALSE(unzipped(whole.first(100)).has_value());
    CHECK_FALSE(unzipped({}).has_value());
    QByteArray changed = whole;
    const qsizetype inside = changed.indexOf("PK\x03\x04") + 120;
    changed[inside] = char(changed[inside] ^ 0x55);
    CHECK_FALSE(unzipped(changed).has_value());
}

TEST_CASE("numbers in a workbook have a point under a comma locale too")
{
    const TempDir folder;
    if (QProcess::execute(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, folder.file(u"de_DE.UTF-8"_s)}) != 0) {
        WARN("skipped: no locale with a comma can be made on this machine (package locales)");
        return;
    }
    const QByteArray expected = made({{u"a"_s, {someTable()}}});
    qputenv("LOCPATH", folder.file({}).toUtf8());
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    const bool isComma = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr && std::localeconv()->decimal_point[0] == ',';
    const QByteArray under = made({{u"a"_s, {someTable()}}});
    const bool isLeft = std::localeconv()->decimal_point[0] == ',';
    std::setlocale(LC_ALL, before.constData());
    qunsetenv("LOCPATH");
    CHECK(isComma);
    CHECK(isLeft);
    CHECK(under == expected);
}

TEST_CASE("the pack's workbook has its charts, and LibreOffice gives back every cell of it")
{
    const TempDir folder;
    const QString file = folder.file(u"sample.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(file, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    const auto database = storage::Database::open(file, {.access = storage::Access::ReadOnly});
    REQUIRE_DONE(database);
    report::LedgerShelf shelf;
    const auto data = report::loadPackData(*database, {.asOf = YearMonth(2021, 12)}, shelf);
    REQUIRE_DONE(data);
    const QList<WorkbookSheet> sheets = packSheets(*data, {});
    const QByteArray bytes = made(sheets, packFacts(data->figures, {}));
    const auto files = unzipped(bytes);
    REQUIRE_DONE(files);
    CHECK(files->contains(u"xl/charts/chart3.xml"_s)); // the way to the target, joins and leaves, branches
    CHECK(test::readSheet(bytes, 1).cells[u"A2"_s].value.startsWith(u"SAMPLE: "_s));

    if (!test::hasOffice())
        return;
    const auto opened = test::openedByOffice(folder.write(u"pack.xlsx"_s, bytes));
    const QStringList names = sheetNames(sheets);
    REQUIRE(opened.size() == sheets.size());
    int wrong = 0;
    int compared = 0;
    for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
        const QList<QStringList> rows = opened.value(names[sheet]);
        qsizetype at = 0;
        for (const report::Table& table : sheets[sheet].tables) {
            // Its titles are found first; what the sheet says above and below is no part of the table.
            const QStringList titles = titlesOf(table);
            while (at < rows.size() && rows[at].mid(0, titles.size()) != titles)
                ++at;
            INFO(names[sheet].toStdString() << " " << table.title.toStdString());
            REQUIRE(at < rows.size());
            QList<QList<report::Cell>> all = table.rows;
            if (!table.totals.isEmpty())
                all.append(table.totals);
            for (const auto& row : all) {
                ++at;
                for (qsizetype column = 0; column < row.size(); ++column) {
                    const QString back = rows.value(at).value(column);
                    const QString written = spreadsheetText(row[column]);
                    const CellValue value = cellValue(row[column]);
                    const bool isSame = test::isSameCell(back, written) ||
                                        (value.kind == CellValue::Kind::Day &&
                                         test::isSameCell(back, value.day.toString(Qt::ISODate)));
                    ++compared;
                    if (!isSame && ++wrong <= 10)
                        UNSCOPED_INFO(sheets[sheet].name.toStdString() << " " << back.toStdString() << " / " << written.toStdString());
                }
            }
        }
    }
    CHECK(compared > 2'000);
    CHECK(wrong == 0);
}

TEST_CASE("LibreOffice gives back the cells of a CSV for Excel, in UTF-8 and in CP932")
{
    if (!test::hasOffice())
        return;
    report::Table table;
    table.title = u"x"_s;
    table.columns = {{u"番号"_s}, {u"件数"_s}, {u"率"_s}, {u"日"_s}};
    const QStringList texts{u"0012"_s, u"1010401012345"_s, u"2021-1"_s, u"3/4"_s, u"1E5"_s, u"1.10"_s, u"(5)"_s, u"2021-04"_s, u"-0012"_s,
                            u"㈱髙﨑①"_s, u"a,\"b\"\nc"_s, u"△5"_s, u"03-1234-5678"_s};
    for (const QString& text : texts)
        table.rows.append({report::textCell(text), report::changeCell(-1204), report::percentCell(-0.976), report::textCell(u"2021-04-01"_s)});
    const TempDir folder;
    for (const auto& [encoding, filter] : {std::pair{exchange::Encoding::Utf8, u"CSV:44,34,76,1"_s},
                                           std::pair{exchange::Encoding::Cp932, u"CSV:44,34,60,1"_s}}) {
        const exchange::CsvWriter writer(exchange::Dialect::Excel, encoding);
        const auto opened = test::openedByOffice(folder.write(u"t.csv"_s, tableCsv(table, writer)), filter);
        const QList<QStringList> rows = opened.value(u"t"_s);
        REQUIRE(rows.size() == texts.size() + 1);
        for (qsizetype row = 0; row < texts.size(); ++row) {
            INFO(texts[row].toStdString());
            CHECK(rows[row + 1][0] == texts[row]);
            CHECK(test::isSameCell(rows[row + 1][1], u"-1204"_s));
            CHECK(test::isSameCell(rows[row + 1][2], u"-97.6%"_s));
            CHECK(test::isSameCell(rows[row + 1][3], u"2021-04-01"_s));
        }
    }
}

TEST_CASE("30 hostile cells stay text in LibreOffice, from CSV and from a workbook")
{
    if (!test::hasOffice())
        return;
    const QStringList hostile{u"=cmd|' /C calc'!A0"_s, u"=1+1"_s, u"@SUM(1+1)"_s, u"-1+2"_s, u"+1+2"_s, u"+cmd|' /C calc'!A0"_s,
                              u"-cmd|' /C calc'!A0"_s, u"=HYPERLINK(\"http://x.example\",\"y\")"_s, u"=DDE(\"cmd\",\"/C calc\",\"x\")"_s,
                              u"\t=1+1"_s, u" =1+1"_s, u"　=1+1"_s, u"＝1+1"_s, u"＋1+1"_s, u"－1+1"_s, u"＠SUM(1)"_s, u"=\"0012\""_s,
                              u"'=1+1"_s, u"''=1+1"_s, u"='a'!A1"_s, u"=IMPORTXML(\"http://x.example\",\"//a\")"_s, u"=1,2"_s, u"=\"\""_s,
                              u"-"_s, u"@"_s, u"=A1"_s, u"=WEBSERVICE(\"http://x.example\")"_s, u"=RAND()"_s, u"=1=1"_s, u"--1"_s, u"=TRUE()"_s};
    REQUIRE(hostile.size() >= 30);
    report::Table table;
    table.title = u"x"_s;
    table.columns = {{u"a"_s}, {u"b"_s}};
    for (const QString& text : hostile)
        table.rows.append({report::textCell(u"·"_s), report::textCell(text)});
    const TempDir folder;
    const auto csv = test::openedByOffice(
        folder.write(u"h.csv"_s, tableCsv(table, exchange::CsvWriter(exchange::Dialect::Excel))), u"CSV:44,34,76,1"_s).value(u"h"_s);
    const auto book = test::openedByOffice(folder.write(u"h.xlsx"_s, made({{u"h"_s, {table}}}))).value(u"h"_s);
    REQUIRE(csv.size() == hostile.size() + 1);
    REQUIRE(book.size() > hostile.size() + 3);
    for (qsizetype row = 0; row < hostile.size(); ++row) {
        INFO(hostile[row].toStdString());
        CHECK(exchange::withoutFormulaGuard(csv[row + 1][1]).toString() == hostile[row]);
        CHECK(book[row + 3][1] == hostile[row]);
    }
}
