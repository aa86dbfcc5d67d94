// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branches_state.h"

namespace shirube::ui
{

void BranchesState::reload(QWidget* asker)
{
    if (!m_session->isOpen())
        return;
    auto loaded = report::loadBranchReport(m_session->database(), figures());
    if (!loaded) {
        m_session->prompts().error(asker, loaded.error());
        return;
    }
    m_report = std::move(*loaded);
    if (!m_report.row(m_branch))
        m_branch = m_report.branches.isEmpty() ? OrganId() : m_report.branches.first().branch.id;
}

void BranchesState::choose(OrganId branch)
{
    if (branch == m_branch || !m_report.row(branch))
        return;
    m_branch = branch;
    Q_EMIT branchChosen();
}

void BranchesState::open(OrganId branch)
{
    if (!m_report.row(branch))
        return;
    choose(branch);
    Q_EMIT branchWanted();
}

void BranchesState::step(int by)
{
    const report::BranchRow* row = m_report.row(m_branch);
    if (!row)
        return;
    const qsizetype count = m_report.branches.size();
    const qsizetype at = row - m_report.branches.constData();
    choose(m_report.branches[(at + by + count) % count].branch.id);
}

} // namespace shirube::ui
