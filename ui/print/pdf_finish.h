// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/print/glyph_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

namespace shirube::ui
{

/// One line of the outline a PDF reader shows beside the pages.
struct PdfOutlineEntry
{
    QString title;
    int page = 0;  ///< 0-based; the glyph key page does not count
    int level = 0; ///< 0 = top; a level more than one below its predecessor is drawn up to it
};

/// A place on a page that leads to the top of another.
struct PdfLink
{
    int page = 0; ///< 0-based, as target
    QRectF area;  ///< in points from the page's top left corner
    int target = 0;
    QString title; ///< of what it leads to, for screen readers
};

/// How readers call the pages from one on, up to the next such entry: "表紙", then "2", "3", …
struct PdfPageLabel
{
    int page = 0; ///< 0-based; the first entry's is 0
    QString prefix;
    int number = 0; ///< of that page; 0: the prefix alone
};

/// A CSV file that travels inside the PDF.
struct PdfAttachment
{
    QString name;  ///< of the file, unlike any other's
    QString about; ///< what it holds, in words
    QByteArray bytes;
};

/// What a finished PDF says about itself.
struct PdfFacts
{
    QString title;
    QString author;
    QString subject;
    QString language;  ///< "ja", "en"
    QDateTime created; ///< also the date of modification; invalid leaves both out
    QList<PdfOutlineEntry> outline;
    QList<PdfLink> links = {};
    QList<PdfPageLabel> labels = {};
    QList<PdfAttachment> attachments = {};
    /// For archives: PDF/A-3u. Part 3, because it alone lets data be attached; level u, because every character can be
    /// searched and copied. The band of a forecast may be see-through in it, which part 1 forbids.
    bool isArchival = false;
};

/// Makes a document of QPdfWriter searchable and gives it its outline, links, labels, facts, language and attachments.
/// @param raw   the document; its first page is key.paint(), the pages after it are the real ones
/// @return the document without that page; the same input (but for dates) gives the same bytes
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& raw, const GlyphKey& key, const PdfFacts& facts);

} // namespace shirube::ui
