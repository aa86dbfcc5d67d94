// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/reserve_page.h"

#include "core/base/format.h"
#include "core/report/tables.h"
#include "core/reserve/actions.h"
#include "core/reserve/reserve_store.h"
#include "ui/reserve/entry_dialog.h"
#include "ui/reserve/opening_editor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

ReservePage::ReservePage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedWidget), m_opening(new OpeningEditor(session)),
      m_board(new TableView), m_boardNote(plainLabel({}, Type::Caption, true)), m_ledger(new TableView),
      m_noEntries(plainLabel(tr("There are no entries yet. “Add…” makes the first one."), Type::Body, true)),
      m_add(new QPushButton(tr("Add…"))), m_change(new QPushButton(tr("Change…"))),
      m_remove(new QPushButton(tr("Remove")))
{
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(makeBoardTable());
    split->addWidget(makeLedger());
    split->setSizes({400, 500}); // shares of the height
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::sibling);
    QLabel* nothing =
        plainLabel(tr("This file has no reserve fund yet.\nMake a new file with the shipped plan, which "
                      "brings the fund with it."),
                   Type::Section, true);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack->addWidget(split);
    m_stack->addWidget(nothing);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->addWidget(m_stack);

    connect(m_add, &QPushButton::clicked, this, &ReservePage::addEntry);
    connect(m_change, &QPushButton::clicked, this, &ReservePage::changeEntry);
    connect(m_remove, &QPushButton::clicked, this, &ReservePage::removeEntry);
    connect(m_ledger, &QAbstractItemView::activated, this, &ReservePage::changeEntry);
    connect(new QShortcut(QKeySequence::Delete, m_ledger, {}, {}, Qt::WidgetShortcut), &QShortcut::activated,
            this, &ReservePage::removeEntry);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReservePage::enableButtons);
}

QWidget* ReservePage::makeBoardTable()
{
    m_boardCard = new Card(title());
    m_boardCard->content()->addWidget(m_opening);
    m_boardCard->content()->addWidget(m_board, 1);
    m_boardCard->content()->addWidget(m_boardNote);
    return m_boardCard;
}

QWidget* ReservePage::makeLedger()
{
    m_ledgerCard = new Card(tr("Entries"));
    m_ledger->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ledger->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addWidget(m_noEntries);
    buttons->addStretch();
    m_ledgerCard->content()->addLayout(buttons);
    m_ledgerCard->content()->addWidget(m_ledger, 1);
    return m_ledgerCard;
}

QString ReservePage::title() const
{
    return tr("Reserve fund");
}

QString ReservePage::icon() const
{
    return u"reserve.svg"_s;
}

void ReservePage::refresh()
{
    const report::KeyFigures& figures = session().figures();
    m_stack->setCurrentIndex(figures.fund.id.isValid() ? 0 : 1);
    m_entries.clear();
    if (session().isOpen() && figures.fund.id.isValid()) {
        auto entries = reserve::loadEntries(session().database(), figures.fund.id);
        if (entries)
            m_entries = std::move(*entries);
        else
            session().prompts().error(this, entries.error());
    }
    m_opening->refresh();
    const report::Table board = report::reserveTable(figures);
    m_boardCard->setAsOf(tr("unit: %1").arg(board.unit));
    m_boardNote->setText(board.note);
    m_board->setTable(board);
    const report::Table ledger = report::entryTable(m_entries);
    m_ledgerCard->setAsOf(tr("unit: %1").arg(ledger.unit));
    m_ledger->setTable(ledger);
    m_noEntries->setVisible(m_entries.isEmpty());
    enableButtons();
}

void ReservePage::enableButtons()
{
    const bool readOnly = session().isReadOnly();
    m_add->setEnabled(!readOnly);
    m_change->setEnabled(!readOnly && selectedEntry());
    m_remove->setEnabled(!readOnly && selectedEntry());
    for (QPushButton* button : {m_add, m_change, m_remove})
        button->setToolTip(readOnly ? session().readOnlyReason() : QString());
}

const reserve::ReserveEntry* ReservePage::selectedEntry() const
{
    const QModelIndexList rows = m_ledger->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_entries.at(m_ledger->tableModel()->sourceRow(rows.first().row()));
}

void ReservePage::addEntry()
{
    reserve::ReserveEntry entry;
    entry.fund = session().figures().fund.id;
    entry.fiscalYear = FiscalYear(session().asOf());
    edit(entry);
}

void ReservePage::changeEntry()
{
    const reserve::ReserveEntry* entry = selectedEntry();
    if (entry && !session().isReadOnly())
        edit(*entry);
}

void ReservePage::edit(const reserve::ReserveEntry& entry)
{
    auto* dialog = new EntryDialog(entry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EntryDialog::saveRequested, this, [this, dialog](const reserve::ReserveEntry& changed) {
        Result<> done;
        if (changed.id.isValid()) {
            done = reserve::changeEntry(session().database(), changed);
        } else if (const auto added = reserve::addEntry(session().database(), changed); !added) {
            done = tl::unexpected(added.error());
        }
        if (session().did(done, dialog))
            dialog->accept();
    });
    dialog->open();
}

void ReservePage::removeEntry()
{
    const reserve::ReserveEntry* entry = selectedEntry();
    if (!entry || session().isReadOnly())
        return;
    const QString what =
        tr("%1, %2").arg(formatFiscalYear(entry->fiscalYear), reserve::displayName(entry->kind));
    const ReserveEntryId id = entry->id;
    if (session().prompts().confirm(this, tr("Remove the entry"),
                                    tr("Remove this entry?\n%1\nUndo brings it back.").arg(what),
                                    tr("Remove")))
        session().did(reserve::removeEntry(session().database(), id), this);
}

QList<report::Table> ReservePage::tables() const
{
    return {report::reserveTable(session().figures()), report::entryTable(m_entries)};
}

} // namespace shirube::ui
