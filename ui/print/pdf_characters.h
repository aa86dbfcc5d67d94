// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/glyph_key.h"

#include <QString>

#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4 // libqpdf 11: std::shared_ptr only, and no warning about it
#endif
#include <qpdf/QPDFObjGen.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>

class QPDF;

namespace shirube::ui
{

using CharacterMap = std::map<int, QString>;         ///< glyph code to what it stands for
using FontMaps = std::map<QPDFObjGen, CharacterMap>; ///< by the font object of the PDF

/// What the glyph key page says about the codes of each font. These functions are for finishPdf() only:
/// libqpdf's exceptions pass through them.
[[nodiscard]] FontMaps learnCharacters(const QPDFObjectHandle& keyPage,
                                       const QList<GlyphKey::Entry>& entries);

/// Gives every font a new ToUnicode map: what was learned, and Qt's own entries, repaired, for the rest.
void rewriteCharacterMaps(QPDF& pdf, FontMaps learned);

/// Names each font as a subset, in the order of use. Qt's own tags follow a hash that differs from run to
/// run, and stand on one of the three names that must agree.
void nameSubsets(QPDF& pdf);

} // namespace shirube::ui
