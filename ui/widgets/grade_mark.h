// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/scale.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace shirube::ui
{

/// A grade as it is drawn: its letter in a shape, so that it is told by letter, shape and fill alike.
struct GradeSign
{
    enum class Shape
    {
        Dash, ///< cannot be evaluated
        Circle,
        Square,
        Diamond,
        Triangle,
        Bar
    };
    QString letter;
    Shape shape = Shape::Dash;
    int rank = 0;  ///< 0: the best
    int count = 1; ///< of the scale's grades
};
/// Shapes of their own for A to E of the usual scale; the letters of other scales stand in a rounded square.
[[nodiscard]] GradeSign gradeSign(const review::GradingScale& scale, const QString& grade);

/// In the middle of rect, as high as it; a long letter makes its square wider.
void paintGrade(QPainter& painter, const QRectF& rect, const GradeSign& sign, const Palette& palette);

/// A grade on a page.
class GradeMark : public QWidget
{
    Q_OBJECT

public:
    explicit GradeMark(Type type = Type::Body, QWidget* parent = nullptr);

    void setSign(const GradeSign& sign);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GradeSign m_sign;
};

} // namespace shirube::ui
