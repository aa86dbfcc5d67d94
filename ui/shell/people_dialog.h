// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/person.h"
#include "ui/widgets/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// Who the open file names, what each may do, and whose passphrase closing and issuing wait for. Each change is done at once and
/// can be taken back in the window. Deletes itself when closed.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    PeopleDialog(Session& session, QWidget* parent);

private:
    QWidget* makeButtons();
    void refresh();
    void check();
    [[nodiscard]] const people::Person* chosen() const;
    void ask(const people::Person& person); // a new one has no id
    void askPassphrase(const people::Person& person);
    void remove(const people::Person& person);

    Session& m_session;
    QList<people::Person> m_people;
    TableView* m_table;
    QLabel* m_state;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_passphrase;
    QPushButton* m_remove;
    QPushButton* m_unlock;
};

} // namespace shirube::ui
