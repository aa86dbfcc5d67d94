// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export_file.h"
#include "core/exchange/members_import.h"
#include "core/membership/actions.h"
#include "core/membership/figure_store.h"
#include "core/report/key_figures.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::exchange;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

const QString header = u"会員番号,区分,日付,支部,異動先支部,部会,規模,事業所名,理由,経路\r\n"_s;

ImportReport take(storage::Database& database, const QString& path, ImportOptions options = {},
                  MemberFile kind = MemberFile::Events)
{
    auto report = importMembers(database, kind, path, options);
    REQUIRE_DONE(report);
    return *report;
}

QString reasons(const ImportReport& report)
{
    QStringList all;
    for (const RowRemark& remark : report.rejections)
        all.append(u"%1 %2 %3"_s.arg(QString::number(remark.line), remark.column, remark.value));
    return all.join(u"; ");
}

QByteArray figures(const storage::Database& database)
{
    const auto asOf = report::defaultAsOf(database);
    REQUIRE_DONE(asOf);
    const auto figures = report::loadKeyFigures(database, *asOf);
    REQUIRE_DONE(figures);
    return report::toJson(*figures);
}

qint64 members(const storage::Database& database, YearMonth month = {2021, 12})
{
    return membership::loadSnapshot(database, month)->headcount(month).value_or(-1);
}

const QString good = header + u"00000001,入会,2021/4/1,千代田,,商業,中小,㈱見本髙﨑①,,Web\r\n"
                              "00000002,入会,R3.4.2,港支部,,,,見本商事,,\r\n"
                              "00000002,異動,令和3年6月1日,港,中央,,,,,\r\n"
                              "00000001,退会,20210930,千代田,,,,,廃業,\r\n"
                              "00000001,再入会,2021-11-01,千代田,,,,,,\r\n"_s;

} // namespace

TEST_CASE("the same events come in from UTF-8, UTF-8 with BOM and CP932")
{
    QByteArray first;
    for (const auto& bytes : {good.toUtf8(), "\xEF\xBB\xBF" + good.toUtf8(), encode(good, Encoding::Cp932)}) {
        const TempDir folder;
        storage::Database database = test::newPlanDatabase(folder);
        const ImportReport report = take(database, folder.write(u"e.csv"_s, bytes));
        CHECK(report.good == 5);
        CHECK(report.rejected == 0);
        CHECK(report.findingCount == 0);
        CHECK(members(database) == 2);
        CHECK(*membership::compareWithRecount(database) == 0);
        if (first.isEmpty())
            first = figures(database);
        CHECK(figures(database) == first);
    }
}

TEST_CASE("importing the same file twice changes nothing the second time")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const QString path = folder.write(u"e.csv"_s, good.toUtf8());
    take(database, path);
    const QByteArray before = figures(database);
    const auto log = storage::history(database)->size();
    const ImportReport again = take(database, path);
    CHECK(again.known == 5);
    CHECK(again.good == 0);
    CHECK_FALSE(again.applied);
    CHECK(figures(database) == before);
    CHECK(storage::history(database)->size() == log);
}

TEST_CASE("undo takes a whole import back and redo brings it in again, also after a restart")
{
    const TempDir folder;
    QString path;
    QByteArray empty;
    QByteArray one;
    QByteArray two;
    {
        storage::Database database = test::newPlanDatabase(folder);
        path = database.path();
        empty = figures(database);
        take(database, folder.write(u"e.csv"_s, good.toUtf8()));
        one = figures(database);
        take(database, folder.write(u"f.csv"_s, (header + u"00000002,退会,2021/12/1,中央,,,,,,\r\n"
                                                          "00000003,入会,2021/12/2,北,,,,,,\r\n"_s)
                                                    .toUtf8()));
        two = figures(database);
    }
    storage::Database database = *storage::Database::open(path, {.clock = test::fixedClock()});
    REQUIRE_DONE(storage::undo(database, membership::replayHooks()));
    CHECK(figures(database) == one);
    REQUIRE_DONE(storage::undo(database, membership::replayHooks()));
    CHECK(figures(database) == empty);
    CHECK(*membership::compareWithRecount(database) == 0);
    REQUIRE_DONE(storage::redo(database, membership::replayHooks()));
    REQUIRE_DONE(storage::redo(database, membership::replayHooks()));
    CHECK(figures(database) == two);
    CHECK(*membership::compareWithRecount(database) == 0);
    // Taken back, the file counts as new again.
    REQUIRE_DONE(storage::undo(database, membership::replayHooks()));
    CHECK(take(database, folder.file(u"f.csv"_s)).good == 2);
    CHECK(figures(database) == two);
}

TEST_CASE("bad rows are rejected one by one, with line, column, value; the good ones come in")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    QByteArray bytes = (header + u"00000001,入会,2021/4/1,千代田,,,,,,\r\n"
                                 ",入会,2021/4/1,千代田,,,,,,\r\n"
                                 "00000002,加入,2021/4/1,千代田,,,,,,\r\n"
                                 "00000003,入会,2021/2/29,千代田,,,,,,\r\n"
                                 "00000004,入会,2099/4/1,千代田,,,,,,\r\n"
                                 "00000005,入会,2021/4/1,横浜,,,,,,\r\n"
                                 "00000006,異動,2021/4/1,千代田,,,,,,\r\n"
                                 "00000007,退会,2021/4/1,千代田,,,,,,\r\n"
                                 "00000008,入会,2021/4/1,千代田,,,,\r\n"
                                 "00000009,入会,2021/4/1,千代田,,造船,,,,\r\n"
                                 "00000010,入会,1777/4/1,千代田,,,,,,\r\n"
                                 "12345678901234567,入会,2021/4/1,千代田,,,,,,\r\n"
                                 "00000012,入会,2021/4/1,千代田,,,,"_s)
                           .toUtf8();
    bytes += QByteArray("a\0b,,\r\n", 7);
    bytes += "00000013,入会,2021/4/1,千代田,,,,\xE6\x94,,\r\n";
    const QString rejects = folder.file(u"rejects.csv"_s);
    ImportOptions options;
    options.form.encoding = Encoding::Utf8;
    options.rejectsPath = rejects;
    const ImportReport report = take(database, folder.write(u"e.csv"_s, bytes), options);
    CHECK(report.rows == 14);
    CHECK(report.good == 1);
    CHECK(report.rejected == 13);
    CHECK(reasons(report) == u"3 会員番号 ; 4 区分 加入; 5 日付 2021/2/29; 6 日付 2099/4/1; 7 支部 横浜; 8 異動先支部 ; "
                             "9 区分 退会; 10  ; 11 部会 造船; 12 日付 1777/4/1; 13 会員番号 12345678901234567; 14  ; "
                             "15 事業所名 %E6%94"_s);
    for (const RowRemark& remark : report.rejections)
        CHECK_FALSE(remark.reason.isEmpty());
    CHECK(members(database) == 1);
    // The file of rejects can be mended and imported: same columns, plus where and why.
    const QByteArray text = test::readAll(rejects);
    CHECK(text.startsWith(u"\uFEFF行,列,値,却下理由,会員番号,区分"_s.toUtf8()));
    CHECK(text.count("\r\n") == 14);
    CHECK(recogniseMemberFile(database, rejects).value() == MemberFile::Events);
}

TEST_CASE("a dry run counts the same and changes nothing")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const QByteArray before = figures(database);
    const QString path = folder.write(u"e.csv"_s, good.toUtf8());
    ImportOptions options;
    options.dryRun = true;
    const ImportReport dry = take(database, path, options);
    CHECK(figures(database) == before);
    CHECK_FALSE(dry.applied);
    const ImportReport wet = take(database, path);
    CHECK(dry.good == wet.good);
    CHECK(wet.applied);
}

TEST_CASE("a file whose structure cannot be read changes nothing")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const QByteArray before = figures(database);
    const QList<QByteArray> files{
        "",
        QByteArray(5000, '\0'),
        "会員番号,区分,日付\r\n1,入会,2021/4/1\r\n",
        (header + u"1,入会,2021/4/1,千代田,,,,\"開いたまま,,\r\n"_s).toUtf8(),
        (u"会員番号,会員番号,区分,日付,支部\r\n"_s).toUtf8(),
        QByteArray("x").append(QByteArray(",x").repeated(9'999)) + "\r\n",
        "\xFF\xFE\x01\x4F",
    };
    for (const QByteArray& bytes : files) {
        const auto report = importMembers(database, MemberFile::Events, folder.write(u"s.csv"_s, bytes), {});
        REQUIRE_FALSE(report.has_value());
        CHECK(report.error().code == ErrorCode::Structure);
        CHECK_FALSE(report.error().message.isEmpty());
    }
    CHECK_FALSE(importMembers(database, MemberFile::Events, folder.file(u"none.csv"_s), {}).has_value());
    CHECK(figures(database) == before);
}

TEST_CASE("cancelling leaves the file as it was")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const QByteArray before = figures(database);
    QString many = header;
    for (int i = 0; i < 40'000; ++i)
        many += u"%1,入会,2021/4/1,千代田,,,,,,\r\n"_s.arg(i, 8, 10, QChar(u'0'));
    const QString path = folder.write(u"m.csv"_s, many.toUtf8());
    for (const double share : {0.01, 0.7, 0.9}) {
        ImportOptions options;
        options.progress = [share](qint64 done, qint64 total) { return double(done) < share * double(total); };
        const auto report = importMembers(database, MemberFile::Events, path, options);
        REQUIRE_FALSE(report.has_value());
        CHECK(report.error().code == ErrorCode::Cancelled);
        CHECK(figures(database) == before);
    }
    CHECK(take(database, path).good == 40'000);
    CHECK(*membership::compareWithRecount(database) == 0);
}

TEST_CASE("a leave booked in another branch comes in, is named, and shows as a difference")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const ImportReport report = take(database, folder.write(u"e.csv"_s, (header + u"1,入会,2021/4/1,千代田,,,,,,\r\n"
                                                                                  "1,退会,2021/9/1,港,,,,,,\r\n"_s)
                                                                            .toUtf8()));
    CHECK(report.good == 2);
    CHECK(report.findingCount == 1);
    CHECK(report.findings.first().line == 3);
    CHECK(members(database) == 0);
    const auto snapshot = membership::loadSnapshot(database, YearMonth(2021, 12));
    QList<qint64> differences;
    for (const membership::Figures& branch : snapshot->byBranch)
        differences.append(branch.difference());
    std::sort(differences.begin(), differences.end());
    CHECK(differences == QList<qint64>{-1, 1});
    CHECK(snapshot->fiscalYear->difference() == 0);
}

TEST_CASE("a roster brings joins and leaves in; a member it knows already is not doubled")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const QString path = folder.write(
        u"r.csv"_s, u"会員番号,事業所名,支部,部会,規模,入会日,退会日,理由,経路\r\n"
                    "0001,見本工業,大田,工業,中小,H10.4.1,,,\r\n"
                    "0002,見本商店,北,商業,小規模,2015/6/1,2021/3/31,廃業,会員紹介\r\n"
                    "0003,見本堂,北,,,2020/6/1,2019/3/31,,\r\n"
                    "0004,見本屋,北,,,,,,\r\n"_s.toUtf8());
    CHECK(recogniseMemberFile(database, path).value() == MemberFile::Roster);
    const ImportReport report = take(database, path, {}, MemberFile::Roster);
    CHECK(report.good == 2);
    CHECK(reasons(report) == u"4 退会日 2019/3/31; 5 入会日 "_s);
    CHECK(members(database) == 1);
    CHECK(members(database, {2021, 2}) == 2);
    CHECK(members(database, {2021, 3}) == 1); // the day of leaving no longer counts
    const ImportReport again = take(database, path, {}, MemberFile::Roster);
    CHECK(again.known == 2);
    CHECK_FALSE(again.applied);
}

TEST_CASE("the exported ledger imports into an equal file")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    take(database, folder.write(u"e.csv"_s, good.toUtf8()));
    const QString out = folder.file(u"out.csv"_s);
    REQUIRE_DONE(exportFile(database, u"events"_s, out, {.asOf = {2021, 12}}));
    storage::Database other = test::newPlanDatabase(folder, u"other.shirube"_s);
    CHECK(take(other, out).good == 5);
    CHECK(figures(other) == figures(database));
    const QString again = folder.file(u"again.csv"_s);
    REQUIRE_DONE(exportFile(other, u"events"_s, again, {.asOf = {2021, 12}}));
    CHECK(test::readAll(again) == test::readAll(out));
}

TEST_CASE("a roster line stands or falls as one, and twice the same line is one line")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const QString roster = u"会員番号,支部,入会日,退会日\r\n"_s;
    ImportReport report = take(database, folder.write(u"a.csv"_s, (roster + u"1,港,2019/4/1,2021/4/1\r\n"
                                                                             "1,港,2019/6/1,2020/6/1\r\n"_s)
                                                                      .toUtf8()),
                               {}, MemberFile::Roster);
    CHECK(report.good == 1);
    CHECK(reasons(report) == u"3 入会日 2019/6/1"_s);
    CHECK(members(database, {2021, 3}) == 1);
    CHECK(members(database, {2021, 12}) == 0);
    CHECK(*membership::compareWithRecount(database) == 0);
    report = take(database, folder.write(u"b.csv"_s, (roster + u"2,港,2019/4/1,2021/4/1\r\n"
                                                               "2,港,2019/4/1,2021/4/1\r\n"_s)
                                                         .toUtf8()),
                  {}, MemberFile::Roster);
    CHECK(report.good == 1);
    CHECK(report.known == 1);
}

TEST_CASE("an import larger than the ledger looks members up by an index")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const auto rows = [](int from, int count) {
        QString text = header;
        for (int i = from; i < from + count; ++i)
            text += u"%1,入会,2021/4/1,千代田,,商業,中小,見本株式会社,,会員紹介\r\n"_s.arg(i, 8, 10, QChar(u'0'));
        return text.toUtf8();
    };
    take(database, folder.write(u"a.csv"_s, rows(0, 4'000)));
    CHECK(take(database, folder.write(u"b.csv"_s, rows(2'000, 20'000))).good == 18'000);
    CHECK(members(database) == 22'000);
    auto indexes = database.query(u"SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = "
                                  "'membership_event' AND sql IS NOT NULL"_s);
    REQUIRE_DONE(indexes);
    REQUIRE(indexes->next());
    CHECK(indexes->integer(0) == 2);
}

TEST_CASE("no output is written over a ledger or over the file it comes from")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const QString path = folder.write(u"e.csv"_s, (header + u"1,退会,2021/4/1,千代田,,,,,,\r\n"_s).toUtf8());
    const QByteArray csv = test::readAll(path);
    const QByteArray before = test::readAll(database.path());
    for (const QString& target : {path, database.path()}) {
        for (const bool dry : {true, false}) {
            ImportOptions options;
            options.dryRun = dry;
            options.rejectsPath = target;
            CHECK_FALSE(importMembers(database, MemberFile::Events, path, options).has_value());
        }
    }
    CHECK_FALSE(exportFile(database, u"organs"_s, database.path(), {.asOf = {2021, 12}}).has_value());
    CHECK(test::readAll(path) == csv);
    CHECK(test::readAll(database.path()) == before);
}

TEST_CASE("the exported roster follows the ledger's rules, whatever the order within a day")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    take(database, folder.write(u"e.csv"_s, (header + u"1,再入会,2021/6/1,北,,商業,中小,見本一,,\r\n"
                                                       "1,退会,2021/6/1,港,,,,,,\r\n"
                                                       "1,入会,2020/6/1,港,,,,,,\r\n"
                                                       "2,退会,2021/6/1,中央,,,,,,\r\n"
                                                       "2,異動,2021/6/1,港,中央,,,,,\r\n"
                                                       "2,入会,2020/6/1,港,,,,,,\r\n"_s)
                                                .toUtf8()));
    const QString out = folder.file(u"r.csv"_s);
    REQUIRE_DONE(exportFile(database, u"roster"_s, out, {.asOf = {2021, 12}}));
    CHECK(QString::fromUtf8(test::readAll(out)) ==
          u"会員番号,事業所名,支部,部会,規模,入会日,退会日,理由,経路\r\n1,見本一,北,商業,中小,2021-06-01,,,\r\n");
}

TEST_CASE("a member number comes in as the office writes it, however the spreadsheet kept its zeros")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    take(database, folder.write(u"e.csv"_s, (header + u"0007,入会,2021/4/1,北,,,,,,\r\n"_s).toUtf8()));
    for (const auto& number : {u"'0007"_s, u"\"=\"\"0007\"\"\""_s, u"０００７"_s}) {
        INFO(number.toStdString());
        CHECK(take(database, folder.write(u"f.csv"_s, (header + number + u",入会,2021/4/1,北,,,,,,\r\n"_s).toUtf8())).known == 1);
    }
}

TEST_CASE("a first file of many widths without a leading zero is asked about; later files, even widths and zeros are not")
{
    struct Case
    {
        const char* name;
        QStringList numbers;
        bool asks;
    };
    const Case cases[]{
        {"one width", {u"1234"_s, u"2345"_s, u"3456"_s, u"4567"_s}, false},
        {"many widths", {u"7"_s, u"45"_s, u"123"_s, u"9999"_s, u"12"_s}, true},
        {"many widths, one with its zero", {u"7"_s, u"45"_s, u"0123"_s, u"9999"_s, u"12"_s}, false},
        {"letters", {u"A1"_s, u"B12"_s, u"C123"_s}, false},
    };
    for (const Case& one : cases) {
        INFO(one.name);
        const TempDir folder;
        storage::Database database = test::newPlanDatabase(folder);
        QString rows = header;
        for (const QString& number : one.numbers)
            rows += number + u",入会,2021/4/1,北,,,,,,\r\n"_s;
        const ImportReport report = take(database, folder.write(u"e.csv"_s, rows.toUtf8()));
        CHECK(report.numberNote.isEmpty() != one.asks);
        const QString later = header + u"5,入会,2021/4/2,北,,,,,,\r\n55,入会,2021/4/2,北,,,,,,\r\n"_s;
        CHECK(take(database, folder.write(u"f.csv"_s, later.toUtf8())).numberNote.isEmpty());
    }
}
