// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot.h"

#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>

namespace shirube::ui
{

namespace
{

constexpr double labelLayer = 100;
constexpr double mostEnd = 12; // and one beside a line, with its last figure
constexpr double leastScale = 0.5; // of the text in low rows
constexpr double leastText = 1.6; // line heights below which a cut text says nothing
constexpr double flagSize = 6;
constexpr double keyLength = 18; // of what stands before a name
constexpr double keyHeight = 10;
constexpr double markGap = 0.75; // line heights between titles of marks and the plot, where axes have their texts

} // namespace

QRectF Plot::boundsOf(const QGraphicsSimpleTextItem& item)
{
    return item.mapRectToParent(item.boundingRect());
}

void Plot::labelAbove(QPointF at, const QString& text)
{
    addLabel(at, text, Place::Above);
}

void Plot::labelAfter(QPointF at, const QString& text, bool isAbove)
{
    addLabel(at, text, isAbove ? Place::AfterAbove : Place::AfterBelow);
}

void Plot::labelBefore(QPointF at, const QString& text, bool isAbove)
{
    addLabel(at, text, isAbove ? Place::BeforeAbove : Place::BeforeBelow);
}

void Plot::labelEnd(double height, const QString& text)
{
    addLabel({m_across->max(), height}, text, Place::End);
}

void Plot::labelEnd(double height, const QString& text, const QPen& line)
{
    QPainterPath piece;
    piece.moveTo(0, keyHeight / 2);
    piece.lineTo(keyLength, keyHeight / 2);
    addEndKey(height, text, line, Qt::NoBrush, piece);
}

void Plot::labelEnd(double height, const QString& text, const QPen& outline, const QBrush& fill)
{
    const QRectF box(0, 0, keyLength, keyHeight);
    QPainterPath bar;
    bar.addRect(box);
    if (fill.style() == Qt::NoBrush) {
        for (double x = keyHeight / 2; x < keyLength + keyHeight; x += keyHeight / 2) {
            const double right = std::min(x, keyLength);
            const double left = std::max(0.0, x - keyHeight);
            bar.moveTo(left, x - left);
            bar.lineTo(right, x - right);
        }
    }
    addEndKey(height, text, outline, fill, bar);
}

void Plot::addEndKey(double height, const QString& text, const QPen& pen, const QBrush& brush, const QPainterPath& outline)
{
    labelEnd(height, text);
    Label& label = m_labels.last();
    label.key = addPath(pen, brush, labelLayer);
    label.key->setPath(outline);
    widenMargins();
}

double Plot::keyWidth(const Label& label)
{
    return label.key ? keyLength + space::inside : 0;
}

void Plot::labelCorner(const QString& text)
{
    addLabel({m_across->min(), m_up->max()}, text, Place::Corner);
}

void Plot::labelRightCorner(const QString& text)
{
    addLabel({m_across->max(), m_up->max()}, text, Place::RightCorner);
}

void Plot::labelAcross(int line, const QString& text)
{
    addLabel({m_across->min(), double(line)}, text, Place::AcrossName);
}

void Plot::letNamesTake(double lineHeights)
{
    for (const Label& label : std::as_const(m_labels)) {
        if (label.place == Place::UpAxis)
            fit(label, lineHeights * lineHeight());
    }
    widenMargins();
}

void Plot::labelNear(QPointF at, const QString& text, bool leftFirst)
{
    addLabel(at, text, Place::Near).leftFirst = leftFirst;
    m_labels.last().key = addPath(Qt::NoPen, m_style.palette->card, labelLayer - 1);
    m_labels.last().leader = addPath(QPen(m_style.palette->quiet, 1), Qt::NoBrush, labelLayer - 1);
}

void Plot::labelIn(QPointF at, const QString& text, double width, Qt::Alignment alignment, const QColor& color, const QColor& plate)
{
    Label& label = addLabel(at, text, Place::Cell);
    label.room = width;
    label.alignment = alignment;
    label.item->setBrush(color);
    if (plate.isValid())
        label.key = addPath(Qt::NoPen, plate, labelLayer - 1);
}

Plot::Label& Plot::addLabel(QPointF at, const QString& text, Place place)
{
    const bool isQuiet = place == Place::UpAxis || place == Place::AcrossAxis || place == Place::Corner ||
                         place == Place::RightAxis || place == Place::AcrossName || place == Place::RightCorner ||
                         place == Place::Mark;
    auto* item = new QGraphicsSimpleTextItem(text, this);
    item->setFont(isQuiet || place == Place::Cell ? m_style.caption : m_style.label);
    item->setBrush(isQuiet ? m_style.palette->quiet : m_style.palette->text);
    item->setZValue(labelLayer);
    m_labels.append({item, at, place, text});
    if (place == Place::UpAxis || place == Place::AcrossName || place == Place::End)
        fit(m_labels.last(), (place == Place::End ? mostEnd : mostName) * lineHeight());
    if (place != Place::Cell && place != Place::Near) // those stand within the plot
        widenMargins();
    return m_labels.last();
}

double Plot::lineHeight() const
{
    return QFontMetricsF(m_style.caption).height();
}

void Plot::widenMargins()
{
    const int gap = space::sibling;
    QMargins margins(gap, gap, gap, gap);
    double ends = 0;
    int top = 0;
    m_rightAxisWidth = 0;
    for (const Label& label : m_labels) {
        const QSizeF size = label.item->boundingRect().size();
        const int width = int(size.width()) + 2 * gap;
        const int height = int(size.height());
        switch (label.place) {
        case Place::UpAxis:
            margins.setLeft(std::max(margins.left(), width));
            margins.setTop(std::max(margins.top(), height));
            break;
        case Place::AcrossName:
            margins.setLeft(std::max(margins.left(), width + int(firstAcross())));
            break;
        case Place::AcrossAxis:
            margins.setBottom(std::max(margins.bottom(), gap + int(label.at.y() + 1) * height));
            break;
        case Place::RightAxis:
            m_rightAxisWidth = std::max(m_rightAxisWidth, size.width() + gap);
            break;
        case Place::End:
            ends = std::max(ends, size.width() + keyWidth(label) + gap);
            break;
        case Place::RightCorner:
            m_rightCornerWidth = size.width() + gap;
            [[fallthrough]];
        case Place::Corner:
            top = 2 * height;
            break;
        default: // inside the plot or over it
            break;
        }
    }
    if (const int rows = markRows(); rows > 0)
        top = int((rows + (top > 0 ? 1.2 : 0) + markGap) * lineHeight());
    margins.setTop(std::max(margins.top(), top));
    if (m_rightAxisWidth + ends > 0)
        margins.setRight(int(m_rightAxisWidth + ends) + gap);
    setMargins(margins);
}

// Cut to a width, or hidden where too little of it would be left.
void Plot::fit(const Label& label, double room) const
{
    const double width = room / label.item->scale();
    const QFontMetricsF metrics(label.item->font());
    const QStringList forms = label.text.split(shorter);
    QString text;
    for (const QString& form : forms) {
        text = metrics.elidedText(form, Qt::ElideRight, width);
        if (text == form)
            break;
    }
    label.item->setText(text);
    // A single letter cannot be cut: it may stand out a little, over the gaps between cells.
    const bool isWhole = forms.contains(text) && metrics.horizontalAdvance(text) <= width + 1.5 * space::inside;
    label.item->setVisible(isWhole || width >= leastText * metrics.height());
}

void Plot::placeLabel(const Label& label)
{
    const QPointF at = onPlot(label.at);
    if (label.room > 0)
        fit(label, std::abs(onPlot({label.at.x() + label.room, 0}).x() - at.x()) - space::inside);
    const QSizeF size = boundsOf(*label.item).size();
    const double mostLeft = std::max(0.0, rect().width() - size.width());
    const double centred = std::clamp(at.x() - size.width() / 2, 0.0, mostLeft);
    const double after = std::min(at.x() + space::inside, mostLeft);
    const double before = std::max(0.0, at.x() - space::inside - size.width());
    const double above = at.y() - space::inside - size.height();
    const double under = at.y() + space::inside;
    const double below = under + size.height() <= plotArea().bottom() ? under : above; // not on the axis
    switch (label.place) {
    case Place::UpAxis:
        label.item->setPos(at.x() - space::sibling - size.width(), at.y() - size.height() / 2);
        break;
    case Place::AcrossAxis:
        label.item->setPos(centred, plotArea().bottom() + space::inside + label.at.y() * size.height());
        break;
    case Place::AcrossName:
        label.item->setPos(at.x() - firstAcross() - space::sibling - size.width(),
                           plotArea().bottom() + space::inside + label.at.y() * size.height());
        break;
    case Place::RightAxis:
        label.item->setPos(at.x() + space::sibling, at.y() - size.height() / 2);
        break;
    case Place::RightCorner:
        label.item->setPos(rect().width() - size.width(), cornerTop());
        break;
    case Place::Above:
        label.item->setPos(centred, above);
        break;
    case Place::AfterAbove:
        label.item->setPos(after, above);
        break;
    case Place::AfterBelow:
        label.item->setPos(after, below);
        break;
    case Place::BeforeAbove:
        label.item->setPos(before, above);
        break;
    case Place::BeforeBelow:
        label.item->setPos(before, below);
        break;
    case Place::Corner: // over the highest tick's text
        fit(label, rect().width() - m_rightCornerWidth);
        label.item->setPos(0, cornerTop());
        break;
    case Place::End:
        label.item->setPos(at.x() + m_rightAxisWidth + space::sibling + keyWidth(label), at.y() - size.height() / 2);
        break;
    case Place::Cell: {
        const double across = label.alignment & Qt::AlignLeft    ? 0
                              : label.alignment & Qt::AlignRight ? size.width()
                                                                 : size.width() / 2;
        label.item->setPos(at.x() - across, at.y() - size.height() / 2);
        drawPlate(label);
        break;
    }
    case Place::Near:
    case Place::Mark:
        break;
    }
}

double Plot::cornerTop() const
{
    const double above = markRows() > 0 ? markRows() + markGap + 1.2 : 1.6;
    return std::max(0.0, plotArea().top() - above * lineHeight());
}

// From the top down each label makes room for the one above it; what would leave the chart pushes back up.
void Plot::nudgeEnds()
{
    QList<Label> ends;
    std::ranges::copy_if(m_labels, std::back_inserter(ends),
                         [](const Label& label) { return label.place == Place::End; });
    std::ranges::stable_sort(ends, std::greater{}, [](const Label& label) { return label.at.y(); });
    const double gap = space::inside / 2.0;
    double free = 0;
    for (const Label& label : ends) {
        label.item->setY(std::max(label.item->y(), free));
        free = label.item->y() + label.item->boundingRect().height() + gap;
    }
    double bottom = plotArea().bottom() + space::inside; // below it the axis has its texts
    const bool isFreeBelow = std::ranges::none_of(m_labels, [&](const Label& label) {
        return label.place == Place::AcrossAxis && boundsOf(*label.item).right() > plotArea().right() + space::inside;
    });
    if (isFreeBelow && free - gap > bottom)
        bottom = std::min(free - gap, rect().bottom());
    for (auto label = ends.rbegin(); label != ends.rend(); ++label) {
        const double height = label->item->boundingRect().height();
        label->item->setY(std::min(label->item->y(), bottom - height));
        label->item->setVisible(label->item->y() >= 0);
        bottom = label->item->y() - gap;
        if (label->key) {
            const double left = label->item->x() - keyWidth(*label);
            label->key->setPos(std::round(left) + 0.5, std::round(label->item->y() + (height - keyHeight) / 2) + 0.5); // a sharp outline
            label->key->setVisible(label->item->isVisible());
        }
    }
}

void Plot::shrinkToRows()
{
    if (!m_keepsNames)
        return;
    double pitch = lineHeight();
    std::optional<double> before;
    for (const Label& label : std::as_const(m_labels)) {
        if (label.place != Place::UpAxis)
            continue;
        const double y = onPlot(label.at).y();
        pitch = before ? std::min(pitch, std::abs(y - *before)) : pitch;
        before = y;
    }
    m_textScale = std::clamp(pitch / lineHeight(), leastScale, 1.0);
    for (const Label& label : std::as_const(m_labels)) {
        if (label.place == Place::UpAxis || label.place == Place::Cell)
            label.item->setScale(m_textScale);
    }
}

// Where the axis upwards is short, only every second or third of its texts, from the lowest on.
void Plot::thinOutUpwards()
{
    QList<Label> names;
    std::ranges::copy_if(m_labels, std::back_inserter(names),
                         [](const Label& label) { return label.place == Place::UpAxis || label.place == Place::RightAxis; });
    for (const Place place : {Place::UpAxis, Place::RightAxis}) {
        double last = 0;
        bool isFirst = true;
        for (const Label& label : names) {
            if (label.place != place)
                continue;
            const double y = onPlot(label.at).y();
            label.item->setVisible(isFirst || std::abs(last - y) >= lineHeight() * m_textScale - 0.01);
            if (label.item->isVisible())
                last = y;
            isFirst = false;
        }
    }
}

double Plot::firstAcross() const
{
    double half = space::sibling;
    for (const Label& label : m_labels) {
        if (label.place == Place::AcrossAxis && label.at.x() <= m_across->min())
            half = std::max(half, label.item->boundingRect().width() / 2);
    }
    return half;
}

int Plot::markRows() const
{
    return int(std::min<qsizetype>(m_marks.size(), 2));
}

// Titles take turns in two rows; each has the room up to the next one in its row.
void Plot::placeMarks()
{
    QList<Label> titles;
    std::ranges::copy_if(m_labels, std::back_inserter(titles),
                         [](const Label& label) { return label.place == Place::Mark; });
    std::ranges::stable_sort(titles, {}, [](const Label& label) { return label.at.x(); });
    const int rows = markRows();
    const double height = lineHeight();
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const double x = onPlot(m_marks[i].at).x();
        const double top = plotArea().top() - (markGap + rows - i % rows) * height;
        QPainterPath path;
        path.moveTo(x, plotArea().bottom());
        path.lineTo(x, top + height / 2 - flagSize / 2);
        path.lineTo(x + flagSize, top + height / 2);
        path.lineTo(x, top + height / 2 + flagSize / 2);
        m_marks[i].item->setPath(path);

        const double end =
            i + rows < m_marks.size() ? onPlot(m_marks[i + rows].at).x() - space::inside : rect().right();
        const double start = x + flagSize + space::inside;
        fit(titles[i], end - start);
        titles[i].item->setPos(start, top);
    }
    for (const Label& title : titles) { // the line of one in the other row may run through it
        drawPlate(title);
        title.key->setVisible(title.item->isVisible() && isCrossed(boundsOf(*title.item)));
    }
}

} // namespace shirube::ui
