// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/actions.h"
#include "core/plan/branch_goal.h"
#include "core/plan/plan_store.h"
#include "core/storage/change_log.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

namespace shirube::plan
{

using namespace Qt::StringLiterals;

namespace
{

struct Sheets
{
    test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    QList<Organ> branches = *loadOrgans(database, OrganKind::Branch);

    [[nodiscard]] BranchGoal goal(int branch, std::optional<qint64> target, const QString& note = {}) const
    {
        return {FiscalYear(2021), branches[branch].id, target, note};
    }
    [[nodiscard]] QList<BranchGoal> stored() const { return *loadBranchGoals(database); }
    [[nodiscard]] QString undoName() const { return storage::undoState(database)->undoName; }
    [[nodiscard]] QString refusal(const BranchGoal& goal)
    {
        const auto saved = saveBranchGoals(database, {goal}, GoalEdit::Typed);
        return saved ? QString() : saved.error().message;
    }
};

QString typed(const QString& text)
{
    BranchGoal goal;
    goal.target = 5;
    const auto entered = setGoalCell(goal, GoalColumn::Target, text);
    return entered ? goalForEditing(goal, GoalColumn::Target) : u"refused, "_s + goalForEditing(goal, GoalColumn::Target);
}

} // namespace

TEST_CASE("a branch's goal is kept by year, changed, and taken out when it says nothing", "[goals]")
{
    Sheets sheets;
    CHECK(sheets.stored().isEmpty());
    REQUIRE_DONE(saveBranchGoals(sheets.database, {sheets.goal(1, 3'250, u"商店街を訪ねる"_s)}, GoalEdit::Typed));
    CHECK(sheets.stored() == QList{sheets.goal(1, 3'250, u"商店街を訪ねる"_s)});
    CHECK(sheets.undoName().contains(u"中央"_s));
    REQUIRE_DONE(saveBranchGoals(sheets.database, {sheets.goal(1, {}, u"検討中"_s)}, GoalEdit::Typed));
    CHECK(sheets.stored() == QList{sheets.goal(1, {}, u"検討中"_s)});
    REQUIRE_DONE(saveBranchGoals(sheets.database, {sheets.goal(1, {})}, GoalEdit::Typed));
    CHECK(sheets.stored().isEmpty());
}

TEST_CASE("a pasted block of goals is one step of undo, and what says the same is none", "[goals]")
{
    Sheets sheets;
    QList<BranchGoal> goals;
    for (int branch = 0; branch < 23; ++branch)
        goals.append(sheets.goal(branch, 3'000 + branch, u"メモ%1"_s.arg(branch)));
    REQUIRE_DONE(saveBranchGoals(sheets.database, goals, GoalEdit::Paste));
    CHECK(sheets.stored() == goals);
    const QString name = sheets.undoName();
    CHECK(name.contains(u"23"_s));
    REQUIRE_DONE(saveBranchGoals(sheets.database, goals, GoalEdit::Paste));
    REQUIRE_DONE(storage::undo(sheets.database, {}));
    CHECK(sheets.stored().isEmpty());
    REQUIRE_DONE(storage::redo(sheets.database, {}));
    CHECK(sheets.stored() == goals);
}

TEST_CASE("what a goal may be is said in one place", "[goals]")
{
    Sheets sheets;
    CHECK(sheets.refusal(sheets.goal(0, 0)) == u"");
    CHECK(sheets.refusal(sheets.goal(0, -1)).contains(u"0 to 10,000,000"_s));
    CHECK(sheets.refusal(sheets.goal(0, 10'000'001)).contains(u"0 to 10,000,000"_s));
    CHECK(sheets.refusal(sheets.goal(0, 1, QString(2'000, u'字'))) == u"");
    CHECK(sheets.refusal(sheets.goal(0, 1, QString(2'001, u'字'))).contains(u"2,000 characters"_s));
    CHECK(sheets.refusal(sheets.goal(0, 1, u"𠮷"_s.repeated(2'000))) == u""); // one character of two code units
    Organ closed = sheets.branches[2];
    closed.validTo = QDate(2020, 3, 31);
    CHECK_FALSE(checkGoal(sheets.goal(2, 1), closed).has_value());
    closed.validTo = QDate(2021, 4, 1);
    CHECK(checkGoal(sheets.goal(2, 1), closed).has_value());
    const auto committee = loadOrgans(sheets.database, OrganKind::Committee)->first();
    CHECK(sheets.refusal({FiscalYear(2021), committee.id, 1}).contains(u"not a branch"_s));
    // One bad goal keeps the others out.
    const auto saved = saveBranchGoals(sheets.database, {sheets.goal(5, 1), sheets.goal(6, -1)}, GoalEdit::Paste);
    CHECK_FALSE(saved.has_value());
    CHECK(goalOf(sheets.stored(), FiscalYear(2021), sheets.branches[5].id).isEmpty());
}

TEST_CASE("numbers are read as the office writes them, and nothing is guessed", "[goals]")
{
    CHECK(typed(u"３，２５０"_s) == u"3250");
    CHECK(typed(u" 3,250 "_s) == u"3250");
    CHECK(typed(u"0"_s) == u"0");
    CHECK(typed(u""_s) == u"");
    CHECK(typed(u"未入力"_s) == u"");
    CHECK(typed(u"3250.5"_s) == u"refused, 5");
    CHECK(typed(u"約3千"_s) == u"refused, 5");
    CHECK(typed(u"△5"_s) == u"refused, 5");
    CHECK(typed(u"99999999999999999999"_s) == u"refused, 5");
}

TEST_CASE("a block lies over targets and notes, with or without the difference between them", "[goals]")
{
    Sheets sheets;
    const QList<BranchGoal> goals{sheets.goal(0, 1, u"甲"_s), sheets.goal(1, 2, u"乙"_s)};
    const auto laid = [&](const QList<QStringList>& block, GoalColumn first) -> QString {
        const auto changed = layOver(block, goals, first);
        if (!changed)
            return changed.error().message;
        QStringList texts;
        for (const BranchGoal& goal : *changed)
            texts.append(goalForEditing(goal, GoalColumn::Target) + u'/' + goal.note);
        return texts.join(u' ');
    };
    CHECK(laid({{u"10"_s}, {u"20"_s}}, GoalColumn::Target) == u"10/甲 20/乙");
    CHECK(laid({{u"10"_s, u"丙"_s}}, GoalColumn::Target) == u"10/丙");
    CHECK(laid({{u"10"_s, u"+8"_s, u"丙"_s}}, GoalColumn::Target) == u"10/丙");
    CHECK(laid({{u"丁"_s}}, GoalColumn::Note) == u"1/丁");
    CHECK(laid({{u"'=計"_s}}, GoalColumn::Note) == u"1/=計");
    CHECK(laid({{u"10"_s}, {u"多数"_s}}, GoalColumn::Target).contains(u"Line 2"_s));
    CHECK(laid({{u"1"_s}, {u"2"_s}, {u"3"_s}}, GoalColumn::Target).contains(u"1 rows lie below"_s));
    CHECK(laid({{u"a"_s, u"b"_s}}, GoalColumn::Note).contains(u"wider"_s));
}

TEST_CASE("a branch with a goal is not deleted", "[goals]")
{
    Sheets sheets;
    REQUIRE_DONE(saveOrgan(sheets.database, {{}, OrganKind::Branch, 24, u"多摩"_s, {}, {}}));
    const OrganId made = loadOrgans(sheets.database, OrganKind::Branch)->last().id;
    REQUIRE_DONE(saveBranchGoals(sheets.database, {{FiscalYear(2021), made, 5}}, GoalEdit::Typed));
    CHECK_FALSE(removeOrgan(sheets.database, made).has_value());
    REQUIRE_DONE(saveBranchGoals(sheets.database, {{FiscalYear(2021), made}}, GoalEdit::Typed));
    CHECK(removeOrgan(sheets.database, made).has_value());
}

} // namespace shirube::plan
