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

QString changeText(const plan::Indicator& indicator)
{
    if (!indicator.target)
        return formatDecimal(indicator.target);
    const bool isFewer = indicator.better == plan::Better::Lower;
    return (isFewer ? QCoreApplication::translate("Review", "%1 % down on %2 (%3)")
                    : QCoreApplication::translate("Review", "%1 % up on %2 (%3)"))
        .arg(formatDecimal(indicator.target),
             indicator.baseYear.isValid() ? formatFiscalYear(indicator.baseYear) : unknownText(),
             amount(indicator.base, indicator.unit));
}

QString countText(const plan::Indicator& indicator)
{
    QString text = amount(indicator.target, indicator.unit);
    if (!indicator.target)
        return text;
    if (indicator.better == plan::Better::InRange)
        text = QCoreApplication::translate("Review", "%1 to %2").arg(formatDecimal(indicator.target),
                                                                     amount(indicator.upper, indicator.unit));
    else if (indicator.better == plan::Better::Lower)
        text = QCoreApplication::translate("Review", "%1 or fewer").arg(text);
    if (indicator.kind == TargetKind::Cumulative)
        text = QCoreApplication::translate("Review", "%1 over the plan's term").arg(text);
    if (indicator.kind == TargetKind::Ratio && !indicator.outOfName.isEmpty())
        text = QCoreApplication::translate("Review", "%1 of %2").arg(text, indicator.outOfName);
    return text;
}

} // namespace

QString targetText(const plan::Indicator& indicator)
{
    switch (indicator.kind) {
    case TargetKind::Yearly:
    case TargetKind::Cumulative:
    case TargetKind::Ratio:
        return countText(indicator);
    case TargetKind::Change:
        return changeText(indicator);
    case TargetKind::ByDate:
        return indicator.dueOn.isValid() ? QCoreApplication::translate("Review", "by %1").arg(formatDate(indicator.dueOn))
                                         : unknownText();
    case TargetKind::YesNo:
        return QCoreApplication::translate("Review", "to be carried out");
    case TargetKind::Qualitative:
        return indicator.targetWords.isEmpty() ? unknownText() : indicator.targetWords;
    }
    return {};
}

QString actualText(const plan::Indicator& indicator, const plan::Actual* actual)
{
    if (!actual)
        return unknownText();
    QString text;
    switch (indicator.kind) {
    case TargetKind::Yearly:
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
