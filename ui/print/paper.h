// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/glyph_key.h"
#include "ui/print/pdf_finish.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QChart>
#include <QPageLayout>
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

inline constexpr int paperResolution = 1200; ///< dots to the inch of everything on paper

/// Where the pages go: into a PDF, onto a picture to look at, or nowhere while they are counted.
class PageMaker
{
public:
    virtual ~PageMaker() = default;
    /// Begins a page; number from 1. What draws it, in dots of paperResolution; nullptr: it is laid out and not drawn.
    virtual QPainter* begin(int number, QPageLayout::Orientation orientation) = 0;
};

/// For counting.
class NoPages : public PageMaker
{
public:
    QPainter* begin(int, QPageLayout::Orientation) override { return nullptr; }
};

/// Draws the pages of a pack, A4, and is the only one to draw text on them, so that it knows every character for the
/// PDF's text map. Lengths are dots; mm() makes them.
class Paper
{
public:
    /// key: where characters are noted; nullptr: nowhere. stillWanted is asked while waiting for the window's thread, which
    /// draws the charts. pagesBefore: of a document that is begun in its middle.
    Paper(PageMaker& pages, GlyphKey* key, const PaperFrame& frame, std::function<bool()> stillWanted, int pagesBefore = 0);

    /// The page of a kind of paper, in millimetres.
    [[nodiscard]] static QSizeF pageSize(QPageLayout::Orientation orientation);

    /// How pages lie from the next one on.
    void turn(QPageLayout::Orientation orientation) { m_orientation = orientation; }
    [[nodiscard]] QPageLayout::Orientation orientation() const { return m_orientation; }
    /// Begins a section on a new page and enters it into the outline.
    void beginSection(const QString& title, bool isShort = false);
    /// The same below what stands on the page; false: this page has no room for it. isShort: of a few words.
    [[nodiscard]] bool joinSection(const QString& title, bool isShort);
    /// Sections of a few words are all that stands on the page.
    [[nodiscard]] bool isSparse() const { return m_isSparse; }
    /// Enters a thing on this page into the outline, below its section.
    void enter(const QString& title);
    /// Another page of the same section.
    void newPage();
    /// A page with foot line and badge only.
    void beginCover(const QString& title);
    /// Sections go below this level of the outline; a pack of several reports has them below each.
    void setLevel(int level) { m_level = level; }
    /// The next page begins a report among several: its title at the top of the outline.
    void announce(const QString& title) { m_outline.append({title, m_page, 0}); }
    /// What stands around the pages from the next one on, but for their number.
    void setFrame(const PaperFrame& frame);

    [[nodiscard]] const QString& section() const { return m_section; } ///< what the head of the page says
    [[nodiscard]] int pageCount() const { return m_page; }
    [[nodiscard]] const QList<PdfOutlineEntry>& outline() const { return m_outline; }
    [[nodiscard]] const QList<PdfLink>& links() const { return m_links; }

    [[nodiscard]] static double mm(double millimetres) { return millimetres * paperResolution / 25.4; }
    /// Between head and foot line, or the column of it that is being filled.
    [[nodiscard]] const QRectF& body() const { return m_body; }
    /// Fills a part of the page's width from here on; a share of 0..1.
    void useColumn(double left, double right);
    void useWholeWidth();
    [[nodiscard]] double y() const { return m_y; } ///< where the next thing begins
    void setY(double y) { m_y = y; }
    [[nodiscard]] double room() const { return m_body.bottom() - m_y; }
    void advance(double height) { m_y += height; }

    [[nodiscard]] static double lineHeight(PaperType type);
    [[nodiscard]] double width(const QString& text, const PaperText& kind) const;
    /// The lines of a text in a column, broken as Japanese is (line_break.h); every character of it is in one of them.
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
    /// Wrapped lines from y onwards, over as many pages as they need.
    void flow(const QString& text, const PaperText& kind);

    /// A word in a frame, centred; box gives its place and width.
    void stamp(const QRectF& box, const QString& text, const PaperText& kind);
    /// Clicking into the box leads to the top of a page (0-based).
    void link(const QRectF& box, int page, const QString& title);
    void hairline(double left, double right, double y, bool isStrong = false);
    void card(const QRectF& box);
    void ground(const QRectF& box);
    void chart(const QRectF& box, const std::function<std::unique_ptr<QChart>()>& make);
    /// For text that only the second painting knows.
    void note(const QString& text, const PaperText& kind);

private:
    qsizetype wrapOn(const QString& paragraph, qsizetype from, const PaperText& kind, double width, QStringList& lines) const;
    void startPage();
    void drawHead();
    void drawFoot(const QStringList& footLines);
    void drawBadge();

    PageMaker& m_pages;
    QPainter* m_painter = nullptr; // of the page at hand
    GlyphKey* m_key;
    PaperFrame m_frame;
    std::function<bool()> m_stillWanted;
    QPageLayout::Orientation m_orientation = QPageLayout::Landscape;
    QBuffer m_nothing;
    std::unique_ptr<QPdfWriter> m_metrics; // measures text as the PDF does, whatever the pages go to
    QString m_section;
    QList<PdfOutlineEntry> m_outline;
    QList<PdfLink> m_links;
    QRectF m_whole; // the body without columns
    QRectF m_body;
    double m_y = 0;
    int m_page = 0;
    int m_level = 0;
    bool m_isSparse = false;
};

} // namespace shirube::ui
