// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/plan/actions.h"
#include "tests/ui/open_page.h"
#include "ui/plan/item_dialog.h"
#include "ui/plan/plan_page.h"
#include "ui/widgets/language.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/theme.h"

#include <QTabWidget>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

// An item with everything that a view or the form may show of it.
plan::Initiative fullItem(const plan::Initiative& shipped)
{
    plan::Initiative item = shipped;
    item.aim = u"会員企業の声を毎月集め、要望に結び付ける。"_s;
    plan::Indicator cases;
    cases.name = u"相談件数"_s;
    cases.unit = u"件"_s;
    cases.target = 1'200;
    cases.actuals = {{YearMonth(2021, 9), 640.0, {}, {}, {}, true}};
    item.indicators = {cases};
    item.milestones = {{{}, u"調査票の発送"_s, QDate(2021, 6, 30), QDate(2021, 6, 25)},
                       {{}, u"要望書の提出"_s, QDate(2021, 11, 30), {}},
                       {{}, u"結果の公表"_s, QDate(2022, 2, 28), {}}};
    item.links = {{{}, u"調査の案内"_s, u"https://example.org/survey"_s}};
    return item;
}

} // namespace

// Writes screens/plan-….png and screens/item-….png into the build folder, for eyes: labels must fit in both languages.
TEST_CASE("the views of the items and an item's form fit in both languages, light and dark", "[screens][plan]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const bool dark : {false, true}) {
            ui::setLanguage(language);
            ui::applyLook(dark);
            const QString end = u"-%1-%2"_s.arg(language, dark ? u"dark"_s : u"light"_s);
            {
                test::OpenPage<ui::PlanPage> room;
                const plan::Initiative item = fullItem(room.session.figures().initiatives.first());
                REQUIRE_DONE(plan::saveItems(room.session.database(), {item}, plan::ItemEdit::Form));
                room.session.setAsOf(YearMonth(2021, 12));
                room.session.reload();
                auto* tabs = room.page.findChild<ui::LazyTabs*>();
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    test::picture(room.page, u"plan-%1"_s.arg(tab + 1) + end);
                    CHECK(test::cut(room.page).join(u'\n') == u"");
                }
                tabs->setCurrentIndex(0);
                QTest::mouseClick(test::button(room.page, language == u"ja" ? u"事項を編集…"_s : u"Edit item…"_s), Qt::LeftButton);
                auto* dialog = room.page.findChild<ui::ItemDialog*>();
                REQUIRE(dialog);
                auto* parts = dialog->findChild<QTabWidget*>();
                for (int part = 0; part < parts->count(); ++part) {
                    parts->setCurrentIndex(part);
                    test::picture(*dialog, u"item-%1"_s.arg(part + 1) + end);
                    CHECK(test::cut(*dialog).join(u'\n') == u"");
                }
                CHECK(room.prompts.errors.join(u'\n') == u"");
            }
        }
    }
    ui::setLanguage(u"en"_s);
    ui::applyLook(false);
}
