// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/actions.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;
using storage::ActionName;
using storage::Database;
using storage::Query;
using storage::Transaction;

namespace
{

constexpr ActionName setOne{QT_TRANSLATE_NOOP("Action", "Set the fee of size class “%1”")};
constexpr qint64 mostUnits = 10'000;
constexpr Yen mostUnitFee{1'000'000'000};

const auto table = u"size_class_fee"_s;

} // namespace

Result<QMap<QString, ClassFee>> loadFees(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT size_class, units, unit_fee_yen FROM size_class_fee"_s));
    QMap<QString, ClassFee> fees;
    while (query.next())
        fees.insert(query.text(0), {query.integer(1), Yen{query.integer(2)}});
    return fees;
}

std::optional<Yen> yearlyFees(const QMap<QString, qint64>& members, const QMap<QString, ClassFee>& fees)
{
    Yen sum;
    for (auto one = members.begin(); one != members.end(); ++one) {
        if (one.value() == 0)
            continue;
        const auto fee = fees.constFind(one.key());
        if (fee == fees.cend())
            return std::nullopt;
        sum += Yen{fee->yearly().value * one.value()};
    }
    return sum;
}

Result<> setFee(Database& database, const QString& sizeClass, std::optional<ClassFee> fee)
{
    if (fee && (fee->units < 1 || fee->units > mostUnits || fee->unitFee < Yen{} || fee->unitFee > mostUnitFee))
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Reserve", "A fee has 1 to 10,000 units of 0 to 1,000,000,000 "
                                                                               "yen each. Correct it."));
    const QString name = sizeClass.isNull() ? u""_s : sizeClass; // a null QString would be bound as NULL
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id FROM size_class_fee WHERE size_class = ?"_s, {name}));
    const std::optional<qint64> stored = query.next() ? std::optional(query.integer(0)) : std::nullopt;
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, setOne, {name}));
    const QVariantMap values = fee ? QVariantMap{{u"size_class"_s, name},
                                                 {u"units"_s, fee->units},
                                                 {u"unit_fee_yen"_s, fee->unitFee.value}}
                                   : QVariantMap();
    if (!stored && fee)
        SHIRUBE_TRY(transaction.insert(table, values));
    else if (stored && fee)
        SHIRUBE_TRY(transaction.update(table, *stored, values));
    else if (stored)
        SHIRUBE_TRY(transaction.remove(table, *stored));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::reserve
