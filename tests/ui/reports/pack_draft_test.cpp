// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/pack_draft.h"

#include "core/report/pack_tables.h"
#include "tests/support/catch.h"

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a draft of a pack that is put aside is gone on with as it was left")
{
    PackDraft draft = newDraft(QDate(2022, 1, 20));
    REQUIRE(draft.begin(u"half-year"_s));
    REQUIRE(draft.move(1, 1));
    draft.sections.last().isOn = true;
    draft.facts.number = u"資料3"_s;
    draft.facts.author = u"企画課"_s;
    draft.facts.comments = {{u"summary"_s, u"速報\n<img>"_s}};
    draft.facts.orientations = {{u"grades"_s, QPageLayout::Portrait}};
    draft.facts.isArchival = true;
    draft.branch = OrganId{7};
    draft.since = YearMonth(2021, 9);

    const auto again = packDraftFrom(toJson(draft));
    REQUIRE(again);
    CHECK(again->sections == draft.sections);
    CHECK(again->pattern == draft.pattern);
    CHECK(again->hasAllSheets == draft.hasAllSheets);
    CHECK(again->branch == draft.branch);
    CHECK(again->since == draft.since);
    CHECK(again->facts.date == draft.facts.date);
    CHECK(again->facts.comments == draft.facts.comments);
    CHECK(again->facts.orientations == draft.facts.orientations);
    CHECK(toJson(*again) == toJson(draft));
}

TEST_CASE("a kept draft of another program's sections takes what is known and offers the rest")
{
    const auto draft = packDraftFrom(R"({"template":"summary","sections":[{"name":"weather","on":true},{"name":"reserve","on":true}]})");
    REQUIRE(draft);
    CHECK(draft->sections.first() == PackDraft::Section{u"reserve"_s, true});
    CHECK(draft->sections.size() == report::packSections().size());
    CHECK(draft->chosenSections() == QStringList{u"reserve"_s});
    for (const QByteArray& broken : {QByteArray(), QByteArray("{"), QByteArray(R"({"template":"weather"})")})
        CHECK_FALSE(packDraftFrom(broken));
}
