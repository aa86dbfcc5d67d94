// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/accounts_view.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/exchange/accounts_file.h"
#include "core/report/list_words.h"
#include "core/report/reserve_tables.h"
#include "core/reserve/reserve_store.h"
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

AccountsView::AccountsView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_fund(new QComboBox), m_open(new QPushButton(tr("Compare with a CSV of the accounts…"))),
      m_card(new Card(tr("Ledger against accounts"))), m_summary(plainLabel({})), m_table(new TableView)
{
    m_fund->setAccessibleName(tr("Fund"));
    m_table->setAccessibleName(tr("Ledger against accounts"));
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
        m_fund->addItem(report::cellWord(one.fund.name), one.fund.id.value);
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

void AccountsView::compare(const QString& path)
{
    const auto said = exchange::readAccounts(path);
    const auto entries = reserve::loadEntries(m_session.database(), FundId{m_fund->currentData().toLongLong()});
    if (!said || !entries) {
        m_session.prompts().error(this, said ? entries.error() : said.error());
        return;
    }
    m_path = path;
    m_differences = report::accountsTable(reserve::compareAccounts(*entries, said->lines));
    m_table->setTable(m_differences);
    m_card->setAsOf(tr("unit: %1").arg(m_differences.unit));
    QStringList notes{m_differences.note};
    if (!said->rejections.isEmpty())
        notes.append(tr("▲ %1 rows could not be read; the first is line %2: %3")
                         .arg(formatCount(said->rejections.size()), formatCount(said->rejections.first().line),
                              said->rejections.first().reason));
    m_summary->setText(joinSentences(notes));
}

} // namespace shirube::ui
