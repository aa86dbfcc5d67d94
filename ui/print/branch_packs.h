// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pack.h"

namespace shirube::ui
{

/// The reports of the branches in one run.

/// Stand for a branch's name and the as-of month in a file's name.
inline constexpr QStringView branchPlace = u"{branch}";
inline constexpr QStringView monthPlace = u"{month}";

/// Where a branch's report goes. out: a path with {branch} in it, or an existing folder, which gets files of the usual
/// name; nothing of a branch's name can lead out of the folder. Empty: out names one file for all.
[[nodiscard]] QString branchPath(const QString& out, const plan::Organ& branch, YearMonth asOf);

/// A file for each branch, or one for all of them (see branchPath()); branches: empty for all there are. The files that
/// were written. When it is cancelled or fails, files that were done before stay, each of them whole.
[[nodiscard]] Result<QStringList> writeBranchPacks(const storage::Database& database, const report::PackData& whole,
                                                   const QList<OrganId>& branches, const PackFacts& facts, const QString& out,
                                                   const PackProgress& progress);

} // namespace shirube::ui
