// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace shirube::ui
{

/// Draws a ring around what has the focus, where it would not be seen otherwise: charts, areas that only scroll, flat buttons.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);

private:
    QPointer<QWidget> m_ring; // goes with what it lies on
};

} // namespace shirube::ui
