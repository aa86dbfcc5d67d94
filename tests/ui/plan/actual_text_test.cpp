// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/actual_text.h"

#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

plan::Indicator indicator(std::optional<double> actual)
{
    return {.id = {}, .name = u"会員数"_s, .unit = u"社"_s, .target = 83000, .actual = actual};
}

} // namespace

TEST_CASE("an actual is read as people in the office write it")
{
    struct Case
    {
        QString typed;
        std::optional<double> value;
    };
    for (const auto& [typed, value] :
         {Case{u"81234"_s, 81234}, Case{u"81,234.5"_s, 81234.5}, Case{u"１２３"_s, 123}, Case{u"△5"_s, -5},
          Case{u" "_s, std::nullopt}, Case{{}, std::nullopt}})
    {
        CAPTURE(typed.toStdString());
        const auto values = ui::parseActuals(typed, {indicator({})});
        REQUIRE_DONE(values);
        CHECK(*values == QList<std::optional<double>>{value});
    }
}

TEST_CASE("what is not a number is refused by name")
{
    for (const QString& typed : {u"abc"_s, u"12社"_s, u"1/2"_s}) {
        const auto values = ui::parseActuals(typed, {indicator({})});
        REQUIRE_FALSE(values.has_value());
        CHECK(values.error().code == ErrorCode::Invalid);
        CHECK(values.error().message.contains(typed));
    }
}

TEST_CASE("several indicators share the cell, each in its place")
{
    const QList<plan::Indicator> two{indicator(1), indicator({})};
    CHECK(ui::actualsForEditing(two) == u"1 / "_s);
    const auto values = ui::parseActuals(u"７／2.5"_s, two);
    REQUIRE_DONE(values);
    CHECK(*values == QList<std::optional<double>>{7.0, 2.5});
    CHECK_FALSE(ui::parseActuals(u"7"_s, two).has_value());
}

TEST_CASE("editing shows all digits of an actual, so that Enter alone changes nothing")
{
    const QList<plan::Indicator> one{indicator(1234.5678)};
    CHECK(ui::actualsForEditing(one) == u"1234.5678"_s);
    CHECK(ui::parseActuals(ui::actualsForEditing(one), one)->first() == one.first().actual);
}
