// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/report/definitions.h"
#include "core/report/outlook_tables.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using membership::WhatIfInputs;
using membership::WhatIfPoint;

namespace
{

constexpr int year = 12;

// The month the comparison is about; nullopt while no target is ahead.
std::optional<YearMonth> targetMonth(const KeyFigures& figures)
{
    if (!figures.target || YearMonth(figures.target->dueOn) <= figures.asOf)
        return std::nullopt;
    return YearMonth(figures.target->dueOn);
}

const WhatIfPoint* pointAt(const ScenarioLine& line, YearMonth month)
{
    const auto found = std::ranges::find(line.result.months, month, &WhatIfPoint::month);
    return found == line.result.months.end() ? nullptr : &*found;
}

// At the target's month; without a target ahead, at the last month reckoned.
const WhatIfPoint* endOf(const KeyFigures& figures, const ScenarioLine& line)
{
    if (const auto month = targetMonth(figures))
        return pointAt(line, *month);
    return line.result.months.isEmpty() ? nullptr : &line.result.months.last();
}

std::optional<qint64> rounded(std::optional<double> value)
{
    return value ? std::optional(qRound64(*value)) : std::nullopt;
}

} // namespace

ScenarioLine scenarioLine(const KeyFigures& figures, const QString& name, const WhatIfInputs& inputs)
{
    if (!figures.headcount)
        return {name, inputs, {}};
    const auto month = targetMonth(figures);
    const int months = std::max(year, month ? figures.asOf.monthsUntil(*month) : 0);
    return {name, inputs, membership::whatIf(inputs, figures.asOf, double(*figures.headcount), months)};
}

std::optional<WhatIfInputs> usualInputs(const KeyFigures& figures)
{
    const membership::History history = membership::historyOf(figures.membership.months);
    const auto before = figures.membership.headcount(figures.asOf.plusMonths(-year));
    if (history.months() < year || !before || *before <= 0)
        return std::nullopt;
    const membership::Flows flows = figures.membership.lastTwelveMonths();
    // Whole joins and tenths of a percent: what the sliders show is what is reckoned with.
    const double joins = double(qRound64(double(flows.joins + flows.rejoins) / year));
    const double rate = double(qRound64(double(flows.leaves) / double(*before) * 1000)) / 1000;
    return WhatIfInputs{joins, std::min(1.0, rate), {}, {}};
}

QString scenarioSentence(const KeyFigures& figures, const ScenarioLine& line)
{
    const WhatIfPoint* end = endOf(figures, line);
    if (!end)
        return QCoreApplication::translate("Report", "Members are not entered yet; import the roster or the events first.");
    QString sentence = QCoreApplication::translate("Report", "%1 members at the end of %2")
                           .arg(formatCount(qRound64(end->members)), formatMonth(end->month));
    if (targetMonth(figures)) {
        const qint64 over = qRound64(end->members) - figures.target->headcount;
        sentence += over < 0 ? QCoreApplication::translate("Report", ", %1 short of the target.").arg(formatCount(-over))
                             : QCoreApplication::translate("Report", ", the target is reached with %1 over.").arg(formatCount(over));
    } else {
        sentence += QCoreApplication::translate("Report", ".");
    }
    QStringList sentences{sentence, line.result.steadyState
                                        ? QCoreApplication::translate("Report", "If it goes on like this, membership settles at %1.")
                                              .arg(formatCount(qRound64(*line.result.steadyState)))
                                        : QCoreApplication::translate("Report", "If nobody leaves, membership never settles.")};
    if (line.result.steadyState && (line.inputs.campaign || line.inputs.feeChange))
        sentences.append(QCoreApplication::translate("Report", "That leaves out the campaign and the fee change, which pass."));
    return joinSentences(sentences);
}

Table scenarioTable(const KeyFigures& figures, const QList<ScenarioLine>& lines)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Scenarios compared");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.note = QCoreApplication::translate("Report", "Leaves follow the members at the rate above. The outlook's average of twelve months "
                                                       "takes the same number each month instead, and so ends at another figure.");
    table.columns = {{QCoreApplication::translate("Report", "Scenario"), Align::Left, 2},
                     {QCoreApplication::translate("Report", "Joins a month"), Align::Right},
                     {QCoreApplication::translate("Report", "Leave rate"), Align::Right, 1, meaningOf(Metric::LeaveRate)},
                     {QCoreApplication::translate("Report", "Joins by campaign"), Align::Right},
                     {QCoreApplication::translate("Report", "Fee change"), Align::Right},
                     {QCoreApplication::translate("Report", "Members"), Align::Right},
                     {QCoreApplication::translate("Report", "Against target"), Align::Right, 1,
                      QCoreApplication::translate("Report", "Members − target")},
                     {QCoreApplication::translate("Report", "Steady state"), Align::Right, 1,
                      QCoreApplication::translate("Report", "Yearly joins ÷ leave rate, without campaign and fee change")}};
    const auto none = [](const QString& text) { return text.isEmpty() ? Cell{u"―"_s, {}} : textCell(text); };
    for (const ScenarioLine& line : lines) {
        const WhatIfPoint* end = endOf(figures, line);
        const auto members = end ? std::optional(qRound64(end->members)) : std::nullopt;
        const auto toTarget =
            members && targetMonth(figures) ? std::optional(*members - figures.target->headcount) : std::nullopt;
        const auto& campaign = line.inputs.campaign;
        const auto& change = line.inputs.feeChange;
        const auto extra = campaign ? campaign->extraJoinsPerMonth * (campaign->first.monthsUntil(campaign->last) + 1) : 0;
        table.rows.append({textCell(line.name), countCell(qRound64(line.inputs.joinsPerMonth)),
                           percentCell(line.inputs.leaveRate), none(campaign ? formatChange(qRound64(extra)) : QString()),
                           none(change ? u'+' + formatPercent(change->extraLeaveRate) : QString()), countCell(members),
                           changeCell(toTarget), countCell(rounded(line.result.steadyState))});
    }
    return table;
}

Table scenarioMonthTable(const ScenarioLine& line)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Members by month");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.columns = {{QCoreApplication::translate("Report", "Month"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Members"), Align::Right}};
    for (const WhatIfPoint& point : line.result.months)
        table.rows.append({textCell(formatMonth(point.month)), countCell(qRound64(point.members))});
    return table;
}

} // namespace shirube::report
