// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/cell_commands.h"

#include "core/plan/plan_store.h"
#include "ui/plan/initiative_delegate.h"
#include "ui/plan/initiative_filter.h"
#include "ui/plan/initiative_view.h"
#include "ui/plan/paste_dialog.h"
#include "ui/widgets/context_menu.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool isNeverTyped(int column)
{
    return column == InitiativeModel::OwnersColumn || column == InitiativeModel::NumberColumn ||
           column == InitiativeModel::IndicatorColumn;
}

} // namespace

CellCommands::CellCommands(Session& session, InitiativeModel* model, InitiativeFilter* filter, InitiativeView* view)
    : QObject(view), m_session(session), m_model(model), m_filter(filter), m_view(view)
{
    connect(view, &InitiativeView::pasteRequested, this, &CellCommands::paste);
    connect(view, &InitiativeView::fillDownRequested, this, &CellCommands::fillDown);
    connect(view, &InitiativeView::clearRequested, this, &CellCommands::clear);
    connect(view, &InitiativeView::enterInAllRequested, this, [this] {
        enterInAll(m_model->editingText(m_filter->mapToSource(m_view->currentIndex())));
    });
    view->editors()->setEnterInAll([this](const QString& text) { return enterInAll(text); });

    const auto offer = [&](const QString& text, const QKeySequence& keys, auto command) {
        QAction* action = addContextAction(*view, text, keys);
        connect(action, &QAction::triggered, this, command);
        return action;
    };
    offer(tr("Copy with headers"), QKeySequence::Copy, [this] { m_view->copy(); });
    const QList<QAction*> changing{offer(tr("Paste…"), QKeySequence::Paste, &CellCommands::paste),
                                   offer(tr("Fill down"), Qt::CTRL | Qt::Key_D, &CellCommands::fillDown),
                                   offer(tr("Same value in all selected cells"), Qt::CTRL | Qt::Key_Return,
                                         [this] { Q_EMIT m_view->enterInAllRequested(); }),
                                   offer(tr("Clear"), QKeySequence::Delete, &CellCommands::clear)};
    const auto follow = [this, changing] {
        for (QAction* action : changing)
            action->setEnabled(!m_session.isReadOnly());
    };
    connect(&session, &Session::fileChanged, this, follow);
    follow();
}

bool CellCommands::enter(const QModelIndexList& cells, const std::function<QString(const QModelIndex&)>& text,
                         plan::ItemEdit how)
{
    QList<CellEntry> entries;
    for (const QModelIndex& cell : cells) {
        const QModelIndex source = m_filter->mapToSource(cell);
        entries.append({source.row(), source.column(), text(cell)});
    }
    if (entries.isEmpty()) {
        Q_EMIT refused(tr("Select cells that can be typed into."));
        return false;
    }
    return m_model->enter(entries, how);
}

void CellCommands::fillDown()
{
    QModelIndexList cells = m_view->selectedCells();
    cells.removeIf([](const QModelIndex& cell) { return isNeverTyped(cell.column()); });
    QHash<int, QModelIndex> top; // by column
    const bool oneRow = !cells.isEmpty() && cells.first().row() == cells.last().row();
    for (const QModelIndex& cell : std::as_const(cells)) {
        if (!top.contains(cell.column()))
            top.insert(cell.column(), oneRow ? cell.siblingAtRow(cell.row() - 1) : cell);
    }
    cells.removeIf([&](const QModelIndex& cell) { return cell == top[cell.column()] || !top[cell.column()].isValid(); });
    enter(cells, [&](const QModelIndex& cell) { return m_model->editingText(m_filter->mapToSource(top[cell.column()])); },
          plan::ItemEdit::FillDown);
}

bool CellCommands::enterInAll(const QString& text)
{
    QModelIndexList cells = m_view->selectedCells();
    // Of the column that is typed into: the same text is rarely right for another.
    const int column = m_view->currentIndex().column();
    cells.removeIf([column](const QModelIndex& cell) { return cell.column() != column; });
    return enter(cells, [&](const QModelIndex&) { return text; }, plan::ItemEdit::Rows);
}

void CellCommands::clear()
{
    QModelIndexList cells = m_view->selectedCells();
    cells.removeIf([](const QModelIndex& cell) { return !(cell.flags() & Qt::ItemIsEditable); });
    enter(cells, [](const QModelIndex&) { return QString(); }, plan::ItemEdit::Clear);
}

Result<plan::PasteTarget> CellCommands::target(const QModelIndex& first) const
{
    plan::PasteTarget target;
    for (int row = first.row(); row < m_filter->rowCount(); ++row)
        target.items.append(m_model->item(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    const QList<int> columns = m_view->shownColumns();
    for (qsizetype place = columns.indexOf(first.column()); place >= 0 && place < columns.size(); ++place)
        target.columns.append(plan::ItemColumn(columns[place]));
    target.themes = m_model->themes();
    target.asOf = m_session.asOf();
    SHIRUBE_ASSIGN(target.closed, plan::loadClosedMonths(m_session.database()));
    return target;
}

void CellCommands::paste()
{
    if (m_session.isReadOnly()) {
        Q_EMIT refused(m_session.readOnlyReason());
        return;
    }
    const QList<QStringList> block =
        plan::withoutHeads(plan::blockOfText(QGuiApplication::clipboard()->text()));
    const QModelIndexList cells = m_view->selectedCells();
    if (block.isEmpty() || cells.isEmpty()) {
        Q_EMIT refused(block.isEmpty() ? tr("There is nothing to paste. Copy cells first.")
                                       : tr("Select the cell where the block begins."));
        return;
    }
    QModelIndex first = cells.first();
    for (const QModelIndex& cell : cells)
        first = first.siblingAtColumn(std::min(first.column(), cell.column()));
    const bool oneForAll = block.size() == 1 && block.first().size() == 1 && cells.size() > 1;
    if (oneForAll) {
        const QString text = block.first().first();
        enter(cells, [&](const QModelIndex&) { return text; }, plan::ItemEdit::Paste);
        return;
    }
    const auto where = target(first);
    if (!where) {
        m_session.prompts().error(m_view, where.error());
        return;
    }
    auto* dialog = new PasteDialog(plan::layOver(block, *where), m_view->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.did(plan::saveItems(m_session.database(), dialog->paste().changed, plan::ItemEdit::Paste), m_view);
    });
    dialog->open();
}

} // namespace shirube::ui
