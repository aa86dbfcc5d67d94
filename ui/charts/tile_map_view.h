// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_view.h"

namespace shirube::ui
{

/// The wards as a tile map under mouse and keys: arrows go from ward to ward, Enter or a click opens the branch.
class TileMapView : public ChartView
{
    Q_OBJECT

public:
    explicit TileMapView(QWidget* parent = nullptr);

    void setSeries(const QString& title, const report::TileMap& series);
    /// Frames a ward without saying so; one that is not on the map frames none.
    void setCurrent(OrganId branch);
    [[nodiscard]] OrganId current() const { return m_series.current; }
    [[nodiscard]] const report::TileMap& series() const { return m_series; }

    /// Where a ward's tile lies in the chart's viewport; null for one that is not on the map.
    [[nodiscard]] QPoint placeOf(OrganId branch) const;
    /// The ward whose tile lies there; not valid: none.
    [[nodiscard]] OrganId branchAt(QPoint place) const;

Q_SIGNALS:
    void chosen(shirube::OrganId branch); ///< by arrows: now the current one
    void opened(shirube::OrganId branch); ///< by Enter, Space or a click

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void draw();
    void go(QPoint direction);

    QString m_title;
    report::TileMap m_series;
};

} // namespace shirube::ui
