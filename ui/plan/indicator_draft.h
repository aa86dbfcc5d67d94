// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plan/indicator.h"

#include <QStringList>
#include <array>

namespace shirube::ui
{

/// The texts of an indicator's form.
enum class DraftText
{
    Name,
    Unit,
    Target,
    Upper,
    OutOfName,
    Base,
    BaseYear,
    DueOn,
    Words,
    Steps
};
inline constexpr int draftTextCount = 10;

/// Columns of the actuals' table.
enum class ActualColumn
{
    Month,
    Value,
    OutOf,
    ReachedOn,
    Words,
    Final
};
inline constexpr int actualColumnCount = 6;

/// An indicator as it is typed: what cannot be read stays until it is mended.
struct IndicatorDraft
{
    plan::Indicator before; ///< as it came; without an id for a new one
    std::array<QString, draftTextCount> texts;
    plan::TargetKind kind = plan::TargetKind::Yearly;
    plan::Better better = plan::Better::Higher;
    plan::Pace pace = plan::Pace::Linear;
    QList<QStringList> actuals; ///< by ActualColumn

    [[nodiscard]] QString& text(DraftText which) { return texts[size_t(which)]; }
    [[nodiscard]] const QString& text(DraftText which) const { return texts[size_t(which)]; }
};

/// What a kind of target asks for.
[[nodiscard]] bool asksFor(const IndicatorDraft& draft, DraftText text);
[[nodiscard]] bool asksForBetter(plan::TargetKind kind);
[[nodiscard]] bool asksForPace(plan::TargetKind kind);
[[nodiscard]] bool asksFor(plan::TargetKind kind, ActualColumn column);
[[nodiscard]] QString captionOf(DraftText text, const IndicatorDraft& draft);
[[nodiscard]] QString captionOf(ActualColumn column, plan::TargetKind kind);

[[nodiscard]] IndicatorDraft draftOf(const plan::Indicator& indicator);

/// Where reading a draft stopped.
struct DraftPlace
{
    DraftText text = DraftText::Name;
    qsizetype actual = -1; ///< the row of the actuals; -1: none of them
};
[[nodiscard]] Result<plan::Indicator> indicatorOf(const IndicatorDraft& typed, DraftPlace& refused);

} // namespace shirube::ui
