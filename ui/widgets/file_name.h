// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shirube::ui
{

/// A title as a file may be called by it, on any system and in one folder: what must not stand in a name becomes _, what is
/// too long is cut.
[[nodiscard]] QString asFileName(QString title);

} // namespace shirube::ui
