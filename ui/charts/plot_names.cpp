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

void Plot::letStandOut()
{
    for (const Label& label : m_labels) {
        const QString whole = label.text.section(shorter, 0, 0);
        if (label.place != Place::Cell || !label.key || (label.item->isVisible() && label.item->text() == whole))
            continue;
        const QString fitting = label.item->text();
        label.item->setText(whole);
        const double width = label.item->boundingRect().width();
        const QPointF before = label.item->pos();
        label.item->setX(std::clamp(onPlot(label.at).x() - width / 2, plotArea().left(), std::max(plotArea().left(), plotArea().right() - width)));
        const QRectF bounds = boundsOf(*label.item).adjusted(-space::inside, 0, space::inside, 0);
        const bool isFree = std::ranges::none_of(m_labels, [&](const Label& other) {
            return other.item != label.item && other.item->isVisible() && boundsOf(*other.item).intersects(bounds);
        });
        if (isFree) {
            label.item->setVisible(true);
        } else {
            label.item->setText(fitting);
            label.item->setPos(before);
        }
        drawPlate(label);
    }
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
        for (int attempt = 0; attempt < 2 * farthest && !label.item->isVisible(); ++attempt) {
            const bool keepsOffLines = attempt < farthest;
            const int distance = attempt % farthest + 1;
            const double off = signSize + distance * space::inside;
            const double middle = at.y() - size.height() / 2;
            const QPointF places[] = {{at.x() + off, middle},
                                      {at.x() - off - size.width(), middle},
                                      {at.x() - size.width() / 2, at.y() - off - size.height()},
                                      {at.x() - size.width() / 2, at.y() + off},
                                      {at.x() + off / 2, at.y() - off - size.height()},
                                      {at.x() + off / 2, at.y() + off},
                                      {at.x() - off / 2 - size.width(), at.y() - off - size.height()},
                                      {at.x() - off / 2 - size.width(), at.y() + off}};
            for (const QPointF& place : places) {
                const QRectF bounds(place, size);
                if (!rect().contains(bounds) || (keepsOffLines && isCrossed(bounds)) ||
                    std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(bounds); }))
                    continue;
                label.item->setPos(place);
                label.item->setVisible(true);
                QPainterPath ground; // no line runs through the text
                ground.addRect(bounds);
                label.key->setPath(ground);
                label.key->setVisible(!keepsOffLines);
                taken.append(bounds);
                break;
            }
        }
        leadTo(label);
    }
}

} // namespace shirube::ui
