// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/tour.h"

#include "ui/widgets/label.h"
#include "ui/widgets/text_size.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int bubbleWidth = 380;
constexpr double veil = 0.75; // of the page's colour over what is not spoken of

class Bubble : public QFrame
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintCardGround(painter, rect(), currentPalette().accent);
    }
};

} // namespace

Tour::Tour(const QList<TourStep>& steps, QWidget* window)
    : QWidget(window), m_steps(steps), m_bubble(new Bubble), m_title(plainLabel({}, Type::Section)), m_text(plainLabel({})),
      m_count(plainLabel({}, Type::Caption, true)), m_stop(new QPushButton(tr("End the tour"))),
      m_before(new QPushButton(tr("Back"))), m_next(new QPushButton)
{
    setObjectName(u"tour"_s);
    setAccessibleName(tr("Tour of the window"));
    m_bubble->setParent(this);
    m_bubble->setFixedWidth(atTextSize(bubbleWidth));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addWidget(m_count);
    buttons->addStretch();
    for (QPushButton* button : {m_stop, m_before, m_next})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(m_bubble);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::sibling);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_stop, &QAbstractButton::clicked, this, &Tour::end);
    connect(m_before, &QAbstractButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(m_step + 1); });
    for (QPushButton* button : {m_stop, m_before, m_next})
        button->installEventFilter(this);
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
    go(0);
}

void Tour::go(int step)
{
    if (step >= m_steps.size())
        return end();
    m_step = std::max(step, 0);
    const TourStep& now = m_steps[m_step];
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_before->setEnabled(m_step > 0);
    const bool isLast = m_step + 1 == m_steps.size();
    m_stop->setVisible(!isLast); // “Finish” ends it there
    m_next->setText(isLast ? tr("Finish") : tr("Next"));
    // Whoever listens hears the step with the button that has the focus.
    m_bubble->setAccessibleName(now.title);
    m_bubble->setAccessibleDescription(now.text);
    m_next->setAccessibleName(m_next->text());
    m_next->setAccessibleDescription(now.title + u": "_s + now.text);
    m_next->setFocus();
    QAccessibleEvent said(m_bubble, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    bringIntoSight();
    place();
    update();
}

void Tour::end()
{
    hide();
    deleteLater();
    if (QWidget* target = m_steps.first().target)
        target->setFocus();
    Q_EMIT ended();
}

QRect Tour::targetRect() const
{
    const TourStep& now = m_steps[m_step];
    const QWidget* target = now.target;
    if (!target || !target->isVisible())
        return {};
    const auto placeOf = [this](const QWidget* one) { return QRect(one->mapTo(parentWidget(), QPoint(0, 0)), one->size()); };
    QRect place = placeOf(target);
    for (const QPointer<QWidget>& one : now.with) {
        if (one && one->isVisible())
            place |= placeOf(one);
    }
    return place.adjusted(-space::inside, -space::inside, space::inside, space::inside) & rect();
}

// At a large text size it may stand below the page's fold.
void Tour::bringIntoSight()
{
    QWidget* target = m_steps[m_step].target;
    for (QWidget* above = target ? target->parentWidget() : nullptr; above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(target, space::sibling, space::sibling);
    }
}

// Beside the thing, below it, above it, or over its middle: where the bubble fits first.
void Tour::place()
{
    const int height = m_bubble->layout()->totalHeightForWidth(bubbleWidth);
    m_bubble->resize(bubbleWidth, std::max(height, m_bubble->sizeHint().height()));
    const QSize size = m_bubble->size();
    const QRect target = targetRect();
    const QRect room = rect().adjusted(space::sibling, space::sibling, -space::sibling, -space::sibling);
    QPoint at = room.center() - QPoint(size.width() / 2, size.height() / 2);
    if (!target.isEmpty()) {
        const QList<QPoint> places{{target.right() + space::group, target.top()},
                                   {target.left(), target.bottom() + space::group},
                                   {target.left(), target.top() - space::group - size.height()},
                                   {target.left() - space::group - size.width(), target.top()}};
        for (QPoint place : places) {
            place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width())));
            place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
            if (QRect(place, size).intersects(target))
                continue;
            at = place;
            break;
        }
    }
    m_bubble->move(at);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& look = currentPalette();
    QPainterPath veiled;
    veiled.addRect(rect());
    const QRect target = targetRect();
    if (!target.isEmpty()) {
        QPainterPath hole;
        hole.addRoundedRect(target, space::radius, space::radius);
        veiled -= hole;
    }
    painter.setOpacity(veil);
    painter.fillPath(veiled, look.page);
    painter.setOpacity(1);
    if (!target.isEmpty()) {
        painter.setPen(QPen(look.accent, 2));
        painter.drawRoundedRect(target.adjusted(1, 1, -1, -1), space::radius, space::radius);
    }
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return go(m_step + 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        bringIntoSight();
        place();
    }
    // A button would take the arrows for a walk among its neighbours.
    if (watched != parent() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            go(m_step + (key == Qt::Key_Left ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Tab stays in the bubble: what lies behind the veil cannot be used meanwhile.
bool Tour::focusNextPrevChild(bool next)
{
    QList<QPushButton*> buttons{m_stop, m_before, m_next};
    buttons.removeIf([](const QPushButton* button) { return !button->isEnabled() || button->isHidden(); });
    const auto at = buttons.indexOf(qobject_cast<QPushButton*>(focusWidget()));
    const auto step = next ? 1 : buttons.size() - 1;
    buttons[(at + step) % buttons.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace shirube::ui
