// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/word_list.h"
#include "ui/widgets/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace shirube::ui
{

/// The office's words for why members leave or through what they come: added, renamed while unused, grouped, put in order,
/// deleted while unused. Nothing is written before Save; what is wrong stands below the list. Deletes itself when closed.
class WordListDialog : public QDialog
{
    Q_OBJECT

public:
    WordListDialog(Session& session, membership::WordList list, QWidget* parent);

private:
    QWidget* makeButtons();
    void showWords(int current);
    void readRow(int row);
    void move(int by);
    void check();
    void save();

    Session& m_session;
    membership::WordList m_list;
    QList<membership::ListedWord> m_stored;
    QList<membership::ListedWord> m_words; // as they would be saved
    QTableWidget* m_table;
    QLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_save;
};

} // namespace shirube::ui
