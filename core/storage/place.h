// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace shirube::storage
{

/// What kind of disk a file lies on: it decides how the file may be written safely.
enum class PlaceKind
{
    Local,
    Network,   ///< another computer's disk: shared memory does not reach there
    SyncFolder ///< copied to the cloud behind our back, each file by itself
};

struct Place
{
    PlaceKind kind = PlaceKind::Local;
    QString service = {}; ///< of a sync folder: "OneDrive"
};
[[nodiscard]] Place placeOf(const QString& path);

/// The service whose folder a path lies in, told by the names of its folders; empty: none. home: the person's own folder.
[[nodiscard]] QString syncServiceOf(const QString& path, const QString& home);

/// Whether a file system of this name (as the system calls it: cifs, nfs4, fuse.sshfs) is another computer's.
[[nodiscard]] bool isNetworkFileSystem(const QString& name);

/// Whether a file that is there may not be written to, by the rights of the account or by its own mark (no one's write bit,
/// Windows' read-only attribute).
[[nodiscard]] bool isWriteProtected(const QString& path);

/// Whether the path still leads to the file that is open; asked before every action. What is written into a file that was
/// renamed, deleted or replaced would be lost. ErrorCode::NotFound: nothing is there any more; Conflict: another file is.
[[nodiscard]] Result<> stillInPlace(const Database& database);

} // namespace shirube::storage
