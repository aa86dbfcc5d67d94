// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace shirube::storage
{

enum class Depth
{
    Schema, ///< what it says it is made of, and that days are days (value_check.h): known at once
    Pages   ///< and quick_check, which reads all of it
};

/// Whether a file is whole and holds exactly the tables, views, triggers and indexes that its version of the format has, each
/// as the shipped steps make it. A file that someone prepared could hold a trigger or view that runs for ever, changes what
/// others do not see, or takes a table's place: the list of them is read first, and nothing runs that stands in it. Comments,
/// spaces and quotes in it do not count.
/// ErrorCode::NewerFile, or ErrorCode::Damaged naming the first thing that is not ours, missing or different.
[[nodiscard]] Result<> checkInside(sqlite3* handle, const QString& path, Depth depth);

/// The same through a connection of its own that writes nothing, neither into the file nor beside it.
[[nodiscard]] Result<> lookInside(const QString& path, Depth depth);

} // namespace shirube::storage
