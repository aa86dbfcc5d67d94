// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/sheet.h"
#include "ui/review/form_field.h"

class QComboBox;
class QLineEdit;

namespace shirube::ui
{

/// A grade that a person gives, and why. Its value: the grade and the reason.
class GradeField : public FormField
{
    Q_OBJECT

public:
    /// none: what it says while no grade is given.
    GradeField(const QString& name, const QString& none, const QString& reason, QWidget* parent = nullptr);

    void setNone(const QString& none);
    void setScale(const review::GradingScale& scale);
    [[nodiscard]] QVariant value() const override;
    void setLocked(bool locked) override;

protected:
    void setValue(const QVariant& value) override;

private:
    QComboBox* m_grade;
    QLineEdit* m_reason;
    QList<review::Band> m_bands;
};

/// 今後の方向性. Its value: the number of the direction, 0 for none.
class DirectionField : public FormField
{
    Q_OBJECT

public:
    explicit DirectionField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setLocked(bool locked) override;

protected:
    void setValue(const QVariant& value) override;

private:
    QComboBox* m_direction;
};

} // namespace shirube::ui
