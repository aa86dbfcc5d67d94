// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/names.h"

#include "core/base/format.h"
#include "tests/support/catch.h"
#include "ui/widgets/language.h"

#include <QSet>

namespace shirube::plan
{

using namespace Qt::StringLiterals;

namespace
{

Organ organ(OrganKind kind, const QString& name)
{
    Organ result;
    result.kind = kind;
    result.name = name;
    return result;
}

template <typename Enum>
void checkWords(const QStringList& expected)
{
    QSet<QString> names;
    for (int i = 0; i < expected.size(); ++i) {
        const auto value = Enum(i + 1);
        CHECK(fileWord(value) == expected[i]);
        CHECK((fromFileWord<Enum>(expected[i]) == value));
        CHECK((fromFileWord<Enum>(u" "_s + expected[i] + u'　') == value));
        CHECK_FALSE(displayName(value).isEmpty());
        names.insert(displayName(value));
    }
    CHECK(names.size() == expected.size());
    CHECK(fileWord(Enum(expected.size() + 1)).isEmpty());
    CHECK_FALSE(fromFileWord<Enum>(u""_s));
    CHECK_FALSE(fromFileWord<Enum>(u"でたらめ"_s));
}

} // namespace

TEST_CASE("Every value has its word in files, there and back", "[plan]")
{
    checkWords<ThemeKind>({u"ミッション"_s, u"ビジョン"_s, u"挑戦"_s, u"活動の柱"_s, u"活動指針"_s, u"緊急対策の柱"_s,
                           u"情報掲示板"_s});
    checkWords<OrganKind>({u"本部"_s, u"部会"_s, u"委員会"_s, u"女性会"_s, u"青年部"_s, u"支部"_s});
    checkWords<Section>({u"コロナ禍対応"_s, u"重点分野"_s, u"活動指針"_s});
    checkWords<Field>({u"政策要望・地域振興"_s, u"経営支援"_s, u"事業・会員サービス"_s});
    checkWords<Status>({u"未着手"_s, u"実施中"_s, u"完了"_s, u"中止"_s});
}

TEST_CASE("Half-width forms of a file word are taken", "[plan]")
{
    CHECK(fromFileWord<ThemeKind>(u"ﾐｯｼｮﾝ"_s) == ThemeKind::Mission);
    CHECK(fromFileWord<Field>(u"事業･会員ｻｰﾋﾞｽ"_s) == Field::ServicesForMembers);
}

TEST_CASE("A status nobody entered is shown as not entered", "[plan]")
{
    CHECK(displayName(std::optional<Status>()) == unknownText());
    CHECK(displayName(std::optional(Status::Done)) != unknownText());
}

TEST_CASE("An organ is shown with its kind unless its name says it", "[plan]")
{
    // The source language; Japanese puts the suffix instead.
    CHECK(displayName(organ(OrganKind::Branch, u"千代田"_s)) == u"千代田 Branch"_s);
    CHECK(displayName(organ(OrganKind::Division, u"貿易"_s)) == u"貿易 Division"_s);
    CHECK(displayName(organ(OrganKind::Committee, u"労働"_s)) == u"労働 Committee"_s);
    for (const Organ& named : {organ(OrganKind::Committee, u"東京の将来を考える懇談会"_s), organ(OrganKind::Branch, u"港支部"_s),
                               organ(OrganKind::HeadOffice, u"本部事務局"_s)})
        CHECK(displayName(named) == named.name);
    // Of what there is but one, the name is the kind.
    CHECK(displayName(organ(OrganKind::WomensAssociation, u"女性会"_s)) == u"Women's association"_s);
    CHECK(displayName(organ(OrganKind::YouthSection, u"青年部"_s)) == u"Youth section"_s);
    CHECK(displayName(organ(OrganKind::HeadOffice, u"本部"_s)) == u"Head office"_s);
}

TEST_CASE("A theme's code is in the reader's language, and read in either", "[plan]")
{
    Theme theme;
    theme.number = 3;
    theme.kind = ThemeKind::Challenge;
    CHECK(displayCode(theme) == u"Challenge 3"_s);
    theme.kind = ThemeKind::NoticeBoard;
    CHECK(displayCode(theme) == u"Board 3"_s);
    const ui::LanguageScope japanese(u"ja"_s);
    for (const ThemeKind kind : {ThemeKind::Mission, ThemeKind::Vision, ThemeKind::Challenge, ThemeKind::Pillar, ThemeKind::Guideline,
                                 ThemeKind::EmergencyPillar, ThemeKind::NoticeBoard}) {
        theme.kind = kind;
        CHECK(displayCode(theme) == theme.code());
    }
}

TEST_CASE("All spellings of an organ's name have one key", "[plan]")
{
    CHECK(organKey(OrganKind::Branch, u"千代田支部"_s) == organKey(OrganKind::Branch, u"千代田"_s));
    CHECK(organKey(OrganKind::Branch, u"　千代田支部 "_s) == u"千代田"_s);
    CHECK(organKey(OrganKind::Division, u"ｻｰﾋﾞｽ部会"_s) == u"サービス"_s);
    CHECK(organKey(OrganKind::Committee, u"労働委員会"_s) == u"労働"_s);
    CHECK(organKey(OrganKind::WomensAssociation, u"女性会"_s) == u"女性会"_s);
    CHECK(organKey(OrganKind::Division, u"千代田支部"_s) == u"千代田支部"_s);
}

TEST_CASE("Owners stand in their order", "[plan]")
{
    Initiative joint;
    joint.owners = {organ(OrganKind::Division, u"商業"_s), organ(OrganKind::Division, u"商業卸売"_s)};
    CHECK(joint.isJoint());
    CHECK(ownersText(joint) == u"商業 Division・商業卸売 Division"_s);
}

} // namespace shirube::plan
