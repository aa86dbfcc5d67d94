// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"

#include <QDialog>

class QPushButton;

namespace shirube::ui
{

class TableView;

/// A table in a window of its own; with pairs of members, both of the chosen pair can be opened. Deletes itself
/// when closed.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const report::Table& table, QWidget* parent);

    /// one, other: columns that hold the two numbers.
    void offerPairs(int one, int other);

Q_SIGNALS:
    void pairChosen(const QString& one, const QString& other);

private:
    TableView* m_table;
    QPushButton* m_open;
};

} // namespace shirube::ui
