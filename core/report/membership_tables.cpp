// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/plan/names.h"
#include "core/report/definitions.h"
#include "core/report/tables.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int transfersColumn = 5; // of monthTable()

std::optional<double> growthRate(const membership::Figures& figures)
{
    return figures.opening == 0 ? std::nullopt
                                : std::optional(double(figures.netGrowth()) / double(figures.opening));
}

QList<Cell> monthRow(YearMonth month, const membership::Figures& figures, std::optional<qint64> lastYear)
{
    const auto change = lastYear ? std::optional(figures.closing - *lastYear) : std::nullopt;
    return {textCell(formatMonth(month)),
            countCell(figures.closing),
            countCell(figures.flows.joins),
            countCell(figures.flows.rejoins),
            countCell(figures.flows.leaves),
            changeCell(figures.flows.transfersIn - figures.flows.transfersOut),
            changeCell(figures.netGrowth()),
            countCell(lastYear),
            changeCell(change),
            differenceCell(figures.difference())};
}

QList<Cell> correctionRow(YearMonth month, const membership::Figures& correction)
{
    const membership::Flows& flows = correction.flows;
    return {textCell(QCoreApplication::translate("Report", "%1, correction").arg(formatMonth(month))),
            changeCell(correction.closing),
            changeCell(flows.joins),
            changeCell(flows.rejoins),
            changeCell(flows.leaves),
            changeCell(flows.transfersIn - flows.transfersOut),
            changeCell(correction.netGrowth()),
            textCell({}),
            textCell({}),
            differenceCell(correction.difference())};
}

/// A closed month's row as it was printed, and what the ledger has learnt since in a row of its own: the next
/// month opens with their sum.
class MonthRows
{
public:
    explicit MonthRows(const KeyFigures& figures) : m_figures(&figures) {}

    void add(const membership::MonthFigures& month, Table& table)
    {
        const YearMonth yearAgo = month.month.plusMonths(-12);
        const std::optional<qint64> lastYear = m_figures->membership.headcount(yearAgo);
        const membership::ClosedMonth* closed = closedMonth(month.month);
        if (!closed) {
            table.rows.append(monthRow(month.month, month.figures, lastYear));
            return;
        }
        const membership::ClosedMonth* then = closedMonth(yearAgo);
        table.rows.append(monthRow(month.month, closed->whole, then ? std::optional(then->whole.closing) : lastYear));
        const membership::Figures correction = membership::correctionOf(closed->whole, month.ledger.value_or(month.figures));
        if (!membership::isNothing(correction)) {
            table.rows.append(correctionRow(month.month, correction));
            m_anyCorrection = true;
        }
    }

    [[nodiscard]] QString note() const
    {
        if (m_figures->closedMonths.isEmpty())
            return QCoreApplication::translate("Report", "No month is closed: all of them are provisional.");
        const YearMonth closed = m_figures->closedMonths.last().month;
        QStringList notes{QCoreApplication::translate("Report", "Closed up to %1.").arg(formatMonth(closed))};
        if (closed < m_figures->asOf)
            notes.append(QCoreApplication::translate("Report", "Later months are provisional."));
        if (m_anyCorrection)
            notes.append(QCoreApplication::translate("Report", "Correction: what the ledger has learnt of a month, or of one "
                                                               "before it, since it was closed."));
        return joinSentences(notes);
    }

private:
    [[nodiscard]] const membership::ClosedMonth* closedMonth(YearMonth month) const
    {
        const auto& all = m_figures->closedMonths;
        const auto found = std::ranges::find(all, month, &membership::ClosedMonth::month);
        return found == all.end() ? nullptr : &*found;
    }

    const KeyFigures* m_figures;
    bool m_anyCorrection = false;
};

QList<Cell> branchRow(const QString& name, const std::optional<membership::Figures>& figures,
                      std::optional<qint64> target, std::optional<double> achievement)
{
    const auto valueOf = [&](auto read) {
        return figures ? std::optional<qint64>(read(*figures)) : std::nullopt;
    };
    using membership::Figures;
    return {textCell(name),
            countCell(valueOf([](const Figures& f) { return f.opening; })),
            countCell(valueOf([](const Figures& f) { return f.flows.joins; })),
            countCell(valueOf([](const Figures& f) { return f.flows.rejoins; })),
            countCell(valueOf([](const Figures& f) { return f.flows.leaves; })),
            countCell(valueOf([](const Figures& f) { return f.flows.transfersIn; })),
            countCell(valueOf([](const Figures& f) { return f.flows.transfersOut; })),
            countCell(valueOf([](const Figures& f) { return f.closing; })),
            changeCell(valueOf([](const Figures& f) { return f.netGrowth(); })),
            percentCell(figures ? growthRate(*figures) : std::nullopt),
            differenceCell(valueOf([](const Figures& f) { return f.difference(); })),
            countCell(target),
            percentCell(achievement)};
}

} // namespace

Table monthTable(const KeyFigures& figures, qsizetype most)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Membership by month");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.columns = {{QCoreApplication::translate("Report", "Month"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Members"), Align::Right, 1.1, meaningOf(Metric::Members)},
                     {QCoreApplication::translate("Report", "Joins"), Align::Right},
                     {QCoreApplication::translate("Report", "Rejoins"), Align::Right},
                     {QCoreApplication::translate("Report", "Leaves"), Align::Right},
                     {QCoreApplication::translate("Report", "Transfers"), Align::Right, 1, QCoreApplication::translate("Report", "In less out, within the chamber")},
                     {QCoreApplication::translate("Report", "Net"), Align::Right, 1, meaningOf(Metric::NetGrowth)},
                     {QCoreApplication::translate("Report", "Year ago"), Align::Right, 1.1},
                     {QCoreApplication::translate("Report", "On year"), Align::Right, 1.1},
                     {QCoreApplication::translate("Report", "Diff."), Align::Right, 1, meaningOf(Metric::Difference)}};

    const QList<membership::MonthFigures>& months = figures.membership.months;
    const qsizetype shown = most > 0 ? std::min(months.size(), most) : months.size();
    MonthRows rows(figures);
    for (qsizetype back = 1; back <= shown; ++back)
        rows.add(months[months.size() - back], table);
    if (shown == 0)
        table.note = QCoreApplication::translate("Report", "No members are entered up to this month.");
    else if (shown < months.size())
        table.note = QCoreApplication::translate("Report", "The latest %1 of %2 months.")
                         .arg(formatCount(shown), formatCount(months.size()));
    else
        table.note = QCoreApplication::translate("Report", "All %1 months of the ledger up to this month.")
                         .arg(formatCount(shown));
    if (shown > 0)
        addSentence(table.note, rows.note());
    const auto isZero = [](const QList<Cell>& row) { return row[transfersColumn].number.toLongLong() == 0; };
    if (std::ranges::all_of(table.rows, isZero)) // of the whole chamber, where they cancel out
        removeColumn(table, transfersColumn);
    return table;
}

Table branchTable(const KeyFigures& figures)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Branches, %1 up to %2")
                      .arg(formatFiscalYear(FiscalYear(figures.asOf)), formatMonth(figures.asOf));
    table.unit = QCoreApplication::translate("Report", "companies");
    if (figures.target)
        table.note = QCoreApplication::translate("Report", "Target: each branch's share of the whole's, members by %1. Net growth is without transfers.")
                         .arg(formatDate(figures.target->dueOn));
    table.columns = {{QCoreApplication::translate("Report", "Branch"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "Opening"), Align::Right, 1.1, meaningOf(Metric::Members)},
                     {QCoreApplication::translate("Report", "Joins"), Align::Right},
                     {QCoreApplication::translate("Report", "Rejoins"), Align::Right},
                     {QCoreApplication::translate("Report", "Leaves"), Align::Right},
                     {QCoreApplication::translate("Report", "In"), Align::Right},
                     {QCoreApplication::translate("Report", "Out"), Align::Right},
                     {QCoreApplication::translate("Report", "Closing"), Align::Right, 1.1, meaningOf(Metric::Members)},
                     {QCoreApplication::translate("Report", "Net growth"), Align::Right, 1, meaningOf(Metric::NetGrowth)},
                     {QCoreApplication::translate("Report", "Growth rate"), Align::Right, 1, meaningOf(Metric::GrowthRate)},
                     {QCoreApplication::translate("Report", "Difference"), Align::Right, 1, meaningOf(Metric::Difference)},
                     {QCoreApplication::translate("Report", "Target"), Align::Right, 1.1},
                     {QCoreApplication::translate("Report", "Achievement"), Align::Right, 1.1, meaningOf(Metric::AchievementLevel)}};

    const auto target = figures.target ? std::optional(figures.target->headcount) : std::nullopt;
    table.totals = branchRow(QCoreApplication::translate("Report", "Whole chamber"),
                             figures.membership.fiscalYear, target, figures.progress.level);
    for (const BranchFigures& row : figures.branches)
        table.rows.append(branchRow(plan::displayName(row.branch), row.figures, row.target, row.achievement));
    if (std::ranges::any_of(figures.branches, [](const BranchFigures& row) { return row.figures && row.figures->difference() != 0; }))
        addSentence(table.note, QCoreApplication::translate("Report", "Difference: closing − (opening + joins + rejoins + transfers in − "
                                                                      "leaves − transfers out); ▲ where the ledger contradicts itself."));
    return table;
}

} // namespace shirube::report
