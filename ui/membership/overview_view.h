// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;

namespace shirube::ui
{

class Card;
class FlowChartView;
class TableView;

/// 概況: months, joins and leaves, branches with their difference.
class OverviewView : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    QWidget* makeFlowCard();

    Session* m_session;
    Card* m_monthCard;
    TableView* m_months;
    QLabel* m_monthNote;
    FlowChartView* m_flows;
    Card* m_branchCard;
    TableView* m_branches;
    QLabel* m_branchNote;
};

} // namespace shirube::ui
