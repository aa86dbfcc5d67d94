// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/print/glyph_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
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

/// What a finished PDF says about itself.
struct PdfFacts
{
    QString title;
    QString author;
    QString subject;
    QString language;  ///< "ja", "en"
    QDateTime created; ///< also the date of modification; invalid leaves both out
    QList<PdfOutlineEntry> outline;
};

/// Makes a document of QPdfWriter searchable and gives it its outline, facts and language.
/// @param raw   the document; its first page is key.paint(), the pages after it are the real ones
/// @return the document without that page; the same input (but for dates) gives the same bytes
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& raw, const GlyphKey& key, const PdfFacts& facts);

} // namespace shirube::ui
