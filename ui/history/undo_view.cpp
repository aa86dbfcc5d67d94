// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/undo_view.h"

#include "core/membership/actions.h"
#include "core/report/history_tables.h"
#include "ui/widgets/clearance_prompt.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

UndoView::UndoView(Session& session, QWidget* parent)
    : ChoiceView(parent), m_session(session), m_go(addButton())
{
    list()->setSortingEnabled(false); // the order is the meaning
    connect(list(), &QAbstractItemView::doubleClicked, this, [this] { go(); });
    connect(m_go, &QPushButton::clicked, this, [this] { go(); });
}

void UndoView::refresh()
{
    m_steps = {};
    if (m_session.isOpen()) {
        if (auto steps = storage::undoList(m_session.database()))
            m_steps = std::move(*steps);
        else
            m_session.prompts().error(this, steps.error());
    }
    list()->clearSelection();
    list()->setTable(report::undoTable(m_steps));
    showChoice();
}

int UndoView::chosen() const
{
    const int row = chosenRow();
    const int redo = int(m_steps.redo.size());
    if (row < 0 || row >= redo + m_steps.undo.size())
        return 0;
    return row < redo ? row - redo : row - redo + 1;
}

void UndoView::showChoice()
{
    const int steps = chosen();
    m_go->setText(steps == 0   ? tr("Take back down to here")
                  : steps > 0  ? tr("Take back (%1)").arg(steps)
                               : tr("Do again (%1)").arg(-steps));
    m_go->setEnabled(steps != 0 && !m_session.isReadOnly());
    m_go->setToolTip(plainToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString()));
    note()->setText(m_steps.undo.isEmpty() && m_steps.redo.isEmpty()
                        ? tr("Nothing has been done yet that could be taken back.")
                        : tr("The newest step is on top. Choose one: all steps down to it are taken back, or done again up to it. Each "
                             "stays in the log as a step of its own. A new action ends what can be done again."));
}

void UndoView::go()
{
    const int steps = chosen();
    if (steps == 0 || m_session.isReadOnly())
        return;
    if (steps > 0)
        go(storage::undoDownTo, m_steps.undo[steps - 1].id);
    else
        go(storage::redoUpTo, m_steps.redo[-steps - 1].id);
}

void UndoView::go(Way way, ChangeSetId target)
{
    const auto done = way(m_session.database(), target, membership::replayHooks());
    m_session.reload(); // some of the steps may be done
    refresh();
    if (!done && !askedForClearance(m_session, this, done.error(), [this, way, target] { go(way, target); }))
        m_session.prompts().error(this, done.error());
    list()->setFocus(); // the button has nothing more to do
}

QList<report::Table> UndoView::tables() const
{
    return {report::undoTable(m_steps)};
}

} // namespace shirube::ui
