// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/actions.h"
#include "tests/ui/open_page.h"
#include "ui/review/review_state.h"
#include "ui/review/sheets_view.h"

namespace shirube::test
{

/// The sheets of the first half-year of the shipped plan.
struct SheetsKit
{
    TempDir folder;
    ScriptedPrompts prompts;
    ui::Session session{prompts, fixedClock(QDate(2021, 10, 15))};
    ui::ReviewState state{session};

    SheetsKit()
    {
        {
            storage::Database database = newPlanDatabase(folder);
            REQUIRE_DONE(review::createRounds(database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
        }
        REQUIRE_DONE(session.open(folder.file(QStringLiteral("plan.shirube"))));
        state.reload();
        state.choose(state.rounds().first().id);
        state.reload();
        QObject::connect(&session, &ui::Session::figuresChanged, &state, [this] { state.reload(); });
    }
    /// As the page makes it at the start of the program.
    [[nodiscard]] std::unique_ptr<ui::SheetsView> open()
    {
        auto view = std::make_unique<ui::SheetsView>(session, state);
        QObject::connect(&state, &ui::ReviewState::changed, view.get(), &ui::SheetsView::refresh);
        view->resize(1150, 700);
        view->show();
        view->refresh();
        return view;
    }
};

} // namespace shirube::test
