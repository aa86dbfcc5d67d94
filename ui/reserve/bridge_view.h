// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reserve_series.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace shirube::ui
{

class Card;
class SeriesView;
class TableView;

/// 計画から実質へ: a year's drawdowns, or one of them, from planned over approved and executed to effective.
class BridgeView : public QWidget
{
    Q_OBJECT

public:
    explicit BridgeView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    void fillDrawdowns();
    void present();

    Session& m_session;
    QList<reserve::ReserveEntry> m_drawdowns; // of the chosen year
    report::BridgeSeries m_series;

    QComboBox* m_year;
    QComboBox* m_drawdown;
    Card* m_card;
    SeriesView* m_chart;
    QLabel* m_summary;
    TableView* m_table;
    QLabel* m_note;
};

} // namespace shirube::ui
