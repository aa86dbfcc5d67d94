// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/accounts_view.h"

#include "core/base/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace shirube::ui
{

using exchange::ReserveComparison;
using exchange::ReserveDifference;
using Kind = ReserveDifference::Kind;

namespace
{

report::Cell amountCell(const std::optional<ReserveDifference::Side>& side)
{
    if (!side)
        return report::textCell(QStringLiteral("―"));
    return {formatMoneyExactly(side->change), side->change.value};
}

report::Cell dayCell(const std::optional<ReserveDifference::Side>& side)
{
    return report::textCell(side ? formatDate(side->day) : QStringLiteral("―"));
}

} // namespace

AccountsView::AccountsView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_fund(new QComboBox), m_open(new QPushButton(tr("Compare with a CSV of the accounts…"))),
      m_card(new Card(tr("Ledger against accounts"))), m_summary(plainLabel({})), m_table(new TableView)
{
    m_fund->setAccessibleName(tr("Fund"));
    m_summary->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(m_fund);
    bar->addWidget(m_open);
    bar->addStretch();
    m_card->content()->addLayout(bar);
    m_card->content()->addWidget(m_summary);
    m_card->content()->addWidget(m_table, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    connect(m_open, &QPushButton::clicked, this, &AccountsView::choose);
    connect(m_fund, &QComboBox::activated, this, &AccountsView::refresh);
}

void AccountsView::refresh()
{
    const QSignalBlocker quiet(m_fund);
    const QVariant before = m_fund->currentData();
    m_fund->clear();
    for (const reserve::FundFigures& one : m_session.figures().funds)
        m_fund->addItem(one.fund.name, one.fund.id.value);
    m_fund->setCurrentIndex(std::max(0, m_fund->findData(before)));
    m_open->setEnabled(m_fund->count() > 0);
    if (!m_path.isEmpty() && QFileInfo::exists(m_path) && m_fund->count() > 0)
        return compare(m_path);
    m_differences = {};
    m_table->setTable(m_differences);
    m_summary->setText(tr("The file needs the columns 日付 and 増加額, 減少額 (or 入金, 出金; 借方, 貸方; or one signed 金額); "
                          "伝票番号 and 摘要 help to find what belongs together."));
}

void AccountsView::choose()
{
    const QString path = m_session.prompts().openFile(this, tr("Accounts"), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        compare(path);
}

report::Table AccountsView::differenceTable(const ReserveComparison& comparison)
{
    report::Table table;
    table.title = tr("Ledger against accounts");
    table.unit = displayName(display().unit);
    table.columns = {{tr("Difference"), report::Align::Left, 1.5},  {tr("Voucher"), report::Align::Left},
                     {tr("Date in the ledger"), report::Align::Left, 1.3}, {tr("Ledger"), report::Align::Right, 1.3},
                     {tr("Date in the accounts"), report::Align::Left, 1.3}, {tr("Accounts"), report::Align::Right, 1.3},
                     {tr("Accounts less ledger"), report::Align::Right, 1.3}, {tr("Line"), report::Align::Right, 0.6},
                     {tr("Note"), report::Align::Left, 2.5}};
    for (const ReserveDifference& one : comparison.differences) {
        const QString what = one.kind == Kind::Amount           ? tr("another amount")
                             : one.kind == Kind::Day            ? tr("another day")
                             : one.kind == Kind::OnlyInAccounts ? tr("only in the accounts")
                                                                : tr("only in the ledger");
        const ReserveDifference::Side& named = one.accounts ? *one.accounts : *one.ledger;
        const Yen gap = (one.accounts ? one.accounts->change : Yen{}) - (one.ledger ? one.ledger->change : Yen{});
        table.rows.append({report::textCell(what), report::textCell(named.voucher), dayCell(one.ledger), amountCell(one.ledger),
                           dayCell(one.accounts), amountCell(one.accounts), {formatMoneyExactly(gap), gap.value},
                           one.accounts ? report::countCell(one.accounts->line) : report::textCell({}),
                           report::textCell(named.text)});
    }
    QStringList notes;
    if (comparison.first.isValid())
        notes.append(tr("%1 to %2: %3 rows of the accounts, %4 agree, %5 differ.")
                         .arg(formatDate(comparison.first), formatDate(comparison.last), formatCount(comparison.rows),
                              formatCount(comparison.same), formatCount(comparison.differences.size())));
    else
        notes.append(tr("The file has no movements."));
    if (!comparison.rejections.isEmpty()) {
        const exchange::RowRemark& first = comparison.rejections.first();
        notes.append(tr("▲ %1 rows could not be read; the first is line %2: %3")
                         .arg(formatCount(comparison.rejections.size()), formatCount(first.line), first.reason));
    }
    notes.append(tr("Sum of the ledger %1, of the accounts %2, difference %3.")
                     .arg(formatMoneyExactly(comparison.ledgerSum), formatMoneyExactly(comparison.accountsSum),
                          formatMoneyExactly(comparison.accountsSum - comparison.ledgerSum)));
    table.note = notes.join(u' ');
    return table;
}

void AccountsView::compare(const QString& path)
{
    const auto comparison =
        exchange::compareReserve(m_session.database(), FundId{m_fund->currentData().toLongLong()}, path);
    if (!comparison) {
        m_session.prompts().error(this, comparison.error());
        return;
    }
    m_path = path;
    m_differences = differenceTable(*comparison);
    m_table->setTable(m_differences);
    m_card->setAsOf(tr("unit: %1").arg(m_differences.unit));
    m_summary->setText(m_differences.note);
}

} // namespace shirube::ui
