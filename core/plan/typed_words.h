// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

namespace shirube::plan
{

/// The value that a person's word stands for: the file's word, the English or the reader's own, whatever their width
/// and case. For ThemeKind, Field and Status.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromWord(const QString& word);

} // namespace shirube::plan
