// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace shirube::ui
{

/// Scrolls what has got the focus into sight, however it got it: by Tab, by its letter (Alt+N), or because something is missing
/// in it. What is clicked stays where it is.
class FocusScroll : public QObject
{
    Q_OBJECT

public:
    explicit FocusScroll(QObject* parent);
};

} // namespace shirube::ui
