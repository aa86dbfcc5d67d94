// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/glyph_key.h"
#include "ui/print/pdf_finish.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QPainter>
#include <QPdfWriter>
#include <functional>
#include <memory>

namespace shirube::ui
{

/// What stands around every page of a pack.
struct PaperFrame
{
    QString corner;   ///< head line, right: as-of month
    QString footLeft; ///< document number · title · handling
    QString edition;  ///< foot line, before n/N
    bool isSample = false;
    int pages = 0; ///< N; 0 while it is being counted
};

enum class Ink
{
    Text,
    Quiet, ///< captions, units, unknown
    Attention
};

/// A kind of text on paper.
struct PaperText
{
    PaperType type = PaperType::Body;
    bool isBold = false;
    Ink ink = Ink::Text;
};
inline constexpr PaperText bodyText{PaperType::Body};
inline constexpr PaperText boldText{PaperType::Body, true};
inline constexpr PaperText quietText{PaperType::Body, false, Ink::Quiet};
inline constexpr PaperText quietNote{PaperType::Note, false, Ink::Quiet};

/// Draws the pages of a pack, A4 landscape, and is the only one to draw text on them, so that it knows every
/// character for the PDF's text map. Lengths are dots of the writer; mm() makes them.
class Paper
{
public:
    /// stillWanted is asked while waiting for the window's thread, which draws the charts.
    Paper(QPdfWriter& writer, QPainter& painter, GlyphKey& key, const PaperFrame& frame,
          std::function<bool()> stillWanted);

    /// Page geometry of a pack; before the painter begins.
    static void setUp(QPdfWriter& writer);

    /// Begins a section on a new page and enters it into the outline.
    void beginSection(const QString& title);
    /// Another page of the same section.
    void newPage();
    /// A page with foot line and badge only.
    void beginCover(const QString& title);

    [[nodiscard]] const QString& section() const { return m_section; } ///< what the head of the page says
    [[nodiscard]] int pageCount() const { return m_page; }
    [[nodiscard]] const QList<PdfOutlineEntry>& outline() const { return m_outline; }
    [[nodiscard]] bool isCounting() const { return m_frame.pages == 0; }

    [[nodiscard]] double mm(double millimetres) const { return millimetres * m_writer.resolution() / 25.4; }
    [[nodiscard]] const QRectF& body() const { return m_body; } ///< between head and foot line
    [[nodiscard]] double y() const { return m_y; }              ///< where the next thing begins
    [[nodiscard]] double room() const { return m_body.bottom() - m_y; }
    void advance(double height) { m_y += height; }

    [[nodiscard]] double lineHeight(PaperType type) const;
    [[nodiscard]] double width(const QString& text, const PaperText& kind) const;
    /// The lines of a text in a column; every character of it is in one of them.
    [[nodiscard]] QStringList wrap(const QString& text, const PaperText& kind, double width) const;
    /// The same, broken only after one of these characters or before a bracket, as long as what lies between
    /// two breaks is no wider than the column.
    [[nodiscard]] QStringList wrapParts(const QString& text, const PaperText& kind, double width,
                                        QStringView breakAfter) const;

    /// One line, its box beginning at top; never clipped.
    void line(const QRectF& box, const QString& text, const PaperText& kind,
              Qt::Alignment align = Qt::AlignLeft);
    /// Lines one under the other; the height they took.
    double lines(const QRectF& box, const QStringList& texts, const PaperText& kind,
                 Qt::Alignment align = Qt::AlignLeft);
    /// Wrapped lines; the height they took.
    double block(const QRectF& box, const QString& text, const PaperText& kind,
                 Qt::Alignment align = Qt::AlignLeft);

    /// A word in a frame, centred; box gives its place and width.
    void stamp(const QRectF& box, const QString& text, const PaperText& kind);
    void hairline(double left, double right, double y, bool isStrong = false);
    void card(const QRectF& box);
    void ground(const QRectF& box);
    void chart(const QRectF& box, const std::function<std::unique_ptr<QChart>()>& make);
    /// For text that only the second painting knows.
    void note(const QString& text, const PaperText& kind);

private:
    void startPage();
    void drawHead();
    void drawFoot();
    void drawBadge();

    QPdfWriter& m_writer;
    QPainter& m_painter;
    GlyphKey& m_key;
    PaperFrame m_frame;
    std::function<bool()> m_stillWanted;
    QStringList m_footLines;
    QString m_section;
    QList<PdfOutlineEntry> m_outline;
    QRectF m_body;
    double m_y = 0;
    int m_page = 0;
};

} // namespace shirube::ui
