// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/review/achievement.h"
#include "core/review/round.h"
#include "core/review/scale.h"

#include <QJsonObject>

namespace shirube::review
{

/// A of PDCA: 今後の方向性.
enum class Direction
{
    Expand = 1, ///< 拡充
    Continue,   ///< 継続
    Rethink,    ///< 見直し
    Shrink,     ///< 縮小
    Merge,      ///< 統合
    Complete,   ///< 完了
    Abolish     ///< 廃止
};
inline constexpr int directionCount = 7;
[[nodiscard]] QString displayName(std::optional<Direction> direction); ///< 未入力 when not entered
[[nodiscard]] QString fileWord(Direction direction);
[[nodiscard]] std::optional<Direction> directionFromWord(const QString& word);

/// What people write about one item in one round (様式2). P stands in the item and its indicators, D's figures in their
/// actuals; grades that differ from the computed one need a reason, and keep it beside them.
struct Sheet
{
    SheetId id; ///< not valid: nothing has been saved yet
    RoundId round;
    InitiativeId item;
    QString done;        ///< D
    QString result;      ///< C
    QString issue;       ///< A
    QString improvement; ///< A
    QString nextTarget;  ///< A
    std::optional<Direction> direction; ///< A
    QString firstGrade;  ///< by the owner; empty: the computed one stands
    QString firstReason;
    QString secondGrade; ///< by the planning office; empty: not another one
    QString secondReason;
    QString committeeGrade;
    QString opinion;     ///< of the committee
    QDate submittedOn;   ///< by the owner; not valid: owed
    QDate assessedOn;    ///< by the planning office

    bool operator==(const Sheet&) const = default;
};

/// The texts of a sheet that may stand there unchanged since the round before.
enum class SheetText
{
    Done,
    Result,
    Issue,
    Improvement,
    NextTarget
};
inline constexpr int sheetTextCount = 5;
[[nodiscard]] QString& textOf(Sheet& sheet, SheetText text);
[[nodiscard]] const QString& textOf(const Sheet& sheet, SheetText text);
[[nodiscard]] QString displayName(SheetText text);

/// A new round's sheet begins with the texts of the round before; grades and days begin empty.
[[nodiscard]] Sheet carriedSheet(const Sheet& before, RoundId round, InitiativeId item);
/// Not empty and word for word as in the round before.
[[nodiscard]] bool isUnchanged(const Sheet& sheet, const Sheet& before, SheetText text);

/// What a sheet still asks for. A light sheet asks only for what was done and the grade; issue and improvement are
/// asked for only below the scale's second grade.
enum class SheetField
{
    Actuals,
    Done,
    Result,
    Grade,
    Issue,
    Improvement,
    Direction
};
[[nodiscard]] QString displayName(SheetField field);

/// A sheet with everything that is computed for it.
struct GradedSheet
{
    plan::Initiative item;
    Sheet sheet;
    std::optional<Sheet> before;     ///< of the round before (or of the item it was carried from)
    std::optional<QString> gradeBefore; ///< that stood in the round before; nullopt: the item was not in it
    QList<Achievement> achievements; ///< of item.indicators
    QList<Achievement> paces;
    std::optional<double> ratio;     ///< of the item: meanRatio()
    std::optional<double> pace;
    QString computedGrade;           ///< empty: cannot be evaluated
    QString paceGrade;
    QList<SheetField> missing;

    /// The one that stands: the committee's, else the office's, else the owner's, else the computed one.
    [[nodiscard]] QString grade() const;
    [[nodiscard]] bool isSubmitted() const { return sheet.submittedOn.isValid(); }
    /// By the planning office, whether or not it has said on which day.
    [[nodiscard]] bool isAssessed() const { return sheet.assessedOn.isValid() || !sheet.secondGrade.isEmpty(); }
};

/// Computes what GradedSheet holds besides item, sheet and before. asOf: the round's last month; what is to be done by its
/// end may still come while today is not past it.
void grade(GradedSheet& sheet, const GradingScale& scale, const Background& background, YearMonth asOf, QDate today);

/// Of it the achievements, their ratio and the grade alone, for counting.
void measure(GradedSheet& sheet, const GradingScale& scale, YearMonth asOf, QDate today);

/// All sheets of a round: one for each item of its year, whether or not anything has been written.
struct Review
{
    Round round;
    GradingScale scale;
    QList<GradedSheet> sheets; ///< in the items' order; of a locked round as they were when it was closed

    [[nodiscard]] const GradedSheet* sheetOf(InitiativeId item) const;
};

/// A sheet as it is kept when a round is closed, and back: the item's words and figures, what people wrote, what was
/// computed. Owners and themes are the item's own.
[[nodiscard]] QJsonObject toJson(const GradedSheet& sheet);
[[nodiscard]] GradedSheet sheetFromJson(const QJsonObject& object, const plan::Initiative& item);

/// What differs between two states of a sheet, in the reader's words.
struct SheetChange
{
    InitiativeId item;
    QString title;
    QString field;
    QString before;
    QString after;
};
[[nodiscard]] QList<SheetChange> changesBetween(const GradedSheet& before, const GradedSheet& after);

} // namespace shirube::review
