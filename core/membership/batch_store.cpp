// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/actions.h"
#include "core/membership/batches.h"
#include "core/membership/event_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

constexpr storage::ActionName takeBackAction{QT_TRANSLATE_NOOP("Action", "Take back the import of %1")};
constexpr storage::ActionName bringBackAction{QT_TRANSLATE_NOOP("Action", "Bring in again the import of %1")};

// How many of one member's events the rules accept, those of the batch not counted.
qint64 standing(std::span<const LedgerEvent> events, std::span<const LedgerEvent> batch)
{
    const auto isOwn = [&](const LedgerEvent& event) {
        return std::ranges::any_of(batch, [&](const LedgerEvent& one) {
            return one.day == event.day && one.kind == event.kind && one.contentHash == event.contentHash;
        });
    };
    qint64 accepted = 0;
    replay(events, [&](const LedgerEvent& event, const MemberState&) { accepted += isOwn(event) ? 0 : 1; });
    return accepted;
}

} // namespace

Result<QList<Batch>> loadBatches(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT id, kind, file_name, imported_at, event_count, is_active FROM import_batch "
                                  "ORDER BY id DESC"_s));
    QList<Batch> batches;
    while (query.next())
        batches.append({query.id<BatchId>(0), query.text(1), query.text(2),
                        QDateTime::fromString(query.text(3), Qt::ISODate), query.integer(4), query.flag(5)});
    return batches;
}

Result<qint64> linesLosingGround(const storage::Database& database, const Batch& batch)
{
    SHIRUBE_ASSIGN(LedgerWords words, loadLedgerWords(database));
    qint64 losing = 0;
    SHIRUBE_TRY(forMembersOfBatch(database, batch.id, words,
                                  [&](std::span<const LedgerEvent> others, std::span<const LedgerEvent> own) {
                                      const qint64 with = standing(merged(others, own), own);
                                      const qint64 without = standing(others, own);
                                      losing += std::max<qint64>(0, batch.isActive ? with - without : without - with);
                                  }));
    return losing;
}

Result<> setBatchActive(storage::Database& database, const Batch& batch, bool active)
{
    SHIRUBE_ASSIGN(storage::Transaction transaction,
                   storage::Transaction::begin(database, active ? bringBackAction : takeBackAction, {batch.fileName}));
    SHIRUBE_ASSIGN(storage::Query now, database.query(u"SELECT is_active FROM import_batch WHERE id = ?"_s, {batch.id.value}));
    if (!now.next())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Membership", "This import is no longer in the file. Nothing was changed. "
                                                              "Open the list again."));
    const bool was = now.flag(0);
    SHIRUBE_TRY(transaction.update(u"import_batch"_s, batch.id.value, {{u"is_active"_s, active ? 1 : 0}}));
    // The figures follow as they do when undo switches the batch.
    const QJsonObject before{{u"id"_s, batch.id.value}, {u"is_active"_s, was ? 1 : 0}};
    const QJsonObject after{{u"id"_s, batch.id.value}, {u"is_active"_s, active ? 1 : 0}};
    SHIRUBE_TRY(replayHooks().value(u"import_batch"_s)(transaction, before, after));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::membership
