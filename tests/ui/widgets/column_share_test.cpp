// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/column_share.h"

#include "tests/support/catch.h"

using shirube::ui::ColumnWish;
using shirube::ui::shareWidth;

namespace
{

const ColumnWish figure{.whole = 60, .least = 60};
const ColumnWish organ{.whole = 300, .least = 50, .weight = 2, .grows = true};
const ColumnWish title{.whole = 400, .least = 50, .weight = 6, .grows = true};

} // namespace

TEST_CASE("where all columns find room, those that grow share what is left by weight")
{
    CHECK(shareWidth({figure, organ, title}, 760) == QList<int>{60, 300, 400});
    CHECK(shareWidth({figure, organ, title}, 840) == QList<int>{60, 320, 460});
    CHECK(shareWidth({figure, figure}, 400) == QList<int>{60, 60});
}

TEST_CASE("where room is short, a column gives way the sooner the wider it is for its weight")
{
    CHECK(shareWidth({figure, organ, title}, 660) == QList<int>{60, 200, 400});
    CHECK(shareWidth({figure, organ, title}, 460) == QList<int>{60, 100, 300});
    const ColumnWish note{.whole = 40, .least = 40, .weight = 2};
    CHECK(shareWidth({note, organ, title}, 440) == QList<int>{40, 100, 300});
}

TEST_CASE("no column is narrower than its least, and none loses a pixel more than it must")
{
    CHECK(shareWidth({figure, organ, title}, 0) == QList<int>{60, 50, 50});
    CHECK(shareWidth({}, 100).isEmpty());
    for (int room = 160; room < 760; ++room) {
        int sum = 0;
        for (const int width : shareWidth({figure, organ, title}, room))
            sum += width;
        INFO(room);
        CHECK(sum <= room);
        CHECK(sum >= room - 2);
    }
}
