// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/item_forms.h"

#include "core/plan/actions.h"
#include "ui/plan/item_dialog.h"
#include "ui/widgets/context_menu.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace shirube::ui
{

ItemForms::ItemForms(Session& session, std::function<InitiativeId()> current, QWidget* asker)
    : QObject(asker), m_session(session), m_current(std::move(current)), m_asker(asker),
      m_edit(new QAction(tr("Edit item…"), this)), m_add(new QAction(tr("New item…"), this)),
      m_remove(new QAction(tr("Delete item"), this))
{
    m_edit->setShortcut(Qt::CTRL | Qt::Key_E);
    m_add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    for (QAction* action : {m_edit, m_add})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_edit, &QAction::triggered, this, [this] { edit(m_current()); });
    connect(m_add, &QAction::triggered, this, [this] { add(m_current()); });
    connect(m_remove, &QAction::triggered, this, [this] { remove(m_current()); });
}

void ItemForms::serve(QAbstractItemView* view)
{
    view->addActions({m_edit, m_add, m_remove});
    openActionsAsMenu(*view);
}

void ItemForms::serveRows(QTableView* view)
{
    serve(view);
    view->verticalHeader()->setToolTip(tr("Double click: edit the item"));
    connect(view->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this, view](int row) {
        view->setCurrentIndex(view->model()->index(row, std::max(0, view->currentIndex().column())));
        edit(m_current());
    });
}

void ItemForms::refresh()
{
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    for (QAction* action : {m_add, m_remove}) {
        action->setEnabled(writable);
        action->setToolTip(m_session.isReadOnly() ? plainToolTip(m_session.readOnlyReason()) : action->text());
    }
    m_edit->setEnabled(m_session.isOpen());
}

const plan::Initiative* ItemForms::find(InitiativeId item) const
{
    const QList<plan::Initiative>& all = m_session.figures().initiatives;
    const auto found = std::ranges::find(all, item, &plan::Initiative::id);
    return found == all.end() ? nullptr : &*found;
}

QString ItemForms::draftNote() const
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return {};
    const auto kept = Drafts(m_session.database().path()).load();
    for (const plan::Initiative& item : m_session.figures().initiatives) {
        if (kept.contains(ItemDialog::draftName(item.id)))
            return tr("What was typed into “%1” when the program ended is kept. Edit the item to bring it back.").arg(item.title);
    }
    return kept.contains(ItemDialog::draftName({}))
               ? tr("What was typed into a new item when the program ended is kept. Choose “New item…” to bring it back.")
               : QString();
}

void ItemForms::edit(InitiativeId item)
{
    if (const plan::Initiative* found = find(item))
        (new ItemDialog(m_session, *found, m_asker))->open();
}

void ItemForms::add(InitiativeId like)
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return;
    plan::Initiative item;
    item.fiscalYear = FiscalYear(m_session.asOf());
    item.number = 1;
    if (const plan::Initiative* beside = find(like)) {
        item.organKind = beside->organKind;
        item.owners = beside->owners;
        item.isEqual = beside->isEqual;
        for (const plan::Initiative& other : m_session.figures().initiatives) {
            if (other.owners == item.owners)
                item.number = std::max(item.number, other.number + 1);
        }
    }
    (new ItemDialog(m_session, item, m_asker))->open();
}

void ItemForms::remove(InitiativeId item)
{
    const plan::Initiative* found = find(item);
    if (!found || m_session.isReadOnly())
        return;
    if (m_session.prompts().confirm(m_asker, tr("Delete item"),
                                    tr("Delete “%1” with its indicators, milestones and activities?\nUndo brings it back.")
                                        .arg(found->title),
                                    tr("Delete")))
        m_session.did(plan::removeItem(m_session.database(), item), m_asker);
}

} // namespace shirube::ui
