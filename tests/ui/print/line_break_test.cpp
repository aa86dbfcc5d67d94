// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/line_break.h"

#include "tests/support/catch.h"
#include "ui/print/paper.h"

#include <rapidcheck/catch.h>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("A line may break between kanji, and not where the rules of Japanese writing forbid it")
{
    struct Case
    {
        QString text; ///< | marks the place
        bool mayBreak;
    };
    for (const Case& c : {Case{u"会員|数"_s, true}, Case{u"増えた|。"_s, false}, Case{u"会議|、次"_s, false},
                          Case{u"（|注"_s, false}, Case{u"「東京|」"_s, false}, Case{u"チャ|ンス"_s, true},
                          Case{u"チ|ャンス"_s, false}, Case{u"サポ|ート"_s, false}, Case{u"サポー|ト"_s, true},
                          Case{u"サ|ー"_s, false}, Case{u"様|々"_s, false}, Case{u"△|118"_s, false},
                          Case{u"83,0|00"_s, false},
                          Case{u"83,|000"_s, false}, Case{u"2022/|1/15"_s, false}, Case{u"97.6|％"_s, false}, Case{u"Qt|6"_s, false},
                          Case{u"IT |活用"_s, true}, Case{u"支部|・部会"_s, false},
                          Case{u"28.2| %"_s, false}, Case{u"28.2 |%"_s, false}, Case{u"IT| 活用"_s, true}, Case{u"が|神"_s, true},
                          Case{u"は|\u3099"_s, false}, Case{u"3月31|日"_s, false}, Case{u"424|社"_s, false},
                          Case{u"3月|31日"_s, true}, Case{u"12|支部"_s, true}})
    {
        INFO(c.text.toStdString());
        const qsizetype at = c.text.indexOf(u'|');
        CHECK(mayBreak(QString(c.text).remove(u'|'), at) == c.mayBreak);
    }
}

TEST_CASE("A word in katakana and a date are torn only when no other place is near")
{
    const auto first = [](const QString& text) {
        const qsizetype at = text.indexOf(u'|');
        const QString words = QString(text).remove(u'|');
        return words.first(lineEnd(words, 0, at));
    };
    CHECK(first(u"継続率（コ|ホート）"_s) == u"継続率"_s);
    CHECK(first(u"月例ミーティ|ングの開催"_s) == u"月例"_s);
    CHECK(first(u"月例の開催を|ミーティングで"_s) == u"月例の開催を"_s);
    CHECK(first(u"期限 2023年3月|31日"_s) == u"期限 "_s);
    CHECK(first(u"期限 2023年|3月31日"_s) == u"期限 "_s);
    CHECK(first(u"2023年3月31日|までに"_s) == u"2023年3月31日"_s);
    CHECK(first(u"members by 31 Mar |2023"_s) == u"members by "_s);
    CHECK(first(u"2023年3月|31日"_s) == u"2023年3月"_s); // the column is too narrow for it
    CHECK(first(u"コミュニケーショ|ンズ"_s) == u"コミュニケーショ"_s);
}

TEST_CASE("No line of a wrapped text begins or ends against the rules")
{
    NoPages nowhere;
    const Paper paper(nowhere, nullptr, {}, {});
    const QString words = u"会員数は、前月より「32社」増え（入会44社、退会12社）ました。サポートセンターのチャット相談、キャッシュレス化支援…。"_s;
    rc::prop("whatever the width", [&] {
        const double width = paper.mm(*rc::gen::inRange(16, 160));
        const QStringList lines = paper.wrap(words, bodyText, width);
        RC_ASSERT(lines.join(QString()) == words);
        qsizetype at = 0;
        for (const QString& line : lines) {
            at += line.size();
            RC_ASSERT(mayBreak(words, at));
            RC_ASSERT(paper.width(line.trimmed(), bodyText) <= width + 1);
        }
    });
}

TEST_CASE("A word wider than the column is broken all the same")
{
    NoPages nowhere;
    const Paper paper(nowhere, nullptr, {}, {});
    const QString word(100, u'W');
    const QStringList lines = paper.wrap(word, bodyText, paper.mm(30));
    CHECK(lines.size() > 3);
    CHECK(lines.join(QString()) == word);
    const QString stops(60, u'。'); // nowhere is right: then anywhere
    CHECK(paper.wrap(stops, bodyText, paper.mm(30)).join(QString()) == stops);
}
