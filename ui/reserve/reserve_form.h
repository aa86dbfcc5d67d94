// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "ui/widgets/form_dialog.h"

#include <optional>

namespace shirube::ui
{

/// A form of the reserve's ledger. What is wrong stands below the fields while one types; only what the rules accept can be
/// saved. Amounts are typed in yen, or with their unit: 7.5億円.
class ReserveForm : public FormDialog
{
    Q_OBJECT

protected:
    using FormDialog::FormDialog;

    QLineEdit* addDay(const QString& name, QDate day, const QString& whenEmpty = {});
    QLineEdit* addAmount(const QString& name, std::optional<Yen> amount);
    /// To be called once, behind the last field.
    void startChecking();

    /// An empty field is no amount. ErrorCode::Invalid names the field and its text.
    [[nodiscard]] static Result<std::optional<Yen>> yenIn(const QLineEdit& line);

    /// The first thing that is wrong with what the fields say.
    [[nodiscard]] virtual Result<> judged() const = 0;
    virtual void save() = 0;

private:
    void judge();
};

} // namespace shirube::ui
