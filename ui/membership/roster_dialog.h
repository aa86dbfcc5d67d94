// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/roster_comparison.h"
#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// Where a roster and the ledger disagree: the new, the gone and the moved. The rows that a person selects become
/// joins, leaves and transfers of one day, as one step of undo. Deletes itself when closed.
class RosterDialog : public QDialog
{
    Q_OBJECT

public:
    RosterDialog(Session& session, const QString& fileName, exchange::RosterComparison comparison, QWidget* parent);

private:
    [[nodiscard]] report::Table table() const;
    [[nodiscard]] QList<exchange::RosterDifference> selected() const;
    void showChoice();
    void takeIn();

    Session& m_session;
    QString m_fileName;
    exchange::RosterComparison m_comparison;
    TableView* m_table;
    QLineEdit* m_day;
    QLabel* m_problem;
    QPushButton* m_take;
};

/// Compares a roster with the ledger at the end of the month that is looked at, or of today where it is not over yet,
/// and shows where they disagree.
void compareWithRoster(Session& session, const QString& path, exchange::ImportOptions options, QWidget* asker);

} // namespace shirube::ui
