// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

namespace shirube::storage
{

/// A file written beside its target and renamed onto it only when every byte is on the disk: whatever goes
/// wrong (full disk, target gone, kill), the old file stays as it was and no half file is left.
class SafeFile
{
public:
    explicit SafeFile(const QString& target);
    ~SafeFile(); ///< without commit(), nothing of it remains
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> write(const QByteArray& bytes);
    /// Flush, sync, compare the size with what was written, rename.
    [[nodiscard]] Result<> commit();

private:
    [[nodiscard]] Error error(const QString& detail) const;

    QString m_target;
    QFile m_file;
    qint64 m_written = 0;
};

/// The whole content in one call.
[[nodiscard]] Result<> writeFile(const QString& target, const QByteArray& bytes);

/// Makes a finished temporary file the target, replacing what is there.
[[nodiscard]] Result<> replaceFile(const QString& finished, const QString& target);

/// A name beside target that no other file has: same folder, so that the rename stays on one disk.
[[nodiscard]] QString nameBeside(const QString& target);

} // namespace shirube::storage
