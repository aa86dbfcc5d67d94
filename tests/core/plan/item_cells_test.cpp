// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/item_cells.h"

#include "tests/support/catch.h"

using namespace shirube;
using namespace shirube::plan;
using namespace Qt::StringLiterals;

namespace
{

const YearMonth december(2021, 12);

Theme theme(ThemeKind kind, int number)
{
    Theme theme;
    theme.id = {int(kind) * 100 + number};
    theme.kind = kind;
    theme.number = number;
    return theme;
}

const QList<Theme>& themes()
{
    static const QList<Theme> all{theme(ThemeKind::Challenge, 3), theme(ThemeKind::Challenge, 10), theme(ThemeKind::Pillar, 1),
                                  theme(ThemeKind::EmergencyPillar, 2)};
    return all;
}

Indicator indicator(const QString& name, TargetKind kind = TargetKind::Yearly)
{
    Indicator one{.id = {}, .name = name, .unit = u"社"_s, .target = {}, .actual = {}};
    one.kind = kind;
    return one;
}

Initiative item(const QList<Indicator>& indicators = {indicator(u"会員数"_s)})
{
    Initiative item;
    item.fiscalYear = FiscalYear(2021);
    item.title = u"会員増強"_s;
    item.indicators = indicators;
    return item;
}

} // namespace

TEST_CASE("a cell takes what people in the office write")
{
    struct Case
    {
        ItemColumn column;
        QString typed;
        QString shown; ///< as it is edited again
    };
    using enum ItemColumn;
    const Case cases[] = {
        {Title, u" ＤＸ推進 "_s, u"ＤＸ推進"_s}, // names keep their glyphs
        {Field, u"経営支援"_s, u"Business support"_s},
        {Field, u"business  support"_s, u"Business support"_s},
        {Field, u"未入力"_s, {}},
        {Themes, u"挑戦3 柱1"_s, u"Challenge 3 Pillar 1"_s},
        {Themes, u"柱１;挑戦１０"_s, u"Pillar 1 Challenge 10"_s},
        {Themes, u"挑戦3・挑戦3、緊急2"_s, u"Challenge 3 Emergency 2"_s},
        {Themes, u"Activity pillar 1; Challenge 10"_s, u"Pillar 1 Challenge 10"_s},
        {Themes, {}, {}},
        {New, u"○"_s, u"○"_s},
        {New, u"新"_s, u"○"_s},
        {New, u"×"_s, {}},
        {Emphasised, u"１"_s, u"○"_s},
        {Emphasised, u"重点"_s, u"○"_s},
        {Target, u"８３，０００"_s, u"83000"_s},
        {Target, u"not entered"_s, {}},
        {Actual, u"1,234.5"_s, u"1234.5"_s},
        {Actual, u"△5"_s, u"-5"_s},
        {Actual, u"▲５"_s, u"-5"_s},
        {Actual, u"(5)"_s, u"-5"_s},
        {Actual, u" "_s, {}},
        {Status, u"実施中"_s, u"Under way"_s},
        {Status, u"ｄｏｎｅ"_s, u"Done"_s},
        {Status, {}, u"not entered"_s},
        {Note, u" 会議済 "_s, u"会議済"_s},
        {Aim, u"会員を増やす"_s, u"会員を増やす"_s},
        {Budget, u"１，２００，０００"_s, u"1200000"_s},
        {Budget, u"120万円"_s, u"1200000"_s},
        {Budget, u"¥5,000"_s, u"5000"_s},
        {Cost, u"3億円"_s, u"300000000"_s},
        {Start, u"R3.4.1"_s, u"1 Apr 2021"_s},
        {Start, u"令和３年１０月１日"_s, u"1 Oct 2021"_s},
        {End, u"2022/3/31"_s, u"31 Mar 2022"_s},
        {Weight, u"1.5"_s, u"1.5"_s},
        {Light, u"簡易"_s, u"○"_s},
    };
    for (const auto& [column, typed, shown] : cases) {
        CAPTURE(columnKey(column).toStdString(), typed.toStdString());
        Initiative one = item();
        REQUIRE_DONE(setCell(one, column, typed, themes(), december));
        CHECK(cellForEditing(one, column, december) == shown);
        const Initiative before = one;
        REQUIRE_DONE(setCell(one, column, cellForEditing(one, column, december), themes(), december));
        REQUIRE_DONE(setCell(one, column, cellText(one, column, december), themes(), december));
        CHECK(one == before);
    }
}

TEST_CASE("what cannot be read is named and changes nothing")
{
    struct Case
    {
        ItemColumn column;
        QString typed;
    };
    using enum ItemColumn;
    const Case cases[] = {{Title, u" "_s},       {Field, u"営業"_s},        {Themes, u"挑戦3 柱9"_s}, {Themes, u"柱"_s},
                          {New, u"多分"_s},      {Target, u"abc"_s},        {Target, u"0"_s},         {Actual, u"12社"_s},
                          {Actual, u"1/2"_s},    {Status, u"もうすぐ"_s},   {Budget, u"△5"_s},        {Budget, u"1.5"_s},
                          {Start, u"2021/2/30"_s}, {End, u"24/4/1"_s},      {Weight, u"0"_s},         {Owners, u"本部"_s},
                          {Number, u"7"_s},      {Indicator, u"別の指標"_s}};
    for (const auto& [column, typed] : cases) {
        CAPTURE(columnKey(column).toStdString(), typed.toStdString());
        Initiative one = item();
        const auto entered = setCell(one, column, typed, themes(), december);
        REQUIRE_FALSE(entered.has_value());
        CHECK(entered.error().code == ErrorCode::Invalid);
        if (!typed.trimmed().isEmpty())
            CHECK(entered.error().message.contains(typed));
        CHECK(one == item());
    }
}

TEST_CASE("each kind of indicator takes its own kind of target and actual")
{
    struct Case
    {
        Indicator indicator;
        QString target;
        QString actual;
        QString actualShown;
    };
    Indicator range = indicator(u"在庫"_s);
    range.better = Better::InRange;
    const Case cases[] = {
        {indicator(u"総会"_s, TargetKind::ByDate), u"30 Sep 2021"_s, u"R3.10.1"_s, u"1 Oct 2021"_s},
        {indicator(u"実施"_s, TargetKind::YesNo), {}, u"○"_s, u"yes"_s},
        {indicator(u"姿"_s, TargetKind::Qualitative), u"制度の実現"_s, u"要望書を提出"_s, u"要望書を提出"_s},
        {indicator(u"比率"_s, TargetKind::Ratio), u"25"_s, u"３０：１２０"_s, u"30:120"_s},
        {range, u"80~90"_s, u"85"_s, u"85"_s},
    };
    for (const auto& [one, target, actual, actualShown] : cases) {
        CAPTURE(one.name.toStdString());
        Initiative changed = item({one});
        REQUIRE_DONE(setCell(changed, ItemColumn::Target, target, {}, december));
        CHECK(cellForEditing(changed, ItemColumn::Target, december) == target);
        REQUIRE_DONE(setCell(changed, ItemColumn::Actual, actual, {}, december));
        CHECK(cellForEditing(changed, ItemColumn::Actual, december) == actualShown);
        REQUIRE(changed.indicators.first().actuals.size() == 1);
        CHECK(changed.indicators.first().actuals.first().month == december);
    }
}

TEST_CASE("several indicators share a cell, each in its place")
{
    Initiative two = item({indicator(u"入会"_s), indicator(u"退会"_s)});
    REQUIRE_DONE(setCell(two, ItemColumn::Actual, u"７／2.5"_s, {}, december));
    CHECK(cellForEditing(two, ItemColumn::Actual, december) == u"7 / 2.5"_s);
    REQUIRE_DONE(setCell(two, ItemColumn::Actual, u"7 / "_s, {}, december));
    CHECK(cellForEditing(two, ItemColumn::Actual, december) == u"7 / "_s);
    CHECK(cellText(two, ItemColumn::Actual, december) == u"7 / not entered"_s);
    CHECK_FALSE(setCell(two, ItemColumn::Actual, u"8"_s, {}, december).has_value());
    CHECK_FALSE(setCell(two, ItemColumn::Target, u"1 / 2 / 3"_s, {}, december).has_value());
}

TEST_CASE("an actual of an earlier month is shown and stays that month's")
{
    Initiative one = item();
    REQUIRE_DONE(setCell(one, ItemColumn::Actual, u"10"_s, {}, YearMonth(2021, 9)));
    CHECK(cellText(one, ItemColumn::Actual, december) == u"10"_s);
    REQUIRE_DONE(setCell(one, ItemColumn::Actual, u"10"_s, {}, december));
    CHECK(one.indicators.first().actuals.size() == 1);
    REQUIRE_DONE(setCell(one, ItemColumn::Actual, u"12"_s, {}, december));
    CHECK(one.indicators.first().actuals.size() == 2);
}

TEST_CASE("a column is found by the name that files and views keep")
{
    for (int column = 0; column < itemColumnCount; ++column)
        CHECK(columnOfKey(columnKey(ItemColumn(column))) == ItemColumn(column));
    CHECK_FALSE(columnOfKey(u"grade"_s).has_value());
}
