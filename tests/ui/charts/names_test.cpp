// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the names in a chart stand.

#include "tests/support/catch.h"
#include "tests/ui/charts/chart_kit.h"
#include "tests/ui/charts/some_series.h"
#include "ui/charts/pace_chart.h"
#include "ui/charts/plot.h"

#include <QGraphicsPathItem>
#include <algorithm>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;
using test::collisions;
using test::NamedSeries;
using test::painted;
using test::PlacedText;
using test::placedTexts;
using test::textsOf;

TEST_CASE("a name beside a point keeps off the lines")
{
    const auto chart = makeChart(test::someCumulative(), screenChartStyle());
    chart->resize(700, 320);
    const auto* plot = dynamic_cast<const Plot*>(chart.get());
    REQUIRE(plot);
    for (const PlacedText& text : placedTexts(*chart)) {
        if (text.text.startsWith(u"Joined 2"_s) || text.text.startsWith(u"Left 1"_s))
            CHECK_FALSE(plot->isCrossed(text.bounds));
    }
}

TEST_CASE("a bar too narrow for its letter and number has them on a plate over its neighbour, if that has room")
{
    report::GradeBars series;
    series.grades = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"―"_s};
    series.bars = {{u"支部"_s, {0, 0, 0, 0, 4, 81}, {}}, {u"部会"_s, {1, 0, 0, 0, 0, 23}, {}}};
    const auto chart = makeChart(series, screenChartStyle());
    painted(*chart, {400, 160});
    QStringList texts;
    for (const PlacedText& text : placedTexts(*chart))
        texts.append(text.text);
    for (const QString& said : {u"E 4"_s, u"not graded 81"_s, u"A 1"_s, u"not graded 23"_s})
        CHECK(texts.contains(said));
    CHECK(collisions(*chart) == u"");
    series.bars = {{u"支部"_s, {1, 1, 1, 1, 1, 81}, {}}}; // no room for all of them: none lies on another
    const auto full = makeChart(series, screenChartStyle());
    painted(*full, {400, 160});
    CHECK(collisions(*full) == u"");
}

TEST_CASE("low rows keep their names, and no label of a bar stands left of the axis")
{
    report::GradeBars series;
    series.grades = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"―"_s};
    const QStringList organs{u"本部"_s, u"部会"_s, u"委員会"_s, u"女性会"_s, u"青年部"_s, u"支部"_s, u"支部連携事業"_s};
    for (const QString& organ : organs)
        series.bars.append({organ, {0, 0, 0, 0, 1, 70}, {}});
    for (const int height : {130, 160, 240}) {
        const auto chart = makeChart(series, screenChartStyle());
        painted(*chart, {500, height});
        INFO(height);
        CHECK(collisions(*chart) == u"");
        QStringList texts;
        for (const PlacedText& text : placedTexts(*chart)) {
            texts.append(text.text);
            if (text.text.startsWith(u'E'))
                CHECK(text.bounds.left() >= chart->plotArea().left());
        }
        for (const QString& organ : organs)
            CHECK(texts.contains(organ));
        CHECK(texts.count(u"E 1") == organs.size()); // none gives way to the row above
    }
}

TEST_CASE("a grade looks the same in bars and cells, and what has none is empty in both")
{
    const auto shapes = [](const QChart& chart) {
        QList<const QGraphicsPathItem*> found;
        for (const QGraphicsItem* item : chart.childItems()) {
            if (const auto* path = qgraphicsitem_cast<const QGraphicsPathItem*>(item))
                found.append(path);
        }
        return found;
    };
    const auto hatches = [&](const QChart& chart) {
        return std::ranges::count_if(shapes(chart), [](const QGraphicsPathItem* path) {
            return path->brush() == Qt::NoBrush && path->path().elementCount() > 6;
        });
    };
    report::GradeBars bars{{}, {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"―"_s}, {{u"x"_s, {1, 0, 0, 0, 1, 1}, {}}}, {}};
    report::GradeHeat heat;
    heat.organs = {u"x"_s};
    heat.rounds = {u"1"_s, u"2"_s, u"3"_s};
    heat.cells = {{{1.0, u"A"_s, 0, 1}, {{}, u"E"_s, 4, 1}, {{}, {}, -1, 1}}};
    heat.worstRank = 4;
    const auto ofBars = makeChart(bars, screenChartStyle());
    const auto ofHeat = makeChart(heat, screenChartStyle());
    painted(*ofBars, {500, 160});
    painted(*ofHeat, {500, 160});
    CHECK(hatches(*ofBars) == 1); // E
    CHECK(hatches(*ofHeat) == 1);
    for (const int rank : {0, 4}) {
        for (const QChart* chart : {ofBars.get(), ofHeat.get()})
            CHECK(std::ranges::any_of(shapes(*chart), [&](const QGraphicsPathItem* path) {
                return path->brush() == QBrush(gradeColor(lightPalette(), rank, 5));
            }));
    }
}

TEST_CASE("the longest organ's name is whole beside its cells")
{
    report::GradeHeat heat;
    heat.organs = {u"中小企業のデジタルシフト推進委員会"_s};
    heat.rounds = {u"2021年度 上期"_s, u"2021年度 下期"_s};
    heat.cells = {{{{}, u"E"_s, 4, 1}, {{}, u"E"_s, 4, 1}}};
    heat.worstRank = 4;
    const auto chart = makeChart(heat, screenChartStyle());
    painted(*chart, {500, 100});
    CHECK(std::ranges::any_of(placedTexts(*chart), [&](const PlacedText& text) { return text.text == heat.organs.first(); }));
    CHECK(collisions(*chart) == u"");
}

TEST_CASE("panels stand in fewer columns where the text is large, and their values are whole")
{
    report::PanelSeries series;
    series.first = YearMonth(2019, 12);
    for (int i = 0; i < 23; ++i)
        series.panels.append({i % 2 == 0 ? u"世田谷"_s : u"北"_s, {1.0, 0.99, i == 0 ? 0.9999 : i == 1 ? 1.0 : 0.98}, 6'176});
    for (const double size : {1.0, 1.5, 2.0}) {
        ChartStyle style = screenChartStyle();
        for (QFont* font : {&style.label, &style.caption})
            font->setPointSizeF(size * QFontInfo(*font).pointSizeF());
        const auto chart = makeChart(series, style);
        painted(*chart, {1'060, 400});
        const QStringList texts = textsOf(*chart);
        INFO(size << texts.join(u'|').toStdString());
        for (const QString& text : {u"世田谷"_s, u"6,176 △2.0 %"_s, u"6,176 △0.0 %"_s, u"6,176 0.0 %"_s})
            CHECK(texts.contains(text));
        CHECK(std::ranges::none_of(texts, [](const QString& text) { return text.contains(u'…'); }));
    }
}

TEST_CASE("every line of the pace chart has a piece of itself before its name, and the last actual figure stands off the forecast")
{
    report::PaceSeries series = test::paceWithForecast();
    series.marks.clear();
    const auto chart = makePaceChart(series, screenChartStyle());
    painted(*chart, {800, 400});
    int keys = 0;
    for (const QGraphicsItem* item : chart->childItems()) {
        const auto* key = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
        keys += key && key->isVisible() && key->mapRectToParent(key->boundingRect()).left() >= chart->plotArea().right() ? 1 : 0;
    }
    CHECK(keys == 5); // target, needed pace, forecast and its ranges
    const double last = chart->plotArea().left() + chart->plotArea().width() *
                        series.actual.first().month.monthsUntil(series.actual.last().month) /
                        series.actual.first().month.monthsUntil(series.targetMonth);
    const QString start = QCoreApplication::translate("Charts", "Actual %1").section(u' ', 0, 0);
    for (const PlacedText& text : placedTexts(*chart)) {
        if (text.text.startsWith(start))
            CHECK(text.bounds.right() <= last + 1);
    }
}

TEST_CASE("a name that stands far from its point is led to by a line, one beside it is not")
{
    const auto leaders = [](const QChart& chart) {
        QList<QRectF> lines;
        for (const QGraphicsItem* item : chart.childItems()) {
            const auto* line = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
            if (line && line->zValue() > 90 && line->pen() == QPen(lightPalette().quiet, 1) && !line->path().isEmpty())
                lines.append(line->mapRectToParent(line->path().boundingRect()));
        }
        return lines;
    };
    Plot alone(screenChartStyle(), 0, 10, {{0, u"0"_s}, {10, u"10"_s}}, {});
    alone.labelNear({5, 5}, u"実績 5"_s);
    painted(alone, {400, 300});
    CHECK(leaders(alone).isEmpty());

    Plot hemmed(screenChartStyle(), 0, 10, {{0, u"0"_s}, {10, u"10"_s}}, {});
    for (const double height : {4.3, 5.0, 5.7}) // too near each other for a name between them
        hemmed.addLine({{0, height}, {10, height}}, QPen());
    hemmed.labelNear({5, 5}, u"実績 5"_s);
    painted(hemmed, {400, 300});
    REQUIRE(leaders(hemmed).size() == 1);
    const QRectF line = leaders(hemmed).first().adjusted(-2, -2, 2, 2);
    for (const PlacedText& text : placedTexts(hemmed)) {
        if (text.text == u"実績 5")
            CHECK(line.intersects(text.bounds));
    }
}

namespace
{

// Whether it lies over anything filled.
bool hidesArea(const QChart& chart, const QGraphicsPathItem& ground)
{
    return std::ranges::any_of(chart.childItems(), [&](const QGraphicsItem* item) {
        const auto* shape = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
        return shape && shape->isVisible() && shape->zValue() < ground.zValue() && shape->brush().style() != Qt::NoBrush &&
               shape->mapToParent(shape->path()).intersects(ground.path().boundingRect());
    });
}

} // namespace

TEST_CASE("the ground of a name hides lines, but no bar and no band that it need not; and an axis upwards is never crowded")
{
    for (const NamedSeries& one : test::everySeries()) {
        const auto chart = test::chartOf(one.series, screenChartStyle());
        for (const int height : {150, 180, 220}) {
            painted(*chart, {520, height});
            QList<QRectF> upwards; // the texts of the axis at the left
            for (const PlacedText& text : placedTexts(*chart)) {
                if (text.bounds.right() < chart->plotArea().left() && text.bounds.center().y() < chart->plotArea().bottom() + 1)
                    upwards.append(text.bounds.adjusted(1, 1, -1, -1));
            }
            CAPTURE(one.name.toStdString(), height);
            for (qsizetype i = 0; i < upwards.size(); ++i) {
                for (qsizetype k = i + 1; k < upwards.size(); ++k)
                    CHECK_FALSE(upwards[i].intersects(upwards[k]));
            }
        }
        const auto* plot = dynamic_cast<const Plot*>(chart.get());
        painted(*chart, {520, 300});
        for (const QGraphicsItem* item : chart->childItems()) {
            const auto* ground = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
            if (plot && ground && ground->isVisible() && ground->pen() == Qt::NoPen && ground->brush() == QBrush(lightPalette().card) &&
                ground->zValue() > 90)
                CHECK((plot->isCrossed(ground->path().boundingRect()) || !hidesArea(*chart, *ground)));
        }
    }
}

TEST_CASE("a target is told from the hairline it lies on")
{
    Plot plot(paperChartStyle(), 0, 10, {{0, u"0"_s}, {5, u"5"_s}, {10, u"10"_s}}, {});
    plot.addTarget({{0, 5}, {10, 5}});
    const QImage image = painted(plot, {400, 300});
    const int middle = int(plot.plotArea().center().y());
    int dashes = 0;
    int gaps = 0;
    for (int x = int(plot.plotArea().left()) + 2; x < int(plot.plotArea().right()) - 2; ++x) {
        int darkest = 255;
        for (int y = middle - 2; y <= middle + 2; ++y)
            darkest = std::min(darkest, image.pixelColor(x, y).lightness());
        dashes += darkest < lightPalette().quiet.lightness() + 40 ? 1 : 0;
        gaps += darkest == lightPalette().card.lightness() ? 1 : 0;
    }
    CHECK(dashes > 60);
    CHECK(gaps > 60);
}

TEST_CASE("lines told apart by dashes have a piece of theirs before their names")
{
    const auto chart = makeChart(test::someCurves(), screenChartStyle());
    painted(*chart, {800, 400});
    for (int curve = 0; curve < test::someCurves().curves.size(); ++curve) {
        const QPen pen = groupPen(lightPalette(), curve);
        CHECK(std::ranges::any_of(chart->childItems(), [&](const QGraphicsItem* item) {
            const auto* key = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
            return key && key->isVisible() && key->pen().color() == pen.color() && key->pen().dashPattern() == pen.dashPattern() &&
                   key->mapRectToParent(key->boundingRect()).left() >= chart->plotArea().right();
        }));
    }
}

TEST_CASE("no mark's line runs through a name or another mark's title")
{
    Plot plot(screenChartStyle(), 0, 10, {{0, u"0"_s}, {10, u"10"_s}}, {});
    plot.addMark(2, u"緊急事態宣言"_s);
    plot.addMark(3, u"会員増強運動の開始"_s);
    plot.addMark(3.5, u"秋の入会キャンペーン"_s);
    plot.labelNear({3.3, 5}, u"実績 5"_s);
    painted(plot, {400, 300});
    int plates = 0;
    for (const PlacedText& text : placedTexts(plot)) {
        const bool hasPlate = std::ranges::any_of(plot.childItems(), [&](const QGraphicsItem* item) {
            const auto* ground = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
            return ground && ground->isVisible() && ground->pen() == Qt::NoPen && ground->brush() == QBrush(lightPalette().card) &&
                   ground->path().boundingRect().contains(text.bounds);
        });
        plates += hasPlate ? 1 : 0;
        INFO(text.text.toStdString());
        if (text.bounds.top() > plot.plotArea().bottom() || text.bounds.right() < plot.plotArea().left())
            continue; // of an axis
        CHECK((hasPlate || !plot.isCrossed(text.bounds)));
    }
    CHECK(plates > 0);
}

TEST_CASE("every segment of a grade's bar says its number when the mouse rests on it")
{
    report::GradeBars series;
    series.grades = {u"A"_s, u"B"_s, u"―"_s};
    series.bars = {{u"支部"_s, {90, 1, 2}, {}}};
    const auto chart = makeChart(series, screenChartStyle());
    QStringList hints;
    for (const QGraphicsItem* item : chart->childItems())
        hints.append(item->toolTip());
    for (const QString& number : {u"A 90"_s, u"B 1"_s, u"not graded 2"_s})
        CHECK(std::ranges::any_of(hints, [&](const QString& hint) { return hint.contains(number); }));
}

TEST_CASE("what happened in a chart's first month is marked too, and panels have a line for it")
{
    report::CumulativeSeries cumulative = test::someCumulative();
    cumulative.marks = {{QDate(2021, 4, 25), u"第三回緊急事態宣言"_s}};
    const auto chart = makeChart(cumulative, screenChartStyle());
    chart->resize(600, 300);
    const auto texts = chartTexts(*chart);
    CHECK(std::ranges::any_of(texts, [](const ChartText& text) { return text.text == u"第三回緊急事態宣言"; }));
}
