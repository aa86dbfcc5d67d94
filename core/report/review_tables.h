// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "core/review/decision.h"
#include "core/review/review.h"
#include "core/review/rollup.h"

namespace shirube::report
{

/// Counts by grade, "not evaluable" apart, the mean achievement beside them; the whole on top.
[[nodiscard]] Table rollUpTable(const review::RollUp& rollUp, const QString& title, const QString& groupTitle);

/// One line an organ: sheets, submitted, owed, fields still to fill, second grading done. A joint item stands under each
/// partner; the totals count it once.
[[nodiscard]] Table owedTable(const review::Review& review);
inline constexpr int owedColumn = 3; ///< of owedTable(): sheets that are not submitted

/// One line a sheet (様式1 of a round): organ, item, achievement, pace, computed and standing grade, grade before, direction,
/// fields missing, submitted, assessed. Row i is review.sheets[i].
[[nodiscard]] Table sheetTable(const review::Review& review);

/// Items whose grade rose or fell since the round before; empty rows when none did.
[[nodiscard]] Table gradeChangeTable(const review::Review& review);

/// What changed after the round was closed.
[[nodiscard]] Table lockChangeTable(const QList<review::SheetChange>& changes);

/// Meeting, day, decision, owner, due, done, outcome; open ones first, overdue ones marked ▲.
[[nodiscard]] Table decisionTable(const QList<review::Decision>& decisions, const QList<plan::Organ>& organs,
                                  const QList<plan::Initiative>& items, QDate today);
/// The order of decisionTable()'s rows.
[[nodiscard]] QList<review::Decision> inFollowUpOrder(QList<review::Decision> decisions);

/// Themes of a kind × kinds of organ or organs: how many items, worst grade, and what is missing.
struct MatrixCell
{
    int items = 0;
    int withoutIndicator = 0;
    int withoutOwner = 0;
    QString worstGrade; ///< empty: none graded
    QList<InitiativeId> ids;
};
struct Matrix
{
    struct Row
    {
        plan::Theme theme;
        QList<MatrixCell> cells; ///< by column
        MatrixCell all;          ///< each item once
    };
    QStringList columns;
    QList<Row> rows; ///< of every theme, those without an item too: they are the gaps
};
/// review: nullptr when no round is there. perOrgan: a column an organ, else a kind of organ.
[[nodiscard]] Matrix themeMatrix(const QList<plan::Initiative>& items, const QList<plan::Theme>& themes, plan::ThemeKind kind,
                                 const review::Review* review, bool perOrgan);
[[nodiscard]] Table matrixTable(const Matrix& matrix, const QString& title);
inline constexpr int matrixOrganColumn = 5; ///< of matrixTable(): the first organ or kind of organ

/// A sheet on paper and screen (様式2): P, D, C and A as lines of field, this round and last round. asOf: the round's last
/// month, by whose end it is graded; what was reached later does not show.
[[nodiscard]] Table sheetForm(const review::GradedSheet& sheet, const review::GradingScale& scale, YearMonth asOf);
/// The same to leaf through: what is not entered in one line, and no column for a round before where there was none.
[[nodiscard]] Table shortSheetForm(const review::GradedSheet& sheet, const review::GradingScale& scale, YearMonth asOf);

} // namespace shirube::report
