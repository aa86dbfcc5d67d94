// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/target_plan.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace shirube::ui
{

class TableView;

/// 目標: the whole chamber's target and how its months are divided, its shares of the branches (by size, by potential
/// or by hand, always adding up), and every setting there was with day and reason.
class TargetView : public QWidget
{
    Q_OBJECT

public:
    explicit TargetView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    QWidget* makeWhole();
    QWidget* makeShares();
    QWidget* makeRevisions();
    void saveWhole();
    void saveShares();
    void proposeShares();
    void showShares();
    void showSelectedShare();
    void changeSelectedShare(int members);

    Session& m_session;
    report::TargetPlan m_plan;
    QMap<OrganId, qint64> m_shares; // proposed; empty: this basis has none
    QString m_noShares;             // why not

    QLineEdit* m_headcount;
    QLineEdit* m_dueOn;
    QComboBox* m_path;
    QLineEdit* m_reason;
    QPushButton* m_save;
    QLabel* m_problem;
    QComboBox* m_basis;
    QLabel* m_selected;
    QSpinBox* m_share;
    QPushButton* m_apply;
    QLabel* m_sum;
    TableView* m_branches;
    TableView* m_revisions;
};

} // namespace shirube::ui
