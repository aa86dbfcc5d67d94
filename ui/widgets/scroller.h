// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace shirube::ui
{

/// A part of the window that is never cut: what stands on its ground is as large as the room there is, and where that is less than
/// the least it can do with (large text, a small screen), it scrolls. So the window need not be larger than the screen.
class Scroller : public QScrollArea
{
    Q_OBJECT

public:
    enum class Way
    {
        Both,
        Down,  ///< never less wide than what stands on it
        Dialog ///< only where the screen is too small for it
    };
    explicit Scroller(QWidget* parent = nullptr, Way way = Way::Both);

    /// To be given a layout.
    [[nodiscard]] QWidget* ground() const { return widget(); }
    /// Lays this one part on the ground, edge to edge.
    void hold(QWidget* part);
    /// The least height that shows all of what stands on the ground without scrolling, in a width.
    [[nodiscard]] int leastHeight(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] int barWidth() const;

    Way m_way;
    bool m_scrollsDown = false;
};

/// The size of a window that has room for so many full-width characters across and down, as far as its screen has.
[[nodiscard]] QSize windowSize(const QWidget& window, int across, int down);

} // namespace shirube::ui
