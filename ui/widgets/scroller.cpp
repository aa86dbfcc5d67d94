// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scroller.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr QSize smallestScreen(1366, 768); // that the program is made for

constexpr QSize frame(24, 72); // pixels, that a system puts around a window, and its own bar

// Of a dialog's part, so that its buttons and its frame find room too.
QSize mostInDialog(const QSize& screen)
{
    return screen.expandedTo(smallestScreen) * 3 / 4;
}

} // namespace

Scroller::Scroller(QWidget* parent, Way way) : QScrollArea(parent), m_way(way)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what stands on it has the focus, and comes into sight by it
    if (way == Way::Down)
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget);
    for (QWidget* own : {viewport(), widget()})
        own->setAutoFillBackground(false); // what it stands on shows
}

void Scroller::hold(QWidget* part)
{
    auto* column = new QVBoxLayout(ground());
    column->setContentsMargins({});
    column->addWidget(part);
}

int Scroller::barWidth() const
{
    return verticalScrollBar()->sizeHint().width();
}

QSize Scroller::sizeHint() const
{
    return ground()->sizeHint() + QSize(m_way == Way::Down && m_scrollsDown ? barWidth() : 0, 0);
}

QSize Scroller::minimumSizeHint() const
{
    const QSize whole = ground()->minimumSizeHint();
    QSize least = QScrollArea::minimumSizeHint().boundedTo(whole);
    switch (m_way) {
    case Way::Both:
        break;
    case Way::Down:
        least.setWidth(whole.width() + (m_scrollsDown ? barWidth() : 0));
        break;
    case Way::Dialog:
        least = whole.boundedTo(mostInDialog(screen()->availableSize()));
        least.rwidth() += least.height() < whole.height() ? barWidth() : 0;
        break;
    }
    return least;
}

int Scroller::leastHeight(int width) const
{
    const QLayout* layout = ground()->layout();
    return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : layout->totalMinimumSize().height();
}

// Not the area's own way of fitting (setWidgetResizable), which would take the height that wrapped text would like to have for
// the least.
void Scroller::fit()
{
    const QLayout* layout = ground()->layout();
    if (!layout)
        return;
    const QSize room = maximumViewportSize();
    const int bar = barWidth();
    const int leastWidth = layout->totalMinimumSize().width();
    bool across = false;
    bool down = false;
    QSize size;
    for (int attempt = 0; attempt < 3; ++attempt) { // a bar one way may call for one the other way
        const QSize seen = room - QSize(down ? bar : 0, across ? bar : 0);
        const int width = m_way == Way::Down ? seen.width() : std::max(seen.width(), leastWidth);
        size = {width, std::max(seen.height(), leastHeight(width))};
        across = size.width() > seen.width();
        down = size.height() > seen.height();
    }
    ground()->resize(size);
    if (down != m_scrollsDown) {
        m_scrollsDown = down;
        updateGeometry();
    }
}

bool Scroller::event(QEvent* event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        fit();
    return done;
}

bool Scroller::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched != ground())
        return done;
    // A layout around this one does not learn of what is added, or has got larger, by itself.
    if (event->type() == QEvent::ChildAdded || event->type() == QEvent::LayoutRequest)
        updateGeometry();
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void Scroller::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

QSize windowSize(const QWidget& window, int across, int down)
{
    const int character = window.fontMetrics().horizontalAdvance(u'会');
    const QSize most = window.screen()->availableSize().expandedTo(smallestScreen) - frame;
    return QSize(across * character, down * character).boundedTo(most);
}

} // namespace shirube::ui
