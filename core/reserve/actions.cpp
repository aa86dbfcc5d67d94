// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/actions.h"

#include "core/reserve/reserve_store.h"

#include <QCoreApplication>

namespace shirube::reserve
{

using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

constexpr ActionName enterOpening{QT_TRANSLATE_NOOP("Action", "Enter opening balance of “%1”")};
constexpr ActionName addOne{QT_TRANSLATE_NOOP("Action", "Add reserve entry of FY%1")};
constexpr ActionName changeOne{QT_TRANSLATE_NOOP("Action", "Change reserve entry of FY%1")};
constexpr ActionName removeOne{QT_TRANSLATE_NOOP("Action", "Delete reserve entry of FY%1")};

Result<> validateAmount(std::optional<Yen> amount)
{
    if (!amount || (*amount >= Yen{} && *amount <= maxYen))
        return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Reserve", "An amount must be between 0 and 9,007,199,254,740,992 yen. Enter it "
                                                       "without a sign: the kind of the entry says whether the balance "
                                                       "rises or falls."));
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

} // namespace

Result<> validate(const ReserveEntry& entry)
{
    for (const auto& amount : {entry.planned, entry.approved, entry.executed, entry.effective})
        SHIRUBE_TRY(validateAmount(amount));
    if (entry.fiscalYear < FiscalYear(1900) || entry.fiscalYear > FiscalYear(2200))
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Reserve", "The fiscal year must lie between 1900 and 2200."));
    if (FiscalYear(entry.countsOn()) != entry.fiscalYear)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Reserve", "The date must lie inside the fiscal year %1: 1 April to 31 "
                                                           "March. Change the date or the year.")
                        .arg(entry.fiscalYear.first()));
    return {};
}

Result<> setOpening(Database& database, FundId fund, std::optional<Yen> opening, QDate day)
{
    SHIRUBE_TRY(validateAmount(opening));
    if (opening && !day.isValid())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Reserve", "The opening balance needs the day at whose end it was counted. "
                                                           "Enter the day."));
    SHIRUBE_ASSIGN(const ReserveFund stored, loadFund(database, fund));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, enterOpening, {stored.name}));
    SHIRUBE_TRY(updateOpening(transaction, fund, opening, day));
    return commit(transaction);
}

Result<ReserveEntryId> addEntry(Database& database, const ReserveEntry& entry)
{
    SHIRUBE_TRY(validate(entry));
    SHIRUBE_TRY(loadFund(database, entry.fund));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, addOne, yearOf(entry)));
    SHIRUBE_ASSIGN(const ReserveEntryId id, insertEntry(transaction, entry));
    SHIRUBE_TRY(transaction.commit());
    return id;
}

Result<> changeEntry(Database& database, const ReserveEntry& entry)
{
    SHIRUBE_TRY(validate(entry));
    SHIRUBE_TRY(loadFund(database, entry.fund));
    SHIRUBE_TRY(loadEntry(database, entry.id));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, changeOne, yearOf(entry)));
    SHIRUBE_TRY(updateEntry(transaction, entry));
    return commit(transaction);
}

Result<> removeEntry(Database& database, ReserveEntryId entry)
{
    SHIRUBE_ASSIGN(const ReserveEntry stored, loadEntry(database, entry));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, removeOne, yearOf(stored)));
    SHIRUBE_TRY(removeEntry(transaction, entry));
    return commit(transaction);
}

} // namespace shirube::reserve
