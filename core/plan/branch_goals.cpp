// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/plan/actions.h"
#include "core/plan/branch_goal.h"
#include "core/plan/names.h"
#include "core/plan/paste.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

constexpr qint64 mostMembers = 10'000'000;
constexpr qsizetype longestNote = 2'000;
constexpr qsizetype widthWithDifference = 3;

constexpr ActionName editGoal{QT_TRANSLATE_NOOP("Action", "Edit goal of %1 for fiscal year %2")};
constexpr ActionName editGoals{QT_TRANSLATE_NOOP("Action", "Edit goals of %1 branches for fiscal year %2")};
constexpr ActionName pasteGoals{QT_TRANSLATE_NOOP("Action", "Paste goals of %1 branches for fiscal year %2")};

QString say(const char* text)
{
    return QCoreApplication::translate("Plan", text);
}

bool isUnknown(const QString& text)
{
    return text.isEmpty() || text == u"未入力" || text == unknownText();
}

} // namespace

BranchGoal goalOf(const QList<BranchGoal>& goals, FiscalYear year, OrganId branch)
{
    const auto found = std::ranges::find_if(
        goals, [&](const BranchGoal& goal) { return goal.year == year && goal.branch == branch; });
    return found == goals.end() ? BranchGoal{year, branch} : *found;
}

Result<> checkGoal(const BranchGoal& goal, const Organ& branch)
{
    const QString name = displayName(branch);
    if (branch.kind != OrganKind::Branch || !branch.existsIn(goal.year))
        return fail(ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Plan", "%1 is not a branch that exists in %2. Choose another "
                                                                      "year or change its dates."))
                                            .arg(name, formatFiscalYear(goal.year)));
    if (goal.target && (*goal.target < 0 || *goal.target > mostMembers))
        return fail(ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Plan", "The target of %1 must be from 0 to 10,000,000 members."))
                                            .arg(name));
    if (goal.note.toUcs4().size() > longestNote)
        return fail(ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Plan", "The note of %1 is longer than 2,000 characters. Shorten "
                                                                      "it."))
                                            .arg(name));
    return {};
}

QString goalForEditing(const BranchGoal& goal, GoalColumn column)
{
    if (column == GoalColumn::Note)
        return goal.note;
    return goal.target ? QString::number(*goal.target) : QString();
}

Result<> setGoalCell(BranchGoal& goal, GoalColumn column, const QString& typed)
{
    const QString text = QString(typed).replace(u"\r\n"_s, u"\n"_s).trimmed();
    if (column == GoalColumn::Note) {
        goal.note = text;
        return {};
    }
    const auto members = parseInteger(text);
    if (!members && !isUnknown(text))
        return fail(ErrorCode::Invalid,
                    say(QT_TRANSLATE_NOOP("Plan", "“%1” is not a whole number of members. Write it like 3,250, or leave the "
                                                  "cell empty."))
                        .arg(text));
    if (members && (*members < 0 || *members > mostMembers))
        return fail(ErrorCode::Invalid,
                    say(QT_TRANSLATE_NOOP("Plan", "“%1” is not from 0 to 10,000,000 members. Correct it.")).arg(text));
    goal.target = members;
    return {};
}

Result<QList<BranchGoal>> layOver(const QList<QStringList>& block, const QList<BranchGoal>& goals, GoalColumn first)
{
    if (block.size() > goals.size())
        return fail(ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Plan", "%1 rows lie below the last branch. Nothing was changed."))
                                            .arg(block.size() - goals.size()));
    QList<BranchGoal> changed = goals.first(block.size());
    for (qsizetype row = 0; row < block.size(); ++row) {
        QStringList cells = block[row];
        if (first == GoalColumn::Target && cells.size() == widthWithDifference)
            cells.removeAt(1);
        const qsizetype room = first == GoalColumn::Target ? 2 : 1;
        if (cells.size() > room)
            return fail(ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Plan", "Line %1 of the block is wider than the table. Nothing "
                                                                          "was changed."))
                                                .arg(row + 1));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto entered = setGoalCell(changed[row], GoalColumn(int(first) + int(i)), unguarded(cells[i]));
            if (!entered)
                return fail(ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Plan", "Line %1 of the block: %2 Nothing was changed."))
                                                    .arg(QString::number(row + 1), entered.error().message));
        }
    }
    return changed;
}

Result<> saveBranchGoals(Database& database, const QList<BranchGoal>& goals, GoalEdit how)
{
    SHIRUBE_ASSIGN(const QList<BranchGoal> stored, loadBranchGoals(database));
    SHIRUBE_ASSIGN(const QList<Organ> branches, loadOrgans(database, OrganKind::Branch));
    QList<BranchGoal> changed;
    QString name;
    for (const BranchGoal& goal : goals) {
        if (goalOf(stored, goal.year, goal.branch) == goal)
            continue;
        const auto branch = std::ranges::find(branches, goal.branch, &Organ::id);
        SHIRUBE_TRY(checkGoal(goal, branch == branches.end() ? Organ() : *branch));
        name = displayName(*branch);
        changed.append(goal);
    }
    if (changed.isEmpty())
        return {};
    const bool isOne = changed.size() == 1;
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, how == GoalEdit::Paste && !isOne ? pasteGoals : isOne ? editGoal : editGoals,
                                      {isOne ? name : QString::number(changed.size()),
                                       QString::number(changed.first().year.first())}));
    for (const BranchGoal& goal : std::as_const(changed))
        SHIRUBE_TRY(putBranchGoal(transaction, goal));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::plan
