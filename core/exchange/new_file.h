// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <functional>

namespace shirube::exchange
{

/// What a new file starts with.
struct NewFile
{
    QString plan = {};    ///< a shipped plan ("fy2021"); empty: no plan
    bool sample = false;  ///< a plainly fictional ledger, badged 見本 everywhere
    Clock clock = {};
    /// As in ImportOptions.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

/// Names of the shipped plans.
[[nodiscard]] QStringList shippedPlans();

/// Makes a .shirube file beside its target and renames it when it is whole; an existing file is left alone
/// (ErrorCode::Conflict).
[[nodiscard]] Result<> makeFile(const QString& path, const NewFile& what);

} // namespace shirube::exchange
