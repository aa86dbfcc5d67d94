// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/membership/ledger_kit.h"

using namespace shirube;
using namespace Qt::StringLiterals;
using test::Ledger;

TEST_CASE("lines of a file that a member's history forbids are each named, none is forced")
{
    struct Case
    {
        QString row;
        QString why;
    };
    const QList<Case> cases{
        {u"0009,退会,2021/5/1,港,,"_s, u"not known to have joined"_s},
        {u"0009,異動,2021/5/1,港,中央,"_s, u"not known to have joined"_s},
        {u"0001,入会,2021/6/1,港,,"_s, u"Has been a member since 1 Apr 2021"_s},
        {u"0001,再入会,2021/6/1,港,,"_s, u"Has been a member since 1 Apr 2021"_s},
        {u"0002,退会,2021/9/1,港,,"_s, u"left on 31 Aug 2021 already"_s},
        {u"0002,異動,2021/9/1,港,中央,"_s, u"left on 31 Aug 2021 already"_s},
        {u"0002,入会,2021/9/1,港,,"_s, u"record this as a rejoin (再入会)"_s},
        {u"0002,退会,2021/7/1,港,,"_s, u"Contradicts what is recorded for 31 Aug 2021"_s},
    };
    Ledger ledger;
    ledger.import(u"0001,入会,2021/4/1,千代田,,\r\n0002,入会,2021/4/1,港,,\r\n0002,退会,2021/8/31,港,,\r\n"_s);
    for (const Case& c : cases) {
        INFO(c.row.toStdString());
        const exchange::ImportReport report = ledger.import(c.row + u"\r\n"_s);
        CHECK(report.rejected == 1);
        CHECK_FALSE(report.applied);
        REQUIRE(report.rejections.size() == 1);
        CHECK(report.rejections.first().reason.contains(c.why));
    }
    CHECK(ledger.members({2021, 12}) == 1);
}

TEST_CASE("a transfer from another branch than the member's comes in with a remark, and both branches show it")
{
    Ledger ledger;
    ledger.import(u"0001,入会,2021/4/1,千代田,,\r\n"_s);
    const exchange::ImportReport report = ledger.import(u"0001,異動,2021/5/1,港,中央,\r\n"_s);
    CHECK(report.good == 1);
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.first().reason.contains(u"another branch"));
    const auto snapshot = membership::loadSnapshot(ledger.database, {2021, 12});
    CHECK(snapshot->byBranch[ledger.branch(u"港"_s)].difference() == 1);
    CHECK(snapshot->byBranch[ledger.branch(u"千代田"_s)].difference() == -1);
}
