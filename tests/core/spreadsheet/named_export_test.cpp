// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/named_export.h"

#include "core/report/table_kinds.h"
#include "core/spreadsheet/table_file.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QFile>

using namespace shirube;
using namespace shirube::spreadsheet;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

/// A file with the plan, and how a person takes a spreadsheet's CSV out of it.
struct Office
{
    TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    report::LedgerShelf shelf;
    exchange::ExportOptions options{.asOf = YearMonth(2021, 12), .dialect = exchange::Dialect::Excel};

    Result<QStringList> write(const QString& kind, const QString& path)
    {
        return writeKind(database, kind, path, options, shelf);
    }
};

} // namespace

TEST_CASE("a named export is kept for its person, replaced by its name, found again and taken away")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const NamedExport first{u"千代田の事項"_s, u"items"_s, {{u"Item"_s}, {{u"Owner"_s, exchange::Relation::Contains, u"千代田"_s}}}};
    REQUIRE_DONE(saveNamedExport(database, first));
    NamedExport second = first;
    second.choice.conditions.clear();
    REQUIRE_DONE(saveNamedExport(database, second));
    const auto all = loadNamedExports(database);
    REQUIRE_DONE(all);
    REQUIRE(all->size() == 1);
    CHECK(all->first().choice == second.choice);
    CHECK(findNamedExport(database, u"千代田の事項"_s)->kind == u"items");
    const auto missing = findNamedExport(database, u"港"_s);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().message.contains(u"千代田の事項"_s));
    REQUIRE_DONE(removeNamedExport(database, u"千代田の事項"_s));
    CHECK(loadNamedExports(database)->isEmpty());
}

TEST_CASE("every kind is written as CSV, and every computed one as a workbook")
{
    Office office;
    for (const QString& kind : fileKinds()) {
        INFO(kind.toStdString());
        const QString csv = office.folder.file(kind + u".csv"_s);
        REQUIRE_DONE(office.write(kind, csv));
        const QByteArray bytes = test::readAll(csv);
        CHECK(bytes.startsWith("\xEF\xBB\xBF"));
        CHECK(bytes.contains("※ Filter: none\r\n"));
        CHECK(bytes.contains("※ Population: "));
        CHECK(bytes.contains("as of Dec 2021"));
        REQUIRE_DONE(columnTitles(office.database, kind, office.options.asOf, office.shelf));
        const QString book = office.folder.file(kind + u".xlsx"_s);
        CHECK(office.write(kind, book).has_value() == report::tableKinds().contains(kind));
        CHECK(QFile::exists(book) == report::tableKinds().contains(kind));
        CHECK_FALSE((report::tableKinds().contains(kind) && report::displayTableKind(kind) == kind));
    }
}

TEST_CASE("an export takes the chosen columns and rows, counts them, and refuses a column it lacks")
{
    Office office;
    office.options.choice = {{u"名称"_s}, {{u"種別"_s, exchange::Relation::Is, u"支部"_s}, {u"名称"_s, exchange::Relation::Contains, u"千代田"_s}}};
    const QString path = office.folder.file(u"o.csv"_s);
    REQUIRE_DONE(office.write(u"organs"_s, path));
    const QStringList lines = QString::fromUtf8(test::readAll(path)).split(u"\r\n"_s);
    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == u"名称");
    CHECK(lines[1] == u"千代田");
    CHECK(lines[3] == u"※ Filter: 種別 is “支部”; 名称 contains “千代田”");
    CHECK(lines[4].startsWith(u"※ Population: 1 of "_s));

    office.options.choice = {{u"色"_s}, {}};
    CHECK_FALSE(office.write(u"organs"_s, office.folder.file(u"x.csv"_s)).has_value());
    CHECK_FALSE(QFile::exists(office.folder.file(u"x.csv"_s)));
}

TEST_CASE("nothing is written when characters would be lost and may not")
{
    const TempDir folder;
    report::Table table;
    table.columns = {{u"名"_s}};
    table.rows = {{report::textCell(u"𠮷野"_s)}};
    exchange::ExportOptions options;
    options.asOf = YearMonth(2021, 12);
    options.dialect = exchange::Dialect::Excel;
    options.encoding = exchange::Encoding::Cp932;
    options.refuseLoss = true;
    const QString path = folder.write(u"t.csv"_s, "old");
    const auto lost = writeTableFile(table, path, options, false);
    REQUIRE_DONE(lost);
    CHECK(*lost == QStringList{u"𠮷"_s});
    CHECK(test::readAll(path) == "old");
    options.refuseLoss = false;
    REQUIRE_DONE(writeTableFile(table, path, options, false));
    CHECK(exchange::decode(test::readAll(path), exchange::Encoding::Cp932)->contains(u"〓野"_s));
}
