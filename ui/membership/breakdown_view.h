// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/breakdown.h"
#include "core/plan/plan.h"
#include "core/report/breakdown_tables.h"
#include "ui/widgets/session.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace shirube::ui
{

class Card;

/// 内訳: membership by branch, division, size, reason or channel for a month or fiscal year; every figure leads to
/// the lines of the ledger or the members behind it.
class BreakdownView : public QWidget
{
    Q_OBJECT

public:
    explicit BreakdownView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return {m_table->tableModel()->table()}; }

private:
    enum class By
    {
        Branch,
        Division,
        SizeClass,
        Reason,
        Channel
    };

    void fillPeriods();
    void fillBranches();
    void showTable();
    [[nodiscard]] Result<report::Table> load();
    [[nodiscard]] membership::Period period() const;
    [[nodiscard]] By by() const { return By(m_by->currentData().toInt()); }
    void showRows(const QModelIndex& index);
    void showLines(int row, report::Measure measure, bool isYearAgo, const QString& title);
    void showMembers(int row, QDate day, const QString& title);
    [[nodiscard]] int yearAgoColumn() const;

    Session* m_session;
    QComboBox* m_by;
    QComboBox* m_period;
    QComboBox* m_branch; // of reasons and channels
    QPushButton* m_words; // … their list
    Card* m_card;
    TableView* m_table;
    QLabel* m_note;
    QList<plan::Organ> m_organs;
    QList<OrganId> m_organRows; // by row of the table: its branch or division
    QStringList m_wordRows;     // … its size class, reason or channel
};

} // namespace shirube::ui
