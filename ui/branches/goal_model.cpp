// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/goal_model.h"

namespace shirube::ui
{

void GoalModel::setGoals(const report::Table& table, const QList<report::GoalRow>& rows)
{
    m_rows = rows;
    setTable(table);
}

std::optional<plan::BranchGoal> GoalModel::goal(int row) const
{
    const int source = row < 0 || row >= rowCount() ? -1 : sourceRow(row);
    return source < 0 || source >= m_rows.size() ? std::nullopt : std::optional(m_rows[source].goal);
}

std::optional<plan::GoalColumn> GoalModel::columnOf(int column)
{
    switch (column) {
    case report::goalTargetColumn:
        return plan::GoalColumn::Target;
    case report::goalNoteColumn:
        return plan::GoalColumn::Note;
    default:
        return std::nullopt;
    }
}

bool GoalModel::save(const QList<plan::BranchGoal>& goals, plan::GoalEdit how)
{
    const auto saved = plan::saveBranchGoals(m_session.database(), goals, how);
    if (!saved && saved.error().code == ErrorCode::Invalid) {
        refuse(saved.error());
        return false;
    }
    return m_session.did(saved, m_asker);
}

QVariant GoalModel::data(const QModelIndex& index, int role) const
{
    const auto column = columnOf(index.column());
    const auto edited = role == Qt::EditRole && column ? goal(index.row()) : std::nullopt;
    return edited ? QVariant(plan::goalForEditing(*edited, *column)) : TableModel::data(index, role);
}

Qt::ItemFlags GoalModel::flags(const QModelIndex& index) const
{
    const bool isEditable = columnOf(index.column()) && goal(index.row()) && !m_session.isReadOnly();
    return TableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool GoalModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto column = columnOf(index.column());
    auto changed = goal(index.row());
    if (role != Qt::EditRole || !column || !changed)
        return false;
    if (const auto entered = plan::setGoalCell(*changed, *column, value.toString()); !entered) {
        refuse(entered.error());
        return false;
    }
    return save({*changed}, plan::GoalEdit::Typed);
}

} // namespace shirube::ui
