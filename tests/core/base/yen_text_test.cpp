// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/yen_text.h"

#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;
using ui::YenUnit;

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
        const auto amount = ui::parseYen(typed, unit);
        REQUIRE_DONE(amount);
        CHECK((*amount)->value == yen);
    }
    CHECK_FALSE(ui::parseYen(u" "_s)->has_value());
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
        const auto amount = ui::parseYen(typed, unit);
        REQUIRE_FALSE(amount.has_value());
        CHECK(amount.error().message.contains(typed));
    }
}
