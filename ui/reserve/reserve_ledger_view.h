// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "core/reserve/actions.h"
#include "ui/reserve/entry_dialog.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace shirube::ui
{

class Card;
class OpeningEditor;
class TableView;

/// 台帳: the table the board knows, of one fund or all, and below it the entries behind it with their stages.
class ReserveLedgerView : public QWidget
{
    Q_OBJECT

public:
    explicit ReserveLedgerView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    QWidget* makeBoard();
    QWidget* makeEntries();
    void fillChoices();
    void present();
    void presentEntries();
    void enableButtons();
    /// nullptr: all funds.
    [[nodiscard]] const reserve::FundFigures* shownFund() const;
    /// nullptr: none is selected.
    [[nodiscard]] const reserve::ReserveEntry* selectedEntry() const;
    /// With the books of the entry's fund, without what stands under `id`.
    [[nodiscard]] EntryJudge judgeFor(const reserve::ReserveEntry& entry);
    template <typename Dialog>
    void openForm(Dialog* dialog, reserve::EntryStep step);
    void addEntry();
    void changeEntry();
    void takeStep(reserve::EntryStep step);
    void removeEntry();
    void editFund(const reserve::ReserveFund& fund);
    void removeFund();
    void closeOrReopen();

    struct StepButton
    {
        reserve::EntryStep step;
        QPushButton* button;
    };

    Session& m_session;
    QComboBox* m_fund;
    OpeningEditor* m_opening;
    Card* m_boardCard;
    TableView* m_board;
    QLabel* m_boardNote;
    QPushButton* m_addFund;
    QPushButton* m_changeFund;
    QPushButton* m_removeFund;
    QPushButton* m_close;
    Card* m_ledgerCard;
    QComboBox* m_year;
    TableView* m_ledger;
    QLabel* m_noEntries;
    QPushButton* m_add;
    QPushButton* m_change;
    QList<StepButton> m_steps;
    QPushButton* m_remove;
    QList<reserve::ReserveEntry> m_entries;
    qint64 m_all = 0; // entries that the choice finds
};

} // namespace shirube::ui
