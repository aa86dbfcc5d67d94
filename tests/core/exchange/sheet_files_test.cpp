// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheet_files.h"

#include "core/review/actions.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "tests/core/exchange/plan_office.h"

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

// A round of the first half of 2021 whose sheets went out.
struct Desk : test_office::Office
{
    RoundId round;
    RoundId later;

    Desk()
    {
        REQUIRE_DONE(review::createRounds(database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
        round = roundByName(database, u"2021-1"_s).value();
        later = roundByName(database, u"2021-2"_s).value();
        take(u"actuals"_s, u"年度,組織区分,組織,番号,指標,年月,実績\n2021,支部,千代田,1,会員数,2021-08,40\n"_s);
    }

    QString sheets(OrganId organ = {}, Dialect dialect = Dialect::Excel) const
    {
        CsvWriter writer(dialect);
        REQUIRE_DONE(exportSheets(database, round, organ, writer));
        return QString::fromUtf8(writer.bytes());
    }

    Result<SheetDifferences> tryRead(const QString& text, RoundId of = {}) const
    {
        return readSheets(database, of.isValid() ? of : round, folder.write(u"千代田.csv"_s, text.toUtf8()));
    }

    SheetDifferences read(const QString& text) const
    {
        const auto found = tryRead(text);
        REQUIRE_DONE(found);
        return *found;
    }

    review::Sheet sheetOf(InitiativeId item) const { return review::loadSheets(database, round)->value(item); }
};

QString edited(QString text, const QString& from, const QString& to)
{
    CHECK(text.count(from) == 1);
    return text.replace(from, to);
}

const auto row = u"会員数,社,100,C,40,,,,,,,,\r\n"_s; // of 会員増強, from its indicator on

} // namespace

TEST_CASE("The sheets of a round go out with what is known, one row an item", "[exchange]")
{
    const Desk desk;
    CHECK(desk.sheets({}, Dialect::Exchange) ==
          u"回,組織区分,組織,番号,事項,指標,単位,目標,算定評価,実績,実施内容,成果,課題,改善,次期目標,方向,一次評価,一次理由\r\n"
          "2021年度第1回,支部,千代田,1,会員増強,会員数,社,100,C,40,,,,,,,,\r\n"
          "2021年度第1回,支部,千代田;港,1,合同の会,,,,,,,,,,,,,\r\n"_s);
    // an organ gets its own and its joint ones
    const OrganId minato = organByName(desk.database, u"港支部"_s).value();
    CHECK(desk.sheets(minato, Dialect::Exchange).count(u"2021年度第1回"_s) == 1);
    CHECK(organByName(desk.database, u"千代田"_s).value() == desk.items()[0].owners.first().id);
    CHECK(organByName(desk.database, u"大阪"_s).error().code == ErrorCode::NotFound);
    CHECK(roundByName(desk.database, u"2021-3"_s).error().message.contains(u"2021-2"_s));
}

TEST_CASE("A file that nothing was written in says nothing", "[exchange]")
{
    const Desk desk;
    const auto found = desk.read(desk.sheets());
    CHECK(found.rows == 2);
    CHECK(found.differences.isEmpty());
    CHECK(found.rejections.isEmpty());
}

TEST_CASE("What people wrote shows cell by cell, is taken in as one step, and then differs no more", "[exchange]")
{
    Desk desk;
    const QString back =
        edited(edited(desk.sheets(), row, u"会員数,社,100,C,\"1,000\",\"訪問 30社\n説明会\",'=増,,,,拡充,Ａ,\r\n"_s),
               u"合同の会,,,,,,,,"_s, u"合同の会,,,,,,中止,,"_s);
    const auto found = desk.read(back);
    CHECK(found.rejections.isEmpty());
    QStringList cells;
    for (const SheetDifference& difference : found.differences) {
        cells.append(difference.title + u' ' + difference.column + u' ' + difference.before + u'>' + difference.after);
        CHECK(difference.isAccepted);
        CHECK(difference.remark.isEmpty());
    }
    CHECK(cells == QStringList{u"会員増強 実績 40>1000"_s, u"会員増強 実施内容 >訪問 30社\n説明会"_s, u"会員増強 成果 >=増"_s,
                               u"会員増強 方向 >拡充"_s, u"会員増強 一次評価 >A"_s, u"合同の会 実施内容 >中止"_s});
    CHECK(desk.sheetOf(desk.items()[0].id).done.isEmpty()); // reading changes nothing

    const auto steps = desk.steps();
    REQUIRE_DONE(acceptSheets(desk.database, desk.round, found.differences, found.fileName));
    CHECK(desk.steps() == steps + 1);
    const auto item = desk.items()[0];
    const auto sheet = desk.sheetOf(item.id);
    CHECK(sheet.done == u"訪問 30社\n説明会"_s);
    CHECK(sheet.result == u"=増"_s);
    CHECK(sheet.direction == review::Direction::Expand);
    CHECK(sheet.firstGrade == u"A"_s); // no reason needed: with the new figure A is computed
    CHECK(item.indicators.first().actuals.size() == 2);
    CHECK(item.indicators.first().actuals.last().month == YearMonth(2021, 9));
    CHECK(desk.read(back).differences.isEmpty());

    const auto undone = storage::undo(desk.database, {});
    REQUIRE_DONE(undone);
    CHECK(undone->contains(u"千代田.csv"_s));
    CHECK(desk.read(back).differences.size() == found.differences.size());
}

TEST_CASE("Only what is accepted goes in", "[exchange]")
{
    Desk desk;
    auto found = desk.read(edited(desk.sheets(), row, u"会員数,社,100,C,50,訪問,成果,,,,,,\r\n"_s));
    REQUIRE(found.differences.size() == 3);
    found.differences[0].isAccepted = false;
    found.differences[2].isAccepted = false;
    REQUIRE_DONE(acceptSheets(desk.database, desk.round, found.differences, found.fileName));
    CHECK(desk.items()[0].indicators.first().actual == 40.0);
    CHECK(desk.sheetOf(desk.items()[0].id).done == u"訪問"_s);
    CHECK(desk.sheetOf(desk.items()[0].id).result.isEmpty());
    for (SheetDifference& difference : found.differences)
        difference.isAccepted = false;
    const auto steps = desk.steps();
    REQUIRE_DONE(acceptSheets(desk.database, desk.round, found.differences, found.fileName));
    CHECK(desk.steps() == steps);
}

TEST_CASE("A grade without the reason it needs is not accepted beforehand, nor is it taken in", "[exchange]")
{
    Desk desk;
    auto found = desk.read(edited(desk.sheets(), row, u"会員数,社,100,C,40,,,,,,,A,\r\n"_s));
    REQUIRE(found.differences.size() == 1);
    CHECK_FALSE(found.differences[0].isAccepted);
    CHECK(found.differences[0].remark.contains(u"needs a reason"_s));
    found.differences[0].isAccepted = true;
    CHECK(acceptSheets(desk.database, desk.round, found.differences, found.fileName).error().code == ErrorCode::Invalid);
    found = desk.read(edited(desk.sheets(), row, u"会員数,社,100,C,40,,,,,,,A,10月に入会予定\r\n"_s));
    CHECK(found.differences.size() == 2);
    REQUIRE_DONE(acceptSheets(desk.database, desk.round, found.differences, found.fileName));
    CHECK(desk.sheetOf(desk.items()[0].id).firstReason == u"10月に入会予定"_s);
    // what is wiped out says so
    found = desk.read(edited(desk.sheets(), u"会員数,社,100,C,40,,,,,,,A,10月に入会予定"_s, u"会員数,社,100,C,,,,,,,,,"_s));
    REQUIRE(found.differences.size() == 3);
    CHECK(found.differences[0].remark.contains(u"taken away"_s));
    REQUIRE_DONE(acceptSheets(desk.database, desk.round, found.differences, found.fileName));
    CHECK(desk.items()[0].indicators.first().actuals.isEmpty());
    CHECK(desk.sheetOf(desk.items()[0].id).firstGrade.isEmpty());
}

TEST_CASE("Cells and rows that cannot be used are told; the others still count", "[exchange]")
{
    const Desk desk;
    const auto found = desk.read(edited(edited(desk.sheets(), row, u"会員数,社,100,C,多数,訪問,,,,,拡大,秀,\r\n"_s),
                                        u"合同の会,,,,,,"_s, u"合同の会,,,,,5,"_s) +
                                 u"2021年度第1回,支部,大阪,1,,,,,,,,,,,,,,\r\n2021年度第1回,支部,港,9,,,,,,,,,,,,,,\r\n"
                                 "2021年度第1回,支部,港;千代田,1,,,,,,,,,,,,,,\r\n"_s);
    REQUIRE(found.differences.size() == 1);
    CHECK(found.differences[0].after == u"訪問"_s);
    QStringList told;
    for (const RowRemark& remark : found.rejections) {
        told.append(QString::number(remark.line) + u' ' + remark.column + u' ' + remark.value);
        CHECK_FALSE(remark.reason.isEmpty());
    }
    CHECK(told == QStringList{u"2 実績 多数"_s, u"2 方向 拡大"_s, u"2 一次評価 秀"_s, u"3 実績 5"_s, u"4 組織 大阪"_s, u"5 番号 9"_s,
                              u"6  "_s});
}

TEST_CASE("Files of another round, of something else, and for a closed round are refused", "[exchange]")
{
    Desk desk;
    const auto other = desk.tryRead(desk.sheets(), desk.later);
    REQUIRE_FALSE(other);
    CHECK(other.error().code == ErrorCode::Invalid);
    CHECK(other.error().message.contains(u"2021年度第2回"_s));
    CHECK(desk.tryRead(u"会員番号,区分\n1,入会\n"_s).error().code == ErrorCode::Structure);
    CHECK(desk.tryRead(QString()).error().code == ErrorCode::Structure);
    const auto found = desk.read(edited(desk.sheets(), row, u"会員数,社,100,C,40,訪問,,,,,,,\r\n"_s));
    REQUIRE_DONE(review::closeRound(desk.database, desk.round));
    CHECK(desk.tryRead(desk.sheets()).error().code == ErrorCode::Conflict);
    CHECK(acceptSheets(desk.database, desk.round, found.differences, found.fileName).error().code == ErrorCode::Conflict);
}

TEST_CASE("CP932 sheets come back, and lost characters are named", "[exchange]")
{
    Desk desk;
    desk.take(u"initiatives"_s, u"年度,組織区分,組織,番号,事項\n2021,支部,港,1,①髙島㈱と𠮷野\n"_s);
    CsvWriter writer(Dialect::Excel, Encoding::Cp932);
    REQUIRE_DONE(exportSheets(desk.database, desk.round, {}, writer));
    CHECK(writer.lostCharacters() == QStringList{u"𠮷"_s});
    const auto found = readSheets(desk.database, desk.round, desk.folder.write(u"s.csv"_s, writer.bytes()));
    REQUIRE_DONE(found);
    CHECK(found->rows == 3);
    CHECK(found->differences.isEmpty());
}

} // namespace shirube::exchange
