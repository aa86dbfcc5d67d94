// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan.h"

#include "tests/support/catch.h"

namespace shirube::plan
{

using namespace Qt::StringLiterals;

TEST_CASE("A theme is named by its kind and number", "[plan]")
{
    const std::pair<ThemeKind, QString> cases[] = {
        {ThemeKind::Mission, u"ミッション1"_s}, {ThemeKind::Vision, u"ビジョン1"_s},
        {ThemeKind::Challenge, u"挑戦1"_s},     {ThemeKind::Pillar, u"柱1"_s},
        {ThemeKind::Guideline, u"指針1"_s},     {ThemeKind::EmergencyPillar, u"緊急1"_s},
        {ThemeKind::NoticeBoard, u"掲示板1"_s},
    };
    for (const auto& [kind, code] : cases) {
        Theme theme;
        theme.kind = kind;
        theme.number = 1;
        CHECK(theme.code() == code);
    }
    Theme tenth;
    tenth.kind = ThemeKind::Challenge;
    tenth.number = 10;
    CHECK(tenth.code() == u"挑戦10"_s);
}

TEST_CASE("An item is overdue when its year is over and nobody closed it", "[plan]")
{
    struct Case
    {
        std::optional<Status> status;
        YearMonth asOf;
        bool overdue;
    };
    const Case cases[] = {
        {Status::UnderWay, {2022, 2}, false}, {Status::UnderWay, {2022, 3}, true},
        {Status::NotBegun, {2022, 3}, true},  {std::nullopt, {2022, 3}, true},
        {Status::Done, {2022, 3}, false},     {Status::Stopped, {2023, 1}, false},
        {std::nullopt, {2021, 4}, false},     {Status::UnderWay, {2022, 4}, true},
    };
    for (const Case& c : cases) {
        Initiative item;
        item.fiscalYear = FiscalYear(2021);
        item.status = c.status;
        INFO(c.asOf.toText());
        CHECK(item.isOverdue(c.asOf) == c.overdue);
    }
}

TEST_CASE("A plan covers its first and last year and those between", "[plan]")
{
    const Plan plan{{}, {}, FiscalYear(2020), FiscalYear(2022)};
    CHECK_FALSE(plan.covers(FiscalYear(2019)));
    CHECK(plan.covers(FiscalYear(2020)));
    CHECK(plan.covers(FiscalYear(2022)));
    CHECK_FALSE(plan.covers(FiscalYear(2023)));
}

} // namespace shirube::plan
