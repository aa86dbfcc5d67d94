// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tile.h"

#include "core/base/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype usualLines = 2; // tiles with fewer are as high, to stand in one row
constexpr qsizetype mostLines = 3;

int lineHeight(Type type)
{
    return QFontMetrics(screenFont(type)).height();
}

// A figure of many digits (money, grades) gets smaller before it is cut.
QFont fittingFont(const QString& figure, int width)
{
    for (const Type type : {Type::Figure, Type::Page}) {
        if (QFontMetrics(screenFont(type)).horizontalAdvance(figure) <= width)
            return screenFont(type);
    }
    return screenFont(Type::Section);
}

} // namespace

Tile::Tile(const QString& label, QWidget* parent) : QAbstractButton(parent)
{
    setLabel(label);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // all of a row as high as the highest
}

void Tile::setLabel(const QString& label)
{
    setText(label);
    setAccessibleName(label);
}

void Tile::setContent(const QString& figure, const QStringList& lines)
{
    m_figure = figure;
    m_lines = lines.first(std::min(lines.size(), mostLines));
    say();
    updateGeometry();
    update();
}

void Tile::setMeaning(const QString& meaning)
{
    m_meaning = meaning;
    say();
}

void Tile::say()
{
    const QString lines = m_lines.join(u'\n');
    setToolTip(plainToolTip(m_meaning.isEmpty() ? lines : lines + u"\n\n"_s + m_meaning));
    setWhatsThis(plainToolTip(m_meaning));
    QStringList spoken = QStringList{m_figure} + m_lines;
    spoken.append(QString(m_meaning).replace(u'\n', u' '));
    spoken.removeAll({});
    setAccessibleDescription(spoken.join(u", "_s));
}

int Tile::heightWanted() const
{
    return 2 * (space::sibling + space::inside) + lineHeight(Type::Body) + lineHeight(Type::Figure) +
           int(std::max(m_lines.size(), usualLines)) * lineHeight(Type::Caption) + space::inside;
}

QSize Tile::sizeHint() const
{
    const QFontMetrics metrics(screenFont(Type::Caption));
    int width = QFontMetrics(screenFont(Type::Figure)).horizontalAdvance(u"888,888"_s);
    for (const QString& line : m_lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {width + 2 * space::group, heightWanted()};
}

QSize Tile::minimumSizeHint() const
{
    const int width = QFontMetrics(screenFont(Type::Page)).horizontalAdvance(u"888,888"_s);
    return {width + 2 * space::group, heightWanted()};
}

void Tile::paintEvent(QPaintEvent*)
{
    const Palette& look = currentPalette();
    QPainter painter(this);
    paintCardGround(painter, rect(), hasFocus() || underMouse() ? look.accent : look.card);
    if (isDown())
        painter.setOpacity(0.7);

    QRect line = rect().adjusted(space::group, space::sibling + space::inside, -space::group, 0);
    const auto draw = [&](const QString& text, const QFont& font, Type row, const QColor& colour) {
        line.setHeight(lineHeight(row));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom() + 1);
    };
    const bool isUnknown = m_figure == unknownText();
    draw(text(), screenFont(Type::Body), Type::Body, look.text);
    draw(m_figure, isUnknown ? screenFont(Type::Page) : fittingFont(m_figure, line.width()), Type::Figure,
         isUnknown ? look.quiet : look.text);
    line.translate(0, space::inside);
    for (const QString& quiet : m_lines)
        draw(quiet, screenFont(Type::Caption), Type::Caption, look.quiet);
}

void Tile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Tile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Tile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace shirube::ui
