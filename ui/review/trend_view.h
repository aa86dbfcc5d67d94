// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "core/review/review.h"
#include "ui/widgets/session.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;

namespace shirube::ui
{

class Card;
class Job;
class ReviewState;
class SeriesView;
class TableView;

/// 推移: organs over all rounds, grades that changed since the last one, how the sheets of this round come in, and plan and
/// actual of a chosen indicator. All years are read in a Job.
class TrendView : public QWidget
{
    Q_OBJECT

public:
    TrendView(Session& session, ReviewState& state, QWidget* parent = nullptr);
    ~TrendView() override;

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    struct AllYears
    {
        QList<review::Review> reviews;
        review::Background background;
    };

    QWidget* makeIndicatorCard();
    void read();
    void showAllYears();
    void fillIndicators();
    void showIndicator();

    Session& m_session;
    ReviewState& m_state;
    std::unique_ptr<Job> m_job;
    AllYears m_all;
    bool m_isStale = false; // the Job reads something older
    QList<report::Table> m_tables;

    Card* m_heatCard;
    QLabel* m_heatSummary;
    SeriesView* m_heat;
    Card* m_changesCard;
    TableView* m_changes;
    QLabel* m_noChanges;
    Card* m_completionCard;
    SeriesView* m_completion;
    QLabel* m_noCompletion;
    Card* m_indicatorCard;
    QComboBox* m_items;
    QComboBox* m_indicators;
    SeriesView* m_planActual;
    QLabel* m_missing;
};

} // namespace shirube::ui
