// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

#include <memory>

class QStackedWidget;

namespace shirube::ui
{

class AttentionList;
class Card;
class Job;
class PaceChartView;
class SeriesView;
class Tile;
class TileMapView;

/// ホーム: are we on the way? Five figures, the way to the target, the wards' attainment, what needs attention; each
/// leads to its rows.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Session& session, QWidget* parent = nullptr);
    ~HomePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

Q_SIGNALS:
    void pageRequested(shirube::report::Attention::Topic topic);
    void branchRequested(shirube::OrganId branch);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeInvitation();
    /// Adds the forecast to the chart beside the page's own work, once the page is seen.
    void computeForecast();
    [[nodiscard]] QString asOfText() const;

    std::unique_ptr<Job> m_job;
    bool m_isStale = false; // the chart has no forecast for these figures yet

    QList<Tile*> m_tiles;
    Card* m_paceCard;
    QStackedWidget* m_pace; // an invitation until there are members, then the chart
    PaceChartView* m_chart;
    Card* m_gradesCard; // hidden until there is a round
    SeriesView* m_grades;
    Card* m_mapCard; // hidden while the file has no wards
    TileMapView* m_map;
    Card* m_attentionCard;
    AttentionList* m_attention;
};

} // namespace shirube::ui
