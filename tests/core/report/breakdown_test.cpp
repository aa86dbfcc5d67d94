// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/members_import.h"
#include "core/membership/actions.h"
#include "core/membership/event_store.h"
#include "core/membership/figure_store.h"
#include "core/membership/member_search.h"
#include "core/plan/plan_store.h"
#include "core/report/breakdown_tables.h"
#include "core/report/list_words.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

// Four members of Chiyoda and two of Chuo, with everything that can happen to them in two fiscal years.
const QByteArray ledger = "会員番号,区分,日付,支部,異動先支部,部会,規模,事業所名,理由,経路\n"
                          "1,入会,2019-05-01,千代田,,商業,小,一社,,会員紹介\n"
                          "2,入会,2020-04-10,千代田,,商業,小,二社,,会員紹介\n"
                          "3,入会,2020-06-10,千代田,,工業,大,三社,,飛び込み\n"
                          "4,入会,2020-08-10,中央,,,,四社,,\n"
                          "5,入会,2021-05-10,中央,,工業,大,五社,,Web\n"
                          "2,退会,2021-01-31,千代田,,,,二社,廃業,\n"
                          "3,異動,2021-06-01,千代田,中央,,,三社,,\n"
                          "4,退会,2021-09-30,中央,,,,四社,経費節減,\n"
                          "1,退会,2021-12-31,千代田,,,,一社,夜逃げ,\n"
                          "1,再入会,2022-01-10,千代田,,商業,小,一社,,Web\n";

storage::Database withLedger(const TempDir& folder)
{
    storage::Database database = test::newPlanDatabase(folder);
    const auto report = exchange::importMembers(database, exchange::MemberFile::Events, folder.write(u"e.csv"_s, ledger), {});
    REQUIRE_DONE(report);
    REQUIRE(report->good == 10);
    return database;
}

// "Group opening+joins+rejoins-leaves+in-out=closing lost newcomers/lost year ago"
QString dump(const storage::Database& database, Dimension dimension, Period period)
{
    const auto groups = loadBreakdown(database, dimension, period);
    REQUIRE_DONE(groups);
    const auto organs = plan::loadOrgans(database);
    REQUIRE_DONE(organs);
    QStringList lines;
    for (const GroupFigures& group : *groups) {
        QString name = group.sizeClass;
        for (const plan::Organ& organ : *organs)
            name = organ.id == group.organ ? organ.name : name;
        const Figures& f = group.figures;
        lines.append(u"%1 %2+%3+%4-%5+%6-%7=%8 lost %9"_s.arg(name)
                         .arg(f.opening)
                         .arg(f.flows.joins)
                         .arg(f.flows.rejoins)
                         .arg(f.flows.leaves)
                         .arg(f.flows.transfersIn)
                         .arg(f.flows.transfersOut)
                         .arg(f.closing)
                         .arg(f.openingLost) +
                     u" new %1/%2 ago %3"_s.arg(group.newcomers).arg(group.newcomersLost).arg(group.yearAgo));
    }
    return lines.join(u"; ");
}

QString words(const Result<QList<WordCount>>& counts)
{
    REQUIRE_DONE(counts);
    QStringList all;
    for (const WordCount& count : *counts)
        all.append(u"%1 %2 (%3) %4"_s.arg(report::displayWord(count.word))
                       .arg(count.events)
                       .arg(count.yearAgo)
                       .arg(int(count.group)));
    return all.join(u", ");
}

} // namespace

TEST_CASE("membership is told apart by branch, division and size for any period")
{
    const TempDir folder;
    const storage::Database database = withLedger(folder);
    const Period year = Period::fiscalYear(FiscalYear(2021));
    CHECK(dump(database, Dimension::Branch, year) ==
          u"千代田 2+0+1-1+0-1=1 lost 1 new 2/1 ago 2; 中央 1+1+0-1+1-0=2 lost 1 new 1/1 ago 1");
    CHECK(dump(database, Dimension::SizeClass, year) ==
          u"大 1+1+0-0+1-1=2 lost 0 new 1/0 ago 1; 小 1+0+1-1+0-0=1 lost 1 new 1/1 ago 1; "
          " 1+0+0-1+0-0=0 lost 1 new 1/1 ago 1");
    CHECK(dump(database, Dimension::Branch, Period::month(YearMonth(2021, 6))) ==
          u"千代田 2+0+0-0+0-1=1 lost 0 new 1/1 ago 3; 中央 2+0+0-0+1-0=3 lost 0 new 2/0 ago 0");
    // Divisions hold everyone exactly once, those without one too.
    const auto divisions = loadBreakdown(database, Dimension::Division, year);
    REQUIRE_DONE(divisions);
    qint64 closing = 0;
    for (const GroupFigures& group : *divisions) {
        closing += group.figures.closing;
        CHECK(group.figures.difference() == 0);
    }
    CHECK(closing == 3);
}

TEST_CASE("reasons and channels are counted by the office's lists, the rest apart")
{
    const TempDir folder;
    const storage::Database database = withLedger(folder);
    const Period year = Period::fiscalYear(FiscalYear(2021));
    CHECK(words(loadReasons(database, year)) == u"(not on the list) 1 (0) 4, Cutting costs 1 (0) 2, Closed down 0 (1) 1");
    CHECK(words(loadChannels(database, year)) ==
          u"Web 2 (0) 4, (none given) 0 (1) 4, (not on the list) 0 (1) 4, Member referral 0 (1) 4");
    const auto organs = plan::loadOrgans(database);
    REQUIRE_DONE(organs);
    const auto chuo = std::find_if(organs->begin(), organs->end(), [](const plan::Organ& o) { return o.name == u"中央"; });
    CHECK(words(loadReasons(database, year, chuo->id)) == u"Cutting costs 1 (0) 2");
    const report::Table table = report::reasonTable(year, *loadReasons(database, year));
    CHECK(table.note == u"Unavoidable (external) 0, avoidable (own choice) 1, procedure 0, unknown 1.");
    CHECK(table.rows[0].last().text == u"+1");
}

TEST_CASE("every figure leads to its rows")
{
    const TempDir folder;
    const storage::Database database = withLedger(folder);
    QList<LedgerLine> lines;
    const Period year = Period::fiscalYear(FiscalYear(2021));
    CHECK(*loadLines(database, {year, {}, {EventKind::Leave}, {}}, 100, lines) == 2);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].member == u"4");
    CHECK(*loadLines(database, {year, {}, {EventKind::Leave}, u"経費節減"_s}, 100, lines) == 1);
    CHECK(*loadLines(database, {year, {}, {}, {}}, 2, lines) == 5);
    CHECK(lines.size() == 2);
}

TEST_CASE("a figure's rows are as many as it says, by any dimension, and members where it counts members")
{
    const TempDir folder;
    const storage::Database database = withLedger(folder);
    const Period year = Period::fiscalYear(FiscalYear(2021));
    const auto organs = plan::loadOrgans(database);
    REQUIRE_DONE(organs);
    for (const Dimension dimension : {Dimension::Branch, Dimension::Division, Dimension::SizeClass}) {
        const auto groups = loadBreakdown(database, dimension, year);
        REQUIRE_DONE(groups);
        const report::Table table = report::breakdownTable(dimension, year, *groups, *organs, {});
        for (qsizetype row = 0; row < groups->size(); ++row) {
            for (int column = 1; column < table.columns.size(); ++column) {
                const report::Measure measure = report::measureOf(year, column);
                const QDate day = report::countedOn(measure, year);
                if (column > 7 && !day.isValid())
                    continue; // rates
                LineFilter lines{year};
                MemberFilter members{day};
                report::narrow(lines, measure);
                const GroupFigures& group = groups->at(row);
                if (dimension == Dimension::Branch)
                    lines.branch = members.branch = group.organ;
                if (dimension == Dimension::Division)
                    lines.division = members.division = group.organ;
                if (dimension == Dimension::SizeClass)
                    lines.sizeClass = members.sizeClass = group.sizeClass;
                QList<LedgerLine> foundLines;
                QList<FoundMember> foundMembers;
                const auto total = day.isValid() ? loadMembers(database, members, 100, foundMembers)
                                                 : loadLines(database, lines, 100, foundLines);
                REQUIRE_DONE(total);
                INFO(table.title.toStdString() << " " << table.rows[row][0].text.toStdString() << " "
                                               << table.columns[column].title.toStdString());
                CHECK(report::countCell(*total).text == table.rows[row][column].text);
            }
        }
    }
    CHECK(report::measureOf(year, 14) == report::Measure::YearAgo);
    CHECK(report::measureOf(Period::fiscalYearTo(YearMonth(2021, 6)), 13) == report::Measure::YearAgo);
    CHECK(report::measureOf(Period::month(YearMonth(2021, 6)), 12) == report::Measure::YearAgo);
    QList<FoundMember> members;
    CHECK(*loadMembers(database, {QDate(2021, 3, 31)}, 1, members) == 3);
    REQUIRE(members.size() == 1);
    CHECK(members[0].name == u"一社");
    QList<LedgerLine> lines;
    CHECK(*loadLines(database, {year, {}, {EventKind::Leave}, QString::fromLatin1(unlistedWord)}, 100, lines) == 1);
    CHECK(lines[0].reason == u"夜逃げ");
    CHECK(*loadLines(database, {Period::fiscalYear(FiscalYear(2020)), {}, {EventKind::Join, EventKind::Rejoin},
                                QString::fromLatin1(unlistedWord)}, 100, lines) == 1);
    CHECK(lines[0].channel == u"飛び込み");
}

TEST_CASE("a streak counts the years in a row that ended at the branch's target")
{
    const TempDir folder;
    storage::Database database = withLedger(folder);
    const auto organs = plan::loadOrgans(database);
    REQUIRE_DONE(organs);
    const auto idOf = [&](const QString& name) {
        return std::find_if(organs->begin(), organs->end(), [&](const plan::Organ& o) { return o.name == name; })->id;
    };
    REQUIRE_DONE(setTarget(database, {idOf(u"中央"_s), QDate(2022, 3, 31), 2}));
    REQUIRE_DONE(setTarget(database, {idOf(u"中央"_s), QDate(2021, 3, 31), 1}));
    REQUIRE_DONE(setTarget(database, {idOf(u"千代田"_s), QDate(2022, 3, 31), 2}));
    const auto streaks = targetStreaks(database, YearMonth(2022, 3));
    REQUIRE_DONE(streaks);
    CHECK(streaks->value(idOf(u"中央"_s)) == 2);
    CHECK(streaks->value(idOf(u"千代田"_s)) == 0);
    CHECK_FALSE(streaks->contains(idOf(u"港"_s)));
    membership::GroupFigures port;
    port.organ = idOf(u"港"_s);
    membership::GroupFigures centre;
    centre.organ = idOf(u"中央"_s);
    const Period year{YearMonth(2021, 4), YearMonth(2022, 3)};
    const report::Table table = report::breakdownTable(membership::Dimension::Branch, year, {port, centre}, *organs, *streaks);
    CHECK(table.rows[1].last().text == u"2"_s);
    const report::Table without = report::breakdownTable(membership::Dimension::Branch, year, {port}, *organs, *streaks);
    CHECK(without.columns.size() == table.columns.size() - 1); // nobody has one
    CHECK(without.rows[0].size() == without.columns.size());
    CHECK(without.totals.size() == without.columns.size());
    CHECK(table.rows[0].last().text == u"―"); // computed, so that nobody can enter it
    CHECK(table.columns.last().help.contains(u"― while none that is over has one"_s));
    CHECK(targetStreaks(database, YearMonth(2022, 2))->value(idOf(u"中央"_s)) == 1); // FY2021 is not over yet
}
