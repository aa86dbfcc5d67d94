// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/issued_pack.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// 発行済み資料: every pack that left the house, newest first. Each can be opened as it was, corrected by another edition,
/// compared with any other and withdrawn.
class ArchiveView : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return {m_table}; }

private:
    [[nodiscard]] QList<archive::IssuedPack> selected() const; ///< the older first
    void showChoice();
    void openSelected();
    void saveSelected();
    void correctSelected();
    void compareSelected();
    void withdrawSelected();
    void verifyAll();

    Session& m_session;
    QList<archive::IssuedPack> m_packs;
    report::Table m_table;
    TableView* m_list;
    QLabel* m_note;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_correct;
    QPushButton* m_compare;
    QPushButton* m_withdraw;
    QPushButton* m_verify;
};

} // namespace shirube::ui
