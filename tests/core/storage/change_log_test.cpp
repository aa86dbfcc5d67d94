// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::storage;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

constexpr ActionName change{QT_TRANSLATE_NOOP("Action", "Change “%1”")};

Result<qint64> add(Database& database, const QString& title)
{
    SHIRUBE_ASSIGN(Transaction tx, Transaction::begin(database, change, {title}));
    SHIRUBE_ASSIGN(const qint64 id, tx.insert(u"plan"_s, {{u"title"_s, title}, {u"first_year"_s, 2020}, {u"last_year"_s, 2022}}));
    SHIRUBE_TRY(tx.commit());
    return id;
}

Result<bool> rename(Database& database, qint64 id, const QString& title)
{
    SHIRUBE_ASSIGN(Transaction tx, Transaction::begin(database, change, {title}));
    SHIRUBE_TRY(tx.update(u"plan"_s, id, {{u"title"_s, title}}));
    return tx.commit();
}

QStringList titles(const Database& database)
{
    auto query = database.query(u"SELECT id || ':' || title FROM plan ORDER BY id"_s);
    REQUIRE_DONE(query);
    QStringList all;
    while (query->next())
        all.append(query->text(0));
    return all;
}

} // namespace

TEST_CASE("undo and redo walk the log and survive a restart")
{
    const TempDir folder;
    QString path;
    {
        Database database = test::newDatabase(folder);
        path = database.path();
        REQUIRE_DONE(add(database, u"一"_s));
        REQUIRE_DONE(rename(database, 1, u"壱"_s));
    }
    Database database = *Database::open(path);
    CHECK(undoState(database)->undoName == u"Change “壱”");
    CHECK(*undo(database, {}) == u"Change “壱”");
    CHECK(titles(database) == QStringList{u"1:一"_s});
    CHECK(undoState(database)->redoName == u"Change “壱”");
    REQUIRE_DONE(undo(database, {}));
    CHECK(titles(database).isEmpty());
    CHECK_FALSE(undo(database, {}).has_value());
    REQUIRE_DONE(redo(database, {}));
    REQUIRE_DONE(redo(database, {}));
    CHECK(titles(database) == QStringList{u"1:壱"_s});
    CHECK_FALSE(redo(database, {}).has_value());
    REQUIRE_DONE(verifyChain(database));
}

TEST_CASE("a new action ends what could be redone")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    REQUIRE_DONE(add(database, u"一"_s));
    REQUIRE_DONE(undo(database, {}));
    REQUIRE_DONE(add(database, u"二"_s));
    CHECK(undoState(database)->redoName.isEmpty());
}

TEST_CASE("an action that changes nothing leaves no entry; one not committed leaves no trace")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    REQUIRE_DONE(add(database, u"一"_s));
    CHECK(*rename(database, 1, u"一"_s) == false);
    {
        auto tx = Transaction::begin(database, change, {u"x"_s});
        REQUIRE_DONE(tx);
        REQUIRE_DONE(tx->update(u"plan"_s, 1, {{u"title"_s, u"x"_s}}));
    }
    CHECK(titles(database) == QStringList{u"1:一"_s});
    CHECK(history(database)->size() == 1);
}

TEST_CASE("what was changed since is not undone blindly")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    REQUIRE_DONE(add(database, u"一"_s));
    REQUIRE_DONE(database.query(u"UPDATE plan SET title = 'behind the back' WHERE id = 1"_s));
    const auto refused = undo(database, {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(titles(database) == QStringList{u"1:behind the back"_s});
}

TEST_CASE("the newest entry is the first of the history")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    for (const auto& title : {u"一"_s, u"二"_s}) {
        REQUIRE_DONE(add(database, title));
        const auto last = lastChange(database);
        REQUIRE_DONE(last);
        REQUIRE(*last);
        const ChangeSet first = history(database, 1)->first();
        CHECK((*last)->id == first.id);
        CHECK((*last)->at == first.at);
        CHECK((*last)->actor == first.actor);
        CHECK((*last)->name == first.name);
        CHECK((*last)->kind == first.kind);
        CHECK(first.rows == 1);
    }
}

TEST_CASE("the log only grows, and tampering shows")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    for (const auto& title : {u"一"_s, u"二"_s, u"三"_s})
        REQUIRE_DONE(add(database, title));
    CHECK_FALSE(database.query(u"UPDATE change_set SET actor = 'x'"_s).has_value());
    CHECK_FALSE(database.query(u"DELETE FROM change_set"_s).has_value());
    REQUIRE_DONE(verifyChain(database));
    REQUIRE_DONE(database.query(u"DROP TRIGGER change_set_no_update"_s));
    REQUIRE_DONE(database.query(u"UPDATE change_set SET actor = 'someone else' WHERE id = 2"_s));
    const auto broken = verifyChain(database);
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error().message.contains(u"2"));
}

TEST_CASE("the log says who, when, what, before and after")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    REQUIRE_DONE(add(database, u"一"_s));
    REQUIRE_DONE(rename(database, 1, u"壱"_s));
    const auto rows = changedRows(database);
    REQUIRE_DONE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).before.isEmpty());
    CHECK(rows->at(1).set.actor == u"tester");
    CHECK(rows->at(1).table == u"plan");
    CHECK(rows->at(1).before.contains(u"一"));
    CHECK(rows->at(1).after.contains(u"壱"));
}

TEST_CASE("undo takes back exactly what was done, whatever was done")
{
    const bool held = rc::check("undo∘do = nothing, redo∘undo = nothing", [](const std::vector<uint8_t>& steps) {
        const TempDir folder;
        Database database = test::newDatabase(folder);
        QList<QStringList> states{titles(database)};
        qint64 last = 0;
        int number = 0;
        for (const uint8_t step : steps) {
            const QString name = u"t%1"_s.arg(++number);
            if (step % 3 == 0 || last == 0) {
                last = *add(database, name);
            } else {
                RC_ASSERT(rename(database, 1 + step % last, name).has_value());
            }
            states.append(titles(database));
        }
        for (qsizetype i = states.size() - 1; i > 0; --i) {
            RC_ASSERT(undo(database, {}).has_value());
            RC_ASSERT(titles(database) == states[i - 1]);
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            RC_ASSERT(redo(database, {}).has_value());
            RC_ASSERT(titles(database) == states[i]);
        }
        RC_ASSERT(verifyChain(database).has_value());
    });
    CHECK(held);
}
