// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/review.h"

#include "core/plan/plan_store.h"
#include "core/review/review_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::review
{

namespace
{

using Sheets = QHash<InitiativeId, Sheet>;

/// Everything that rounds are computed from, read once.
struct Shelf
{
    QList<plan::Initiative> items;
    Background background;
    QList<GradingScale> scales;
    QList<Round> rounds;
    QHash<RoundId, Sheets> sheets;

    static Result<Shelf> load(const storage::Database& database)
    {
        Shelf shelf;
        SHIRUBE_ASSIGN(shelf.items, plan::loadInitiatives(database));
        SHIRUBE_ASSIGN(const QList<plan::Plan> plans, plan::loadPlans(database));
        shelf.background = Background::of(shelf.items, plans);
        SHIRUBE_ASSIGN(shelf.scales, loadScales(database));
        SHIRUBE_ASSIGN(shelf.rounds, loadRounds(database));
        return shelf;
    }

    Result<Sheets> sheetsOf(const storage::Database& database, RoundId round)
    {
        if (!sheets.contains(round)) {
            SHIRUBE_ASSIGN(const Sheets loaded, loadSheets(database, round));
            sheets.insert(round, loaded);
        }
        return sheets.value(round);
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
};

GradedSheet compute(const Shelf& shelf, const GradingScale& scale, const Round& round, const plan::Initiative& item,
                    const Sheet& sheet)
{
    GradedSheet graded;
    graded.item = item;
    for (plan::Indicator& indicator : graded.item.indicators) {
        const plan::Actual* latest = indicator.actualAt(round.lastMonth());
        indicator.actual = latest ? latest->value : std::nullopt;
    }
    graded.sheet = sheet;
    grade(graded, scale, shelf.background, round.lastMonth());
    return graded;
}

Result<Review> live(const storage::Database& database, Shelf& shelf, const Round& round)
{
    Review review{round, shelf.scaleOf(round), {}};
    SHIRUBE_ASSIGN(const Sheets written, shelf.sheetsOf(database, round.id));
    const Round* earlier = shelf.before(round);
    Sheets previous;
    if (earlier) {
        SHIRUBE_ASSIGN(previous, shelf.sheetsOf(database, earlier->id));
    }
    for (const plan::Initiative& item : shelf.items) {
        if (item.fiscalYear != round.year)
            continue;
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
        GradedSheet graded = compute(shelf, review.scale, round, item, sheet);
        graded.before = before;
        if (before) {
            const auto earlierItem = std::ranges::find(shelf.items, source, &plan::Initiative::id);
            if (earlierItem != shelf.items.end())
                graded.gradeBefore = compute(shelf, shelf.scaleOf(*earlier), *earlier, *earlierItem, *before).grade();
        }
        review.sheets.append(std::move(graded));
    }
    return review;
}

Result<Review> asLocked(const storage::Database& database, Shelf& shelf, const Round& round)
{
    SHIRUBE_ASSIGN(Review review, live(database, shelf, round));
    SHIRUBE_ASSIGN(const auto locked, loadLockedSheets(database, round.id));
    QList<GradedSheet> sheets;
    for (const GradedSheet& now : std::as_const(review.sheets)) {
        const auto found = locked.constFind(now.item.id);
        if (found == locked.cend())
            continue; // came after the round was closed
        GradedSheet then = sheetFromJson(*found, now.item);
        then.before = now.before;
        then.gradeBefore = now.gradeBefore;
        sheets.append(std::move(then));
    }
    review.sheets = sheets;
    return review;
}

Result<Review> reviewOf(const storage::Database& database, Shelf& shelf, const Round& round)
{
    return round.isLocked() ? asLocked(database, shelf, round) : live(database, shelf, round);
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
    return reviewOf(database, shelf, *found);
}

Result<QList<Review>> loadReviews(const storage::Database& database, FiscalYear year)
{
    SHIRUBE_ASSIGN(Shelf shelf, Shelf::load(database));
    QList<Review> reviews;
    for (const Round& round : std::as_const(shelf.rounds)) {
        if (year.isValid() && round.year != year)
            continue;
        SHIRUBE_ASSIGN(Review review, reviewOf(database, shelf, round));
        reviews.append(std::move(review));
    }
    return reviews;
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
    SHIRUBE_ASSIGN(const Review now, live(database, shelf, *found));
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
