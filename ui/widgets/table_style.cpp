// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_style.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableView>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr qsizetype shortTitle = 4; // characters

int widest(const QStringList& lines, const QFontMetrics& metrics)
{
    int width = 0;
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

enum class Letter
{
    Kanji,
    Hiragana,
    Katakana,
    Digit,
    Latin,
    Mark
};

Letter kindOf(QChar letter)
{
    if (letter.isDigit())
        return Letter::Digit;
    switch (letter.script()) {
    case QChar::Script_Han:
        return Letter::Kanji;
    case QChar::Script_Hiragana:
        return Letter::Hiragana;
    case QChar::Script_Katakana:
        return Letter::Katakana;
    default:
        return letter == u'ー' ? Letter::Katakana : letter.isLetter() ? Letter::Latin : Letter::Mark;
    }
}

// As far as letters tell: words begin with another kind of them, and end in hiragana.
bool isBetweenWords(QChar before, QChar after)
{
    const Letter left = kindOf(before);
    const Letter right = kindOf(after);
    if (left == Letter::Mark)
        return true;
    return left != right && left != Letter::Digit && right != Letter::Hiragana;
}

// Broken where the longer line is shortest, but within a word only where there is one alone.
QStringList onTwoLines(const QString& title, const QFontMetrics& metrics)
{
    QStringList best{title};
    if (title.size() <= shortTitle)
        return best;
    bool isOfWords = false;
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, title);
    for (auto at = places.toNextBoundary(); at > 0 && at < title.size(); at = places.toNextBoundary()) {
        const QStringList lines{title.first(at).trimmed(), title.sliced(at)};
        const bool isBetween = isBetweenWords(title[at - 1], title[at]);
        if (isBetween == isOfWords ? widest(lines, metrics) < widest(best, metrics) : isBetween)
            best = lines;
        isOfWords = isOfWords || isBetween;
    }
    return best;
}

} // namespace

TableStyle::TableStyle() : LookStyle(nameBeneath()) {}

void TableStyle::applyTo(QTableView& view)
{
    auto* style = new TableStyle;
    style->setParent(&view);
    view.setStyle(style);
    view.horizontalHeader()->setStyle(style);
}

int TableStyle::rowHeight(const QFontMetrics& metrics)
{
    return std::max(space::tableRow, metrics.height() + space::sibling);
}

void TableStyle::keepInSight(QTableView& view, int rows)
{
    view.setMinimumHeight(view.horizontalHeader()->sizeHint().height() + rows * view.verticalHeader()->defaultSectionSize() +
                          view.horizontalScrollBar()->sizeHint().height());
}

int TableStyle::twoLineWidth(const QString& title, const QFontMetrics& metrics)
{
    return widest(onTwoLines(title, metrics), metrics);
}

int TableStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // Qt adds one pixel of its own beside a cell's text.
    return metric == PM_FocusFrameHMargin ? space::sibling - 1
                                          : LookStyle::pixelMetric(metric, option, widget);
}

void TableStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != CE_HeaderLabel || !header) {
        LookStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionHeader padded = *header;
    padded.version = QStyleOptionHeader::Version; // what a later version adds is not copied
    const int missing = space::sibling - pixelMetric(PM_HeaderMargin, option, widget);
    padded.rect.adjust(missing, 0, -missing, 0);
    const bool hasTwoLines = padded.rect.height() >= 2 * padded.fontMetrics.height();
    if (hasTwoLines && padded.fontMetrics.horizontalAdvance(padded.text) > padded.rect.width())
        padded.text = onTwoLines(padded.text, padded.fontMetrics).join(u'\n');
    LookStyle::drawControl(element, &padded, painter, widget);
}

} // namespace shirube::ui
