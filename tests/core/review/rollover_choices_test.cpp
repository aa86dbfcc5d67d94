// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/rollover_choices.h"

#include "tests/support/catch.h"

namespace shirube::review
{

TEST_CASE("directions say what becomes of an item in the next year", "[rollover]")
{
    Review review;
    const auto add = [&](std::optional<Direction> direction) {
        GradedSheet sheet;
        sheet.item.id = InitiativeId{review.sheets.size() + 1};
        sheet.item.status = plan::Status::Done;
        sheet.sheet.direction = direction;
        review.sheets.append(sheet);
    };
    for (int direction = 1; direction <= directionCount; ++direction)
        add(Direction(direction));
    add(std::nullopt);

    const QList<plan::RolloverChoice> choices = rolloverChoices(review);
    REQUIRE(choices.size() == directionCount); // none for the item without a direction
    for (const plan::RolloverChoice& choice : choices) {
        const auto direction = Direction(choice.item.value);
        const bool ends = direction == Direction::Merge || direction == Direction::Complete || direction == Direction::Abolish;
        INFO(int(direction));
        CHECK(choice.isCarried == !ends);
        CHECK_FALSE(choice.mergedInto.isValid());
    }
    CHECK(isMerging(review.sheets[int(Direction::Merge) - 1]));
    CHECK_FALSE(isMerging(review.sheets.last()));
}

} // namespace shirube::review
