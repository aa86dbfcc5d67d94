// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/actions.h"

#include "core/archive/actions.h"
#include "core/membership/actions.h"
#include "core/membership/open_file.h"
#include "core/people/clearance.h"
#include "core/people/passphrase.h"
#include "core/reserve/actions.h"
#include "core/review/actions.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QFile>

using namespace shirube;
using namespace shirube::people;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

const QString secret = u"青い空と白い雲"_s + u"2022"_s;

PersonId add(storage::Database& database, const QString& name, Role role, const QString& account = {})
{
    const auto added = addPerson(database, {{}, name, account, role, false});
    REQUIRE_DONE(added);
    return *added;
}

// A file whose reviewer has a passphrase, opened again, so that nobody has given it yet.
storage::Database guardedFile(const TempDir& folder)
{
    QString path;
    {
        storage::Database database = test::newPlanDatabase(folder);
        path = database.path();
        REQUIRE_DONE(setPassphrase(database, add(database, u"確認 花子"_s, Role::Reviewer), secret));
        add(database, u"編集 太郎"_s, Role::Editor);
    }
    auto opened = storage::Database::open(path, {.clock = test::fixedClock(), .actor = u"tester@desk"_s});
    REQUIRE_DONE(opened);
    return std::move(*opened);
}

bool isRefused(const Result<>& result)
{
    return !result && result.error().code == ErrorCode::Conflict && result.error().message.contains(u"確認 花子");
}

} // namespace

TEST_CASE("a passphrase is stretched as RFC 7914 and RFC 8018 say", "[people]")
{
    CHECK(deriveKey("passwd", "salt", 1).toHex() == "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    CHECK(deriveKey("Password", "NaCl", 80'000).toHex() == "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
    CHECK(passphraseBytes(u" ＡＢＣ１２３ "_s) == "ABC123");
}

TEST_CASE("nothing is guarded in a file without names, nor by names without a passphrase", "[people]")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    CHECK_FALSE(*isGuarded(database));
    REQUIRE_DONE(requireClearance(database));
    add(database, u"確認 花子"_s, Role::Reviewer);
    REQUIRE_DONE(requireClearance(database));
    CHECK(loadPeople(database)->size() == 1);
}

TEST_CASE("with a reviewer's passphrase, closing, reopening and issuing wait for it", "[people]")
{
    const TempDir folder;
    storage::Database database = guardedFile(folder);
    const YearMonth month(2021, 5);
    CHECK(isRefused(membership::closeMonth(database, month)));
    CHECK(isRefused(membership::reopenMonth(database, month, u"x"_s)));
    CHECK(isRefused(review::closeRound(database, RoundId{1})));
    CHECK(isRefused(review::reopenRound(database, RoundId{1}, u"x"_s)));
    CHECK(isRefused(reserve::closeYear(database, FiscalYear(2020))));
    CHECK(isRefused(reserve::reopenYear(database, FiscalYear(2020), u"x"_s)));
    CHECK(isRefused(archive::withdraw(database, archive::IssueId{1}, u"x"_s)));
    const auto issued = archive::issue(database, {});
    REQUIRE_FALSE(issued.has_value());
    CHECK(issued.error().message.contains(u"確認 花子"));

    const QList<Person> people = *loadPeople(database);
    REQUIRE(people.size() == 2);
    CHECK(people[0].hasPassphrase);
    CHECK_FALSE(people[1].hasPassphrase);
    CHECK_FALSE(clear(database, people[0].id, u"something else"_s).has_value());
    CHECK_FALSE(clear(database, people[1].id, secret).has_value());
    CHECK_FALSE(clear(database, people[1].id, {}).has_value());
    CHECK_FALSE(*isCleared(database));
    // Typed in full width, it is the same.
    REQUIRE_DONE(clear(database, people[0].id, u"青い空と白い雲２０２２"_s));
    CHECK(*isCleared(database));
    REQUIRE_DONE(requireClearance(database));
    const auto closed = membership::closeMonth(database, month); // there are no members yet: the next hurdle
    REQUIRE_FALSE(closed.has_value());
    CHECK_FALSE(isRefused(closed));

    // The word is this connection's alone.
    auto job = storage::Database::open(database.path(), database.optionsForJob());
    REQUIRE_DONE(job);
    CHECK(isRefused(requireClearance(*job)));
    REQUIRE_DONE(passOn(*isCleared(database), *job));
    REQUIRE_DONE(requireClearance(*job));
}

TEST_CASE("undoing that the reserve's books were closed waits for the passphrase too", "[people]")
{
    const TempDir folder;
    storage::Database database = guardedFile(folder);
    const PersonId reviewer = loadPeople(database)->first().id;
    REQUIRE_DONE(clear(database, reviewer, secret));
    REQUIRE_DONE(reserve::closeYear(database, FiscalYear(2020)));
    auto again = storage::Database::open(database.path(), database.optionsForJob()); // nobody has given it here
    REQUIRE_DONE(again);
    const auto undone = storage::undo(*again, membership::replayHooks());
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().message.contains(u"確認 花子"));
    REQUIRE_DONE(storage::undo(database, membership::replayHooks()));
    CHECK_FALSE(reserve::reopenYear(database, FiscalYear(2020), u"x"_s).has_value()); // it is open
}

TEST_CASE("what guards is itself guarded, against undo too", "[people]")
{
    const TempDir folder;
    storage::Database database = guardedFile(folder);
    const QList<Person> people = *loadPeople(database);
    CHECK(isRefused(removePerson(database, people[0].id)));
    CHECK(isRefused(setPassphrase(database, people[0].id, {})));
    CHECK_FALSE(addPerson(database, {{}, u"x"_s, {}, Role::Reviewer, false}).has_value());
    const auto undone = storage::undo(database, membership::replayHooks());
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().message.contains(u"確認 花子"));
    CHECK(loadPeople(database)->size() == 2);

    REQUIRE_DONE(clear(database, people[0].id, secret));
    REQUIRE_DONE(storage::undo(database, membership::replayHooks())); // the editor
    REQUIRE_DONE(storage::undo(database, membership::replayHooks())); // the passphrase
    CHECK(loadPeople(database)->size() == 1);
    CHECK_FALSE(*isGuarded(database));
    REQUIRE_DONE(storage::redo(database, membership::replayHooks()));
    CHECK_FALSE(*isGuarded(database)); // what it is compared with is in no log
}

TEST_CASE("who is no longer a reviewer, or no longer there, has no passphrase", "[people]")
{
    const TempDir folder;
    storage::Database database = guardedFile(folder);
    Person reviewer = loadPeople(database)->first();
    REQUIRE_DONE(clear(database, reviewer.id, secret));
    reviewer.role = Role::Editor;
    REQUIRE_DONE(editPerson(database, reviewer));
    CHECK_FALSE(*isGuarded(database));
    CHECK_FALSE(setPassphrase(database, reviewer.id, secret).has_value());
    reviewer.role = Role::Reviewer;
    REQUIRE_DONE(editPerson(database, reviewer));
    CHECK_FALSE(setPassphrase(database, reviewer.id, u"short"_s).has_value());
    REQUIRE_DONE(setPassphrase(database, reviewer.id, secret));
    CHECK(*isGuarded(database));
    REQUIRE_DONE(removePerson(database, reviewer.id));
    CHECK_FALSE(*isGuarded(database));
    REQUIRE_DONE(storage::verifyChain(database));
}

TEST_CASE("the log says that a passphrase was set, and nothing of what it is compared with", "[people]")
{
    const TempDir folder;
    const storage::Database database = guardedFile(folder);
    auto stored = database.query(u"SELECT lower(hex(digest)), lower(hex(salt)) FROM person_passphrase"_s);
    REQUIRE_DONE(stored);
    REQUIRE(stored->next());
    QString log;
    bool isNamed = false;
    const auto rows = storage::changedRows(database);
    REQUIRE_DONE(rows);
    for (const storage::ChangedRow& row : *rows) {
        log += row.table + row.before + row.after;
        isNamed = isNamed || row.set.name.contains(u"passphrase of “確認 花子”");
    }
    CHECK(isNamed);
    CHECK_FALSE(log.contains(u"person_passphrase"));
    CHECK_FALSE(log.contains(stored->text(0)));
    CHECK_FALSE(log.contains(stored->text(1)));
    CHECK_FALSE(log.contains(secret));
    CHECK_FALSE(test::readAll(database.path()).contains(secret.toUtf8()));
}

TEST_CASE("names are single, not empty, and no one locks themselves out", "[people]")
{
    const TempDir folder;
    storage::Database database = guardedFile(folder);
    REQUIRE_DONE(clear(database, loadPeople(database)->first().id, secret));
    const auto refused = [&](const Person& person) { return !addPerson(database, person).has_value(); };
    CHECK(refused({{}, u"  "_s, {}, Role::Editor, false}));
    CHECK(refused({{}, QString(61, u'名'), {}, Role::Editor, false}));
    CHECK(refused({{}, u"編集  太郎"_s, {}, Role::Editor, false}));
    CHECK(refused({{}, u"自分"_s, u"Tester"_s, Role::Viewer, false}));
    add(database, u"自分"_s, Role::Editor, u"tester"_s);
    CHECK(refused({{}, u"他人"_s, u"TESTER"_s, Role::Editor, false}));
}

TEST_CASE("a viewer's file opens for reading, everyone else's for writing", "[people]")
{
    const TempDir folder;
    QString path;
    {
        storage::Database database = test::newPlanDatabase(folder);
        path = database.path();
        add(database, u"見る人"_s, Role::Viewer, u"guest"_s);
    }
    const auto viewer = membership::openFile(path, {.actor = u"Guest@desk"_s});
    REQUIRE_FALSE(viewer.has_value());
    CHECK(viewer.error().code == ErrorCode::ReadOnly);
    CHECK(viewer.error().message.contains(u"見る人"));
    REQUIRE_DONE(membership::openFile(path, {.access = storage::Access::ReadOnly, .actor = u"Guest@desk"_s}));
    REQUIRE_DONE(membership::openFile(path, {.actor = u"clerk@desk"_s}));
}

TEST_CASE("a file of the format before opens with nobody in it, and what was in it", "[people]")
{
    const TempDir folder;
    const QString path = folder.write(u"v9.shirube"_s, test::readAll(test::sourceFile(u"tests/data/v9.shirube"_s)));
    {
        auto upgraded = storage::Database::open(path);
        REQUIRE_DONE(upgraded);
        REQUIRE_DONE(upgraded->checkIntegrity(true));
        REQUIRE_DONE(storage::verifyChain(*upgraded));
        CHECK(loadPeople(*upgraded)->isEmpty());
        auto targets = upgraded->query(u"SELECT headcount FROM membership_target"_s);
        REQUIRE_DONE(targets);
        REQUIRE(targets->next());
        CHECK(targets->integer(0) == 83'000);
        REQUIRE_DONE(storage::undo(*upgraded, membership::replayHooks()));
    }
    REQUIRE_DONE(storage::Database::open(path));
    CHECK(QFile::exists(folder.file(u"v9.before-v10.shirube"_s)));
}
