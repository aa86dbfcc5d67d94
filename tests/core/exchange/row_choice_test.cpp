// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/row_choice.h"
#include "tests/support/catch.h"

using namespace shirube;
using namespace shirube::exchange;
using namespace Qt::StringLiterals;

namespace
{

const QStringList titles{u"支部"_s, u"会員数"_s, u"率"_s, u"日付"_s};
const QList<QStringList> rows{{u"千代田支部"_s, u"1,204"_s, u"97.6%"_s, u"2021-04-01"_s},
                              {u"港支部"_s, u"980"_s, u"101.2%"_s, u"2021/12/31"_s},
                              {u"ｼﾅｶﾞﾜ支部"_s, u"未入力"_s, u""_s, u""_s}};

QStringList kept(const QList<Condition>& conditions)
{
    const auto fitted = FittedChoice::of({{u"支部"_s}, conditions}, titles);
    REQUIRE_DONE(fitted);
    QStringList names;
    for (const QStringList& row : rows) {
        if (fitted->keeps(row))
            names += fitted->cut(row);
    }
    return names;
}

} // namespace

TEST_CASE("a row goes out when it meets all conditions")
{
    CHECK(kept({}).size() == 3);
    CHECK(kept({{u"支部"_s, Relation::Contains, u"しながわ"_s}}) == QStringList{u"ｼﾅｶﾞﾜ支部"_s});
    CHECK(kept({{u"支部"_s, Relation::Is, u"港支部"_s}}) == QStringList{u"港支部"_s});
    CHECK(kept({{u"支部"_s, Relation::Is, u"港"_s}}).isEmpty());
    CHECK(kept({{u"支部"_s, Relation::IsNot, u"港支部"_s}}).size() == 2);
    CHECK(kept({{u"会員数"_s, Relation::AtLeast, u"1000"_s}}) == QStringList{u"千代田支部"_s}); // and not 未入力
    CHECK(kept({{u"会員数"_s, Relation::AtMost, u"980"_s}}) == QStringList{u"港支部"_s});
    CHECK(kept({{u"会員数"_s, Relation::Is, u"1204"_s}}) == QStringList{u"千代田支部"_s});
    CHECK(kept({{u"率"_s, Relation::AtLeast, u"100%"_s}}) == QStringList{u"港支部"_s});
    CHECK(kept({{u"日付"_s, Relation::AtMost, u"R3.4.1"_s}}) == QStringList{u"千代田支部"_s});
    CHECK(kept({{u"日付"_s, Relation::AtLeast, u"2021年12月"_s}}) == QStringList{u"港支部"_s});
    CHECK(kept({{u"会員数"_s, Relation::AtLeast, u"900"_s}, {u"支部"_s, Relation::Contains, u"港"_s}}) == QStringList{u"港支部"_s});
}

TEST_CASE("columns keep the table's order, are found in another language, and are missed by name")
{
    const RowChoice choice{{u"日付"_s, u"支部"_s}, {{u"会員数"_s, Relation::AtLeast, u"1000"_s}}, titles};
    const auto here = FittedChoice::of(choice, titles);
    REQUIRE_DONE(here);
    CHECK(here->columns() == QList<qsizetype>{0, 3});
    const auto english = FittedChoice::of(choice, {u"Branch"_s, u"Members"_s, u"Rate"_s, u"Day"_s});
    REQUIRE_DONE(english);
    CHECK(english->columns() == QList<qsizetype>{0, 3});
    CHECK(english->keeps(rows[0]));
    CHECK_FALSE(english->keeps(rows[1]));

    const auto changed = FittedChoice::of(choice, {u"支部"_s, u"会員数"_s, u"率"_s, u"年月"_s});
    REQUIRE_FALSE(changed.has_value());
    CHECK(changed.error().code == ErrorCode::NotFound);
    CHECK(changed.error().message.contains(u"日付"_s));
}

TEST_CASE("a choice is remembered as it was, and says its filter in words")
{
    const RowChoice choice{{u"支部"_s}, {{u"会員数"_s, Relation::AtMost, u"980"_s}, {u"支部"_s, Relation::IsNot, u"港"_s}}, titles};
    CHECK(rowChoiceOf(toJson(choice)) == choice);
    CHECK(rowChoiceOf({}) == RowChoice{});
    CHECK(filterText(choice) == u"会員数 at most “980”; 支部 is not “港”");
    CHECK(filterText({}) == u"none");
}
