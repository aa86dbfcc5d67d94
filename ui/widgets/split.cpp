// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/split.h"

#include "ui/widgets/text_size.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr int usualShare = 500;   // pixels; a splitter takes very small sizes for no shares at all
constexpr int leastTurned = 200;  // pixels of height that a part has at least when it was wanted beside another

QList<int> equalShares(qsizetype parts)
{
    return QList<int>(parts, usualShare);
}

// Of the parts that are shown: beside each other, and of the widest alone.
struct LeastWidths
{
    int together = 0;
    int widest = 0;
};

LeastWidths leastWidths(const QSplitter& split)
{
    LeastWidths least;
    int shown = 0;
    for (int i = 0; i < split.count(); ++i) {
        const QWidgetItem part(split.widget(i));
        if (part.isEmpty())
            continue;
        least.together += part.minimumSize().width() + (shown++ > 0 ? split.handleWidth() : 0);
        least.widest = std::max(least.widest, part.minimumSize().width());
    }
    return least;
}

} // namespace

Split::Split(Qt::Orientation wanted, const QList<QWidget*>& parts, const QList<int>& shares, QWidget* parent)
    : QSplitter(wanted, parent), m_wanted(wanted), m_shares(shares.isEmpty() ? equalShares(parts.size()) : shares)
{
    setHandleWidth(space::sibling);
    for (QWidget* part : parts) {
        addWidget(part);
        part->raise(); // a splitter lowers what it is given, and so turns the order in which parts are found and read
    }
    setChildrenCollapsible(false);
    setSizes(m_shares);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        keepChosen();
        giveHeight();
    });
}

QList<int> Split::chosenShares() const
{
    return m_isChosen ? m_shares : QList<int>();
}

void Split::chooseShares(const QList<int>& shares)
{
    if (shares.size() != count() || std::ranges::any_of(shares, [](int share) { return share <= 0; }))
        return;
    m_shares = shares;
    m_isChosen = true;
    if (orientation() == m_wanted)
        setSizes(m_shares);
}

void Split::keepChosen()
{
    if (orientation() == m_wanted)
        chooseShares(sizes());
}

QSize Split::minimumSizeHint() const
{
    QSize least = QSplitter::minimumSizeHint();
    if (m_wanted == Qt::Horizontal)
        least.setWidth(leastWidths(*this).widest);
    return least;
}

bool Split::event(QEvent* event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        turn();
        giveHeight();
    }
    return done;
}

void Split::resizeEvent(QResizeEvent* event)
{
    turn();
    QSplitter::resizeEvent(event);
    giveHeight();
}

// While it is out of sight, a splitter does not learn that a part needs more than it did.
void Split::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    turn();
    refresh();
    giveHeight();
}

void Split::turn()
{
    if (m_wanted == Qt::Vertical)
        return;
    const Qt::Orientation fitting = leastWidths(*this).together <= width() ? Qt::Horizontal : Qt::Vertical;
    if (fitting == orientation())
        return;
    setOrientation(fitting);
    setSizes(fitting == Qt::Horizontal ? m_shares : equalShares(count()));
}

// A splitter does not ask how high a text gets that wraps in the width its part has.
void Split::giveHeight()
{
    const bool isTurned = orientation() != m_wanted;
    for (int i = 0; i < count(); ++i) {
        QWidget* part = widget(i);
        const QLayout* layout = part->layout();
        int least = layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(part->width()) : 0;
        if (isTurned)
            least = std::max({least, part->minimumSizeHint().height(), std::min(part->sizeHint().height(), atTextSize(leastTurned))});
        part->setMinimumHeight(least);
    }
}

} // namespace shirube::ui
