// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shirube::ui
{

/// Rules of Japanese line breaking (禁則, after JIS X 4051): no line begins with a closing bracket, a full stop, a small kana
/// or the like, none ends with an opening bracket, and no sign is parted from its number.
[[nodiscard]] bool mayBreak(QStringView text, qsizetype at);

/// Where the line that begins at `start` and would end before `end` ends by these rules: `end`, or a few characters
/// earlier, in the middle of a date or of a word in katakana only when nothing else is near; `end` itself where no such place is near.
[[nodiscard]] qsizetype lineEnd(QStringView text, qsizetype start, qsizetype end);

} // namespace shirube::ui
