// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/reserve_ledger_view.h"

#include "core/base/format.h"
#include "core/report/list_words.h"
#include "core/report/reserve_tables.h"
#include "core/report/tables.h"
#include "core/reserve/reserve_store.h"
#include "ui/reserve/entry_step_dialog.h"
#include "ui/reserve/fund_dialog.h"
#include "ui/reserve/opening_editor.h"
#include "ui/reserve/year_lock_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wrapping_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <algorithm>

namespace shirube::ui
{

using reserve::EntryStep;

ReserveLedgerView::ReserveLedgerView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_fund(new QComboBox), m_opening(new OpeningEditor(session)),
      m_boardCard(new Card(tr("Reserve fund"))), m_board(new TableView), m_boardNote(plainLabel({}, Type::Caption, true)),
      m_addFund(new QPushButton(tr("New fund…"))), m_changeFund(new QPushButton(tr("Fund…"))),
      m_removeFund(new QPushButton(tr("Remove fund"))), m_close(new QPushButton(tr("Close a year…"))),
      m_ledgerCard(new Card(tr("Entries"))), m_year(new QComboBox), m_ledger(new TableView),
      m_noEntries(plainLabel({}, Type::Body, true)), m_add(new QPushButton(tr("Add…"))),
      m_change(new QPushButton(tr("Change…"))), m_remove(new QPushButton(tr("Remove")))
{
    for (const EntryStep step : {EntryStep::Approve, EntryStep::Execute, EntryStep::Return, EntryStep::Ratify})
        m_steps.append({step, new QPushButton(EntryStepDialog::nameOf(step))});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(new Split(Qt::Vertical, {makeBoard(), makeEntries()}, {300, 400}));

    connect(m_fund, &QComboBox::activated, this, &ReserveLedgerView::present);
    connect(m_year, &QComboBox::activated, this, &ReserveLedgerView::presentEntries);
    connect(m_addFund, &QPushButton::clicked, this, [this] { editFund({}); });
    connect(m_changeFund, &QPushButton::clicked, this, [this] {
        if (const auto* shown = shownFund())
            editFund(shown->fund);
    });
    connect(m_removeFund, &QPushButton::clicked, this, &ReserveLedgerView::removeFund);
    connect(m_close, &QPushButton::clicked, this, &ReserveLedgerView::closeOrReopen);
    connect(m_add, &QPushButton::clicked, this, &ReserveLedgerView::addEntry);
    connect(m_change, &QPushButton::clicked, this, &ReserveLedgerView::changeEntry);
    connect(m_remove, &QPushButton::clicked, this, &ReserveLedgerView::removeEntry);
    for (const StepButton& one : std::as_const(m_steps))
        connect(one.button, &QPushButton::clicked, this, [this, step = one.step] { takeStep(step); });
    connect(m_ledger, &QAbstractItemView::activated, this, &ReserveLedgerView::changeEntry);
    connect(new QShortcut(QKeySequence::Delete, m_ledger, {}, {}, Qt::WidgetShortcut), &QShortcut::activated, this,
            &ReserveLedgerView::removeEntry);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReserveLedgerView::enableButtons);
}

QWidget* ReserveLedgerView::makeBoard()
{
    m_fund->setAccessibleName(tr("Fund"));
    m_fund->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_boardNote->setWordWrap(true);
    auto* bar = new WrappingRow;
    bar->addWidget(m_fund);
    bar->addWidget(m_opening);
    for (QPushButton* button : {m_changeFund, m_addFund, m_removeFund, m_close})
        bar->addWidget(button);
    m_boardCard->content()->addLayout(bar);
    m_boardCard->content()->addWidget(m_board, 1);
    m_boardCard->content()->addWidget(m_boardNote);
    return m_boardCard;
}

QWidget* ReserveLedgerView::makeEntries()
{
    m_year->setAccessibleName(tr("Fiscal year of the entries"));
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the years come later
    m_ledger->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ledger->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* bar = new WrappingRow;
    bar->addWidget(m_year);
    bar->addWidget(m_add);
    bar->addWidget(m_change);
    for (const StepButton& one : std::as_const(m_steps))
        bar->addWidget(one.button);
    bar->addWidget(m_remove);
    bar->addWidget(m_noEntries);
    m_ledgerCard->content()->addLayout(bar);
    m_ledgerCard->content()->addWidget(m_ledger, 1);
    return m_ledgerCard;
}

void ReserveLedgerView::refresh()
{
    fillChoices();
    present();
}

// What was chosen stays as long as it is there; at first the only fund, or all.
void ReserveLedgerView::fillChoices()
{
    const report::KeyFigures& figures = m_session.figures();
    const QSignalBlocker quietFund(m_fund);
    const QSignalBlocker quietYear(m_year);
    const QVariant fund = m_fund->currentData();
    m_fund->clear();
    if (figures.funds.size() > 1)
        m_fund->addItem(tr("All funds"), 0);
    for (const reserve::FundFigures& one : figures.funds)
        m_fund->addItem(report::cellWord(one.fund.name), one.fund.id.value);
    m_fund->setCurrentIndex(std::max(0, m_fund->findData(fund)));
    const QVariant year = m_year->currentData();
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (auto one = figures.reserveYears.crbegin(); one != figures.reserveYears.crend(); ++one)
        m_year->addItem(formatFiscalYear(one->fiscalYear), one->fiscalYear.first());
    m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
}

void ReserveLedgerView::present()
{
    const report::KeyFigures& figures = m_session.figures();
    const reserve::FundFigures* shown = shownFund();
    m_opening->setVisible(shown);
    if (shown)
        m_opening->refresh(shown->fund);
    const report::Table board = tables().first();
    m_boardCard->setTitle(shown ? report::cellWord(shown->fund.name) : tr("Reserve funds"));
    QString corner = tr("unit: %1").arg(board.unit);
    if (figures.reserveClosedUpTo.isValid())
        corner = tr("books closed up to %1").arg(formatFiscalYear(figures.reserveClosedUpTo)) + QStringLiteral(" · ") + corner;
    m_boardCard->setAsOf(corner);
    m_boardNote->setText(board.note);
    m_board->setTable(board);
    presentEntries();
}

void ReserveLedgerView::presentEntries()
{
    m_entries.clear();
    m_all = 0;
    if (m_session.isOpen()) {
        reserve::EntryFilter filter;
        filter.fund = FundId{m_fund->currentData().toLongLong()};
        if (const int year = m_year->currentData().toInt())
            filter.year = FiscalYear(year);
        auto page = reserve::loadEntryPage(m_session.database(), filter);
        if (page) {
            m_entries = std::move(page->entries);
            m_all = page->all;
        } else {
            m_session.prompts().error(this, page.error());
        }
    }
    const report::Table ledger = report::entryTable(m_entries);
    m_ledgerCard->setAsOf(tr("unit: %1").arg(ledger.unit));
    m_ledger->setTable(ledger);
    m_noEntries->setVisible(m_entries.isEmpty() || m_entries.size() < m_all);
    m_noEntries->setText(m_entries.isEmpty() ? tr("There are no entries yet. “Add…” makes the first one.")
                                             : tr("The newest %1 of %2; choose a year for others.")
                                                   .arg(formatCount(m_entries.size()), formatCount(m_all)));
    enableButtons();
}

void ReserveLedgerView::enableButtons()
{
    const bool mayWrite = m_session.isOpen() && !m_session.isReadOnly();
    const reserve::ReserveEntry* entry = selectedEntry();
    m_add->setEnabled(mayWrite && m_fund->count() > 0);
    m_change->setEnabled(mayWrite && entry);
    m_remove->setEnabled(mayWrite && entry);
    m_addFund->setEnabled(mayWrite);
    m_changeFund->setEnabled(mayWrite && shownFund());
    m_removeFund->setEnabled(mayWrite && shownFund());
    m_close->setEnabled(mayWrite);
    QList<QPushButton*> all{m_add, m_change, m_remove, m_addFund, m_changeFund, m_removeFund, m_close};
    for (const StepButton& one : std::as_const(m_steps)) {
        one.button->setEnabled(mayWrite && entry && EntryStepDialog::fits(*entry, one.step));
        all.append(one.button);
    }
    for (QPushButton* button : std::as_const(all))
        button->setToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString());
}

const reserve::FundFigures* ReserveLedgerView::shownFund() const
{
    const QList<reserve::FundFigures>& funds = m_session.figures().funds;
    const auto found = std::ranges::find_if(
        funds, [&](const reserve::FundFigures& one) { return one.fund.id.value == m_fund->currentData().toLongLong(); });
    return found == funds.end() ? nullptr : &*found;
}

const reserve::ReserveEntry* ReserveLedgerView::selectedEntry() const
{
    const QModelIndexList rows = m_ledger->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_entries.at(m_ledger->tableModel()->sourceRow(rows.first().row()));
}

EntryJudge ReserveLedgerView::judgeFor(const reserve::ReserveEntry& entry)
{
    auto books = std::make_shared<QHash<qint64, reserve::Books>>();
    for (const reserve::FundFigures& one : m_session.figures().funds) {
        if (auto loaded = reserve::loadBooks(m_session.database(), one.fund)) {
            if (entry.id.isValid() && entry.fund == one.fund.id)
                loaded->remove(entry);
            books->insert(one.fund.id.value, std::move(*loaded));
        }
    }
    return [books, entry](const reserve::ReserveEntry& said) -> Result<> {
        return reserve::allow(said, entry.id.isValid() ? &entry : nullptr, (*books)[said.fund.value]);
    };
}

void ReserveLedgerView::addEntry()
{
    reserve::ReserveEntry entry;
    const reserve::FundFigures* shown = shownFund();
    entry.fund = shown ? shown->fund.id : m_session.figures().fund.id;
    entry.fiscalYear = m_year->currentData().toInt() ? FiscalYear(m_year->currentData().toInt()) : FiscalYear(m_session.asOf());
    QList<reserve::ReserveFund> funds;
    for (const reserve::FundFigures& one : m_session.figures().funds)
        funds.append(one.fund);
    openForm(new EntryDialog(entry, funds, judgeFor(entry), this), EntryStep::Change);
}

void ReserveLedgerView::changeEntry()
{
    const reserve::ReserveEntry* entry = selectedEntry();
    if (!entry || m_session.isReadOnly())
        return;
    QList<reserve::ReserveFund> funds;
    for (const reserve::FundFigures& one : m_session.figures().funds)
        funds.append(one.fund);
    openForm(new EntryDialog(*entry, funds, judgeFor(*entry), this), EntryStep::Change);
}

void ReserveLedgerView::takeStep(EntryStep step)
{
    const reserve::ReserveEntry* entry = selectedEntry();
    if (entry && !m_session.isReadOnly())
        openForm(new EntryStepDialog(*entry, step, judgeFor(*entry), this), step);
}

template <typename Dialog>
void ReserveLedgerView::openForm(Dialog* dialog, EntryStep step)
{
    connect(dialog, &Dialog::saveRequested, this, [this, dialog, step](const reserve::ReserveEntry& changed) {
        Result<> done;
        if (changed.id.isValid()) {
            done = reserve::changeEntry(m_session.database(), changed, step);
        } else if (const auto added = reserve::addEntry(m_session.database(), changed); !added) {
            done = tl::unexpected(added.error());
        }
        if (m_session.did(done, dialog))
            dialog->accept();
    });
    dialog->open();
}

void ReserveLedgerView::removeEntry()
{
    const reserve::ReserveEntry* entry = selectedEntry();
    if (!entry || m_session.isReadOnly())
        return;
    const QString what = tr("%1, %2").arg(formatFiscalYear(entry->fiscalYear), reserve::displayName(entry->kind));
    const ReserveEntryId id = entry->id;
    if (m_session.prompts().confirm(this, tr("Remove the entry"), tr("Remove this entry?\n%1\nUndo brings it back.").arg(what),
                                    tr("Remove")))
        m_session.did(reserve::removeEntry(m_session.database(), id), this);
}

void ReserveLedgerView::editFund(const reserve::ReserveFund& fund)
{
    auto* dialog = new FundDialog(fund, this);
    connect(dialog, &FundDialog::saveRequested, this, [this, dialog](const reserve::ReserveFund& changed) {
        Result<> done;
        if (changed.id.isValid()) {
            done = reserve::changeFund(m_session.database(), changed);
        } else if (const auto added = reserve::addFund(m_session.database(), changed); !added) {
            done = tl::unexpected(added.error());
        }
        if (m_session.did(done, dialog))
            dialog->accept();
    });
    dialog->open();
}

void ReserveLedgerView::removeFund()
{
    const reserve::FundFigures* shown = shownFund();
    if (shown && m_session.prompts().confirm(this, tr("Remove the fund"),
                                             tr("Remove the fund “%1”?\nUndo brings it back.").arg(report::cellWord(shown->fund.name)), tr("Remove")))
        m_session.did(reserve::removeFund(m_session.database(), shown->fund.id), this);
}

void ReserveLedgerView::closeOrReopen()
{
    auto* dialog = new YearLockDialog(m_session, this);
    dialog->open();
}

QList<report::Table> ReserveLedgerView::tables() const
{
    const reserve::FundFigures* shown = shownFund();
    QList<report::Table> all{shown && m_session.figures().funds.size() > 1 ? report::fundTable(*shown)
                                                                           : report::reserveTable(m_session.figures())};
    all.append(report::fundsTable(m_session.figures()));
    all.append(report::entryTable(m_entries));
    tellFilter(all.last(), askedFor({m_fund, m_year}));
    all.last().isCut = m_entries.size() < m_all;
    return all;
}

} // namespace shirube::ui
