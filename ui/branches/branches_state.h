// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/branch_report.h"
#include "ui/widgets/session.h"

#include <QObject>

namespace shirube::ui
{

/// What every tab of the branches page looks at: the branches side by side, and the one that is chosen.
class BranchesState : public QObject
{
    Q_OBJECT

public:
    explicit BranchesState(Session& session, QObject* parent = nullptr) : QObject(parent), m_session(&session) {}

    [[nodiscard]] Session& session() const { return *m_session; }
    [[nodiscard]] const report::KeyFigures& figures() const { return m_session->figures(); }
    [[nodiscard]] const report::BranchReport& report() const { return m_report; }
    /// The review the grades come from; nullptr while there is none.
    [[nodiscard]] const review::Review* review() const { return m_report.review ? &*m_report.review : nullptr; }
    /// Not valid while the file has no branches.
    [[nodiscard]] OrganId branch() const { return m_branch; }

    /// Reads everything again.
    void reload(QWidget* asker);
    /// Looks at another branch.
    void choose(OrganId branch);
    /// … and asks for its page.
    void open(OrganId branch);
    /// The one before or after it, around the ends.
    void step(int by);

Q_SIGNALS:
    void branchChosen();
    void branchWanted();

private:
    Session* m_session;
    report::BranchReport m_report;
    OrganId m_branch;
};

} // namespace shirube::ui
