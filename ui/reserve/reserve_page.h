// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace shirube::ui
{

class Card;
class OpeningEditor;
class TableView;

/// 積立金: the table the board knows, and below it the ledger of entries behind it.
class ReservePage : public Page
{
    Q_OBJECT

public:
    explicit ReservePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

private:
    QWidget* makeBoardTable();
    QWidget* makeLedger();
    /// nullptr: none is selected.
    [[nodiscard]] const reserve::ReserveEntry* selectedEntry() const;
    void enableButtons();
    void addEntry();
    void changeEntry();
    void removeEntry();
    void edit(const reserve::ReserveEntry& entry);

    QStackedWidget* m_stack;
    OpeningEditor* m_opening;
    Card* m_boardCard;
    TableView* m_board;
    QLabel* m_boardNote;
    Card* m_ledgerCard;
    TableView* m_ledger;
    QLabel* m_noEntries;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    QList<reserve::ReserveEntry> m_entries;
};

} // namespace shirube::ui
