// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/actual_text.h"

#include "core/base/format.h"
#include "core/base/parse.h"

#include <QCoreApplication>
#include <QLocale>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto separator = " / "_L1;

QString typedNumber(std::optional<double> value)
{
    if (!value)
        return {};
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(*value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString actualsDisplay(const QList<plan::Indicator>& indicators)
{
    QStringList parts;
    for (const auto& indicator : indicators)
        parts.append(formatDecimal(indicator.actual));
    return parts.join(separator);
}

QString actualsForEditing(const QList<plan::Indicator>& indicators)
{
    QStringList parts;
    bool any = false;
    for (const auto& indicator : indicators) {
        parts.append(typedNumber(indicator.actual));
        any = any || indicator.actual;
    }
    return any ? parts.join(separator) : QString();
}

Result<QList<std::optional<double>>> parseActuals(const QString& typed,
                                                  const QList<plan::Indicator>& indicators)
{
    const QString folded = normalizedCode(typed);
    if (folded.isEmpty())
        return QList<std::optional<double>>(indicators.size());
    const QStringList parts = folded.split(u'/');
    if (parts.size() != indicators.size()) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("PlanPage",
                                                "“%1”: this item has %2 indicators. Enter as many numbers, "
                                                "separated by “/”.")
                        .arg(typed)
                        .arg(indicators.size()));
    }
    QList<std::optional<double>> values;
    for (const auto& part : parts) {
        const QString text = part.trimmed();
        values.append(text.isEmpty() ? std::nullopt : parseDecimal(text));
        if (!text.isEmpty() && !values.last()) {
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("PlanPage",
                                                    "“%1” cannot be read as a number. Enter digits, for "
                                                    "example 1,234.5; Esc restores the old value.")
                            .arg(typed));
        }
    }
    return values;
}

} // namespace shirube::ui
