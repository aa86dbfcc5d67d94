// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/review_tables.h"
#include "tests/core/report/sample_figures.h"

namespace shirube::report
{

/// A from 100 %, B from 80 %, C from 30 %, D below, E not carried out.
inline review::GradingScale chamberScale()
{
    return {{1},
            QStringLiteral("A-E"),
            {{QStringLiteral("A"), {}, 1.0, false, false},
             {QStringLiteral("B"), {}, 0.8, false, false},
             {QStringLiteral("C"), {}, 0.3, false, false},
             {QStringLiteral("D"), {}, {}, false, false},
             {QStringLiteral("E"), {}, {}, true, false}}};
}

/// An item's sheet that achieved this; nullopt: cannot be evaluated.
inline review::GradedSheet graded(qint64 id, const plan::Initiative& made, std::optional<double> ratio,
                                  const std::optional<QString>& gradeBefore = {})
{
    review::GradedSheet sheet;
    sheet.item = made;
    sheet.item.id = {id};
    sheet.sheet.item = {id};
    sheet.ratio = ratio;
    sheet.achievements = {{ratio, ratio ? review::Obstacle::None : review::Obstacle::InWords}};
    sheet.computedGrade = chamberScale().gradeOf(ratio, false);
    sheet.gradeBefore = gradeBefore;
    if (gradeBefore)
        sheet.before = review::Sheet();
    return sheet;
}

/// The first half of 2021 with these sheets, due on 29 October.
inline review::Review someReview(const QList<review::GradedSheet>& sheets)
{
    review::Round round;
    round.id = {1};
    round.year = FiscalYear(2021);
    round.dueOn = QDate(2021, 10, 29);
    return {round, chamberScale(), sheets};
}

inline plan::Organ chiyoda()
{
    return organ(1, plan::OrganKind::Branch, QStringLiteral("千代田"));
}

inline plan::Organ chuo()
{
    return organ(2, plan::OrganKind::Branch, QStringLiteral("中央"));
}

inline plan::Organ labour()
{
    return organ(3, plan::OrganKind::Committee, QStringLiteral("労働"));
}

/// A joint item of two branches (A), one of each (B, not evaluable) and one of a committee with weight 3 (D).
inline QList<review::GradedSheet> someSheets()
{
    plan::Initiative heavy = item(plan::OrganKind::Committee, {labour()}, QStringLiteral("提言"));
    heavy.weight = 3;
    return {graded(11, item(plan::OrganKind::Branch, {chiyoda(), chuo()}, QStringLiteral("合同祭")), 1.2, QStringLiteral("B")),
            graded(12, item(plan::OrganKind::Branch, {chiyoda()}, QStringLiteral("まち歩き")), 0.9, QStringLiteral("A")),
            graded(13, item(plan::OrganKind::Branch, {chuo()}, QStringLiteral("交流会")), std::nullopt),
            graded(14, heavy, 0.2, QStringLiteral("D"))};
}

} // namespace shirube::report
