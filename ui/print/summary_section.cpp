// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/tables.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/pace_chart.h"
#include "ui/print/pack_content.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double gutter = 4;      // mm between cards
constexpr double padding = 3;     // mm inside a card
constexpr double tileHeight = 27; // mm
constexpr double chartHeight = 78; // mm

struct Tile
{
    QString name;
    QString value;
    QString note;
};

Tile membersTile(const report::KeyFigures& figures)
{
    std::optional<qint64> change;
    const auto before = figures.membership.headcount(figures.asOf.plusMonths(-1));
    if (figures.headcount && before)
        change = *figures.headcount - *before;
    return {QCoreApplication::translate("Print", "Members"), formatCount(figures.headcount),
            QCoreApplication::translate("Print", "From last month: %1").arg(formatChange(change))};
}

Tile targetTile(const report::KeyFigures& figures)
{
    Tile tile{QCoreApplication::translate("Print", "To the target"), unknownText(),
              QCoreApplication::translate("Print", "Target: %1").arg(unknownText())};
    if (!figures.target)
        return tile;
    if (figures.headcount)
        tile.value = formatCount(figures.target->headcount - *figures.headcount);
    tile.note = QCoreApplication::translate("Print", "%1 by %2 (%3 reached)")
                    .arg(formatCount(figures.target->headcount), formatDate(figures.target->dueOn),
                         formatPercent(figures.progress.level));
    if (figures.progress.requiredJoinsPerMonth)
        tile.note += u'\n' + QCoreApplication::translate("Print", "Joins needed each month: %1")
                                 .arg(formatCount(figures.progress.requiredJoinsPerMonth));
    return tile;
}

Tile growthTile(const report::KeyFigures& figures)
{
    Tile tile{QCoreApplication::translate("Print", "Net growth this year"), unknownText(), {}};
    if (const auto& year = figures.membership.fiscalYear) {
        tile.value = formatChange(year->netGrowth());
        tile.note = QCoreApplication::translate("Print", "Joined %1, rejoined %2, left %3")
                        .arg(formatCount(year->flows.joins), formatCount(year->flows.rejoins),
                             formatCount(year->flows.leaves));
    }
    return tile;
}

Tile reserveTile(const report::KeyFigures& figures)
{
    Tile tile{QCoreApplication::translate("Print", "Reserve (million yen)"),
              formatMillionYen(figures.reserveBalance), {}};
    for (const auto& year : figures.reserveYears) {
        if (year.fiscalYear == FiscalYear(figures.asOf) && year.decrease)
            tile.note = QCoreApplication::translate("Print", "Drawn down this year: %1")
                            .arg(formatMillionYen(year.decrease));
    }
    return tile;
}

Tile itemsTile(const report::KeyFigures& figures)
{
    const auto count = [&](std::optional<plan::Status> status) {
        return plan::displayName(status) + u' ' +
               formatCount(std::ranges::count(figures.initiatives, status, &plan::Initiative::status));
    };
    QStringList parts;
    for (const auto status : {plan::Status::Done, plan::Status::UnderWay, plan::Status::NotBegun})
        parts.append(count(status));
    parts.append(count(std::nullopt));
    return {QCoreApplication::translate("Print", "Priority items"), formatCount(figures.initiatives.size()),
            parts.join(u" · "_s)};
}

void drawTile(Paper& paper, const QRectF& box, const Tile& tile)
{
    const bool isUnknown = tile.value == unknownText();
    paper.card(box);
    QRectF inside = box.adjusted(paper.mm(padding), paper.mm(padding) / 2, -paper.mm(padding), 0);
    inside.adjust(0, paper.block(inside, tile.name, quietNote), 0, 0);
    inside.adjust(0,
                  paper.block(inside, tile.value,
                              {isUnknown ? PaperType::Section : PaperType::Figure, !isUnknown,
                               isUnknown ? Ink::Quiet : Ink::Text}),
                  0, 0);
    paper.block(inside, tile.note, quietNote);
}

void drawTiles(Paper& paper, const report::KeyFigures& figures)
{
    const QList<Tile> tiles{membersTile(figures), targetTile(figures), growthTile(figures), reserveTile(figures),
                            itemsTile(figures)};
    const double width = (paper.body().width() - double(tiles.size() - 1) * paper.mm(gutter)) / double(tiles.size());
    QRectF box(paper.body().left(), paper.y(), width, paper.mm(tileHeight));
    for (const Tile& tile : tiles) {
        drawTile(paper, box, tile);
        box.translate(width + paper.mm(gutter), 0);
    }
    paper.advance(paper.mm(tileHeight + gutter));
}

void drawChartCard(Paper& paper, const QRectF& box, const QString& title, const QString& caption, bool isKnown,
                   const std::function<std::unique_ptr<QChart>()>& make)
{
    paper.card(box);
    QRectF inside = box.adjusted(paper.mm(padding), paper.mm(1.5), -paper.mm(padding), -paper.mm(1.5));
    inside.adjust(0, paper.block(inside, title, boldText), 0, 0);
    if (!isKnown) {
        paper.block(inside, unknownText(), {PaperType::Section, false, Ink::Quiet});
        return;
    }
    const QStringList captionLines = paper.wrap(caption, quietNote, inside.width());
    const double captionHeight =
        caption.isEmpty() ? 0 : double(captionLines.size()) * paper.lineHeight(PaperType::Note);
    paper.lines({inside.left(), inside.bottom() - captionHeight, inside.width(), captionHeight}, captionLines,
                quietNote);
    paper.chart(inside.adjusted(0, 0, 0, -captionHeight), make);
}

void drawCharts(Paper& paper, const report::KeyFigures& figures)
{
    const double width = paper.body().width() - paper.mm(gutter);
    const QRectF left(paper.body().left(), paper.y(), width * 0.58, paper.mm(chartHeight));
    const QRectF right(left.right() + paper.mm(gutter), paper.y(), width * 0.42, paper.mm(chartHeight));
    const report::PaceSeries pace = report::paceSeries(figures);
    const auto steps = report::waterfall(figures);
    drawChartCard(paper, left, QCoreApplication::translate("Print", "The way to the target"), pace.summary,
                  !pace.actual.isEmpty() || pace.target.has_value(),
                  [&] { return makePaceChart(pace, paperChartStyle()); });
    drawChartCard(paper, right,
                  QCoreApplication::translate("Print", "What moved membership in %1")
                      .arg(formatFiscalYear(FiscalYear(figures.asOf))),
                  {}, !steps.isEmpty(), [&] { return makeWaterfall(steps, paperChartStyle()); });
    paper.advance(paper.mm(chartHeight + gutter));
}

void drawAttention(Paper& paper, const QList<report::Attention>& points)
{
    const PaperText sign{PaperType::Body, true, Ink::Attention};
    const double left = paper.body().left();
    const double width = paper.body().width();
    const double indent = paper.mm(14);
    const auto nextLine = [&] {
        if (paper.room() < paper.lineHeight(PaperType::Body))
            paper.newPage();
        return QRectF(left, paper.y(), width, 0);
    };
    paper.line(nextLine(), QCoreApplication::translate("Print", "Needs attention or a decision"),
               boldText);
    paper.advance(paper.lineHeight(PaperType::Body));
    if (points.isEmpty())
        paper.line(nextLine(), QCoreApplication::translate("Print", "Nothing at present."), bodyText);
    int number = 0;
    for (const auto& point : points) {
        const QRectF first = nextLine();
        paper.line({left, first.top(), indent * 0.45, 0}, u"%1."_s.arg(++number), bodyText, Qt::AlignRight);
        if (point.isWarning)
            paper.line(first.adjusted(indent * 0.55, 0, 0, 0), u"▲"_s, sign);
        else
            paper.line(first.adjusted(indent * 0.55, 0, 0, 0), u"―"_s, bodyText);
        for (const QString& text : paper.wrap(point.text, bodyText, width - indent)) {
            paper.line(nextLine().adjusted(indent, 0, 0, 0), text, bodyText);
            paper.advance(paper.lineHeight(PaperType::Body));
        }
    }
}

} // namespace

void drawSummary(Paper& paper, const PackContent& content)
{
    paper.beginSection(QCoreApplication::translate("Print", "Summary"));
    drawTiles(paper, content.figures);
    drawCharts(paper, content.figures);
    drawAttention(paper, report::needsAttention(content.figures));
}

} // namespace shirube::ui
