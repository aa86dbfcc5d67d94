// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>

#include <set>
#include <tuple>
#include <utility>

class QPainter;
class QRectF;

namespace shirube::ui
{

/// Which glyphs a document draws for which characters: noted while it is painted for the first time,
/// painted as the first page when it is painted on the QPdfWriter. finishPdf() reads from that page what
/// each code in the PDF stands for, and removes it. Each entry is painted in a colour that is its number,
/// so that nothing Qt adds, leaves out or takes from another font can shift the others.
class GlyphKey
{
public:
    /// One glyph, and the character, accented cluster or ligature it stands for.
    struct Entry
    {
        QGlyphRun glyph;
        QString text;
    };

    /// Remembers the glyphs of text drawn in font. Give each text whole, as it is drawn: a digit among
    /// Latin letters may have another glyph than among kanji. Size, spacing and lines do not matter.
    void note(const QFont& font, const QString& text);

    /// Paints all entries into area (they overlap when it is full). Needs a page of its own, the first.
    void paint(QPainter& painter, const QRectF& area) const;

    /// All entries, in the order in which they were noted and are painted.
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

private:
    void noteShaped(const QFont& face, const QString& text);
    void add(const Entry& entry);

    QList<Entry> m_entries;
    std::set<std::tuple<QString, quint32, QString>> m_known; ///< face, glyph, text of each entry
    std::set<std::pair<QString, QString>> m_noted;           ///< face, text given
};

} // namespace shirube::ui
