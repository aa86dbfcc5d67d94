// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/charts_view.h"

#include "core/exchange/new_file.h"
#include "core/membership/actions.h"
#include "tests/ui/membership/sample_view.h"
#include "tests/ui/open_page.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/language.h"
#include "ui/widgets/table_view.h"

#include <QDir>
#include <QLineEdit>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("The charts of a file with members stand in cards with their sentences", "[screens]")
{
    const test::TempDir folder;
    const QString path = folder.file(u"sample.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(path, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    REQUIRE(QDir().mkpath(QStringLiteral(SHIRUBE_SCREENS "/charts")));
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        setLanguage(language);
        test::ScriptedPrompts prompts;
        Session session(prompts, test::fixedClock());
        REQUIRE_DONE(session.open(path));
        ChartsView view(session);
        view.resize(1'100, 640);
        view.refresh();
        view.show();
        QCoreApplication::sendPostedEvents();
        CHECK(view.widget()->grab().save(QStringLiteral(SHIRUBE_SCREENS "/charts/view-") + language + u".png"_s));

        const auto charts = view.findChildren<SeriesView*>();
        CHECK(charts.size() == 5);
        for (const SeriesView* chart : charts) {
            CHECK(chart->isVisibleTo(&view));
            CHECK_FALSE(chart->accessibleDescription().isEmpty());
        }
        test::checkNames(view);
        CHECK(prompts.errors.isEmpty());
    }
    setLanguage(u"en"_s);
}

TEST_CASE("an event is added in one line and stands on every chart over time, until it is deleted")
{
    test::SampleView<ChartsView> room;
    const auto marked = [&] { return room.session.figures().marks.size(); };
    REQUIRE(marked() == 0);
    auto* day = test::named<QLineEdit>(room.view, u"Day of the event"_s);
    auto* title = test::named<QLineEdit>(room.view, u"Title of the event"_s);
    title->setText(u"緊急事態宣言"_s);
    day->setText(u"2021-02-30"_s);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(std::ranges::any_of(room.view.findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text().contains(u"“2021-02-30” is not a date"_s);
    }));
    day->setText(u"R3.4.25"_s);
    QTest::mouseClick(test::button(room.view, u"Add event"_s), Qt::LeftButton);
    CHECK(marked() == 1);
    CHECK(title->text().isEmpty());
    int charts = 0;
    for (const report::Table& table : room.view.tables())
        charts += table.note.contains(u"緊急事態宣言"_s) ? 1 : 0;
    CHECK(charts == 2);
    auto* table = test::named<TableView>(room.view, u"Events on charts"_s);
    CHECK(table->model()->index(0, 1).data().toString() == u"緊急事態宣言");
    table->selectRow(0);
    QTest::mouseClick(test::button(room.view, u"Delete event"_s), Qt::LeftButton);
    CHECK(marked() == 0);
}

TEST_CASE("marks are seen on the charts in Japanese", "[screens]")
{
    test::japanesePicture<ChartsView>(u"charts-marks"_s, [](test::SampleView<ChartsView>& room) {
        REQUIRE_DONE(membership::addEventMark(room.session.database(), {{}, QDate(2021, 4, 25), u"緊急事態宣言"_s}));
        room.session.did({}, &room.view);
        room.view.resize(1150, 1900);
    });
}

TEST_CASE("Without members the charts say so")
{
    test::OpenPage<ChartsView> open;
    for (const SeriesView* chart : open.page.findChildren<SeriesView*>())
        CHECK_FALSE(chart->isVisibleTo(&open.page));
    QStringList said;
    for (const QLabel* label : open.page.findChildren<QLabel*>(u"summary"_s))
        said.append(label->text());
    CHECK(said.contains(u"No members are entered up to this month."_s));
    CHECK(said.contains(u"The ledger does not yet hold a whole month since an April."_s));
    CHECK(open.prompts.errors.isEmpty());
}
