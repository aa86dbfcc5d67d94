// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/what_if.h"
#include "core/report/outlook.h"
#include "core/report/tables.h"

namespace shirube::report
{

/// What the outlook says in words: members at the target's day with their range, probability, needed joins; or what
/// is missing to say it.
[[nodiscard]] QString outlookSentence(const Outlook& outlook);

/// One line a method, the best with ●; what has no forecast says why.
[[nodiscard]] Table methodTable(const Outlook& outlook);
/// The chosen method month by month, with its ranges.
[[nodiscard]] Table forecastTable(const Outlook& outlook);
/// The 23 branches at the outlook's end; they add up to the whole.
[[nodiscard]] Table branchOutlookTable(const Outlook& outlook);

/// Adds the chosen forecast's band to the pace chart: from the last known month to the outlook's end.
void addForecast(PaceSeries& series, const Outlook& outlook);

/// Several ways ahead on one chart: methods, or scenarios.
struct PathSeries
{
    struct Path
    {
        QString name;
        bool isMarked = false;           ///< the best method; the scenario at hand
        QList<PaceSeries::Point> points; ///< from the last actual month on
    };
    QList<PaceSeries::Point> actual; ///< of the last twelve months and the one before them
    QList<Path> paths;
    std::optional<qint64> target;    ///< within the months shown
    YearMonth targetMonth;
    QList<EventMark> marks;
    QString summary;
};
[[nodiscard]] Table tableTwin(const PathSeries& series);
[[nodiscard]] PathSeries methodSeries(const KeyFigures& figures, const Outlook& outlook);

/// A what-if with the words and figures that compare it with others.
struct ScenarioLine
{
    QString name;
    membership::WhatIfInputs inputs;
    membership::WhatIfResult result;
};
/// From the members at asOf to the target's month (see Outlook::until) and at least a year; empty results while there
/// are no members.
[[nodiscard]] ScenarioLine scenarioLine(const KeyFigures& figures, const QString& name, const membership::WhatIfInputs& inputs);
/// What happened in the last twelve months, as a what-if starts; nullopt with less than a year of history.
[[nodiscard]] std::optional<membership::WhatIfInputs> usualInputs(const KeyFigures& figures);
/// "82,140 members at the end of March 2023, 860 short of the target; the steady state is 78,000."
[[nodiscard]] QString scenarioSentence(const KeyFigures& figures, const ScenarioLine& line);
[[nodiscard]] Table scenarioTable(const KeyFigures& figures, const QList<ScenarioLine>& lines);
/// Month by month, for one what-if.
[[nodiscard]] Table scenarioMonthTable(const ScenarioLine& line);
[[nodiscard]] PathSeries scenarioSeries(const KeyFigures& figures, const QList<ScenarioLine>& lines);

} // namespace shirube::report
