// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/plan/actions.h"
#include "core/plan/names.h"
#include "core/review/achievement.h"
#include "tests/ui/plan/item_form.h"

using namespace shirube;
using namespace Qt::StringLiterals;
using plan::TargetKind;
using test::ItemForm;

namespace
{

struct IndicatorForm : ItemForm
{
    void begin(const QString& title)
    {
        openNew();
        enter(u"Item"_s, title);
        turnTo(u"Indicators"_s);
    }
    void add(const QString& name, const QString& kind)
    {
        press(u"Add indicator"_s);
        enter(u"Name"_s, name);
        choose(u"Kind of target"_s, kind);
    }
    [[nodiscard]] bool asks(const QString& field) const
    {
        for (const QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
            if (line->accessibleName() == field && line->isVisible())
                return true;
        }
        return false;
    }
};

QString kindName(TargetKind kind)
{
    return plan::displayName(kind);
}

} // namespace

TEST_CASE("an indicator of every kind is entered through the form", "[item form]")
{
    IndicatorForm room;
    room.begin(u"指標の見本"_s);
    room.add(u"件数"_s, kindName(TargetKind::Yearly));
    room.enter(u"Unit"_s, u"件"_s);
    room.enter(u"Target"_s, u"1,200"_s);
    room.choose(u"Pace through the year"_s, plan::displayName(plan::Pace::Steps));
    room.enter(u"Steps in %"_s, u"10; 40; 70; 100"_s);
    room.enterRow(u"Actuals by month"_s, {u"2021/9"_s, u"４８０"_s});
    CHECK_FALSE(room.asks(u"Base year"_s));

    room.add(u"累計"_s, kindName(TargetKind::Cumulative));
    room.enter(u"Target"_s, u"9000"_s);
    room.enter(u"Brought by earlier years"_s, u"2500"_s);

    room.add(u"伸び"_s, kindName(TargetKind::Change));
    room.enter(u"Target (% more or less)"_s, u"3"_s);
    room.enter(u"Value in the base year"_s, u"400"_s);
    room.enter(u"Base year"_s, u"2016年度"_s);

    room.add(u"率"_s, kindName(TargetKind::Ratio));
    room.enter(u"Unit"_s, u"%"_s);
    room.enter(u"Target"_s, u"90"_s);
    room.enter(u"Out of"_s, u"回答者"_s);
    room.enterRow(u"Actuals by month"_s, {u"R3.9"_s, u"45"_s, u"50"_s});

    room.add(u"期日"_s, kindName(TargetKind::ByDate));
    room.enter(u"Due day"_s, u"R3.12.31"_s);
    room.enterRow(u"Actuals by month"_s, {u"2021-12"_s, u"2021-12-20"_s});
    CHECK_FALSE(room.asks(u"Target"_s));

    room.add(u"実施"_s, kindName(TargetKind::YesNo));
    room.enterRow(u"Actuals by month"_s, {u"2021-12"_s, u"○"_s});

    room.add(u"状態"_s, kindName(TargetKind::Qualitative));
    room.enter(u"What is to be true"_s, u"実現"_s);
    room.enterRow(u"Actuals by month"_s, {u"2021-12"_s, u"一部実現"_s});

    room.add(u"範囲"_s, kindName(TargetKind::Yearly));
    room.choose(u"Better is"_s, plan::displayName(plan::Better::InRange));
    room.enter(u"From"_s, u"10"_s);
    room.enter(u"to"_s, u"20"_s);

    room.add(u"会員数"_s, kindName(TargetKind::Level));
    room.enter(u"Target"_s, u"83,000"_s);
    room.enter(u"Value at the beginning"_s, u"80,000"_s);
    room.save();

    const QList<plan::Indicator>& all = room.item(u"指標の見本"_s).indicators;
    REQUIRE(all.size() == 9);
    CHECK(all[0].target == 1200.0);
    CHECK(all[0].steps == QList<double>{10, 40, 70, 100});
    CHECK(all[0].actuals.value(0).value == 480.0);
    CHECK_FALSE(all[0].actuals.value(0).isFinal);
    CHECK(all[1].base == 2500.0);
    CHECK(all[2].baseYear == FiscalYear(2016));
    CHECK(all[2].target == 3.0);
    CHECK(all[3].outOfName == u"回答者"_s);
    CHECK(all[3].actuals.value(0).outOf == 50.0);
    CHECK(all[4].dueOn == QDate(2021, 12, 31));
    CHECK(all[4].actuals.value(0).reachedOn == QDate(2021, 12, 20));
    CHECK(all[5].actuals.value(0).value == 1.0);
    CHECK(all[6].targetWords == u"実現"_s);
    CHECK(all[6].actuals.value(0).words == u"一部実現"_s);
    CHECK(all[7].better == plan::Better::InRange);
    CHECK(all[7].upper == 20.0);
    CHECK(all[8].kind == TargetKind::Level);
    CHECK(all[8].base == 80'000.0);
}

TEST_CASE("an unreadable figure brings its indicator to the front, with what was typed", "[item form]")
{
    IndicatorForm room;
    room.begin(u"指標"_s);
    room.add(u"一"_s, kindName(TargetKind::Yearly));
    room.enter(u"Target"_s, u"many"_s);
    room.add(u"二"_s, kindName(TargetKind::YesNo));
    room.enterRow(u"Actuals by month"_s, {u"2021-12"_s, u"maybe"_s});
    room.turnTo(u"Item"_s);
    room.press(u"Save"_s);
    CHECK(room.problem().contains(u"一, Target: “many”"_s));
    CHECK(room.asks(u"Target"_s));
    CHECK(test::named<QLineEdit>(*room.dialog, u"Target"_s)->text() == u"many"_s);
    room.enter(u"Target"_s, u"0"_s);
    room.press(u"Save"_s);
    CHECK(room.problem().contains(u"maybe"_s));
    auto* actuals = test::named<QTableWidget>(*room.dialog, u"Actuals by month"_s);
    actuals->item(0, 1)->setText(u"×"_s);
    room.press(u"Save"_s);
    CHECK(room.problem().contains(u"nothing can be measured against it"_s)); // a target of 0
    test::named<QListWidget>(*room.dialog, u"Indicators"_s)->setCurrentRow(0);
    room.enter(u"Target"_s, u"5"_s);
    room.save();
    CHECK(room.item(u"指標"_s).indicators[1].actuals.value(0).value == 0.0);
}

// Another chamber's plan: targets of a three-year term and of single years, one against FY2016, one in words.
TEST_CASE("a plan of another year from another chamber is entered without bending it", "[item form]")
{
    IndicatorForm room;
    REQUIRE_DONE(plan::savePlan(room.session.database(), {{}, u"第3期中期行動計画"_s, FiscalYear(2017), FiscalYear(2019)}));
    const auto organ = plan::saveOrgan(room.session.database(),
                                       {{}, plan::OrganKind::HeadOffice, 9, u"中小企業相談所"_s, QDate(2017, 4, 1), QDate(2020, 3, 31)});
    REQUIRE_DONE(organ);
    room.session.setAsOf(YearMonth(2018, 9)); // a year without any item
    room.openNew();
    CHECK(test::named<QLineEdit>(*room.dialog, u"Fiscal year"_s)->text() == u"2018"_s);
    room.enter(u"Item"_s, u"創業支援"_s);
    room.turnTo(u"Organs and themes"_s);
    room.choose(u"Kind of organ"_s, u"Head office"_s);
    auto* offered = test::named<QComboBox>(*room.dialog, u"Organ to add"_s);
    offered->setCurrentIndex(offered->findData(organ->value));
    room.press(u"Add organ"_s);
    room.turnTo(u"Indicators"_s);
    room.add(u"創業者数（3年累計）"_s, kindName(TargetKind::Cumulative));
    room.enter(u"Unit"_s, u"人"_s);
    room.enter(u"Target"_s, u"300"_s);
    room.enter(u"Brought by earlier years"_s, u"90"_s);
    room.enterRow(u"Actuals by month"_s, {u"H30.9"_s, u"60"_s});
    room.add(u"セミナー参加者（単年）"_s, kindName(TargetKind::Yearly));
    room.enter(u"Target"_s, u"1,000"_s);
    room.enterRow(u"Actuals by month"_s, {u"平成30年9月"_s, u"450"_s});
    room.add(u"相談件数"_s, kindName(TargetKind::Change));
    room.enter(u"Target (% more or less)"_s, u"3"_s);
    room.enter(u"Value in the base year"_s, u"2,000"_s);
    room.enter(u"Base year"_s, u"2016"_s);
    room.enterRow(u"Actuals by month"_s, {u"2018-09"_s, u"2,030"_s});
    room.add(u"創業拠点の設置"_s, kindName(TargetKind::Qualitative));
    room.enter(u"What is to be true"_s, u"実現"_s);
    room.enterRow(u"Actuals by month"_s, {u"2018-09"_s, u"候補地を選定"_s});
    room.save();

    const plan::Initiative& item = room.item(u"創業支援"_s);
    CHECK(item.fiscalYear == FiscalYear(2018));
    const auto ratio = [&](int indicator) {
        return review::achievementOf(item.indicators[indicator], item, YearMonth(2018, 9)).ratio.value_or(-1);
    };
    REQUIRE(item.indicators.size() == 4);
    CHECK(ratio(0) == Approx(0.5));  // (90 + 60) ÷ 300
    CHECK(ratio(1) == Approx(0.45));
    CHECK(ratio(2) == Approx(0.5));  // 1.5 % of 3 %
    CHECK(ratio(3) == Approx(-1));   // in words, graded by hand
    CHECK(item.indicators[3].actuals.value(0).words == u"候補地を選定"_s);
    CHECK(room.prompts.errors.isEmpty());
}
