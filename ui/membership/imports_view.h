// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/batches.h"
#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// 取り込み: everything that came in from files, newest first; any import can be taken back and brought in again, long
/// after it came in.
class ImportsView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportsView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return {m_table}; }

private:
    void showChoice();
    void switchSelected();
    void compareRoster();
    [[nodiscard]] const membership::Batch* selected() const;

    Session& m_session;
    QList<membership::Batch> m_batches;
    report::Table m_table;
    TableView* m_list;
    QLabel* m_note;
    QPushButton* m_compare;
    QPushButton* m_switch;
};

} // namespace shirube::ui
