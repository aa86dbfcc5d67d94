// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/rollover_choices.h"

namespace shirube::review
{

QList<plan::RolloverChoice> rolloverChoices(const Review& review)
{
    QList<plan::RolloverChoice> choices;
    for (const GradedSheet& sheet : review.sheets) {
        if (!sheet.sheet.direction)
            continue;
        const Direction direction = *sheet.sheet.direction;
        const bool ends = direction == Direction::Complete || direction == Direction::Abolish || direction == Direction::Merge;
        choices.append({sheet.item.id, !ends});
    }
    return choices;
}

bool isMerging(const GradedSheet& sheet)
{
    return sheet.sheet.direction == Direction::Merge;
}

} // namespace shirube::review
