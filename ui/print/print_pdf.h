// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/print/paper.h"

namespace shirube::ui
{

/// A document that Paper draws.
struct Printing
{
    PaperFrame frame;                           ///< its pages are counted here
    PdfFacts facts;                             ///< its outline and links are made here
    std::function<bool(Paper&)> draw;           ///< called twice: counting, then for good; false: no longer wanted
    std::function<void(const Paper&)> counted;  ///< between the two
    std::function<bool()> stillWanted;
};

/// Paints it twice: first to count its pages and to learn its characters, then behind the page that explains them to
/// finishPdf(). The bytes are empty when it was no longer wanted.
[[nodiscard]] Result<QByteArray> printPdf(Printing printing);

} // namespace shirube::ui
