// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace shirube::people
{

/// A copy for a committee, without the names that the program knows as names, and without a byte of them left in the file:
/// members' company names (事業所名) and the reasons of corrections to them; who did, closed or issued what; names of imported
/// files; the people of the file; everyone's saved views, named exports and import layouts. The change log, which holds all of
/// them, begins anew with one entry, and issued packs, whose PDFs are kept for ever, are not in the copy. Members' numbers, and
/// what people wrote into the plan, the sheets and the decisions, stay as they are.
/// target is replaced when it exists. ErrorCode::Conflict: target is the file itself.
[[nodiscard]] Result<> copyWithoutNames(const storage::Database& source, const QString& target);

} // namespace shirube::people
