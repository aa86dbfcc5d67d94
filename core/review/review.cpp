// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/review.h"

#include "core/plan/item_store.h"
#include "core/plan/plan_store.h"
#include "core/review/review_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::review
{

namespace
{

using Sheets = QHash<InitiativeId, Sheet>;
using Grades = QHash<InitiativeId, QString>;

/// What rounds are computed from, read once.
struct Shelf
{
    QDate today;
    QList<GradingScale> scales;
    QList<Round> rounds;
    QList<plan::Initiative> items; ///< of the years of the rounds that are looked at, and of the rounds before them
    Background background;
    QHash<RoundId, Sheets> sheets;
    QHash<RoundId, Grades> grades; ///< that stand

    static Result<Shelf> load(const storage::Database& database)
    {
        Shelf shelf;
        shelf.today = database.clock().today();
        SHIRUBE_ASSIGN(shelf.scales, loadScales(database));
        SHIRUBE_ASSIGN(shelf.rounds, loadRounds(database));
        return shelf;
    }

    Result<> loadItemsOf(const storage::Database& database, const QList<Round>& wanted)
    {
        QList<FiscalYear> years;
        for (const Round& round : wanted) {
            const Round* earlier = before(round);
            for (const FiscalYear year : {round.year, earlier ? earlier->year : round.year}) {
                if (!years.contains(year))
                    years.append(year);
            }
        }
        SHIRUBE_ASSIGN(items, plan::loadInitiatives(database, years, wanted.size() == 1 ? wanted.first().lastMonth() : YearMonth()));
        SHIRUBE_ASSIGN(background, loadBackground(database, items));
        return {};
    }

    [[nodiscard]] GradingScale scaleOf(const Round& round) const
    {
        const auto found = std::ranges::find(scales, round.scale, &GradingScale::id);
        return found == scales.end() ? GradingScale() : *found;
    }

    // The round before in the same year, or the last of the year before.
    [[nodiscard]] const Round* before(const Round& round) const
    {
        const auto found = std::ranges::find(rounds, round.id, &Round::id);
        return found == rounds.begin() ? nullptr : &*std::prev(found);
    }

    Result<Sheets> sheetsOf(const storage::Database& database, RoundId round)
    {
        if (!sheets.contains(round)) {
            SHIRUBE_ASSIGN(const Sheets loaded, loadSheets(database, round));
            sheets.insert(round, loaded);
        }
        return sheets.value(round);
    }

    [[nodiscard]] GradedSheet compute(const GradingScale& scale, const Round& round, const plan::Initiative& item,
                                      const Sheet& sheet) const
    {
        GradedSheet graded;
        graded.item = item;
        for (qsizetype i = 0; i < item.indicators.size(); ++i) {
            const plan::Actual* latest = item.indicators[i].actualAt(round.lastMonth());
            const std::optional<double> actual = latest ? latest->value : std::nullopt;
            if (actual != item.indicators[i].actual) // else the item's own are shared
                graded.item.indicators[i].actual = actual;
        }
        graded.sheet = sheet;
        grade(graded, scale, background, round.lastMonth(), today);
        return graded;
    }

    // An open round's sheets for counting alone.
    [[nodiscard]] QList<GradedSheet> measured(const QList<plan::Initiative>& all, const Round& round,
                                              const Sheets& written) const
    {
        const GradingScale scale = scaleOf(round);
        QList<GradedSheet> found;
        found.reserve(std::ranges::count(all, round.year, &plan::Initiative::fiscalYear));
        for (const plan::Initiative& item : all) {
            if (item.fiscalYear != round.year)
                continue;
            GradedSheet& sheet = found.emplaceBack();
            sheet.item = item;
            sheet.sheet = written.value(item.id);
            measure(sheet, scale, round.lastMonth(), today);
        }
        return found;
    }

    // Of all items of the round.
    Result<Grades> gradesOf(const storage::Database& database, const Round& round)
    {
        if (grades.contains(round.id))
            return grades.value(round.id);
        Grades found;
        if (round.isLocked()) {
            SHIRUBE_ASSIGN(const auto kept, loadLockedGrades(database, round.id));
            for (const GradedSheet& sheet : kept.value(round.id))
                found.insert(sheet.item.id, sheet.grade());
        } else {
            SHIRUBE_ASSIGN(const Sheets written, sheetsOf(database, round.id));
            for (const GradedSheet& sheet : measured(items, round, written))
                found.insert(sheet.item.id, sheet.grade());
        }
        grades.insert(round.id, found);
        return found;
    }
};

// A round's sheets with those of the round before beside them; of a locked round as they were when it was closed.
Result<Review> reviewOf(const storage::Database& database, Shelf& shelf, const Round& round)
{
    Review review{round, shelf.scaleOf(round), {}};
    QHash<InitiativeId, QJsonObject> locked;
    if (round.isLocked()) {
        SHIRUBE_ASSIGN(locked, loadLockedSheets(database, round.id));
    }
    SHIRUBE_ASSIGN(const Sheets written, shelf.sheetsOf(database, round.id));
    const Round* earlier = shelf.before(round);
    Sheets previous;
    Grades gradesBefore;
    if (earlier) {
        SHIRUBE_ASSIGN(previous, shelf.sheetsOf(database, earlier->id));
        SHIRUBE_ASSIGN(gradesBefore, shelf.gradesOf(database, *earlier));
    }
    Grades standing;
    for (const plan::Initiative& item : std::as_const(shelf.items)) {
        if (item.fiscalYear != round.year || (round.isLocked() && !locked.contains(item.id)))
            continue; // of another year, or come after the round was closed
        const InitiativeId source = earlier && earlier->year == round.year ? item.id : item.carriedFrom;
        std::optional<Sheet> before;
        if (const auto found = previous.constFind(source); found != previous.cend())
            before = *found;
        const auto own = written.constFind(item.id);
        Sheet sheet;
        if (own != written.cend())
            sheet = *own;
        else
            sheet = before ? carriedSheet(*before, round.id, item.id) : Sheet{};
        sheet.round = round.id;
        sheet.item = item.id;
        GradedSheet graded = round.isLocked() ? sheetFromJson(locked.value(item.id), item)
                                              : shelf.compute(review.scale, round, item, sheet);
        if (const auto stood = gradesBefore.constFind(source); stood != gradesBefore.cend())
            graded.gradeBefore = *stood;
        graded.before = std::move(before);
        standing.insert(item.id, graded.grade());
        review.sheets.append(std::move(graded));
    }
    shelf.grades.insert(round.id, standing);
    return review;
}

tl::unexpected<Error> roundIsGone()
{
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("Review", "The round is no longer in the file. Nothing was changed."));
}

} // namespace

Result<Review> loadReview(const storage::Database& database, RoundId round)
{
    SHIRUBE_ASSIGN(Shelf shelf, Shelf::load(database));
    const auto found = std::ranges::find(shelf.rounds, round, &Round::id);
    if (found == shelf.rounds.end())
        return roundIsGone();
    SHIRUBE_TRY(shelf.loadItemsOf(database, {*found}));
    return reviewOf(database, shelf, *found);
}

Result<QList<Review>> loadReviews(const storage::Database& database, FiscalYear year)
{
    SHIRUBE_ASSIGN(Shelf shelf, Shelf::load(database));
    QList<Round> wanted = shelf.rounds;
    wanted.removeIf([&](const Round& round) { return round.year != year; });
    SHIRUBE_TRY(shelf.loadItemsOf(database, wanted));
    QList<Review> reviews;
    for (const Round& round : std::as_const(wanted)) {
        SHIRUBE_ASSIGN(Review review, reviewOf(database, shelf, round));
        reviews.append(std::move(review));
    }
    return reviews;
}

Result<QList<Review>> loadGrades(const storage::Database& database)
{
    SHIRUBE_ASSIGN(Shelf shelf, Shelf::load(database));
    QList<FiscalYear> open;
    for (const Round& round : std::as_const(shelf.rounds)) {
        if (!round.isLocked() && !open.contains(round.year))
            open.append(round.year);
    }
    SHIRUBE_ASSIGN(const auto kept, loadLockedGrades(database));
    SHIRUBE_ASSIGN(const QList<plan::Initiative> all, plan::loadBareInitiatives(database, open));
    QHash<InitiativeId, const plan::Initiative*> items;
    for (const plan::Initiative& item : all)
        items.insert(item.id, &item);
    QList<Review> reviews;
    for (const Round& round : std::as_const(shelf.rounds)) {
        if (!round.isLocked()) {
            SHIRUBE_ASSIGN(const Sheets given, loadGivenGrades(database, round.id));
            reviews.append({round, shelf.scaleOf(round), shelf.measured(all, round, given)});
            continue;
        }
        Review review{round, shelf.scaleOf(round), kept.value(round.id)};
        for (GradedSheet& sheet : review.sheets) {
            const std::optional<double> weight = sheet.item.weight; // as it was then
            if (const plan::Initiative* item = items.value(sheet.item.id))
                sheet.item = *item;
            sheet.item.weight = weight;
        }
        reviews.append(std::move(review));
    }
    return reviews;
}

Result<Background> loadBackground(const storage::Database& database, const QList<plan::Initiative>& items)
{
    SHIRUBE_ASSIGN(const QList<plan::Plan> plans, plan::loadPlans(database));
    const bool looksBack = std::ranges::any_of(items, [](const plan::Initiative& item) {
        return std::ranges::count(item.indicators, plan::Pace::PastYears, &plan::Indicator::pace) > 0;
    });
    if (!looksBack)
        return Background::of({}, plans);
    SHIRUBE_ASSIGN(const QList<plan::Initiative> allYears, plan::loadInitiatives(database));
    return Background::of(allYears, plans);
}

Result<QList<SheetChange>> changesAfterLock(const storage::Database& database, RoundId round)
{
    SHIRUBE_ASSIGN(Shelf shelf, Shelf::load(database));
    const auto found = std::ranges::find(shelf.rounds, round, &Round::id);
    if (found == shelf.rounds.end())
        return roundIsGone();
    QList<SheetChange> changes;
    SHIRUBE_ASSIGN(const auto locked, loadLockedSheets(database, round));
    if (locked.isEmpty() || found->isLocked())
        return changes;
    SHIRUBE_TRY(shelf.loadItemsOf(database, {*found}));
    SHIRUBE_ASSIGN(const Review now, reviewOf(database, shelf, *found));
    for (const GradedSheet& sheet : now.sheets) {
        const auto then = locked.constFind(sheet.item.id);
        if (then == locked.cend())
            changes.append({sheet.item.id, sheet.item.title, QCoreApplication::translate("Review", "Item"), {},
                            QCoreApplication::translate("Review", "added")});
        else
            changes += changesBetween(sheetFromJson(*then, sheet.item), sheet);
    }
    return changes;
}

} // namespace shirube::review
