// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/history_tables.h"

#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/report/log_words.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QElapsedTimer>

using namespace shirube;
using namespace Qt::StringLiterals;
using report::AuditFilter;

namespace
{

const report::Wanted always = [](qint64, qint64) { return true; };

QString dump(const report::Table& table)
{
    QStringList lines;
    for (const QList<report::Cell>& row : table.rows) {
        QStringList cells;
        for (const report::Cell& cell : row)
            cells.append(cell.text);
        lines.append(cells.join(u" | "_s));
    }
    return lines.join(u'\n');
}

report::Table audit(const storage::Database& database, const AuditFilter& filter)
{
    const auto found = report::auditTable(database, filter, always);
    REQUIRE_DONE(found);
    return found->table;
}

} // namespace

TEST_CASE("the audit says who did what, from what to what, in the office's words", "[audit]")
{
    const test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const auto items = plan::loadInitiatives(database);
    REQUIRE_DONE(items);
    const plan::Initiative& item = items->first();
    REQUIRE_DONE(plan::setStatus(database, {item.id}, plan::Status::Done));

    const report::Table table = audit(database, {.log = {.kind = storage::ChangeKind::Do}, .text = {}});
    REQUIRE(table.rows.size() == 1);
    const QList<report::Cell>& row = table.rows.first();
    CHECK(row[1].text == database.actor());
    CHECK(row[2].text.contains(item.title));
    CHECK(row[3].text == u"Item “%1”"_s.arg(item.title));
    CHECK(row[4].text == u"Status");
    CHECK(row[5].text.isEmpty());
    CHECK(row[6].text == u"Done");

    REQUIRE_DONE(storage::undo(database, {}));
    const report::Table back = audit(database, {.log = {.kind = storage::ChangeKind::Undo}, .text = {}});
    REQUIRE(back.rows.size() == 1);
    CHECK(back.rows.first()[2].text.startsWith(u"Taken back: "));
    CHECK(back.rows.first()[5].text == u"Done");
    CHECK(back.rows.first()[6].text.isEmpty());
}

TEST_CASE("numbers of other rows show as their names; a row that came is told whole", "[audit]")
{
    const test::TempDir folder;
    const storage::Database database = test::newPlanDatabase(folder);
    const QString all = dump(audit(database, {.log = {}, .text = u"千代田"_s, .most = 1'000'000}));
    CHECK(all.contains(u"Organ “千代田”"));
    CHECK(all.contains(u"Organ: 千代田 Branch"));
    CHECK(all.contains(u"Kind: Branch"));
    CHECK_FALSE(all.contains(u"organ_id"));
    // Searched as people write: width and case make no difference.
    CHECK(dump(audit(database, {.log = {}, .text = u"ＩＴ"_s})) == dump(audit(database, {.log = {}, .text = u"it"_s})));
    CHECK(audit(database, {.log = {}, .text = u"どこにもない語"_s}).rows.isEmpty());
    CHECK(audit(database, {.log = {.actor = u"nobody"_s}, .text = {}}).rows.isEmpty());
}

TEST_CASE("an audit ends after the rows that are wanted, and says that there are more", "[audit]")
{
    const test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const auto items = plan::loadInitiatives(database);
    REQUIRE_DONE(items);
    for (int i = 0; i < 6; ++i)
        REQUIRE_DONE(plan::setStatus(database, {(*items)[i].id}, plan::Status::Done));
    const auto some = report::auditTable(database, {.log = {}, .text = {}, .most = 4}, always);
    REQUIRE_DONE(some);
    CHECK(some->table.rows.size() == 4);
    CHECK(some->entries == 4);
    CHECK(some->all > 6); // with the making of the file
    CHECK(some->isCut);
    CHECK(some->next.startsWith(u"Set status of"_s)); // the fifth of six
    CHECK(some->nextRows == 1);
    const auto every = report::auditTable(database, {.log = {}, .text = {}, .most = 1'000'000}, always);
    CHECK_FALSE(every->isCut);
    CHECK(every->entries == every->all);
    CHECK(every->all == some->all);
    CHECK(every->table.rows.size() > 300);
    const auto stopped = report::auditTable(database, {.log = {}, .text = {}}, [](qint64 done, qint64) { return done < 3; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("the office has a word for every table and column that the log can name", "[audit]")
{
    const test::TempDir folder;
    const storage::Database database = test::newDatabase(folder);
    auto tables = database.query(u"SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                                 "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> 'change_set' "
                                 "AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) i WHERE i.name = 'id')"_s);
    REQUIRE_DONE(tables);
    QStringList missing;
    int seen = 0;
    while (tables->next()) {
        ++seen;
        if (report::tableWord(tables->text(0)) == tables->text(0))
            missing.append(tables->text(0));
        if (tables->text(1) != u"id" && report::columnWord(tables->text(1)) == tables->text(1))
            missing.append(tables->text(0) + u'.' + tables->text(1));
    }
    CHECK(seen > 200);
    CHECK(missing.join(u", ") == u"");
}

TEST_CASE("a log of 100,000 entries shows its first rows at once, and is searched within seconds", "[audit]")
{
    const test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const auto items = plan::loadInitiatives(database);
    REQUIRE_DONE(items);
    REQUIRE_DONE(plan::setStatus(database, {items->first().id}, plan::Status::Done));
    // The hashes are none: this is about time alone.
    REQUIRE_DONE(database.query(
        u"INSERT INTO change_set (id, at, actor, action, arguments, reason, kind, target_id, rows, hash) "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "SELECT s.id + i, s.at, s.actor, s.action, s.arguments, s.reason, s.kind, NULL, s.rows, '' "
        "FROM n, (SELECT * FROM change_set ORDER BY id DESC LIMIT 1) s"_s));
    QElapsedTimer timer;
    timer.start();
    CHECK(audit(database, {.log = {}, .text = {}}).rows.size() == 1000);
    const qint64 first = timer.restart();
    CHECK(audit(database, {.log = {}, .text = u"どこにもない語"_s}).rows.isEmpty());
    const qint64 searched = timer.restart();
    REQUIRE_DONE(storage::undoState(database));
    const qint64 menu = timer.restart();
    CHECK(storage::undoList(database)->undo.size() == 500);
    const qint64 steps = timer.elapsed();
    INFO("first rows " << first << " ms, searched " << searched << " ms, menu " << menu << " ms, undo list " << steps << " ms");
    CHECK(first < 1'500);
    CHECK(searched < 60'000);
    CHECK(menu < 100);
    CHECK(steps < 1'000);
}
