// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/report/reserve_series.h"
#include "core/report/reserve_tables.h"
#include "core/report/tables.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/reserve_charts.h"
#include "ui/print/pack_content.h"
#include "ui/print/paper_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr double flowHeight = 70; // mm

} // namespace

void drawMembership(Paper& paper, const PackContent& content)
{
    paper.beginSection(QCoreApplication::translate("Print", "Membership"));
    drawTable(paper, report::branchTable(content.figures));

    paper.newPage();
    const report::FlowSeries flows = report::flowSeries(content.figures);
    if (!flows.points.isEmpty()) {
        const QRectF line(paper.body().left(), paper.y(), paper.body().width(), 0);
        paper.line(line, QCoreApplication::translate("Print", "Joins and leaves by month"), boldText);
        paper.advance(paper.lineHeight(PaperType::Body));
        paper.chart({line.left(), paper.y(), line.width(), paper.mm(flowHeight)},
                    [&] { return makeFlowChart(flows, paperChartStyle()); });
        paper.advance(paper.mm(flowHeight + 4));
    }
    drawTable(paper, report::monthTable(content.figures));
}

void drawInitiatives(Paper& paper, const PackContent& content)
{
    paper.beginSection(QCoreApplication::translate("Print", "Priority items (form 1)"));
    drawTable(paper, report::groupTable(content.figures));
    drawTable(paper, report::initiativeTable(content.figures.initiatives));
}

void drawReserve(Paper& paper, const PackContent& content)
{
    paper.beginSection(QCoreApplication::translate("Print", "Reserve fund"));
    const report::KeyFigures& figures = content.figures;
    drawTable(paper, report::reserveTable(figures));
    if (figures.funds.size() > 1) {
        drawTable(paper, report::fundsTable(figures));
        for (const reserve::FundFigures& fund : figures.funds)
            drawTable(paper, report::fundTable(fund));
    }
    drawTable(paper, report::entryTable(content.reserve.entries));

    const report::ReservePaper& reserve = content.reserve;
    const report::ReserveCourse course = report::reserveCourse(reserve.basis, reserve.lines);
    const auto year = std::ranges::find(figures.reserveYears, FiscalYear(figures.asOf), &reserve::ReserveYear::fiscalYear);
    const report::BridgeSeries bridge =
        year == figures.reserveYears.end() ? report::BridgeSeries() : report::bridgeSeries(*year);
    if (course.lines.isEmpty() && bridge.steps.isEmpty())
        return;
    paper.newPage();
    const auto draw = [&](const QString& title, const QString& summary, const auto& series) {
        const QRectF line(paper.body().left(), paper.y(), paper.body().width(), 0);
        paper.line(line, title, boldText);
        paper.advance(paper.lineHeight(PaperType::Body));
        paper.chart({line.left(), paper.y(), line.width(), paper.mm(flowHeight)},
                    [&] { return makeChart(series, paperChartStyle()); });
        paper.advance(paper.mm(flowHeight));
        paper.advance(paper.block({line.left(), paper.y(), line.width(), 0}, summary, quietNote) + paper.mm(4));
    };
    if (!bridge.steps.isEmpty())
        draw(QCoreApplication::translate("Print", "Drawdowns of %1 from planned to effective").arg(formatFiscalYear(FiscalYear(figures.asOf))),
             bridge.summary, bridge);
    if (course.lines.isEmpty())
        return;
    draw(QCoreApplication::translate("Print", "Balance year by year, by scenario"), course.summary, course);
    drawTable(paper, report::reserveScenarioTable(reserve.basis, reserve.lines));
    for (const report::ReserveLine& line : reserve.lines) {
        report::Table table = report::reserveYearTable(reserve.basis, line);
        table.title = line.name;
        drawTable(paper, table);
    }
}

void drawDefinitions(Paper& paper, const PackContent& content)
{
    Q_UNUSED(content);
    paper.beginSection(QCoreApplication::translate("Print", "Definitions"));
    drawTable(paper, report::definitionTable());
}

} // namespace shirube::ui
