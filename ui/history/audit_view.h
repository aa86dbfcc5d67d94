// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/history_tables.h"
#include "ui/widgets/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

class DayEdit;
class Job;
class TableView;

/// The change log: who changed what when, from what to what, and why; found by words, person, period and kind. Read beside the
/// window, so that a log of any length holds nothing up. Whether the log is whole is said above it.
class AuditView : public QWidget
{
    Q_OBJECT

public:
    explicit AuditView(Session& session, QWidget* parent = nullptr);
    ~AuditView() override;

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return {m_audit.table}; }

private:
    enum class Period
    {
        All,
        Today,
        Week,
        Month,
        FiscalYear,
        Between
    };

    QWidget* makeFilters();
    void ask();
    void read();
    void verify();
    void showFound();
    [[nodiscard]] report::AuditFilter filter() const;

    Session& m_session;
    QLineEdit* m_text;
    QComboBox* m_person;
    QComboBox* m_period;
    DayEdit* m_from;
    DayEdit* m_to;
    QComboBox* m_kind;
    QLabel* m_chain;
    QLabel* m_state;
    TableView* m_list;
    QPushButton* m_more;
    QTimer m_soon; // after the last key
    int m_most;
    report::Audit m_audit;
    std::unique_ptr<Job> m_reading;
    std::unique_ptr<Job> m_verifying;
};

} // namespace shirube::ui
