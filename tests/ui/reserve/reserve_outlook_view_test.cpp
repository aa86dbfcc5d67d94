// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/reserve/reserve_page.h"

#include "core/reserve/actions.h"
#include "core/reserve/reserve_store.h"
#include "tests/ui/open_page.h"
#include "ui/widgets/language.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct OutlookRoom : test::OpenPage<ui::ReservePage>
{
    void look(int tab)
    {
        page.findChild<ui::LazyTabs*>()->setCurrentIndex(tab);
        QCoreApplication::processEvents(); // shows what the tab has made
    }
    void open()
    {
        REQUIRE_DONE(reserve::setOpening(session.database(), session.figures().fund.id, Yen{3'000'000'000}, QDate(2020, 3, 31)));
        reserve::ReserveFund fund = session.figures().fund;
        fund.floor = Yen{1'000'000'000};
        fund.target = Yen{4'000'000'000};
        REQUIRE_DONE(reserve::changeFund(session.database(), fund));
        session.reload();
    }
    [[nodiscard]] bool says(const QString& words)
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("the reserve's course follows the sliders, and scenarios are kept and compared")
{
    OutlookRoom room;
    room.look(2);
    CHECK(room.says(u"the opening balance of the reserve"_s));
    room.open();
    CHECK(room.says(u"The floor is not touched."_s));
    test::checkNames(room.page);

    // A key moves the slider, and everything follows at once.
    auto* drawdown = test::named<QDoubleSpinBox>(room.page, u"Drawdown a year (million yen)"_s);
    drawdown->setValue(400);
    CHECK(room.says(u"▲ The floor is touched on"_s));
    auto* slider = test::named<QSlider>(room.page, u"Drawdown a year (million yen), slider"_s);
    QTest::keyClick(slider, Qt::Key_Home);
    CHECK(drawdown->value() == 0);
    CHECK(room.says(u"The floor is not touched."_s));

    test::named<QDoubleSpinBox>(room.page, u"Contribution a year (million yen)"_s)->setValue(250);
    CHECK(room.says(u"The target is reached"_s));
    auto* name = test::named<QLineEdit>(room.page, u"Name of the scenario"_s);
    test::type(name, u"回復"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(room.undoName() == u"Save reserve scenario “回復”"_s);
    REQUIRE(room.page.tables().size() == 2);
    CHECK(room.page.tables().first().rows.size() == 2);
    CHECK(room.page.tables().first().rows[1][0].text == u"回復"_s);
}

TEST_CASE("linked to members and fees, the what-if asks for what it has not")
{
    OutlookRoom room;
    room.open();
    room.look(2);
    for (QCheckBox* box : room.page.findChildren<QCheckBox*>()) {
        if (box->text() == u"Link members, fees and budget"_s)
            box->setChecked(true);
    }
    CHECK(room.says(u"the members"_s));
    CHECK(room.says(u"the expenditure of a year"_s));
    auto* expenditure = test::named<QLineEdit>(room.page, u"Expenditure a year (yen)"_s);
    test::type(expenditure, u"3千"_s);
    CHECK(room.says(u"3千"_s));
    expenditure->clear();
    test::type(expenditure, u"30億円"_s);
    CHECK_FALSE(room.says(u"the expenditure of a year"_s));
}

TEST_CASE("a bridge shows the year's drawdowns, and the accounts are compared with the ledger")
{
    OutlookRoom room;
    room.look(1);
    CHECK(room.says(u"Effective: 200 million yen"_s));
    CHECK(room.page.tables().first().rows.size() == 5);
    room.look(4);
    room.prompts.files = {room.folder.write(u"会計.csv"_s, u"日付,入金,出金\n2021/6/1,,100\n"_s.toUtf8())};
    QTest::mouseClick(test::button(room.page, u"Compare with a CSV of the accounts…"_s), Qt::LeftButton);
    CHECK(room.prompts.errors.isEmpty());
    CHECK(room.page.tables().first().rows.size() == 2); // the plan's 200 million, and what the accounts say
}

// Writes screens/reserve-….png into the build folder, for eyes: labels must fit in both languages.
TEST_CASE("every tab of the reserve fits in both languages, light and dark", "[screens][reserve]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const bool dark : {false, true}) {
            ui::setLanguage(language);
            ui::applyLook(dark);
            {
                OutlookRoom room;
                room.open();
                auto* tabs = room.page.findChild<ui::LazyTabs*>();
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    room.look(tab);
                    test::picture(room.page, u"reserve-%1-%2-%3"_s.arg(tab + 1).arg(language, dark ? u"dark"_s : u"light"_s));
                    CHECK(test::cut(room.page).join(u'\n') == u"");
                }
                CHECK(room.prompts.errors.join(u'\n') == u"");
            }
        }
    }
    ui::setLanguage(u"en"_s);
    ui::applyLook(false);
}
