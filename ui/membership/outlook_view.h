// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outlook.h"
#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>
#include <memory>

class QLabel;

namespace shirube::ui
{

class Card;
class Job;
class PaceChartView;
class SeriesView;
class TableView;

/// 見通し: will the target be met? In words with probability and range, by every method with the best marked, month by
/// month and by branch. Computed in a Job whenever the view is to be seen and something has changed.
class OutlookView : public QWidget
{
    Q_OBJECT

public:
    explicit OutlookView(Session& session, QWidget* parent = nullptr);
    ~OutlookView() override;

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;
    /// What is shown; nullopt while it is being computed.
    [[nodiscard]] const std::optional<report::Outlook>& outlook() const { return m_outlook; }

Q_SIGNALS:
    void outlookChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void compute();
    void present();

    Session& m_session;
    std::optional<report::Outlook> m_outlook;
    std::unique_ptr<Job> m_job;
    bool m_isStale = true; // what is shown, or being computed, is of older figures

    QLabel* m_sentence;
    Card* m_methodCard;
    TableView* m_methods;
    QLabel* m_methodNote;
    PaceChartView* m_pace;
    SeriesView* m_ways; // of all methods
    TableView* m_months;
    Card* m_branchCard;
    TableView* m_branches;
};

} // namespace shirube::ui
