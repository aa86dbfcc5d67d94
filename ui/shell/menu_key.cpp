// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/menu_key.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace shirube::ui
{

namespace
{

// At the cell that is worked on, else in the middle.
QPoint placeOfMenu(const QWidget& widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->currentIndex().isValid())
        return view->visualRect(view->currentIndex()).center();
    return widget.rect().center();
}

} // namespace

MenuKey::MenuKey(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || watched != QApplication::focusWidget())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    const QPoint at = placeOfMenu(*widget);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at), key->modifiers());
    QApplication::sendEvent(widget, &asked);
    return true;
}

} // namespace shirube::ui
