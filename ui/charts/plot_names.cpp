// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where names stand that have no place of their own: beside a point, or over the neighbour of a bar that is too narrow.

#include "ui/charts/plot.h"

#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QLineF>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr double signSize = 5; // of a point's sign, from its middle
constexpr double farOff = 3 * signSize; // from there on a line leads from a point to its name

} // namespace

bool Plot::isCrossed(const QRectF& bounds) const
{
    const QLineF sides[] = {{bounds.topLeft(), bounds.topRight()},
                            {bounds.bottomLeft(), bounds.bottomRight()},
                            {bounds.topLeft(), bounds.bottomLeft()},
                            {bounds.topRight(), bounds.bottomRight()}};
    const auto isMet = [&](const QLineF& part) {
        return bounds.contains(part.p1()) || bounds.contains(part.p2()) || std::ranges::any_of(sides, [&](const QLineF& side) {
                   return side.intersects(part, nullptr) == QLineF::BoundedIntersection;
               });
    };
    for (const QList<QPointF>& line : m_lines) {
        for (qsizetype i = 1; i < line.size(); ++i) {
            if (isMet({onPlot(line[i - 1]), onPlot(line[i])}))
                return true;
        }
    }
    return std::ranges::any_of(m_marks, [&](const Sign& mark) {
        const double x = onPlot(mark.at).x();
        return isMet({{x, plotArea().bottom()}, {x, mark.item->path().boundingRect().top()}});
    });
}

// No hatch runs through the text.
void Plot::drawPlate(const Label& label)
{
    if (!label.key)
        return;
    QPainterPath plate;
    plate.addRect(boundsOf(*label.item).adjusted(-space::inside / 2.0, 0, space::inside / 2.0, 0));
    label.key->setPath(plate);
    label.key->setVisible(label.item->isVisible());
}

// Letters leave out some of their line's height: those of rows close to each other do not meet.
bool Plot::isFree(const Label& label) const
{
    const QRectF line = boundsOf(*label.item);
    const double lead = line.height() * 0.15;
    const QRectF bounds = line.adjusted(-space::inside, lead, space::inside, -lead);
    return std::ranges::none_of(m_labels, [&](const Label& other) {
        return other.item != label.item && other.item->isVisible() && boundsOf(*other.item).intersects(bounds);
    });
}

// To both sides, but not over the axis at the left.
void Plot::letStandOut()
{
    const double left = plotArea().left() + space::inside;
    for (const Label& label : m_labels) {
        const QString whole = label.text.section(shorter, 0, 0);
        const bool isWhole = label.item->isVisible() && label.item->text() == whole;
        if (label.place != Place::Cell || !label.key || (isWhole && label.item->x() >= left))
            continue;
        const QString fitting = label.item->text();
        const double before = label.item->x();
        label.item->setText(whole);
        const double width = boundsOf(*label.item).width();
        label.item->setX(std::clamp(onPlot(label.at).x() - width / 2, left, std::max(left, plotArea().right() - width)));
        if (isFree(label)) {
            label.item->setVisible(true);
        } else {
            label.item->setText(fitting);
            label.item->setX(std::max(before, left));
            if (before < left && !isFree(label))
                label.item->setVisible(false);
        }
        drawPlate(label);
    }
}

bool Plot::isShaded(const QRectF& bounds) const
{
    return std::ranges::any_of(m_shapes, [&](const Shape& shape) { return shape.item->path().intersects(bounds); });
}

void Plot::leadTo(const Label& label) const
{
    const QPointF at = onPlot(label.at);
    const QRectF text = boundsOf(*label.item);
    const QLineF way(at, {std::clamp(at.x(), text.left(), text.right()), std::clamp(at.y(), text.top(), text.bottom())});
    QPainterPath line;
    if (label.item->isVisible() && way.length() > farOff) {
        line.moveTo(way.pointAt(signSize / way.length()));
        line.lineTo(way.p2());
    }
    label.leader->setPath(line);
}

// Tried near and then farther off, right, left, above and below; what finds no free place is hidden.
void Plot::placeNear()
{
    QList<QRectF> taken;
    for (const Label& label : m_labels) {
        if (label.place != Place::Near && label.item->isVisible())
            taken.append(boundsOf(*label.item));
    }
    constexpr int farthest = 8; // steps from its point
    constexpr int farthestLeft = 14;
    for (const Sign& sign : m_signs)
        taken.append(QRectF(sign.item->pos() - QPointF(signSize, signSize), QSizeF(2 * signSize, 2 * signSize)));

    for (const Label& label : m_labels) {
        if (label.place != Place::Near)
            continue;
        fit(label, mostName * lineHeight());
        const QPointF at = onPlot(label.at);
        const QSizeF size = label.item->boundingRect().size();
        label.item->setVisible(false);
        label.key->setVisible(false);
        struct Attempt
        {
            int distance;
            bool isLeft;
            bool keepsOffLines;
        };
        QList<Attempt> attempts;
        for (int distance = 1; label.leftFirst && distance <= farthestLeft; ++distance)
            attempts.append({distance, true, true});
        for (const bool keepsOffLines : {true, false}) {
            for (int distance = 1; distance <= farthest; ++distance)
                attempts.append({distance, false, keepsOffLines});
        }
        for (const auto& [distance, isLeft, keepsOffLines] : attempts) {
            if (label.item->isVisible())
                break;
            const double off = signSize + distance * std::max<double>(space::inside, lineHeight() / 4);
            const double middle = at.y() - size.height() / 2;
            const QPointF aboveLeft(at.x() - off / 2 - size.width(), at.y() - off - size.height());
            const QPointF toLeft(at.x() - off - size.width(), middle);
            const QPointF belowLeft(at.x() - off / 2 - size.width(), at.y() + off);
            const QList<QPointF> anywhere{{at.x() + off, middle},
                                          toLeft,
                                          {at.x() - size.width() / 2, at.y() - off - size.height()},
                                          {at.x() - size.width() / 2, at.y() + off},
                                          {at.x() + off / 2, at.y() - off - size.height()},
                                          {at.x() + off / 2, at.y() + off},
                                          aboveLeft,
                                          belowLeft};
            for (const QPointF& place : isLeft ? QList<QPointF>{aboveLeft, toLeft, belowLeft} : anywhere) {
                const QRectF bounds(place, size);
                if (!rect().contains(bounds) || (keepsOffLines && isCrossed(bounds)) || (isLeft && isShaded(bounds)) ||
                    std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(bounds); }))
                    continue;
                label.item->setPos(place);
                label.item->setVisible(true);
                QPainterPath ground; // no line runs through the text, and no hairline where it stands on the card alone
                ground.addRect(bounds);
                label.key->setPath(ground);
                label.key->setVisible(!keepsOffLines || !isShaded(bounds));
                taken.append(bounds);
                break;
            }
        }
        leadTo(label);
    }
}

} // namespace shirube::ui
