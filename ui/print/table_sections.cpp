// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tables.h"
#include "ui/charts/flow_chart.h"
#include "ui/print/pack_content.h"
#include "ui/print/paper_table.h"

#include <QCoreApplication>

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
    drawTable(paper, report::reserveTable(content.figures));
    drawTable(paper, report::entryTable(content.entries));
}

void drawDefinitions(Paper& paper, const PackContent& content)
{
    Q_UNUSED(content);
    paper.beginSection(QCoreApplication::translate("Print", "Definitions"));
    drawTable(paper, report::definitionTable());
}

} // namespace shirube::ui
