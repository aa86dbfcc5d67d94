// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sentences.h"
#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("sentences follow one another as their language writes them")
{
    CHECK(joinSentences({u"One."_s, u"Two."_s, u"Three."_s}) == u"One. Two. Three.");
    CHECK(joinSentences({u"一つ。"_s, u"二つ。"_s, u"三つ。"_s}) == u"一つ。二つ。三つ。");
    CHECK(joinSentences({u"本当？"_s, u"本当！"_s, u"▲ 三つ。"_s}) == u"本当？本当！▲ 三つ。");
    CHECK(joinSentences({u"月に1,234社"_s, u"旗"_s}) == u"月に1,234社 旗"); // no sentence: still two things
    CHECK(joinSentences({QString(), u" One. "_s, QString(), u"Two."_s, u" "_s}) == u"One. Two.");
    CHECK(joinSentences({}).isEmpty());
}

TEST_CASE("a quotation within a quotation has marks of its own")
{
    CHECK(nestQuotes(u"「「IT活用1万社」の追加」を元に戻す"_s) == u"「『IT活用1万社』の追加」を元に戻す");
    CHECK(nestQuotes(u"「A「B「C」」」と「D」"_s) == u"「A『B「C」』」と「D」");
    CHECK(nestQuotes(u"Undo “Add item “the branch’s fair””"_s) == u"Undo “Add item ‘the branch’s fair’”");
    CHECK(nestQuotes(u"「A」と「B」、」"_s) == u"「A」と「B」、」"); // nothing within another; a stray mark stays
}
