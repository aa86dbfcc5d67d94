// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charts/chart_kit.h"
#include "tests/ui/charts/some_series.h"

#include "core/base/format.h"
#include "core/report/review_words.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/paint_chart.h"
#include "ui/charts/plot.h"
#include "ui/charts/ticks.h"
#include "ui/widgets/language.h"

#include <QApplication>
#include <QDir>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QPainter>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;
using test::collisions;
using test::NamedSeries;
using test::painted;
using test::PlacedText;
using test::placedTexts;
using test::Series;
using test::textsOf;

namespace
{

QString words(const char* source, const QString& value)
{
    return QCoreApplication::translate("Charts", source).arg(value);
}

const QSize sizes[] = {{520, 260}, {640, 340}, {960, 480}, {1'500, 700}};

} // namespace

TEST_CASE("every point of the funnel says its branch when the mouse rests on it, those outside are named")
{
    const report::FunnelSeries funnel = test::someFunnel();
    const auto chart = makeChart(funnel, screenChartStyle());
    chart->resize(900, 300);
    QStringList hints;
    for (const QGraphicsItem* item : chart->childItems()) {
        if (!item->toolTip().isEmpty())
            hints.append(item->toolTip());
    }
    CHECK(hints.size() == funnel.points.size());
    const QStringList texts = textsOf(*chart);
    for (const report::FunnelSeries::Point& point : funnel.points) {
        CHECK(hints.join(u'\n').contains(point.name));
        if (point.place != report::FunnelSeries::Place::Inside)
            CHECK(texts.contains(point.name));
    }
}

// Writes screens/charts/NAME-LANGUAGE-LOOK.png and, in grey at half the width of an A4 page, NAME-paper.png.
TEST_CASE("every chart is painted in both languages and looks and in grey, no text on another", "[screens]")
{
    const QString folder = QStringLiteral(SHIRUBE_SCREENS "/charts/");
    REQUIRE(QDir().mkpath(folder));
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        setLanguage(language);
        for (const NamedSeries& one : test::everySeries()) {
            const bool isTall = one.name == u"panels"_s || one.name.contains(u"heat"_s);
            for (const auto& [look, lookName] :
                 {std::pair(Look::Light, u"light"_s), std::pair(Look::Dark, u"dark"_s), std::pair(Look::HighContrast, u"contrast"_s)})
            {
                applyLook(look);
                const auto chart = test::chartOf(one.series, screenChartStyle());
                const QImage image = painted(*chart, QSize(640, isTall ? 440 : 320), currentPalette(), 2);
                CHECK(image.save(folder + u"%1-%2-%3.png"_s.arg(one.name, language, lookName)));
                INFO(one.name.toStdString());
                CHECK(collisions(*chart) == u"");
            }
            applyLook(false);
            const auto chart = test::chartOf(one.series, paperChartStyle());
            constexpr double dots = 300 / 25.4; // a millimetre at 300 dpi
            const QSizeF paper(150, isTall ? 120 : 80); // mm
            QImage image((paper * dots).toSize(), QImage::Format_Grayscale8);
            image.setDotsPerMeterX(qRound(dots * 1'000));
            image.setDotsPerMeterY(qRound(dots * 1'000));
            image.fill(Qt::white);
            {
                QPainter painter(&image);
                painter.setRenderHint(QPainter::Antialiasing);
                paintChart(painter, image.rect(), *chart);
            }
            CHECK(image.save(folder + one.name + u'-' + language + u"-paper.png"_s));
            INFO(one.name.toStdString());
            CHECK(collisions(*chart) == u"");
        }
    }
    setLanguage(u"en"_s);
}

TEST_CASE("No text of a chart lies on another or leaves it, whatever the size")
{
    for (const NamedSeries& one : test::everySeries()) {
        for (const ChartStyle& style : {screenChartStyle(), paperChartStyle()}) {
            const auto chart = test::chartOf(one.series, style);
            for (const QSize size : sizes) {
                CAPTURE(one.name.toStdString(), size.width());
                painted(*chart, size);
                CHECK(collisions(*chart) == u"");
                for (const ChartText& text : chartTexts(*chart))
                    CHECK((text.font == style.label || text.font == style.caption));
            }
        }
    }
}

namespace
{

const QString longName = u"名前がとても長くて軸にも凡例にもとうてい入りきらないはずの四十文字ちょうどの支部の例"_s;

QList<NamedSeries> hostileSeries()
{
    using Kind = report::WaterfallStep::Kind;
    constexpr qint64 huge = 9'000'000'000'000;
    const YearMonth april(2021, 4);
    const QDate day(2021, 4, 1);
    QList<report::EventMark> crowd;
    for (int i = 0; i < 30; ++i)
        crowd.append({day.addDays(3 * i), longName});

    QList<NamedSeries> all;
    // Nothing at all.
    for (const NamedSeries& one : test::everySeries())
        all.append({one.name + u" empty"_s, std::visit([](auto series) { return Series(decltype(series)()); }, one.series)});

    report::PaceSeries pace;
    pace.actual = {{april, 0}};
    pace.marks = crowd;
    all.append({u"pace, one month of nobody"_s, pace});
    pace.actual = {{april, 83'000}, {april.plusMonths(1), 83'000}};
    pace.target = 83'000;
    pace.targetMonth = april.plusMonths(2);
    pace.neededPace = {{april.plusMonths(1), 83'000}, {april.plusMonths(2), 83'000}};
    pace.forecast = {{april.plusMonths(2), 83'000, 83'000, 83'000, 83'000, 83'000}};
    all.append({u"pace, all equal"_s, pace});
    pace.forecast = {{april.plusMonths(2), double(huge), -double(huge), double(huge), -double(huge), 2.0 * double(huge)}};
    all.append({u"pace, huge"_s, pace});

    report::FlowSeries flows;
    flows.points = {{april, 0, 0, 0}};
    all.append({u"flows, one month of nothing"_s, flows});
    flows.points = {{april, huge, 0, huge}, {april.plusMonths(1), 0, huge, 0}};
    flows.marks = crowd;
    all.append({u"flows, huge"_s, flows});
    flows.points = {{april, 0, 5, -5}, {april.plusMonths(1), 0, 5, -10}};
    all.append({u"flows, only leaves"_s, flows});

    all.append({u"waterfall, one level"_s, report::WaterfallSeries{{}, {{longName, 0, 0, Kind::Level}}}});
    all.append({u"waterfall, huge and long"_s,
                report::WaterfallSeries{{},
                                        {{longName, 0, huge, Kind::Level},
                                         {longName, huge, huge + 1, Kind::Gain},
                                         {longName, huge + 1, 0, Kind::Loss},
                                         {longName, 0, 0, Kind::Level}}}});

    report::CumulativeSeries cumulative;
    cumulative.months = {{april, 0, 0, 0, 0}, {april.plusMonths(1), 0, 0, 0, 0}};
    all.append({u"cumulative, all zero"_s, cumulative});
    cumulative.months = {{april, huge, huge, huge, huge}, {april.plusMonths(1), {}, {}, huge, huge}};
    cumulative.marks = crowd;
    all.append({u"cumulative, huge"_s, cumulative});
    cumulative.months = {{april, 1, {}, {}, {}}};
    all.append({u"cumulative, one month"_s, cumulative});

    all.append({u"pareto, all zero"_s, report::paretoSeries({{longName, 0, 0}})});
    QList<report::ParetoItem> reasons;
    for (int i = 0; i < 40; ++i)
        reasons.append({longName, huge / 100, huge});
    all.append({u"pareto, many, huge and long"_s, report::paretoSeries(reasons)});

    report::PanelSeries panels;
    panels.first = april;
    panels.panels = {{longName, {std::nullopt, 1.0}, huge}, {longName, {}, {}}};
    all.append({u"panels, long and unknown"_s, panels});
    panels.panels.clear();
    for (int i = 0; i < 60; ++i)
        panels.panels.append({longName, {1.0, 900.0}, huge});
    all.append({u"panels, many and huge"_s, panels});

    QList<report::FunnelGroup> groups{{longName, 1, 1}};
    all.append({u"funnel, one who left"_s, report::leaveFunnel(groups)});
    for (int i = 0; i < 40; ++i)
        groups.append({longName, 1'000'000, i % 2 == 0 ? 990'000 : 0});
    all.append({u"funnel, everybody outside at two points"_s, report::leaveFunnel(groups)});

    report::HeatMap map;
    map.rowTitle = longName;
    map.columnTitle = longName;
    map.rows = {longName, longName};
    map.columns = {longName, longName, longName};
    map.cells = {{{1.0, longName}, {1.0, longName}}, {}}; // fewer cells than names
    all.append({u"heat map, long and missing"_s, map});

    report::SurvivalCurves curves;
    curves.curves = {{longName, {{0, 1, {}, {}}}, {huge}, 1, 0, {}}};
    all.append({u"survival, one point"_s, curves});
    for (int i = 0; i < 5; ++i)
        curves.curves.append({longName, {{0, 1, 1, 1}, {40, 0, {}, {}}}, QList<qint64>(41, huge), 1, 1, {}});
    all.append({u"survival, six equals over forty years"_s, curves});

    report::GradeBars bars{{}, {longName, longName, u"―"_s}, {}, {}};
    for (int i = 0; i < 12; ++i)
        bars.bars.append({longName, {i == 0 ? 0 : 1'000'000, i, 0}, 12.5});
    bars.bars.append({longName, {0, 0, 0}, {}});
    all.append({u"grade bars, long, huge and none"_s, bars});

    report::GradeFlow moves{{u"A"_s, longName, u"―"_s}, longName, longName, {{0, 0, 1}, {1, 900'000, 0}, {0, 0, 0}}, {}};
    all.append({u"grade flow, long and huge"_s, moves});

    report::GradeHeat heat;
    heat.organs = {longName, longName};
    heat.rounds = {longName, longName, longName};
    heat.cells = {{{123.0, longName, 0, 1}, {{}, {}, -1, 3}}, {}}; // fewer cells than names
    all.append({u"grade heat, long and missing"_s, heat});

    report::PlanActual plan;
    plan.unit = longName;
    plan.points = {{april, {}, {}, false}};
    plan.target = 0;
    all.append({u"plan and actual, one month, target 0"_s, plan});
    plan.target = double(huge);
    plan.points = {{april, -double(huge), double(huge), true}, {april.plusMonths(1), 0.25, -double(huge), false}};
    all.append({u"plan and actual, huge"_s, plan});
    plan.isLevel = true;
    plan.target = 83'000;
    plan.points = {{april, {}, {}, false}};
    all.append({u"plan and actual, a level of which only the target is known"_s, plan});

    report::Completion sheets;
    sheets.total = 1'000'000;
    sheets.dueOn = day.addYears(3);
    sheets.points = {{day, 1, 0}, {day.addDays(1), 1'000'000, 1'000'000}};
    all.append({u"completion, huge and due years later"_s, sheets});

    report::TileMap tiles;
    tiles.measure = longName;
    tiles.tiles = {{{1}, longName, 3, 2, report::countCell(huge), longName}, {{2}, longName, 4, 2, report::textCell(longName), {}}};
    tiles.current = {2};
    all.append({u"tile map, huge and long"_s, tiles});

    report::BranchLines lines;
    lines.first = april;
    lines.lines = {{longName, {0.0}}, {longName, {std::nullopt}}};
    all.append({u"branch lines, one month of nobody"_s, lines});
    lines.isIndex = true;
    lines.marks = crowd;
    for (int i = 0; i < 6; ++i)
        lines.lines.append({longName, {std::nullopt, double(huge), 100.0}});
    all.append({u"branch lines, many and huge"_s, lines});

    report::Timeline line;
    line.first = line.last = line.today = day;
    line.rows = {{{}, longName, day, day, {{day, {}, longName}, {day, day, longName}, {day, {}, longName}}}};
    all.append({u"timeline, one day"_s, line});
    return all;
}

} // namespace

TEST_CASE("Hostile figures and names draw without overlap")
{
    for (const NamedSeries& one : hostileSeries()) {
        const auto chart = test::chartOf(one.series, screenChartStyle());
        for (const QSize size : sizes) {
            CAPTURE(one.name.toStdString(), size.width());
            painted(*chart, size);
            CHECK(collisions(*chart) == u"");
        }
        if (one.name.endsWith(u" empty"_s))
            CHECK(textsOf(*chart).isEmpty());
        else
            CHECK_FALSE(textsOf(*chart).isEmpty());
    }
}

TEST_CASE("Charts name what they draw")
{
    struct Case
    {
        const char* series;
        QStringList texts;
    };
    const auto say = [](const char* source) { return QCoreApplication::translate("Charts", source); };
    const Case cases[] = {
        {"pace", {say("80 % range"), say("95 % range"), say("Needed pace"), u"緊急事態宣言"_s}},
        {"flows", {words("Joined %1", u"340"_s), words("Net %1", u"+820"_s), say("Net since April, companies")}},
        {"waterfall", {u"80,240"_s, u"△900"_s, u"期末"_s}},
        {"cumulative", {say("companies since April"), words("Joined %1", u"2,250"_s), words("Left %1", u"1,710"_s)}},
        {"pareto", {u"廃業"_s, u"812"_s, u"0 %"_s, u"100 %"_s, words("%1 more", u"4"_s)}},
        {"panels", {u"千代田"_s, u"江戸川"_s, u"900 △5.0 %"_s}},
        {"funnel", {words("Mean %1", u"4.1 %"_s), say("99.8 %"), u"新宿支部"_s, u"練馬支部"_s}},
        {"heatmap", {u"2012年度"_s, u"93.0"_s, u"―"_s}},
        {"gradebars", {u"本部"_s, u"A 24"_s, u"40 · 91.2 %"_s, u"― 2"_s, report::notGradedText(2)}},
        {"gradeflow", {u"A→A 41"_s, u"2021年度 上期"_s, u"B→A 22"_s}},
        {"gradeheat", {u"千代田支部"_s, u"A  104 %"_s, u"―"_s}},
        {"planactual", {words("Target %1", u"120"_s), words("Actual %1 (prov.)", u"64"_s), u"社"_s}},
        {"completion", {words("Submitted %1", u"176"_s), words("All %1", u"200"_s), words("Graded %1", u"90"_s)}},
        {"timeline", {say("Today"), u"要望書の提出"_s, say("● done · ○ open · ▲ overdue")}},
        {"paths", {u"● 81,140 現状のまま"_s, u"79,340 会費改定"_s, words("Target %1", u"83,000"_s), u"秋の入会キャンペーン"_s}},
        {"survival", {u"職員勧誘 55 %"_s, words("At risk: %1", u"Web"_s), u"4,200"_s}},
        {"tilemap", {u"千代田"_s, u"江戸川"_s, u"99.8 %"_s, u"101.8 %"_s, unknownText()}},
        {"branchlines", {u"千代田 96.0"_s, u"豊島 103.9"_s, words("members, end of %1 = 100", u"Mar 2021"_s)}},
    };
    const QList<NamedSeries> all = test::everySeries();
    for (const Case& one : cases) {
        const auto series = std::ranges::find(all, QString::fromLatin1(one.series), &NamedSeries::name);
        const auto chart = test::chartOf(series->series, screenChartStyle());
        painted(*chart, {960, 480});
        for (const QString& text : one.texts) {
            CAPTURE(one.series, text.toStdString(), textsOf(*chart).join(u" | "_s).toStdString());
            CHECK(textsOf(*chart).contains(text));
        }
    }
}

TEST_CASE("Axes have at most six round ticks, percents too, and the second one shares its zero")
{
    const auto texts = [](const QList<Tick>& ticks) {
        QStringList all;
        for (const Tick& tick : ticks)
            all.append(tick.text);
        return all.join(u' ');
    };
    CHECK(texts(percentTicks(0, 0.071)) == u"0 % 2 % 4 % 6 % 8 %"_s);
    CHECK(texts(percentTicks(0.02, 0.021)) == u"2 % 2.1 %"_s);
    CHECK(texts(percentTicks(0, 1)) == u"0 % 20 % 40 % 60 % 80 % 100 %"_s);
    const QList<Tick> bars = countTicks(-830, 340);
    const double factor = rightFactor(bars, -400, 1'100);
    CHECK(bars.first().value * factor <= -400);
    CHECK(bars.last().value * factor >= 1'100);
    const double step = (bars[1].value - bars[0].value) * factor;
    CHECK(step == std::round(step));
    CHECK(rightFactor(countTicks(0, 0), 0, 0) > 0);
}

TEST_CASE("The range of a forecast is a fill and an outline, so that grey keeps both")
{
    const auto chart = makeChart(test::paceWithForecast(), paperChartStyle());
    int filled = 0;
    int outlined = 0;
    for (const QGraphicsItem* item : chart->childItems()) {
        const auto* path = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
        if (!path || path->zValue() > 90) // or a name's sample
            continue;
        filled += path->brush().style() == Qt::SolidPattern && path->brush().color().alpha() == 51 ? 1 : 0;
        outlined += path->pen().style() == Qt::DotLine ? 1 : 0;
    }
    CHECK(filled == 1);
    CHECK(outlined == 1);
}

TEST_CASE("Text on a heat map's cells can be read at every shade")
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    for (const Palette* palette : {&lightPalette(), &darkPalette(), &strongPalette()}) {
        double before = -1;
        for (int i = 0; i <= 100; ++i) {
            const QColor ground = heatColor(*palette, i / 100.0);
            const double a = luminance(ground);
            const double b = luminance(textOn(ground));
            CHECK((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5); // WCAG 2 AA
            const double way = palette->dark ? a : 1 - a; // one way only, also in grey
            CHECK(way >= before);
            before = way;
        }
    }
}
