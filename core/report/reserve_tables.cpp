// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reserve_tables.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/report/definitions.h"
#include "core/report/list_words.h"
#include "core/report/tables.h"
#include "core/reserve/rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using reserve::ReserveYear;

namespace
{

QVariant wholeYen(std::optional<Yen> amount)
{
    return amount ? QVariant(amount->value) : QVariant();
}

Cell exactCell(std::optional<Yen> amount)
{
    return {formatMoneyExactly(amount), wholeYen(amount)};
}

QString nameOf(reserve::AccountDifference::Kind kind)
{
    switch (kind) {
    case reserve::AccountDifference::Kind::Amount:
        return QCoreApplication::translate("Report", "another amount");
    case reserve::AccountDifference::Kind::Day:
        return QCoreApplication::translate("Report", "another day");
    case reserve::AccountDifference::Kind::OnlyInAccounts:
        return QCoreApplication::translate("Report", "only in the accounts");
    case reserve::AccountDifference::Kind::OnlyInLedger:
        return QCoreApplication::translate("Report", "only in the ledger");
    }
    Q_UNREACHABLE();
}

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u' ');
}

// 前期末残高 + 当期増加額 - 当期減少額 = 当期末残高 in the figures as they are shown.
bool addsUp(const ReserveYear& year)
{
    if (!year.opening || !year.closing)
        return true;
    const auto shown = [](std::optional<Yen> amount) { return rounded(amount.value_or(Yen{}), display().unit); };
    return shown(year.opening) + shown(year.increase()) - shown(year.decrease) == shown(year.closing);
}

QList<Column> yearColumns(const QString& first)
{
    return {{first, Align::Left, 1.2},
            {QCoreApplication::translate("Report", "Balance brought forward"), Align::Right, 1.3},
            {QCoreApplication::translate("Report", "Increase"), Align::Right, 1.2,
             QCoreApplication::translate("Report", "Contributions, yield and what was returned of drawdowns; gross")},
            {QCoreApplication::translate("Report", "Decrease"), Align::Right, 1.2,
             QCoreApplication::translate("Report", "Drawdowns as executed, before anything came back; gross")},
            {QCoreApplication::translate("Report", "Balance carried forward"), Align::Right, 1.3, meaningOf(Metric::ReserveBalance)},
            {QCoreApplication::translate("Report", "Planned"), Align::Right},
            {QCoreApplication::translate("Report", "Approved"), Align::Right},
            {QCoreApplication::translate("Report", "Executed"), Align::Right},
            {QCoreApplication::translate("Report", "Returned"), Align::Right},
            {QCoreApplication::translate("Report", "Effective"), Align::Right, 1,
             QCoreApplication::translate("Report", "Executed less what was returned or not used in the year")}};
}

QList<Cell> yearRow(const Cell& first, const ReserveYear& year)
{
    return {first,
            moneyCell(year.opening),
            moneyCell(year.increase()),
            moneyCell(year.decrease),
            moneyCell(year.closing),
            moneyCell(year.planned),
            moneyCell(year.approved),
            moneyCell(year.executed),
            moneyCell(year.returned),
            moneyCell(year.effective)};
}

// What is entered of a year that is not over is not all that it will bring.
QString yearText(FiscalYear year, YearMonth asOf)
{
    const QString name = formatFiscalYear(year);
    return year.lastMonth() <= asOf ? name : QCoreApplication::translate("Report", "%1 (expected)").arg(name);
}

QString yearNote(const Table& table, const QList<ReserveYear>& years, bool isOpened)
{
    QStringList notes;
    if (!isOpened)
        notes.append(QCoreApplication::translate("Report", "Balances appear once the opening balance is entered."));
    notes.append(roundingNote(table.rows, std::ranges::all_of(years, addsUp)));
    if (isOpened && !years.isEmpty())
        notes.append(QCoreApplication::translate("Report", "Amounts not entered are left out of the balances; entries without "
                                                           "a date count on 31 March."));
    return joinSentences(notes);
}

} // namespace

Cell moneyCell(std::optional<Yen> amount)
{
    return {formatMoney(amount), wholeYen(amount)};
}

QString roundingNote(const QList<QList<Cell>>& rows, bool isAddingUp)
{
    const YenUnit unit = display().unit;
    const bool isRounded = std::ranges::any_of(rows, [&](const QList<Cell>& row) {
        return std::ranges::any_of(row, [&](const Cell& cell) {
            const Yen amount{cell.number.toLongLong()};
            return cell.number.isValid() && rounded(amount, unit) != amount;
        });
    });
    if (!isRounded)
        return {};
    return joinSentences({roundingRule(unit),
                          isAddingUp ? QString() : QCoreApplication::translate("Report", "Rounded figures may not add up.")});
}

Table reserveTable(const KeyFigures& figures)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Reserve fund by fiscal year");
    table.unit = displayName(display().unit);
    table.columns = yearColumns(QCoreApplication::translate("Report", "Fiscal year"));
    for (const ReserveYear& year : figures.reserveYears)
        table.rows.append(yearRow(textCell(yearText(year.fiscalYear, figures.asOf)), year));
    const bool isOpened =
        figures.funds.isEmpty() ? figures.fund.opening.has_value()
                                : std::ranges::all_of(figures.funds, [](const auto& one) { return one.fund.opening.has_value(); });
    table.note = yearNote(table, figures.reserveYears, isOpened);
    return table;
}

Table fundTable(const reserve::FundFigures& figures)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "%1 by fiscal year").arg(cellWord(figures.fund.name));
    table.unit = displayName(display().unit);
    table.columns = yearColumns(QCoreApplication::translate("Report", "Fiscal year"));
    for (const ReserveYear& year : figures.years)
        table.rows.append(yearRow(textCell(formatFiscalYear(year.fiscalYear)), year));
    table.note = yearNote(table, figures.years, figures.fund.opening.has_value());
    return table;
}

Table fundsTable(const KeyFigures& figures)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Funds");
    table.unit = displayName(display().unit);
    table.columns = {{QCoreApplication::translate("Report", "Fund"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "Purpose"), Align::Left, 2.5},
                     {QCoreApplication::translate("Report", "Opening balance"), Align::Right, 1.2},
                     {QCoreApplication::translate("Report", "at the end of"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "Balance"), Align::Right, 1.2},
                     {QCoreApplication::translate("Report", "Floor"), Align::Right},
                     {QCoreApplication::translate("Report", "Ceiling"), Align::Right},
                     {QCoreApplication::translate("Report", "Target"), Align::Right},
                     {QCoreApplication::translate("Report", "State"), Align::Left, 1.5}};
    Yen shown;
    for (const reserve::FundFigures& one : figures.funds) {
        const reserve::ReserveFund& fund = one.fund;
        shown += rounded(one.balance.value_or(Yen{}), display().unit);
        QString state;
        if (one.balance && *one.balance < fund.floor.value_or(Yen{}))
            state = QCoreApplication::translate("Report", "▲ below the floor");
        else if (one.balance && fund.ceiling && *one.balance > *fund.ceiling)
            state = QCoreApplication::translate("Report", "▲ above the ceiling");
        table.rows.append({textCell(cellWord(fund.name)), textCell(fund.purpose), moneyCell(fund.opening),
                           textCell(fund.opening ? formatDate(fund.openingDate) : unknownText()), moneyCell(one.balance),
                           moneyCell(fund.floor), moneyCell(fund.ceiling), moneyCell(fund.target), textCell(state)});
    }
    if (figures.funds.size() > 1)
        table.totals = {textCell(QCoreApplication::translate("Report", "All funds")), textCell({}), textCell({}), textCell({}),
                        moneyCell(figures.reserveBalance), textCell({}), textCell({}), textCell({}), textCell({})};
    const bool isAddingUp =
        !figures.reserveBalance || figures.funds.size() < 2 || shown == rounded(*figures.reserveBalance, display().unit);
    table.note = roundingNote(table.rows, isAddingUp);
    return table;
}

Table entryTable(const QList<reserve::ReserveEntry>& entries)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Reserve fund ledger");
    table.unit = displayName(display().unit);
    table.columns = {{QCoreApplication::translate("Report", "Fiscal year"), Align::Left},
                     {QCoreApplication::translate("Report", "Date"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Kind"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Stage"), Align::Left},
                     {QCoreApplication::translate("Report", "Planned"), Align::Right, 1.4},
                     {QCoreApplication::translate("Report", "Approved"), Align::Right, 1.4},
                     {QCoreApplication::translate("Report", "Executed"), Align::Right, 1.4},
                     {QCoreApplication::translate("Report", "Returned"), Align::Right, 1.2},
                     {QCoreApplication::translate("Report", "Effective"), Align::Right, 1.4},
                     {QCoreApplication::translate("Report", "Resolution"), Align::Left, 1.8},
                     {QCoreApplication::translate("Report", "Voucher"), Align::Left},
                     {QCoreApplication::translate("Report", "Flag"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "Note"), Align::Left, 2.5}};
    const auto day = [](QDate date) { return date.isValid() ? formatDate(date) : QString(); };
    for (const reserve::ReserveEntry& entry : entries) {
        const bool isDrawdown = entry.kind == reserve::EntryKind::Drawdown;
        QString kind = reserve::displayName(entry.kind);
        if (isDrawdown && entry.basis != reserve::Basis::InPurpose)
            kind = QCoreApplication::translate("Report", "%1 (%2)").arg(kind, reserve::displayName(entry.basis));
        QString resolution = joined({entry.resolutionBody, entry.resolutionNumber, day(entry.resolutionDate)});
        if (resolution.isEmpty() && entry.approved)
            resolution = unknownText();
        if (entry.ratifiedOn.isValid())
            resolution = joined({resolution, QCoreApplication::translate("Report", "ratified %1")
                                                 .arg(joined({entry.ratificationNumber, day(entry.ratifiedOn)}))});
        const QStringList flags = reserve::flagsOf(entry);
        table.rows.append({textCell(formatFiscalYear(entry.fiscalYear)),
                           textCell(entry.date.isValid() ? formatDate(entry.date) : unknownText()), textCell(kind),
                           textCell(isDrawdown ? reserve::displayName(entry.stage()) : QString()), exactCell(entry.planned),
                           exactCell(entry.approved), exactCell(entry.executed),
                           isDrawdown ? exactCell(entry.returned()) : textCell({}), exactCell(entry.effective),
                           textCell(resolution), textCell(entry.voucher),
                           textCell(flags.isEmpty() ? QString() : u"▲ "_s + flags.join(u" · "_s)), textCell(entry.note)});
    }
    return table;
}

Table accountsTable(const reserve::AccountComparison& comparison)
{
    using reserve::AccountDifference;
    Table table;
    table.title = QCoreApplication::translate("Report", "Ledger against accounts");
    table.unit = displayName(display().unit);
    table.columns = {{QCoreApplication::translate("Report", "Difference"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "Voucher"), Align::Left},
                     {QCoreApplication::translate("Report", "Date in the ledger"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Ledger"), Align::Right, 1.3},
                     {QCoreApplication::translate("Report", "Date in the accounts"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Accounts"), Align::Right, 1.3},
                     {QCoreApplication::translate("Report", "Accounts less ledger"), Align::Right, 1.3},
                     {QCoreApplication::translate("Report", "Line"), Align::Right, 0.6},
                     {QCoreApplication::translate("Report", "Note"), Align::Left, 2.5}};
    const auto dayCell = [](const auto& side) { return textCell(side ? formatDate(side->day) : u"―"_s); };
    const auto amountCell = [](const auto& side) { return side ? exactCell(side->change) : textCell(u"―"_s); };
    for (const AccountDifference& one : comparison.differences) {
        const reserve::AccountLine& named = one.accounts ? *one.accounts : *one.ledger;
        const Yen gap = (one.accounts ? one.accounts->change : Yen{}) - (one.ledger ? one.ledger->change : Yen{});
        table.rows.append({textCell(nameOf(one.kind)), textCell(named.voucher), dayCell(one.ledger), amountCell(one.ledger),
                           dayCell(one.accounts), amountCell(one.accounts), exactCell(gap),
                           one.accounts ? countCell(one.accounts->line) : textCell({}), textCell(named.text)});
    }
    const QString spanned =
        comparison.first.isValid()
            ? QCoreApplication::translate("Report", "%1 to %2: %3 rows of the accounts, %4 agree, %5 differ.")
                  .arg(formatDate(comparison.first), formatDate(comparison.last), formatCount(comparison.rows),
                       formatCount(comparison.same), formatCount(comparison.differences.size()))
            : QCoreApplication::translate("Report", "The file has no movements.");
    table.note = joinSentences({spanned, QCoreApplication::translate("Report", "Sum of the ledger %1, of the accounts %2, difference %3.")
                                             .arg(formatMoneyExactly(comparison.ledgerSum), formatMoneyExactly(comparison.accountsSum),
                                                  formatMoneyExactly(comparison.accountsSum - comparison.ledgerSum))});
    return table;
}

} // namespace shirube::report
