// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/nameless_copy.h"

#include "core/archive/actions.h"
#include "core/exchange/members_import.h"
#include "core/membership/actions.h"
#include "core/membership/figure_store.h"
#include "core/membership/open_file.h"
#include "core/people/actions.h"
#include "core/people/clearance.h"
#include "core/report/key_figures.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDir>

using namespace shirube;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

// Each lies in the file in a place of its own.
const QStringList planted{u"植込商店株式会社"_s, u"秘密の担当者"_s, u"secretclerk"_s, u"個人名簿"_s, u"閲覧 次郎"_s, u"内緒の表"_s,
                          u"訂正された名前"_s};

storage::Database fileWithNames(const TempDir& folder)
{
    const QString path = test::newPlanDatabase(folder, u"s.shirube"_s).path();
    auto opened = storage::Database::open(path, {.clock = test::fixedClock(), .actor = u"secretclerk@desk"_s});
    REQUIRE_DONE(opened);
    storage::Database& database = *opened;
    const QString csv = folder.write(u"個人名簿.csv"_s, u"会員番号,区分,日付,支部,事業所名\r\n1,入会,2021/4/1,千代田,植込商店株式会社\r\n"
                                                       "2,入会,2021/5/1,港,植込商店株式会社\r\n"_s.toUtf8());
    REQUIRE_DONE(exchange::importMembers(database, exchange::MemberFile::Events, csv, {}));
    REQUIRE_DONE(membership::closeMonth(database, YearMonth(2021, 4)));
    const auto run = [&](const QString& sql, const QVariantList& values) { REQUIRE_DONE(database.query(sql, values)); };
    run(u"INSERT INTO activity (initiative_id, on_date, person, words) VALUES (1, '2021-06-01', ?, '会議')"_s, {planted[1]});
    run(u"INSERT INTO saved_view (place, person, name, state) VALUES ('x', 'y', ?, '{}')"_s, {planted[5]});
    run(u"INSERT INTO event_correction (event_id, reason) SELECT max(id), ? FROM membership_event"_s, {planted[6]});
    REQUIRE_DONE(people::addPerson(database, {{}, planted[4], u"jiro"_s, people::Role::Viewer, false}));
    const auto reviewer = people::addPerson(database, {{}, u"秘密の担当者"_s, {}, people::Role::Reviewer, false});
    REQUIRE_DONE(reviewer);
    REQUIRE_DONE(people::setPassphrase(database, *reviewer, u"long enough"_s));
    archive::NewIssue issue;
    issue.document.number = u"資料1"_s;
    issue.document.meeting = u"会議"_s;
    issue.document.date = QDate(2022, 1, 13);
    issue.document.asOf = YearMonth(2021, 12);
    issue.pdf = "%PDF-1.6 " + planted[0].toUtf8();
    REQUIRE_DONE(archive::issue(database, issue));
    return std::move(*opened);
}

} // namespace

TEST_CASE("a copy without names holds no byte of one, and the same figures", "[people]")
{
    const TempDir folder;
    const storage::Database source = fileWithNames(folder);
    const QString out = folder.file(u"委員会 #1.shirube"_s);
    const QByteArray before = report::toJson(*report::loadKeyFigures(source, YearMonth(2021, 12)));
    REQUIRE_DONE(source.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const QByteArray original = test::readAll(source.path());
    for (const QString& name : planted)
        CHECK(original.contains(name.toUtf8()));

    const TempDir place;
    const QString target = place.file(u"委員会 #1.shirube"_s);
    REQUIRE_DONE(people::copyWithoutNames(source, target));
    CHECK(QDir(place.file({})).entryList(QDir::Files) == QStringList{u"委員会 #1.shirube"_s});
    const QByteArray bytes = test::readAll(target);
    for (const QString& name : planted) {
        INFO(name.toStdString());
        CHECK_FALSE(bytes.contains(name.toUtf8()));
    }
    CHECK_FALSE(bytes.contains("jiro"));
    CHECK(test::readAll(source.path()) == original);

    const auto copy = membership::openFile(target, {.clock = test::fixedClock()});
    REQUIRE_DONE(copy);
    REQUIRE_DONE(copy->checkIntegrity(true));
    REQUIRE_DONE(storage::verifyChain(*copy));
    CHECK(*membership::compareWithRecount(*copy) == *membership::compareWithRecount(source));
    CHECK(report::toJson(*report::loadKeyFigures(*copy, YearMonth(2021, 12))) == before);
    CHECK(storage::history(*copy)->size() == 1);
    CHECK(people::loadPeople(*copy)->isEmpty());
    CHECK_FALSE(*people::isGuarded(*copy));
    CHECK(archive::loadIssuedPacks(*copy)->isEmpty());
    // What keeps the log for ever stands in the copy as well.
    CHECK_FALSE(copy->query(u"DELETE FROM change_set"_s).has_value());
    auto organs = copy->query(u"SELECT count(*) FROM organ"_s);
    REQUIRE_DONE(organs);
    REQUIRE(organs->next());
    CHECK(organs->integer(0) > 50);
}

TEST_CASE("a copy without names never takes the place of its original, and says why it failed", "[people]")
{
    const TempDir folder;
    const storage::Database source = fileWithNames(folder);
    const auto same = people::copyWithoutNames(source, source.path());
    REQUIRE_FALSE(same.has_value());
    CHECK(same.error().code == ErrorCode::Conflict);
    CHECK(people::loadPeople(source)->size() == 2);
    CHECK_FALSE(people::copyWithoutNames(source, folder.file(u"no/such/c.shirube"_s)).has_value());
    CHECK(QDir(folder.file({})).entryList({u"*.part*"_s, u"*before*"_s}, QDir::Files).isEmpty());
}
