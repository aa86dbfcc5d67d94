// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/layout.h"
#include "core/storage/transaction.h"

namespace shirube::exchange
{

/// Branches, divisions, leave reasons and join channels of the office.
[[nodiscard]] Result<Vocabulary> loadVocabulary(const storage::Database& database);

/// The layout saved for files of this kind with these names, in whatever order they stand; nullopt: none.
[[nodiscard]] Result<std::optional<Layout>> rememberedLayout(const storage::Database& database, MemberFile kind,
                                                             const QStringList& header);
/// What such a file is read by when nobody says otherwise: the remembered layout, else the program's own names.
[[nodiscard]] Result<Layout> layoutFor(const storage::Database& database, MemberFile kind, const QStringList& header);

/// An action of its own, so that taking the import back leaves what was learnt. Nothing happens when the file
/// knows this layout already, or when it says no more than the program's own names do.
[[nodiscard]] Result<> rememberLayout(storage::Database& database, MemberFile kind, const QStringList& header,
                                      const Layout& layout);

} // namespace shirube::exchange
