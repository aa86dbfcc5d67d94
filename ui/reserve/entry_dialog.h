// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/rules.h"
#include "ui/reserve/reserve_form.h"

#include <functional>

namespace shirube::ui
{

/// What the rules say of an entry, with the books of its fund.
using EntryJudge = std::function<Result<>(const reserve::ReserveEntry&)>;

/// One entry of the reserve's ledger as a form.
class EntryDialog : public ReserveForm
{
    Q_OBJECT

public:
    /// entry: without id for a new one.
    EntryDialog(const reserve::ReserveEntry& entry, const QList<reserve::ReserveFund>& funds, EntryJudge judge,
                QWidget* parent = nullptr);

    /// What the fields say now; ErrorCode::Invalid with the first problem.
    [[nodiscard]] Result<reserve::ReserveEntry> entry() const;

Q_SIGNALS:
    void saveRequested(const shirube::reserve::ReserveEntry& entry);

protected:
    [[nodiscard]] Result<> judged() const override;
    void save() override;

private:
    void enableFields();
    [[nodiscard]] static bool hasAmount(const reserve::ReserveEntry& entry);

    reserve::ReserveEntry m_entry;
    EntryJudge m_judge;
    QComboBox* m_fund;
    QComboBox* m_year;
    QComboBox* m_kind;
    QComboBox* m_basis;
    QLineEdit* m_date;
    QLineEdit* m_plannedOn;
    QLineEdit* m_planned;
    QLineEdit* m_approved;
    QLineEdit* m_executed;
    QLineEdit* m_effective;
    QCheckBox* m_isUndecided;
    QLineEdit* m_returnedOn;
    QLineEdit* m_body;
    QLineEdit* m_resolutionNumber;
    QLineEdit* m_resolutionDate;
    QLineEdit* m_ratificationNumber;
    QLineEdit* m_ratifiedOn;
    QLineEdit* m_voucher;
    QLineEdit* m_note;
    QLineEdit* m_reason;
};

} // namespace shirube::ui
