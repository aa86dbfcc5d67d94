// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/membership/event_store.h"
#include "core/membership/figures.h"

#include <QMap>

namespace shirube::membership
{

/// Members that somebody else counted at a month's end.
struct CensusCount
{
    YearMonth month;
    OrganId branch; ///< not valid: the whole chamber
    qint64 headcount = 0;
    quint32 line = 0; ///< of the source file
};

/// Establishments in a branch's ward on a day: what penetration is measured against.
struct EstablishmentCount
{
    QDate countedOn;
    OrganId branch;
    qint64 establishments = 0;
    QString source; ///< the survey; may be empty
    quint32 line = 0;
};

/// What counts: for each place and time the latest active batch. In order of time, then branch.
[[nodiscard]] Result<QList<CensusCount>> loadCensus(const storage::Database& database);
[[nodiscard]] Result<QList<EstablishmentCount>> loadEstablishments(const storage::Database& database);

/// One batch, active at once. digest: of the source file.
[[nodiscard]] Result<> insertCensus(storage::Transaction&, const BatchSource&, const QString& digest,
                                    const QList<CensusCount>& counts);
[[nodiscard]] Result<> insertEstablishments(storage::Transaction&, const BatchSource&, const QString& digest,
                                            const QList<EstablishmentCount>& counts);

/// What the ledger says happened to a branch in each month, and where that leaves it.
struct LedgerMonth
{
    Flows flows;
    qint64 closing = 0; ///< members at the month's end
};
/// By branch, every month from its first event on, without gaps, up to and including until.
[[nodiscard]] Result<QMap<OrganId, QMap<YearMonth, LedgerMonth>>> ledgerByMonth(const storage::Database& database,
                                                                              YearMonth until);

} // namespace shirube::membership
