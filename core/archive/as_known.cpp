// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/as_known.h"

#include "core/membership/figure_store.h"
#include "core/storage/backup.h"
#include "core/storage/change_log.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDateTime>

namespace shirube::archive
{

using namespace Qt::StringLiterals;

namespace
{

constexpr storage::ActionName recount{"Count the figures of a copy"}; // never in a log

Result<> countAnew(storage::Database& copy)
{
    SHIRUBE_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(copy, recount));
    SHIRUBE_TRY(membership::recountFigures(transaction));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace

Result<std::unique_ptr<KnownFile>> knownOn(const storage::Database& database, QDate day)
{
    if (!day.isValid() || day > database.clock().today())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Archive", "What will be known on a day to come, no file can say. Choose a day "
                                                           "that is over."));
    std::unique_ptr<KnownFile> known(new KnownFile);
    known->m_isCopy = true;
    const QString path = known->m_folder.filePath(u"known.shirube"_s);
    SHIRUBE_TRY(storage::backUp(database, path)); // which checks the log's chain: a rewinding is worth as much as the log
    const QDateTime end(day, QTime(23, 59, 59, 999));
    SHIRUBE_ASSIGN(known->m_database, storage::Database::open(path, {.clock = {[end] { return end; }}, .check = false}));
    SHIRUBE_ASSIGN(const storage::Rewound rewound, storage::rewind(*known->m_database, end));
    known->m_takenBack = rewound.entries;
    // Of the summaries the log holds nothing; they are counted from the ledger as it was.
    for (const auto& table : {u"import_batch"_s, u"event_correction"_s, u"leave_reason"_s, u"join_channel"_s}) {
        if (rewound.tables.contains(table)) {
            SHIRUBE_TRY(countAnew(*known->m_database));
            break;
        }
    }
    return known;
}

Result<std::unique_ptr<KnownFile>> openKnownOn(const QString& path, const storage::OpenOptions& options, QDate day,
                                                 QDate paperDay)
{
    storage::OpenOptions own = options;
    own.check = false; // who asks has it open already
    if (!day.isValid())
        own.clock.now = [noon = QDateTime(paperDay, QTime(12, 0))] { return noon; };
    SHIRUBE_ASSIGN(storage::Database database, storage::Database::open(path, own));
    if (day.isValid())
        return knownOn(database, day);
    std::unique_ptr<KnownFile> now(new KnownFile);
    now->m_database = std::move(database);
    return now;
}

QString whatIsNotRebuilt()
{
    return QCoreApplication::translate(
        "Archive", "Rebuilt from the change log: every figure and word that a person entered, changed or brought in. Not in the "
                   "log, and therefore as they are today: the program's rules and formulas, the units and the way years are "
                   "written, and the wording of the report.");
}

} // namespace shirube::archive
