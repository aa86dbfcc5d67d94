// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/home_page.h"

#include "core/exchange/new_file.h"
#include "core/review/actions.h"
#include "tests/ui/open_page.h"
#include "ui/charts/chart_view.h"

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct SampleOffice
{
    test::TempDir folder;
    test::ScriptedPrompts prompts;
    ui::Session session{prompts, test::fixedClock()};

    SampleOffice()
    {
        const QString file = folder.file(u"sample.shirube"_s);
        REQUIRE_DONE(exchange::makeFile(file, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
        REQUIRE_DONE(session.open(file));
    }
};

} // namespace

TEST_CASE("The way to the target says that its forecast is being computed, and then shows it")
{
    SampleOffice office;
    ui::Session& session = office.session;
    ui::HomePage page(session);
    const auto isComputing = [&] {
        return std::ranges::any_of(page.findChildren<QLabel*>(),
                                   [](const QLabel* label) { return label->text().endsWith(u"computing the forecast…"); });
    };
    page.refresh();
    CHECK_FALSE(isComputing()); // nobody looks
    page.show();
    CHECK(isComputing());
    const auto* chart = page.findChild<ui::PaceChartView*>();
    REQUIRE(chart);
    const QString before = chart->accessibleDescription();
    REQUIRE(test::waitUntil([&] { return !isComputing(); }));
    CHECK(chart->accessibleDescription() != before);
    CHECK(chart->accessibleDescription().contains(u"orecast"_s));
}

TEST_CASE("Cards beside each other begin and end on one line")
{
    SampleOffice office;
    ui::Session& session = office.session;
    REQUIRE_DONE(review::createRounds(session.database(), FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
    session.reload();
    ui::HomePage page(session);
    page.refresh();
    page.show();
    for (const int height : {620, 680, 900}) {
        page.resize(1218, height);
        QCoreApplication::processEvents();
        const auto* left = page.findChild<QWidget*>(u"gradesCard"_s);
        const auto* right = page.findChild<QWidget*>(u"attention"_s);
        REQUIRE((left && right));
        CHECK(left->mapTo(&page, QPoint()).y() == right->mapTo(&page, QPoint()).y());
        CHECK(left->height() == right->height());
    }
}
