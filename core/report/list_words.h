// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shirube::report
{

/// A word of the lists that members are told apart by (kind of event, reason for leaving, join channel, size class), or of a
/// grading scale, in the reader's language: the words that a new file begins with have names in each, what an office has
/// added stays as it is.
[[nodiscard]] QString displayWord(const QString& word);

/// The same for a cell that stays blank where there is none.
[[nodiscard]] QString cellWord(const QString& word);

/// What a file keeps of an entry field that showed cellWord(kept): the kept word itself while it was left alone, so that
/// looking at a shipped word in another language does not change it; else what was entered.
[[nodiscard]] QString keptWord(const QString& entered, const QString& kept);

} // namespace shirube::report
