// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/review.h"

#include "core/exchange/new_file.h"
#include "core/plan/actions.h"
#include "core/plan/item_store.h"
#include "core/plan/paste.h"
#include "core/plan/plan_store.h"
#include "core/plan/rollover.h"
#include "core/report/review_series.h"
#include "core/review/actions.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "core/storage/change_log.h"
#include "core/storage/transaction.h"
#include "tests/bench/must.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace shirube;
using namespace Qt::StringLiterals;

double milliseconds(const std::function<void()>& work)
{
    double shortest = 1e9;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, double(timer.nsecsElapsed()) / 1e6);
    }
    return shortest;
}

void print(const char* what, double took, double limit)
{
    std::printf("%-40s %7.1f ms  (at most %.0f)\n", what, took, limit);
    std::fflush(stdout);
}

namespace
{

// Twenty half-year rounds: those of the years before are closed, the last year with its 3,000 items is under way.
constexpr int years = 10;
constexpr int itemsBefore = 300;
constexpr int itemsNow = 3000;
constexpr int firstYear = 2012;
constexpr storage::ActionName fill{"Fill"};

// An item with three indicators that have an actual in both half-years; every tenth has a milestone.
plan::Initiative itemOf(FiscalYear year, int i, const QList<plan::Organ>& organs, const QList<plan::Theme>& themes)
{
    plan::Initiative item;
    item.fiscalYear = year;
    item.organKind = plan::OrganKind::Branch;
    item.owners = {organs[i % organs.size()]};
    item.number = i / int(organs.size()) + 1;
    item.title = u"事業%1"_s.arg(i);
    item.themes = {themes[i % themes.size()]};
    if (i % 10 == 0)
        item.milestones = {{{}, u"開催"_s, year.firstDay().addDays(i % 365), {}}};
    for (int k = 0; k < 3; ++k) {
        plan::Indicator indicator{{}, u"指標%1"_s.arg(k), u"件"_s, 100.0 + k, {}};
        indicator.setActual({year.firstMonth().plusMonths(5), 40.0 + i % 30, {}, {}, {}, true});
        indicator.setActual({year.lastMonth(), 80.0 + i % 40, {}, {}, {}, true});
        item.indicators.append(indicator);
    }
    return item;
}

// A year with its items and a sheet of each in both rounds; a past year's rounds are closed.
void fillYear(storage::Database& database, FiscalYear year, int items, bool isPast)
{
    QList<plan::Theme> themes = must(plan::loadThemes(database));
    themes.removeIf([](const plan::Theme& theme) { return theme.fiscalYear.isValid(); });
    const auto organs = must(plan::loadOrgans(database, plan::OrganKind::Branch));
    auto transaction = must(storage::Transaction::begin(database, fill));
    QList<RoundId> rounds;
    for (int number = 1; number <= 2; ++number)
        rounds.append(must(review::putRound(transaction, {{}, year, review::Period::HalfYear, number, ScaleId{1}, {}, {}})));
    for (int i = 0; i < items; ++i) {
        const InitiativeId id = must(plan::insertInitiative(transaction, itemOf(year, i, organs, themes)));
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
    for (const RoundId round : rounds) {
        if (isPast)
            must(review::putLock(transaction, round, must(review::loadReview(database, round)).sheets));
    }
    must(transaction.commit());
}

// Of the list's first 500 items eight cells each, as a spreadsheet hands them over.
QList<QStringList> blockToPaste(const plan::PasteTarget& target)
{
    QList<QStringList> block;
    for (int row = 0; row < 500; ++row) {
        QStringList line;
        for (const plan::ItemColumn column : target.columns) {
            switch (column) {
            case plan::ItemColumn::Target:
                line.append(u"１，２００ / 101 / 102"_s);
                break;
            case plan::ItemColumn::Budget:
                line.append(u"%1,000"_s.arg(row + 1));
                break;
            case plan::ItemColumn::Start:
                line.append(u"R3.4.1"_s);
                break;
            case plan::ItemColumn::Weight:
                line.append(u"２"_s);
                break;
            case plan::ItemColumn::New:
                line.append(u"○"_s);
                break;
            case plan::ItemColumn::Status:
                line.append(u"実施中"_s);
                break;
            default:
                line.append(u"貼り付け%1"_s.arg(row));
            }
        }
        block.append(line);
    }
    return block;
}

void benchChanges(storage::Database& database, FiscalYear last)
{
    using plan::ItemColumn;
    const QList<plan::Theme> themes = must(plan::loadThemes(database));
    QList<plan::Initiative> items = must(plan::loadInitiatives(database, QList{last}));
    items.removeIf([](const plan::Initiative& item) { return item.indicators.size() != 3; }); // the shipped plan's own
    plan::PasteTarget target{items.first(500),
                             {ItemColumn::Title, ItemColumn::New, ItemColumn::Target, ItemColumn::Status, ItemColumn::Note,
                              ItemColumn::Aim, ItemColumn::Budget, ItemColumn::Weight},
                             themes,
                             last.lastMonth(),
                             must(plan::loadClosedMonths(database))};
    const QList<QStringList> block = blockToPaste(target);
    plan::Paste paste;
    const double preview = milliseconds([&] { paste = plan::layOver(block, target); });
    for (const auto& row : std::as_const(paste.cells)) {
        for (const plan::PastedCell& cell : row) {
            if (!cell.problem.isEmpty())
                qFatal("%s: %s", qUtf8Printable(cell.after), qUtf8Printable(cell.problem));
        }
    }
    print("preview of 500 x 8 cells", preview, 300);
    double pasted = 1e9;
    double undone = 1e9;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        must(plan::saveItems(database, paste.changed, plan::ItemEdit::Paste));
        pasted = std::min(pasted, double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        must(storage::undo(database, {}));
        undone = std::min(undone, double(timer.nsecsElapsed()) / 1e6);
    }
    print("pasting 500 x 8 cells", pasted, 300);
    print("… and taking it back", undone, 300);
    QElapsedTimer timer;
    timer.start();
    must(plan::rollOver(database,
                        plan::proposeRollover(last, must(plan::loadInitiatives(database)), must(plan::loadPlans(database)), themes,
                                              must(plan::loadOrgans(database)), {})));
    print("roll-over of 3,000 items", double(timer.nsecsElapsed()) / 1e6, 1000);
    timer.restart();
    must(storage::undo(database, {}));
    print("… and taking it back", double(timer.nsecsElapsed()) / 1e6, 1000);
}

} // namespace

void benchReview(const QString& folder)
{
    const QString path = folder + u"/review.shirube"_s;
    if (!exchange::makeFile(path, {.plan = u"fy2021"_s}))
        qFatal("no file");
    const FiscalYear last(firstYear + years - 1);
    {
        auto database = must(storage::Database::open(path));
        for (int year = firstYear; year < last.first(); ++year)
            fillYear(database, FiscalYear(year), itemsBefore, true);
        fillYear(database, last, itemsNow, false);
        const auto rounds = must(review::loadRounds(database));
        print("a round's sheets, graded",
              milliseconds([&] { static_cast<void>(must(review::loadReview(database, rounds.last().id))); }), 100);
        print("heat map of 20 rounds, its figures",
              milliseconds([&] { static_cast<void>(report::gradeHeat(must(review::loadGrades(database)))); }), 100);
    }
    benchReviewPages(path, last.lastMonth());
    auto database = must(storage::Database::open(path));
    benchChanges(database, last);
}
