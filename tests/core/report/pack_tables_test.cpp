// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pack_tables.h"

#include "core/report/pack_templates.h"
#include "tests/core/report/review_kit.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QSet>

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

namespace
{

PackData loaded(const storage::Database& database, const PackWish& wish)
{
    LedgerShelf shelf;
    auto data = loadPackData(database, wish, shelf);
    REQUIRE_DONE(data);
    return *data;
}

} // namespace

TEST_CASE("every section of the pack has a title, and every template names sections of the pack")
{
    QSet<QString> titles;
    for (const QString& section : packSections())
        titles.insert(sectionTitle(section));
    CHECK(titles.size() == packSections().size());
    CHECK_FALSE(titles.contains(QString()));
    CHECK(sectionTitle(u"weather"_s).isEmpty());
    CHECK(packTemplates().size() == 5);
    for (const PackTemplate& one : packTemplates()) {
        INFO(one.name.toStdString());
        REQUIRE_DONE(checkSections(one.sections));
        CHECK(packTemplate(one.name)->sections == one.sections);
    }
    CHECK_FALSE(packTemplate(u"weather"_s));
}

TEST_CASE("a file with the plan alone has every section, and none of them is empty")
{
    const test::TempDir folder;
    const storage::Database database = test::newPlanDatabase(folder);
    const PackData data = loaded(database, {.asOf = YearMonth(2021, 12)});
    const QList<SectionTables> all = packTables(data, {});
    CHECK(all.size() == packSections().size() - 1); // the cover
    for (const SectionTables& section : all) {
        for (const Table& table : section.tables) {
            INFO(section.section.toStdString() << ": " << table.title.toStdString());
            CHECK_FALSE(table.title.isEmpty());
            CHECK_FALSE(table.columns.isEmpty());
            for (const auto& row : table.rows)
                CHECK(row.size() == table.columns.size());
        }
    }
}

TEST_CASE("sections come in the order asked for, each once, unknown ones are refused when they are loaded")
{
    const test::TempDir folder;
    const storage::Database database = test::newPlanDatabase(folder);
    LedgerShelf shelf;
    const auto refused = loadPackData(database, {.asOf = YearMonth(2021, 12), .sections = {u"weather"_s}}, shelf);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().message.contains(u"definitions"_s));
    const auto late = loadPackData(database, {.asOf = YearMonth(2021, 12), .since = YearMonth(2021, 12)}, shelf);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Invalid);

    const PackData data = loaded(database, {.asOf = YearMonth(2021, 12), .sections = {u"definitions"_s, u"matrix"_s}});
    QStringList names;
    for (const SectionTables& section : packTables(data, {u"definitions"_s, u"matrix"_s, u"definitions"_s}))
        names.append(section.section);
    CHECK(names == QStringList{u"definitions"_s, u"matrix"_s});
}

TEST_CASE("only what the wanted sections need is loaded")
{
    const test::TempDir folder;
    const storage::Database database = test::newPlanDatabase(folder);
    const PackData few = loaded(database, {.asOf = YearMonth(2021, 12), .sections = {u"initiatives"_s}});
    CHECK_FALSE(few.before);
    CHECK_FALSE(few.outlook);
    CHECK(few.themes.isEmpty());
    CHECK(few.branches.branches.isEmpty());
    const PackData all = loaded(database, {.asOf = YearMonth(2021, 12)});
    CHECK(all.before->asOf == YearMonth(2021, 11));
    CHECK(all.outlook);
    CHECK_FALSE(all.themes.isEmpty());
    CHECK(all.branches.branches.size() == 23);
}

TEST_CASE("a branch's pack holds its own items, also those it shares, and nobody else's")
{
    const test::TempDir folder;
    const storage::Database database = test::newPlanDatabase(folder);
    const PackData whole = loaded(database, {.asOf = YearMonth(2021, 12), .forBranches = true});
    int items = 0;
    for (const BranchRow& row : whole.branches.branches) {
        const auto one = branchPack(whole, row.branch.id, database);
        REQUIRE_DONE(one);
        CHECK(one->branch->id == row.branch.id);
        CHECK(one->figures.branches.size() == 1);
        CHECK_FALSE(one->figures.initiatives.isEmpty());
        for (const plan::Initiative& item : one->figures.initiatives) {
            items += !item.isJoint();
            CHECK(std::ranges::count(item.owners, row.branch.id, &plan::Organ::id) == 1);
        }
        const QList<Table> tables = sectionTables(*one, u"initiatives"_s);
        for (const QList<Cell>& kind : tables.first().rows)
            CHECK(kind[1].number.toLongLong() > 0); // no kind of organ that a branch is not
    }
    CHECK(items == std::ranges::count_if(whole.figures.initiatives, [](const plan::Initiative& item) {
              return item.organKind == plan::OrganKind::Branch && !item.isJoint();
          }));
    const auto none = branchPack(whole, OrganId{9'999}, database);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NotFound);
}

TEST_CASE("exceptions are low grades, falls, and items that are not to go on")
{
    review::Review review = someReview({});
    review.round.number = 2; // the year's last
    const auto isOne = [&](std::optional<double> ratio, const QString& before, std::optional<review::Direction> direction) {
        review::GradedSheet sheet = graded(1, plan::Initiative(), ratio, before);
        sheet.sheet.direction = direction;
        return isException(sheet, review);
    };
    CHECK_FALSE(isOne(1.2, u"A"_s, review::Direction::Continue));
    CHECK_FALSE(isOne(0.9, u"B"_s, {}));
    CHECK_FALSE(isOne(0.9, u"C"_s, review::Direction::Complete)); // it rose
    CHECK(isOne(0.9, u"A"_s, {}));                                // it fell
    CHECK_FALSE(isOne(0.5, u"C"_s, {}));                          // C stands in the upper half of A to E
    CHECK(isOne(0.2, u"D"_s, {}));
    CHECK(isOne(1.2, u"A"_s, review::Direction::Rethink));
    CHECK_FALSE(isOne({}, u"A"_s, {})); // cannot be evaluated: not a fall
}

TEST_CASE("within the year it is the pace that makes an exception, unless a person has graded")
{
    const review::Review review = someReview({}); // the first half
    const auto isOne = [&](double ratio, const QString& paceGrade, const QString& byHand) {
        review::GradedSheet sheet = graded(1, plan::Initiative(), ratio, u"A"_s);
        sheet.paceGrade = paceGrade;
        sheet.sheet.firstGrade = byHand;
        return isException(sheet, review);
    };
    CHECK_FALSE(isOne(0.5, u"A"_s, {})); // half of the year's target at half of the year
    CHECK(isOne(0.5, u"D"_s, {}));
    CHECK_FALSE(isOne(0.1, {}, {})); // has no pace
    CHECK(isOne(0.5, u"A"_s, u"D"_s));
}

TEST_CASE("a column of differences that are all 0 is one sentence on paper, any other stays")
{
    PackData data{ledgerFigures()};
    const auto differences = [&] {
        const QList<Table> tables = sectionTables(data, u"membership"_s);
        const Table& branches = tables.last();
        const auto column = std::ranges::find(branches.columns, u"Difference"_s, &Column::title);
        return std::pair(column != branches.columns.end(), branches.note.contains(u"all differences are 0"_s));
    };
    CHECK(differences() == std::pair(true, false)); // the trade's case that does not add up
    for (BranchFigures& branch : data.figures.branches)
        branch.figures->closing -= branch.figures->difference();
    CHECK(differences() == std::pair(false, true));
}

TEST_CASE("evaluation sheets are those of exceptions, or all")
{
    PackData data{ledgerFigures()};
    data.review = someReview(someSheets());
    data.review->round.number = 2;
    CHECK(sectionTables(data, u"sheets"_s).size() == 3); // which they are; fell to B; D
    data.hasAllSheets = true;
    CHECK(sectionTables(data, u"sheets"_s).size() == 4);
    data.review->sheets.clear();
    const QList<Table> none = sectionTables(data, u"sheets"_s);
    REQUIRE(none.size() == 1);
    CHECK(none.first().rows.size() == 1); // says why
}
