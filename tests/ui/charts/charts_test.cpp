// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/pace_chart.h"
#include "ui/charts/paint_chart.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsSimpleTextItem>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

report::PaceSeries somePace()
{
    report::PaceSeries series;
    series.actual = {{{2020, 3}, 80'000}, {{2021, 3}, 80'200}, {{2021, 12}, 80'412}};
    series.targetLine = {{{2020, 3}, 80'000}, {{2023, 3}, 83'000}};
    series.neededPace = {{{2021, 12}, 80'412}, {{2023, 3}, 83'000}};
    series.target = 83'000;
    series.targetMonth = YearMonth(2023, 3);
    series.summary = u"80,412 members"_s;
    return series;
}

report::FlowSeries someFlows()
{
    report::FlowSeries series;
    for (int i = 0; i < 24; ++i)
        series.points.append({YearMonth(2020, 1).plusMonths(i), 200 + i, i == 14 ? 830 : 250});
    return series;
}

QList<report::WaterfallStep> someSteps()
{
    using Kind = report::WaterfallStep::Kind;
    return {{u"Opening"_s, 0, 80'000, Kind::Level},
            {u"Joins"_s, 80'000, 80'900, Kind::Gain},
            {u"Leaves"_s, 80'900, 80'412, Kind::Loss},
            {u"Closing"_s, 0, 80'412, Kind::Level}};
}

QString words(const char* source, const QString& value)
{
    return QCoreApplication::translate("Charts", source).arg(value);
}

QStringList textsOf(const QChart& chart)
{
    QStringList texts;
    for (const ChartText& text : chartTexts(chart))
        texts.append(text.text);
    return texts;
}

QImage painted(QChart& chart, QSize size = {800, 400})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRect({}, size), chart);
    return image;
}

/// Where the chart's text lies that holds part.
QRectF place(const QChart& chart, const QString& part)
{
    for (const QGraphicsItem* item : chart.childItems()) {
        const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item);
        if (text && text->text().contains(part))
            return text->mapRectToParent(text->boundingRect());
    }
    return {};
}

} // namespace

TEST_CASE("The pace chart names its lines and its last value")
{
    const auto chart = makePaceChart(somePace(), paperChartStyle());
    const QStringList texts = textsOf(*chart);
    CHECK(texts.contains(words("Target %1", u"83,000"_s)));
    CHECK(texts.contains(words("Actual %1", u"80,412"_s)));
    CHECK(texts.contains(QCoreApplication::translate("Charts", "Needed pace")));
    CHECK(texts.contains(u"81,000"_s));
}

TEST_CASE("Names at the lines' ends stand apart from each other and inside the chart")
{
    const auto chart = makePaceChart(somePace(), screenChartStyle());
    for (const QSize size : {QSize(480, 200), QSize(800, 400), QSize(1600, 700)}) {
        painted(*chart, size);
        const QRectF target = place(*chart, words("Target %1", u"83,000"_s));
        const QRectF pace = place(*chart, QCoreApplication::translate("Charts", "Needed pace"));
        const QRectF actual = place(*chart, words("Actual %1", u"80,412"_s));
        INFO(size.width());
        REQUIRE_FALSE(target.isEmpty());
        CHECK_FALSE(target.intersects(pace));
        CHECK_FALSE(actual.intersects(pace));
        for (const QRectF& label : {target, pace, actual})
            CHECK(chart->rect().contains(label));
    }
}

TEST_CASE("Without a base the target is a level, without members it is all there is")
{
    report::PaceSeries series = somePace();
    series.targetLine.clear();
    series.neededPace.clear();
    series.actual.clear();
    const auto chart = makePaceChart(series, paperChartStyle());
    CHECK(textsOf(*chart).contains(words("Target %1", u"83,000"_s)));
    CHECK(chart->series().size() == 2); // its dashes and what is under them
    CHECK(textsOf(*makePaceChart({}, paperChartStyle())).isEmpty());
}

TEST_CASE("All text of a chart is in the fonts it was given, axes included")
{
    const ChartStyle style = paperChartStyle();
    for (const auto& chart : {makePaceChart(somePace(), style), makeFlowChart(someFlows(), style),
                              makeWaterfall(someSteps(), style)})
    {
        painted(*chart);
        REQUIRE(chartTexts(*chart).size() > 5);
        for (const ChartText& text : chartTexts(*chart)) {
            INFO(text.text.toStdString());
            CHECK((text.font == style.label || text.font == style.caption));
        }
    }
}

TEST_CASE("Gains and leaves differ by more than colour")
{
    const auto chart = makeFlowChart(someFlows(), paperChartStyle());
    const QImage image = painted(*chart);
    const auto count = [&](const QColor& color) {
        qint64 pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == color;
        }
        return pixels;
    };
    // Leaves outweigh gains, but their hatch leaves most of the ground white.
    CHECK(count(lightPalette().joins) > 2 * count(lightPalette().leaves));
    CHECK(textsOf(*chart).contains(words("Joined %1", u"223"_s)));
    CHECK(textsOf(*chart).contains(words("Left %1", u"250"_s)));
}

TEST_CASE("What stands in a column of bars has its bar or line before its name")
{
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        const Palette& palette = paletteOf(look);
        ChartStyle style = paperChartStyle();
        style.palette = &palette;
        const auto chart = makeFlowChart(someFlows(), style);
        const QImage image = painted(*chart, {700, 360});
        const auto before = [&](const QString& text, const QColor& color) {
            const QRectF name = place(*chart, text);
            REQUIRE_FALSE(name.isEmpty());
            int pixels = 0;
            for (int y = int(name.top()); y < int(name.bottom()); ++y) {
                for (int x = int(name.left()) - 24; x < int(name.left()); ++x)
                    pixels += image.pixelColor(x, y) == color ? 1 : 0;
            }
            return pixels;
        };
        CHECK(before(words("Joined %1", u"223"_s), palette.joins) > 100); // filled
        const int hatched = before(words("Left %1", u"250"_s), palette.leaves);
        CHECK(hatched > 10);
        CHECK(hatched < 120); // not filled
        CHECK(before(QCoreApplication::translate("Charts", "Net %1").arg(formatChange(someFlows().points.last().net)), palette.actual) > 10);
    }
}

TEST_CASE("Every chart says above its axis what it counts")
{
    const QString unit = QCoreApplication::translate("Charts", "companies");
    for (const auto& chart :
         {makePaceChart(somePace(), paperChartStyle()), makeFlowChart(someFlows(), paperChartStyle()),
          makeWaterfall(someSteps(), paperChartStyle())})
    {
        painted(*chart);
        const QRectF corner = place(*chart, unit);
        REQUIRE_FALSE(corner.isEmpty());
        CHECK(chart->rect().contains(corner));
        for (const ChartText& text : chartTexts(*chart))
            CHECK((text.text.contains(unit) || !corner.intersects(place(*chart, text.text))));
    }
}

TEST_CASE("The waterfall gives levels as counts and steps as changes")
{
    const QStringList texts = textsOf(*makeWaterfall(someSteps(), paperChartStyle()));
    for (const QString& text : {u"80,000"_s, u"+900"_s, u"△488"_s, u"80,412"_s, u"Leaves"_s})
        CHECK(texts.contains(text));
}

TEST_CASE("The waterfall says where its axis starts, unless at zero")
{
    using Kind = report::WaterfallStep::Kind;
    const auto high = makeWaterfall(someSteps(), paperChartStyle());
    CHECK_FALSE(place(*high, words("Axis starts at %1", u"80,000"_s)).isEmpty());
    const auto fromZero =
        makeWaterfall({{u"Opening"_s, 0, 0, Kind::Level}, {u"Joins"_s, 0, 9, Kind::Gain}}, paperChartStyle());
    CHECK(textsOf(*fromZero).contains(QCoreApplication::translate("Charts", "companies")));
}

TEST_CASE("A chart on the screen speaks its summary and follows the look")
{
    PaceChartView view;
    view.resize(640, 320);
    view.setSeries(somePace());
    CHECK(view.accessibleDescription() == u"80,412 members"_s);
    CHECK_FALSE(view.accessibleName().isEmpty());
    view.show();

    const auto hasColor = [&](const QColor& color) {
        const QImage image = view.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    applyLook(false);
    CHECK(hasColor(lightPalette().actual));
    applyLook(true);
    CHECK(test::waitUntil([&] { return hasColor(darkPalette().actual); }));
    CHECK_FALSE(hasColor(lightPalette().actual));
    applyLook(false);
}

TEST_CASE("A picture's size is given in dots, or on paper")
{
    const auto slide = pictureInDots(u"1,920"_s, u"１０８０"_s);
    REQUIRE_DONE(slide);
    CHECK(slide->dots == QSize(1920, 1080));
    CHECK(slide->scale == 2);
    const auto paper = pictureOnPaper(u"25.4"_s, u"12.7"_s, u"300"_s);
    REQUIRE_DONE(paper);
    CHECK(paper->dots == QSize(3000, 1500));
    CHECK(paper->scale == Approx(3.125));
    CHECK(paper->perInch == 300);
    for (const auto& bad : {u""_s, u"0"_s, u"-5"_s, u"abc"_s, u"12001"_s, u"1e9"_s, u"99999999999999999999"_s, u"0.2"_s})
        CHECK_FALSE(pictureInDots(bad, u"100"_s).has_value());
    CHECK_FALSE(pictureOnPaper(u"100"_s, u"100"_s, u"600"_s).has_value());
}

TEST_CASE("A chart is saved as PNG in the size that a person asks for")
{
    const test::TempDir folder;
    test::ScriptedPrompts prompts;
    FlowChartView view;
    view.setPrompts(prompts);
    view.setSeries(someFlows());
    view.show();
    const auto save = [&](const QList<QString>& texts, bool onPaper) {
        view.askPictureSize();
        auto* dialog = view.findChild<PictureDialog*>();
        REQUIRE(dialog);
        if (onPaper)
            dialog->findChild<QComboBox*>()->setCurrentIndex(1);
        const auto lines = dialog->findChildren<QLineEdit*>();
        for (qsizetype i = 0; i < texts.size(); ++i)
            lines[i]->setText(texts[i]);
        prompts.files = {folder.file(u"c.png"_s)};
        Q_EMIT dialog->requested();
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return QImage(folder.file(u"c.png"_s));
    };
    CHECK(save({u"1600"_s, u"900"_s}, false).size() == QSize(1600, 900));
    const QImage paper = save({u"16"_s, u"8"_s, u"200"_s}, true);
    CHECK(paper.size() == QSize(1260, 630));
    CHECK(paper.dotsPerMeterX() == 7874);
    CHECK(save({u"0"_s, u"900"_s}, false).size() == paper.size()); // refused: the old file stays
}

TEST_CASE("A chart is copied and saved as a picture")
{
    const test::TempDir folder;
    test::ScriptedPrompts prompts;
    FlowChartView view;
    view.setPrompts(prompts);
    view.setSeries(someFlows());

    view.copyPicture();
    CHECK(QApplication::clipboard()->image().width() > 900);
    CHECK(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s).contains("<svg"));

    prompts.files = {folder.file(u"chart.svg"_s), folder.file(u"chart.png"_s)};
    view.saveSvg();
    view.savePng();
    const QByteArray svg = test::readAll(folder.file(u"chart.svg"_s));
    CHECK(svg.contains("<svg"));
    CHECK(svg.contains("<text"));
    CHECK(QImage(folder.file(u"chart.png"_s)).width() > 900);

    view.savePng(); // cancelled
    CHECK(prompts.errors.isEmpty());
    prompts.files = {folder.file(u"chart.png"_s) + u"/below"_s};
    view.savePng();
    CHECK(prompts.errors.size() == 1);
}
