// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QLockFile>
#include <memory>

namespace shirube::storage
{

/// Who has a file open for writing.
struct LockHolder
{
    QString who;     ///< account@computer
    QString program; ///< shirube, shirube-cli
    QDateTime since;
};

/// The right to write to a file, held by one program at a time through NAME.shirube.lock. A lock whose
/// program has died is recognised and taken over.
class FileLock
{
public:
    /// ErrorCode::InUse names the holder in its message.
    [[nodiscard]] static Result<FileLock> acquire(const QString& path);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

/// Who holds the file now; an empty name when nobody does.
[[nodiscard]] LockHolder lockHolder(const QString& path);

} // namespace shirube::storage
