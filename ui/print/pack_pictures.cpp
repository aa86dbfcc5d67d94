// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/report/membership_series.h"
#include "core/report/reserve_series.h"
#include "core/report/review_series.h"
#include "ui/charts/branch_charts.h"
#include "ui/charts/reserve_charts.h"
#include "ui/charts/review_charts.h"
#include "ui/charts/series_charts.h"
#include "ui/print/pack_content.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using Rows = QList<QList<Picture>>;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Print", text);
}

template <typename Series>
Picture picture(const QString& title, const Series& series, bool isKnown)
{
    return {title, series.summary, isKnown, [series] { return makeChart(series, paperChartStyle()); }};
}

Rows membershipPictures(const report::PackData& data)
{
    const report::KeyFigures& figures = data.figures;
    const report::WaterfallSeries waterfall = report::waterfallSeries(figures);
    const report::CumulativeSeries cumulative = report::cumulativeFlows(figures);
    const report::FlowSeries flows = report::flowSeries(figures);
    return {{picture(say(QT_TRANSLATE_NOOP("Print", "What moved membership in %1")).arg(formatFiscalYear(FiscalYear(figures.asOf))),
                     waterfall, !waterfall.steps.isEmpty()),
             picture(say(QT_TRANSLATE_NOOP("Print", "Joins and leaves added up, beside last year")), cumulative,
                     !cumulative.months.isEmpty())},
            {picture(say(QT_TRANSLATE_NOOP("Print", "Joins and leaves by month, with the joins needed")), flows,
                     !flows.points.isEmpty())}};
}

Rows analysisPictures(const report::PackData& data)
{
    const report::ParetoSeries reasons = report::leaveReasonPareto(data.reasons);
    const Picture pareto = picture(say(QT_TRANSLATE_NOOP("Print", "Why members left, most frequent first")), reasons,
                                   !reasons.cumulative.isEmpty());
    if (data.branch)
        return {{pareto}};
    const report::FunnelSeries funnel = report::branchLeaveFunnel(data.figures, data.branches.months);
    const report::PanelSeries panels = report::branchPanels(data.figures, data.branches.months);
    Rows rows{{pareto, picture(say(QT_TRANSLATE_NOOP("Print", "Leave rates of the branches in 12 months, against chance")), funnel,
                               !funnel.points.isEmpty())},
              {picture(say(QT_TRANSLATE_NOOP("Print", "Membership of each branch")), panels, !panels.panels.isEmpty())}};
    if (!data.retention)
        return rows;
    const report::HeatMap cohorts = report::cohortMap(*data.retention);
    rows.append(QList{picture(say(QT_TRANSLATE_NOOP("Print", "Still members, by fiscal year of joining")), cohorts, !cohorts.rows.isEmpty()),
                  picture(say(QT_TRANSLATE_NOOP("Print", "How long members stay, by join channel")), data.survival,
                          !data.survival.curves.isEmpty())});
    return rows;
}

Rows outlookPictures(const report::PackData& data)
{
    if (data.branch || !data.outlook)
        return {};
    report::PaceSeries pace = report::paceSeries(data.figures);
    report::addForecast(pace, *data.outlook);
    pace.summary = report::outlookSentence(*data.outlook);
    const report::PathSeries methods = report::methodSeries(data.figures, *data.outlook);
    Rows rows{{picture(say(QT_TRANSLATE_NOOP("Print", "The way to the target, with the forecast's range")), pace, !pace.actual.isEmpty())},
              {picture(say(QT_TRANSLATE_NOOP("Print", "Methods compared")), methods, !methods.paths.isEmpty())}};
    if (!data.scenarios.isEmpty())
        rows.last().append(picture(say(QT_TRANSLATE_NOOP("Print", "Scenarios compared")),
                                   report::scenarioSeries(data.figures, data.scenarios), true));
    return rows;
}

Rows branchesPictures(const report::PackData& data)
{
    if (data.branch) {
        const report::BranchLines line = report::branchLines(data.figures, data.branches, {data.branch->id}, false);
        const report::PaceSeries pace = report::paceSeries(data.figures);
        return {{picture(say(QT_TRANSLATE_NOOP("Print", "The way to the target")), pace, !pace.actual.isEmpty()),
                 picture(say(QT_TRANSLATE_NOOP("Print", "Members since the fiscal year's opening")), line, !line.lines.isEmpty())}};
    }
    const report::TileMap attainment = report::tileMap(data.branches, report::BranchMeasure::Attainment);
    const report::TileMap growth = report::tileMap(data.branches, report::BranchMeasure::GrowthRate);
    return {{picture(attainment.measure, attainment, !attainment.tiles.isEmpty()),
             picture(growth.measure, growth, !growth.tiles.isEmpty())}};
}

Rows gradesPictures(const report::PackData& data)
{
    if (!data.review)
        return {};
    const QString kinds = say(QT_TRANSLATE_NOOP("Print", "Grades by kind of organ"));
    const report::GradeBars bars = report::gradeBars(review::rollUp(*data.review, review::byOrganKind()), kinds);
    return {{picture(kinds, bars, !bars.bars.isEmpty())}};
}

Rows reservePictures(const report::PackData& data)
{
    const report::KeyFigures& figures = data.figures;
    const report::ReserveCourse course = report::reserveCourse(data.reserve.basis, data.reserve.lines);
    const auto year = std::ranges::find(figures.reserveYears, FiscalYear(figures.asOf), &reserve::ReserveYear::fiscalYear);
    const report::BridgeSeries bridge =
        year == figures.reserveYears.end() ? report::BridgeSeries() : report::bridgeSeries(*year);
    QList<Picture> row;
    const auto known = std::ranges::count_if(bridge.steps, [](const auto& step) { return step.amount.has_value(); });
    if (known > 1) // one bar alone bridges nothing
        row.append(picture(say(QT_TRANSLATE_NOOP("Print", "Drawdowns of %1 from planned to effective"))
                               .arg(formatFiscalYear(FiscalYear(figures.asOf))),
                           bridge, true));
    if (!course.lines.isEmpty())
        row.append(picture(say(QT_TRANSLATE_NOOP("Print", "Balance year by year, by scenario")), course, true));
    return row.isEmpty() ? Rows() : Rows{row};
}

} // namespace

Rows picturesOf(const PackContent& content, const QString& section)
{
    static const QHash<QString, Rows (*)(const report::PackData&)> makers{
        {u"membership"_s, membershipPictures}, {u"analysis"_s, analysisPictures}, {u"outlook"_s, outlookPictures},
        {u"branches"_s, branchesPictures},     {u"grades"_s, gradesPictures},     {u"reserve"_s, reservePictures}};
    const auto make = makers.value(section, nullptr);
    const bool isOfMembers = section != u"grades" && section != u"reserve";
    if (isOfMembers && !content.data.branch && !content.data.figures.headcount)
        return {}; // the section says so
    return make ? make(content.data) : Rows();
}

} // namespace shirube::ui
