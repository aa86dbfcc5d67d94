// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/review/actions.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "core/review/rollup.h"
#include "core/storage/change_log.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

namespace shirube::review
{

using namespace Qt::StringLiterals;

namespace
{

/// The shipped plan with the rounds of its year.
struct Rounds
{
    test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    QList<Round> all;

    explicit Rounds(Period period = Period::HalfYear)
    {
        REQUIRE_DONE(createRounds(database, FiscalYear(2021), period, ScaleId{1}));
        const auto loaded = loadRounds(database);
        REQUIRE_DONE(loaded);
        all = *loaded;
    }

    [[nodiscard]] Review review(int number = 0) const
    {
        const auto loaded = loadReview(database, all[number].id);
        REQUIRE_DONE(loaded);
        return *loaded;
    }

    // Of the first item with a number to reach.
    [[nodiscard]] GradedSheet measured(int number = 0) const
    {
        for (const GradedSheet& sheet : review(number).sheets) {
            if (!sheet.item.indicators.isEmpty() && sheet.item.indicators.first().target)
                return sheet;
        }
        FAIL("the shipped plan has a target");
        return {};
    }

    void enter(YearMonth month, double actual)
    {
        REQUIRE_DONE(plan::setIndicatorActual(database, measured().item.indicators.first().id, month, actual));
    }
};

ErrorCode codeOf(const Result<>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("A year has the rounds of one period", "[review]")
{
    Rounds rounds;
    REQUIRE(rounds.all.size() == 2);
    CHECK(rounds.all[0].lastMonth() == YearMonth(2021, 9));
    CHECK(rounds.all[1].firstMonth() == YearMonth(2021, 10));
    CHECK(rounds.all[1].lastMonth() == YearMonth(2022, 3));
    CHECK(codeOf(createRounds(rounds.database, FiscalYear(2021), Period::Quarter, ScaleId{1})) == ErrorCode::Conflict);
    REQUIRE_DONE(createRounds(rounds.database, FiscalYear(2021), Period::HalfYear, ScaleId{1})); // nothing is missing
    CHECK(loadRounds(rounds.database)->size() == 2);
    REQUIRE_DONE(removeRounds(rounds.database, FiscalYear(2021)));
    CHECK(loadRounds(rounds.database)->isEmpty());
    CHECK(Rounds(Period::Month).all[11].lastMonth() == YearMonth(2022, 3));
}

TEST_CASE("Every item of the year has a sheet, a joint item one", "[review]")
{
    const Rounds rounds;
    const auto items = plan::loadInitiatives(rounds.database);
    REQUIRE_DONE(items);
    CHECK(rounds.review().sheets.size() == items->size());
    const RollUp whole = rollUp(rounds.review(), byOrgan());
    CHECK(whole.whole.total == items->size());
    int under = 0;
    for (const GradeCounts& organ : whole.groups)
        under += organ.total;
    CHECK(under > items->size()); // joint items stand under each partner
    CHECK(whole.whole.notEvaluable == whole.whole.total);
    CHECK_FALSE(whole.whole.mean);
}

TEST_CASE("A round is graded by what was reached by its last month", "[review]")
{
    Rounds rounds;
    const double target = *rounds.measured().item.indicators.first().target;
    rounds.enter(YearMonth(2021, 9), target * 0.9);
    rounds.enter(YearMonth(2022, 3), target);
    CHECK(rounds.measured(0).computedGrade == u"B"_s);
    CHECK(rounds.measured(1).computedGrade == u"A"_s);
    CHECK(rounds.measured(0).item.indicators.first().actual == target * 0.9);
    CHECK_FALSE(rounds.measured(0).gradeBefore.has_value());
    CHECK(rounds.measured(1).gradeBefore == u"B"_s); // also of a sheet that nobody has written
}

TEST_CASE("A grade by hand keeps the computed one and needs a reason", "[review]")
{
    Rounds rounds;
    rounds.enter(YearMonth(2021, 9), *rounds.measured().item.indicators.first().target);
    Sheet sheet = rounds.measured().sheet;
    sheet.firstGrade = u"B"_s;
    CHECK(codeOf(saveSheets(rounds.database, {sheet})) == ErrorCode::Invalid);
    sheet.firstGrade = u"Z"_s;
    sheet.firstReason = u"理由"_s;
    CHECK(codeOf(saveSheets(rounds.database, {sheet})) == ErrorCode::Invalid); // not of the scale
    sheet.firstGrade = u"B"_s;
    REQUIRE_DONE(saveSheets(rounds.database, {sheet}));
    CHECK(rounds.measured().computedGrade == u"A"_s);
    CHECK(rounds.measured().grade() == u"B"_s);
    sheet = rounds.measured().sheet;
    sheet.secondGrade = u"B"_s; // agrees with the first: no reason needed
    REQUIRE_DONE(saveSheets(rounds.database, {sheet}));
    sheet.committeeGrade = u"C"_s;
    sheet.opinion = u"委員会の意見"_s;
    REQUIRE_DONE(saveSheets(rounds.database, {sheet}));
    CHECK(rounds.measured().grade() == u"C"_s);
}

TEST_CASE("The next round begins with the texts of the one before, marked unchanged until touched", "[review]")
{
    Rounds rounds;
    Sheet sheet = rounds.review().sheets.first().sheet;
    sheet.done = u"相談会を3回開催"_s;
    sheet.issue = u"周知不足"_s;
    sheet.direction = Direction::Continue;
    REQUIRE_DONE(saveSheets(rounds.database, {sheet}));
    GradedSheet second = rounds.review(1).sheets.first();
    CHECK(second.sheet.done == u"相談会を3回開催"_s);
    CHECK_FALSE(second.sheet.id.isValid());
    CHECK_FALSE(second.isSubmitted());
    REQUIRE(second.before);
    CHECK(isUnchanged(second.sheet, *second.before, SheetText::Done));
    second.sheet.done = u"相談会を7回開催"_s;
    REQUIRE_DONE(saveSheets(rounds.database, {second.sheet}));
    second = rounds.review(1).sheets.first();
    CHECK_FALSE(isUnchanged(second.sheet, *second.before, SheetText::Done));
    CHECK(isUnchanged(second.sheet, *second.before, SheetText::Issue));
    CHECK_FALSE(isUnchanged(second.sheet, *second.before, SheetText::Improvement)); // nothing there
}

TEST_CASE("A light sheet asks for less", "[review]")
{
    Rounds rounds;
    CHECK(rounds.review().sheets.first().missing.contains(SheetField::Direction));
    plan::Initiative item = rounds.review().sheets.first().item;
    item.isLight = true;
    REQUIRE_DONE(plan::saveItems(rounds.database, {item}, plan::ItemEdit::Form));
    CHECK(rounds.review().sheets.first().missing == QList{SheetField::Done, SheetField::Grade});
}

TEST_CASE("A closed round is locked and stays as it was; what changes after reopening is listed", "[review]")
{
    Rounds rounds;
    const double target = *rounds.measured().item.indicators.first().target;
    rounds.enter(YearMonth(2021, 9), target * 0.9);
    const RoundId first = rounds.all[0].id;
    REQUIRE_DONE(closeRound(rounds.database, first));
    REQUIRE(rounds.review().round.isLocked());
    CHECK(codeOf(saveSheets(rounds.database, {rounds.measured().sheet})) == ErrorCode::Conflict);
    CHECK(codeOf(closeRound(rounds.database, first)) == ErrorCode::Conflict);
    // Neither an actual of its months nor, by the item's own form, …
    const IndicatorId indicator = rounds.measured().item.indicators.first().id;
    CHECK(codeOf(plan::setIndicatorActual(rounds.database, indicator, YearMonth(2021, 9), 1)) == ErrorCode::Conflict);
    REQUIRE_DONE(plan::setIndicatorActual(rounds.database, indicator, YearMonth(2021, 12), target));
    // … and what is changed in the item does not change what the meeting saw.
    plan::Initiative item = rounds.measured(1).item;
    const QString title = item.title;
    item.title = u"新しい名称"_s;
    REQUIRE_DONE(plan::saveItems(rounds.database, {item}, plan::ItemEdit::Form));
    CHECK(rounds.measured().item.title == title);
    CHECK(rounds.measured().computedGrade == u"B"_s);

    CHECK(codeOf(reopenRound(rounds.database, first, u"  "_s)) == ErrorCode::Invalid);
    REQUIRE_DONE(reopenRound(rounds.database, first, u"数値の訂正"_s));
    rounds.enter(YearMonth(2021, 9), target);
    const auto changes = changesAfterLock(rounds.database, first);
    REQUIRE_DONE(changes);
    QStringList fields;
    for (const SheetChange& change : *changes) {
        CHECK(change.item == item.id);
        fields.append(change.before + u" → "_s + change.after);
    }
    CHECK(fields.contains(title + u" → 新しい名称"_s));
    CHECK(fields.contains(u"B → A"_s));
    CHECK(changes->size() == 3); // title, actual, computed grade
    const auto locks = loadLocks(rounds.database);
    REQUIRE_DONE(locks);
    REQUIRE(locks->size() == 1);
    CHECK(locks->first().reason == u"数値の訂正"_s);
    CHECK(locks->first().reopenedBy == u"tester"_s);

    REQUIRE_DONE(storage::undo(rounds.database, {})); // the actual
    REQUIRE_DONE(storage::undo(rounds.database, {})); // the reopening
    CHECK(rounds.review().round.isLocked());
}

TEST_CASE("Roll-ups count by grade, weigh the mean and keep what cannot be evaluated apart", "[review]")
{
    Review review;
    review.scale = {{}, u"usual"_s, {{u"A"_s, {}, 1.0}, {u"B"_s, {}, 0.8}, {u"D"_s, {}, {}}}};
    const auto add = [&](plan::OrganKind kind, QString grade, std::optional<double> ratio, std::optional<double> weight) {
        GradedSheet sheet;
        sheet.item.organKind = kind;
        sheet.item.weight = weight;
        sheet.computedGrade = std::move(grade);
        sheet.ratio = ratio;
        review.sheets.append(sheet);
    };
    add(plan::OrganKind::Branch, u"A"_s, 1.0, 3);
    add(plan::OrganKind::Branch, u"D"_s, 0.2, {});
    add(plan::OrganKind::Committee, {}, {}, 5);
    const RollUp rolled = rollUp(review, byOrganKind());
    CHECK(rolled.whole.total == 3);
    CHECK(rolled.whole.notEvaluable == 1);
    CHECK(rolled.whole.byRank == QMap<int, int>{{0, 1}, {2, 1}});
    CHECK(rolled.whole.mean.value() == Approx(3.2 / 4));
    CHECK(rolled.whole.worstRank == 2);
    REQUIRE(rolled.groups.size() == 2);
    CHECK(rolled.groups[0].total == 2);
    CHECK(rolled.groups[1].worstRank == -1);
    CHECK_FALSE(rolled.groups[1].mean);
}

TEST_CASE("What has not begun is graded as not carried out once the year is over, not before", "[review]")
{
    Rounds rounds;
    const InitiativeId item = rounds.review().sheets.first().item.id;
    REQUIRE_DONE(plan::setStatus(rounds.database, {item}, plan::Status::NotBegun));
    const auto gradeOn = [&](QDate today, int number) {
        const auto then = storage::Database::open(rounds.database.path(),
                                                  {.access = storage::Access::ReadOnly, .clock = test::fixedClock(today)});
        REQUIRE_DONE(then);
        const auto review = loadReview(*then, rounds.all[number].id);
        REQUIRE_DONE(review);
        return review->sheetOf(item)->computedGrade;
    };
    CHECK(gradeOn(QDate(2022, 3, 31), 1) == u""_s); // the last day may still bring it
    CHECK(gradeOn(QDate(2022, 4, 1), 1) == u"E"_s);
    CHECK(gradeOn(QDate(2022, 4, 1), 0) == u""_s); // September was in the middle of the year
    REQUIRE_DONE(plan::setStatus(rounds.database, {item}, plan::Status::Stopped));
    CHECK(gradeOn(QDate(2021, 10, 1), 0) == u"E"_s);
}

TEST_CASE("What is due on a day is not missed while that day is to come", "[review]")
{
    plan::Indicator indicator{{}, u"報告書"_s, {}, {}, {}};
    indicator.kind = plan::TargetKind::ByDate;
    indicator.dueOn = QDate(2022, 2, 28);
    plan::Initiative item;
    item.fiscalYear = FiscalYear(2021);
    CHECK(achievementOf(indicator, item, YearMonth(2022, 3), QDate(2022, 1, 15)).obstacle == Obstacle::NotDue);
    CHECK(achievementOf(indicator, item, YearMonth(2022, 3), QDate(2022, 3, 1)).ratio == 0.0);
}

TEST_CASE("The grades of all rounds count as the rounds themselves do; a closed one's stay beside the next", "[review]")
{
    Rounds rounds;
    const double target = *rounds.measured().item.indicators.first().target;
    rounds.enter(YearMonth(2021, 9), target * 0.9);
    Sheet sheet = rounds.measured().sheet;
    sheet.done = u"訪問"_s;
    Sheet byHand = rounds.review().sheets.first().sheet;
    byHand.firstGrade = u"C"_s;
    byHand.firstReason = u"所管の判断"_s;
    REQUIRE_DONE(saveSheets(rounds.database, {sheet, byHand}));
    REQUIRE_DONE(closeRound(rounds.database, rounds.all[0].id));

    const bool isByOlderProgram = GENERATE(false, true);
    if (isByOlderProgram)
        REQUIRE_DONE(rounds.database.query(u"UPDATE locked_sheet SET grade = NULL, ratio = NULL, weight = NULL"_s));
    const auto light = loadGrades(rounds.database);
    REQUIRE_DONE(light);
    REQUIRE(light->size() == 2);
    for (const int number : {0, 1}) {
        const RollUp counted = rollUp(light->at(number), byOrgan());
        const RollUp whole = rollUp(rounds.review(number), byOrgan());
        CHECK(counted.whole.byRank == whole.whole.byRank);
        CHECK(counted.whole.mean == whole.whole.mean);
        REQUIRE(counted.groups.size() == whole.groups.size());
        for (qsizetype i = 0; i < whole.groups.size(); ++i) {
            CHECK(counted.groups[i].name == whole.groups[i].name);
            CHECK(counted.groups[i].byRank == whole.groups[i].byRank);
            CHECK(counted.groups[i].notEvaluable == whole.groups[i].notEvaluable);
        }
    }

    // A target that is set anew does not change what the closed round said.
    plan::Initiative item = rounds.measured(1).item;
    item.indicators.first().target = target * 2;
    REQUIRE_DONE(plan::saveItems(rounds.database, {item}, plan::ItemEdit::Form));
    CHECK(rounds.measured(1).computedGrade == u"C"_s);
    CHECK(rounds.measured(1).gradeBefore == u"B"_s);
}

} // namespace shirube::review
