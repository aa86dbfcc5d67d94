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

} // namespace shirube::report
