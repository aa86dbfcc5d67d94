// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/file_lock.h"
#include "core/storage/query.h"

#include <QVariantList>
#include <memory>
#include <optional>

struct sqlite3;

namespace shirube::storage
{

enum class Access
{
    ReadWrite, ///< takes the file's lock
    ReadOnly,
    SharedLock ///< a second connection of a program that holds the lock already (long work in a Job)
};

struct OpenOptions
{
    Access access = Access::ReadWrite;
    Clock clock = {};
    bool check = true; ///< quick_check before anything else; without it the caller checks beside its other work
    bool olderToo = false; ///< for reading: also a file of an older format, as it lies (backups)
    QString actor = {}; ///< who the change log names; empty: the account of the system
};

/// "SRBE": what PRAGMA application_id says in every file of ours.
inline constexpr quint32 applicationId = 0x53524245;

/// One connection to one .shirube file, usable in the thread that opened it.
///
/// Opening looks at the file's first bytes before SQLite does: what is not ours, damaged or newer is refused
/// with its bytes unchanged. Then: foreign keys on, untrusted schema, WAL with synchronous=FULL (a rollback
/// journal on network folders), each read back; an older file is backed up, verified and migrated.
class Database
{
public:
    /// A new, empty file; path must not exist yet.
    [[nodiscard]] static Result<Database> create(const QString& path, const OpenOptions& options = {});
    [[nodiscard]] static Result<Database> open(const QString& path, const OpenOptions& options = {});
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_options.access == Access::ReadOnly; }
    [[nodiscard]] const Clock& clock() const { return m_options.clock; }
    [[nodiscard]] const QString& actor() const { return m_options.actor; }
    /// For a second connection to the same file, in another thread.
    [[nodiscard]] OpenOptions optionsForJob() const;

    /// Runs one statement with its values bound in order.
    [[nodiscard]] Result<Query> query(const QString& sql, const QVariantList& values = {}) const;

    /// The bulk path: SQLite's own API. Refused when the library linked here is not the one Qt's plugin uses,
    /// because two SQLite libraries on one file can corrupt it.
    [[nodiscard]] Result<sqlite3*> native() const;

    /// PRAGMA quick_check, or the full integrity_check; the first finding as ErrorCode::Damaged.
    [[nodiscard]] Result<> checkIntegrity(bool full) const;

private:
    Database() = default;
    [[nodiscard]] static Result<Database> connect(const QString& path, const OpenOptions& options);
    [[nodiscard]] static Result<> rollBackKilledLoad(const QString& path);
    [[nodiscard]] Result<> configure();

    QString m_path;
    QString m_connection;
    OpenOptions m_options;
    std::optional<FileLock> m_lock;
};

/// The error a failed SQL statement stands for, in the user's words.
[[nodiscard]] Error databaseError(const QSqlError& error, const QString& path);

/// Whether the library this program links is the one behind Qt's SQLite driver.
[[nodiscard]] Result<> checkSingleLibrary(const Database& database);

} // namespace shirube::storage
