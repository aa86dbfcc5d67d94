// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/goal_table.h"

#include "core/plan/paste.h"
#include "ui/branches/goal_delegate.h"
#include "ui/widgets/context_menu.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <algorithm>

namespace shirube::ui
{

GoalTable::GoalTable(GoalModel* model, QWidget* parent) : TableView(model, parent), m_goals(model)
{
    auto* delegate = new GoalDelegate(this);
    setItemDelegate(delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    connect(delegate, &GoalDelegate::enterPressed, this, &GoalTable::goDown);
    const auto offer = [this](const QString& text, const QKeySequence& keys, auto command) {
        QAction* action = addContextAction(*this, text, keys);
        connect(action, &QAction::triggered, this, command);
        const auto follow = [this, action] { action->setEnabled(!cells().isEmpty()); };
        connect(this, &TableView::summaryChanged, action, follow);
        follow();
    };
    offer(tr("Paste"), QKeySequence::Paste, &GoalTable::paste);
    offer(tr("Fill down"), Qt::CTRL | Qt::Key_D, &GoalTable::fillDown);
    offer(tr("Clear"), QKeySequence::Delete, &GoalTable::clear);
}

QModelIndexList GoalTable::cells() const
{
    QModelIndexList found = selectionModel()->selectedIndexes();
    found.removeIf([](const QModelIndex& cell) { return !(cell.flags() & Qt::ItemIsEditable); });
    std::ranges::sort(found, [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    return found;
}

void GoalTable::enter(const QModelIndexList& cells, const TextOf& text, plan::GoalEdit how)
{
    QMap<int, plan::BranchGoal> goals; // by row
    for (const QModelIndex& cell : cells) {
        if (!goals.contains(cell.row()))
            goals.insert(cell.row(), *m_goals->goal(cell.row()));
        const auto entered = plan::setGoalCell(goals[cell.row()], *GoalModel::columnOf(cell.column()), text(cell));
        if (!entered)
            return m_goals->refuse(entered.error());
    }
    if (!goals.isEmpty())
        m_goals->save(goals.values(), how);
}

void GoalTable::paste()
{
    const QModelIndexList to = cells();
    const QList<QStringList> block = plan::blockOfText(QGuiApplication::clipboard()->text());
    if (block.isEmpty() || to.isEmpty())
        return m_goals->refuse({ErrorCode::Invalid,
                                block.isEmpty() ? tr("There is nothing to paste. Copy cells first.")
                                                : tr("Select the own target or note where the block begins."),
                                {}});
    if (block.size() == 1 && block.first().size() == 1) {
        const QString text = plan::unguarded(block.first().first());
        return enter(to, [&](const QModelIndex&) { return text; }, plan::GoalEdit::Paste);
    }
    int column = to.first().column();
    for (const QModelIndex& cell : to)
        column = std::min(column, cell.column());
    QList<plan::BranchGoal> below;
    for (int row = to.first().row(); row < model()->rowCount(); ++row)
        below.append(*m_goals->goal(row));
    // A copy of this table brings its heads along.
    const bool hasHeads = block.size() > 1 && block.first().contains(model()->headerData(column, Qt::Horizontal).toString());
    const auto laid = plan::layOver(hasHeads ? block.mid(1) : block, below, *GoalModel::columnOf(column));
    if (!laid)
        return m_goals->refuse(laid.error());
    m_goals->save(*laid, plan::GoalEdit::Paste);
}

void GoalTable::fillDown()
{
    QModelIndexList to = cells();
    if (to.isEmpty())
        return;
    const int top = to.first().row();
    const int from = top == to.last().row() ? top - 1 : top;
    if (!m_goals->goal(from))
        return;
    to.removeIf([from](const QModelIndex& cell) { return cell.row() == from; });
    enter(to, [from](const QModelIndex& cell) { return cell.siblingAtRow(from).data(Qt::EditRole).toString(); },
          plan::GoalEdit::Typed);
}

void GoalTable::clear()
{
    enter(cells(), [](const QModelIndex&) { return QString(); }, plan::GoalEdit::Typed);
}

void GoalTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        fillDown();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else if (isEnter)
        goDown(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        TableView::keyPressEvent(event);
}

void GoalTable::goDown(int rows)
{
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + rows);
    if (next.isValid())
        setCurrentIndex(next);
}

} // namespace shirube::ui
