// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/focus_ring.h"

#include "ui/charts/chart_view.h"
#include "ui/reports/preview_view.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace shirube::ui
{

namespace
{

// Lies over the whole of it, and lets everything through.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget* around) : QWidget(around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        around->installEventFilter(this);
        setGeometry(around->rect());
        show();
        raise();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(currentPalette().accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), space::inside, space::inside);
    }
};

bool showsNoFocus(const QWidget* widget)
{
    const auto* button = qobject_cast<const QPushButton*>(widget);
    const auto* list = qobject_cast<const QAbstractItemView*>(widget); // whose current cell shows it, when there is one
    return (list && !list->currentIndex().isValid()) || qobject_cast<const ChartView*>(widget) || qobject_cast<const PreviewView*>(widget) ||
           qobject_cast<const QScrollArea*>(widget) || (button && button->isFlat());
}

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        delete m_ring;
        if (now && showsNoFocus(now))
            m_ring = new Ring(now);
    });
}

} // namespace shirube::ui
