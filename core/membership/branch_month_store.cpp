// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/forecast.h"

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

// The months in which nothing happened have no row.
void fillUpTo(QList<MonthFigures>& months, YearMonth month)
{
    while (months.last().month < month) {
        const qint64 before = months.last().figures.closing;
        months.append({months.last().month.plusMonths(1), {before, before, {}, 0}});
    }
}

} // namespace

Result<QMap<OrganId, QList<MonthFigures>>> loadBranchMonths(const storage::Database& database, YearMonth asOf)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT month, branch_id, joins, rejoins, leaves, transfers_in, transfers_out, change, "
                                  "opening_lost FROM month_figure WHERE division_id = -1 AND size_class = '' "
                                  "AND month <= ? ORDER BY month, branch_id"_s,
                                  {asOf.toText()}));
    QMap<OrganId, QList<MonthFigures>> branches;
    while (query.next()) {
        const YearMonth month = YearMonth::fromText(query.text(0)).value_or(asOf);
        QList<MonthFigures>& months = branches[query.id<OrganId>(1)];
        if (months.isEmpty())
            months.append({month, {}});
        fillUpTo(months, month);
        Figures& figures = months.last().figures;
        figures.flows = {query.integer(2), query.integer(3), query.integer(4), query.integer(5), query.integer(6)};
        figures.closing = figures.opening + query.integer(7);
        figures.openingLost = query.integer(8);
    }
    for (QList<MonthFigures>& months : branches)
        fillUpTo(months, asOf);
    return branches;
}

} // namespace shirube::membership
