// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/drafts.h"

#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("drafts of one file are not another's, nor of one form another form's", "[drafts]")
{
    const test::TempDir folder;
    const Drafts one(folder.file(u"a.shirube"_s));
    const Drafts again(folder.file(u"a.shirube"_s)); // of another form of the same file
    one.keep(u"1-2"_s, {{u"0"_s, u"<b>&\"\n改行"_s}, {u"1"_s, QString()}});
    again.keep(u"item-3"_s, {{u"rows"_s, QJsonValue(QJsonObject{{u"x"_s, 1}})}});
    CHECK(Drafts(folder.file(u"b.shirube"_s)).load().isEmpty());
    const auto back = one.load();
    REQUIRE(back.size() == 2);
    CHECK(back[u"1-2"_s][u"0"].toString() == u"<b>&\"\n改行");
    CHECK(back[u"1-2"_s].contains(u"1"));
    CHECK(back[u"item-3"_s][u"rows"][u"x"].toInt() == 1);
    one.keep(u"1-2"_s, {});
    CHECK(one.load().keys() == QStringList{u"item-3"_s});
    again.keep(u"item-3"_s, {});
    CHECK(one.load().isEmpty());
}
