// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/actions.h"
#include "core/plan/branch_goal.h"
#include "tests/core/exchange/plan_office.h"

#include <rapidcheck.h>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using test_office::Office;

namespace
{

const auto header = u"年度,支部,目標,メモ\n"_s;

} // namespace

TEST_CASE("Branch goals come in once, are changed, and go out as they came", "[exchange][goals]")
{
    Office office;
    auto report = office.take(u"branch-goals"_s, header + u"2021,千代田支部,\"3,250\",商店街を訪ねる\n2021年度,港,,検討中\n"_s);
    CHECK(report.good == 2);
    const QString file = QString::fromUtf8(office.written(u"branch-goals"_s));
    CHECK(file.contains(u"2021,千代田,3250,商店街を訪ねる\r\n2021,港,,検討中\r\n"_s));
    CHECK(office.take(u"branch-goals"_s, file).known == 2);
    report = office.take(u"branch-goals"_s, u"年度,支部,目標\n2021,港,0\n2022,港,\n"_s); // without notes: they stay
    CHECK(report.changed == 1);
    CHECK(report.known == 1);
    CHECK(office.written(u"branch-goals"_s).contains(u"2021,港,0,検討中\r\n"_s.toUtf8()));
    report = office.take(u"branch-goals"_s, header + u"2021,港,,\n"_s); // nothing left of it
    CHECK(report.changed == 1);
    CHECK_FALSE(office.written(u"branch-goals"_s).contains(u"港"_s.toUtf8()));
}

TEST_CASE("A goal that may not be stays out with its line, value and reason", "[exchange][goals]")
{
    Office office;
    office.take(u"organs"_s, u"種別,番号,名称,終了日\n支部,3,旧,2021-03-31\n"_s);
    const auto report = office.take(u"branch-goals"_s, header + u"2021,千代田,-5,\n2021,港,10.5,\n2021,大阪,10,\n2021,旧,10,\n"
                                                                u",港,10,\n2021,千代田,10,\n2021,千代田,11,\n"_s);
    CHECK(report.good == 1);
    REQUIRE(report.rejected == 6);
    CHECK(report.rejections[0].column == u"目標");
    CHECK(report.rejections[0].value == u"-5");
    CHECK(report.rejections[1].reason.contains(u"whole number"_s));
    CHECK(report.rejections[2].column == u"支部");
    CHECK(report.rejections[3].reason.contains(u"not a branch that exists"_s));
    CHECK(report.rejections[4].column == u"年度");
    CHECK(report.rejections[5].reason.contains(u"line 7"_s));
}

TEST_CASE("Any goals come back byte for byte, from Excel's file too", "[exchange][goals]")
{
    CHECK(rc::check([] {
        Office office;
        QList<plan::BranchGoal> goals;
        const QStringList notes{u""_s, u"メモ"_s, u"=1+1"_s, u"1行目\n2行目"_s, u"\"引用\", 髙﨑"_s, u"-5"_s};
        for (const OrganId branch : {office.items()[1].owners[0].id, office.items()[1].owners[1].id}) {
            for (int year = 2020; year < 2023; ++year) {
                plan::BranchGoal goal{FiscalYear(year), branch};
                if (*rc::gen::arbitrary<bool>())
                    goal.target = *rc::gen::inRange(0, 10'000'000);
                goal.note = notes[*rc::gen::inRange(0, int(notes.size()))];
                goals.append(goal);
            }
        }
        REQUIRE_DONE(plan::saveBranchGoals(office.database, goals, plan::GoalEdit::Paste));
        for (const Dialect dialect : {Dialect::Exchange, Dialect::Excel}) {
            Office copy;
            const QByteArray bytes = office.written(u"branch-goals"_s, CsvWriter(dialect));
            const auto report = copy.tryTake(u"branch-goals"_s, bytes);
            REQUIRE_DONE(report);
            CHECK(report->rejected == 0);
            CHECK(copy.written(u"branch-goals"_s, CsvWriter(dialect)) == bytes);
        }
    }));
}

} // namespace shirube::exchange
