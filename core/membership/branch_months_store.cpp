// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/branch_months.h"
#include "core/storage/query.h"

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

void carryOn(QList<MonthFigures>& months, YearMonth first, YearMonth last)
{
    while (months.size() <= first.monthsUntil(last)) {
        const qint64 before = months.isEmpty() ? 0 : months.last().figures.closing;
        months.append({first.plusMonths(int(months.size())), {before, before, {}, 0}});
    }
}

} // namespace

Result<QMap<OrganId, QList<MonthFigures>>> loadBranchMonths(const storage::Database& database, YearMonth asOf)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT month, branch_id, joins, rejoins, leaves, transfers_in, transfers_out, change, "
                                  "opening_lost FROM month_figure WHERE division_id = -1 AND size_class = '' AND month <= ? "
                                  "ORDER BY month, branch_id"_s,
                                  {asOf.toText()}));
    QMap<OrganId, QList<MonthFigures>> branches;
    YearMonth first;
    while (query.next()) {
        const YearMonth month = YearMonth::fromText(query.text(0)).value_or(YearMonth());
        if (!first.isValid())
            first = month;
        QList<MonthFigures>& months = branches[query.id<OrganId>(1)];
        carryOn(months, first, month);
        months.last().figures.flows = {query.integer(2), query.integer(3), query.integer(4), query.integer(5),
                                       query.integer(6)};
        months.last().figures.closing += query.integer(7);
        months.last().figures.openingLost = query.integer(8);
    }
    for (QList<MonthFigures>& months : branches)
        carryOn(months, first, asOf);
    return branches;
}

Figures asOnePeriod(std::span<const MonthFigures> months)
{
    if (months.empty())
        return {};
    Figures period{months.front().figures.opening, months.back().figures.closing, {}, 0};
    for (const MonthFigures& month : months)
        period.flows += month.figures.flows;
    return period;
}

} // namespace shirube::membership
