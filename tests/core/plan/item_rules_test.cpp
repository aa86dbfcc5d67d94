// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/item_rules.h"
#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/storage/change_log.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <functional>

namespace shirube::plan
{

using namespace Qt::StringLiterals;

namespace
{

Initiative item()
{
    Initiative one;
    one.fiscalYear = FiscalYear(2021);
    one.organKind = OrganKind::Committee;
    one.owners = {{OrganId{1}, OrganKind::Committee, 1, u"労働"_s, QDate(2020, 4, 1), QDate(2022, 3, 31)}};
    one.number = 1;
    one.title = u"調査"_s;
    one.indicators = {{IndicatorId{1}, u"回答"_s, u"件"_s, 100, {}}};
    return one;
}

QString refusal(const std::function<void(Initiative&)>& change)
{
    Initiative one = item();
    change(one);
    const auto checked = checkItem(one);
    return checked ? QString() : checked.error().message;
}

} // namespace

TEST_CASE("An item that makes no sense is refused with what and where", "[plan]")
{
    CHECK(refusal([](Initiative&) {}).isEmpty());
    CHECK(refusal([](Initiative& i) { i.indicators[0].better = Better::Lower, i.indicators[0].target = 0; }).isEmpty());
    struct Case
    {
        const char* says;
        std::function<void(Initiative&)> change;
    };
    const QList<Case> cases{
        {"title", [](Initiative& i) { i.title = u" "_s; }},
        {"organ that does it", [](Initiative& i) { i.owners.clear(); }},
        {"does not exist in", [](Initiative& i) { i.owners[0].validTo = QDate(2021, 3, 31); }},
        {"another kind", [](Initiative& i) { i.owners[0].kind = OrganKind::Branch; }},
        {"1 or more", [](Initiative& i) { i.number = 0; }},
        {"end before it begins", [](Initiative& i) { i.endsOn = QDate(2021, 3, 1); }},
        {"The budget", [](Initiative& i) { i.budget = Yen{-1}; }},
        {"The cost", [](Initiative& i) { i.cost = maxYen + Yen{1}; }},
        {"weight", [](Initiative& i) { i.weight = 0; }},
        {"milestone", [](Initiative& i) { i.milestones = {{{}, u"開催"_s, {}, {}}}; }},
        {"has no name", [](Initiative& i) { i.indicators[0].name.clear(); }},
        {"twice", [](Initiative& i) { i.indicators.append(i.indicators[0]); }},
        {"is 0", [](Initiative& i) { i.indicators[0].target = 0; }},
        {"base year", [](Initiative& i) { i.indicators[0].kind = TargetKind::Change, i.indicators[0].base = 0; }},
        {"ends below", [](Initiative& i) { i.indicators[0].better = Better::InRange, i.indicators[0].upper = 1; }},
        {"must not go down", [](Initiative& i) { i.indicators[0].steps = {50, 20}; }},
    };
    for (const Case& c : cases) {
        CAPTURE(c.says);
        CHECK(refusal(c.change).contains(QString::fromUtf8(c.says)));
    }
}

TEST_CASE("Actuals of closed months stay; others may change", "[plan]")
{
    Initiative before = item();
    before.indicators[0].setActual({YearMonth(2021, 9), 40, {}, {}, {}, true});
    const QList<ClosedMonths> closed{{YearMonth(2021, 4), YearMonth(2021, 9)}};
    const auto isAllowed = [&](YearMonth month, std::optional<double> value) {
        Initiative after = before;
        after.indicators[0].setActual({month, value, {}, {}, {}, true});
        return checkClosedMonths(before, after, closed).has_value();
    };
    CHECK(isAllowed(YearMonth(2021, 9), 40));
    CHECK_FALSE(isAllowed(YearMonth(2021, 9), 41));
    CHECK_FALSE(isAllowed(YearMonth(2021, 9), std::nullopt));
    CHECK_FALSE(isAllowed(YearMonth(2021, 6), 20));
    CHECK(isAllowed(YearMonth(2021, 10), 50));
    Initiative gone = before;
    gone.indicators.clear();
    CHECK_FALSE(checkClosedMonths(before, gone, closed).has_value());
}

TEST_CASE("A theme never stands below itself", "[plan]")
{
    const auto theme = [](qint64 id, qint64 parent) {
        Theme one;
        one.id = ThemeId{id};
        one.parent = ThemeId{parent};
        one.title = u"柱"_s;
        return one;
    };
    const QList<Theme> all{theme(1, 0), theme(2, 1), theme(3, 2)};
    CHECK(checkParents(theme(3, 1), all).has_value());
    CHECK(checkParents(theme(1, 3), all).error().code == ErrorCode::Invalid);
    CHECK(checkParents(theme(2, 2), all).error().code == ErrorCode::Invalid);
    CHECK(checkParents(theme(2, 9), all).error().code == ErrorCode::NotFound);
}

TEST_CASE("A block of edits goes in wholly or not at all, and is one step of undo", "[plan]")
{
    const test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const QList<Initiative> all = *loadInitiatives(database);
    QList<Initiative> block = all.mid(10, 3);
    for (Initiative& one : block)
        one.budget = Yen{100'000};
    block[2].weight = -1;
    CHECK(saveItems(database, block, ItemEdit::Paste).error().message.contains(block[2].title));
    CHECK(*loadInitiatives(database) == all);
    block[2].weight = 2;
    REQUIRE_DONE(saveItems(database, block, ItemEdit::Paste));
    CHECK(loadInitiatives(database)->at(12).weight == 2.0);
    REQUIRE_DONE(storage::undo(database, {}));
    CHECK(*loadInitiatives(database) == all);
}

TEST_CASE("Organs and themes that are needed cannot be deleted, nor may an organ's dates leave its items alone", "[plan]")
{
    const test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const Initiative first = loadInitiatives(database)->first();
    CHECK(removeOrgan(database, first.owners.first().id).error().code == ErrorCode::Conflict);
    CHECK(removeTheme(database, first.themes.first().id).error().code == ErrorCode::Conflict);
    Organ ended = first.owners.first();
    ended.validTo = QDate(2020, 3, 31);
    CHECK(saveOrgan(database, ended).error().code == ErrorCode::Conflict);
    const auto added = saveOrgan(database, {{}, OrganKind::Committee, 99, u"新設"_s, QDate(2022, 4, 1), {}});
    REQUIRE_DONE(added);
    CHECK(saveOrgan(database, {{}, OrganKind::Committee, 98, u"新設委員会"_s, {}, {}}).error().code == ErrorCode::Conflict);
    REQUIRE_DONE(removeOrgan(database, *added));
}

} // namespace shirube::plan
