// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/upkeep/data_check.h"

#include "core/exchange/members_import.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace Qt::StringLiterals;
using upkeep::Finding;
using upkeep::Matter;

namespace
{

const upkeep::Progress always = [](qint64, qint64) { return true; };

QHash<Matter, Finding> check(const storage::Database& database)
{
    const auto findings = upkeep::checkData(database, always);
    REQUIRE_DONE(findings);
    QHash<Matter, Finding> all;
    for (const Finding& one : *findings)
        all.insert(one.matter, one);
    return all;
}

storage::Database withMembers(const test::TempDir& folder)
{
    storage::Database database = test::newPlanDatabase(folder);
    const QByteArray rows = u"会員番号,区分,日付,支部\n1,入会,2021/4/1,港\n2,入会,2021/5/1,港\n1,退会,2021/9/1,港\n"_s.toUtf8();
    REQUIRE_DONE(exchange::importMembers(database, exchange::MemberFile::Events, folder.write(u"e.csv"_s, rows), {}));
    return database;
}

} // namespace

TEST_CASE("a sound file is sound in every matter", "[data check]")
{
    const test::TempDir folder;
    const storage::Database database = withMembers(folder);
    const auto found = check(database);
    CHECK(found.size() == 7);
    for (const Finding& one : found) {
        INFO(one.found.toStdString());
        CHECK(one.state == Finding::State::Sound);
        CHECK(one.count == 0);
        CHECK(one.advice.isEmpty());
        CHECK_FALSE(one.found.isEmpty());
    }
    CHECK(upkeep::findingsTable(*upkeep::checkData(database, always)).rows.size() == 7);
}

TEST_CASE("what was changed behind the program's back is found, in words, with what to do", "[data check]")
{
    const test::TempDir folder;
    const storage::Database database = withMembers(folder);
    const auto harm = [&](const QString& sql) { REQUIRE_DONE(database.query(sql)); };
    Matter matter = Matter::Structure;
    QString word;
    SECTION("a figure of the summary")
    {
        harm(u"UPDATE month_figure SET joins = joins + 1 WHERE division_id = -1"_s);
        matter = Matter::Recount;
        word = u"month-end figures differ"_s;
        CHECK(check(database)[Matter::Identity].state == Finding::State::ToLookAt);
        CHECK(check(database)[Matter::Identity].found.contains(u"Apr 2021"_s));
    }
    SECTION("an entry of the log")
    {
        harm(u"DROP TRIGGER change_set_no_update"_s);
        harm(u"UPDATE change_set SET actor = 'x' WHERE id = 2"_s);
        matter = Matter::ChangeLog;
        word = u"at entry 2"_s;
    }
    SECTION("a row that others refer to")
    {
        harm(u"PRAGMA foreign_keys = OFF"_s);
        harm(u"DELETE FROM organ WHERE id = (SELECT min(organ_id) FROM initiative_owner)"_s);
        matter = Matter::References;
        word = u"Organ"_s;
    }
    const Finding found = check(database)[matter];
    CHECK(found.state == Finding::State::ToLookAt);
    CHECK(found.count > 0);
    INFO(found.found.toStdString());
    CHECK(found.found.contains(word));
    CHECK_FALSE(found.advice.isEmpty());
}

TEST_CASE("a check that is no longer wanted stops, in the middle of a part too", "[data check]")
{
    const test::TempDir folder;
    const storage::Database database = withMembers(folder);
    const int last = GENERATE(0, 1, 2, 3, 5);
    int asked = 0;
    const auto stopped = upkeep::checkData(database, [&](qint64 done, qint64 total) {
        CHECK(done <= total);
        return asked++ < last;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(check(database).size() == 7); // and the connection is as before
}
