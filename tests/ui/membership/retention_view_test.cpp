// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/retention_view.h"

#include "core/exchange/members_import.h"
#include "core/exchange/sample.h"
#include "core/membership/actions.h"
#include "tests/ui/open_page.h"
#include "ui/membership/campaign_dialog.h"
#include "ui/widgets/language.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct RetentionRoom
{
    test::TempDir folder;
    test::ScriptedPrompts prompts;
    ui::Session session{prompts, test::fixedClock()};
    ui::RetentionView view{session};

    explicit RetentionRoom(int companies)
    {
        const QString path = test::newPlanDatabase(folder).path();
        if (companies > 0) {
            const QString events = folder.file(u"events.csv"_s);
            REQUIRE_DONE(exchange::writeSampleEvents(events, {companies}));
            auto database = storage::Database::open(path);
            REQUIRE_DONE(database);
            REQUIRE_DONE(exchange::importMembers(*database, exchange::MemberFile::Events, events, {}));
        }
        REQUIRE_DONE(session.open(path));
        QObject::connect(&session, &ui::Session::figuresChanged, &view, [this] { view.refresh(); });
        view.resize(1130, 640);
    }
    void showRead()
    {
        view.show();
        REQUIRE(test::waitUntil([this] { return isRead(); }));
    }
    [[nodiscard]] bool isRead() const { return view.retention() && view.retention()->asOf == session.asOf(); }
    [[nodiscard]] QString shown(const QString& table, int row, int column) const
    {
        const auto* found = test::named<ui::TableView>(view, table);
        return found->tableModel()->index(row, column).data().toString();
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        return std::ranges::any_of(view.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(&view) && label->text().contains(text);
        });
    }
};

} // namespace

TEST_CASE("the ledger is read when the view is looked at, not before", "[retention]")
{
    RetentionRoom room(300);
    room.view.refresh();
    CHECK(room.view.retention() == nullptr);
    CHECK(room.view.tables().isEmpty());
    room.showRead();
    CHECK(room.shown(u"Joining years"_s, 0, 0).startsWith(u"FY201"_s));
    CHECK(room.view.tables().size() == 4);
    CHECK(room.says(u"Still members: "_s));
    CHECK(room.says(u"Log-rank test of "_s));
    test::checkNames(room.view);
    CHECK(room.prompts.errors.isEmpty());

    room.session.setAsOf(YearMonth(2019, 3));
    REQUIRE(test::waitUntil([&] { return room.isRead(); }));
    CHECK(room.view.retention()->cohorts.last().year == FiscalYear(2018));
}

TEST_CASE("an empty ledger says so", "[retention]")
{
    RetentionRoom room(0);
    room.view.show();
    CHECK(room.says(u"No members have been entered yet."_s));
    CHECK(room.view.retention() == nullptr);
}

TEST_CASE("groups are chosen and compared, shares turn into members", "[retention]")
{
    RetentionRoom room(300);
    room.showRead();
    auto* grouping = test::named<QComboBox>(room.view, u"Compare by"_s);
    auto* one = test::named<QComboBox>(room.view, u"Group"_s);
    auto* other = test::named<QComboBox>(room.view, u"with"_s);
    CHECK(one->count() == 24); // 23 branches and nobody
    const auto choose = [](QComboBox* choice, int index) {
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    };
    choose(grouping, 2);
    CHECK(one->findText(u"Very small"_s) > 0);
    const auto curves = [&] { return test::named<ui::TableView>(room.view, u"Numbers at risk"_s)->tableModel()->table().columns; };
    REQUIRE(curves().size() == 4);
    CHECK(curves()[2].title == one->currentText());
    CHECK(curves()[3].title == other->currentText());
    choose(other, 0);
    CHECK_FALSE(room.says(u"Log-rank test of "_s));
    CHECK(curves().size() == 3);

    CHECK(room.shown(u"Joining years"_s, 0, 3).endsWith(u'%'));
    choose(test::named<QComboBox>(room.view, u"What the table of joining years shows"_s), 1);
    CHECK_FALSE(room.shown(u"Joining years"_s, 0, 3).endsWith(u'%'));
}

TEST_CASE("a campaign is entered with what is wrong said beside the fields, and undone", "[retention]")
{
    RetentionRoom room(300);
    room.showRead();
    QTest::mouseClick(test::button(room.view, u"Add campaign…"_s), Qt::LeftButton);
    auto* dialog = room.view.findChild<ui::CampaignDialog*>();
    REQUIRE(dialog);
    auto* save = test::button(*dialog, u"Save"_s);
    CHECK_FALSE(save->isEnabled());
    test::type(test::named<QLineEdit>(*dialog, u"Name"_s), u"秋の会員増強"_s);
    test::named<QLineEdit>(*dialog, u"First day"_s)->setText(u"R1.10.1"_s);
    test::named<QLineEdit>(*dialog, u"Last day"_s)->setText(u"2019-09-30"_s);
    CHECK_FALSE(save->isEnabled()); // ends before it begins
    test::named<QLineEdit>(*dialog, u"Last day"_s)->setText(u"2019-11-30"_s);
    auto* cost = test::named<QLineEdit>(*dialog, u"Cost (yen)"_s);
    cost->setText(u"much"_s);
    CHECK_FALSE(save->isEnabled());
    cost->setText(u"１，０００，０００"_s);
    test::checkNames(*dialog);
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !room.view.retention()->campaigns.isEmpty(); }));
    CHECK(room.shown(u"Campaigns"_s, 0, 0) == u"秋の会員増強");
    CHECK(room.shown(u"Campaigns"_s, 0, 6) == u"1,000,000");
    CHECK(room.view.retention()->campaigns.first().joined > 0);
    room.session.undo(&room.view);
    REQUIRE(test::waitUntil([&] { return room.view.retention()->campaigns.isEmpty(); }));
    room.session.redo(&room.view);
    REQUIRE(test::waitUntil([&] { return !room.view.retention()->campaigns.isEmpty(); }));

    test::named<ui::TableView>(room.view, u"Campaigns"_s)->selectRow(0);
    QTest::mouseClick(test::button(room.view, u"Delete…"_s), Qt::LeftButton);
    CHECK(room.prompts.said.last().contains(u"秋の会員増強"_s));
    CHECK(membership::loadCampaigns(room.session.database())->isEmpty());
}

TEST_CASE("a file open for reading shows the figures and keeps its campaigns", "[retention]")
{
    RetentionRoom room(300);
    const QString path = room.session.database().path();
    room.session.close();
    const auto other = storage::Database::open(path);
    REQUIRE_DONE(room.session.open(path));
    REQUIRE(room.session.isReadOnly());
    room.showRead();
    CHECK_FALSE(test::button(room.view, u"Add campaign…"_s)->isEnabled());
}

// Pictures for eyes: screens/retention-LANGUAGE-LOOK.png in the build folder.
TEST_CASE("staying and leaving is painted in both languages", "[screens]")
{
    REQUIRE(QDir().mkpath(QStringLiteral(SHIRUBE_SCREENS)));
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        ui::setLanguage(language);
        RetentionRoom room(4'000);
        REQUIRE_DONE(membership::addCampaign(
            room.session.database(),
            {{}, u"秋の会員増強"_s, QDate(2019, 10, 1), QDate(2019, 11, 30), {}, Yen{8'000'000}}));
        room.showRead();
        QWidget* cards = room.view.findChild<QWidget*>(u"cards"_s);
        REQUIRE(cards);
        cards->resize(1130, cards->sizeHint().height());
        QCoreApplication::sendPostedEvents();
        CHECK(cards->grab().save(QStringLiteral(SHIRUBE_SCREENS "/retention-") + language + u".png"_s));
    }
    ui::setLanguage(u"en"_s);
}
