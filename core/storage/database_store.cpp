// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/file_header.h"
#include "core/storage/migrator.h"
#include "core/storage/place.h"
#include "core/storage/schema_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSysInfo>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

// No text or picture of ours comes near; a prepared file shall not make the program ask for more memory than there is.
constexpr int longestValue = 256 * 1024 * 1024; // bytes

QString systemAccount()
{
    QString account = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    if (account.isEmpty())
        account = QFileInfo(QDir::homePath()).owner();
    return account + u'@' + QSysInfo::machineHostName();
}

sqlite3* handleOf(const QString& connection)
{
    const QVariant handle = QSqlDatabase::database(connection, false).driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

bool isFolderWritable(const QString& path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

// Whether a connection for reading takes the file for unchanging: SQLite then needs nothing beside it, and leaves nothing there.
bool readsAsItLies(const QString& path, const OpenOptions& options)
{
    // Without the right to write there, SQLite cannot make the shared-memory file that WAL needs.
    if (!isFolderWritable(path))
        return true;
    // Into a backup and a write-protected file nobody writes; unless somebody does, or what was saved last lies in the log.
    return (options.olderToo || isWriteProtected(path)) && QFileInfo(path + u"-wal"_s).size() == 0 && lockHolder(path).who.isEmpty();
}

// What SQLite made beside the file while that was write-protected is so too, and would keep every action out.
void unprotectBeside(const QString& path)
{
    for (const auto& suffix : {u"-wal"_s, u"-shm"_s}) {
        if (isWriteProtected(path + suffix))
            QFile::setPermissions(path + suffix, QFile::permissions(path));
    }
}

Result<> damaged(const QString& path, const QString& detail)
{
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("Storage", "“%1” is damaged. Nothing was changed. Restore a backup.")
                    .arg(QFileInfo(path).fileName()),
                detail);
}

} // namespace

Error databaseError(const QSqlError& error, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const QString detail = error.nativeErrorCode() + u' ' + error.text();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                QCoreApplication::translate("Storage", "The disk is full: “%1” is as it was before. Make room and try again.")
                    .arg(name),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(path, detail).error();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse,
                QCoreApplication::translate("Storage", "“%1” is busy in another window. Try again in a moment.").arg(name),
                detail};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly,
                QCoreApplication::translate("Storage", "“%1” is open for reading only. Nothing was changed.").arg(name),
                detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict,
                QCoreApplication::translate("Storage", "This contradicts what “%1” already holds. Nothing was changed.")
                    .arg(name),
                detail};
    default:
        return {ErrorCode::Io,
                QCoreApplication::translate("Storage", "“%1” could not be read or written. Nothing was changed. Check the "
                                                       "disk and try again.")
                    .arg(name),
                detail};
    }
}

Database::Database(Database&& other) noexcept
    : m_path(std::move(other.m_path)), m_connection(std::exchange(other.m_connection, {})),
      m_options(std::move(other.m_options)), m_lock(std::move(other.m_lock))
{
}

Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_connection, other.m_connection);
    std::swap(m_options, other.m_options);
    std::swap(m_lock, other.m_lock);
    return *this;
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    if (m_options.access == Access::ReadWrite)
        static_cast<void>(stillInPlace(*this)); // folds the log into a file that was renamed: SQLite would leave it behind
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Database> Database::create(const QString& path, const OpenOptions& options)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Storage", "“%1” exists already and was left alone. Choose another name.")
                        .arg(QFileInfo(path).fileName()),
                    path);
    SHIRUBE_ASSIGN(Database database, connect(path, options));
    // Half the reads and writes of a ledger's load that pages of 4096 bytes would need.
    SHIRUBE_TRY(database.query(u"PRAGMA page_size = 8192"_s));
    SHIRUBE_TRY(database.query(u"PRAGMA application_id = %1"_s.arg(applicationId)));
    SHIRUBE_TRY(database.configure());
    SHIRUBE_TRY(migrate(database, shippedMigrations()));
    return database;
}

Result<Database> Database::open(const QString& path, const OpenOptions& options)
{
    SHIRUBE_ASSIGN(const FileHeader header, readFileHeader(path));
    const int newest = shippedMigrations().last().version;
    SHIRUBE_TRY(refuseNewer(path, int(header.schemaVersion), newest));
    if (options.access == Access::ReadOnly)
        SHIRUBE_TRY(rollBackKilledLoad(path));
    SHIRUBE_ASSIGN(Database database, connect(path, options));
    // Who is about to write looks first in a way that cannot: a refused file keeps its bytes, and nothing comes to lie
    // beside it. The lock is held, so that no one else changes it meanwhile.
    const Depth depth = options.check ? Depth::Pages : Depth::Schema;
    const bool looksFirst = options.access == Access::ReadWrite && !QFileInfo::exists(path + u"-journal"_s);
    if (looksFirst)
        SHIRUBE_TRY(lookInside(path, depth));
    SHIRUBE_TRY(database.configure());
    if (!looksFirst) {
        SHIRUBE_ASSIGN(sqlite3 * handle, database.native());
        SHIRUBE_TRY(checkInside(handle, path, depth));
    }
    if (options.access != Access::ReadOnly) {
        SHIRUBE_TRY(migrate(database, shippedMigrations()));
        return database;
    }
    // The version in the header may be behind the one in the write-ahead log.
    SHIRUBE_ASSIGN(const int version, schemaVersion(database));
    SHIRUBE_TRY(refuseNewer(path, version, newest));
    if (version < newest && !options.olderToo)
        return fail(ErrorCode::ReadOnly,
                    QCoreApplication::translate("Storage", "“%1” has an older format and must be opened once for writing "
                                                           "before it can be read.")
                        .arg(QFileInfo(path).fileName()));
    return database;
}

// What a killed BulkJournal left behind can be rolled back only by a connection that may write.
Result<> Database::rollBackKilledLoad(const QString& path)
{
    if (!QFileInfo::exists(path + u"-journal"_s))
        return {};
    if (!isFolderWritable(path) || isWriteProtected(path))
        return fail(ErrorCode::ReadOnly,
                    QCoreApplication::translate("Storage", "An import into “%1” was interrupted. Open the file once where it "
                                                           "can be written, so that it returns to the state before.")
                        .arg(QFileInfo(path).fileName()));
    auto writing = connect(path, {});
    if (writing) // else its writer lives, and the journal is no one else's business
        SHIRUBE_TRY(writing->configure());
    return {};
}

Result<Database> Database::connect(const QString& path, const OpenOptions& options)
{
    Database database;
    database.m_path = QFileInfo(path).absoluteFilePath();
    database.m_options = options;
    if (database.m_options.actor.isEmpty())
        database.m_options.actor = systemAccount();
    if (options.access == Access::ReadWrite) {
        SHIRUBE_ASSIGN(database.m_lock, FileLock::acquire(path));
        unprotectBeside(path);
    }
    database.m_connection = QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
    QString settings = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    QString name = database.m_path;
    if (options.access == Access::ReadOnly) {
        settings += u";QSQLITE_OPEN_READONLY"_s;
        if (readsAsItLies(path, options)) {
            settings += u";QSQLITE_OPEN_URI"_s;
            name = QUrl::fromLocalFile(name).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
        }
    }
    connection.setConnectOptions(settings);
    connection.setDatabaseName(name);
    if (!connection.open())
        return tl::unexpected(databaseError(connection.lastError(), path));
    if (auto same = checkSingleLibrary(database)) {
        sqlite3* handle = handleOf(database.m_connection);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    }
    return database;
}

// Sets what SQLite leaves off by default and reads each setting back: a driver may ignore one silently.
Result<> Database::configure()
{
    for (const auto& pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                               u"PRAGMA cell_size_check = ON"_s, u"PRAGMA recursive_triggers = ON"_s})
        SHIRUBE_TRY(query(pragma));
    SHIRUBE_ASSIGN(Query keys, query(u"PRAGMA foreign_keys"_s));
    if (!keys.next() || keys.integer(0) != 1)
        return damaged(m_path, u"foreign keys are off"_s);
    if (isReadOnly())
        return {};
    // The shared memory of WAL does not reach other computers, and a sync program copies its files one by one.
    const bool isElsewhere = placeOf(m_path).kind != PlaceKind::Local;
    SHIRUBE_TRY(query(isElsewhere ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s));
    SHIRUBE_TRY(query(u"PRAGMA synchronous = FULL"_s));
    SHIRUBE_ASSIGN(Query journal, query(u"PRAGMA journal_mode"_s));
    SHIRUBE_ASSIGN(Query synchronous, query(u"PRAGMA synchronous"_s));
    const bool asAsked = journal.next() && journal.text(0) == (isElsewhere ? "delete"_L1 : "wal"_L1) &&
                         synchronous.next() && synchronous.integer(0) == 2;
    return asAsked ? Result<>() : fail(ErrorCode::Io,
                                       QCoreApplication::translate(
                                           "Storage", "“%1” cannot be written safely in this folder. Copy it to a local "
                                                      "disk and open it there.")
                                           .arg(QFileInfo(m_path).fileName()),
                                       u"journal mode or synchronous not taken"_s);
}

OpenOptions Database::optionsForJob() const
{
    OpenOptions options = m_options;
    if (options.access == Access::ReadWrite)
        options.access = Access::SharedLock;
    return options;
}

Result<Query> Database::query(const QString& sql, const QVariantList& values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(databaseError(query.lastError(), m_path));
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(databaseError(query.lastError(), m_path));
    return Query(std::move(query));
}

Result<sqlite3*> Database::native() const
{
    SHIRUBE_TRY(checkSingleLibrary(*this));
    return handleOf(m_connection);
}

Result<> Database::checkIntegrity(bool full) const
{
    auto query = this->query(full ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s);
    if (!query)
        return damaged(m_path, query.error().detail);
    const QString finding = query->next() ? query->text(0) : u"no answer"_s;
    return finding == u"ok" ? Result<>() : damaged(m_path, finding);
}

Result<> checkSingleLibrary(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT sqlite_source_id()"_s));
    const QString linked = QString::fromUtf8(sqlite3_sourceid());
    if (query.next() && query.text(0) == linked)
        return {};
    return fail(ErrorCode::Internal,
                QCoreApplication::translate("Storage", "This installation mixes two versions of SQLite and could harm "
                                                       "files. Install the program again."),
                linked);
}

} // namespace shirube::storage
