// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pack_summary.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/definitions.h"
#include "core/report/reserve_tables.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

std::optional<qint64> less(std::optional<qint64> now, std::optional<qint64> before)
{
    return now && before ? std::optional(*now - *before) : std::nullopt;
}

/// Joins and leaves of a fiscal year up to a month, and of the months between two.
struct Moves
{
    std::optional<qint64> gains;
    std::optional<qint64> leaves;
    std::optional<qint64> transfers; ///< in less out: 0 for the whole
};

Moves sinceApril(const KeyFigures& figures)
{
    const auto& year = figures.membership.fiscalYear;
    return year ? Moves{year->flows.joins + year->flows.rejoins, year->flows.leaves,
                        year->flows.transfersIn - year->flows.transfersOut}
                : Moves{};
}

Moves between(const KeyFigures& figures, YearMonth before)
{
    Moves moves;
    for (const membership::MonthFigures& month : figures.membership.months) {
        if (month.month <= before || month.month > figures.asOf)
            continue;
        moves.gains = moves.gains.value_or(0) + month.figures.flows.joins + month.figures.flows.rejoins;
        moves.leaves = moves.leaves.value_or(0) + month.figures.flows.leaves;
        moves.transfers = moves.transfers.value_or(0) + month.figures.flows.transfersIn - month.figures.flows.transfersOut;
    }
    return moves;
}

struct BranchChange
{
    QString name;
    qint64 before = 0;
    qint64 now = 0;
    [[nodiscard]] qint64 change() const { return now - before; }
};

/// What is told of the time between two months: the table's rows and the sentences' figures are these.
struct Changes
{
    std::optional<qint64> members;
    std::optional<qint64> membersBefore;
    std::optional<qint64> gap;       ///< target less members; below 0: beyond it
    std::optional<qint64> gapBefore;
    Moves year;
    Moves yearBefore;                ///< nothing when it was another fiscal year
    Moves moves;                     ///< in between
    std::optional<BranchChange> most;
    std::optional<BranchChange> least;
    std::optional<Yen> reserve;
    std::optional<Yen> reserveBefore;
};

std::optional<qint64> gapOf(const KeyFigures& figures)
{
    return figures.target ? less(figures.target->headcount, figures.headcount) : std::nullopt;
}

void addBranches(Changes& changes, const KeyFigures& now, const KeyFigures& before)
{
    for (const BranchFigures& row : now.branches) {
        const auto then = std::ranges::find_if(
            before.branches, [&](const BranchFigures& other) { return other.branch.id == row.branch.id; });
        if (!row.figures || then == before.branches.end() || !then->figures)
            continue;
        const BranchChange change{plan::displayName(row.branch), then->figures->closing, row.figures->closing};
        if (change.change() > 0 && (!changes.most || change.change() > changes.most->change()))
            changes.most = change;
        if (change.change() < 0 && (!changes.least || change.change() < changes.least->change()))
            changes.least = change;
    }
}

Changes changesOf(const PackData& data)
{
    const KeyFigures& now = data.figures;
    Changes changes;
    changes.members = now.headcount;
    changes.gap = gapOf(now);
    changes.year = sinceApril(now);
    changes.reserve = now.reserveBalance;
    if (!data.before)
        return changes;
    const KeyFigures& before = *data.before;
    changes.membersBefore = before.headcount;
    changes.gapBefore = gapOf(before);
    if (FiscalYear(before.asOf) == FiscalYear(now.asOf))
        changes.yearBefore = sinceApril(before);
    changes.moves = between(now, before.asOf);
    changes.reserveBefore = before.reserveBalance;
    if (!data.branch)
        addBranches(changes, now, before);
    return changes;
}

QList<Cell> countRow(const QString& name, std::optional<qint64> before, std::optional<qint64> now, std::optional<qint64> change)
{
    return {textCell(name), countCell(before), countCell(now), changeCell(change)};
}

QList<Cell> branchRow(const char* name, const BranchChange& branch)
{
    return countRow(say(name).arg(branch.name), branch.before, branch.now, branch.change());
}

QString reserveName()
{
    return say(QT_TRANSLATE_NOOP("Report", "Reserve (%1)")).arg(displayName(display().unit));
}

Cell yenChangeCell(std::optional<Yen> now, std::optional<Yen> before)
{
    if (!now || !before)
        return changeCell({});
    const Yen change = *now - *before;
    Cell cell = moneyCell(change);
    if (change > Yen{})
        cell.text.prepend(u'+');
    return cell;
}

// Sentences: up, down and the same are said in words of their own, so that each language reads as written by hand.

QString membersSentence(const Changes& changes, const PackData& data)
{
    if (!changes.members)
        return say(QT_TRANSLATE_NOOP("Report", "The members at the end of %1 are not entered.")).arg(formatMonth(data.figures.asOf));
    const QString now = formatCount(changes.members);
    const QString month = formatMonth(data.figures.asOf);
    const std::optional<qint64> change = less(changes.members, changes.membersBefore);
    if (!change)
        return say(QT_TRANSLATE_NOOP("Report", "There were %1 members at the end of %2.")).arg(now, month);
    const QString before = formatMonth(data.before->asOf);
    const QString size = formatCount(qAbs(*change));
    if (*change == 0)
        return say(QT_TRANSLATE_NOOP("Report", "There were %1 members at the end of %2, as many as at the end of %3."))
            .arg(now, month, before);
    return (*change > 0 ? say(QT_TRANSLATE_NOOP("Report", "There were %1 members at the end of %2, %3 more than at the end of %4."))
                        : say(QT_TRANSLATE_NOOP("Report", "There were %1 members at the end of %2, %3 fewer than at the end of %4.")))
        .arg(now, month, size, before);
}

QString movesSentence(const Changes& changes)
{
    if (!changes.moves.gains || !changes.moves.leaves)
        return {};
    const QString gains = formatCount(changes.moves.gains);
    const QString leaves = formatCount(changes.moves.leaves);
    if (changes.moves.transfers.value_or(0) == 0)
        return say(QT_TRANSLATE_NOOP("Report", "Since then %1 joined or rejoined and %2 left.")).arg(gains, leaves);
    return say(QT_TRANSLATE_NOOP("Report", "Since then %1 joined or rejoined, %2 left, and transfers between branches made %3."))
        .arg(gains, leaves, formatChange(changes.moves.transfers));
}

QString targetSentence(const Changes& changes, const PackData& data)
{
    const KeyFigures& figures = data.figures;
    if (!figures.target || !changes.gap)
        return {};
    const QString target = formatCount(figures.target->headcount);
    const QString due = formatDate(figures.target->dueOn);
    if (*changes.gap <= 0)
        return say(QT_TRANSLATE_NOOP("Report", "The target of %1 members by %2 is reached.")).arg(target, due);
    if (!figures.progress.requiredJoinsPerMonth)
        return say(QT_TRANSLATE_NOOP("Report", "Membership is %1 short of the target of %2 by %3."))
            .arg(formatCount(changes.gap), target, due);
    return say(QT_TRANSLATE_NOOP("Report", "Membership is %1 short of the target of %2 by %3; %5, it takes %4 joins a month."))
        .arg(formatCount(changes.gap), target, due, formatCount(figures.progress.requiredJoinsPerMonth),
             premiseOf(LeavesTaken::LastTwelveMonths));
}

QString chanceSentence(const PackData& data)
{
    const MethodOutlook* method = data.outlook && !data.branch ? data.outlook->chosen() : nullptr;
    if (!method || !method->probability)
        return {};
    return say(QT_TRANSLATE_NOOP("Report", "The forecast gives it a probability of %1.")).arg(formatProbability(method->probability));
}

QString branchesSentence(const Changes& changes)
{
    if (changes.most && changes.least)
        return say(QT_TRANSLATE_NOOP("Report", "The largest gain was in %1 (%2), the largest loss in %3 (%4)."))
            .arg(changes.most->name, formatChange(changes.most->change()), changes.least->name,
                 formatChange(changes.least->change()));
    if (changes.most)
        return say(QT_TRANSLATE_NOOP("Report", "The largest gain was in %1 (%2); no branch lost members."))
            .arg(changes.most->name, formatChange(changes.most->change()));
    if (changes.least)
        return say(QT_TRANSLATE_NOOP("Report", "The largest loss was in %1 (%2); no branch gained members."))
            .arg(changes.least->name, formatChange(changes.least->change()));
    return {};
}

QString gradesSentence(const KeyFigures& figures)
{
    if (!figures.round)
        return {};
    const review::RollUp& all = figures.round->byKind;
    const int graded = all.whole.total - all.whole.notEvaluable;
    if (all.scale.bands.isEmpty() || graded == 0)
        return {};
    if (all.whole.byRank.value(0) == 0)
        return say(QT_TRANSLATE_NOOP("Report", "In %1, none of %2 graded items reached grade %3."))
            .arg(review::displayName(figures.round->round), formatCount(graded), all.scale.bands.first().grade);
    return say(QT_TRANSLATE_NOOP("Report", "In %1, %2 of %3 graded items reached grade %4."))
        .arg(review::displayName(figures.round->round), formatCount(all.whole.byRank.value(0)), formatCount(graded),
             all.scale.bands.first().grade);
}

QString balanceSentence(const Changes& changes, const PackData& data)
{
    if (data.branch || !changes.reserve)
        return {};
    const QString unit = displayName(display().unit);
    const QString now = formatMoney(changes.reserve);
    if (!changes.reserveBefore)
        return say(QT_TRANSLATE_NOOP("Report", "The reserve holds %1 %2.")).arg(now, unit);
    const Yen change = *changes.reserve - *changes.reserveBefore;
    if (change == Yen{})
        return say(QT_TRANSLATE_NOOP("Report", "The reserve holds %1 %2, as before.")).arg(now, unit);
    const QString size = formatMoney(change < Yen{} ? -change : change);
    return (change > Yen{} ? say(QT_TRANSLATE_NOOP("Report", "The reserve holds %1 %2, %3 more than before."))
                           : say(QT_TRANSLATE_NOOP("Report", "The reserve holds %1 %2, %3 less than before.")))
        .arg(now, unit, size);
}

QString gradeCounts(const review::RollUp& all)
{
    QStringList parts;
    for (int rank = 0; rank < all.scale.bands.size(); ++rank) // on paper, none is said too
        parts.append(gradeCountText(all.scale.bands[rank].grade, all.whole.byRank.value(rank)));
    parts.append(notGradedText(all.whole.notEvaluable));
    return parts.join(u" · "_s);
}

} // namespace

Table tileTable(const PackData& data)
{
    const KeyFigures& figures = data.figures;
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Where we stand"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Figure")), Align::Left, 2},
                     {say(QT_TRANSLATE_NOOP("Report", "Value")), Align::Right, 1},
                     {say(QT_TRANSLATE_NOOP("Report", "Beside it")), Align::Left, 4}};
    const auto add = [&](const QString& name, const Cell& value, const QString& note) {
        table.rows.append({textCell(name), value, textCell(note)});
    };
    const auto lastMonth = less(figures.headcount, figures.membership.headcount(figures.asOf.plusMonths(-1)));
    QString members = say(QT_TRANSLATE_NOOP("Report", "From last month: %1")).arg(formatChange(lastMonth));
    if (figures.headcount && !figures.isClosed())
        members += u'\n' + say(QT_TRANSLATE_NOOP("Report", "Provisional (prov.)"));
    add(say(QT_TRANSLATE_NOOP("Report", "Members (companies)")), countCell(figures.headcount), members);

    QString target = say(QT_TRANSLATE_NOOP("Report", "Target: %1")).arg(unknownText());
    if (figures.target && !figures.headcount)
        target = say(QT_TRANSLATE_NOOP("Report", "%1 by %2")).arg(formatCount(figures.target->headcount), formatDate(figures.target->dueOn));
    else if (figures.target)
        target = say(QT_TRANSLATE_NOOP("Report", "%1 by %2 (%3 reached)"))
                     .arg(formatCount(figures.target->headcount), formatDate(figures.target->dueOn),
                          formatPercent(figures.progress.level));
    if (figures.progress.progress)
        target += u'\n' + say(QT_TRANSLATE_NOOP("Report", "Of the way from the plan's start: %1")).arg(formatPercent(figures.progress.progress));
    if (figures.progress.requiredJoinsPerMonth)
        target += u'\n' + say(QT_TRANSLATE_NOOP("Report", "Joins needed each month: %1 (%2)"))
                              .arg(formatCount(figures.progress.requiredJoinsPerMonth), premiseOf(LeavesTaken::LastTwelveMonths));
    if (const MethodOutlook* method = data.outlook && !data.branch ? data.outlook->chosen() : nullptr; method && method->probability)
        target += u'\n' + say(QT_TRANSLATE_NOOP("Report", "Probability: %1")).arg(formatProbability(method->probability));
    add(say(QT_TRANSLATE_NOOP("Report", "To the target (companies)")), countCell(gapOf(figures)), target);

    const auto& year = figures.membership.fiscalYear;
    add(say(QT_TRANSLATE_NOOP("Report", "Net growth this year (companies)")),
        changeCell(year ? std::optional(year->netGrowth()) : std::nullopt),
        year ? say(QT_TRANSLATE_NOOP("Report", "Joined %1, rejoined %2, left %3"))
                   .arg(formatCount(year->flows.joins), formatCount(year->flows.rejoins), formatCount(year->flows.leaves))
             : QString());
    if (!data.branch) {
        QString drawn;
        for (const reserve::ReserveYear& one : figures.reserveYears) {
            if (one.fiscalYear != FiscalYear(figures.asOf) || !one.decrease)
                continue;
            drawn = (one.executed ? say(QT_TRANSLATE_NOOP("Report", "Drawn down this year: %1"))
                                  : say(QT_TRANSLATE_NOOP("Report", "Drawdown expected this year: %1")))
                        .arg(formatMoney(one.decrease));
            if (one.closing && one.closing != figures.reserveBalance) // some of it is dated after this month, or not at all
                drawn += u'\n' + say(QT_TRANSLATE_NOOP("Report", "Balance at the year's end: %1")).arg(formatMoney(one.closing));
        }
        add(reserveName(), moneyCell(figures.reserveBalance), drawn);
    }
    QStringList statuses;
    for (const std::optional<plan::Status> status : {std::optional(plan::Status::Done), std::optional(plan::Status::UnderWay),
                                                     std::optional(plan::Status::NotBegun), std::optional(plan::Status::Stopped),
                                                     std::optional<plan::Status>()})
        statuses.append(plan::displayName(status) + u' ' +
                        formatCount(std::ranges::count(figures.initiatives, status, &plan::Initiative::status)));
    add(say(QT_TRANSLATE_NOOP("Report", "Priority items (items)")), countCell(figures.initiatives.size()),
        statuses.join(u" · "_s));
    if (figures.round) {
        const review::RollUp& all = figures.round->byKind;
        add(say(QT_TRANSLATE_NOOP("Report", "Graded (items)")), countCell(all.whole.total - all.whole.notEvaluable),
            QStringList{review::displayName(figures.round->round), gradeCounts(all),
                        say(QT_TRANSLATE_NOOP("Report", "Mean achievement: %1"))
                            .arg(all.whole.mean ? formatPercent(all.whole.mean) : notEvaluable()),
                        say(QT_TRANSLATE_NOOP("Report", "Submitted: %1 of %2, by hand: %3"))
                            .arg(formatCount(all.whole.total - figures.round->owed), formatCount(all.whole.total),
                                 formatCount(figures.round->byHand))}
                .join(u'\n'));
    }
    return table;
}

Table changeTable(const PackData& data)
{
    const Changes changes = changesOf(data);
    Table table;
    table.title = data.before ? say(QT_TRANSLATE_NOOP("Report", "What changed since the end of %1")).arg(formatMonth(data.before->asOf))
                              : say(QT_TRANSLATE_NOOP("Report", "What changed"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Figure")), Align::Left, 3},
                     {data.before ? formatMonth(data.before->asOf) : say(QT_TRANSLATE_NOOP("Report", "Before")), Align::Right},
                     {formatMonth(data.figures.asOf), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Change")), Align::Right}};
    table.rows = {countRow(say(QT_TRANSLATE_NOOP("Report", "Members (companies)")), changes.membersBefore, changes.members,
                           less(changes.members, changes.membersBefore)),
                  countRow(say(QT_TRANSLATE_NOOP("Report", "To the target (companies)")), changes.gapBefore, changes.gap,
                           less(changes.gap, changes.gapBefore)),
                  countRow(say(QT_TRANSLATE_NOOP("Report", "Joined or rejoined since April")), changes.yearBefore.gains,
                           changes.year.gains, changes.moves.gains),
                  countRow(say(QT_TRANSLATE_NOOP("Report", "Left since April")), changes.yearBefore.leaves, changes.year.leaves,
                           changes.moves.leaves)};
    if (data.branch)
        table.rows.append({textCell(say(QT_TRANSLATE_NOOP("Report", "Transfers since April, in less out"))),
                           changeCell(changes.yearBefore.transfers), changeCell(changes.year.transfers),
                           changeCell(changes.moves.transfers)});
    if (data.before && FiscalYear(data.before->asOf) != FiscalYear(data.figures.asOf)) {
        for (qsizetype row = 2; row < table.rows.size(); ++row) // counted from another April
            table.rows[row][1] = textCell(u"―"_s);
    }
    if (changes.most)
        table.rows.append(branchRow(QT_TRANSLATE_NOOP("Report", "Largest gain: %1"), *changes.most));
    if (changes.least)
        table.rows.append(branchRow(QT_TRANSLATE_NOOP("Report", "Largest loss: %1"), *changes.least));
    if (!data.branch)
        table.rows.append({textCell(reserveName()), moneyCell(changes.reserveBefore), moneyCell(changes.reserve),
                           yenChangeCell(changes.reserve, changes.reserveBefore)});
    return table;
}

QStringList summarySentences(const PackData& data)
{
    const Changes changes = changesOf(data);
    QStringList sentences{membersSentence(changes, data), movesSentence(changes),        branchesSentence(changes),
                          targetSentence(changes, data),  chanceSentence(data),          gradesSentence(data.figures),
                          balanceSentence(changes, data)};
    sentences.removeAll(QString());
    return sentences;
}

QList<Attention> packAttention(const PackData& data)
{
    QList<Attention> points = needsAttention(data.figures);
    if (data.branch) // the reserve is the whole chamber's
        points.removeIf([](const Attention& point) { return point.topic == Attention::Topic::Reserve; });
    return points;
}

Table attentionTable(const PackData& data)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Needs attention or a decision"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "No.")), Align::Right, 0.4},
                     {say(QT_TRANSLATE_NOOP("Report", "Sign")), Align::Center, 0.4},
                     {say(QT_TRANSLATE_NOOP("Report", "Point")), Align::Left, 8}};
    for (const Attention& point : packAttention(data))
        table.rows.append({countCell(table.rows.size() + 1), textCell(point.isWarning ? u"▲"_s : u"―"_s), textCell(point.text)});
    table.note = table.rows.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "Nothing at present."))
                                      : say(QT_TRANSLATE_NOOP("Report", "▲ needs attention · ― not entered yet · what is late is reckoned on %1"))
                                            .arg(formatDate(data.today));
    return table;
}

} // namespace shirube::report
