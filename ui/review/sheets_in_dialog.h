// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/sheet_files.h"
#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// A file of sheets that came back: each cell with something else in it is a line, to be taken in or left out. Deletes
/// itself when closed.
class SheetsInDialog : public QDialog
{
    Q_OBJECT

public:
    SheetsInDialog(Session& session, RoundId round, exchange::SheetDifferences differences, QWidget* parent);

private:
    [[nodiscard]] report::Table table() const;
    void mark(bool isAccepted);
    void showLines();
    void enableButtons();
    void takeIn();

    Session& m_session;
    RoundId m_round;
    exchange::SheetDifferences m_file;
    TableView* m_lines;
    QPushButton* m_accept;
    QPushButton* m_leave;
    QPushButton* m_take;
};

} // namespace shirube::ui
