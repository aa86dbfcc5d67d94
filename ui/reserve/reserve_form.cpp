// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/reserve_form.h"

#include "core/base/format.h"
#include "core/base/yen_text.h"

#include <QLineEdit>

namespace shirube::ui
{

QLineEdit* ReserveForm::addDay(const QString& name, QDate day, const QString& whenEmpty)
{
    return addLine(name, formatDate(day), whenEmpty);
}

QLineEdit* ReserveForm::addAmount(const QString& name, std::optional<Yen> amount)
{
    QLineEdit* line = addLine(name, amount ? formatYen(amount) : QString(), unknownText());
    line->setAlignment(Qt::AlignRight);
    return line;
}

void ReserveForm::startChecking()
{
    connect(this, &FormDialog::changed, this, &ReserveForm::judge);
    connect(this, &FormDialog::requested, this, &ReserveForm::save);
    judge();
}

Result<std::optional<Yen>> ReserveForm::yenIn(const QLineEdit& line)
{
    const auto amount = parseYen(line.text());
    if (!amount)
        return fail(ErrorCode::Invalid, tr("%1: %2").arg(line.accessibleName(), amount.error().message));
    return *amount;
}

void ReserveForm::judge()
{
    const auto fine = judged();
    setProblem(fine ? QString() : fine.error().message);
    setReady(fine.has_value());
}

} // namespace shirube::ui
