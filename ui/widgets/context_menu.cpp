// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/context_menu.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QMenu>
#include <algorithm>

namespace shirube::ui
{

// Not Qt::ActionsContextMenu, which waits in a loop of its own until the menu is closed.
void openActionsAsMenu(QWidget& widget)
{
    if (widget.contextMenuPolicy() == Qt::CustomContextMenu)
        return;
    widget.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&widget, &QWidget::customContextMenuRequested, &widget, [&widget](const QPoint& at) {
        if (std::ranges::none_of(widget.actions(), &QAction::isVisible))
            return;
        auto* menu = new QMenu(&widget);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(widget.actions());
        const auto* area = qobject_cast<QAbstractScrollArea*>(&widget);
        menu->popup((area ? area->viewport() : &widget)->mapToGlobal(at));
    });
}

QAction* addContextAction(QWidget& widget, const QString& text, const QKeySequence& keys)
{
    openActionsAsMenu(widget);
    // After a tab a menu shows keys, without the program listening to them.
    const QString shown = keys.isEmpty() ? text : text + u'\t' + keys.toString(QKeySequence::NativeText);
    auto* action = new QAction(shown, &widget);
    widget.addAction(action);
    return action;
}

void addContextSeparator(QWidget& widget)
{
    auto* separator = new QAction(&widget);
    separator->setSeparator(true);
    widget.addAction(separator);
}

} // namespace shirube::ui
