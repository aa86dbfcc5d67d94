// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/census_tables.h"

#include "core/exchange/counts_import.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

void take(storage::Database& database, exchange::MemberFile kind, const QString& path)
{
    const auto report = exchange::importMemberFile(database, kind, path, {});
    REQUIRE_DONE(report);
    REQUIRE(report->rejected == 0);
    REQUIRE(report->applied);
}

// Members who were there before the year, those who joined in it, those of the first who left in it.
QByteArray yearOfEvents(int firstYear, int opening, int joins, int leaves)
{
    QString text = u"会員番号,区分,日付,支部\n"_s;
    const auto add = [&](int number, const QString& kind, QDate day) {
        text += u"%1,%2,%3,千代田\n"_s.arg(number, 7, 10, QLatin1Char('0')).arg(kind, day.toString(Qt::ISODate));
    };
    for (int i = 1; i <= opening; ++i)
        add(i, u"入会"_s, QDate(firstYear - 1, 4, 1));
    for (int i = 1; i <= joins; ++i)
        add(opening + i, u"入会"_s, QDate(firstYear, 4 + i % 9, 1));
    for (int i = 1; i <= leaves; ++i)
        add(i, u"退会"_s, i % 3 == 0 ? QDate(firstYear, 9, 30) : QDate(firstYear + 1, 3, 31));
    return text.toUtf8();
}

QByteArray censusOf(int firstYear, int opening, int closing)
{
    return u"年月,支部,会員数\n%1-03,千代田,%2\n%3-03,千代田,%4\n"_s.arg(firstYear).arg(opening).arg(firstYear + 1).arg(closing).toUtf8();
}

QStringList line(const QList<report::Cell>& cells)
{
    QStringList texts;
    for (const report::Cell& cell : cells)
        texts.append(cell.text);
    return texts;
}

} // namespace

TEST_CASE("published years of real associations, as census and events, give the published figures", "[census]")
{
    struct Case
    {
        QString name;
        int firstYear;
        int opening;
        int joins;
        int leaves;
        int closing;
        QString difference;
        QString leaveRate;
        QString growthRate;
    };
    // Openings that are not published follow from closing and net growth, which are.
    const QList<Case> cases{
        // Kanagawa Shimbun, 2 May 2017: 976 joined, 544 left, net 432, 11,725 at the end of FY2016.
        {u"Yokohama Chamber of Commerce"_s, 2016, 11'725 - 432, 976, 544, 11'725, u"0"_s, u"4.8%"_s, u"3.8%"_s},
        // hachioji.or.jp, May 2022: 489 joined, 118 left, net 371, 4,207 at the end of FY2021.
        {u"Hachioji Chamber of Commerce"_s, 2021, 4'207 - 371, 489, 118, 4'207, u"0"_s, u"3.1%"_s, u"9.7%"_s},
        // doyu.jp, August 2021: 2,549 joined, 4,379 left (9.23 %), net -1,830, 45,593 at the end of FY2020.
        {u"Associations of small business entrepreneurs"_s, 2020, 45'593 + 1'830, 2'549, 4'379, 45'593, u"0"_s, u"9.2%"_s,
         u"△3.9%"_s},
        // The worked case of the trade that does not add up.
        {u"3,000 + 75 - 175 is not 2,750"_s, 2020, 3'000, 75, 175, 2'750, u"▲ △150"_s, u"5.8%"_s, u"△3.3%"_s},
    };
    for (const Case& c : cases) {
        INFO(c.name.toStdString());
        const TempDir folder;
        const QString path = test::newPlanDatabase(folder).path();
        auto database = storage::Database::open(path, {.clock = test::fixedClock(QDate(2023, 1, 1))}).value();
        take(database, exchange::MemberFile::Events,
             folder.write(u"e.csv"_s, yearOfEvents(c.firstYear, c.opening, c.joins, c.leaves)));
        take(database, exchange::MemberFile::Census, folder.write(u"c.csv"_s, censusOf(c.firstYear, c.opening, c.closing)));
        const YearMonth asOf(c.firstYear + 1, 3);

        const auto flows = report::censusFlowTable(database, asOf);
        REQUIRE_DONE(flows);
        REQUIRE(flows->rows.size() == 1);
        const auto& row = flows->rows.first();
        CHECK(row[3].number == c.opening);
        CHECK(row[4].number == c.joins);
        CHECK(row[6].number == c.leaves);
        CHECK(row[9].number == c.closing);
        CHECK(row[10].text == c.difference);
        CHECK(QString(row[11].text).remove(u' ') == c.growthRate);
        CHECK(QString(row[12].text).remove(u' ') == c.leaveRate);

        // What the ledger itself counts agrees with the census exactly where the published figures do.
        const auto against = report::reconciliationTable(database, asOf);
        REQUIRE_DONE(against);
        REQUIRE(against->rows.size() == 2); // newest first
        CHECK(against->rows[0][2].number == c.closing);
        CHECK(against->rows[0][3].number == c.opening + c.joins - c.leaves);
        CHECK(against->rows[0][4].text == c.difference);
        CHECK(against->rows[1][4].text == u"0"_s);
    }
}

TEST_CASE("a census without a ledger says what is unknown, and nothing is invented", "[census]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const YearMonth asOf(2021, 12);
    CHECK(report::reconciliationTable(database, asOf)->rows.isEmpty());
    take(database, exchange::MemberFile::Census, folder.write(u"c.csv"_s, censusOf(2020, 10, 12)));
    const auto table = report::reconciliationTable(database, asOf);
    REQUIRE(table->rows.size() == 2);
    CHECK_FALSE(table->rows[0][3].number.isValid());
    CHECK_FALSE(table->rows[0][4].number.isValid());
    CHECK(report::reconciliationTable(database, YearMonth(2020, 3))->rows.size() == 1);
}

TEST_CASE("penetration is members over the latest count of establishments", "[census]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    take(database, exchange::MemberFile::Events,
         folder.write(u"e.csv"_s, u"会員番号,区分,日付,支部\n1,入会,2021/4/1,港\n2,入会,2021/5/1,港\n2,退会,2021/6/1,港\n"_s.toUtf8()));
    take(database, exchange::MemberFile::Establishments,
         folder.write(u"s.csv"_s, u"支部,事業所数,調査日,出典\n港,50,2016/6/1,旧\n港,40,2021/6/1,新\n北,10,2021/6/1,新\n"_s.toUtf8()));
    const auto find = [&](YearMonth asOf, const QString& branch) -> QStringList {
        const auto table = report::penetrationTable(database, asOf);
        REQUIRE_DONE(table);
        CHECK_FALSE(table->totals.at(3).number.isValid()); // 21 wards are not known
        CHECK(table->totals.at(2).text == u"―"_s);
        for (const auto& row : table->rows) {
            if (row.first().text.startsWith(branch))
                return line(row);
        }
        return {};
    };
    CHECK(find(YearMonth(2021, 6), u"港"_s).mid(1, 2) == QStringList{u"1"_s, u"40"_s});
    CHECK(find(YearMonth(2021, 6), u"港"_s)[3].startsWith(u"2.5"_s));
    CHECK(find(YearMonth(2021, 5), u"港"_s)[3].startsWith(u"4.0"_s));
    CHECK(find(YearMonth(2021, 6), u"北"_s)[1] == u"not entered"_s);
    CHECK(find(YearMonth(2021, 6), u"千代田"_s)[2] == u"not entered"_s);
}

TEST_CASE("a census of the whole chamber stands against the sum of the branches", "[census]")
{
    const TempDir folder;
    const QString path = test::newPlanDatabase(folder).path();
    auto database = storage::Database::open(path, {.clock = test::fixedClock(QDate(2023, 1, 1))}).value();
    take(database, exchange::MemberFile::Events, folder.write(u"e.csv"_s, yearOfEvents(2020, 3'000, 75, 175)));
    // With a name for it, with none, and in a file without branches.
    take(database, exchange::MemberFile::Census,
         folder.write(u"c.csv"_s, u"年月,支部,会員数\n2020-03,全体,3000\n2020-09,,3010\n"_s.toUtf8()));
    take(database, exchange::MemberFile::Census, folder.write(u"d.csv"_s, u"年月,会員数\n2021-03,2750\n"_s.toUtf8()));
    const auto table = report::reconciliationTable(database, YearMonth(2021, 3));
    REQUIRE_DONE(table);
    REQUIRE(table->rows.size() == 3);
    CHECK(line(table->rows[0]).mid(2) == QStringList{u"2,750"_s, u"2,900"_s, u"▲ △150"_s});
    const auto flows = report::censusFlowTable(database, YearMonth(2021, 3));
    REQUIRE_DONE(flows);
    REQUIRE(flows->rows.size() == 2);
    CHECK(flows->rows[0][3].text == u"3,000"_s);
    CHECK(flows->rows[1][9].text == u"2,750"_s);
}
