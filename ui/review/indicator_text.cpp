// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/indicator_text.h"

#include "core/base/format.h"
#include "core/report/review_words.h"

#include <QCoreApplication>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using plan::TargetKind;

namespace
{

QString amount(std::optional<double> value, const QString& unit)
{
    return value && !unit.isEmpty() ? u"%1 %2"_s.arg(formatDecimal(value), unit) : formatDecimal(value);
}

} // namespace

QString actualText(const plan::Indicator& indicator, const plan::Actual* actual)
{
    if (!actual)
        return unknownText();
    QString text;
    switch (indicator.kind) {
    case TargetKind::Yearly:
    case TargetKind::Level:
    case TargetKind::Cumulative:
    case TargetKind::Change:
        text = amount(actual->value, indicator.unit);
        break;
    case TargetKind::Ratio:
        text = u"%1 / %2"_s.arg(formatDecimal(actual->value), formatDecimal(actual->outOf));
        break;
    case TargetKind::ByDate:
        text = formatDate(actual->reachedOn);
        break;
    case TargetKind::YesNo:
        text = actual->value.value_or(0) > 0 ? QCoreApplication::translate("Review", "carried out")
                                             : QCoreApplication::translate("Review", "not carried out");
        break;
    case TargetKind::Qualitative:
        text = actual->words;
        break;
    }
    return actual->isFinal ? text : QCoreApplication::translate("Review", "%1 (prov.)").arg(text);
}

QString achievementText(const review::Achievement& achievement)
{
    using review::Obstacle;
    const Obstacle obstacle = achievement.obstacle;
    const bool isWrong = obstacle == Obstacle::ZeroTarget || obstacle == Obstacle::ZeroBase ||
                         obstacle == Obstacle::ZeroOutOf || obstacle == Obstacle::Negative;
    const QString text = report::ratioText(achievement);
    return isWrong ? u"%1 (%2)"_s.arg(text, displayName(obstacle)) : text;
}

} // namespace shirube::ui
