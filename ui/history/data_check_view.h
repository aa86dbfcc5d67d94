// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/upkeep/data_check.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// Whether everything in the file that can be compared with something else agrees, and what to do where it does not. Looked at
/// when asked for.
class DataCheckView : public QWidget
{
    Q_OBJECT

public:
    explicit DataCheckView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    void check();
    void showState();

    Session& m_session;
    QList<upkeep::Finding> m_findings;
    qint64 m_checkedAt = 0; // entries of the log at that time
    TableView* m_list;
    QLabel* m_found;
    QLabel* m_note;
    QPushButton* m_check;
};

} // namespace shirube::ui
