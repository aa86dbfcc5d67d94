// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/yen_text.h"

#include "core/base/parse.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

namespace
{

tl::unexpected<Error> unreadable(const QString& typed)
{
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("ReservePage", "“%1” is not an amount of whole yen; "
                                                           "write for example 750,000,000.")
                    .arg(typed));
}

} // namespace

Result<std::optional<Yen>> parseYen(const QString& typed, YenUnit unit)
{
    const QString folded = normalizedCode(typed);
    if (folded.isEmpty())
        return std::optional<Yen>();
    // Never through a floating-point number: the point moves right by the unit's zeros.
    const qsizetype point = folded.indexOf(u'.');
    const QString whole = point < 0 ? folded : folded.left(point);
    QString fraction = point < 0 ? QString() : folded.mid(point + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const auto isDigit = [](QChar digit) { return digit >= u'0' && digit <= u'9'; };
    const auto zeros = qsizetype(unit) - fraction.size();
    const auto wholeUnits = parseInteger(whole);
    if (!isDigit(folded.front()) || !wholeUnits || zeros < 0 ||
        !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return unreadable(typed);
    const auto value = parseInteger(QString::number(*wholeUnits) + fraction + QString(zeros, u'0'));
    if (!value || Yen{*value} > maxYen)
        return unreadable(typed);
    return std::optional(Yen{*value});
}

} // namespace shirube::ui
