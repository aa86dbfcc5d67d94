// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pack_summary.h"

#include "tests/core/report/review_kit.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

namespace
{

/// ledgerFigures() a month earlier: 20 members fewer, all of them in the first branch.
KeyFigures monthBefore()
{
    KeyFigures figures = ledgerFigures();
    figures.asOf = YearMonth(2021, 11);
    figures.membership.months.removeLast();
    figures.membership.fiscalYear = membership::Figures{80'240, 80'400, {880, 80, 800, 56, 56}, 720};
    figures.headcount = 80'400;
    figures.branches[0].figures->closing = 77'650;
    return figures;
}

PackData someData()
{
    PackData data{ledgerFigures()};
    data.before = monthBefore();
    data.figures.round = roundFigures(someReview(someSheets()), QDate(2022, 1, 15));
    data.figures.reserveBalance = Yen{1'000'000'000};
    data.before->reserveBalance = Yen{1'200'000'000};
    return data;
}

QString told(const PackData& data)
{
    return u'\n' + summarySentences(data).join(u'\n') + u'\n';
}

} // namespace

TEST_CASE("the summary says in sentences what changed")
{
    CHECK(told(someData()) == uR"(
There were 80,420 members at the end of Dec 2021, 20 more than at the end of Nov 2021.
Since then 120 joined or rejoined and 100 left.
The largest gain was in 千代田 Branch (+20); no branch lost members.
Membership is 2,580 short of the target of 83,000 by 31 Mar 2023; at the last 12 months' leaves, it takes 272 joins a month.
In FY2021, first half, 1 of 3 graded items reached grade A.
The reserve holds 1,000 million yen, 200 less than before.
)"_s);
}

TEST_CASE("more, fewer and as many are said in words of their own")
{
    PackData data = someData();
    data.before->headcount = 80'500;
    CHECK(told(data).contains(u", 80 fewer than at the end of Nov 2021."_s));
    data.before->headcount = 80'420;
    CHECK(told(data).contains(u", as many as at the end of Nov 2021."_s));
    data.before->reserveBalance = data.figures.reserveBalance;
    CHECK(told(data).contains(u"The reserve holds 1,000 million yen, as before."_s));
    data.before->reserveBalance = Yen{};
    CHECK(told(data).contains(u"1,000 million yen, 1,000 more than before."_s));
    data.before.reset();
    CHECK(told(data).contains(u"There were 80,420 members at the end of Dec 2021."_s));
    data.figures.headcount = 83'000;
    CHECK(told(data).contains(u"The target of 83,000 members by 31 Mar 2023 is reached."_s));
}

TEST_CASE("a loss and a gain name their branches")
{
    PackData data = someData();
    data.before->branches[1].figures->closing = 2'760;
    CHECK(told(data).contains(u"The largest gain was in 千代田 Branch (+20), the largest loss in 中央 Branch (△10)."_s));
    data.before->branches[0].figures->closing = 77'670;
    CHECK(told(data).contains(u"The largest loss was in 中央 Branch (△10); no branch gained members."_s));
}

TEST_CASE("without members nothing is told as 0")
{
    PackData data{emptyFigures()};
    data.before = emptyFigures();
    data.before->asOf = YearMonth(2021, 11);
    CHECK(told(data) == u"\nThe members at the end of Dec 2021 are not entered.\n"_s);
    for (const auto& row : changeTable(data).rows)
        CHECK(row.last().text == u"not entered"_s);
}

TEST_CASE("every figure of the sentences stands in the summary's tables")
{
    PackData data = someData();
    data.before->branches[1].figures->closing = 2'760;
    QStringList cells;
    for (const Table& table : {tileTable(data), changeTable(data)}) {
        for (const auto& row : table.rows) {
            for (const Cell& cell : row)
                cells.append(cell.text);
        }
    }
    const QString all = cells.join(u' ');
    const QRegularExpression figure(u"[△+]?\\d[\\d,.]*\\d|\\d"_s);
    int found = 0;
    for (const QString& sentence : summarySentences(data)) {
        for (auto match = figure.globalMatch(sentence); match.hasNext(); ++found) {
            const QString number = match.next().captured();
            const bool isYear = number == u"2021"_s || number == u"2023"_s || number == u"31"_s;
            INFO(sentence.toStdString() << " -> " << number.toStdString());
            CHECK((isYear || all.contains(number)));
        }
    }
    CHECK(found > 15);
}

TEST_CASE("flows since another April are not compared")
{
    PackData data = someData();
    data.before->asOf = YearMonth(2021, 3);
    const Table table = changeTable(data);
    CHECK(table.rows.at(2).at(1).text == u"―"_s);
    CHECK(table.rows.at(2).at(2).text == u"1,080"_s);
    CHECK(table.rows.at(2).at(3).text == u"+1,080"_s); // of the nine months in between
}

TEST_CASE("a branch's summary leaves the whole chamber's reserve out")
{
    PackData data = someData();
    data.branch = data.figures.branches.first().branch;
    CHECK_FALSE(told(data).contains(u"reserve"_s));
    for (const Table& table : {tileTable(data), changeTable(data), attentionTable(data)})
        CHECK_FALSE(dump(table).contains(u"eserve"_s));
}
