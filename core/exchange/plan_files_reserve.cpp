// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files_kinds.h"

#include "core/reserve/reserve_store.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <algorithm>
#include <map>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using reserve::ReserveEntry;
using reserve::ReserveFund;
using storage::Database;
using storage::Transaction;

namespace
{

const auto fundColumn = u"積立金"_s;
const auto yearColumn = u"年度"_s;
const auto kindColumn = u"区分"_s;
const auto dateColumn = u"日付"_s;
const auto plannedColumn = u"計画額"_s;
const auto approvedColumn = u"承認額"_s;
const auto executedColumn = u"執行額"_s;
const auto effectiveColumn = u"実質額"_s;
const auto resolutionColumn = u"決議番号"_s;
const auto resolvedColumn = u"決議日"_s;
const auto noteColumn = u"摘要"_s;
const auto plannedOnColumn = u"計画日"_s;
const auto bodyColumn = u"決議機関"_s;
const auto returnedOnColumn = u"戻入日"_s;
const auto voucherColumn = u"伝票番号"_s;
const auto basisColumn = u"目的区分"_s;
const auto ratificationColumn = u"追認番号"_s;
const auto ratifiedColumn = u"追認日"_s;
const auto reasonColumn = u"例外理由"_s;

const auto purposeColumn = u"目的"_s;
const auto ceilingColumn = u"上限額"_s;
const auto floorColumn = u"下限額"_s;
const auto targetColumn = u"目標額"_s;
const auto openingColumn = u"期首残高"_s;
const auto openedColumn = u"期首日"_s;

// What the row says, over what is stored already.
ReserveEntry readEntry(PlanRow& row, ReserveEntry entry)
{
    entry.fiscalYear = row.fiscalYear(yearColumn);
    const auto kind = reserve::entryKindFromFileWord(row.requiredText(kindColumn));
    if (!kind)
        row.rejectUnknown(kindColumn);
    entry.kind = kind.value_or(entry.kind);
    const auto take = [&](const QString& column, auto& value, auto read) {
        if (row.has(column))
            value = read(column);
    };
    const auto yen = [&](const QString& column) { return row.yen(column); };
    const auto day = [&](const QString& column) { return row.date(column); };
    const auto text = [&](const QString& column) { return row.text(column); };
    take(dateColumn, entry.date, day);
    take(plannedColumn, entry.planned, yen);
    take(approvedColumn, entry.approved, yen);
    take(executedColumn, entry.executed, yen);
    take(effectiveColumn, entry.effective, yen);
    take(resolutionColumn, entry.resolutionNumber, text);
    take(resolvedColumn, entry.resolutionDate, day);
    take(noteColumn, entry.note, text);
    take(plannedOnColumn, entry.plannedOn, day);
    take(bodyColumn, entry.resolutionBody, text);
    take(returnedOnColumn, entry.returnedOn, day);
    take(voucherColumn, entry.voucher, text);
    take(ratificationColumn, entry.ratificationNumber, text);
    take(ratifiedColumn, entry.ratifiedOn, day);
    take(reasonColumn, entry.reason, text);
    if (const QString word = row.text(basisColumn); !word.isEmpty()) {
        const auto basis = reserve::basisFromFileWord(word);
        if (!basis)
            row.rejectUnknown(basisColumn);
        entry.basis = basis.value_or(entry.basis);
    } else if (row.has(basisColumn)) {
        entry.basis = reserve::Basis::InPurpose;
    }
    return entry;
}

QString alike(const ReserveEntry& entry, QDate day)
{
    return keyOf({QString::number(entry.fiscalYear.first()), QString::number(int(entry.kind)), entry.note, cell(day)});
}

QString byVoucher(const ReserveEntry& entry)
{
    return keyOf({QString::number(entry.fiscalYear.first()), u"伝票"_s, entry.voucher});
}

// The stored entries of a fund that no row has taken yet, so that several alike stay several. Entries have no number of
// their own: a row means the entry with its voucher, if kind and either 摘要 or day are the same; else one of the same year,
// kind and 摘要: best one that is equal, then one of the same day, then one that had no day yet (a plan that has been carried
// out).
class Untaken
{
public:
    Untaken() = default;
    explicit Untaken(QList<ReserveEntry> entries) : m_entries(std::move(entries))
    {
        for (qsizetype i = m_entries.size() - 1; i >= 0; --i) { // of a key the last inserted is found first
            m_byKey.insert(alike(m_entries[i], m_entries[i].date), i);
            if (!m_entries[i].voucher.isEmpty())
                m_byKey.insert(byVoucher(m_entries[i]), i);
        }
    }

    std::optional<ReserveEntry> take(PlanRow& row)
    {
        const ReserveEntry said = readEntry(row, {});
        qsizetype found = said.voucher.isEmpty() ? -1 : likest(row, byVoucher(said), true, true);
        if (found < 0)
            found = likest(row, alike(said, said.date), false, said.voucher.isEmpty());
        if (found < 0 && said.date.isValid())
            found = likest(row, alike(said, {}), false, said.voucher.isEmpty());
        if (found < 0)
            return std::nullopt;
        const ReserveEntry taken = m_entries[found];
        m_byKey.remove(alike(taken, taken.date), found);
        m_byKey.remove(byVoucher(taken), found);
        return taken;
    }

private:
    // any: whatever voucher it has; otherwise only one without.
    qsizetype likest(PlanRow& row, const QString& key, bool isByVoucher, bool any) const
    {
        qsizetype first = -1;
        for (auto at = m_byKey.constFind(key); at != m_byKey.cend() && at.key() == key; ++at) {
            const ReserveEntry& stored = m_entries[at.value()];
            const ReserveEntry said = readEntry(row, stored);
            // A voucher that now stands for something else is a mistake, which the rules refuse.
            const bool isOther = said.kind != stored.kind || (said.note != stored.note && said.date != stored.date);
            if ((isByVoucher && isOther) || (!any && !stored.voucher.isEmpty()))
                continue;
            if (said == stored)
                return at.value();
            first = first < 0 ? at.value() : first;
        }
        return first;
    }

    QList<ReserveEntry> m_entries;
    QMultiHash<QString, qsizetype> m_byKey;
};

struct Fund
{
    ReserveFund fund;
    Untaken untaken;
    reserve::Books books;
};

Result<std::map<QString, Fund>> loadAll(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<ReserveFund> funds, reserve::loadFunds(database));
    std::map<QString, Fund> all;
    for (const ReserveFund& fund : funds) {
        SHIRUBE_ASSIGN(const QList<ReserveEntry> entries, reserve::loadEntries(database, fund.id));
        SHIRUBE_ASSIGN(reserve::Books books, reserve::loadBooks(database, fund));
        all.emplace(fund.name, Fund{fund, Untaken(entries), std::move(books)});
    }
    return all;
}

Result<> takeReserve(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(auto funds, loadAll(transaction.database()));
    SHIRUBE_ASSIGN(const FiscalYear closed, reserve::loadClosedUpTo(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const QString fundName = row.requiredText(fundColumn);
        ReserveEntry entry = readEntry(row, {});
        if (row.isRejected())
            return RowOutcome::Known;
        auto known = funds.find(fundName);
        const auto stored = known == funds.end() ? std::nullopt : known->second.untaken.take(row);
        if (stored)
            entry = readEntry(row, *stored);
        if (stored && entry == *stored)
            return RowOutcome::Known;
        reserve::Books fresh({{}, fundName, {}, {}}, closed);
        reserve::Books& books = known == funds.end() ? fresh : known->second.books;
        if (stored)
            books.remove(*stored);
        if (const auto allowed = reserve::allow(entry, stored ? &*stored : nullptr, books); !allowed) {
            if (stored)
                books.add(*stored);
            row.reject({}, allowed.error().message);
            return RowOutcome::Known;
        }
        if (known == funds.end()) {
            SHIRUBE_ASSIGN(const FundId added, reserve::insertFund(transaction, fundName));
            known = funds.emplace(fundName, Fund{{added, fundName, {}, {}}, {}, std::move(fresh)}).first;
        }
        known->second.books.add(entry);
        entry.fund = known->second.fund.id;
        return put(
            stored ? &*stored : nullptr, entry,
            [&](const ReserveEntry& added) { return reserve::insertEntry(transaction, added); },
            [&](const ReserveEntry&, const ReserveEntry& changed) { return reserve::updateEntry(transaction, changed); });
    });
}

Result<QList<QStringList>> reserveRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<ReserveFund> funds, reserve::loadFunds(database));
    QList<QStringList> rows;
    for (const ReserveFund& fund : funds) {
        SHIRUBE_ASSIGN(const QList<ReserveEntry> entries, reserve::loadEntries(database, fund.id));
        for (const ReserveEntry& entry : entries)
            rows.append({fund.name, cell(entry.fiscalYear), reserve::fileWord(entry.kind), cell(entry.date), cell(entry.planned),
                         cell(entry.approved), cell(entry.executed), cell(entry.effective), entry.resolutionNumber,
                         cell(entry.resolutionDate), entry.note, cell(entry.plannedOn), entry.resolutionBody,
                         cell(entry.returnedOn), entry.voucher,
                         entry.basis == reserve::Basis::InPurpose ? QString() : reserve::fileWord(entry.basis),
                         entry.ratificationNumber, cell(entry.ratifiedOn), entry.reason});
    }
    return rows;
}

ReserveFund readFund(PlanRow& row, ReserveFund fund)
{
    if (row.has(purposeColumn))
        fund.purpose = row.text(purposeColumn);
    const std::pair<QString, std::optional<Yen> ReserveFund::*> amounts[] = {{ceilingColumn, &ReserveFund::ceiling},
                                                                             {floorColumn, &ReserveFund::floor},
                                                                             {targetColumn, &ReserveFund::target},
                                                                             {openingColumn, &ReserveFund::opening}};
    for (const auto& [column, amount] : amounts) {
        if (row.has(column))
            fund.*amount = row.yen(column);
        if (fund.*amount && (*(fund.*amount) < Yen{} || *(fund.*amount) > maxYen))
            row.reject(column, QCoreApplication::translate("Exchange", "Amounts must be between 0 and 9,007,199,254,740,992 yen."));
    }
    if (row.has(openedColumn))
        fund.openingDate = row.date(openedColumn);
    if (fund.opening.has_value() != fund.openingDate.isValid())
        row.reject(openedColumn, QCoreApplication::translate("Exchange", "An opening balance and the day at whose end it was "
                                                                         "counted come together. Enter both or neither."));
    if (fund.ceiling && fund.floor && *fund.ceiling < *fund.floor)
        row.reject(ceilingColumn, QCoreApplication::translate("Exchange", "The ceiling lies below the floor."));
    return fund;
}

Result<> takeFunds(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const QList<ReserveFund> stored, reserve::loadFunds(transaction.database()));
    SHIRUBE_ASSIGN(const FiscalYear closed, reserve::loadClosedUpTo(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const QString name = row.requiredText(fundColumn);
        rows.refuseDuplicate(row, name);
        const auto known = std::ranges::find(stored, name, &ReserveFund::name);
        ReserveFund fund = readFund(row, known == stored.end() ? ReserveFund{{}, name, {}, {}} : *known);
        const bool isOpenedAnew =
            known != stored.end() && (known->opening != fund.opening || known->openingDate != fund.openingDate);
        if (closed.isValid() && isOpenedAnew)
            row.reject(openingColumn, QCoreApplication::translate("Exchange", "The books of the reserve are closed, and the opening "
                                                                              "balance is part of them. Reopen the years first."));
        if (row.isRejected())
            return RowOutcome::Known;
        if (known != stored.end() && *known == fund)
            return RowOutcome::Known;
        if (known == stored.end()) {
            SHIRUBE_ASSIGN(fund.id, reserve::insertFund(transaction, name));
        }
        SHIRUBE_TRY(reserve::updateFund(transaction, fund));
        SHIRUBE_TRY(reserve::updateOpening(transaction, fund.id, fund.opening, fund.openingDate));
        return known == stored.end() ? RowOutcome::New : RowOutcome::Changed;
    });
}

Result<QList<QStringList>> fundRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<ReserveFund> funds, reserve::loadFunds(database));
    QList<QStringList> rows;
    for (const ReserveFund& fund : funds)
        rows.append({fund.name, fund.purpose, cell(fund.ceiling), cell(fund.floor), cell(fund.target), cell(fund.opening),
                     cell(fund.openingDate)});
    return rows;
}

} // namespace

PlanFileKind reserveKind()
{
    return {u"reserve"_s, {QT_TRANSLATE_NOOP("Action", "Import reserve from %1")},
            {{fundColumn, yearColumn, kindColumn},
             {dateColumn, plannedColumn, approvedColumn, executedColumn, effectiveColumn, resolutionColumn, resolvedColumn,
              noteColumn, plannedOnColumn, bodyColumn, returnedOnColumn, voucherColumn, basisColumn, ratificationColumn,
              ratifiedColumn, reasonColumn}},
            takeReserve, reserveRows};
}

PlanFileKind fundsKind()
{
    return {u"funds"_s, {QT_TRANSLATE_NOOP("Action", "Import reserve funds from %1")},
            {{fundColumn}, {purposeColumn, ceilingColumn, floorColumn, targetColumn, openingColumn, openedColumn}},
            takeFunds, fundRows};
}

} // namespace shirube::exchange
