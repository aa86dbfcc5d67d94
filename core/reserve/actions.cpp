// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/actions.h"

#include "core/base/format.h"
#include "core/people/clearance.h"
#include "core/reserve/reserve_store.h"

#include <QCoreApplication>

namespace shirube::reserve
{

using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

constexpr ActionName addOneFund{QT_TRANSLATE_NOOP("Action", "Add reserve fund “%1”")};
constexpr ActionName changeOneFund{QT_TRANSLATE_NOOP("Action", "Change reserve fund “%1”")};
constexpr ActionName removeOneFund{QT_TRANSLATE_NOOP("Action", "Delete reserve fund “%1”")};
constexpr ActionName enterOpening{QT_TRANSLATE_NOOP("Action", "Enter opening balance of “%1”")};
constexpr ActionName addOne{QT_TRANSLATE_NOOP("Action", "Add reserve entry of FY%1")};
constexpr ActionName removeOne{QT_TRANSLATE_NOOP("Action", "Delete reserve entry of FY%1")};
constexpr ActionName closeOne{QT_TRANSLATE_NOOP("Action", "Close the reserve's books of FY%1")};
constexpr ActionName reopenOne{QT_TRANSLATE_NOOP("Action", "Reopen the reserve's books of FY%1")};

ActionName nameOf(EntryStep step)
{
    switch (step) {
    case EntryStep::Change:
        break;
    case EntryStep::Approve:
        return {QT_TRANSLATE_NOOP("Action", "Approve drawdown of FY%1")};
    case EntryStep::Execute:
        return {QT_TRANSLATE_NOOP("Action", "Execute drawdown of FY%1")};
    case EntryStep::Return:
        return {QT_TRANSLATE_NOOP("Action", "Enter what was returned of FY%1's drawdown")};
    case EntryStep::Ratify:
        return {QT_TRANSLATE_NOOP("Action", "Ratify emergency drawdown of FY%1")};
    }
    return {QT_TRANSLATE_NOOP("Action", "Change reserve entry of FY%1")};
}

bool isAmount(std::optional<Yen> amount)
{
    return !amount || (*amount >= Yen{} && *amount <= maxYen);
}

QStringList yearOf(const ReserveEntry& entry)
{
    return {QString::number(entry.fiscalYear.first())};
}

Result<> commit(Transaction& transaction)
{
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> validateFund(const Database& database, const ReserveFund& fund)
{
    if (fund.name.isEmpty())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Reserve", "A fund needs a name. Enter one."));
    for (const auto bound : {fund.ceiling, fund.floor, fund.target}) {
        if (!isAmount(bound))
            return fail(ErrorCode::Invalid, QCoreApplication::translate("Reserve", "Ceiling, floor and target must be between 0 "
                                                                                   "and 9,007,199,254,740,992 yen."));
    }
    if (fund.ceiling && fund.floor && *fund.ceiling < *fund.floor)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Reserve", "The ceiling lies below the floor. Correct one of them."));
    SHIRUBE_ASSIGN(const QList<ReserveFund> funds, loadFunds(database));
    for (const ReserveFund& other : funds) {
        if (other.id != fund.id && other.name == fund.name)
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate("Reserve", "There is a fund “%1” already. Choose another name.").arg(fund.name));
    }
    return {};
}

} // namespace

Result<FundId> addFund(Database& database, const ReserveFund& fund)
{
    SHIRUBE_TRY(validateFund(database, fund));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, addOneFund, {fund.name}));
    ReserveFund added = fund;
    SHIRUBE_ASSIGN(added.id, insertFund(transaction, fund.name));
    SHIRUBE_TRY(updateFund(transaction, added));
    SHIRUBE_TRY(transaction.commit());
    return added.id;
}

Result<> changeFund(Database& database, const ReserveFund& fund)
{
    SHIRUBE_TRY(loadFund(database, fund.id));
    SHIRUBE_TRY(validateFund(database, fund));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, changeOneFund, {fund.name}));
    SHIRUBE_TRY(updateFund(transaction, fund));
    return commit(transaction);
}

Result<> removeFund(Database& database, FundId id)
{
    SHIRUBE_ASSIGN(const ReserveFund fund, loadFund(database, id));
    SHIRUBE_ASSIGN(const EntryPage page, loadEntryPage(database, {id, {}, 1}));
    if (page.all > 0)
        return fail(ErrorCode::Conflict, QCoreApplication::translate("Reserve", "“%1” has entries, so it stays. Remove them first.")
                                             .arg(fund.name));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, removeOneFund, {fund.name}));
    SHIRUBE_TRY(removeFund(transaction, id));
    return commit(transaction);
}

Result<> setOpening(Database& database, FundId fund, std::optional<Yen> opening, QDate day)
{
    if (!isAmount(opening))
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Reserve", "The opening balance must be between 0 and "
                                                                               "9,007,199,254,740,992 yen."));
    if (opening && !day.isValid())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Reserve", "The opening balance needs the day at whose end it was counted. "
                                                           "Enter the day."));
    SHIRUBE_ASSIGN(const ReserveFund stored, loadFund(database, fund));
    SHIRUBE_ASSIGN(const FiscalYear closed, loadClosedUpTo(database));
    if (closed.isValid())
        return fail(ErrorCode::Conflict, QCoreApplication::translate("Reserve", "The books are closed up to %1, and the opening "
                                                                                "balance is part of them. Reopen the years first.")
                                             .arg(formatFiscalYear(closed)));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, enterOpening, {stored.name}));
    SHIRUBE_TRY(updateOpening(transaction, fund, opening, day));
    return commit(transaction);
}

Result<> validate(const ReserveEntry& entry)
{
    Books unknown;
    return allow(entry, nullptr, unknown);
}

Result<ReserveEntryId> addEntry(Database& database, const ReserveEntry& entry)
{
    SHIRUBE_ASSIGN(const ReserveFund fund, loadFund(database, entry.fund));
    SHIRUBE_ASSIGN(Books books, loadBooks(database, fund));
    SHIRUBE_TRY(allow(entry, nullptr, books));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, addOne, yearOf(entry), entry.reason));
    SHIRUBE_ASSIGN(const ReserveEntryId id, insertEntry(transaction, entry));
    SHIRUBE_TRY(transaction.commit());
    return id;
}

Result<> changeEntry(Database& database, const ReserveEntry& entry, EntryStep step)
{
    SHIRUBE_ASSIGN(const ReserveFund fund, loadFund(database, entry.fund));
    SHIRUBE_ASSIGN(const ReserveEntry stored, loadEntry(database, entry.id));
    if (stored == entry)
        return {};
    SHIRUBE_ASSIGN(Books books, loadBooks(database, fund));
    if (stored.fund == entry.fund)
        books.remove(stored);
    SHIRUBE_TRY(allow(entry, &stored, books));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, nameOf(step), yearOf(entry), entry.reason));
    SHIRUBE_TRY(updateEntry(transaction, entry));
    return commit(transaction);
}

Result<> removeEntry(Database& database, ReserveEntryId entry)
{
    SHIRUBE_ASSIGN(const ReserveEntry stored, loadEntry(database, entry));
    SHIRUBE_ASSIGN(const FiscalYear closed, loadClosedUpTo(database));
    if (closed.isValid() && stored.fiscalYear <= closed)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Reserve", "The books of %1 are closed, so its entries stay as they are. Reopen "
                                                           "the year to remove one.")
                        .arg(formatFiscalYear(stored.fiscalYear)));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, removeOne, yearOf(stored)));
    SHIRUBE_TRY(removeEntry(transaction, entry));
    return commit(transaction);
}

Result<> closeYear(Database& database, FiscalYear year)
{
    SHIRUBE_TRY(people::requireClearance(database));
    const QDate today = database.clock().today();
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, closeOne, {QString::number(year.first())}));
    SHIRUBE_ASSIGN(const FiscalYear closed, loadClosedUpTo(database));
    if (closed.isValid() && year <= closed)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Reserve", "The books of %1 are closed already.").arg(formatFiscalYear(year)));
    if (year.lastDay() >= today)
        return fail(ErrorCode::Conflict, QCoreApplication::translate("Reserve", "%1 is not over yet. Close its books from 1 April on.")
                                             .arg(formatFiscalYear(year)));
    SHIRUBE_TRY(insertClosedYear(transaction, year, today));
    return commit(transaction);
}

Result<> reopenYear(Database& database, FiscalYear year, const QString& reason)
{
    SHIRUBE_TRY(people::requireClearance(database));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Reserve", "Reopening needs a reason, which the change log keeps. Enter one."));
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, reopenOne, {QString::number(year.first())}, reason.trimmed()));
    SHIRUBE_ASSIGN(const FiscalYear closed, loadClosedUpTo(database));
    if (!closed.isValid() || year > closed)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Reserve", "The books of %1 are open.").arg(formatFiscalYear(year)));
    SHIRUBE_TRY(removeClosedYears(transaction, year, database.clock().today()));
    return commit(transaction);
}

} // namespace shirube::reserve
