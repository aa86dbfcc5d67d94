// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/as_known.h"

#include "core/archive/actions.h"
#include "core/exchange/members_import.h"
#include "core/exchange/new_file.h"
#include "core/membership/actions.h"
#include "core/membership/batches.h"
#include "core/membership/figure_store.h"
#include "core/membership/word_list.h"
#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/report/key_figures.h"
#include "core/report/tables.h"
#include "core/reserve/actions.h"
#include "core/review/actions.h"
#include "core/storage/transaction.h"
#include "tests/core/archive/some_pack.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>

using namespace shirube;
using namespace Qt::StringLiterals;
using storage::Database;
using test::TempDir;

namespace
{

const YearMonth asOf(2021, 12);

/// An office that works on its file day by day.
struct Office
{
    TempDir folder;
    QString path = folder.file(u"plan.shirube"_s);
    QMap<QDate, QByteArray> printed; ///< key figures and items, as they were at each day's end

    Office() { REQUIRE_DONE(exchange::makeFile(path, {.plan = u"fy2021"_s, .clock = test::fixedClock({2022, 1, 4})})); }

    [[nodiscard]] Database open(QDate day) const
    {
        auto database = Database::open(path, {.clock = test::fixedClock(day)});
        REQUIRE_DONE(database);
        return std::move(*database);
    }

    template <typename Work>
    void on(QDate day, Work work)
    {
        Database database = open(day);
        work(database);
        printed[day] = paper(database);
    }

    static QByteArray paper(const Database& database)
    {
        const auto figures = report::loadKeyFigures(database, asOf);
        REQUIRE_DONE(figures);
        QByteArray text = report::toJson(*figures);
        for (const report::Table& table : {report::initiativeTable(figures->initiatives), report::monthTable(*figures),
                                           report::reserveTable(*figures)}) {
            for (const auto& row : table.rows) {
                for (const report::Cell& cell : row)
                    text += cell.text.toUtf8() + '|';
            }
        }
        return text;
    }

    void import(Database& database, const QString& rows)
    {
        const QString csv = folder.write(u"e.csv"_s, (u"会員番号,区分,日付,支部,理由\r\n"_s + rows).toUtf8());
        REQUIRE_DONE(exchange::importMembers(database, exchange::MemberFile::Events, csv, {}));
    }
};

void undoLast(Database& database)
{
    REQUIRE_DONE(storage::undo(database, membership::replayHooks()));
}

} // namespace

TEST_CASE("a report of a past month gives the numbers that were printed at the time")
{
    Office office;
    office.on({2022, 1, 5}, [&](Database& database) {
        office.import(database, u"1,入会,2021/4/1,千代田,\r\n2,入会,2021/5/1,港,\r\n3,入会,2021/6/1,港,\r\n"_s);
    });
    office.on({2022, 1, 6}, [&](Database& database) {
        REQUIRE_DONE(membership::setTarget(database, {.branch = {}, .dueOn = {2023, 3, 31}, .headcount = 84'000, .reason = u"x"_s}));
        office.import(database, u"1,退会,2021/12/1,千代田,廃業\r\n4,入会,2021/12/2,港,\r\n"_s);
    });
    office.on({2022, 1, 7}, [&](Database& database) {
        const auto items = plan::loadInitiatives(database);
        REQUIRE_DONE(items);
        REQUIRE_DONE(plan::setStatus(database, {items->first().id, items->last().id}, plan::Status::Done));
        REQUIRE_DONE(membership::closeMonth(database, YearMonth(2021, 12)));
    });
    office.on({2022, 1, 11}, [&](Database& database) {
        const auto funds = report::loadKeyFigures(database, asOf)->funds;
        REQUIRE_DONE(reserve::setOpening(database, funds.first().fund.id, Yen{3'000'000'000}, {2020, 3, 31}));
        const auto batches = membership::loadBatches(database);
        REQUIRE_DONE(membership::setBatchActive(database, batches->first(), false));
    });
    office.on({2022, 1, 12}, [&](Database& database) {
        undoLast(database);
        undoLast(database);
        REQUIRE_DONE(storage::redo(database, membership::replayHooks()));
    });
    office.on({2022, 1, 13}, [&](Database& database) {
        auto reasons = membership::loadWordList(database, membership::WordList::LeaveReasons);
        REQUIRE_DONE(reasons);
        reasons->removeIf([](const membership::ListedWord& word) { return word.name == u"解散"; });
        REQUIRE_DONE(membership::setWordList(database, membership::WordList::LeaveReasons, *reasons));
        office.import(database, u"5,入会,2021/7/1,港,\r\n"_s);
    });
    REQUIRE(office.printed.size() == 6);
    const Database now = office.open({2022, 2, 1});
    const QByteArray before = office.printed.last();
    QSet<QByteArray> unlike;
    for (auto it = office.printed.cbegin(); it != office.printed.cend(); ++it) {
        INFO(it.key().toString(Qt::ISODate).toStdString());
        const auto known = archive::knownOn(now, it.key());
        REQUIRE_DONE(known);
        CHECK(Office::paper((*known)->database()) == it.value());
        CHECK(*membership::compareWithRecount((*known)->database()) == 0);
        unlike.insert(it.value());
    }
    CHECK(unlike.size() == 6); // each day said something else
    CHECK(Office::paper(now) == before);
    // A day on which nothing was done is as the one before it.
    CHECK(Office::paper((*archive::knownOn(now, {2022, 1, 10}))->database()) == office.printed[QDate(2022, 1, 7)]);
}

TEST_CASE("the copy goes with the object and the file stays as it was")
{
    Office office;
    office.on({2022, 1, 5}, [&](Database& database) { office.import(database, u"1,入会,2021/4/1,千代田,\r\n"_s); });
    const Database now = office.open({2022, 1, 6});
    const auto entries = storage::history(now)->size();
    QString copy;
    {
        const auto known = archive::knownOn(now, {2022, 1, 4});
        REQUIRE_DONE(known);
        copy = (*known)->database().path();
        CHECK((*known)->takenBack() == 1);
        CHECK((*known)->database().clock().today() == QDate(2022, 1, 4));
        CHECK(QFileInfo::exists(copy));
        CHECK_FALSE(report::loadKeyFigures((*known)->database(), asOf)->headcount.has_value());
    }
    CHECK_FALSE(QFileInfo::exists(copy));
    CHECK(storage::history(now)->size() == entries);
    REQUIRE_DONE(storage::verifyChain(now));
}

TEST_CASE("what is overdue in a paper is so on the day that it bears, whenever it is printed")
{
    const TempDir folder;
    Database file = test::newPlanDatabase(folder);
    review::Decision decision;
    decision.meeting = u"常議員会"_s;
    decision.decidedOn = QDate(2021, 12, 10);
    decision.words = u"目標を見直す"_s;
    decision.dueOn = QDate(2022, 3, 31);
    REQUIRE_DONE(review::saveDecision(file, decision));
    const auto overdueOn = [&](QDate paperDay) {
        const auto known = archive::openKnownOn(file.path(), file.optionsForJob(), {}, paperDay);
        REQUIRE_DONE(known);
        CHECK((*known)->database().clock().today() == paperDay);
        return report::loadKeyFigures((*known)->database(), asOf)->overdueDecisions;
    };
    CHECK(overdueOn(QDate(2022, 1, 15)) == 0);
    CHECK(overdueOn(QDate(2022, 3, 31)) == 0);
    CHECK(overdueOn(QDate(2022, 4, 1)) == 1);
}

TEST_CASE("packs that were issued later are not in force as it was known then")
{
    Office office;
    office.on({2022, 1, 5}, [&](Database& database) { office.import(database, u"1,入会,2021/4/1,千代田,\r\n"_s); });
    office.on({2022, 1, 8}, [&](Database& database) { REQUIRE_DONE(archive::issue(database, test::someIssue())); });
    const Database now = office.open({2022, 1, 9});
    CHECK_FALSE(archive::loadIssuedPacks((*archive::knownOn(now, {2022, 1, 7}))->database())->first().isInForce);
    CHECK(archive::loadIssuedPacks((*archive::knownOn(now, {2022, 1, 8}))->database())->first().isInForce);
}

TEST_CASE("what cannot be known is refused, never guessed")
{
    Office office;
    office.on({2022, 1, 5}, [&](Database& database) { office.import(database, u"1,入会,2021/4/1,千代田,\r\n"_s); });
    Database now = office.open({2022, 1, 6});
    const auto codeOn = [&](QDate day) {
        const auto known = archive::knownOn(now, day);
        return known ? ErrorCode::Internal : known.error().code;
    };
    CHECK(codeOn({2022, 1, 7}) == ErrorCode::Invalid);  // to come
    CHECK(codeOn({2022, 1, 3}) == ErrorCode::NotFound); // before the file
    CHECK(codeOn({}) == ErrorCode::Invalid);
    REQUIRE_DONE(membership::setTarget(now, {.branch = {}, .dueOn = {2023, 3, 31}, .headcount = 84'000, .reason = u"x"_s}));
    SECTION("a row that is not as the log left it")
    {
        REQUIRE_DONE(now.query(u"UPDATE membership_target SET headcount = 1 WHERE reason = 'x'"_s));
        CHECK(codeOn({2022, 1, 5}) == ErrorCode::Conflict);
    }
    SECTION("a log that was tampered with")
    {
        REQUIRE_DONE(now.query(u"DROP TRIGGER change_set_no_update"_s));
        REQUIRE_DONE(now.query(u"UPDATE change_set SET at = '2022-01-01T00:00:00.000Z' WHERE id = 2"_s));
        CHECK(codeOn({2022, 1, 5}) == ErrorCode::Damaged);
    }
}
