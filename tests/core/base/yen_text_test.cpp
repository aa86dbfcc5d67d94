// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/yen_text.h"

#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("an amount is read exactly in its unit")
{
    struct Case
    {
        QString typed;
        YenUnit unit;
        qint64 yen;
    };
    for (const auto& [typed, unit, yen] :
         {Case{u"750,000,000"_s, YenUnit::One, 750'000'000},
          Case{u"7.5"_s, YenUnit::HundredMillion, 750'000'000},
          Case{u"７．５"_s, YenUnit::HundredMillion, 750'000'000},
          Case{u"0.00000001"_s, YenUnit::HundredMillion, 1},
          Case{u"1,234.567"_s, YenUnit::Thousand, 1'234'567}, Case{u"12.300"_s, YenUnit::Million, 12'300'000},
          Case{u"5.00"_s, YenUnit::One, 5}, Case{u"0"_s, YenUnit::One, 0},
          Case{u"90071992.54740992"_s, YenUnit::HundredMillion, maxYen.value}})
    {
        CAPTURE(typed.toStdString());
        const auto amount = parseYen(typed, unit);
        REQUIRE_DONE(amount);
        CHECK((*amount)->value == yen);
    }
    CHECK_FALSE(parseYen(u" "_s)->has_value());
}

TEST_CASE("what is no whole amount of yen is refused by name")
{
    struct Case
    {
        QString typed;
        YenUnit unit;
    };
    for (const auto& [typed, unit] :
         {Case{u"1.5"_s, YenUnit::One}, Case{u"0.0005"_s, YenUnit::Thousand}, Case{u"-5"_s, YenUnit::One},
          Case{u"△0.5"_s, YenUnit::Million}, Case{u"(5)"_s, YenUnit::Million}, Case{u"abc"_s, YenUnit::One},
          Case{u"1.2.3"_s, YenUnit::Million}, Case{u"9,007,199,254,740,993"_s, YenUnit::One},
          Case{u"99999999999999999999"_s, YenUnit::One}, Case{u"90071993"_s, YenUnit::HundredMillion}})
    {
        CAPTURE(typed.toStdString());
        const auto amount = parseYen(typed, unit);
        REQUIRE_FALSE(amount.has_value());
        CHECK(amount.error().message.contains(typed));
    }
}

TEST_CASE("an amount with its unit written out is understood, whatever the field's unit is")
{
    const std::pair<QString, qint64> cases[] = {
        {u"7.5億"_s, 750'000'000},     {u"7.5億円"_s, 750'000'000},  {u"７．５億円"_s, 750'000'000},
        {u"3,000千円"_s, 3'000'000},   {u"2百万円"_s, 2'000'000},    {u"2 百万円"_s, 2'000'000},
        {u"1.2万円"_s, 12'000},        {u"1.2万"_s, 12'000},         {u"2千万円"_s, 20'000'000},
        {u"¥5,000"_s, 5'000},          {u"￥5,000"_s, 5'000},        {u"5円"_s, 5},
        {u"1億2,000万円"_s, 120'000'000}, {u"1億2千万円"_s, 120'000'000}, {u"1億5,000円"_s, 100'005'000},
        {u"1.5兆円"_s, 1'500'000'000'000}, {u"0億円"_s, 0},
    };
    for (const auto& [typed, yen] : cases) {
        for (const YenUnit unit : {YenUnit::One, YenUnit::Million}) {
            CAPTURE(typed.toStdString());
            const auto amount = parseYen(typed, unit);
            REQUIRE_DONE(amount);
            CHECK((*amount)->value == yen);
        }
    }
}

TEST_CASE("what may mean two amounts is named, never guessed")
{
    for (const QString& typed :
         {u"3千"_s, u"1億2千"_s, u"1億2000"_s, u"1億20,000万円"_s, u"1.5億2,000万円"_s, u"億円"_s, u"7,5億円"_s, u"7.5.1億"_s,
          u"1万2億円"_s, u"-7.5億円"_s, u"△3千円"_s, u"(3)千円"_s, u"+5"_s, u"1.234567891億円"_s, u"1 234円"_s, u"7.5億ドル"_s,
          u"10,000兆円"_s, u"7.億円"_s, u".5億円"_s, u"1億1億円"_s, u"約7億円"_s})
    {
        CAPTURE(typed.toStdString());
        const auto amount = parseYen(typed);
        REQUIRE_FALSE(amount.has_value());
        CHECK(amount.error().code == ErrorCode::Invalid);
        CHECK(amount.error().message.contains(typed));
    }
}
