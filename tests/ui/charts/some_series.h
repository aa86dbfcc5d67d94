// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/charts/some_review_series.h"
#include "ui/charts/branch_charts.h"
#include "ui/charts/review_charts.h"
#include "ui/charts/series_charts.h"

#include <cmath>
#include <variant>

namespace shirube::test
{

using Series = std::variant<report::PaceSeries, report::FlowSeries, report::WaterfallSeries, report::CumulativeSeries,
                            report::ParetoSeries, report::PanelSeries, report::FunnelSeries, report::HeatMap,
                            report::SurvivalCurves, report::GradeBars, report::GradeFlow, report::GradeHeat,
                            report::PlanActual, report::Completion, report::Timeline, report::PathSeries, report::TileMap,
                            report::BranchLines>;

inline std::unique_ptr<QChart> chartOf(const Series& series, const ui::ChartStyle& style)
{
    return std::visit([&](const auto& one) { return ui::makeChart(one, style); }, series);
}

struct NamedSeries
{
    QString name;
    Series series;
};

inline QStringList wardNames()
{
    return QStringLiteral("千代田支部 中央支部 港支部 新宿支部 文京支部 台東支部 墨田支部 江東支部 品川支部 目黒支部 大田支部 "
                          "世田谷支部 渋谷支部 中野支部 杉並支部 豊島支部 北支部 荒川支部 板橋支部 練馬支部 足立支部 葛飾支部 "
                          "江戸川支部")
        .split(u' ');
}

inline QList<report::EventMark> someMarks()
{
    return {{QDate(2020, 4, 7), QStringLiteral("緊急事態宣言")},
            {QDate(2021, 6, 1), QStringLiteral("会員増強運動")},
            {QDate(2021, 10, 1), QStringLiteral("秋の入会キャンペーン")}};
}

inline report::PaceSeries paceWithForecast()
{
    report::PaceSeries series;
    const YearMonth first(2020, 3);
    for (int i = 0; i <= 21; ++i)
        series.actual.append({first.plusMonths(i), 80'000 + 20.0 * i - 160 * std::sin(i * 0.52)});
    for (int i = 0; i <= 36; ++i)
        series.targetLine.append({first.plusMonths(i), 80'000 + 3'000.0 * i / 36});
    const double last = series.actual.last().members;
    for (int i = 0; i <= 15; ++i) {
        const YearMonth month = first.plusMonths(21 + i);
        const double spread = 90 * std::sqrt(double(i));
        const double value = last + 35.0 * i;
        series.neededPace.append({month, last + (83'000 - last) * i / 15});
        if (i > 0)
            series.forecast.append({month, value, value - 1.28 * spread, value + 1.28 * spread, value - 1.96 * spread,
                                    value + 1.96 * spread});
    }
    series.target = 83'000;
    series.targetMonth = YearMonth(2023, 3);
    series.marks = someMarks();
    series.summary = QStringLiteral("80,412");
    return series;
}

inline report::FlowSeries someFlowSeries()
{
    report::FlowSeries series;
    qint64 net = -60;
    for (int i = 0; i < 24; ++i) {
        const YearMonth month = YearMonth(2020, 1).plusMonths(i);
        const qint64 gains = 220 + 40 * (i % 5);
        const qint64 leaves = month.month() == 3 ? 830 : 190 + 10 * (i % 3);
        net = month.month() == 4 ? 0 : net;
        net += gains - leaves;
        series.points.append({month, gains, leaves, net});
    }
    series.marks = someMarks();
    return series;
}

inline report::CumulativeSeries someCumulative()
{
    report::CumulativeSeries series;
    qint64 sums[4] = {};
    for (int i = 0; i < 12; ++i) {
        const qint64 steps[] = {230 + 15 * (i % 4), i == 11 ? 830 : 190, 210 + 20 * (i % 3), i == 11 ? 900 : 205};
        for (int k = 0; k < 4; ++k)
            sums[k] += steps[k];
        const bool isPast = i < 9;
        series.months.append({YearMonth(2021, 4).plusMonths(i), isPast ? std::optional(sums[0]) : std::nullopt,
                              isPast ? std::optional(sums[1]) : std::nullopt, sums[2], sums[3]});
    }
    series.marks = someMarks();
    return series;
}

inline report::ParetoSeries somePareto()
{
    return report::paretoSeries({{QStringLiteral("廃業"), 812, 790},
                                 {QStringLiteral("未利用"), 301, 344},
                                 {QStringLiteral("経費節減"), 655, 512},
                                 {QStringLiteral("会費改定"), 88, 90},
                                 {QStringLiteral("メリットなし"), 410, 402},
                                 {QStringLiteral("区外移転"), 377, 395},
                                 {QStringLiteral("担当者・代表者交代"), 120, 131},
                                 {QStringLiteral("倒産"), 140, 122},
                                 {QStringLiteral("合併"), 60, 48},
                                 {QStringLiteral("解散"), 52, 61},
                                 {QStringLiteral("未納整理"), 240, 220},
                                 {QStringLiteral("所在不明"), 31, 25},
                                 {QString(), 93, {}}});
}

inline report::PanelSeries somePanels()
{
    report::PanelSeries series;
    series.first = YearMonth(2019, 12);
    int branch = 0;
    for (const QString& name : wardNames()) {
        report::PanelSeries::Panel panel{name.chopped(2), {}, 900 + 331 * branch};
        for (int i = 0; i < 25; ++i)
            panel.values.append(1 + (branch - 10) * 0.0002 * i + 0.003 * std::sin(i * 0.5 + branch));
        series.panels.append(panel);
        ++branch;
    }
    return series;
}

inline report::FunnelSeries someFunnel()
{
    QList<report::FunnelGroup> groups;
    int branch = 0;
    for (const QString& name : wardNames()) {
        const qint64 size = 800 + 331 * branch;
        const double rate = 0.042 + 0.006 * std::sin(branch * 1.7) + (branch == 3 ? 0.025 : branch == 19 ? -0.012 : 0);
        groups.append({name, size, qint64(double(size) * rate)});
        ++branch;
    }
    return report::leaveFunnel(groups);
}

inline report::HeatMap someHeatMap()
{
    report::HeatMap series;
    series.rowTitle = QStringLiteral("入会年度");
    series.columnTitle = QStringLiteral("経過年数");
    for (int row = 0; row < 10; ++row) {
        series.rows.append(QStringLiteral("%1年度").arg(2012 + row));
        QList<report::HeatMap::Cell> cells;
        for (int column = 0; column < 10; ++column) {
            if (row == 0)
                series.columns.append(QString::number(column + 1));
            const double value = std::pow(0.93 + 0.002 * row, column + 1);
            if (row + column >= 10)
                cells.append(report::HeatMap::Cell());
            else if (row == 4 && column == 2)
                cells.append({std::nullopt, QStringLiteral("―")});
            else
                cells.append({value, QString::number(value * 100, 'f', 1)});
        }
        series.cells.append(cells);
    }
    return series;
}

inline report::SurvivalCurves someCurves()
{
    report::SurvivalCurves series;
    const QStringList names{QStringLiteral("会員紹介"), QStringLiteral("職員勧誘"), QStringLiteral("Web")};
    for (int k = 0; k < names.size(); ++k) {
        report::SurvivalCurves::Curve curve;
        curve.name = names[k];
        for (int month = 0; month <= 120; ++month) {
            const double survival = std::exp(-month * (0.003 + 0.002 * k));
            const double half = month == 0 ? 0 : 0.01 + 0.0005 * month;
            curve.steps.append({month / 12.0, survival, survival - half, std::min(1.0, survival + half)});
        }
        for (int year = 0; year <= 10; ++year)
            curve.atRisk.append(qint64(4'200 * std::exp(-year * (0.2 + 0.05 * k))));
        series.curves.append(curve);
    }
    return series;
}

inline report::PathSeries somePaths()
{
    report::PathSeries series;
    const YearMonth first(2020, 12);
    for (int i = 0; i <= 12; ++i)
        series.actual.append({first.plusMonths(i), 80'000 + 20.0 * i});
    const QStringList names{QStringLiteral("現状のまま"), QStringLiteral("秋の増強運動"), QStringLiteral("会費改定")};
    for (int k = 0; k < names.size(); ++k) {
        series.paths.append({names[k], k == 0, {series.actual.last()}});
        for (int i = 1; i <= 15; ++i)
            series.paths.last().points.append({first.plusMonths(12 + i), 80'240 + 60.0 * i * (k == 1 ? 3 : k == 2 ? -1 : 1)});
    }
    series.target = 83'000;
    series.targetMonth = first.plusMonths(27);
    series.marks = someMarks().mid(1);
    return series;
}

inline report::TileMap someTileMap()
{
    report::BranchReport branches;
    branches.asOf = YearMonth(2021, 12);
    int number = 0;
    for (const QString& name : wardNames()) {
        report::BranchRow row;
        row.branch = {{++number}, plan::OrganKind::Branch, number, name.chopped(2), {}, {}};
        if (number % 9 != 5) // three are not known
            row.attainment = 0.93 + 0.004 * ((number * 7) % 23);
        branches.branches.append(row);
    }
    report::TileMap map = report::tileMap(branches, report::BranchMeasure::Attainment);
    map.current = {4};
    return map;
}

inline report::BranchLines someBranchLines()
{
    report::BranchLines series;
    series.first = YearMonth(2021, 3);
    series.isIndex = true;
    for (int k = 0; k < 4; ++k) {
        report::BranchLines::Line line{wardNames()[k * 5].chopped(2), {}};
        for (int month = 0; month <= 9; ++month)
            line.values.append(100 + 0.3 * month * (k - 1.5) + 0.2 * std::sin(month + k));
        series.lines.append(line);
    }
    series.marks = someMarks().mid(1);
    return series;
}

inline QList<NamedSeries> everySeries()
{
    using Kind = report::WaterfallStep::Kind;
    const report::WaterfallSeries waterfall{QString(),
                                            {{QStringLiteral("期首"), 0, 80'240, Kind::Level},
                                             {QStringLiteral("入会"), 80'240, 81'230, Kind::Gain},
                                             {QStringLiteral("再入会"), 81'230, 81'320, Kind::Gain},
                                             {QStringLiteral("退会"), 81'320, 80'420, Kind::Loss},
                                             {QStringLiteral("期末"), 0, 80'420, Kind::Level}}};
    return {{QStringLiteral("pace"), paceWithForecast()},      {QStringLiteral("flows"), someFlowSeries()},
            {QStringLiteral("waterfall"), waterfall},          {QStringLiteral("cumulative"), someCumulative()},
            {QStringLiteral("pareto"), somePareto()},          {QStringLiteral("panels"), somePanels()},
            {QStringLiteral("funnel"), someFunnel()},          {QStringLiteral("heatmap"), someHeatMap()},
            {QStringLiteral("survival"), someCurves()},        {QStringLiteral("gradebars"), someGradeBars()},
            {QStringLiteral("gradeflow"), someGradeFlow()},    {QStringLiteral("gradeheat"), someGradeHeat()},
            {QStringLiteral("planactual"), somePlanActual()},  {QStringLiteral("completion"), someCompletion()},
            {QStringLiteral("timeline"), someTimeline()},      {QStringLiteral("paths"), somePaths()},
            {QStringLiteral("tilemap"), someTileMap()},        {QStringLiteral("branchlines"), someBranchLines()}};
}

} // namespace shirube::test
