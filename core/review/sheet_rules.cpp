// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/sheet_rules.h"

#include <QCoreApplication>

namespace shirube::review
{

namespace
{

Result<> checkGrade(const GradedSheet& sheet, const GradingScale& scale, const QString& grade, const QString& computed,
                    const QString& reason, const QString& who)
{
    if (grade.isEmpty())
        return {};
    if (!scale.band(grade))
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Review", "“%1”: the scale “%2” has no grade %3. Nothing was changed.")
                        .arg(sheet.item.title, scale.name, grade));
    if (grade != computed && reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Review", "“%1”: the grade %2 (%3) differs from the one before it (%4) and needs "
                                                          "a reason. Nothing was changed.")
                        .arg(sheet.item.title, grade, who,
                             computed.isEmpty() ? QCoreApplication::translate("Review", "none") : computed));
    return {};
}

} // namespace

Result<> checkOpen(const Round& round)
{
    if (round.isLocked())
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Review", "%1 is closed. Nothing was changed. Reopen the round with a reason "
                                                          "first.")
                        .arg(displayName(round)));
    return {};
}

Result<> checkSheet(const GradedSheet& graded, const Sheet& sheet, const GradingScale& scale)
{
    SHIRUBE_TRY(checkGrade(graded, scale, sheet.firstGrade, graded.computedGrade, sheet.firstReason,
                           QCoreApplication::translate("Review", "first")));
    const QString first = sheet.firstGrade.isEmpty() ? graded.computedGrade : sheet.firstGrade;
    SHIRUBE_TRY(checkGrade(graded, scale, sheet.secondGrade, first, sheet.secondReason,
                           QCoreApplication::translate("Review", "second")));
    const QString second = sheet.secondGrade.isEmpty() ? first : sheet.secondGrade;
    return checkGrade(graded, scale, sheet.committeeGrade, second, sheet.opinion,
                      QCoreApplication::translate("Review", "committee"));
}

GradedSheet regraded(const GradedSheet& graded, const plan::Initiative& item, const Review& review,
                     const Background& background, QDate today)
{
    GradedSheet result = graded;
    result.item = item;
    for (plan::Indicator& indicator : result.item.indicators) {
        const plan::Actual* latest = indicator.actualAt(review.round.lastMonth());
        indicator.actual = latest ? latest->value : std::nullopt;
    }
    grade(result, review.scale, background, review.round.lastMonth(), today);
    return result;
}

} // namespace shirube::review
