// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/nameless_copy.h"

#include "core/storage/backup.h"
#include "core/storage/safe_file.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shirube::people
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;
using storage::Transaction;

namespace
{

constexpr storage::ActionName copyAction{QT_TRANSLATE_NOOP("Action", "Copy without names")};

const QString nobody = u"-"_s; // who made the copy is a name too

// Rows before what they refer to.
const QStringList removals{
    u"DELETE FROM person_passphrase"_s,
    u"DELETE FROM person"_s,
    u"DELETE FROM issued_content"_s,
    u"DELETE FROM issued_pack"_s,
    u"DELETE FROM saved_view"_s,
    u"DELETE FROM import_layout"_s,
    u"DELETE FROM change_set"_s,
    u"UPDATE membership_event SET company_name = '' WHERE company_name <> ''"_s,
    u"UPDATE event_correction SET reason = '' WHERE reason <> ''"_s,
    u"UPDATE import_batch SET file_name = kind || ' ' || id"_s,
    u"UPDATE activity SET person = '' WHERE person <> ''"_s,
    u"UPDATE closed_month SET closed_by = '-'"_s,
    u"UPDATE round_lock SET locked_by = '-', reopened_by = CASE WHEN reopened_by IS NULL THEN NULL ELSE '-' END"_s,
};

// The triggers that keep the log and the archive for ever stand in the way, and stand again when it is done.
Result<> removeNames(Database& copy)
{
    SHIRUBE_TRY(copy.query(u"PRAGMA foreign_keys = OFF"_s)); // entries and editions refer to one another
    SHIRUBE_TRY(copy.query(u"BEGIN IMMEDIATE"_s));
    QList<std::pair<QString, QString>> triggers;
    {
        SHIRUBE_ASSIGN(Query query, copy.query(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"_s));
        while (query.next())
            triggers.append({query.text(0), query.text(1)});
    }
    for (const auto& trigger : std::as_const(triggers))
        SHIRUBE_TRY(copy.query(u"DROP TRIGGER "_s + trigger.first));
    for (const QString& removal : removals)
        SHIRUBE_TRY(copy.query(removal));
    for (const auto& trigger : std::as_const(triggers))
        SHIRUBE_TRY(copy.query(trigger.second));
    SHIRUBE_TRY(copy.query(u"COMMIT"_s));
    SHIRUBE_TRY(copy.query(u"PRAGMA foreign_keys = ON"_s));

    // The log's first entry: when the copy was made.
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::beginStart(copy, copyAction));
    SHIRUBE_TRY(transaction.update(u"file_info"_s, 1, {{u"created_at"_s, copy.clock().now().toUTC().toString(Qt::ISODateWithMs)}}));
    SHIRUBE_TRY(transaction.commit());

    // Written anew from what is left: pages that held names are gone.
    SHIRUBE_TRY(copy.query(u"VACUUM"_s));
    SHIRUBE_TRY(copy.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    SHIRUBE_TRY(copy.checkIntegrity(true));
    return storage::verifyChain(copy);
}

Result<> make(const Database& source, const QString& beside)
{
    SHIRUBE_TRY(storage::backUp(source, beside));
    SHIRUBE_ASSIGN(Database copy, Database::open(beside, {.clock = source.clock(), .actor = nobody}));
    return removeNames(copy);
}

} // namespace

Result<> copyWithoutNames(const Database& source, const QString& target)
{
    const QFileInfo wanted(target);
    if (wanted.exists() && wanted.canonicalFilePath() == QFileInfo(source.path()).canonicalFilePath())
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("People", "A copy cannot take the place of the file that it is made of. Choose another "
                                                          "name."));
    SHIRUBE_ASSIGN(const storage::FileLock lock, storage::FileLock::acquire(target)); // whoever has it open keeps it
    const QString beside = storage::nameBeside(target);
    auto done = make(source, beside);
    if (done) {
        // What an earlier file of that name left in its log must not be replayed onto this one.
        for (const auto& suffix : {"-wal"_L1, "-shm"_L1})
            QFile::remove(target + suffix);
        done = storage::replaceFile(beside, target);
    }
    storage::removeDatabase(beside);
    return done;
}

} // namespace shirube::people
