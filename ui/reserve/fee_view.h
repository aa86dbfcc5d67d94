// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reserve_outlook.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

class Card;
class TableView;

/// 会費: what members of each size class pay a year. The office enters it; nothing is supposed.
class FeeView : public QWidget
{
    Q_OBJECT

public:
    explicit FeeView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    /// In the table's order.
    [[nodiscard]] QStringList classes() const;
    [[nodiscard]] QString chosen() const;
    void showChosen();
    void save();

    Session& m_session;
    report::ReserveBasis m_basis;
    Card* m_card;
    TableView* m_table;
    QLabel* m_class;
    QLineEdit* m_units;
    QLineEdit* m_fee;
    QPushButton* m_save;
    QLabel* m_problem;
};

} // namespace shirube::ui
