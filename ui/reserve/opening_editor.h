// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

/// A fund's opening balance and its day; the plan does not state it, so the office enters it. Both
/// fields empty take it back to 未入力.
class OpeningEditor : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningEditor(Session& session, QWidget* parent = nullptr);

    void refresh(const reserve::ReserveFund& fund);

private:
    void save();

    Session& m_session;
    FundId m_fund;
    QLineEdit* m_amount;
    QComboBox* m_unit;
    QLineEdit* m_day;
    QPushButton* m_save;
    QLabel* m_problem;
};

} // namespace shirube::ui
