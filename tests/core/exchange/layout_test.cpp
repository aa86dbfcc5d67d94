// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/counts_import.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/layout_store.h"
#include "core/exchange/members_import.h"
#include "core/exchange/rejection.h"
#include "core/membership/event_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QJsonDocument>

using namespace shirube;
using namespace shirube::exchange;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

// A clerk's file: titles above, other names, other order, eras, wards, codes, CP932, tabs or semicolons.
const QString strange = u"退会者・入会者一覧（令和3年度）\r\n"
                        "\r\n"
                        "商号;処理区分;所属区;異動年月日;会員No.;移動先;事由コード\r\n"
                        "㈱髙﨑商店①;加入;千代田区;R3.4.1;00000001;;\r\n"
                        "見本工業;新規加入;CHIYODA;令和3年4月2日;00000002;;\r\n"
                        "見本工業;支部異動;千代田支部;R3.6.1;00000002;13103;\r\n"
                        "㈱髙﨑商店①;脱退;東京都千代田区;R3.9.30;00000001;;01\r\n"_s;

QByteArray cp932(const QString& text)
{
    return encode(text, Encoding::Cp932);
}

QString dump(const storage::Database& database)
{
    QString text;
    REQUIRE_DONE(membership::forEachLine(database, QDate(2030, 1, 1), [&](const membership::LedgerLine& line) {
        text += u"%1 %2 %3 %4→%5 %6 %7\n"_s.arg(line.member, QString::number(int(line.kind)), line.date.toString(Qt::ISODate))
                    .arg(line.branch.value)
                    .arg(line.toBranch.value)
                    .arg(line.companyName, line.reason);
        return true;
    }));
    return text;
}

Layout guessed(const storage::Database& database, MemberFile kind, const QString& path)
{
    auto reader = CsvReader::open(path);
    REQUIRE_DONE(reader);
    QList<QStringList> sample;
    CsvRecord record;
    while (reader->next(record).value()) {
        QStringList cells;
        for (const QByteArrayView field : record.fields)
            cells.append(reader->text(field).value_or(QString()));
        sample.append(cells);
    }
    return guessLayout(kind, reader->header(), sample, loadVocabulary(database).value());
}

ImportReport take(storage::Database& database, MemberFile kind, const QString& path, const ImportOptions& options = {})
{
    auto report = importMemberFile(database, kind, path, options);
    REQUIRE_DONE(report);
    return *report;
}

} // namespace

TEST_CASE("the form of a file is found out from its bytes", "[layout]")
{
    struct Case
    {
        QString name;
        QString text;
        char delimiter;
        qint64 headerLine;
    };
    const QList<Case> cases{
        {u"plain"_s, u"a,b,c\r\n1,2,3\r\n"_s, ',', 1},
        {u"tabs"_s, u"a\tb,x\tc\n1\t2\t3\n"_s, '\t', 1},
        {u"semicolons"_s, u"a;b;c\n1;2,5;3\n"_s, ';', 1},
        {u"titles"_s, u"会員名簿\n\n作成日,2021/4/1\na,b,c,d,e\n1,2,3,4,5\n1,2,3,4,5\n"_s, ',', 4},
        {u"a title as a spreadsheet saves it"_s, u"会員名簿,,,\n,,,\na,b,c,d\n1,2,3,4\n"_s, ',', 3},
        {u"a quoted line break is no line of its own"_s, u"\"a\nb\",c\n1,2\n"_s, ',', 1},
        {u"one column"_s, u"a\n1\n2\n"_s, ',', 1},
        {u"names that end in empty ones"_s, u"a,b,,\n1,2,3,4\n"_s, ',', 1},
    };
    for (const Case& c : cases) {
        INFO(c.name.toStdString());
        const CsvForm form = detectForm(c.text.toUtf8(), {});
        CHECK(form.delimiter == c.delimiter);
        CHECK(form.headerLine == c.headerLine);
    }
    // What is given stays.
    CHECK(detectForm("a;b\n1;2\n", {.delimiter = ','}).delimiter == ',');
    CHECK(detectForm("t\na,b,c\n1,2,3\n", {.headerLine = 1}).headerLine == 1);
}

TEST_CASE("a strange layout is guessed whole, comes in, and needs nothing the second time", "[layout]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QString path = folder.write(u"入退会.csv"_s, cp932(strange));
    Layout layout = guessed(database, MemberFile::Events, path);
    CHECK(missingColumns(MemberFile::Events, layout, CsvReader::open(path)->header()).isEmpty());
    layout.setMeaning(MemberColumn::Reason, u"０１"_s, u"廃業"_s);

    ImportOptions options;
    options.layout = layout;
    const ImportReport report = take(database, MemberFile::Events, path, options);
    CHECK(report.encoding == Encoding::Cp932);
    CHECK(report.good == 4);
    CHECK(report.rejected == 0);
    CHECK(report.findingCount == 0);

    auto plain = test::newPlanDatabase(folder, u"plain.shirube"_s);
    take(plain, MemberFile::Events,
         folder.write(u"own.csv"_s, u"会員番号,区分,日付,支部,異動先支部,事業所名,理由\n"
                                    "00000001,入会,2021-04-01,千代田,,㈱髙﨑商店①,\n"
                                    "00000002,入会,2021-04-02,千代田,,見本工業,\n"
                                    "00000002,異動,2021-06-01,千代田,港,見本工業,\n"
                                    "00000001,退会,2021-09-30,千代田,,㈱髙﨑商店①,廃業\n"_s.toUtf8()));
    CHECK(dump(database) == dump(plain));

    // The next month's file, its columns in another order: no mapping is given and none is needed.
    const QString next = folder.write(u"翌月.csv"_s, cp932(u"会員No.;商号;処理区分;所属区;異動年月日;移動先;事由コード\r\n"
                                                          "00000003;三番;加入;江戸川区;R3.10.1;;\r\n"_s)); // a ward not met before
    CHECK(recogniseMemberFile(database, next).value() == MemberFile::Events);
    CHECK(take(database, MemberFile::Events, next).good == 1);
    CHECK(take(database, MemberFile::Events, path).known == 4);
}

TEST_CASE("a layout survives its JSON, and a wrong one is refused by name", "[layout]")
{
    Layout layout;
    layout.columns = {{MemberColumn::Number, u"会員No"_s}, {MemberColumn::JoinDate, u"加入日"_s}};
    layout.setMeaning(MemberColumn::ToBranch, u"千代田区"_s, u"千代田"_s);
    layout.setMeaning(MemberColumn::Reason, u"０１"_s, u"廃業"_s);
    const QByteArray json = QJsonDocument(toJson(layout)).toJson();
    CHECK(layoutFromJson(json).value() == layout);
    CHECK(layout.meaning(MemberColumn::Branch, u"千代田区"_s) == u"千代田"_s);
    CHECK(layout.meaning(MemberColumn::Reason, u"01"_s) == u"廃業"_s);

    CHECK(layoutFromJson("{").error().code == ErrorCode::Invalid);
    CHECK(layoutFromJson("[]").error().code == ErrorCode::Invalid);
    const auto unknown = layoutFromJson(u"{\"columns\": {\"会員名簿番号\": \"a\"}}"_s.toUtf8());
    CHECK(unknown.error().message.contains(u"会員名簿番号"_s));
}

TEST_CASE("a mapping that would bring nothing in is refused with why, and not remembered", "[layout]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QString path = folder.write(u"m.csv"_s, u"番号,種,日,地区,備考\n0001,加入,2021/4/1,千代田,\n0002,加入,2021/4/2,港,\n"_s.toUtf8());
    Layout layout;
    layout.columns = {{MemberColumn::Number, u"番号"_s}, {MemberColumn::Kind, u"種"_s}, {MemberColumn::Date, u"備考"_s},
                      {MemberColumn::Branch, u"地区"_s}};
    layout.setMeaning(MemberColumn::Kind, u"加入"_s, u"入会"_s);
    ImportOptions options;
    options.layout = layout;
    const auto empty = importMemberFile(database, MemberFile::Events, path, options);
    REQUIRE_FALSE(empty.has_value());
    CHECK(empty.error().code == ErrorCode::Invalid);
    CHECK(empty.error().message.contains(u"日付"_s));

    options.layout->columns[MemberColumn::Date] = u"日"_s;
    options.layout->meanings.clear();
    const auto meaningless = importMemberFile(database, MemberFile::Events, path, options);
    REQUIRE_FALSE(meaningless.has_value());
    CHECK(meaningless.error().message.contains(u"加入"_s));
    CHECK_FALSE(rememberedLayout(database, MemberFile::Events, CsvReader::open(path)->header()).value());

    options.layout = layout;
    options.layout->columns[MemberColumn::Date] = u"日"_s;
    CHECK(take(database, MemberFile::Events, path, options).good == 2);
    CHECK(rememberedLayout(database, MemberFile::Events, CsvReader::open(path)->header()).value() == options.layout);
}

TEST_CASE("a spreadsheet's damage to member numbers is named, never mended", "[layout]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QString head = u"会員番号,区分,日付,支部\n"_s;
    const QString path = folder.write(u"n.csv"_s, (head + u"0001234,入会,2021/4/1,港\n"
                                                          "0001235,入会,2021/4/1,港\n"
                                                          "0001236,入会,2021/4/1,港\n"
                                                          "1.23E+06,入会,2021/4/1,港\n"
                                                          "1237,入会,2021/4/1,港\n"
                                                          "0001238,入会,2031/4/1,港\n"
                                                          "0001239,入会,2021-02-30,港\n"_s).toUtf8());
    ImportOptions options;
    RowVerdicts verdicts;
    options.verdicts = &verdicts;
    const ImportReport report = take(database, MemberFile::Events, path, options);
    CHECK(report.good == 4);
    REQUIRE(report.rejected == 3);
    CHECK(report.rejections[0].value == u"1.23E+06"_s);
    CHECK(report.rejections[0].reason.contains(u"spreadsheet"_s));
    CHECK(report.rejections[1].value == u"2031/4/1"_s);
    CHECK(report.rejections[2].value == u"2021-02-30"_s);
    CHECK(report.rejections[2].reason == u"There is no such day."_s);
    REQUIRE(report.findingCount == 1);
    CHECK(report.findings[0].line == 6);
    CHECK(report.findings[0].reason.contains(u"0001237"_s));
    CHECK(dump(database).contains(u"\n1237 "_s)); // as it was written
    REQUIRE(verdicts.notes.size() == 4);
    CHECK(verdicts.notes[1].line == 6);
    CHECK_FALSE(verdicts.notes[1].isRejection());

    // Every number of this file is short: the ledger knows better. The hint stands with the rejection too.
    auto other = test::newPlanDatabase(folder, u"other.shirube"_s);
    take(other, MemberFile::Events, folder.write(u"a.csv"_s, (head + u"0001234,入会,2021/4/1,港\n0001235,入会,2021/4/1,港\n"
                                                                    "0001236,入会,2021/4/1,港\n"_s).toUtf8()));
    const ImportReport leaves = take(other, MemberFile::Events,
                                     folder.write(u"b.csv"_s, (head + u"1234,退会,2021/9/30,港\n"_s).toUtf8()));
    REQUIRE(leaves.rejected == 1);
    CHECK(leaves.rejections[0].reason.contains(u"0001234"_s));
}

TEST_CASE("reasons and channels that the office does not know come in and are named", "[layout]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QString path = folder.write(u"r.csv"_s, u"会員番号,区分,日付,支部,理由,経路\n"
                                                  "1,入会,2021/4/1,港,,Web\n"
                                                  "1,退会,2021/9/1,港,気分,\n"
                                                  "2,入会,2021/4/1,港,,通りすがり\n"
                                                  "2,退会,2021/9/1,港,廃業,\n"_s.toUtf8());
    const ImportReport report = take(database, MemberFile::Events, path);
    CHECK(report.good == 4);
    REQUIRE(report.findingCount == 2);
    CHECK(report.findings[0].value == u"気分"_s);
    CHECK(report.findings[1].value == u"通りすがり"_s);
}

TEST_CASE("rows to check are counted once, however much there is to check", "[layout]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QString path = folder.write(u"c.csv"_s, u"会員番号,区分,日付,支部,経路\n"
                                                  "0001,入会,2021/4/1,港,Web\n"
                                                  "0002,入会,2021/4/1,港,Web\n"
                                                  "0003,入会,2021/4/1,港,Web\n"
                                                  "4,再入会,2021/4/1,港,通りすがり\n"_s.toUtf8());
    const ImportReport report = take(database, MemberFile::Events, path);
    CHECK(report.findings.size() == 3); // zeros, no earlier membership, channel
    CHECK(report.findingCount == 1);
}

TEST_CASE("a row that a person leaves out stays out, and so does what stands on it", "[layout]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QString path = folder.write(u"l.csv"_s, u"会員番号,区分,日付,支部,異動先支部\n"
                                                  "1,入会,2021/4/1,千代田,\n"
                                                  "1,異動,2021/5/1,港,大田\n" // from a branch it is not in
                                                  "2,入会,2021/4/1,港,\n"
                                                  "2,退会,2021/9/1,港,\n"_s.toUtf8());
    ImportOptions options;
    options.dryRun = true;
    CHECK(take(database, MemberFile::Events, path, options).findingCount == 1);
    options.leftOut = {3, 4};
    options.dryRun = false;
    const ImportReport report = take(database, MemberFile::Events, path, options);
    CHECK(report.rows == 4);
    CHECK(report.leftOut == 2);
    CHECK(report.good == 1);
    CHECK(report.rejected == 1); // leaves without having joined
    CHECK(report.findingCount == 0);
    CHECK_FALSE(dump(database).contains(u"2021-05-01"_s));
}

TEST_CASE("a roster that says other things of known members points to the comparison", "[layout]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QString head = u"会員番号,事業所名,支部,規模,入会日\n"_s;
    take(database, MemberFile::Roster, folder.write(u"a.csv"_s, (head + u"1,一番,港,小,2021/4/1\n"_s).toUtf8()));
    const ImportReport again =
        take(database, MemberFile::Roster, folder.write(u"b.csv"_s, (head + u"1,一番,港,,2021/4/1\n"_s).toUtf8()));
    REQUIRE(again.rejected == 1);
    CHECK(again.rejections.first().reason.contains(u"compare the roster with the ledger"_s));
}

TEST_CASE("cells mended beside the file go in, and the file stays as it is", "[layout]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QByteArray bytes = cp932(u"会員番号,区分,日付,支部,事業所名\r\n"
                                   "0001,入会,2021/2/30,港,\"二行の\r\n名\"\r\n"
                                   "0002,入会,2021/4/1,銀座,二番\r\n"_s);
    const QString path = folder.write(u"e.csv"_s, bytes);
    CHECK(take(database, MemberFile::Events, path).good == 0);
    ImportOptions options;
    options.edits[2][2] = u"2021/2/28"_s;
    options.edits[4][3] = u"中央"_s;
    CHECK(take(database, MemberFile::Events, path, options).good == 2);
    CHECK(dump(database).contains(u"0001 1 2021-02-28"_s));
    CHECK(test::readAll(path) == bytes);
}

TEST_CASE("a word's meaning is guessed where it is plain, and left open where it is not", "[layout]")
{
    const TempDir folder;
    const auto database = test::newPlanDatabase(folder);
    const Vocabulary words = loadVocabulary(database).value();
    const auto branch = [&](const QString& word) { return guessMeaning(MemberColumn::Branch, word, words).value_or(u"?"_s); };
    for (const auto& [word, meaning] : {std::pair{u"千代田区"_s, u"千代田"_s}, {u"千代田支部"_s, u"千代田"_s}, {u"CHIYODA"_s, u"千代田"_s},
                                        {u"東京都江戸川区"_s, u"江戸川"_s}, {u"１３１０１"_s, u"千代田"_s}, {u"13123"_s, u"江戸川"_s},
                                        {u"Minato-ku"_s, u"港"_s}, {u"北"_s, u"北"_s}, {u"銀座"_s, u"?"_s}, {u"99"_s, u"?"_s}})
        CHECK(branch(word) == meaning);
    CHECK(guessMeaning(MemberColumn::Kind, u"脱会"_s, words) == u"退会"_s);
    CHECK_FALSE(guessMeaning(MemberColumn::Kind, u"休会"_s, words));
    CHECK_FALSE(guessMeaning(MemberColumn::Reason, u"01"_s, words)); // the office's code: nobody else knows
}

TEST_CASE("the kind of a file is told by its names and values", "[layout]")
{
    const TempDir folder;
    const auto database = test::newPlanDatabase(folder);
    const Vocabulary words = loadVocabulary(database).value();
    CHECK(guessKind({u"会員コード"_s, u"名称"_s, u"所属支部"_s, u"加入日"_s, u"退会日"_s}, {}, words) == MemberFile::Roster);
    CHECK(guessKind({u"会員コード"_s, u"区分"_s, u"異動日"_s, u"支部"_s}, {}, words) == MemberFile::Events);
    CHECK(guessKind({u"年月"_s, u"支部"_s, u"会員数"_s}, {}, words) == MemberFile::Census);
    CHECK(guessKind({u"区名"_s, u"事業所数"_s}, {}, words) == MemberFile::Establishments);
    CHECK(guessKind({u"a"_s, u"b"_s}, {{u"x"_s, u"y"_s}}, words) == std::nullopt);
    // The day of every event under the word for joining, one in four bad, and kinds that only their words tell.
    const QStringList head{u"会員番号"_s, u"法人名"_s, u"加入年月日"_s, u"摘要"_s, u"所属区"_s};
    const QList<QStringList> rows{{u"1"_s, u"一番"_s, u"R3.4.1"_s, u"加入"_s, u"港区"_s},
                                  {u"2"_s, u"二番"_s, u"R3.2.30"_s, u"加入"_s, u"北区"_s},
                                  {u"1"_s, u"一番"_s, u"R3.9.1"_s, u"脱退"_s, u"港区"_s},
                                  {u"3"_s, u"三番"_s, u"R3.9.1"_s, u"加入"_s, u"北区"_s}};
    CHECK(guessKind(head, rows, words) == MemberFile::Events);
    const Layout events = guessLayout(MemberFile::Events, head, rows, words);
    CHECK(events.columnName(MemberColumn::Date) == u"加入年月日"_s);
    CHECK(events.columnName(MemberColumn::Kind) == u"摘要"_s);
    CHECK(events.columnName(MemberColumn::Company) == u"法人名"_s);
    CHECK(guessLayout(MemberFile::Events, {u"会員番号"_s, u"x"_s, u"加入の日"_s, u"摘要"_s, u"所属区"_s}, rows, words)
              .columnName(MemberColumn::Date) == u"加入の日"_s);
    CHECK(guessKind({u"会員番号"_s, u"区分"_s, u"加入年月日"_s, u"所属区"_s},
                    {{u"1"_s, u"法人"_s, u"R3.4.1"_s, u"港区"_s}, {u"2"_s, u"個人"_s, u"R3.4.1"_s, u"北区"_s}}, words) ==
          MemberFile::Roster);
    // Names that say nothing: the values do.
    const Layout layout = guessLayout(MemberFile::Roster, {u"会員番号"_s, u"p"_s, u"q"_s},
                                      {{u"1"_s, u"R3.4.1"_s, u"港区"_s}, {u"2"_s, u"H30.1.8"_s, u"北区"_s}}, words);
    CHECK(layout.columnName(MemberColumn::JoinDate) == u"p"_s);
    CHECK(layout.columnName(MemberColumn::Branch) == u"q"_s);
}
