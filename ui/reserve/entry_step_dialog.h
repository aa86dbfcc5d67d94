// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/actions.h"
#include "ui/reserve/entry_dialog.h"

namespace shirube::ui
{

/// The next step of a drawdown: only what it takes to approve, execute or ratify it, or to enter what came back.
class EntryStepDialog : public ReserveForm
{
    Q_OBJECT

public:
    EntryStepDialog(const reserve::ReserveEntry& entry, reserve::EntryStep step, EntryJudge judge, QWidget* parent = nullptr);

    /// The entry with the step taken; ErrorCode::Invalid with the first problem.
    [[nodiscard]] Result<reserve::ReserveEntry> entry() const;

    /// Whether a drawdown is so far that the step comes next, or may be corrected.
    [[nodiscard]] static bool fits(const reserve::ReserveEntry& entry, reserve::EntryStep step);
    /// "Approve…", as on its button.
    [[nodiscard]] static QString nameOf(reserve::EntryStep step);

Q_SIGNALS:
    void saveRequested(const shirube::reserve::ReserveEntry& entry);

protected:
    [[nodiscard]] Result<> judged() const override;
    void save() override;

private:
    reserve::ReserveEntry m_entry;
    reserve::EntryStep m_step;
    EntryJudge m_judge;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_body = nullptr;
    QLineEdit* m_voucher = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace shirube::ui
