// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/charts/some_series.h"
#include "ui/charts/paint_chart.h"

#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QSet>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

QImage greyOf(QChart& chart, QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, image.rect(), chart);
    return image;
}

/// Texts that are cut short, hidden, or lie on one another.
QString unreadable(const QChart& chart)
{
    QStringList found;
    QList<QRectF> taken;
    for (const QGraphicsItem* item : chart.childItems()) {
        const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item);
        if (!text)
            continue;
        if (!text->isVisible() || text->text().contains(u'…'))
            found.append(text->text());
        const QRectF bounds = text->mapRectToParent(text->boundingRect()).adjusted(1, 1, -1, -1);
        for (const QRectF& other : std::as_const(taken)) {
            if (other.intersects(bounds))
                found.append(text->text() + u" on another"_s);
        }
        taken.append(bounds);
    }
    return found.join(u'\n');
}

ChartStyle twiceAsLarge()
{
    ChartStyle style = screenChartStyle();
    for (QFont* font : {&style.label, &style.caption})
        font->setPointSizeF(2 * QFontInfo(*font).pointSizeF());
    return style;
}

} // namespace

TEST_CASE("a grey tile map still tells low from high and known from unknown", "[branches]")
{
    const report::TileMap map = test::someTileMap();
    const auto chart = makeChart(map, paperChartStyle());
    constexpr QSize paper(1'400, 900);
    const QImage grey = greyOf(*chart, paper);
    const QRectF area = chart->plotArea();
    const double scale = paper.width() / chart->size().width();
    QList<std::pair<double, int>> shades; // figure and the grey of its tile
    for (const report::TileMap::Tile& tile : map.tiles) {
        // In a corner of the tile, off its texts and its frame.
        const QPointF at(area.left() + area.width() * (tile.column + 0.08) / report::TileMap::columns,
                         area.top() + area.height() * (tile.row + 0.5) / report::TileMap::rows);
        const int shade = qGray(grey.pixel((at * scale).toPoint()));
        if (tile.figure.number.isValid())
            shades.append({tile.figure.number.toDouble(), shade});
    }
    REQUIRE(shades.size() == 20);
    std::ranges::sort(shades);
    for (qsizetype i = 1; i < shades.size(); ++i)
        CHECK(shades[i].second <= shades[i - 1].second);
    CHECK(shades.first().second - shades.last().second > 100);
    // An unknown ward has a hatch and words.
    int hatched = 0;
    for (const QGraphicsItem* item : chart->childItems()) {
        const auto* path = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
        hatched += path && path->brush().style() == Qt::NoBrush && path->path().elementCount() > 10 ? 1 : 0;
    }
    CHECK(hatched == 4); // three wards and the legend
}

TEST_CASE("every tile says its ward, figure and formula when the mouse rests on it", "[branches]")
{
    const auto chart = makeChart(test::someTileMap(), screenChartStyle());
    int hints = 0;
    for (const QGraphicsItem* item : chart->childItems())
        hints += item->toolTip().isEmpty() ? 0 : 1;
    CHECK(hints == 23);
}

TEST_CASE("lines of compared branches differ by their dashes, not by colour alone", "[branches]")
{
    const auto chart = makeChart(test::someBranchLines(), paperChartStyle());
    QSet<QString> dashes;
    qsizetype lines = 0;
    for (const QAbstractSeries* series : chart->series()) {
        const auto* line = qobject_cast<const QLineSeries*>(series);
        if (!line)
            continue;
        ++lines;
        QStringList pattern;
        for (const qreal dash : line->pen().dashPattern())
            pattern.append(QString::number(dash));
        dashes.insert(pattern.join(u' '));
    }
    CHECK(lines == 4);
    CHECK(dashes.size() == 4);
}

TEST_CASE("branch charts are whole at 200 % and on half an A4 page", "[branches]")
{
    for (const test::NamedSeries& one : test::everySeries()) {
        if (one.name != u"tilemap" && one.name != u"branchlines")
            continue;
        INFO(one.name.toStdString());
        const auto large = test::chartOf(one.series, twiceAsLarge());
        greyOf(*large, {1'200, 640}); // 600 by 320 at 200 %
        CHECK(unreadable(*large) == u"");
        const auto paper = test::chartOf(one.series, paperChartStyle());
        greyOf(*paper, {560, 340}); // about 148 by 90 mm
        CHECK(unreadable(*paper) == u"");
    }
}
