// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace shirube::ui
{

/// A label that shows text as it is, never as HTML; quiet: captions, units, notes.
[[nodiscard]] QLabel* plainLabel(const QString& text, Type type = Type::Body, bool quiet = false);

/// A tool tip that shows text as it is; a bare one would be guessed to be HTML when it looks like that.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace shirube::ui
