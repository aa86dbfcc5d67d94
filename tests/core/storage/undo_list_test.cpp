// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/undo_list.h"
#include "core/storage/log_reader.h"
#include "tests/support/plan_rows.h"

#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::storage;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

QList<qint64> ids(const QList<ChangeSet>& sets)
{
    QList<qint64> all;
    for (const ChangeSet& set : sets)
        all.append(set.id.value);
    return all;
}

} // namespace

TEST_CASE("several steps are taken back and done again in one go, each logged by itself", "[undo list]")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    for (const auto& title : {u"一"_s, u"二"_s, u"三"_s, u"四"_s})
        REQUIRE_DONE(test::addRow(database, title));
    const auto list = undoList(database);
    REQUIRE_DONE(list);
    REQUIRE(list->undo.size() == 4);
    CHECK(list->undo[0].name == u"Change “四”");
    CHECK(list->undo[0].rows == 1);
    CHECK(list->redo.isEmpty());

    CHECK(*undoDownTo(database, list->undo[2].id, {}) == 3); // 四, 三 and 二
    CHECK(test::rowTitles(database) == QStringList{u"一"_s});
    const auto back = undoList(database);
    REQUIRE_DONE(back);
    REQUIRE(back->redo.size() == 3);
    CHECK(back->redo[0].name == u"Change “二”"); // the next to be done again
    CHECK(*redoUpTo(database, back->redo[1].id, {}) == 2);
    CHECK(test::rowTitles(database) == QStringList{u"一"_s, u"二"_s, u"三"_s});
    CHECK(history(database)->size() == 4 + 3 + 2 + 0);
    CHECK(*undo(database, {}) == u"Change “三”"); // each is its own undo
    REQUIRE_DONE(verifyChain(database));

    const auto gone = undoDownTo(database, list->undo[0].id, {}); // 四 has been taken back already
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);
    CHECK(test::rowTitles(database) == QStringList{u"一"_s, u"二"_s});
}

TEST_CASE("where a step can no longer be taken back, those before it are, and the error says how many", "[undo list]")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    const auto first = test::addRow(database, u"一"_s);
    REQUIRE_DONE(first);
    REQUIRE_DONE(test::addRow(database, u"二"_s));
    const auto list = undoList(database);
    REQUIRE_DONE(database.query(u"UPDATE plan SET title = '別' WHERE id = ?"_s, {*first})); // behind the log's back
    const auto done = undoDownTo(database, list->undo.last().id, {});
    REQUIRE_FALSE(done);
    CHECK(done.error().message.startsWith(u"1 steps are done"));
    CHECK(test::rowTitles(database) == QStringList{u"別"_s});
}

TEST_CASE("the list is what replaying every entry gives", "[undo list]")
{
    const bool held = rc::check("as replayed", [](const std::vector<unsigned char>& choices) {
        const TempDir folder;
        Database database = test::newDatabase(folder);
        QList<qint64> undone; // the model: two stacks
        QList<qint64> doable;
        qint64 next = 1;
        for (const unsigned char choice : choices) {
            if (choice % 3 == 0 || (choice % 3 == 1 && doable.isEmpty()) || (choice % 3 == 2 && undone.isEmpty())) {
                REQUIRE_DONE(test::addRow(database, QString::number(next)));
                doable.append(next);
                undone.clear();
            } else if (choice % 3 == 1) {
                REQUIRE_DONE(undo(database, {}));
                undone.append(doable.takeLast());
            } else {
                REQUIRE_DONE(redo(database, {}));
                doable.append(undone.takeLast());
            }
            ++next;
        }
        auto list = undoList(database);
        REQUIRE_DONE(list);
        std::ranges::reverse(list->undo);
        std::ranges::reverse(list->redo);
        RC_ASSERT(ids(list->undo) == doable);
        RC_ASSERT(ids(list->redo) == undone);
        const auto state = undoState(database);
        RC_ASSERT(state->undoName.isEmpty() == doable.isEmpty());
        RC_ASSERT(state->redoName.isEmpty() == undone.isEmpty());
    });
    CHECK(held);
}

TEST_CASE("a log is read by person, days and kind, the newest first", "[log reader]")
{
    const TempDir folder;
    QString path;
    {
        Database first = test::newDatabase(folder);
        path = first.path();
        REQUIRE_DONE(test::addRow(first, u"一"_s));
    }
    {
        auto second = Database::open(path, {.clock = test::fixedClock(QDate(2022, 2, 1)), .actor = u"別の人"_s});
        REQUIRE_DONE(second);
        REQUIRE_DONE(test::addRow(*second, u"二"_s));
        REQUIRE_DONE(undo(*second, {}));
    }
    const auto database = Database::open(path, {.access = Access::ReadOnly});
    REQUIRE_DONE(database);
    CHECK(*logActors(*database) == QStringList{u"tester"_s, u"別の人"_s});
    const auto found = [&](const LogFilter& filter) {
        QList<qint64> all;
        REQUIRE_DONE(readLog(*database, filter, [&](const ChangeSet& set, const QList<LoggedRow>& rows) {
            CHECK(rows.size() == 1);
            all.append(set.id.value);
            return true;
        }));
        return all;
    };
    CHECK(found({}) == QList<qint64>{3, 2, 1});
    CHECK(found({.actor = u"tester"_s}) == QList<qint64>{1});
    CHECK(found({.kind = ChangeKind::Undo}) == QList<qint64>{3});
    CHECK(found({.from = QDate(2022, 2, 1)}) == QList<qint64>{3, 2});
    CHECK(found({.to = QDate(2022, 1, 31)}) == QList<qint64>{1});
    CHECK(found({.from = QDate(2022, 1, 15), .to = QDate(2022, 1, 15)}) == QList<qint64>{1});
    CHECK(found({.from = QDate(2022, 2, 2)}).isEmpty());
}
