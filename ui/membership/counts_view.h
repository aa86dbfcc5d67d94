// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace shirube::ui
{

class Card;
class TableView;

/// 照合: what others counted beside what the ledger says, and the share of a ward's establishments that are members.
class CountsView : public QWidget
{
    Q_OBJECT

public:
    explicit CountsView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    enum class What
    {
        Reconciliation,
        CensusFlow,
        Penetration
    };
    [[nodiscard]] Result<report::Table> load(What what) const;

    Session* m_session;
    QComboBox* m_what;
    Card* m_card;
    TableView* m_table;
    QLabel* m_nothing; ///< while the table is empty
    QLabel* m_note;
};

} // namespace shirube::ui
