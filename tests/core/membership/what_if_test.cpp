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

const YearMonth asOf(2021, 12);

const WhatIfInputs full{200, 0.03, WhatIfInputs::Campaign{{2022, 6}, {2022, 8}, 150}, WhatIfInputs::FeeChange{{2022, 4}, 0.01}};

} // namespace

TEST_CASE("membership settles where yearly joins meet the leave rate")
{
    const WhatIfInputs inputs{200, 0.03, {}, {}};
    const WhatIfResult result = whatIf(inputs, asOf, 80'000, 1'200);
    REQUIRE(result.months.size() == 1'200);
    CHECK(result.months[0].month == YearMonth(2022, 1));
    CHECK(result.months[0].members == Approx(80'000 + 200 - 80'000 * 0.03 / 12));
    CHECK(*result.steadyState == Approx(80'000)); // 200 · 12 ÷ 0.03
    CHECK(result.months.last().members == Approx(80'000));
    CHECK(whatIf({250, 0.03, {}, {}}, asOf, 80'000, 6'000).months.last().members == Approx(100'000).epsilon(1e-4));
    CHECK_FALSE(whatIf({10, 0, {}, {}}, asOf, 80'000, 1).steadyState.has_value());
}

TEST_CASE("a campaign adds joins in its months, a fee change leaves in its year")
{
    const WhatIfInputs plain{200, 0.03, {}, {}};
    WhatIfInputs campaign = plain;
    campaign.campaign = full.campaign;
    const auto difference = [&](const WhatIfInputs& inputs, int month) {
        return whatIf(inputs, asOf, 80'000, 24).months[month].members - whatIf(plain, asOf, 80'000, 24).months[month].members;
    };
    CHECK(difference(campaign, 4) == Approx(0).margin(1e-6)); // May
    CHECK(difference(campaign, 5) == Approx(150));            // June
    CHECK(difference(campaign, 7) == Approx(450).epsilon(0.01));
    CHECK(difference(campaign, 8) == Approx(450).epsilon(0.01));

    WhatIfInputs fee = plain;
    fee.feeChange = full.feeChange;
    CHECK(difference(fee, 2) == Approx(0).margin(1e-6)); // March
    CHECK(difference(fee, 14) == Approx(-800).epsilon(0.03));
    CHECK(difference(fee, 15) == Approx(-800).epsilon(0.04)); // a year has passed
    CHECK(whatIf(fee, asOf, 80'000, 12).steadyState == whatIf(plain, asOf, 80'000, 12).steadyState);
}

TEST_CASE("nobody leaves an empty chamber")
{
    CHECK(whatIf({0, 1, {}, {}}, asOf, 3, 36).months.last().members >= 0);
    CHECK(whatIf({0, 0.5, {}, WhatIfInputs::FeeChange{{2022, 1}, 1}}, asOf, 0, 3).months.last().members == 0);
}

TEST_CASE("scenarios are saved, renamed, removed and taken back")
{
    const test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    const auto id = saveScenario(database, u" 値上げ "_s, full);
    REQUIRE_DONE(id);
    auto scenarios = *loadScenarios(database);
    REQUIRE(scenarios.size() == 1);
    CHECK(scenarios[0].id == *id);
    CHECK(scenarios[0].name == u"値上げ");
    CHECK(scenarios[0].inputs == full);

    const WhatIfInputs plain{180, 0.04, {}, {}};
    REQUIRE_DONE(saveScenario(database, u"値上げ"_s, plain)); // the same name: replaced
    scenarios = *loadScenarios(database);
    REQUIRE(scenarios.size() == 1);
    CHECK(scenarios[0].inputs == plain);

    REQUIRE_DONE(saveScenario(database, u"現状維持"_s, plain));
    CHECK(renameScenario(database, *id, u"現状維持"_s).error().code == ErrorCode::Conflict);
    REQUIRE_DONE(renameScenario(database, *id, u"会費改定"_s));
    REQUIRE_DONE(removeScenario(database, *id));
    CHECK(loadScenarios(database)->size() == 1);
    REQUIRE_DONE(storage::undo(database, replayHooks()));
    CHECK(loadScenarios(database)->size() == 2);
    REQUIRE_DONE(storage::undo(database, replayHooks()));
    CHECK(std::ranges::any_of(*loadScenarios(database), [](const Scenario& s) { return s.name == u"値上げ"; }));
}

TEST_CASE("a scenario that means nothing is refused")
{
    const test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    CHECK_FALSE(saveScenario(database, u"  "_s, full).has_value());
    CHECK_FALSE(saveScenario(database, QString(81, u'あ'), full).has_value());
    CHECK_FALSE(saveScenario(database, u"a"_s, {-1, 0.03, {}, {}}).has_value());
    CHECK_FALSE(saveScenario(database, u"a"_s, {1, 1.03, {}, {}}).has_value());
    CHECK_FALSE(saveScenario(database, u"a"_s, {1, 0.03, WhatIfInputs::Campaign{{2022, 6}, {2022, 5}, 1}, {}}).has_value());
    CHECK(removeScenario(database, ScenarioId{77}).error().code == ErrorCode::NotFound);
    CHECK(loadScenarios(database)->isEmpty());
}
