// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/session.h"

#include <QAction>
#include <functional>

class QAbstractItemView;
class QTableView;

namespace shirube::ui
{

/// Edit, new and delete, for any view that shows items: as actions with their keys, in menus and on buttons.
class ItemForms : public QObject
{
    Q_OBJECT

public:
    /// current: the item the person looks at; not valid: none. asker: the dialogs' parent.
    ItemForms(Session& session, std::function<InitiativeId()> current, QWidget* asker);

    /// In the view's context menu; the keys work while the view, or anything in it, has the focus; Ctrl+E edits.
    void serve(QAbstractItemView* view);
    /// As serve(), and a double click on a row's number edits.
    void serveRows(QTableView* view);
    [[nodiscard]] QAction* editAction() const { return m_edit; }
    [[nodiscard]] QAction* addAction() const { return m_add; }
    [[nodiscard]] QAction* removeAction() const { return m_remove; }
    /// Follows the file: reading only, nothing selected.
    void refresh();

    /// Where something is kept that was typed into an item's form when the program ended; empty: nowhere.
    [[nodiscard]] QString draftNote() const;

    void edit(InitiativeId item);
    /// A new one beside `like`: of the same organs, with the next number; without one of the head office.
    void add(InitiativeId like);
    void remove(InitiativeId item);

private:
    [[nodiscard]] const plan::Initiative* find(InitiativeId item) const;

    Session& m_session;
    std::function<InitiativeId()> m_current;
    QWidget* m_asker;
    QAction* m_edit;
    QAction* m_add;
    QAction* m_remove;
};

} // namespace shirube::ui
