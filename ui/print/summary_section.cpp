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

constexpr double gutter = 4;           // mm between cards
constexpr double padding = 3;          // mm inside a card
constexpr double attentionIndent = 14; // mm, for number and sign
constexpr double leastChart = 70;      // mm
constexpr double mostChart = 100;

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
    return {QCoreApplication::translate("Print", "Members (companies)"), formatCount(figures.headcount),
            QCoreApplication::translate("Print", "From last month: %1").arg(formatChange(change))};
}

Tile targetTile(const report::KeyFigures& figures)
{
    Tile tile{QCoreApplication::translate("Print", "To the target (companies)"), unknownText(),
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
    Tile tile{QCoreApplication::translate("Print", "Net growth this year (companies)"), unknownText(), {}};
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
    Tile tile{QCoreApplication::translate("Print", "Reserve (%1)").arg(displayName(display().unit)),
              formatMoney(figures.reserveBalance),
              {}};
    for (const auto& year : figures.reserveYears) {
        if (year.fiscalYear == FiscalYear(figures.asOf) && year.decrease)
            tile.note = QCoreApplication::translate("Print", "Drawn down this year: %1")
                            .arg(formatMoney(year.decrease));
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
    for (const auto status :
         {plan::Status::Done, plan::Status::UnderWay, plan::Status::NotBegun, plan::Status::Stopped})
        parts.append(count(status));
    parts.append(count(std::nullopt));
    return {QCoreApplication::translate("Print", "Priority items (items)"),
            formatCount(figures.initiatives.size()), parts.join(u" · "_s)};
}

/// The height it took.
double drawTile(Paper& paper, const QRectF& box, const Tile& tile)
{
    const double figureHeight = paper.lineHeight(PaperType::Figure);
    QRectF inside = box.adjusted(paper.mm(padding), paper.mm(padding) / 2, -paper.mm(padding), 0);
    inside.adjust(0, paper.block(inside, tile.name, quietNote), 0, 0);
    if (tile.value == unknownText())
        paper.block(inside.adjusted(0, paper.mm(2), 0, 0), tile.value,
                    {PaperType::Section, false, Ink::Quiet});
    else
        paper.line(inside, tile.value, {PaperType::Figure, true});
    inside.adjust(0, figureHeight, 0, 0);
    const QStringList note = paper.wrapParts(tile.note, quietNote, inside.width(), u"·");
    inside.adjust(0, paper.lines(inside, note, quietNote), 0, 0);
    return inside.top() - box.top() + paper.mm(padding) / 2;
}

void drawTiles(Paper& paper, const report::KeyFigures& figures)
{
    const QList<Tile> tiles{membersTile(figures), targetTile(figures), growthTile(figures),
                            reserveTile(figures), itemsTile(figures)};
    const double width =
        (paper.body().width() - double(tiles.size() - 1) * paper.mm(gutter)) / double(tiles.size());
    QList<QRectF> boxes;
    double height = 0;
    for (const Tile& tile : tiles) {
        boxes.append(
            {paper.body().left() + double(boxes.size()) * (width + paper.mm(gutter)), paper.y(), width, 0});
        height = std::max(height, drawTile(paper, boxes.last(), tile));
    }
    for (QRectF& box : boxes) {
        box.setHeight(height);
        paper.card(box);
    }
    paper.advance(height + paper.mm(gutter));
}

void drawChartCard(Paper& paper, const QRectF& box, const QString& title, const QString& caption,
                   bool isKnown, const std::function<std::unique_ptr<QChart>()>& make)
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

void drawCharts(Paper& paper, const report::KeyFigures& figures, double height)
{
    const double width = paper.body().width() - paper.mm(gutter);
    const QRectF left(paper.body().left(), paper.y(), width * 0.58, height);
    const QRectF right(left.right() + paper.mm(gutter), paper.y(), width * 0.42, height);
    const report::PaceSeries pace = report::paceSeries(figures);
    const auto steps = report::waterfall(figures);
    drawChartCard(paper, left, QCoreApplication::translate("Print", "The way to the target"), pace.summary,
                  !pace.actual.isEmpty() || pace.target.has_value(),
                  [&] { return makePaceChart(pace, paperChartStyle()); });
    drawChartCard(paper, right,
                  QCoreApplication::translate("Print", "What moved membership in %1")
                      .arg(formatFiscalYear(FiscalYear(figures.asOf))),
                  {}, !steps.isEmpty(), [&] { return makeWaterfall(steps, paperChartStyle()); });
    paper.advance(height + paper.mm(gutter));
}

double attentionHeight(const Paper& paper, const QList<report::Attention>& points)
{
    qsizetype lines = 1 + (points.isEmpty() ? 1 : 0);
    for (const auto& point : points)
        lines += paper.wrap(point.text, bodyText, paper.body().width() - paper.mm(attentionIndent)).size();
    return double(lines) * paper.lineHeight(PaperType::Body);
}

void drawAttention(Paper& paper, const QList<report::Attention>& points)
{
    const PaperText sign{PaperType::Body, true, Ink::Attention};
    const double left = paper.body().left();
    const double width = paper.body().width();
    const double indent = paper.mm(attentionIndent);
    const auto nextLine = [&] {
        if (paper.room() < paper.lineHeight(PaperType::Body))
            paper.newPage();
        return QRectF(left, paper.y(), width, 0);
    };
    paper.line(nextLine(), QCoreApplication::translate("Print", "Needs attention or a decision"), boldText);
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
    // The charts take the room that the list leaves, within reason.
    const auto points = report::needsAttention(content.figures);
    const double left = paper.room() - attentionHeight(paper, points) - paper.mm(gutter);
    drawCharts(paper, content.figures, std::clamp(left, paper.mm(leastChart), paper.mm(mostChart)));
    drawAttention(paper, points);
}

} // namespace shirube::ui
