// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files.h"

#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QSet>
#include <rapidcheck.h>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Initiative;
using storage::Database;

namespace
{

const auto planText = u"計画,開始年度,終了年度\n中期,2020,2022\n"_s;
const auto organsText = u"種別,番号,名称\n支部,1,千代田\n支部,2,港支部\n部会,1,サービス\n"_s;
const auto themesText = u"計画,種別,番号,名称,年度\n中期,活動の柱,1,生産性,\n中期,緊急対策の柱,2,資金繰り,2021\n"_s;
const auto itemsHeader = u"年度,組織区分,組織,番号,事項,分野,テーマ,新規,指標,単位,目標,実績,状況,メモ\n"_s;

// A file with two branches, a division and two themes.
struct Office
{
    test::TempDir folder;
    Database database = test::newDatabase(folder);

    Office()
    {
        take(u"plan"_s, planText);
        take(u"organs"_s, organsText);
        take(u"themes"_s, themesText);
    }

    Result<ImportReport> tryTake(const QString& kind, const QByteArray& bytes, const ImportOptions& options = {})
    {
        return importPlanFile(database, kind, folder.write(u"in.csv"_s, bytes), options);
    }

    ImportReport take(const QString& kind, const QString& text, const ImportOptions& options = {})
    {
        const auto report = tryTake(kind, text.toUtf8(), options);
        REQUIRE_DONE(report);
        CHECK(report->rows == report->good + report->known + report->changed + report->rejected);
        return *report;
    }

    ImportReport takeItems(const QString& rows) { return take(u"initiatives"_s, itemsHeader + rows); }

    QByteArray written(const QString& kind, CsvWriter writer = CsvWriter()) const
    {
        REQUIRE_DONE(exportPlanFile(database, kind, writer));
        return writer.bytes();
    }

    QList<Initiative> items() const
    {
        const auto all = plan::loadInitiatives(database);
        REQUIRE_DONE(all);
        return *all;
    }

    qsizetype steps() const
    {
        const auto all = storage::history(database);
        REQUIRE_DONE(all);
        return all->size();
    }
};

} // namespace

TEST_CASE("Every kind of file is known again by its first line", "[exchange]")
{
    const Office office;
    for (const QString& kind : planFileKinds()) {
        INFO(kind.toStdString());
        const auto recognised = recognisePlanFile(office.folder.write(u"any.csv"_s, office.written(kind)));
        REQUIRE_DONE(recognised);
        CHECK(*recognised == kind);
    }
    CHECK(recognisePlanFile(office.folder.write(u"any.csv"_s, "a,b\n")).error().code == ErrorCode::Structure);
}

TEST_CASE("Columns may stand in any order and foreign ones are named", "[exchange]")
{
    Office office;
    const auto report = office.take(u"initiatives"_s, u"備考,事項,番号,組織,組織区分,年度,,担当\n"
                                                      "x,交流会,1,千代田,支部,2021,,佐藤\n"_s);
    CHECK(report.good == 1);
    CHECK(report.ignoredColumns == QStringList{u"備考"_s, u"担当"_s});
    CHECK(office.items().first().title == u"交流会"_s);
}

TEST_CASE("A file without a required column is refused with its name", "[exchange]")
{
    Office office;
    const auto report = office.tryTake(u"initiatives"_s, u"年度,組織区分,番号\n2021,支部,1\n"_s.toUtf8());
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Structure);
    CHECK(report.error().message.contains(u"組織, 事項"_s));
}

TEST_CASE("A kind that does not exist is refused", "[exchange]")
{
    Office office;
    CHECK(office.tryTake(u"events"_s, "a\n1\n").error().code == ErrorCode::Invalid);
    CsvWriter writer;
    CHECK(exportPlanFile(office.database, u"events"_s, writer).error().code == ErrorCode::Invalid);
    CHECK(planFileKinds().size() == 14);
}

TEST_CASE("A row that cannot be used stays out with line, column, value and reason", "[exchange]")
{
    struct Case
    {
        QString row;
        QString column;
        QString value;
    };
    const Case cases[] = {
        {u"1899,支部,千代田,1,題,,,,,,,,,"_s, u"年度"_s, u"1899"_s},
        {u"2201,支部,千代田,1,題,,,,,,,,,"_s, u"年度"_s, u"2201"_s},
        {u",支部,千代田,1,題,,,,,,,,,"_s, u"年度"_s, u""_s},
        {u"2021,分会,千代田,1,題,,,,,,,,,"_s, u"組織区分"_s, u"分会"_s},
        {u"2021,支部,大阪,1,題,,,,,,,,,"_s, u"組織"_s, u"大阪"_s},
        {u"2021,支部,千代田;大阪,1,題,,,,,,,,,"_s, u"組織"_s, u"大阪"_s},
        {u"2021,支部,サービス,1,題,,,,,,,,,"_s, u"組織"_s, u"サービス"_s},
        {u"2021,支部,;,1,題,,,,,,,,,"_s, u"組織"_s, u";"_s},
        {u"2021,支部,千代田,0,題,,,,,,,,,"_s, u"番号"_s, u"0"_s},
        {u"2021,支部,千代田,一,題,,,,,,,,,"_s, u"番号"_s, u"一"_s},
        {u"2021,支部,千代田,1, ,,,,,,,,,"_s, u"事項"_s, u" "_s},
        {u"2021,支部,千代田,1,題,雑務,,,,,,,,"_s, u"分野"_s, u"雑務"_s},
        {u"2021,支部,千代田,1,題,,柱1;柱9,,,,,,,"_s, u"テーマ"_s, u"柱9"_s},
        {u"2023,支部,千代田,1,題,,柱1,,,,,,,"_s, u"テーマ"_s, u"柱1"_s},
        {u"2021,支部,千代田,1,題,,,x,,,,,,"_s, u"新規"_s, u"x"_s},
        {u"2021,支部,千代田,1,題,,,,会員数,社,多数,,,"_s, u"目標"_s, u"多数"_s},
        {u"2021,支部,千代田,1,題,,,,,社,,,,"_s, u"指標"_s, u""_s},
        {u"2021,支部,千代田,1,題,,,,,,,,済,"_s, u"状況"_s, u"済"_s},
        {u"2021,支部,千代田,1,題,,,,,,,,,,余り"_s, u""_s, u""_s},
    };
    Office office;
    for (const Case& c : cases) {
        INFO(c.row.toStdString());
        const auto report = office.takeItems(c.row + u"\n2021,支部,港,9,良い行,,,,,,,,,\n"_s);
        CHECK(report.rejected == 1);
        CHECK(report.good + report.known == 1);
        REQUIRE(report.rejections.size() == 1);
        CHECK(report.rejections[0].line == 2);
        CHECK(report.rejections[0].column == c.column);
        CHECK(report.rejections[0].value == c.value);
        CHECK_FALSE(report.rejections[0].reason.isEmpty());
    }
    CHECK(office.items().size() == 1);
}

TEST_CASE("A second row about the same thing stays out", "[exchange]")
{
    Office office;
    auto report = office.takeItems(u"2021,支部,千代田;港,1,一,,,,,,,,,\n2021,支部,港支部;千代田,1,二,,,,,,,,,\n"_s);
    CHECK(report.good == 1);
    REQUIRE(report.rejected == 1);
    CHECK(report.rejections[0].reason.contains(u'2'));
    report = office.take(u"organs"_s, u"種別,番号,名称\n支部,3,中央\n支部,4,中央支部\n"_s);
    CHECK(report.rejected == 1);
    report = office.take(u"indicators"_s, u"年度,組織区分,組織,番号,指標\n2021,支部,千代田;港,1,A\n2021,支部,千代田;港,1,A\n"_s);
    CHECK(report.rejected == 1);
    report = office.take(u"targets"_s, u"支部,目標,期日\n,83000,2023/3/31\n,84000,R5.3.31\n"_s);
    CHECK(report.rejected == 1);
}

TEST_CASE("Names, flags, numbers and dates may be written as people write them", "[exchange]")
{
    Office office;
    CHECK(office.takeItems(u"２０２１年度,支部,港支部 ; 千代田,１,題,,柱１；緊急2,〇,会員数,社,\"83,000\",△1.5,実施中,'=メモ\n"_s).good == 1);
    const Initiative item = office.items().first();
    CHECK(plan::ownersText(item).startsWith(u"港"_s));
    CHECK(item.themes.size() == 2);
    CHECK(item.isNew);
    CHECK(item.indicators.first().target == 83000.0);
    CHECK(item.indicators.first().actual == -1.5);
    CHECK(item.status == plan::Status::UnderWay);
    CHECK(item.note == u"=メモ"_s);
    for (const QString& flag : {u"○"_s, u"1"_s, u"１"_s, u"はい"_s, u"新"_s}) {
        office.takeItems(u"2021,支部,千代田,2,題,,,"_s + flag + u",,,,,,\n"_s);
        CHECK(office.items().last().isNew);
        office.takeItems(u"2021,支部,千代田,2,題,,,,,,,,,\n"_s);
        CHECK_FALSE(office.items().last().isNew);
    }
}

TEST_CASE("What differs is changed, what the file does not speak of stays", "[exchange]")
{
    Office office;
    office.takeItems(u"2021,支部,千代田,1,題,経営支援,柱1,○,会員数,社,10,,実施中,メモ\n"_s);
    auto report = office.take(u"initiatives"_s, u"年度,組織区分,組織,番号,事項\n2021,支部,千代田支部,1,新しい題\n"_s);
    CHECK(report.changed == 1);
    const Initiative item = office.items().first();
    CHECK(item.title == u"新しい題"_s);
    CHECK(item.isNew);
    CHECK(item.field == plan::Field::BusinessSupport);
    CHECK(item.themes.size() == 1);
    CHECK(item.status == plan::Status::UnderWay);
    CHECK(item.note == u"メモ"_s);
    CHECK(item.indicators.size() == 1);
    // an empty cell speaks: it says "not known"
    report = office.takeItems(u"2021,支部,千代田,1,新しい題,,,,会員数,社,10,,,\n"_s);
    CHECK(report.changed == 1);
    CHECK_FALSE(office.items().first().field);
    CHECK(office.items().first().themes.isEmpty());
    CHECK_FALSE(office.items().first().status);
}

TEST_CASE("A row that spreadsheets cut short or left blank does no harm", "[exchange]")
{
    Office office;
    const auto report = office.takeItems(u"2021,支部,千代田,1,題\n,,,,,,,,,,,,,\n\n2021,支部,港,1,題,,,,,,,,,,,\n"_s);
    CHECK(report.rows == 2);
    CHECK(report.good == 2);
}

TEST_CASE("A row whose bytes are no text stays out alone", "[exchange]")
{
    Office office;
    const QByteArray rows = (itemsHeader + u"2021,支部,千代田,1,良,,,,,,,,,\n2021,支部,港,1,"_s).toUtf8() + "\xff\xfe,,,,,,,,,\n";
    ImportOptions options;
    options.form.encoding = Encoding::Utf8;
    const auto report = office.tryTake(u"initiatives"_s, rows, options);
    REQUIRE_DONE(report);
    CHECK(report->good == 1);
    CHECK(report->rejected == 1);
}

TEST_CASE("CP932 goes in and out like UTF-8", "[exchange]")
{
    Office office;
    office.takeItems(u"2021,支部,千代田;港,1,①㈱髙﨑の題,,柱1,○,,,,,,\n"_s);
    const QByteArray cp932 = office.written(u"initiatives"_s, CsvWriter(Dialect::Excel, Encoding::Cp932));
    const auto report = office.tryTake(u"initiatives"_s, cp932);
    REQUIRE_DONE(report);
    CHECK(report->encoding == Encoding::Cp932);
    CHECK(report->known == 1);
    CHECK(report->rows == 1);
}

TEST_CASE("An import is one step with the file's name", "[exchange]")
{
    Office office;
    const QByteArray before = office.written(u"initiatives"_s);
    const qsizetype steps = office.steps();
    office.takeItems(u"2021,支部,千代田,1,一,,,,,,,,,\n2021,支部,港,1,二,,柱1,,会員数,社,5,,,\n"_s);
    CHECK(office.steps() == steps + 1);
    const auto undone = storage::undo(office.database, {});
    REQUIRE_DONE(undone);
    CHECK(*undone == u"Import initiatives from in.csv"_s);
    CHECK(office.written(u"initiatives"_s) == before);
}

TEST_CASE("A dry run tells what would happen and changes nothing", "[exchange]")
{
    Office office;
    ImportOptions dry;
    dry.dryRun = true;
    const qsizetype steps = office.steps();
    const auto report = office.take(u"initiatives"_s, itemsHeader + u"2021,支部,千代田,1,一,,,,,,,,,\n"_s, dry);
    CHECK(report.good == 1);
    CHECK_FALSE(report.applied);
    CHECK(office.items().isEmpty());
    CHECK(office.steps() == steps);
}

TEST_CASE("Stopping an import leaves everything as it was", "[exchange]")
{
    Office office;
    ImportOptions options;
    options.progress = [](qint64 done, qint64 total) { return done > total; };
    const auto report = office.tryTake(u"organs"_s, u"種別,番号,名称\n支部,3,中央\n"_s.toUtf8(), options);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(office.written(u"organs"_s).contains(u"中央"_s.toUtf8()));
}

TEST_CASE("Rejected rows are written beside, ready to be corrected", "[exchange]")
{
    Office office;
    ImportOptions options;
    options.rejectsPath = office.folder.file(u"rejects.csv"_s);
    office.take(u"organs"_s, u"種別,番号,名称\n支部,3,中央\n支店,4,大阪\n"_s, options);
    const QByteArray bytes = test::readAll(options.rejectsPath);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes);
    CHECK(text.startsWith(u"行,列,値,理由,種別,番号,名称\r\n3,種別,支店,"_s));
    CHECK(text.endsWith(u",支店,4,大阪\r\n"_s));

    options.rejectsPath = office.folder.file(u"in.csv"_s);
    CHECK(office.tryTake(u"organs"_s, "x\n1\n", options).error().code == ErrorCode::Conflict);
}

TEST_CASE("Indicators find their item and several live side by side", "[exchange]")
{
    Office office;
    office.takeItems(u"2021,支部,千代田,1,題,,,,会員数,社,10,,,\n"_s);
    const auto header = u"年度,組織区分,組織,番号,指標,単位,目標,実績\n"_s;
    auto report = office.take(u"indicators"_s, header + u"2021,支部,千代田,1,会員数,社,10,9\n2021,支部,千代田,1,回数,回,4,\n"
                                                        "2021,支部,千代田,1,満足度,%,90.5,\n2021,支部,港,1,回数,回,4,\n"_s);
    CHECK(report.changed == 1);
    CHECK(report.good == 2);
    CHECK(report.rejected == 1);
    const auto indicators = office.items().first().indicators;
    REQUIRE(indicators.size() == 3);
    CHECK(indicators[0].actual == 9.0);
    CHECK(indicators[1].name == u"回数"_s);
    CHECK(indicators[2].target == 90.5);
    const QByteArray bytes = office.written(u"indicators"_s);
    CHECK(bytes.contains(u"満足度,%,90.5,,単年度,増,,,,,,,均等,,,,,,\r\n"_s.toUtf8()));
    report = office.take(u"indicators"_s, QString::fromUtf8(bytes));
    CHECK(report.known == 3);
    // the items' file carries the first one and leaves the others alone
    report = office.take(u"initiatives"_s, QString::fromUtf8(office.written(u"initiatives"_s)));
    CHECK(report.known == 1);
    CHECK(office.items().first().indicators.size() == 3);
}

TEST_CASE("Codes of themes count within the plan of the item's year", "[exchange]")
{
    Office office;
    office.take(u"plan"_s, u"計画,開始年度,終了年度\n次期,2023,2025\n"_s);
    office.take(u"themes"_s, u"計画,種別,番号,名称\n次期,活動の柱,1,次期の柱\n"_s);
    office.takeItems(u"2022,支部,千代田,1,今,,柱1,,,,,,,\n2023,支部,千代田,1,次,,柱1,,,,,,,\n"_s);
    const auto items = office.items();
    REQUIRE(items.size() == 2);
    CHECK(items[0].themes.first().title == u"生産性"_s);
    CHECK(items[1].themes.first().title == u"次期の柱"_s);
}

TEST_CASE("A reserve entry keeps its identity while its amounts and day become known", "[exchange]")
{
    Office office;
    const auto header = u"積立金,年度,区分,日付,計画額,承認額,執行額,実質額,決議番号,決議日,摘要\n"_s;
    auto report = office.take(u"reserve"_s, header + u"積立金,2021,取り崩し,,300,,,,,,設備\n積立金,2021,取り崩し,,300,,,,,,設備\n"_s);
    CHECK(report.good == 2); // two alike are two
    report = office.take(u"reserve"_s, header + u"積立金,2021,取り崩し,2021/9/30,300,280,270,,第5号,2021/8/1,設備\n"_s);
    CHECK(report.changed == 1);
    report = office.take(u"reserve"_s, header + u"積立金,2021,取り崩し,,,,,,,,別件\n積立金,2021,取り崩し,2022-04-01,,,,,,,設備\n"
                                                "積立金,2021,取り崩し,,-5,,,,,,設備\n積立金,2021,借入,,,,,,,,\n"_s);
    CHECK(report.good == 1);
    CHECK(report.rejected == 3);
    const QString text = QString::fromUtf8(office.written(u"reserve"_s));
    const auto written = u"積立金,年度,区分,日付,計画額,承認額,執行額,実質額,決議番号,決議日,摘要,計画日,決議機関,戻入日,伝票番号,"
                         "目的区分,追認番号,追認日,例外理由\n"_s;
    CHECK(text == QString(written + u"積立金,2021,取り崩し,2021-09-30,300,280,270,,第5号,2021-08-01,設備,,,,,,,,\n"
                                    "積立金,2021,取り崩し,,300,,,,,,設備,,,,,,,,\n積立金,2021,取り崩し,,,,,,,,別件,,,,,,,,\n"_s)
                      .replace(u"\n"_s, u"\r\n"_s));
    report = office.take(u"reserve"_s, text);
    CHECK(report.known == 3);
}

TEST_CASE("What came with a drawdown's decision comes back, and each rule rejects its row alone", "[exchange]")
{
    Office office;
    const auto funds = u"積立金,目的,上限額,下限額,目標額,期首残高,期首日\n財政調整,景気変動への備え,20億円,1億円,1500000000,10億円,2021-03-31\n"_s;
    CHECK(office.take(u"funds"_s, funds).good == 1);
    CHECK(office.take(u"funds"_s, funds).known == 1);
    CHECK(office.take(u"funds"_s, u"積立金,上限額,下限額\n別口,5,6\n"_s).rejected == 1);
    CHECK(office.take(u"funds"_s, u"積立金,期首残高\n別口,5\n"_s).rejected == 1);
    CHECK(QString::fromUtf8(office.written(u"funds"_s)) ==
          u"積立金,目的,上限額,下限額,目標額,期首残高,期首日\r\n"
          "財政調整,景気変動への備え,2000000000,100000000,1500000000,1000000000,2021-03-31\r\n"_s);

    const auto header = u"積立金,年度,区分,日付,計画額,承認額,執行額,実質額,決議番号,決議日,摘要,計画日,決議機関,戻入日,伝票番号,目的区分,"
                        "追認番号,追認日,例外理由\r\n"_s;
    const auto good = u"財政調整,2021,取り崩し,2021-07-01,500000000,500000000,500000000,400000000,第3号,2021-05-20,支援,2021-04-01,常議員会,"
                      "2022-03-01,A-1,目的外,,,\r\n財政調整,2021,取り崩し,2021-08-01,,100,200,,,,応急,,,,A-2,緊急,第9号,2021-09-01,超過は追認済み\r\n"_s;
    auto report = office.take(u"reserve"_s, header + good);
    CHECK(report.good == 2);
    CHECK(QString::fromUtf8(office.written(u"reserve"_s)) == header + good);
    report = office.take(u"reserve"_s, header + good);
    CHECK(report.known == 2);
    report = office.take(
        u"reserve"_s,
        header + u"財政調整,2021,取り崩し,2021-10-01,,,100,,,,二重,,,,A-1,,,,\n" // the same voucher, another entry
                 "財政調整,2021,取り崩し,2021-10-01,,100,200,,,,超過,,,,B-1,,,,\n"
                 "財政調整,2021,取り崩し,2021-10-01,,,900000000,,,,下限割れ,,,,B-2,,,,\n"
                 "財政調整,2021,取り崩し,2021-10-01,,,100,,第1号,2021-04-01,古い承認,2021-05-01,,,B-3,,,,\n"
                 "財政調整,2021,積み立て,2021-10-01,,,三億円,,,,読めない,,,,B-4,,,,\n"
                 "財政調整,2021,積み立て,2021-10-01,,,3千,,,,あいまい,,,,B-5,,,,\n"
                 "財政調整,2021,積み立て,2021-10-01,,,0.5億円,,,,入る,,,,B-6,,,,\n"_s);
    CHECK(report.good == 1);
    CHECK(report.rejected == 6);
    report = office.take(u"reserve"_s, u"積立金,年度,区分,日付,執行額,摘要,伝票番号\n財政調整,2021,積み立て,2021-10-02,60000000,入る,B-6\n"_s);
    CHECK(report.changed == 1); // the voucher says which entry is meant, on whichever day
}

TEST_CASE("Whatever stands in titles and notes comes back from a spreadsheet's file", "[exchange]")
{
    Office office;
    CHECK(rc::check([&office] {
        const auto anyText = [] {
            static const QString letters = u"=+-@'\",;\n\r○表ソ髙１a "_s;
            QString text;
            for (int length = *rc::gen::inRange(0, 8); length > 0; --length)
                text.append(letters[*rc::gen::inRange<qsizetype>(0, letters.size())]);
            return text.trimmed();
        };
        CsvWriter writer(Dialect::Excel);
        writer.addRow(QStringList{u"年度"_s, u"組織区分"_s, u"組織"_s, u"番号"_s, u"事項"_s, u"メモ"_s});
        const QString title = u"題"_s + anyText();
        const QString note = anyText();
        writer.addRow({u"2021"_s, u"支部"_s, u"千代田"_s, u"1"_s, title, note});
        const auto report = office.tryTake(u"initiatives"_s, writer.bytes());
        RC_ASSERT(report.has_value());
        const Initiative item = office.items().first();
        RC_ASSERT(item.title.toStdString() == title.toStdString());
        RC_ASSERT(item.note.toStdString() == note.toStdString());
        const auto again = office.tryTake(u"initiatives"_s, office.written(u"initiatives"_s, CsvWriter(Dialect::Excel)));
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->known == 1);
    }));
}

} // namespace shirube::exchange
