// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/actions.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;

namespace
{

const Campaign autumn{
    {}, u"秋の会員増強"_s, QDate(2021, 10, 1), QDate(2021, 11, 30), u"会員紹介"_s, Yen{3'000'000}};

QString undoName(const storage::Database& database)
{
    const auto state = storage::undoState(database);
    REQUIRE_DONE(state);
    return state->undoName;
}

} // namespace

TEST_CASE("a campaign is added, changed and deleted, each undone alone", "[campaigns]")
{
    const test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    const auto id = addCampaign(database, autumn);
    REQUIRE_DONE(id);
    CHECK(undoName(database) == u"Add campaign “秋の会員増強”");
    Campaign added = autumn;
    added.id = *id;
    CHECK(loadCampaigns(database) == QList{added});
    Campaign changed = added;
    changed.cost.reset();
    changed.channel.clear();
    changed.lastDay = changed.firstDay;
    REQUIRE_DONE(changeCampaign(database, changed));
    CHECK(loadCampaigns(database) == QList{changed});
    REQUIRE_DONE(removeCampaign(database, *id));
    CHECK(loadCampaigns(database)->isEmpty());
    REQUIRE_DONE(storage::undo(database, replayHooks()));
    REQUIRE_DONE(storage::undo(database, replayHooks()));
    CHECK(loadCampaigns(database) == QList{added});
    REQUIRE_DONE(storage::undo(database, replayHooks()));
    CHECK(loadCampaigns(database)->isEmpty());
}

TEST_CASE("a campaign that cannot be is refused", "[campaigns]")
{
    const test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    const auto refusal = [&](auto change) {
        Campaign campaign = autumn;
        change(campaign);
        const auto added = addCampaign(database, campaign);
        REQUIRE_FALSE(added.has_value());
        return added.error().code;
    };
    CHECK(refusal([](Campaign& c) { c.name = u" "_s; }) == ErrorCode::Invalid);
    CHECK(refusal([](Campaign& c) { c.firstDay = {}; }) == ErrorCode::Invalid);
    CHECK(refusal([](Campaign& c) { c.lastDay = c.firstDay.addDays(-1); }) == ErrorCode::Invalid);
    CHECK(refusal([](Campaign& c) { c.lastDay = c.firstDay.addYears(11); }) == ErrorCode::Invalid);
    CHECK(refusal([](Campaign& c) { c.cost = Yen{-1}; }) == ErrorCode::Invalid);
    CHECK(refusal([](Campaign& c) { c.cost = maxYen + Yen{1}; }) == ErrorCode::Invalid);
    REQUIRE_DONE(addCampaign(database, autumn));
    CHECK(refusal([](Campaign&) {}) == ErrorCode::Conflict); // a name of its own
    Campaign stray = autumn;
    stray.id = CampaignId{77};
    CHECK(changeCampaign(database, stray).error().code == ErrorCode::NotFound);
    CHECK(removeCampaign(database, stray.id).error().code == ErrorCode::NotFound);
    CHECK(loadCampaigns(database)->size() == 1);
}

TEST_CASE("an event mark is added, deleted and brought back", "[campaigns]")
{
    const test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    const EventMark declaration{{}, QDate(2021, 4, 25), u"緊急事態宣言"_s};
    const auto id = addEventMark(database, declaration);
    REQUIRE_DONE(id);
    REQUIRE_DONE(addEventMark(database, {{}, QDate(2020, 4, 7), u"緊急事態宣言"_s}));
    CHECK(loadEventMarks(database)->first().date == QDate(2020, 4, 7));
    REQUIRE_DONE(removeEventMark(database, *id));
    CHECK(loadEventMarks(database)->size() == 1);
    REQUIRE_DONE(storage::undo(database, replayHooks()));
    CHECK(loadEventMarks(database)->last().title == u"緊急事態宣言");
    CHECK(addEventMark(database, {{}, QDate(), u"x"_s}).error().code == ErrorCode::Invalid);
    CHECK(addEventMark(database, {{}, QDate(2021, 1, 1), {}}).error().code == ErrorCode::Invalid);
    CHECK(removeEventMark(database, {99}).error().code == ErrorCode::NotFound);
}
