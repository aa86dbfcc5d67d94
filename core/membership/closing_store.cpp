// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/closing.h"

#include "core/membership/actions.h"
#include "core/membership/figure_store.h"
#include "core/people/clearance.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;
using storage::Transaction;

namespace
{

constexpr storage::ActionName closeAction{QT_TRANSLATE_NOOP("Action", "Close the months up to %1")};
constexpr storage::ActionName reopenAction{QT_TRANSLATE_NOOP("Action", "Reopen the months from %1")};

tl::unexpected<Error> refuse(const char* text, YearMonth month)
{
    return fail(ErrorCode::Conflict, QCoreApplication::translate("Membership", text).arg(month.toText()));
}

using ByBranch = QMap<OrganId, Figures>;

// The branches' figures of each month from the ledger's first one on, as the month-end summary has them now.
// A branch appears from its first event on.
Result<> forEachMonth(const Database& database, YearMonth until,
                      const std::function<Result<>(YearMonth, const ByBranch&)>& visit)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT month, branch_id, joins, rejoins, leaves, transfers_in, transfers_out, change "
                                  "FROM month_figure WHERE division_id = -1 AND size_class = '' AND month <= ? "
                                  "ORDER BY month, branch_id"_s,
                                  {until.toText()}));
    YearMonth current;
    ByBranch branches;
    // Hands over the month that is complete, and those without events up to the next.
    const auto finishUpTo = [&](YearMonth next) -> Result<> {
        for (; current.isValid() && current < next; current = current.plusMonths(1)) {
            SHIRUBE_TRY(visit(current, branches));
            for (Figures& figures : branches)
                figures = {figures.closing, figures.closing, {}, 0};
        }
        current = next;
        return {};
    };
    while (query.next()) {
        SHIRUBE_TRY(finishUpTo(YearMonth::fromText(query.text(0)).value_or(YearMonth())));
        Figures& figures = branches[query.id<OrganId>(1)];
        figures.flows = {query.integer(2), query.integer(3), query.integer(4), query.integer(5), query.integer(6)};
        figures.closing += query.integer(7);
    }
    return finishUpTo(until.plusMonths(1));
}

Figures figuresAt(const Query& query, int column)
{
    return {.opening = query.integer(column),
            .closing = query.integer(column + 6),
            .flows = {query.integer(column + 1), query.integer(column + 2), query.integer(column + 3),
                      query.integer(column + 4), query.integer(column + 5)},
            .openingLost = 0};
}

Result<> freeze(Transaction& transaction, YearMonth month, const ByBranch& branches)
{
    const Database& database = transaction.database();
    SHIRUBE_ASSIGN(const qint64 id,
                   transaction.insert(u"closed_month"_s,
                                      {{u"month"_s, month.toText()},
                                       {u"closed_at"_s, database.clock().now().toUTC().toString(Qt::ISODate)},
                                       {u"closed_by"_s, database.actor()}}));
    for (auto it = branches.begin(); it != branches.end(); ++it) {
        const Figures& figures = it.value();
        SHIRUBE_TRY(transaction.insert(u"closed_figure"_s, {{u"closed_month_id"_s, id},
                                                            {u"branch_id"_s, it.key().value},
                                                            {u"opening"_s, figures.opening},
                                                            {u"joins"_s, figures.flows.joins},
                                                            {u"rejoins"_s, figures.flows.rejoins},
                                                            {u"leaves"_s, figures.flows.leaves},
                                                            {u"transfers_in"_s, figures.flows.transfersIn},
                                                            {u"transfers_out"_s, figures.flows.transfersOut},
                                                            {u"closing"_s, figures.closing}}));
    }
    return {};
}

// A month is closed for good on figures that are right.
Result<> checkSoundness(const Database& database)
{
    SHIRUBE_TRY(database.checkIntegrity(true));
    SHIRUBE_ASSIGN(const qint64 differing, compareWithRecount(database));
    return differing == 0
               ? Result<>()
               : fail(ErrorCode::Damaged,
                      QCoreApplication::translate("Membership", "The month-end figures differ from a recount of the ledger, "
                                                                "so no month was closed. Restore a backup and try again."),
                      QString::number(differing));
}

} // namespace

Result<QList<ClosedMonth>> closedMonths(const Database& database)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT m.month, m.closed_at, m.closed_by, sum(f.opening), sum(f.joins), sum(f.rejoins), "
                                  "sum(f.leaves), sum(f.transfers_in), sum(f.transfers_out), sum(f.closing) "
                                  "FROM closed_month m LEFT JOIN closed_figure f ON f.closed_month_id = m.id "
                                  "GROUP BY m.id, m.month, m.closed_at, m.closed_by ORDER BY m.month"_s));
    QList<ClosedMonth> months;
    while (query.next())
        months.append({YearMonth::fromText(query.text(0)).value_or(YearMonth()),
                       QDateTime::fromString(query.text(1), Qt::ISODate), query.text(2), figuresAt(query, 3)});
    return months;
}

Result<> putFrozen(const Database& database, Snapshot& snapshot)
{
    SHIRUBE_ASSIGN(const QList<ClosedMonth> closed, closedMonths(database));
    for (MonthFigures& month : snapshot.months) {
        const auto then = std::ranges::find(closed, month.month, &ClosedMonth::month);
        if (then == closed.end())
            continue;
        month.ledger = month.figures;
        month.figures = then->whole;
        month.figures.openingLost = month.ledger->openingLost;
    }
    if (!snapshot.fiscalYear || closed.isEmpty() || closed.last().month < snapshot.asOf)
        return {};
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT f.branch_id, f.opening, f.joins, f.rejoins, f.leaves, f.transfers_in, "
                                  "f.transfers_out, f.closing FROM closed_month m "
                                  "JOIN closed_figure f ON f.closed_month_id = m.id "
                                  "WHERE m.month BETWEEN ? AND ? ORDER BY f.branch_id, m.month"_s,
                                  {FiscalYear(snapshot.asOf).firstMonth().toText(), snapshot.asOf.toText()}));
    ByBranch frozen;
    while (query.next()) {
        const OrganId branch = query.id<OrganId>(0);
        const Figures month = figuresAt(query, 1);
        const bool isFirst = !frozen.contains(branch);
        Figures& year = frozen[branch];
        if (isFirst)
            year.opening = month.opening;
        year.flows += month.flows;
        year.closing = month.closing;
    }
    Figures whole;
    for (auto it = frozen.begin(); it != frozen.end(); ++it) {
        it->openingLost = snapshot.byBranch.value(it.key()).openingLost;
        whole.opening += it->opening;
        whole.closing += it->closing;
        whole.flows += it->flows;
        whole.openingLost += it->openingLost;
    }
    snapshot.byBranch = frozen;
    snapshot.fiscalYear = whole;
    return {};
}

Result<std::optional<YearMonth>> closedUpTo(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT max(month) FROM closed_month"_s));
    return query.next() && !query.isNull(0) ? YearMonth::fromText(query.text(0)) : std::nullopt;
}

Result<> checkClosing(const Database& database, YearMonth month)
{
    if (month.lastDay() > database.clock().today())
        return refuse(QT_TRANSLATE_NOOP("Membership", "%1 is not over yet. Close it from its last day on."), month);
    SHIRUBE_ASSIGN(Query first, database.query(u"SELECT min(month) FROM month_figure WHERE division_id = -1"_s));
    if (!first.next() || first.isNull(0) || month.toText() < first.text(0))
        return refuse(QT_TRANSLATE_NOOP("Membership", "The ledger holds no members in %1 yet, so there is nothing to close. "
                                                      "Bring the members in first."),
                      month);
    SHIRUBE_ASSIGN(const std::optional<YearMonth> closed, closedUpTo(database));
    if (closed && month <= *closed)
        return refuse(QT_TRANSLATE_NOOP("Membership", "%1 is closed already. Reopen it to freeze other figures."), month);
    return {};
}

Result<> closeMonth(Database& database, YearMonth month)
{
    SHIRUBE_TRY(people::requireClearance(database));
    SHIRUBE_TRY(checkClosing(database, month));
    SHIRUBE_TRY(checkSoundness(database));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, closeAction, {month.toText()}));
    SHIRUBE_TRY(checkClosing(database, month)); // once more: another connection may have closed it during the long check
    SHIRUBE_ASSIGN(const std::optional<YearMonth> closed, closedUpTo(database));
    SHIRUBE_TRY(forEachMonth(database, month, [&](YearMonth each, const ByBranch& branches) {
        return closed && each <= *closed ? Result<>() : freeze(transaction, each, branches);
    }));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> reopenMonth(Database& database, YearMonth month, const QString& reason)
{
    SHIRUBE_TRY(people::requireClearance(database));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Membership", "Reopening a month needs a reason. Enter why."));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, reopenAction, {month.toText()}, reason.trimmed()));
    SHIRUBE_ASSIGN(Query wanted, database.query(u"SELECT 1 FROM closed_month WHERE month = ?"_s, {month.toText()}));
    if (!wanted.next())
        return refuse(QT_TRANSLATE_NOOP("Membership", "%1 is not closed. Nothing was changed."), month);
    // The figures before their months; read to the end before any row goes.
    QList<std::pair<QString, qint64>> rows;
    for (const auto& [table, sql] :
         {std::pair{u"closed_figure"_s, u"SELECT f.id FROM closed_figure f JOIN closed_month m ON m.id = f.closed_month_id "
                                        "WHERE m.month >= ? ORDER BY f.id"_s},
          std::pair{u"closed_month"_s, u"SELECT id FROM closed_month WHERE month >= ? ORDER BY id"_s}}) {
        SHIRUBE_ASSIGN(Query query, database.query(sql, {month.toText()}));
        while (query.next())
            rows.append({table, query.integer(0)});
    }
    for (const auto& [table, id] : std::as_const(rows))
        SHIRUBE_TRY(transaction.remove(table, id));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<QList<BranchCorrection>> branchCorrections(const Database& database)
{
    QList<BranchCorrection> corrections;
    SHIRUBE_ASSIGN(const std::optional<YearMonth> closed, closedUpTo(database));
    if (!closed)
        return corrections;
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT m.month, f.branch_id, f.opening, f.joins, f.rejoins, f.leaves, f.transfers_in, "
                                  "f.transfers_out, f.closing FROM closed_month m "
                                  "JOIN closed_figure f ON f.closed_month_id = m.id"_s));
    QMap<YearMonth, ByBranch> frozen;
    while (query.next())
        frozen[YearMonth::fromText(query.text(0)).value_or(YearMonth())][query.id<OrganId>(1)] = figuresAt(query, 2);
    SHIRUBE_TRY(forEachMonth(database, *closed, [&](YearMonth month, const ByBranch& branches) -> Result<> {
        const auto then = frozen.constFind(month);
        if (then == frozen.cend())
            return {}; // before the ledger that was closed began
        ByBranch now = branches;
        for (auto it = then->cbegin(); it != then->cend(); ++it)
            now[it.key()]; // a branch may have lost its events
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            const Figures before = then->value(it.key());
            if (!isNothing(correctionOf(before, it.value())))
                corrections.append({month, it.key(), before, it.value()});
        }
        return {};
    }));
    return corrections;
}

} // namespace shirube::membership
