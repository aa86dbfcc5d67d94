// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/rollover.h"
#include "core/report/table.h"
#include "core/review/review.h"
#include "ui/widgets/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// 年度更新: what becomes of each item of a year in the next one, as the directions of its last round propose, to be
/// changed line by line before anything is written. Deletes itself when closed.
class RolloverDialog : public QDialog
{
    Q_OBJECT

public:
    /// last: the year's last round.
    RolloverDialog(Session& session, const review::Review& last, QWidget* parent);

    [[nodiscard]] const plan::Rollover& rollover() const { return m_rollover; }

private:
    enum class Fate
    {
        Carried,
        Left,
        Merged,
        AsksInto ///< to be merged, and nobody has said into which item
    };
    struct Line
    {
        plan::Initiative item;
        QString direction;
        Fate fate = Fate::Carried;
        InitiativeId into = {};
    };

    [[nodiscard]] Result<> load(const review::Review& last);
    QWidget* makeChoices();
    void propose();
    void choose(Fate fate, InitiativeId into = {});
    void showSelection();
    [[nodiscard]] report::Table lineTable() const;
    [[nodiscard]] QString fateText(const Line& line) const;
    void rollOver();

    Session& m_session;
    FiscalYear m_year;
    QList<plan::Initiative> m_items;
    QList<plan::Plan> m_plans;
    QList<plan::Theme> m_themes;
    QList<plan::Organ> m_organs;
    QList<Line> m_lines;
    plan::Rollover m_rollover;

    QLabel* m_summary;
    TableView* m_table;
    QPushButton* m_carry;
    QPushButton* m_leave;
    QPushButton* m_merge;
    QComboBox* m_into;
    TableView* m_remarks;
    QLabel* m_problem;
    QPushButton* m_do;
};

} // namespace shirube::ui
