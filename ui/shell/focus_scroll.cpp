// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/focus_scroll.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScrollArea>

namespace shirube::ui
{

FocusScroll::FocusScroll(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [](QWidget*, QWidget* now) {
        if (!now || QGuiApplication::mouseButtons() != Qt::NoButton)
            return;
        for (QWidget* around = now->parentWidget(); around && !now->isWindow(); around = around->parentWidget()) {
            auto* area = qobject_cast<QScrollArea*>(around);
            if (area && area->widget() && area->widget()->isAncestorOf(now))
                area->ensureWidgetVisible(now, space::sibling, space::sibling);
        }
    });
}

} // namespace shirube::ui
