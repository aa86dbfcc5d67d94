// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "core/review/review.h"
#include "core/review/rollup.h"

namespace shirube::report
{

/// How the tables and series of a review say what they have in common.

/// "―": an item that cannot be evaluated; not a low grade, and in no mean.
[[nodiscard]] QString notEvaluable();
/// A, or ― for none.
[[nodiscard]] QString gradeText(const QString& grade);
/// The grades of a scale, best first, then ―.
[[nodiscard]] QStringList gradesOf(const review::GradingScale& scale);
/// Where a grade stands in gradesOf(); the last place for none and for one of another scale.
[[nodiscard]] int placeOf(const review::GradingScale& scale, const QString& grade);
/// How many items have a grade: "A 41" (in Japanese with its counter, A 41件).
[[nodiscard]] QString gradeCountText(const QString& grade, int count);
/// The same of each grade that occurs, best first.
[[nodiscard]] QStringList gradeCountTexts(const review::GradeCounts& counts, const review::GradingScale& scale);
/// How many have none: "not graded 5".
[[nodiscard]] QString notGradedText(int count);
/// Which fields count as not filled.
[[nodiscard]] QString fieldsToFillHelp();
/// Of the column for a place of gradesOf(): none has a word there, since ― in its rows means another thing.
[[nodiscard]] QString gradeHead(const review::GradingScale& scale, int place);
/// What earns the grade at a place of gradesOf().
[[nodiscard]] QString gradeHelp(const review::GradingScale& scale, int place);

/// 未入力 while a figure it takes is not entered, ― where none can be given.
[[nodiscard]] Cell ratioCell(std::optional<double> ratio, const QList<review::Achievement>& of);
/// The same of an item's mean, in which each indicator counts up to the scale's highest bound: 100.0 % 以上.
[[nodiscard]] Cell cappedCell(std::optional<double> mean, const QList<review::Achievement>& of, const review::GradingScale& scale);
[[nodiscard]] QString ratioText(const review::Achievement& achievement);

/// What an indicator is to reach: 300 社 (計画期間累計), 2016年度比 3 % 増, 2021年12月31日まで.
[[nodiscard]] QString targetText(const plan::Indicator& indicator);

/// In the display's style; whenNone for a day that is not set.
[[nodiscard]] QString dayText(QDate day, const QString& whenNone = {});

} // namespace shirube::report
