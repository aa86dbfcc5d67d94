// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/plan_office.h"

#include "core/plan/actions.h"
#include "core/review/actions.h"
#include "core/review/review_store.h"

#include <rapidcheck.h>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Indicator;
using plan::Initiative;
using storage::Database;
using test_office::Office;

namespace
{

const auto keyHeader = u"年度,組織区分,組織,番号,"_s;

// Every field of an item filled in, with an indicator of each kind.
Initiative fullItem(const Initiative& item)
{
    Initiative full = item;
    full.aim = u"目的を、\n2行で"_s;
    full.isEqual = true;
    full.budget = Yen{1'500'000};
    full.cost = Yen{0};
    full.startsOn = QDate(2021, 5, 1);
    full.endsOn = QDate(2022, 2, 28);
    full.weight = 1.5;
    full.isLight = true;
    full.note = u"=メモ"_s;
    full.milestones = {{{}, u"募集"_s, QDate(2021, 6, 1), QDate(2021, 6, 3)}, {{}, u"開催"_s, QDate(2021, 10, 1), {}}};
    Indicator counted{{}, u"会員数"_s, u"社"_s, 100.0, {}};
    counted.id = item.indicators.isEmpty() ? IndicatorId() : item.indicators.first().id;
    counted.pace = plan::Pace::Steps;
    counted.steps = {10, 33.3, 60, 100};
    counted.setActual({YearMonth(2021, 6), 10.0, {}, {}, u"速報値"_s, false});
    counted.setActual({YearMonth(2021, 9), 55.5, {}, {}, {}, true});
    Indicator cumulative{{}, u"累計"_s, u"件"_s, 300.0, {}, plan::TargetKind::Cumulative};
    cumulative.base = 90;
    cumulative.pace = plan::Pace::PastYears;
    Indicator change{{}, u"増減"_s, u"件"_s, 3.0, {}, plan::TargetKind::Change, plan::Better::Lower};
    change.base = 2016.5;
    change.baseYear = FiscalYear(2016);
    change.setActual({YearMonth(2021, 4), -5.0, {}, {}, {}, false});
    Indicator share{{}, u"割合"_s, u"%"_s, 60.0, {}, plan::TargetKind::Ratio};
    share.outOfName = u"回答者"_s;
    share.setActual({YearMonth(2021, 12), 3.0, 7.0, {}, {}, true});
    Indicator range{{}, u"範囲"_s, u"回"_s, 4.0, {}, plan::TargetKind::Yearly, plan::Better::InRange};
    range.upper = 6;
    Indicator dated{{}, u"期日"_s, {}, {}, {}, plan::TargetKind::ByDate};
    dated.dueOn = QDate(2021, 12, 1);
    dated.setActual({YearMonth(2022, 3), {}, {}, QDate(2022, 3, 5), {}, true});
    Indicator done{{}, u"有無"_s, {}, {}, {}, plan::TargetKind::YesNo};
    done.setActual({YearMonth(2021, 4), 0.0, {}, {}, {}, false});
    Indicator inWords{{}, u"定性"_s, {}, {}, {}, plan::TargetKind::Qualitative};
    inWords.targetWords = u"実現"_s;
    inWords.setActual({YearMonth(2021, 10), {}, {}, {}, u"協議中, 継続"_s, false});
    full.indicators = {counted, cumulative, change, share, range, dated, done, inWords};
    return full;
}

void save(Database& database, const Initiative& item)
{
    REQUIRE_DONE(plan::saveItems(database, {item}, plan::ItemEdit::Form));
}

// The kinds of one file into a new one: what comes out there is the same, byte for byte.
void checkRoundTrip(const Office& office, Dialect dialect = Dialect::Exchange, Encoding encoding = Encoding::Utf8,
                    const QStringList& kinds = planFileKinds())
{
    const test::TempDir folder;
    Database copy = test::newDatabase(folder);
    for (const QString& kind : kinds) {
        INFO(kind.toStdString());
        const QByteArray bytes = office.written(kind, CsvWriter(dialect, encoding));
        const QString path = folder.write(kind, bytes);
        const auto report = importPlanFile(copy, kind, path, {});
        REQUIRE_DONE(report);
        for (const RowRemark& remark : report->rejections)
            FAIL_CHECK((remark.column + u' ' + remark.reason).toStdString());
        CHECK(report->ignoredColumns.isEmpty());
        const auto again = importPlanFile(copy, kind, path, {});
        REQUIRE_DONE(again);
        CHECK(again->known == again->rows);
    }
    for (const QString& kind : kinds) {
        INFO(kind.toStdString());
        CsvWriter writer(dialect, encoding);
        REQUIRE_DONE(exportPlanFile(copy, kind, writer));
        CHECK(QString::fromUtf8(writer.bytes()) == QString::fromUtf8(office.written(kind, CsvWriter(dialect, encoding))));
    }
}

struct Reviewed : Office
{
    QList<review::Round> rounds;

    Reviewed()
    {
        REQUIRE_DONE(review::createRounds(database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
        rounds = review::loadRounds(database).value();
    }
};

const auto sheetHeader = u"年度,期間,回,組織区分,組織,番号,"_s;

} // namespace

TEST_CASE("A plan with every field filled goes out and comes back byte for byte", "[exchange]")
{
    Reviewed office;
    save(office.database, fullItem(office.items()[0]));
    review::Sheet sheet;
    sheet.round = office.rounds[1].id;
    sheet.item = office.items()[0].id;
    sheet.done = u"訪問, 30社"_s;
    sheet.result = u"成果"_s;
    sheet.issue = u"課題"_s;
    sheet.improvement = u"改善"_s;
    sheet.nextTarget = u"120社"_s;
    sheet.direction = review::Direction::Expand;
    sheet.firstGrade = u"B"_s;
    sheet.firstReason = u"年度末の入会を見込む"_s;
    sheet.secondGrade = u"C"_s;
    sheet.secondReason = u"厳しめに"_s;
    sheet.committeeGrade = u"D"_s;
    sheet.opinion = u"委員会の意見"_s;
    sheet.submittedOn = QDate(2022, 4, 5);
    sheet.assessedOn = QDate(2022, 4, 20);
    REQUIRE_DONE(review::saveSheets(office.database, {sheet}));
    review::Round due = office.rounds[0];
    due.dueOn = QDate(2021, 10, 15);
    REQUIRE_DONE(review::saveRound(office.database, due));
    const OrganId branch = office.items()[0].owners.first().id;
    REQUIRE_DONE(review::saveDecision(office.database, {{}, u"常議員会"_s, QDate(2021, 10, 20), u"体制を見直す"_s, branch, sheet.item,
                                                        QDate(2022, 1, 31), QDate(2022, 1, 10), u"了承"_s}));
    REQUIRE_DONE(review::saveDecision(office.database, {{}, u"常議員会"_s, QDate(2021, 10, 20), u"次回報告"_s, {}, {}, {}, {}, {}}));
    office.take(u"themes"_s, u"計画,種別,番号,名称,上位\n中期,ミッション,1,繁栄,柱2\n"
                               "中期,活動の柱,1,生産性,柱2\n中期,活動の柱,2,地域,\n"_s);
    CHECK(office.written(u"themes"_s).contains(u"生産性,,,柱2\r\n"_s.toUtf8()));

    checkRoundTrip(office);
    checkRoundTrip(office, Dialect::Excel);
    checkRoundTrip(office, Dialect::Excel, Encoding::Cp932);
}

TEST_CASE("Any plan comes back: figures, months and steps as they were", "[exchange]")
{
    CHECK(rc::check([] {
        Office office;
        Initiative item = office.items()[0];
        item.weight = *rc::gen::inRange(1, 1000) / 8.0;
        item.isEqual = *rc::gen::arbitrary<bool>();
        const int count = *rc::gen::inRange(1, 4);
        for (int i = 1; i <= count; ++i) {
            Indicator one{{}, u"指標%1"_s.arg(i), u"件"_s, *rc::gen::inRange(1, 100000) / 16.0, {}};
            one.kind = plan::TargetKind(*rc::gen::inRange(1, 8));
            one.better = plan::Better(*rc::gen::inRange(1, 3));
            one.pace = plan::Pace(*rc::gen::inRange(1, 4));
            for (int month = *rc::gen::inRange(0, 12); month < 12; month += *rc::gen::inRange(1, 6))
                one.setActual({FiscalYear(2021).firstMonth().plusMonths(month), *rc::gen::inRange(-999, 999) / 4.0, {}, {}, {},
                               *rc::gen::arbitrary<bool>()});
            item.indicators.append(one);
        }
        if (*rc::gen::arbitrary<bool>())
            item.indicators.removeFirst();
        save(office.database, item);
        checkRoundTrip(office, Dialect::Exchange, Encoding::Utf8,
                       {u"plan"_s, u"organs"_s, u"initiatives"_s, u"indicators"_s, u"actuals"_s});
    }));
}

TEST_CASE("A row that the rules of items refuse stays out with their reason", "[exchange]")
{
    struct Case
    {
        QString kind;
        QString text;
        QString column;
        QString reason; // a part of it
    };
    const auto indicators = keyHeader + u"指標,目標,指標種別,向き,上限,基準値,段階,実績年月,実績\n2021,支部,千代田,1,"_s;
    const auto actuals = keyHeader + u"指標,年月,実績\n2021,支部,千代田,1,"_s;
    const auto milestones = keyHeader + u"順,事項,期日\n2021,支部,千代田,1,"_s;
    const Case cases[] = {
        {u"initiatives"_s, keyHeader + u"事項,予算\n2021,支部,港,1,題,-5\n"_s, u"予算"_s, u"without a sign"_s},
        {u"initiatives"_s, keyHeader + u"事項,ウェイト\n2021,支部,港,1,題,0\n"_s, {}, u"weight"_s},
        {u"initiatives"_s, keyHeader + u"事項,開始日,終了日\n2021,支部,港,1,題,2021-06-02,2021-06-01\n"_s, {}, u"end before"_s},
        {u"initiatives"_s, keyHeader + u"事項\n2021,委員会,旧,1,題\n"_s, {}, u"does not exist"_s},
        {u"organs"_s, u"種別,番号,名称,終了日\n支部,1,千代田,2020-03-31\n"_s, u"終了日"_s, u"has items in FY2021"_s},
        {u"indicators"_s, indicators + u"会員数,0,,,,,,,\n"_s, {}, u"is 0"_s},
        {u"indicators"_s, indicators + u"会員数,3,基準年比,,,0,,,\n"_s, {}, u"base year"_s},
        {u"indicators"_s, indicators + u"会員数,6,,範囲,4,,,,\n"_s, {}, u"range"_s},
        {u"indicators"_s, indicators + u"会員数,6,,,,,50;20,,\n"_s, {}, u"steps"_s},
        {u"indicators"_s, indicators + u"会員数,6,,,,,50;半分,,\n"_s, u"段階"_s, u"percentages"_s},
        {u"indicators"_s, indicators + u"会員数,6,月次,,,,,,\n"_s, u"指標種別"_s, u"not known"_s},
        {u"indicators"_s, indicators + u"会員数,6,,,,,,2022-04,5\n"_s, u"実績年月"_s, u"fiscal year"_s},
        {u"actuals"_s, actuals + u"会員数,5月,5\n"_s, u"年月"_s, u"month"_s},
        {u"actuals"_s, actuals + u"会員数,2021-03,5\n"_s, u"年月"_s, u"fiscal year"_s},
        {u"actuals"_s, actuals + u"別の指標,2021-05,5\n"_s, u"指標"_s, u"no such indicator"_s},
        {u"actuals"_s, actuals + u"会員数,2021-05,多数\n"_s, u"実績"_s, u"number"_s},
        {u"milestones"_s, milestones + u"2,開催,2021-10-01\n"_s, u"順"_s, u"missing"_s},
        {u"milestones"_s, milestones + u"1,開催,\n"_s, u"期日"_s, u"empty"_s},
        {u"milestones"_s, milestones + u"1,,2021-10-01\n"_s, u"事項"_s, u"empty"_s},
    };
    Office office;
    for (const Case& c : cases) {
        INFO(c.text.toStdString());
        const auto report = office.take(c.kind, c.text);
        REQUIRE(report.rejected == 1);
        CHECK(report.rejections[0].column == c.column);
        INFO(report.rejections[0].reason.toStdString());
        CHECK(report.rejections[0].reason.contains(c.reason));
    }
    CHECK(office.items().size() == 2);
    CHECK(office.items()[0].indicators.first().target == 100.0);
    CHECK(office.items()[0].milestones.isEmpty());
}

TEST_CASE("A file may bring several indicators, months and milestones of one item", "[exchange]")
{
    Office office;
    auto report = office.take(u"indicators"_s, keyHeader + u"指標,目標\n2021,支部,千代田,1,会員数,120\n2021,支部,千代田,1,回数,4\n"
                                                           "2021,支部,千代田,1,満足度,90\n"_s);
    CHECK(report.changed == 1);
    CHECK(report.good == 2);
    report = office.take(u"actuals"_s, keyHeader + u"指標,年月,実績,確定\n2021,支部,千代田,1,回数,R3.9,2,○\n"
                                                   "2021,支部,千代田,1,回数,2021/5,1,\n2021,支部,千代田,1,会員数,2021-05,7,\n"_s);
    CHECK(report.good == 3);
    const Initiative item = office.items()[0];
    REQUIRE(item.indicators.size() == 3);
    CHECK(item.indicators[0].target == 120.0);
    CHECK(item.indicators[0].actual == 7.0);
    CHECK(item.indicators[1].actuals.size() == 2);
    CHECK(item.indicators[1].actual == 2.0);
    CHECK(item.indicators[1].actuals.last().isFinal);
    CHECK(item.indicators[2].target == 90.0);
    report = office.take(u"milestones"_s, keyHeader + u"順,事項,期日\n2021,支部,千代田,1,1,募集,2021-06-01\n"
                                                      "2021,支部,千代田,1,2,開催,2021-10-01\n"_s);
    CHECK(report.good == 2);
    report = office.take(u"milestones"_s, keyHeader + u"順,事項,期日,完了日\n2021,支部,千代田,1,2,開催,2021-11-01,2021-11-02\n"_s);
    CHECK(report.changed == 1);
    CHECK(office.items()[0].milestones.last().doneOn == QDate(2021, 11, 2));
    // an actual without a month is today's
    office.take(u"indicators"_s, keyHeader + u"指標,実績\n2021,支部,千代田,1,満足度,88\n"_s);
    CHECK(office.items()[0].indicators[2].actuals.first().month == YearMonth(2022, 1));
}

TEST_CASE("A theme above may come later in the file; a circle stays out", "[exchange]")
{
    Office office;
    const auto header = u"計画,種別,番号,名称,上位\n"_s;
    auto report = office.take(u"themes"_s, header + u"中期,挑戦,1,一,柱1\n中期,活動の柱,1,柱,\n中期,挑戦,2,二,柱9\n"_s);
    CHECK(report.good == 2);
    REQUIRE(report.rejected == 1);
    CHECK(report.rejections[0].column == u"上位"_s);
    CHECK(report.rejections[0].value == u"柱9"_s);
    const auto steps = office.steps();
    report = office.take(u"themes"_s, header + u"中期,挑戦,1,一,柱1\n中期,活動の柱,1,柱,挑戦1\n中期,挑戦,3,三,挑戦3\n"_s);
    CHECK(report.rejected == 3);
    CHECK(office.steps() == steps);
    // a file without the column leaves it
    report = office.take(u"themes"_s, u"計画,種別,番号,名称\n中期,挑戦,1,新しい名\n"_s);
    CHECK(report.changed == 1);
    CHECK(office.written(u"themes"_s).contains(u"新しい名,,,柱1\r\n"_s.toUtf8()));
    report = office.take(u"themes"_s, header + u"中期,挑戦,1,新しい名,\n中期,活動の柱,1,柱,挑戦1\n"_s);
    CHECK(report.changed == 2);
    report = office.take(u"themes"_s, QString::fromUtf8(office.written(u"themes"_s)));
    CHECK(report.known == report.rows);
}

TEST_CASE("Rounds come in once per year and period, and a closed one stays", "[exchange]")
{
    Office office;
    const auto header = u"年度,期間,回,評価基準,期日\n"_s;
    auto report = office.take(u"rounds"_s, header + u"2021,半期,1,,2021-10-15\n2021,半期,2,S・A・B・C・D,\n2021,四半期,1,,\n"
                                                    "2022,半期,3,,\n2022,半期,1,甲乙丙,\n2022,隔月,1,,\n"_s);
    CHECK(report.good == 2);
    REQUIRE(report.rejected == 4);
    CHECK(report.rejections[0].column == u"期間"_s);
    CHECK(report.rejections[1].column == u"回"_s);
    CHECK(report.rejections[2].column == u"評価基準"_s);
    CHECK(report.rejections[3].value == u"隔月"_s);
    const auto rounds = review::loadRounds(office.database).value();
    CHECK(rounds[0].scale == ScaleId{1});
    CHECK(rounds[1].scale == ScaleId{2});
    REQUIRE_DONE(review::closeRound(office.database, rounds[0].id));
    report = office.take(u"rounds"_s, header + u"2021,半期,1,,2021-10-15\n"_s);
    CHECK(report.known == 1);
    report = office.take(u"rounds"_s, header + u"2021,半期,1,,2021-10-16\n"_s);
    CHECK(report.rejected == 1);
}

TEST_CASE("Sheets need their round, a grade of its scale, a reason where it differs, and an open round", "[exchange]")
{
    Reviewed office;
    const auto header = sheetHeader + u"実施内容,一次評価,一次理由\n"_s;
    auto report = office.take(u"reviews"_s, header + u"2021,半期,1,支部,千代田,1,訪問,Ｂ,見込み\n2021,半期,1,支部,港;千代田,1,開催,,\n"
                                                     "2020,半期,1,支部,千代田,1,訪問,,\n2021,四半期,1,支部,千代田,1,訪問,,\n"
                                                     "2021,半期,2,支部,千代田,1,訪問,秀,理由\n2021,半期,2,支部,千代田,9,訪問,,\n"
                                                     "2021,半期,2,支部,港;千代田,1,開催,A,\n2021,半期,1,支部,千代田,1,重複,,\n"_s);
    CHECK(report.good == 2);
    REQUIRE(report.rejected == 6);
    CHECK(report.rejections[0].reason.contains(u"no such round"_s));
    CHECK(report.rejections[1].reason.contains(u"no such round"_s));
    CHECK(report.rejections[2].column == u"一次評価"_s);
    CHECK(report.rejections[2].value == u"秀"_s);
    CHECK(report.rejections[3].column == u"番号"_s);
    CHECK(report.rejections[4].reason.contains(u"needs a reason"_s));
    CHECK(report.rejections[5].reason.contains(u"line 2"_s));
    const auto sheets = review::loadSheets(office.database, office.rounds[0].id).value();
    CHECK(sheets[office.items()[0].id].firstGrade == u"B"_s);

    REQUIRE_DONE(review::closeRound(office.database, office.rounds[0].id));
    report = office.take(u"reviews"_s, header + u"2021,半期,1,支部,千代田,1,訪問,B,見込み\n2021,半期,1,支部,港;千代田,1,延期,,\n"_s);
    CHECK(report.known == 1);
    REQUIRE(report.rejected == 1);
    CHECK(report.rejections[0].reason.contains(u"closed"_s));
    // nor may a file change a figure of the closed months
    report = office.take(u"actuals"_s, keyHeader + u"指標,年月,実績\n2021,支部,千代田,1,会員数,2021-09,5\n"
                                                   "2021,支部,千代田,1,会員数,2021-10,6\n"_s);
    CHECK(report.good == 1);
    REQUIRE(report.rejected == 1);
    CHECK(report.rejections[0].line == 2);
    CHECK(report.rejections[0].reason.contains(u"closed"_s));
}

TEST_CASE("Decisions are found again by meeting, day and words; two alike stay two", "[exchange]")
{
    Office office;
    const auto header = u"会議,決定日,内容,担当区分,担当,年度,組織区分,組織,番号,期日,完了日,結果\n"_s;
    auto report = office.take(u"decisions"_s, header + u"常議員会,R3.10.20,見直す,支部,千代田支部,2021,支部,千代田,1,,,\n"
                                                       "常議員会,2021-10-20,報告,,,,,,,,,一\n常議員会,2021-10-20,報告,,,,,,,,,二\n"
                                                       "常議員会,,報告,,,,,,,,,\n常議員会,2021-10-20,早い,,,,,,,,2021-10-19,\n"
                                                       "常議員会,2021-10-20,誰,支部,大阪,,,,,,,\n常議員会,2021-10-20,何,,,2021,支部,千代田,7,,,\n"_s);
    CHECK(report.good == 3);
    REQUIRE(report.rejected == 4);
    CHECK(report.rejections[0].column == u"決定日"_s);
    CHECK(report.rejections[1].column == u"完了日"_s);
    CHECK(report.rejections[2].column == u"担当"_s);
    CHECK(report.rejections[3].column == u"番号"_s);
    report = office.take(u"decisions"_s, header + u"常議員会,2021-10-20,報告,,,,,,,,,二\n常議員会,2021-10-20,報告,,,,,,,,2021-12-01,一\n"_s);
    CHECK(report.known == 1);
    CHECK(report.changed == 1);
    CHECK(review::loadDecisions(office.database)->size() == 3);
    report = office.take(u"decisions"_s, QString::fromUtf8(office.written(u"decisions"_s)));
    CHECK(report.known == 3);
}

} // namespace shirube::exchange
