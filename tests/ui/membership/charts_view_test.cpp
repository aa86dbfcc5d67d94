// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/charts_view.h"

#include "core/exchange/new_file.h"
#include "tests/ui/open_page.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/language.h"

#include <QDir>

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
