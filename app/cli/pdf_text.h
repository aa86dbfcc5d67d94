// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace shirube::cli
{

/// The characters of a PDF that this program wrote, page after page, as a reader's search finds them: every glyph by its
/// font's ToUnicode map; a glyph without an entry is U+FFFD.
[[nodiscard]] Result<QString> textOfPdf(const QString& path);

/// Name and version of the library that PDFs are finished with.
[[nodiscard]] QString pdfLibrary();

} // namespace shirube::cli
