// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/change_log.h"
#include "core/storage/transaction.h"
#include "tests/core/archive/some_pack.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace shirube;
using namespace shirube::archive;
using namespace Qt::StringLiterals;
using storage::Database;
using test::TempDir;

namespace
{

ErrorCode refusedWith(Database& database, const NewIssue& wanted)
{
    const auto result = issue(database, wanted);
    REQUIRE_FALSE(result.has_value());
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().code;
}

NewIssue corrected(IssueId replaces, int edition)
{
    NewIssue next = test::someIssue();
    next.edition = edition;
    next.replaces = replaces;
    next.reason = u"港支部の誤記"_s;
    next.tables = test::someSections(3'001);
    next.changes = compareTables(test::someSections(), next.tables);
    next.pdf = "%PDF-1.7 edition " + QByteArray::number(edition);
    return next;
}

QString stateOf(const Database& database, IssueId id)
{
    const auto all = loadIssuedPacks(database);
    REQUIRE_DONE(all);
    return stateText(*std::ranges::find(*all, id, &IssuedPack::id), *all);
}

} // namespace

TEST_CASE("an issued pack reads back as it was, after a restart too")
{
    const TempDir folder;
    const NewIssue made = test::someIssue();
    QString path;
    IssueId id;
    {
        Database database = test::newDatabase(folder);
        path = database.path();
        const auto done = issue(database, made);
        REQUIRE_DONE(done);
        id = *done;
    }
    const auto database = Database::open(path, {.access = storage::Access::ReadOnly});
    REQUIRE_DONE(database);
    const auto pack = loadIssuedPack(*database, id);
    REQUIRE_DONE(pack);
    CHECK(pack->document.number == made.document.number);
    CHECK(pack->document.meeting == made.document.meeting);
    CHECK(pack->document.date == made.document.date);
    CHECK(pack->document.asOf == made.document.asOf);
    CHECK(pack->document.sections == made.document.sections);
    CHECK_FALSE(pack->document.knownOn.isValid());
    CHECK(pack->edition == 1);
    CHECK(pack->issuedBy == u"tester");
    CHECK(pack->isInForce);
    CHECK(*issuedPdf(*database, id) == made.pdf);
    CHECK(compareTables(*issuedTables(*database, id), made.tables).isEmpty());
    REQUIRE_DONE(verifyIssue(*database, id));
    REQUIRE_DONE(storage::verifyChain(*database));
}

TEST_CASE("the change log names an issue and holds its hashes, but not its bytes")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    NewIssue made = test::someIssue();
    made.pdf += QByteArray("0123456789").repeated(100'000);
    REQUIRE_DONE(issue(database, made));
    const auto history = storage::history(database);
    REQUIRE(history->size() == 1);
    CHECK(history->first().name.contains(u"資料3-1"));
    const auto rows = storage::changedRows(database);
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().table == u"issued_pack");
    CHECK(rows->first().after.size() < 2'000);
    CHECK(rows->first().after.contains(loadIssuedPack(database, {1})->pdfHash));
}

TEST_CASE("what is missing or contradicts what was issued is refused, and nothing is kept")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    NewIssue made = test::someIssue();
    made.document.number = u" "_s;
    CHECK(refusedWith(database, made) == ErrorCode::Invalid);
    made = test::someIssue();
    made.document.date = {};
    CHECK(refusedWith(database, made) == ErrorCode::Invalid);
    made = test::someIssue();
    made.pdf = "no pdf";
    CHECK(refusedWith(database, made) == ErrorCode::Internal);
    made = test::someIssue();
    made.edition = 2;
    CHECK(refusedWith(database, made) == ErrorCode::Conflict);
    CHECK(loadIssuedPacks(database)->isEmpty());

    const IssueId first = *issue(database, test::someIssue());
    CHECK(refusedWith(database, test::someIssue()) == ErrorCode::Conflict); // the same number again
    NewIssue second = corrected(first, 2);
    second.reason.clear();
    CHECK(refusedWith(database, second) == ErrorCode::Invalid);
    CHECK(refusedWith(database, corrected({99}, 2)) == ErrorCode::Conflict);
    REQUIRE_DONE(issue(database, corrected(first, 2)));
    CHECK(refusedWith(database, corrected(first, 3)) == ErrorCode::Conflict); // replaced already
    NewIssue other = test::someIssue();
    other.document.meeting = u"正副会頭会議"_s; // the same number before another meeting
    REQUIRE_DONE(issue(database, other));
    CHECK(loadIssuedPacks(database)->size() == 3);
}

TEST_CASE("a corrected edition names what it replaces and lists exactly what changed; the first stays as it was")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    const IssueId first = *issue(database, test::someIssue());
    const IssueId second = *issue(database, corrected(first, 2));
    CHECK(stateOf(database, first).contains(u"Edition 2"));
    CHECK(stateOf(database, second).startsWith(u"●"));
    CHECK(loadIssuedPack(database, second)->replaces == first);
    CHECK((*issuedChanges(database, second) == compareTables(test::someSections(), test::someSections(3'001))));
    CHECK(issuedChanges(database, first)->isEmpty());
    CHECK(*issuedPdf(database, first) == test::someIssue().pdf);
}

TEST_CASE("undo of an issue takes it out of force, never out of the archive; its number is not given again")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    const IssueId first = *issue(database, test::someIssue());
    const IssueId second = *issue(database, corrected(first, 2));
    REQUIRE_DONE(storage::undo(database, {}));
    CHECK(stateOf(database, second).contains(u"undone"));
    CHECK(stateOf(database, first).startsWith(u"●")); // in force again
    CHECK(*issuedPdf(database, second) == corrected(first, 2).pdf);
    REQUIRE_DONE(verifyIssue(database, second));
    CHECK(*nextEdition(database, test::someIssue().document) == 3);
    REQUIRE_DONE(storage::redo(database, {}));
    CHECK(stateOf(database, second).startsWith(u"●"));
    const YearMonth month = test::someIssue().document.asOf;
    CHECK(lastIssuedMonth(database, month.plusMonths(3)) == month);
    CHECK_FALSE(lastIssuedMonth(database, month)->isValid()); // its own month is none to compare with
    REQUIRE_DONE(storage::undo(database, {}));
    REQUIRE_DONE(storage::undo(database, {})); // the first one too
    CHECK_FALSE(lastIssuedMonth(database, month.plusMonths(3))->isValid());
    CHECK(loadIssuedPacks(database)->size() == 2);
    NewIssue again = test::someIssue();
    again.edition = 3;
    REQUIRE_DONE(issue(database, again));
}

TEST_CASE("a pack is withdrawn with a reason, and that can be undone")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    const IssueId first = *issue(database, test::someIssue());
    CHECK(withdraw(database, first, u" "_s).error().code == ErrorCode::Invalid);
    REQUIRE_DONE(withdraw(database, first, u"会議中止"_s));
    CHECK(stateOf(database, first).contains(u"会議中止"));
    CHECK(withdraw(database, first, u"x"_s).error().code == ErrorCode::Conflict);
    CHECK(withdraw(database, {77}, u"x"_s).error().code == ErrorCode::NotFound);
    REQUIRE_DONE(verifyIssue(database, first));
    REQUIRE_DONE(storage::undo(database, {}));
    CHECK(stateOf(database, first).startsWith(u"●"));
    const IssueId second = *issue(database, corrected(first, 2));
    CHECK(withdraw(database, first, u"x"_s).error().code == ErrorCode::Conflict); // replaced
    REQUIRE_DONE(withdraw(database, second, u"誤り"_s));
    CHECK(stateOf(database, first).startsWith(u"●"));
}

TEST_CASE("the file itself refuses to change or remove what was issued")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    REQUIRE_DONE(issue(database, test::someIssue()));
    for (const auto& sql : {u"UPDATE issued_pack SET title = 'x'"_s, u"UPDATE issued_pack SET pdf_hash = 'x'"_s,
                            u"DELETE FROM issued_content"_s, u"DELETE FROM issued_pack"_s,
                            u"UPDATE issued_content SET pdf = x'00'"_s, u"UPDATE issued_content SET tables = '[]'"_s}) {
        INFO(sql.toStdString());
        CHECK_FALSE(database.query(sql).has_value());
    }
    REQUIRE_DONE(verifyIssue(database, {1}));
}

TEST_CASE("what was altered behind the program's back is noticed")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    REQUIRE_DONE(issue(database, test::someIssue()));
    for (const auto& trigger : {u"issued_pack_frozen"_s, u"issued_content_frozen"_s})
        REQUIRE_DONE(database.query(u"DROP TRIGGER "_s + trigger));
    const QByteArray other = "%PDF-1.7 other bytes";
    SECTION("the PDF")
    {
        REQUIRE_DONE(database.query(u"UPDATE issued_content SET pdf = ?"_s, {other}));
    }
    SECTION("the PDF with its hash")
    {
        REQUIRE_DONE(database.query(u"UPDATE issued_content SET pdf = ?"_s, {other}));
        REQUIRE_DONE(database.query(
            u"UPDATE issued_pack SET pdf_hash = ?"_s,
            {QString::fromLatin1(QCryptographicHash::hash(other, QCryptographicHash::Sha256).toHex())}));
    }
    SECTION("the figures")
    {
        REQUIRE_DONE(database.query(u"UPDATE issued_content SET tables = replace(tables, '3,000', '3,001')"_s));
    }
    SECTION("what is said about it")
    {
        REQUIRE_DONE(database.query(u"UPDATE issued_pack SET meeting_on = '2022-01-21'"_s));
    }
    const auto found = verifyIssue(database, {1});
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == ErrorCode::Damaged);
    CHECK_FALSE(issuedPdf(database, {1}).has_value());
}

TEST_CASE("a file of an older format can issue packs once it is opened")
{
    const TempDir folder;
    const QString path = folder.write(u"v3.shirube"_s, test::readAll(test::sourceFile(u"tests/data/v3.shirube"_s)));
    auto database = Database::open(path, {.clock = test::fixedClock()});
    REQUIRE_DONE(database);
    CHECK(loadIssuedPacks(*database)->isEmpty());
    REQUIRE_DONE(issue(*database, test::someIssue()));
    // A backup holds it too.
    REQUIRE_DONE(storage::backUp(*database, folder.file(u"b.shirube"_s)));
    CHECK(*issuedPdf(*Database::open(folder.file(u"b.shirube"_s)), {1}) == test::someIssue().pdf);
}
