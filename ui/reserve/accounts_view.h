// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace shirube::ui
{

class Card;
class TableView;

/// 会計との照合: a fund's ledger against a CSV from the accounts, as a list of what differs.
class AccountsView : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return {m_differences}; }

private:
    void choose();
    void compare(const QString& path);

    Session& m_session;
    QString m_path; // of the file compared last; empty: none
    report::Table m_differences;
    QComboBox* m_fund;
    QPushButton* m_open;
    Card* m_card;
    QLabel* m_summary;
    TableView* m_table;
};

} // namespace shirube::ui
