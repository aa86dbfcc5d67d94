// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/tile_map_view.h"

#include <QChart>
#include <QChartView>
#include <QKeyEvent>
#include <algorithm>

namespace shirube::ui
{

using report::TileMap;

namespace
{

constexpr int aside = 2; // how much farther a tile aside of the way seems than one on it

const TileMap::Tile* tileOf(const TileMap& series, OrganId branch)
{
    const auto found = std::ranges::find(series.tiles, branch, &TileMap::Tile::branch);
    return found == series.tiles.end() ? nullptr : &*found;
}

} // namespace

TileMapView::TileMapView(QWidget* parent) : ChartView(parent)
{
    view()->viewport()->installEventFilter(this);
    view()->viewport()->setMouseTracking(true);
}

void TileMapView::setSeries(const QString& title, const TileMap& series)
{
    const OrganId kept = m_series.current;
    m_title = title;
    m_series = series;
    m_series.current = tileOf(m_series, kept) ? kept : OrganId();
    report::Table twin = report::tableTwin(m_series);
    twin.title = title;
    setTwin(twin);
    draw();
}

void TileMapView::setCurrent(OrganId branch)
{
    const OrganId shown = tileOf(m_series, branch) ? branch : OrganId();
    if (shown == m_series.current)
        return;
    m_series.current = shown;
    draw();
}

void TileMapView::draw()
{
    const TileMap::Tile* tile = tileOf(m_series, m_series.current);
    present(m_title, tile ? tile->hint + u'\n' + m_series.summary : m_series.summary,
            [series = m_series](const ChartStyle& style) { return makeChart(series, style); });
}

QPoint TileMapView::placeOf(OrganId branch) const
{
    const TileMap::Tile* tile = tileOf(m_series, branch);
    if (!tile)
        return {};
    const QRectF area = view()->chart()->plotArea();
    const QPointF at(area.left() + area.width() * (tile->column + 0.5) / TileMap::columns,
                     area.top() + area.height() * (tile->row + 0.5) / TileMap::rows);
    return view()->mapFromScene(view()->chart()->mapToScene(at));
}

OrganId TileMapView::branchAt(QPoint place) const
{
    const QRectF area = view()->chart()->plotArea();
    const QPointF at = view()->chart()->mapFromScene(view()->mapToScene(place));
    if (!area.contains(at))
        return {};
    const int column = int((at.x() - area.left()) / area.width() * TileMap::columns);
    const int row = int((at.y() - area.top()) / area.height() * TileMap::rows);
    const auto found = std::ranges::find_if(
        m_series.tiles, [&](const TileMap::Tile& tile) { return tile.column == column && tile.row == row; });
    return found == m_series.tiles.end() ? OrganId() : found->branch;
}

bool TileMapView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const OrganId under = branchAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        view()->viewport()->setCursor(under.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const OrganId branch = branchAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && branch.isValid()) {
            setFocus();
            setCurrent(branch);
            Q_EMIT opened(branch);
            return true;
        }
    }
    return ChartView::eventFilter(watched, event);
}

void TileMapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return go({-1, 0});
    case Qt::Key_Right:
        return go({1, 0});
    case Qt::Key_Up:
        return go({0, -1});
    case Qt::Key_Down:
        return go({0, 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_series.current.isValid())
            Q_EMIT opened(m_series.current);
        return;
    default:
        ChartView::keyPressEvent(event);
    }
}

// To the nearest ward that way; the first press frames the first ward.
void TileMapView::go(QPoint direction)
{
    const TileMap::Tile* from = tileOf(m_series, m_series.current);
    const TileMap::Tile* next = from || m_series.tiles.isEmpty() ? nullptr : &m_series.tiles.first();
    int nearest = 0;
    for (const TileMap::Tile& tile : m_series.tiles) {
        if (!from)
            break;
        const QPoint way(tile.column - from->column, tile.row - from->row);
        const int along = QPoint::dotProduct(way, direction);
        const int distance = along + aside * (way.manhattanLength() - along);
        if (along > 0 && (!next || distance < nearest)) {
            next = &tile;
            nearest = distance;
        }
    }
    if (!next)
        return;
    const OrganId branch = next->branch;
    setCurrent(branch);
    Q_EMIT chosen(branch);
}

} // namespace shirube::ui
