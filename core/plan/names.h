// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

namespace shirube::plan
{

/// The Japanese words that files use, fixed whatever the program's language; empty for an unknown value.
[[nodiscard]] QString fileWord(ThemeKind kind);
[[nodiscard]] QString fileWord(OrganKind kind);
[[nodiscard]] QString fileWord(Section section);
[[nodiscard]] QString fileWord(Field field);
[[nodiscard]] QString fileWord(Status status);
[[nodiscard]] QString fileWord(TargetKind kind);
[[nodiscard]] QString fileWord(Better better);
[[nodiscard]] QString fileWord(Pace pace);

/// The value a word stands for (compatibility forms folded); nullopt for any other word.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromFileWord(const QString& word);

/// The same in the reader's language, for screens and paper.
[[nodiscard]] QString displayName(ThemeKind kind);
[[nodiscard]] QString displayName(OrganKind kind);
[[nodiscard]] QString displayName(Section section);
[[nodiscard]] QString displayName(Field field);
[[nodiscard]] QString displayName(std::optional<Status> status); ///< 未入力 when not entered
[[nodiscard]] QString displayName(TargetKind kind);
[[nodiscard]] QString displayName(Better better);
[[nodiscard]] QString displayName(Pace pace);

/// A theme's code in the reader's language: 挑戦3 / Challenge 3. Files have Theme::code().
[[nodiscard]] QString displayCode(const Theme& theme);

/// 千代田支部, 貿易部会, 労働委員会; names that carry their kind already stay as they are, and those that
/// are nothing else are in the reader's language (女性会 / Women's association).
[[nodiscard]] QString displayName(const Organ& organ);
/// What all spellings of an organ's name come down to: 千代田 for 千代田, 千代田支部 and half-width forms. For
/// finding an organ by a name from a file.
[[nodiscard]] QString organKey(OrganKind kind, const QString& name);
/// The name as it is stored, without its kind: 千代田支部 becomes 千代田; 女性会 and 本部 stay.
[[nodiscard]] QString withoutKind(OrganKind kind, const QString& name);
/// Owners in order, joined by ・: 商業部会・商業卸売部会.
[[nodiscard]] QString ownersText(const Initiative& initiative);
/// Its themes' codes: 挑戦3・柱1 / Challenge 3・Pillar 1
[[nodiscard]] QString themeCodes(const Initiative& initiative, QChar between = u'・');

} // namespace shirube::plan
