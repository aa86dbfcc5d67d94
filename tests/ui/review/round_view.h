// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/actions.h"
#include "tests/ui/open_page.h"
#include "ui/review/review_state.h"


namespace shirube::test
{

/// A section of the review page over the shipped plan with two half-year rounds of FY2021, both graded by hand: in the
/// first A, B, C, D, A, … in the items' order, in the second one grade better for every third item.
template <typename ViewType>
struct RoundView
{
    TempDir folder;
    ScriptedPrompts prompts;
    ui::Session session{prompts, fixedClock(QDate(2022, 4, 15))};
    ui::ReviewState state{session};
    ViewType view{session, state};

    RoundView()
    {
        {
            storage::Database database = newPlanDatabase(folder);
            REQUIRE_DONE(review::createRounds(database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
        }
        REQUIRE_DONE(session.open(folder.file(QStringLiteral("plan.shirube"))));
        state.reload();
        grade(1, [](int index) { return index % 4; });
        grade(2, [](int index) { return index % 3 == 0 ? std::max(0, index % 4 - 1) : index % 4; });
        QObject::connect(&session, &ui::Session::figuresChanged, &state, [this] { state.reload(); });
        QObject::connect(&state, &ui::ReviewState::changed, &view, [this] { view.refresh(); });
        choose(2);
        view.resize(1150, 560);
        view.show();
    }

    [[nodiscard]] RoundId round(int number) const
    {
        for (const review::Round& round : state.rounds()) {
            if (round.number == number)
                return round.id;
        }
        FAIL("no round " << number);
        return {};
    }

    void choose(int number)
    {
        state.choose(round(number));
        state.reload();
    }

    /// Writes something into each sheet of a round.
    void write(int number, const std::function<void(review::Sheet&, int index)>& change)
    {
        const auto review = review::loadReview(session.database(), round(number));
        REQUIRE_DONE(review);
        QList<review::Sheet> sheets;
        for (const review::GradedSheet& graded : review->sheets) {
            review::Sheet sheet = graded.sheet;
            change(sheet, int(sheets.size()));
            sheets.append(sheet);
        }
        REQUIRE_DONE(review::saveSheets(session.database(), sheets));
        state.reload();
    }

    void grade(int number, const std::function<int(int)>& rank)
    {
        write(number, [&](review::Sheet& sheet, int index) {
            sheet.firstGrade = QChar(u'A' + rank(index));
            sheet.firstReason = QStringLiteral("所管の判断");
            sheet.done = QStringLiteral("実施した");
            sheet.submittedOn = QDate(2021, 10, 1).addDays(index % 14 + (number - 1) * 182);
            if (index % 2 == 0)
                sheet.assessedOn = sheet.submittedOn.addDays(7);
        });
    }
};

/// A dialog that a view has opened.
template <typename Dialog>
Dialog* opened(const QWidget& in)
{
    for (Dialog* dialog : in.findChildren<Dialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    FAIL("no dialog was opened");
    return nullptr;
}

} // namespace shirube::test
