// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/reserve.h"
#include "ui/reserve/reserve_form.h"

namespace shirube::ui
{

/// A fund as a form: what it is for, and between which balances it should lie.
class FundDialog : public ReserveForm
{
    Q_OBJECT

public:
    /// fund: without id for a new one.
    explicit FundDialog(const reserve::ReserveFund& fund, QWidget* parent = nullptr);

    [[nodiscard]] Result<reserve::ReserveFund> fund() const;

Q_SIGNALS:
    void saveRequested(const shirube::reserve::ReserveFund& fund);

protected:
    [[nodiscard]] Result<> judged() const override;
    void save() override;

private:
    reserve::ReserveFund m_fund;
    QLineEdit* m_name;
    QLineEdit* m_purpose;
    QLineEdit* m_floor;
    QLineEdit* m_ceiling;
    QLineEdit* m_target;
};

} // namespace shirube::ui
