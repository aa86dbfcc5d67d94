// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plan/indicator.h"
#include "ui/review/form_field.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace shirube::ui
{

/// What an indicator reached by the round's last month: entered in the way of its kind, provisional or final. Its value: the
/// texts of the editors, and "1" when final.
class ActualField : public FormField
{
    Q_OBJECT

public:
    explicit ActualField(const plan::Indicator& indicator, QWidget* parent = nullptr);

    [[nodiscard]] IndicatorId indicator() const { return m_indicator.id; }
    /// Whether its editors suit the indicator as it is now.
    [[nodiscard]] bool isOf(const plan::Indicator& indicator) const;
    /// The value that an entered actual has here; nullptr: none has been entered for the month.
    [[nodiscard]] QVariant valueOf(const plan::Actual* actual) const;
    /// What was typed; ErrorCode::Invalid names the text that cannot be read.
    [[nodiscard]] Result<plan::Actual> actual(YearMonth month) const;

    [[nodiscard]] QVariant value() const override;
    void setLocked(bool locked) override;

protected:
    void setValue(const QVariant& value) override;

private:
    QLineEdit* addLine(const QString& name, const QString& hint = {});

    plan::Indicator m_indicator;
    QLineEdit* m_first = nullptr;  // the value, the day or the words
    QLineEdit* m_outOf = nullptr;  // Ratio only
    QComboBox* m_done = nullptr;   // YesNo only
    QCheckBox* m_final;
};

} // namespace shirube::ui
