// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace shirube::ui
{

class Card;
class SeriesView;

/// Milestones over time, with today's line.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return m_tables; }

private:
    Session& m_session;
    QList<report::Table> m_tables;
    QComboBox* m_kind;
    Card* m_card;
    SeriesView* m_chart;
    QLabel* m_summary;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
};

} // namespace shirube::ui
