// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "core/review/actions.h"
#include "tests/ui/open_page.h"
#include "ui/review/review_state.h"

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the round that home shows is the one the review page opens with, until somebody chooses one", "[review]")
{
    const test::TempDir folder;
    test::ScriptedPrompts prompts;
    Session session(prompts, test::fixedClock(QDate(2022, 1, 15)));
    {
        storage::Database database = test::newPlanDatabase(folder);
        REQUIRE_DONE(review::createRounds(database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
    }
    REQUIRE_DONE(session.open(folder.file(u"plan.shirube"_s)));
    ReviewState state(session);
    QObject::connect(&session, &Session::figuresChanged, &state, &ReviewState::reload);
    state.reload();
    const auto isAsOnHome = [&] {
        return state.round() && session.figures().round && state.round()->id == session.figures().round->round.id;
    };
    CHECK(state.round()->number == 1); // the second half has begun, but is not over
    CHECK(isAsOnHome());
    session.setAsOf(YearMonth(2022, 3));
    CHECK(state.round()->number == 2);
    CHECK(isAsOnHome());

    const auto first = std::ranges::find(state.rounds(), 1, &review::Round::number);
    REQUIRE(first != state.rounds().end());
    state.choose(first->id);
    session.setAsOf(YearMonth(2021, 12));
    session.setAsOf(YearMonth(2022, 3));
    CHECK(state.round()->number == 1);
    session.setAsOf(YearMonth(2020, 3)); // a year without rounds
    CHECK(state.round()->number == 1);
}
