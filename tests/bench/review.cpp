// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/review.h"

#include "core/exchange/new_file.h"
#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/plan/rollover.h"
#include "core/report/review_series.h"
#include "core/report/review_tables.h"
#include "core/review/actions.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "core/storage/change_log.h"
#include "core/storage/transaction.h"

#include <QElapsedTimer>
#include <cstdio>
#include <functional>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

constexpr int years = 10;
constexpr int itemsAYear = 300;
constexpr int firstYear = 2012;
constexpr storage::ActionName fill{"Fill"};

void must(const Result<>& result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
    return std::move(*result);
}

double milliseconds(const std::function<void()>& work)
{
    double shortest = 1e9;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, double(timer.nsecsElapsed()) / 1e6);
    }
    return shortest;
}

void print(const char* what, double took, double limit)
{
    std::printf("%-34s %7.1f ms  (at most %.0f)\n", what, took, limit);
}

// 3,000 items in ten years, each with three indicators that have an actual in both half-years, and a sheet in each.
void fillFile(storage::Database& database)
{
    const auto organs = must(plan::loadOrgans(database, plan::OrganKind::Branch));
    const auto themes = must(plan::loadThemes(database));
    auto transaction = must(storage::Transaction::begin(database, fill));
    for (int year = 0; year < years; ++year) {
        const FiscalYear of(firstYear + year);
        QList<RoundId> rounds;
        for (int number = 1; number <= 2; ++number)
            rounds.append(must(review::putRound(transaction, {{}, of, review::Period::HalfYear, number, ScaleId{1}, {}, {}})));
        for (int i = 0; i < itemsAYear; ++i) {
            plan::Initiative item;
            item.fiscalYear = of;
            item.organKind = plan::OrganKind::Branch;
            item.owners = {organs[i % organs.size()]};
            item.number = i / int(organs.size()) + 1;
            item.title = u"事業%1"_s.arg(i);
            item.themes = {themes[i % themes.size()]};
            for (int k = 0; k < 3; ++k) {
                plan::Indicator indicator{{}, u"指標%1"_s.arg(k), u"件"_s, 100.0 + k, {}};
                indicator.setActual({of.firstMonth().plusMonths(5), 40.0 + i % 30, {}, {}, {}, true});
                indicator.setActual({of.lastMonth(), 80.0 + i % 40, {}, {}, {}, true});
                item.indicators.append(indicator);
            }
            const InitiativeId id = must(plan::insertInitiative(transaction, item));
            for (const RoundId round : rounds) {
                review::Sheet sheet;
                sheet.round = round;
                sheet.item = id;
                sheet.done = u"相談会を%1回開催した。"_s.arg(i);
                sheet.result = u"参加者が増えた。"_s;
                sheet.direction = review::Direction::Continue;
                must(review::putSheet(transaction, sheet));
            }
        }
    }
    must(transaction.commit());
}

} // namespace

void benchReview(const QString& folder)
{
    const QString path = folder + u"/review.shirube"_s;
    if (!exchange::makeFile(path, {.plan = u"fy2021"_s}))
        qFatal("no file");
    auto database = must(storage::Database::open(path));
    fillFile(database);
    const FiscalYear last(firstYear + years - 1);
    const auto rounds = must(review::loadRounds(database));

    print("items of all years", milliseconds([&] { must(plan::loadInitiatives(database)); }), 100);
    review::Review review;
    print("a round's sheets, graded", milliseconds([&] { review = must(review::loadReview(database, rounds.last().id)); }), 100);
    const auto items = must(plan::loadInitiatives(database));
    QList<plan::Initiative> ofYear = items;
    ofYear.removeIf([&](const plan::Initiative& item) { return item.fiscalYear != last; });
    const auto themes = must(plan::loadThemes(database));
    print("sheet list", milliseconds([&] { static_cast<void>(report::sheetTable(review)); }), 100);
    print("roll-ups by organ, kind, theme", milliseconds([&] {
              for (const auto& groups : {review::byOrgan(), review::byOrganKind(), review::byTheme(plan::ThemeKind::Pillar)})
                  static_cast<void>(report::rollUpTable(review::rollUp(review, groups), {}, {}));
          }),
          100);
    print("theme matrix, all organs", milliseconds([&] {
              static_cast<void>(report::themeMatrix(ofYear, themes, plan::ThemeKind::Challenge, &review, true));
          }),
          100);
    print("heat map of 20 rounds", milliseconds([&] {
              static_cast<void>(report::gradeHeat(must(review::loadReviews(database, FiscalYear()))));
          }),
          1000);

    QList<plan::Initiative> pasted = ofYear.mid(0, itemsAYear);
    for (int i = 0; pasted.size() < 500; ++i)
        pasted.append(items[i]);
    for (qsizetype i = 0; i < pasted.size(); ++i) {
        plan::Initiative& item = pasted[i];
        item.title += u"改"_s;
        item.note = u"貼り付け"_s;
        item.aim = u"目的"_s;
        item.budget = Yen{qint64(i) * 1000};
        item.isNew = !item.isNew;
        item.status = plan::Status::UnderWay;
        item.weight = 2;
        item.indicators[0].target = 120;
    }
    QElapsedTimer timer;
    timer.start();
    must(plan::saveItems(database, pasted, plan::ItemEdit::Paste));
    print("pasting 500 x 8 cells", double(timer.nsecsElapsed()) / 1e6, 300);
    timer.restart();
    must(storage::undo(database, {}));
    print("… and taking it back", double(timer.nsecsElapsed()) / 1e6, 300);
    timer.restart();
    must(plan::rollOver(database,
                        plan::proposeRollover(last, must(plan::loadInitiatives(database)), must(plan::loadPlans(database)), themes,
                                              must(plan::loadOrgans(database)), {})));
    print("roll-over of 300 items", double(timer.nsecsElapsed()) / 1e6, 1000);
}
