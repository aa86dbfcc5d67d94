// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reserve/reserve.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace shirube::ui
{

/// One entry of the reserve's ledger as a form. What is wrong with it stands beside the fields while typing;
/// only what reserve::validate() accepts can be saved.
class EntryDialog : public FormDialog
{
    Q_OBJECT

public:
    /// entry: without id for a new one.
    explicit EntryDialog(const reserve::ReserveEntry& entry, QWidget* parent = nullptr);

    /// What the fields say now; ErrorCode::Invalid with the first problem.
    [[nodiscard]] Result<reserve::ReserveEntry> entry() const;

Q_SIGNALS:
    void saveRequested(const shirube::reserve::ReserveEntry& entry);

private:
    void check();

    reserve::ReserveEntry m_entry;
    QComboBox* m_year;
    QComboBox* m_kind;
    QLineEdit* m_date;
    QLineEdit* m_planned;
    QLineEdit* m_approved;
    QLineEdit* m_executed;
    QLineEdit* m_effective;
    QLineEdit* m_resolutionNumber;
    QLineEdit* m_resolutionDate;
    QLineEdit* m_note;
};

} // namespace shirube::ui
