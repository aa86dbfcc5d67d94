// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/stage.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace shirube;
using namespace shirube::review;
using plan::Status;

TEST_CASE("an item's stage follows its status and then its sheet")
{
    plan::Initiative item;
    GradedSheet sheet;
    CHECK(stageOf(item, nullptr) == Stage::Unknown); // nobody has said that it is not begun
    item.status = Status::NotBegun;
    CHECK(stageOf(item, nullptr) == Stage::Plan);
    item.status = Status::UnderWay;
    CHECK(stageOf(item, nullptr) == Stage::Do);
    CHECK(stageOf(item, &sheet) == Stage::Do);
    sheet.sheet.submittedOn = QDate(2021, 10, 1);
    CHECK(stageOf(item, &sheet) == Stage::Check);
    sheet.sheet.assessedOn = QDate(2021, 10, 9);
    CHECK(stageOf(item, &sheet) == Stage::Check); // graded, and nobody has said what follows
    sheet.sheet.direction = Direction::Expand;
    CHECK(stageOf(item, &sheet) == Stage::Act);
    item.status.reset();
    CHECK(stageOf(item, &sheet) == Stage::Act); // its sheet says where it stands
    item.status = Status::Stopped;
    CHECK(stageOf(item, &sheet) == Stage::Finished);
}

TEST_CASE("only not begun, under way and done can be stepped to")
{
    CHECK(stepped(Stage::Unknown, 1) == Status::NotBegun);
    CHECK_FALSE(stepped(Stage::Unknown, -1));
    CHECK(stepped(Stage::Plan, 1) == Status::UnderWay);
    CHECK_FALSE(stepped(Stage::Plan, -1));
    CHECK(stepped(Stage::Do, 1) == Status::Done);
    CHECK(stepped(Stage::Do, -1) == Status::NotBegun);
    CHECK(stepped(Stage::Check, 1) == Status::Done);
    CHECK_FALSE(stepped(Stage::Act, -1));
    CHECK(stepped(Stage::Finished, -1) == Status::UnderWay);
    CHECK_FALSE(statusFor(Stage::Check));
    CHECK_FALSE(statusFor(Stage::Unknown));
}

TEST_CASE("the round looked at is the last of the year that is over, else its first")
{
    QList<Round> rounds;
    for (const int number : {1, 2})
        rounds.append({RoundId{number}, FiscalYear(2021), Period::HalfYear, number, {}, {}, {}});
    const auto at = [&](int year, int month) {
        const Round* round = roundAt(rounds, YearMonth(year, month));
        return round ? round->number : 0;
    };
    CHECK(at(2021, 4) == 1);
    CHECK(at(2021, 9) == 1);
    CHECK(at(2022, 2) == 1);
    CHECK(at(2022, 3) == 2);
    CHECK(at(2022, 4) == 0);
    std::ranges::reverse(rounds); // in whatever order
    CHECK(at(2021, 4) == 1);
    CHECK(at(2022, 3) == 2);
}
