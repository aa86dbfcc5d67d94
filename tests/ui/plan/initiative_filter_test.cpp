// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/initiative_filter.h"

#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

plan::Initiative item()
{
    plan::Initiative item;
    item.organKind = plan::OrganKind::Committee;
    item.owners = {{{7}, plan::OrganKind::Committee, 1, u"組織"_s, {}, {}}};
    item.title = u"ＤＸ推進と㈱の支援"_s;
    plan::Theme theme;
    theme.id = {3};
    theme.kind = plan::ThemeKind::Challenge;
    theme.number = 9;
    theme.title = u"会員増強"_s;
    item.themes = {theme};
    item.isNew = true;
    item.status = plan::Status::Done;
    return item;
}

} // namespace

TEST_CASE("an item is found by each of its criteria and missed by the opposite")
{
    using Criteria = ui::InitiativeCriteria;
    struct Case
    {
        const char* what;
        Criteria criteria;
        bool found;
    };
    const std::optional<plan::Status> notEntered;
    const Case cases[] = {
        {"nothing asked", {}, true},
        {"its kind of organ", {.organKind = plan::OrganKind::Committee}, true},
        {"another kind of organ", {.organKind = plan::OrganKind::Branch}, false},
        {"its theme", {.theme = {3}}, true},
        {"another theme", {.theme = {4}}, false},
        {"new", {.onlyNew = true}, true},
        {"emphasised", {.onlyEmphasised = true}, false},
        {"its status", {.status = std::optional(plan::Status::Done)}, true},
        {"another status", {.status = std::optional(plan::Status::UnderWay)}, false},
        {"status not entered", {.status = notEntered}, false},
        {"half-width, lower case", {.text = u"dx"_s}, true},
        {"compatibility form", {.text = u"(株)"_s}, true},
        {"two words of different fields", {.text = u"会員増強　組織"_s}, true},
        {"two words, one missing", {.text = u"dx 大田"_s}, false},
    };
    for (const auto& [what, criteria, found] : cases) {
        CAPTURE(what);
        CHECK(criteria.accepts(item()) == found);
    }
}
