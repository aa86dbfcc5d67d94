// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/membership_series.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/session.h"

namespace shirube::ui
{

class Card;
class EventMarkCard;
class SeriesView;

/// グラフ: what moved membership, this year beside the last, why members leave, where they leave more than chance
/// explains, and every branch on one scale. Each card's menu copies, saves or shows the figures as a table.
class ChartsView : public Scroller
{
    Q_OBJECT

public:
    explicit ChartsView(Session& session, QWidget* parent = nullptr);

    /// Draws the session's figures anew.
    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return m_tables; }

private:
    struct ChartCard
    {
        Card* card = nullptr;
        SeriesView* view = nullptr;
        QString title;
    };
    [[nodiscard]] ChartCard addCard(const QString& title, int height);
    [[nodiscard]] Result<> showFigures();
    template <typename Series>
    void present(const ChartCard& card, const Series& series, bool isKnown);

    Session* m_session;
    QList<report::Table> m_tables;
    ChartCard m_waterfall;
    ChartCard m_cumulative;
    ChartCard m_reasons;
    ChartCard m_funnel;
    ChartCard m_panels;
    EventMarkCard* m_marks;
};

} // namespace shirube::ui
