// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/actions.h"

#include "core/exchange/plan_files.h"
#include "core/plan/plan_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <limits>
#include <rapidcheck.h>

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

const YearMonth december(2021, 12);

struct PlanInHand
{
    test::TempDir folder;
    Database database = test::newDatabase(folder);
    QList<Initiative> items;

    PlanInHand()
    {
        for (const QString& kind : {u"plan"_s, u"organs"_s, u"themes"_s, u"initiatives"_s})
            REQUIRE_DONE(exchange::importPlanFile(
                database, kind, test::sourceFile(u"resources/plans/fy2021/"_s + kind + u".csv"_s), {}));
        items = load();
    }

    QList<Initiative> load() const
    {
        auto all = loadInitiatives(database);
        REQUIRE_DONE(all);
        return *all;
    }

    QByteArray written() const
    {
        exchange::CsvWriter writer;
        REQUIRE_DONE(exchange::exportPlanFile(database, u"initiatives"_s, writer));
        return writer.bytes();
    }

    qsizetype logEntries() const
    {
        const auto all = storage::history(database);
        REQUIRE_DONE(all);
        return all->size();
    }

    QString undoName() const
    {
        const auto state = storage::undoState(database);
        REQUIRE_DONE(state);
        return state->undoName;
    }

    Initiative withIndicator() const
    {
        for (const Initiative& item : items) {
            if (!item.indicators.isEmpty())
                return item;
        }
        FAIL("the shipped plan has indicators");
        return {};
    }
};

} // namespace

TEST_CASE("The status of items is one step, also for several", "[plan]")
{
    PlanInHand plan;
    const qsizetype before = plan.logEntries();
    REQUIRE_DONE(setStatus(plan.database, {plan.items[3].id}, Status::UnderWay));
    CHECK(plan.undoName() == u"Set status of “%1”"_s.arg(plan.items[3].title));
    REQUIRE_DONE(setStatus(plan.database, {plan.items[3].id, plan.items[4].id}, Status::Done));
    CHECK(plan.undoName() == u"Set status of 2 items"_s);
    CHECK(plan.logEntries() == before + 2);
    CHECK(plan.load()[3].status == Status::Done);
    CHECK(plan.load()[4].status == Status::Done);
    REQUIRE_DONE(storage::undo(plan.database, {}));
    CHECK(plan.load()[3].status == Status::UnderWay);
    CHECK_FALSE(plan.load()[4].status);
}

TEST_CASE("A status can be taken back to not entered", "[plan]")
{
    PlanInHand plan;
    REQUIRE_DONE(setStatus(plan.database, {plan.items[0].id}, Status::Done));
    REQUIRE_DONE(setStatus(plan.database, {plan.items[0].id}, std::nullopt));
    CHECK_FALSE(plan.load()[0].status);
}

TEST_CASE("Setting what is set already leaves no step", "[plan]")
{
    PlanInHand plan;
    REQUIRE_DONE(setStatus(plan.database, {plan.items[0].id}, Status::Done));
    const qsizetype entries = plan.logEntries();
    REQUIRE_DONE(setStatus(plan.database, {plan.items[0].id}, Status::Done));
    REQUIRE_DONE(setStatus(plan.database, {}, Status::Done));
    REQUIRE_DONE(setNote(plan.database, plan.items[0].id, u"  "_s));
    CHECK(plan.logEntries() == entries);
}

TEST_CASE("A note keeps its line breaks and loses the space around it", "[plan]")
{
    PlanInHand plan;
    REQUIRE_DONE(setNote(plan.database, plan.items[5].id, u"\n一行目\n二行目 "_s));
    CHECK(plan.load()[5].note == u"一行目\n二行目"_s);
}

TEST_CASE("An indicator's actual is entered and taken back", "[plan]")
{
    PlanInHand plan;
    const Initiative item = plan.withIndicator();
    const auto actualOf = [&] {
        for (const Initiative& now : plan.load()) {
            if (now.id == item.id)
                return now.indicators.first().actual;
        }
        return std::optional<double>();
    };
    REQUIRE_DONE(setIndicatorActual(plan.database, item.indicators.first().id, december, 81000));
    CHECK(actualOf() == 81000.0);
    CHECK(plan.undoName().contains(item.title));
    REQUIRE_DONE(setIndicatorActual(plan.database, item.indicators.first().id, december, std::nullopt));
    CHECK_FALSE(actualOf());
    const auto refused =
        setIndicatorActual(plan.database, item.indicators.first().id, december, std::numeric_limits<double>::infinity());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
}

TEST_CASE("What is no longer there is told and nothing is changed", "[plan]")
{
    PlanInHand plan;
    const qsizetype entries = plan.logEntries();
    const InitiativeId gone{99999};
    CHECK(setStatus(plan.database, {plan.items[0].id, gone}, Status::Done).error().code == ErrorCode::NotFound);
    CHECK(setNote(plan.database, gone, u"x"_s).error().code == ErrorCode::NotFound);
    CHECK(setIndicatorActual(plan.database, IndicatorId{99999}, december, 1).error().code == ErrorCode::NotFound);
    CHECK(plan.logEntries() == entries);
    CHECK(plan.load() == plan.items);
}

TEST_CASE("Doing and undoing is as if nothing had been done", "[plan]")
{
    PlanInHand plan;
    const IndicatorId indicator = plan.withIndicator().indicators.first().id;
    CHECK(rc::check([&] {
        const QByteArray before = plan.written();
        const qsizetype entries = plan.logEntries();
        const InitiativeId item = plan.items[*rc::gen::inRange<qsizetype>(0, plan.items.size())].id;
        const int number = *rc::gen::inRange(0, 5);
        const auto status = number == 0 ? std::nullopt : std::optional(Status(number));
        const double actual = *rc::gen::inRange(-1000, 1000) / 8.0;
        const QString note = QString::fromStdString(*rc::gen::string<std::string>()).remove(QChar(u'\0'));
        Result<> done;
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            done = setStatus(plan.database, {item, plan.items.first().id}, status);
            break;
        case 1:
            done = setNote(plan.database, item, note);
            break;
        default:
            done = setIndicatorActual(plan.database, indicator, december, actual);
        }
        RC_ASSERT(done.has_value());
        if (plan.logEntries() == entries)
            return;
        const auto back = storage::undo(plan.database, {});
        RC_ASSERT(back.has_value());
        RC_ASSERT(before.toStdString() == plan.written().toStdString());
        // so that the next round starts from something else
        RC_ASSERT(storage::redo(plan.database, {}).has_value());
    }));
}

} // namespace shirube::plan
