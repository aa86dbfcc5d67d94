// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <algorithm>

using namespace shirube;
using namespace Qt::StringLiterals;
using test::cli;
using test::Outcome;
using test::TempDir;

namespace
{

QString planFile(const TempDir& folder)
{
    const QString path = folder.file(u"計画 #1%.shirube"_s);
    REQUIRE(cli({u"init"_s, path, u"--plan"_s, u"fy2021"_s}).exit == 0);
    return path;
}

const QByteArray events = u"会員番号,区分,日付,支部\r\n1,入会,2021/4/1,千代田\r\n2,入会,2021/5/1,港\r\n"_s.toUtf8();

} // namespace

TEST_CASE("a file without members says null, not 0, and knows its target")
{
    const TempDir folder;
    const QJsonObject shown = cli({u"show"_s, planFile(folder), u"--json"_s}).json();
    const QJsonObject membership = shown[u"membership"].toObject();
    CHECK(membership[u"headcount"].isNull());
    CHECK(membership[u"opening"].isNull());
    CHECK(membership[u"target"].toInt() == 83000);
    CHECK(membership[u"targetDate"].toString() == u"2023-03-31");
    CHECK(membership[u"byBranch"].toArray().size() == 23);
    const QJsonObject reserve = shown[u"reserve"].toObject();
    CHECK(reserve[u"balance"].isNull());
    CHECK(reserve[u"byYear"].toArray().size() == 3);
}

TEST_CASE("the items of the plan are listed once each, joint ones in one row")
{
    const TempDir folder;
    const QString out = folder.file(u"i.csv"_s);
    REQUIRE(cli({u"export"_s, u"initiatives"_s, planFile(folder), u"--out"_s, out}).exit == 0);
    CHECK(test::readAll(out) == test::readAll(test::sourceFile(u"resources/plans/fy2021/initiatives.csv"_s)));
    CHECK(QString::fromUtf8(test::readAll(out)).count(u"台東;江東;墨田;葛飾;江戸川") == 1);
}

TEST_CASE("import, import again, undo: the exit codes and figures of automation")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const QByteArray before = cli({u"show"_s, path, u"--json"_s, u"--as-of"_s, u"2021-12"_s}).out;
    const QString csv = folder.write(u"e.csv"_s, events);
    CHECK(cli({u"import"_s, u"events"_s, path, csv, u"--dry-run"_s, u"--json"_s}).json()[u"good"].toInt() == 2);
    const Outcome first = cli({u"import"_s, u"events"_s, path, csv, u"--json"_s});
    CHECK(first.exit == 0);
    CHECK(first.json()[u"applied"].toBool());
    const QByteArray shown = cli({u"show"_s, path, u"--json"_s, u"--as-of"_s, u"2021-12"_s}).out;
    const Outcome second = cli({u"import"_s, u"events"_s, path, csv, u"--json"_s});
    CHECK(second.exit == 0);
    CHECK_FALSE(second.json()[u"applied"].toBool());
    CHECK(second.json()[u"known"].toInt() == 2);
    CHECK(second.err.contains(u"新しい行"));
    CHECK(cli({u"show"_s, path, u"--json"_s, u"--as-of"_s, u"2021-12"_s}).out == shown);
    CHECK(cli({u"undo"_s, path}).exit == 0);
    CHECK(cli({u"show"_s, path, u"--json"_s, u"--as-of"_s, u"2021-12"_s}).out == before);
    CHECK(cli({u"undo"_s, path}).exit == 3);
    CHECK(cli({u"check"_s, path}).exit == 0);
}

TEST_CASE("exit codes: 1 with rejected rows, 2 for usage, 3 when nothing was done")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const QString bad = folder.write(u"b.csv"_s, events + u"3,退会,2021/5/1,港\r\n"_s.toUtf8());
    CHECK(cli({u"import"_s, u"events"_s, path, bad}).exit == 1);
    CHECK(cli({}).exit == 2);
    CHECK(cli({u"import"_s, u"nonsense"_s, path, bad}).exit == 2);
    CHECK(cli({u"import"_s, u"events"_s, path, bad, u"--encoding"_s, u"latin1"_s}).exit == 2);
    CHECK(cli({u"show"_s, path, u"--as-of"_s, u"2021-13"_s}).exit == 2);
    CHECK(cli({u"import"_s, u"events"_s, path, folder.write(u"x.csv"_s, "x\r\n")}).exit == 3);
    CHECK(cli({u"show"_s, folder.file(u"none.shirube"_s)}).exit == 3);
    CHECK(cli({u"init"_s, path}).exit == 3);
}

TEST_CASE("figures entered on the command line are shown to the yen")
{
    const TempDir folder;
    const QString path = planFile(folder);
    CHECK(cli({u"set"_s, path, u"reserve-opening"_s, u"3,000,000,001"_s, u"--as-of"_s, u"2020-03-31"_s}).exit == 0);
    CHECK(cli({u"set"_s, path, u"target"_s, u"4000"_s, u"--by"_s, u"2023-03-31"_s, u"--branch"_s, u"千代田支部"_s}).exit == 0);
    CHECK(cli({u"set"_s, path, u"target"_s, u"x"_s, u"--by"_s, u"2023-03-31"_s}).exit == 2);
    const QJsonObject shown = cli({u"show"_s, path, u"--json"_s, u"--as-of"_s, u"2022-03"_s}).json();
    CHECK(shown[u"reserve"].toObject()[u"balance"].toInteger() == 3'000'000'001 - 950'000'000);
    CHECK(shown[u"membership"].toObject()[u"byBranch"].toArray()[0].toObject()[u"target"].toInt() == 4000);
}

TEST_CASE("a month is closed, printed again after a late event with one correction line, and reopened with a reason")
{
    const TempDir folder;
    const QString path = planFile(folder);
    REQUIRE(cli({u"import"_s, u"events"_s, path, folder.write(u"e.csv"_s, events)}).exit == 0);
    const auto monthly = [&] {
        const QString out = folder.file(u"m.csv"_s);
        REQUIRE(cli({u"export"_s, u"monthly"_s, path, u"--out"_s, out, u"--as-of"_s, u"2021-05"_s}).exit == 0);
        return QString::fromUtf8(test::readAll(out)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    };
    REQUIRE(cli({u"close"_s, path, u"2021-05"_s}).exit == 0);
    CHECK(cli({u"close"_s, path, u"2021-05"_s}).exit == 3);
    CHECK(cli({u"close"_s, path, u"May"_s}).exit == 2);
    const QStringList before = monthly();
    const QByteArray late = events + u"3,入会,2021/5/9,港\r\n"_s.toUtf8();
    const Outcome imported = cli({u"import"_s, u"events"_s, path, folder.write(u"l.csv"_s, late), u"--json"_s});
    CHECK(imported.exit == 1);
    CHECK(imported.json()[u"inClosedMonths"].toInt() == 1);
    const QStringList after = monthly();
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after[1] == before[1]);
    CHECK(after[2].contains(u"訂正"));
    CHECK(after.mid(3) == before.mid(2));
    CHECK(cli({u"reopen"_s, path, u"2021-05"_s}).exit == 2);
    CHECK(cli({u"reopen"_s, path, u"2021-06"_s, u"--reason"_s, u"x"_s}).exit == 3);
    CHECK(cli({u"reopen"_s, path, u"2021-05"_s, u"--reason"_s, u"届出漏れ"_s}).exit == 0);
    CHECK(monthly().size() == before.size());
    CHECK(cli({u"check"_s, path}).exit == 0);
}

TEST_CASE("a file of the plan is tried without changing anything")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const QString items = folder.write(u"i.csv"_s, u"年度,組織区分,組織,番号,事項\r\n2021,支部,千代田,91,新しい事業\r\n"_s.toUtf8());
    const Outcome tried = cli({u"import"_s, u"initiatives"_s, path, items, u"--dry-run"_s, u"--json"_s});
    CHECK(tried.exit == 0);
    CHECK(tried.json()[u"good"].toInt() == 1);
    CHECK_FALSE(tried.json()[u"applied"].toBool());
    CHECK(cli({u"undo"_s, path}).exit == 3); // nothing was done
    CHECK(cli({u"import"_s, u"initiatives"_s, path, items, u"--json"_s}).json()[u"applied"].toBool());
}

TEST_CASE("the reserve is compared with the accounts, and every difference is listed")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const QString accounts =
        folder.write(u"会計.csv"_s, u"日付,伝票番号,増加額,減少額\r\n2021/5/1,A-1,\"1,000\",\r\n2021/5/2,,千円,\r\n"_s.toUtf8());
    const QString out = folder.file(u"差異.csv"_s);
    const Outcome compared = cli({u"compare-accounts"_s, path, accounts, u"--out"_s, out, u"--json"_s});
    CHECK(compared.exit == 1);
    CHECK(compared.json()[u"accountsSum"].toInteger() == 1000);
    CHECK(compared.json()[u"rejections"].toArray().size() == 1);
    const QJsonArray differences = compared.json()[u"differences"].toArray();
    CHECK(std::ranges::count_if(differences, [](const QJsonValue& one) {
              return one[u"kind"].toString() == u"onlyInAccounts" && one[u"ledger"].isNull() &&
                     one[u"accounts"][u"voucher"].toString() == u"A-1";
          }) == 1);
    CHECK(QString::fromUtf8(test::readAll(out)).count(u"\r\n"_s) >= 1 + differences.size());
    CHECK(cli({u"compare-accounts"_s, path, accounts, u"--fund"_s, u"ない基金"_s}).exit == 3);
    CHECK(cli({u"compare-accounts"_s, path, folder.write(u"x.csv"_s, "x\r\n")}).exit == 3);
    CHECK(cli({u"compare-accounts"_s, path, folder.write(u"none.csv"_s, u"日付,金額\r\n"_s.toUtf8())}).exit == 0);
}

TEST_CASE("every kind is exported, in both dialects")
{
    const TempDir folder;
    const QString path = planFile(folder);
    REQUIRE(cli({u"import"_s, u"events"_s, path, folder.write(u"e.csv"_s, events)}).exit == 0);
    for (const auto& kind : {u"events"_s, u"roster"_s, u"changes"_s, u"plan"_s, u"themes"_s, u"organs"_s, u"targets"_s,
                             u"initiatives"_s, u"indicators"_s, u"actuals"_s, u"milestones"_s, u"reserve"_s, u"rounds"_s,
                             u"reviews"_s, u"decisions"_s, u"monthly"_s, u"branches"_s, u"cohorts"_s, u"survival"_s}) {
        for (const auto& reader : {u"exchange"_s, u"excel"_s}) {
            INFO((kind + u' ' + reader).toStdString());
            const QString out = folder.file(kind + reader);
            CHECK(cli({u"export"_s, kind, path, u"--out"_s, out, u"--for"_s, reader}).exit == 0);
            const QByteArray bytes = test::readAll(out);
            CHECK(bytes.endsWith("\r\n"));
            CHECK(bytes.startsWith("\xEF\xBB\xBF") == (reader == u"excel"));
        }
    }
}

TEST_CASE("the sheets of a round go out for one organ or for all")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const QString out = folder.file(u"s.csv"_s);
    CHECK(cli({u"export"_s, u"sheets"_s, path, u"--out"_s, out}).exit == 2);
    CHECK(cli({u"export"_s, u"sheets"_s, path, u"--out"_s, out, u"--round"_s, u"2021-1"_s}).exit == 3);
    const QByteArray rounds = u"年度,期間,回\r\n2021,半期,1\r\n2021,半期,2\r\n"_s.toUtf8();
    CHECK(cli({u"import"_s, u"rounds"_s, path, folder.write(u"r.csv"_s, rounds)}).exit == 0);
    const auto rows = [&](const QStringList& which) {
        REQUIRE(cli(QStringList{u"export"_s, u"sheets"_s, path, u"--out"_s, out, u"--round"_s, u"2021-1"_s} + which).exit == 0);
        return test::readAll(out).count("\r\n") - 1;
    };
    CHECK(rows({}) == 227);
    CHECK(rows({u"--organ"_s, u"女性会"_s, u"--for"_s, u"excel"_s}) == 4);
    CHECK(cli({u"export"_s, u"sheets"_s, path, u"--out"_s, out, u"--round"_s, u"2021-1"_s, u"--organ"_s, u"大阪支部"_s}).exit == 3);
}

TEST_CASE("sheets that came back are shown first, then taken in as one step")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const QByteArray rounds = u"年度,期間,回\r\n2021,半期,1\r\n2021,半期,2\r\n"_s.toUtf8();
    REQUIRE(cli({u"import"_s, u"rounds"_s, path, folder.write(u"r.csv"_s, rounds)}).exit == 0);
    const QString back = folder.write(
        u"女性会.csv"_s, u"回,組織区分,組織,番号,実施内容,一次評価\r\n2021年度第1回,女性会,女性会,1,講演会,\r\n"
                         "2021年度第1回,女性会,女性会,2,,A\r\n2021年度第1回,女性会,女性会,9,,\r\n"_s.toUtf8());
    const QStringList take{u"import"_s, u"sheets"_s, path, back, u"--json"_s};
    const QStringList ofRound = take + QStringList{u"--round"_s, u"2021-1"_s};
    CHECK(cli(take).exit == 2); // of which round?
    CHECK(cli(take + QStringList{u"--round"_s, u"2021-2"_s}).exit == 2);

    const Outcome shown = cli(ofRound + QStringList{u"--dry-run"_s});
    INFO(shown.err.toStdString());
    CHECK(shown.exit == 1);
    CHECK(shown.err.contains(u"講演会"_s));
    CHECK_FALSE(shown.json()[u"applied"].toBool());
    const QJsonArray differences = shown.json()[u"differences"].toArray();
    REQUIRE(differences.size() == 2);
    CHECK(differences[0].toObject()[u"after"].toString() == u"講演会");
    CHECK(differences[0].toObject()[u"accepted"].toBool());
    CHECK_FALSE(differences[1].toObject()[u"accepted"].toBool()); // a grade without the reason it needs
    CHECK(shown.json()[u"rejections"].toArray().size() == 1);     // no item 9

    CHECK(cli(ofRound).json()[u"applied"].toBool());
    const Outcome again = cli(ofRound);
    CHECK_FALSE(again.json()[u"applied"].toBool());
    CHECK(again.json()[u"differences"].toArray().size() == 1);
    CHECK(cli({u"undo"_s, path}).exit == 0);
    CHECK(cli(ofRound + QStringList{u"--dry-run"_s}).json()[u"differences"].toArray().size() == 2);
}

TEST_CASE("a full disk or a missing folder is said, and no half file is left")
{
    const TempDir folder;
    const QString path = planFile(folder);
    CHECK(cli({u"export"_s, u"themes"_s, path, u"--out"_s, folder.file(u"no/such/t.csv"_s)}).exit == 3);
    CHECK(cli({u"report"_s, path, u"--as-of"_s, u"2021-12"_s, u"--out"_s, folder.file(u"no/such/p.pdf"_s)}).exit == 3);
    CHECK_FALSE(QFile::exists(folder.file(u"no"_s)));
}

TEST_CASE("the installed program checks itself")
{
    const Outcome outcome = cli({u"selftest"_s});
    INFO(outcome.out.toStdString());
    CHECK(outcome.exit == 0);
    CHECK(outcome.out.count("ok ") == 7);
}

TEST_CASE("targets are revised with a reason and divided among the branches")
{
    const TempDir folder;
    const QString path = folder.file(u"s.shirube"_s);
    REQUIRE(cli({u"init"_s, path, u"--plan"_s, u"fy2021"_s, u"--sample"_s}).exit == 0);
    REQUIRE(cli({u"set"_s, path, u"target"_s, u"82500"_s, u"--by"_s, u"2023-03-31"_s, u"--reason"_s, u"見直し"_s,
                 u"--path"_s, u"season"_s}).exit == 0);
    CHECK(cli({u"set"_s, path, u"branch-targets"_s, u"--basis"_s, u"height"_s}).exit == 2);
    CHECK(cli({u"set"_s, path, u"branch-targets"_s, u"--basis"_s, u"potential"_s}).exit == 2); // establishments are unknown
    CHECK(cli({u"set"_s, path, u"branch-targets"_s, u"--basis"_s, u"size"_s, u"--by"_s, u"2033-03-31"_s}).exit == 3);
    REQUIRE(cli({u"set"_s, path, u"branch-targets"_s, u"--basis"_s, u"size"_s}).exit == 0);
    const QJsonObject membership = cli({u"show"_s, path, u"--json"_s}).json()[u"membership"].toObject();
    CHECK(membership[u"target"].toInt() == 82500);
    int sum = 0;
    for (const QJsonValue branch : membership[u"byBranch"].toArray())
        sum += branch[u"target"].toInt();
    CHECK(sum == 82500);
    const QJsonObject forecast = membership[u"forecast"].toObject();
    CHECK(QStringList{u"runRate"_s, u"seasonal"_s, u"cohort"_s}.contains(forecast[u"method"].toString()));
    CHECK(forecast[u"low80"].toInt() < forecast[u"atTargetDate"].toInt());
    CHECK(forecast[u"atTargetDate"].toInt() < forecast[u"high80"].toInt());
    CHECK(forecast[u"probability"].toDouble() <= 1);
    CHECK(forecast[u"backtestError"].toDouble() < 0.02);
}

TEST_CASE("the pack and computed tables go out as workbooks, what lies in the file does not")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const QString book = folder.file(u"会議資料.xlsx"_s);
    CHECK(cli({u"report"_s, path, u"--as-of"_s, u"2021-12"_s, u"--out"_s, book}).exit == 0);
    const QByteArray bytes = test::readAll(book);
    CHECK(bytes.startsWith("PK"));
    CHECK(cli({u"export"_s, u"workbook"_s, path, u"--as-of"_s, u"2021-12"_s, u"--out"_s, book}).exit == 0);
    CHECK(test::readAll(book) == bytes);
    CHECK(cli({u"export"_s, u"items"_s, path, u"--out"_s, book}).exit == 0);
    CHECK(test::readAll(book) != bytes);
    const Outcome refused = cli({u"export"_s, u"organs"_s, path, u"--out"_s, folder.file(u"o.xlsx"_s)});
    CHECK(refused.exit == 2);
    CHECK_FALSE(QFile::exists(folder.file(u"o.xlsx"_s)));
}

TEST_CASE("an export takes columns and conditions, and runs again by its name")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const QString out = folder.file(u"o.csv"_s);
    const QStringList chosen{u"--columns"_s, u"名称,番号"_s, u"--where"_s, u"種別=支部"_s, u"--where"_s, u"名称~千代田"_s};
    const QStringList organs{u"export"_s, u"organs"_s, path};
    CHECK(cli(organs + QStringList{u"--out"_s, out} + chosen).exit == 0);
    const QByteArray once = test::readAll(out);
    CHECK(once.count("\r\n") == 2);
    CHECK(QString::fromUtf8(once).contains(u"千代田"_s));
    CHECK(cli(organs + chosen).exit == 2); // where to?
    CHECK(cli(organs + chosen + QStringList{u"--name"_s, u"千代田支部"_s}).exit == 0);
    CHECK(cli({u"export"_s, u"named"_s, path, u"--name"_s, u"千代田支部"_s, u"--out"_s, out}).exit == 0);
    CHECK(test::readAll(out) == once);
    const Outcome missing = cli({u"export"_s, u"named"_s, path, u"--name"_s, u"港"_s, u"--out"_s, out});
    CHECK(missing.exit == 3);
    CHECK(missing.err.contains(u"千代田支部"_s));
    CHECK(cli(organs + QStringList{u"--out"_s, out, u"--where"_s, u"支部"_s}).exit == 2);
    CHECK(cli(organs + QStringList{u"--out"_s, out, u"--columns"_s, u"色"_s}).exit == 3);
    CHECK(test::readAll(out) == once);
}

TEST_CASE("an Excel CSV says what it is about, and comes back without a rejected row")
{
    const TempDir folder;
    const QString path = planFile(folder);
    REQUIRE(cli({u"import"_s, u"events"_s, path,
                 folder.write(u"e.csv"_s, u"会員番号,区分,日付,支部\r\n0001,入会,2021/4/1,千代田\r\n"_s.toUtf8())}).exit == 0);
    const QString out = folder.file(u"o.csv"_s);
    for (const auto& encoding : {u"utf-8"_s, u"cp932"_s}) {
        CHECK(cli({u"export"_s, u"events"_s, path, u"--out"_s, out, u"--for"_s, u"excel"_s, u"--encoding"_s, encoding}).exit == 0);
        CHECK(test::readAll(out).contains("\"=\"\"0001\"\"\""));
        CHECK(test::readAll(out).count("\r\n") == 5);
        const Outcome back = cli({u"import"_s, u"events"_s, path, out, u"--json"_s});
        CHECK(back.exit == 0);
        CHECK(back.json()[u"rows"].toInt() == 1);
        CHECK(back.json()[u"known"].toInt() == 1);
    }
}

TEST_CASE("a report takes a template, comments and orientations, and refuses what is none")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const QString out = folder.file(u"p.pdf"_s);
    const auto report = [&](const QStringList& more) {
        return cli(QStringList{u"report"_s, path, u"--as-of"_s, u"2021-12"_s, u"--out"_s, out} + more);
    };
    CHECK(report({u"--template"_s, u"summary"_s, u"--comment"_s, u"summary=前月と変わらない。"_s, u"--orientation"_s,
                  u"summary=portrait"_s})
              .exit == 0);
    CHECK(QFile::exists(out));
    CHECK(report({u"--template"_s, u"weather"_s}).exit == 2);
    CHECK(report({u"--sections"_s, u"summary,weather"_s}).exit == 2);
    CHECK(report({u"--sections"_s, u"summary"_s, u"--comment"_s, u"weather=x"_s}).exit == 2);
    CHECK(report({u"--sections"_s, u"summary"_s, u"--comment"_s, u"no section"_s}).exit == 2);
    CHECK(report({u"--sections"_s, u"summary"_s, u"--orientation"_s, u"summary=askew"_s}).exit == 2);
    CHECK(report({u"--sections"_s, u"summary"_s, u"--since"_s, u"2021-12"_s}).exit == 2);
}

TEST_CASE("reports of branches are written by a pattern, or of named ones into one file")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const Outcome each = cli({u"report"_s, path, u"--as-of"_s, u"2021-12"_s, u"--sections"_s, u"cover"_s, u"--branches"_s, u"all"_s,
                              u"--out"_s, folder.file(u"{month}-{branch}.pdf"_s)});
    CHECK(each.exit == 0);
    CHECK(each.out.count('\n') == 23);
    CHECK(QFile::exists(folder.file(u"2021-12-千代田支部.pdf"_s)));
    const QString two = folder.file(u"two.pdf"_s);
    CHECK(cli({u"report"_s, path, u"--as-of"_s, u"2021-12"_s, u"--sections"_s, u"cover"_s, u"--branches"_s, u"千代田;港支部"_s,
               u"--out"_s, two})
              .exit == 0);
    CHECK(QFile::exists(two));
    CHECK(cli({u"report"_s, path, u"--branches"_s, u"大阪"_s, u"--out"_s, two}).exit == 2);
}

TEST_CASE("what is wrong with a row as a whole names no empty cell")
{
    const TempDir folder;
    const QString path = planFile(folder);
    const Outcome tried = cli({u"import"_s, u"reserve"_s, path,
                               folder.write(u"r.csv"_s, u"積立金,年度,区分,日付,承認額,執行額\r\n積立金,2021,取り崩し,2021/6/1,50,80\r\n"_s.toUtf8()),
                               u"--dry-run"_s});
    CHECK(tried.exit == 1);
    CHECK(tried.err.contains(u"80"));
    CHECK_FALSE(tried.err.contains(u"“”"_s));
    CHECK_FALSE(tried.err.contains(u"「」"_s));
}
