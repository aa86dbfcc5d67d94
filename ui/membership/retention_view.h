// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/retention.h"
#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace shirube::ui
{

class CampaignCard;
class Card;
class Job;
class Scroller;
class SeriesView;
class SurvivalCard;
class TableView;

/// 定着: why members stay: joining years, survival, what channels and campaigns bring. The whole ledger is
/// read for it, beside the window and only while it is looked at.
class RetentionView : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionView(Session& session, QWidget* parent = nullptr);
    ~RetentionView() override;

    /// The session's figures have changed.
    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;
    /// nullptr until the ledger has been read.
    [[nodiscard]] const report::Retention* retention() const { return m_retention.get(); }

Q_SIGNALS:
    void retentionChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeReading();
    void layCards();
    void read();
    void finish(const Result<>& result, std::shared_ptr<report::Retention> found);
    void showRetention();
    void showCohorts();

    Session& m_session;
    bool m_isStale = true;
    std::unique_ptr<Job> m_job;
    std::shared_ptr<const report::Retention> m_retention;
    QWidget* m_reading;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_again;
    QLabel* m_empty;
    Scroller* m_scroll;
    Card* m_cohortCard;
    QComboBox* m_cohortValue;
    QLabel* m_cohortSummary;
    SeriesView* m_cohortMap;
    TableView* m_cohorts;
    QLabel* m_cohortNote;
    SurvivalCard* m_survival;
    Card* m_channelCard;
    TableView* m_channels;
    QLabel* m_channelNote;
    CampaignCard* m_campaigns;
};

} // namespace shirube::ui
