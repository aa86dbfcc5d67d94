// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/list_state.h"

#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("how the list is seen comes back as it was kept")
{
    ui::ListState state;
    state.criteria.text = u"会員"_s;
    state.criteria.organKind = plan::OrganKind::Branch;
    state.criteria.theme = {7};
    state.criteria.onlyNew = true;
    state.criteria.status = std::optional<plan::Status>();
    state.grouping = ui::Grouping::Theme;
    state.sortColumn = plan::ItemColumn::Budget;
    state.sortOrder = Qt::DescendingOrder;
    state.columns = {{plan::ItemColumn::Title, 300}, {plan::ItemColumn::Aim, 120}};
    CHECK(ui::listStateOf(ui::toJson(state)) == state);
    CHECK(ui::listStateOf(ui::toJson({})) == ui::ListState());
    CHECK(ui::listStateOf({}) == ui::ListState());
}

TEST_CASE("what a later version kept besides is left out")
{
    const QJsonObject json{{u"group"_s, 99}, {u"sort"_s, QJsonObject{{u"column"_s, u"mood"_s}}}};
    CHECK(ui::listStateOf(json) == ui::ListState());
}
