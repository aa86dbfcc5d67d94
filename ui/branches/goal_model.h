// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/actions.h"
#include "core/report/branch_tables.h"
#include "ui/widgets/session.h"
#include "ui/widgets/table_model.h"

namespace shirube::ui
{

/// The goal sheets of a fiscal year; own targets and notes are edited in place, each edit one entry of the undo menu.
class GoalModel : public TableModel
{
    Q_OBJECT

public:
    /// asker: the widget over which an error is shown.
    GoalModel(Session& session, QWidget* asker) : m_session(session), m_asker(asker) {}

    void setGoals(const report::Table& table, const QList<report::GoalRow>& rows);
    /// Of a row of the view; nullopt for the totals.
    [[nodiscard]] std::optional<plan::BranchGoal> goal(int row) const;
    /// nullopt: a column that is not typed into.
    [[nodiscard]] static std::optional<plan::GoalColumn> columnOf(int column);
    /// All of them in one step, or none: then refused() says why.
    bool save(const QList<plan::BranchGoal>& goals, plan::GoalEdit how);
    /// What was typed or pasted is not understood.
    void refuse(const Error& error) { Q_EMIT refused(error.message); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void refused(const QString& message); ///< nothing was changed

private:
    Session& m_session;
    QWidget* m_asker;
    QList<report::GoalRow> m_rows;
};

} // namespace shirube::ui
