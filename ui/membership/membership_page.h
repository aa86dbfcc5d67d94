// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;
class QLabel;

namespace shirube::ui
{

class Card;
class FlowChartView;
class MemberImport;
class TableView;
class TargetEditor;

/// 会員: the target, months, joins and leaves, branches with their difference; and the door for member files.
class MembershipPage : public Page
{
    Q_OBJECT

public:
    explicit MembershipPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

    /// path: empty asks for the file.
    void startImport(const QString& path = {});

private:
    QWidget* makeFigures();
    QWidget* makeEmpty();

    MemberImport* m_imports;
    TargetEditor* m_target;
    QPushButton* m_import;
    QPushButton* m_firstImport;
    QStackedWidget* m_stack;
    Card* m_monthCard;
    TableView* m_months;
    QLabel* m_monthNote;
    FlowChartView* m_flows;
    Card* m_branchCard;
    TableView* m_branches;
    QLabel* m_branchNote;
};

} // namespace shirube::ui
