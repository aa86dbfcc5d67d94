// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/session.h"

class QComboBox;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// The organs of a kind, or all, with the days between which they exist.
class OrgansCard : public Card
{
    Q_OBJECT

public:
    explicit OrgansCard(Session& session, QWidget* parent = nullptr);

    void refresh();
    /// Chooses an organ's line, whatever kind was shown.
    void reveal(OrganId organ);
    [[nodiscard]] const report::Table& table() const;

private:
    void add();
    void editCurrent();
    void removeCurrent();
    void edit(const plan::Organ& organ);
    void adjustButtons();
    [[nodiscard]] const plan::Organ* current() const;

    Session& m_session;
    QList<plan::Organ> m_organs; ///< as shown
    QComboBox* m_kind;
    TableView* m_table;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace shirube::ui
