// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace shirube::ui
{

/// Shift+F10 opens the context menu of what has the focus, in dialogs too; on Windows the system does so, elsewhere nobody does.
/// (The menu key is every system's own.)
class MenuKey : public QObject
{
    Q_OBJECT

public:
    explicit MenuKey(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shirube::ui
