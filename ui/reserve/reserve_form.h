// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QDialog>
#include <optional>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

/// A form of the reserve's ledger: columns of named fields. What is wrong stands below them while one types; only what the
/// rules accept can be saved. Amounts are typed in yen, or with their unit: 7.5億円.
class ReserveForm : public QDialog
{
    Q_OBJECT

protected:
    ReserveForm(const QString& title, QWidget* parent);

    /// What is added next stands in a new column.
    void beginColumn();
    QLineEdit* addLine(const QString& name, const QString& text = {});
    QLineEdit* addDay(const QString& name, QDate day, const QString& whenEmpty = {});
    QLineEdit* addAmount(const QString& name, std::optional<Yen> amount);
    QComboBox* addChoice(const QString& name);
    /// To be called once, behind the last field.
    void finish();

    /// An empty field is an invalid day, and no amount. ErrorCode::Invalid names the field and its text.
    [[nodiscard]] static Result<QDate> dayIn(const QLineEdit* line);
    [[nodiscard]] static Result<std::optional<Yen>> yenIn(const QLineEdit* line);

    /// The first thing that is wrong with what the fields say.
    [[nodiscard]] virtual Result<> judged() const = 0;
    virtual void save() = 0;
    void check();

private:
    QHBoxLayout* m_columns;
    QFormLayout* m_form;
    QLabel* m_problem;
    QPushButton* m_save;
    bool m_isFinished = false;
};

} // namespace shirube::ui
