// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QWidget>

class QAction;

namespace shirube::ui
{

/// What is done with a widget: its actions are its context menu, which opens by right click, the menu key and Shift+F10, and the
/// command palette lists the actions of everything that is seen.

/// Opens the widget's visible actions as its context menu.
void openActionsAsMenu(QWidget& widget);

/// A new entry of that menu. keys: shown beside it; the widget itself knows them.
QAction* addContextAction(QWidget& widget, const QString& text, const QKeySequence& keys = {});

/// Parts what comes after from what stands there.
void addContextSeparator(QWidget& widget);

} // namespace shirube::ui
