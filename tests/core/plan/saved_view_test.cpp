// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/saved_view.h"

#include "core/storage/change_log.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("a view belongs to a place and a person and is replaced by one of its name")
{
    const test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    const auto save = [&](const QString& person, const QString& name, int group) {
        REQUIRE_DONE(plan::saveView(database, {{}, u"items"_s, person, name, {{u"group"_s, group}}}));
    };
    const auto views = [&](const QString& place, const QString& person) {
        const auto loaded = plan::loadViews(database, place, person);
        REQUIRE_DONE(loaded);
        return *loaded;
    };
    save(u"tester"_s, u"支部別"_s, 1);
    save(u"tester"_s, u"Mine"_s, 2);
    save(u"other"_s, u"支部別"_s, 3);
    save(u"tester"_s, u" 支部別 "_s, 4);
    REQUIRE(views(u"items"_s, u"tester"_s).size() == 2);
    CHECK(views(u"items"_s, u"tester"_s).last().state.value(u"group"_s).toInt() == 4);
    CHECK(views(u"items"_s, u"other"_s).first().state.value(u"group"_s).toInt() == 3);
    CHECK(views(u"sheets"_s, u"tester"_s).isEmpty());

    REQUIRE_DONE(plan::removeView(database, views(u"items"_s, u"tester"_s).first()));
    CHECK(views(u"items"_s, u"tester"_s).size() == 1);
    REQUIRE_DONE(storage::undo(database, {}));
    CHECK(views(u"items"_s, u"tester"_s).size() == 2);
    CHECK_FALSE(plan::saveView(database, {{}, u"items"_s, u"tester"_s, u" "_s, {}}).has_value());
}
