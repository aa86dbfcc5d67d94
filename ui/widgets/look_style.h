// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

class QApplication;

namespace shirube::ui
{

/// Controls whose edges are seen on a dark ground too, where the style beneath draws them darker than the ground.
class LookStyle : public QProxyStyle
{
    Q_OBJECT

public:
    static void applyTo(QApplication& application);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;

private:
    explicit LookStyle(const QString& beneath);
};

} // namespace shirube::ui
