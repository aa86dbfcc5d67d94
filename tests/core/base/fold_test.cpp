// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fold.h"
#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("a name is found however it is written")
{
    const QList<std::pair<QString, QString>> same{
        {u"株式会社見本商事"_s, u"㈱見本商事"_s},        {u"見本商事（株）"_s, u"見本商事"_s},
        {u"㍿見本商事"_s, u"見本商事株式會社"_s},        {u"有限会社青木"_s, u"青木(有)"_s},
        {u"医療法人社団　青木会"_s, u"青木会"_s},        {u"NPO法人 緑"_s, u"特定非営利活動法人緑"_s},
        {u"ﾃｽﾄ ｶﾌﾞ"_s, u"テストカブ"_s},                   {u"てすと"_s, u"テスト"_s},
        {u"ｶﾞﾗｽ"_s, u"がらす"_s},                         {u"キヤノン"_s, u"きゃのん"_s},
        {u"ＡＢＣ"_s, u"abc"_s},                          {u"A・B・C Co., Ltd."_s, u"Ａｂｃ"_s},
        {u"髙橋"_s, u"高橋"_s},                           {u"山﨑"_s, u"山崎"_s},
        {u"渡邉"_s, u"渡辺"_s},                           {u"渡邊"_s, u"渡辺"_s},
        {u"齋藤"_s, u"斉藤"_s},                           {u"齊藤"_s, u"斎藤"_s},
        {u"濵田"_s, u"浜田"_s},                           {u"濱田"_s, u"浜田"_s},
        {u"德川"_s, u"徳川"_s},                           {u"𠮷野家"_s, u"吉野家"_s},
        {u"神田"_s, u"神田"_s},
    };
    for (const auto& [one, other] : same) {
        INFO((one + u" / "_s + other).toStdString());
        CHECK(foldedName(one) == foldedName(other));
        CHECK_FALSE(foldedName(one).isEmpty());
    }
}

TEST_CASE("different names stay different, and a company's form alone names nobody")
{
    CHECK(foldedName(u"見本商事") != foldedName(u"見本商会"));
    CHECK(foldedName(u"コーヒー") != foldedName(u"コヒ"));
    CHECK(foldedName(u"会社更生") == u"会社更生");
    CHECK(foldedName(u"㈱").isEmpty());
    CHECK(foldedName(u"").isEmpty());
}

TEST_CASE("folding what is folded changes nothing")
{
    for (const QString& name : {u"㈱髙島屋・ＡＢＣ"_s, u"𠮷野（有）"_s, u"ゔぁいおりん"_s, u"1-2-3号"_s})
        CHECK(foldedName(foldedName(name)) == foldedName(name));
}
