// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/ui/review/sheets_kit.h"
#include "ui/widgets/drafts.h"

#include <QPlainTextEdit>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;
using review::SheetText;
using Kit = test::SheetsKit;

namespace
{

QPlainTextEdit* issue(const SheetsView& view)
{
    return test::named<QPlainTextEdit>(view, displayName(SheetText::Issue));
}

// As the form's drafts are called, and a text's in them.
QString nameOf(RoundId round, InitiativeId item)
{
    return u"%1-%2"_s.arg(round.value).arg(item.value);
}

QString nameOf(SheetText text)
{
    return QString::number(int(text));
}

QString issueInFile(const Kit& kit, InitiativeId item)
{
    return kit.state.review()->sheetOf(item)->sheet.issue;
}

} // namespace

TEST_CASE("What is typed is kept before it is saved, and no longer once it is", "[drafts]")
{
    Kit kit;
    const auto view = kit.open();
    const QString file = kit.session.database().path();
    const QString key = nameOf(kit.state.round()->id, kit.state.item());
    REQUIRE(Drafts(file).load().isEmpty());
    issue(*view)->setFocus();
    test::type(issue(*view), u"長い文章の途中"_s);
    REQUIRE(test::waitUntil([&] { return !Drafts(file).load().isEmpty(); })); // nobody has left the field
    CHECK(Drafts(file).load().value(key)[nameOf(SheetText::Issue)].toString() == u"長い文章の途中");
    CHECK(issueInFile(kit, kit.state.item()).isEmpty());

    view->hide(); // saves
    CHECK(issueInFile(kit, kit.state.item()) == u"長い文章の途中");
    CHECK(Drafts(file).load().isEmpty());
}

TEST_CASE("What a crash left is offered on its sheet, and comes back or goes as one chooses", "[drafts]")
{
    const bool wanted = GENERATE(true, false);
    Kit kit;
    const QString file = kit.session.database().path();
    const auto& sheets = kit.state.review()->sheets;
    const InitiativeId item = sheets[3].item.id;
    Drafts(file).keep(nameOf(kit.state.round()->id, item), {{nameOf(SheetText::Issue), u"途中の文章"_s}});

    const auto view = kit.open();
    CHECK(kit.state.item() == item); // one is led there
    auto* text = test::named<QPlainTextEdit>(*view, displayName(SheetText::Issue));
    CHECK(text->toPlainText().isEmpty()); // nothing is brought in unasked
    REQUIRE(test::button(*view, u"Bring back"_s)->isVisible());
    test::checkNames(*view);
    test::picture(*view, u"sheet-draft"_s);
    CHECK(test::cut(*view).join(u'\n') == u"");

    QTest::mouseClick(test::button(*view, wanted ? u"Bring back"_s : u"Discard"_s), Qt::LeftButton);
    CHECK_FALSE(test::button(*view, u"Bring back"_s)->isVisible());
    CHECK(text->toPlainText() == (wanted ? u"途中の文章"_s : QString()));
    CHECK(Drafts(file).load().isEmpty() != wanted); // kept until it is saved
    view->hide();
    CHECK(issueInFile(kit, item) == (wanted ? u"途中の文章"_s : QString()));
    CHECK(Drafts(file).load().isEmpty());
}
