// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/grade_mark.h"

#include <QPainterPath>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

using Shape = GradeSign::Shape;

constexpr int shapes = 5;
constexpr double letterHeight = 0.58; // of the shape

QPainterPath outline(const QRectF& box, Shape shape)
{
    QPainterPath path;
    switch (shape) {
    case Shape::Dash:
        break;
    case Shape::Circle:
        path.addEllipse(box);
        break;
    case Shape::Square:
        path.addRoundedRect(box, box.height() / 5, box.height() / 5);
        break;
    case Shape::Diamond:
        path.addPolygon(QPolygonF{{{box.center().x(), box.top()},
                                   {box.right(), box.center().y()},
                                   {box.center().x(), box.bottom()},
                                   {box.left(), box.center().y()}}});
        path.closeSubpath();
        break;
    case Shape::Triangle:
        path.addPolygon(QPolygonF{{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}});
        path.closeSubpath();
        break;
    case Shape::Bar:
        path.addRect(box.adjusted(0, box.height() / 6, 0, -box.height() / 6));
        break;
    }
    return path;
}

} // namespace

GradeSign gradeSign(const review::GradingScale& scale, const QString& grade)
{
    const int rank = scale.rankOf(grade);
    if (grade.isEmpty())
        return {u"―"_s};
    QString letters;
    for (const review::Band& band : scale.bands)
        letters += band.grade;
    const bool isUsual = letters == u"ABCDE" && scale.bands.size() == shapes;
    return {grade, isUsual && rank >= 0 ? Shape(rank + 1) : Shape::Square, std::max(rank, 0), int(scale.bands.size())};
}

void paintGrade(QPainter& painter, const QRectF& rect, const GradeSign& sign, const Palette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(rect.width(), rect.height());
    QFont font = semibold(painter.font());
    font.setPixelSize(std::max(1, int(side * letterHeight * (sign.shape == Shape::Diamond || sign.shape == Shape::Triangle ? 0.8 : 1))));
    painter.setFont(font);
    if (sign.shape == Shape::Dash) {
        painter.setPen(palette.quiet);
        painter.drawText(rect, Qt::AlignCenter, sign.letter);
        painter.restore();
        return;
    }
    const double text = QFontMetricsF(font).horizontalAdvance(sign.letter) + side / 3;
    const double width = sign.shape == Shape::Square ? std::clamp(text, side, std::max(side, rect.width())) : side;
    QRectF box(0, 0, width, side);
    box.moveCenter(rect.center());
    const QColor fill = gradeColor(palette, sign.rank, sign.count);
    painter.setPen(QPen(palette.text, 1));
    painter.setBrush(fill);
    painter.drawPath(outline(box.adjusted(0.5, 0.5, -0.5, -0.5), sign.shape));
    painter.setPen(textOn(fill));
    // A triangle's room is in its lower half.
    painter.drawText(sign.shape == Shape::Triangle ? box.adjusted(0, side * 0.28, 0, 0) : box, Qt::AlignCenter, sign.letter);
    painter.restore();
}

GradeMark::GradeMark(Type type, QWidget* parent) : QWidget(parent)
{
    setFont(screenFont(type));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSign({u"―"_s});
}

void GradeMark::setSign(const GradeSign& sign)
{
    m_sign = sign;
    setAccessibleName(sign.letter);
    updateGeometry();
    update();
}

QSize GradeMark::sizeHint() const
{
    const int side = fontMetrics().height() + space::inside;
    return {std::max(side, fontMetrics().horizontalAdvance(m_sign.letter) + space::sibling), side};
}

void GradeMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGrade(painter, rect(), m_sign, currentPalette());
}

} // namespace shirube::ui
