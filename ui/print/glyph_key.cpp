// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/glyph_key.h"

#include <QColor>
#include <QPainter>
#include <QRawFont>
#include <QRectF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shirube::ui
{

namespace
{

constexpr int keyPixelSize = 16;
constexpr qreal noWrapping = 1e6;

// Qt joins no letters where a letter spacing is set, be it one of 100 percent.
QFont faceOf(const QFont& font)
{
    QFont face(font);
    face.setPixelSize(keyPixelSize);
    face.setUnderline(false);
    face.setOverline(false);
    face.setStrikeOut(false);
    face.setLetterSpacing(QFont::AbsoluteSpacing, 0.0);
    face.setWordSpacing(0.0);
    face.setCapitalization(QFont::MixedCase);
    return face;
}

QStringList clustersOf(const QString& text)
{
    QStringList clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; finder.toNextBoundary() >= 0; start = finder.position())
        clusters += text.mid(start, finder.position() - start);
    return clusters;
}

void lay(QTextLayout& layout)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(noWrapping);
    layout.endLayout();
}

// What one glyph draws at one place is one ligature, whichever of its letters is asked for.
bool isSamePlace(const QGlyphRun& left, const QGlyphRun& right)
{
    return left.glyphIndexes() == right.glyphIndexes() && left.positions() == right.positions();
}

QList<GlyphKey::Entry> shaped(const QFont& face, const QString& text)
{
    QTextLayout layout(text, face);
    lay(layout);
    QList<GlyphKey::Entry> entries;
    int start = 0;
    for (const QString& cluster : clustersOf(text)) {
        const int length = static_cast<int>(cluster.size());
        const QList<QGlyphRun> runs = layout.glyphRuns(start, length);
        start += length;
        const bool isOneGlyph = runs.size() == 1 && runs.front().glyphIndexes().size() == 1;
        if (isOneGlyph && !entries.isEmpty() && isSamePlace(entries.back().glyph, runs.front()))
            entries.back().text += cluster;
        else if (isOneGlyph)
            entries.append({runs.front(), cluster});
    }
    return entries;
}

} // namespace

void GlyphKey::note(const QFont& font, const QString& text)
{
    const QFont face = faceOf(font);
    noteShaped(face, text);
    for (const QString& cluster : clustersOf(text)) // for readers that draw a part of what they noted
        noteShaped(face, cluster);
}

void GlyphKey::noteShaped(const QFont& face, const QString& text)
{
    if (!m_noted.emplace(face.key(), text).second)
        return;
    for (const Entry& entry : shaped(face, text))
        add(entry);
}

// Glyph 0 is the box for a missing character and stands for none of them.
void GlyphKey::add(const Entry& entry)
{
    const QRawFont font = entry.glyph.rawFont();
    const quint32 index = entry.glyph.glyphIndexes().front();
    const QString face = u"%1/%2/%3"_s.arg(font.familyName(), font.styleName()).arg(font.weight());
    const bool isPrintable = std::all_of(entry.text.begin(), entry.text.end(), [](QChar character) {
        return character.isSurrogate() || character.isPrint() || character.category() == QChar::Other_Format;
    });
    if (index == 0 || !isPrintable || !m_known.emplace(face, index, entry.text).second)
        return;
    Entry kept = entry;
    kept.glyph.setPositions({QPointF()});
    m_entries.append(kept);
}

void GlyphKey::paint(QPainter& painter, const QRectF& area) const
{
    const int cell = 2 * keyPixelSize;
    const int columns = std::max(1, static_cast<int>(area.width()) / cell);
    const int rows = std::max(1, static_cast<int>(area.height()) / cell);
    painter.save();
    int number = 0;
    for (const Entry& entry : m_entries) {
        const QPoint place(number % columns, number / columns % rows);
        painter.setPen(QColor::fromRgb(static_cast<QRgb>(++number)));
        painter.drawGlyphRun(area.topLeft() + (place + QPoint(0, 1)) * cell, entry.glyph);
    }
    painter.restore();
}

} // namespace shirube::ui
