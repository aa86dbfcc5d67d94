// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/sheet.h"

#include <QMap>
#include <functional>

namespace shirube::review
{

/// How a group of items was graded: counts first, the mean only beside them.
struct GradeCounts
{
    QString name;          ///< of the group, in the reader's words
    QMap<int, int> byRank; ///< items by the rank of their grade in the scale
    int notEvaluable = 0;  ///< neither a low grade nor in the mean
    int total = 0;
    std::optional<double> mean; ///< of the items' achievements, by weight (1 where none is given); none: nothing measured
    int worstRank = -1;    ///< of the lowest grade; -1: none
};

/// By groups in the order in which they first come; groupsOf names those an item belongs to. An item counts once in each
/// of its groups, and `whole` counts each once.
struct RollUp
{
    GradingScale scale;
    GradeCounts whole;
    QList<GradeCounts> groups;
};
using GroupsOf = std::function<QStringList(const plan::Initiative&)>;
[[nodiscard]] RollUp rollUp(const Review& review, const GroupsOf& groupsOf);

/// The usual groups.
[[nodiscard]] GroupsOf byOrganKind(); ///< joint branch items are a group of their own
[[nodiscard]] GroupsOf byOrgan();     ///< a joint item under each partner
[[nodiscard]] GroupsOf byTheme(plan::ThemeKind kind);

} // namespace shirube::review
