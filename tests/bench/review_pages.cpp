// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/review_series.h"
#include "core/review/review.h"
#include "tests/bench/no_prompts.h"
#include "tests/bench/review.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/review_charts.h"
#include "ui/plan/plan_page.h"
#include "ui/review/review_page.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabWidget>
#include <algorithm>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize pageSize(1200, 680); // of the program's window at 1366 x 768

void show(ui::Page& page)
{
    page.resize(pageSize);
    page.refresh();
    page.show();
    static_cast<void>(page.grab());
}

// Every tab of a page: its figures read and computed, then painted.
void benchTabs(ui::Page& page)
{
    auto* tabs = page.findChild<QTabWidget*>();
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        static_cast<void>(page.grab());
        const QString name = u"%1: %2"_s.arg(page.title(), tabs->tabText(index));
        print(qPrintable(name), milliseconds([&] {
                  page.refresh();
                  static_cast<void>(page.grab());
              }),
              100);
    }
    tabs->setCurrentIndex(0);
    static_cast<void>(page.grab());
}

void benchFilter(ui::Page& page, const QString& name)
{
    QLineEdit* search = nullptr;
    for (QLineEdit* line : page.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == name)
            search = line;
    }
    if (!search)
        qFatal("no search field");
    double slowest = 0;
    QString before;
    for (const QString& typed : {u"事"_s, u"事業"_s, u"事業1"_s, u"事業12"_s, u"みつからない"_s, u""_s}) {
        double shortest = 1e9;
        for (int i = 0; i < 5; ++i) {
            search->setText(before);
            static_cast<void>(page.grab());
            QElapsedTimer timer;
            timer.start();
            search->setText(typed);
            static_cast<void>(page.grab());
            shortest = std::min(shortest, double(timer.nsecsElapsed()) / 1e6);
        }
        slowest = std::max(slowest, shortest);
        before = typed;
    }
    print(qPrintable(u"%1: a keystroke in the filter"_s.arg(page.title())), slowest, 50);
    search->clear();
}

} // namespace

void benchReviewPages(const QString& path, YearMonth asOf)
{
    NoPrompts prompts;
    ui::Session session(prompts);
    if (!session.open(path))
        qFatal("the file does not open");
    session.setAsOf(asOf);
    ui::PlanPage plan(session);
    show(plan);
    benchTabs(plan);
    benchFilter(plan, u"Search items"_s);
    ui::ReviewPage review(session);
    show(review);
    benchTabs(review);
    benchFilter(review, u"Search sheets"_s);

    // The trend reads all years beside the window; here it is read and painted in one.
    ui::SeriesView heat;
    heat.resize(pageSize);
    heat.show();
    print("heat map of 20 rounds, painted", milliseconds([&] {
              heat.setSeries(u"heat"_s, report::gradeHeat(review::loadGrades(session.database()).value()));
              static_cast<void>(heat.grab());
          }),
          100);
}
