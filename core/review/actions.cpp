// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/actions.h"

#include "core/people/clearance.h"
#include "core/plan/plan_store.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "core/review/sheet_rules.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::review
{

using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

constexpr ActionName makeRounds{QT_TRANSLATE_NOOP("Action", "Create review rounds of FY%1")};
constexpr ActionName editRound{QT_TRANSLATE_NOOP("Action", "Edit round %1")};
constexpr ActionName dropRounds{QT_TRANSLATE_NOOP("Action", "Remove review rounds of FY%1")};
constexpr ActionName editSheet{QT_TRANSLATE_NOOP("Action", "Edit sheet of “%1”")};
constexpr ActionName editSheets{QT_TRANSLATE_NOOP("Action", "Edit %1 sheets")};
constexpr ActionName importSheets{QT_TRANSLATE_NOOP("Action", "Take in sheets from %1")};
constexpr ActionName submitSheets{QT_TRANSLATE_NOOP("Action", "Submit %1 sheets")};
constexpr ActionName assessSheets{QT_TRANSLATE_NOOP("Action", "Finish the second grading of %1 sheets")};
constexpr ActionName lockRound{QT_TRANSLATE_NOOP("Action", "Close round %1")};
constexpr ActionName unlockRound{QT_TRANSLATE_NOOP("Action", "Reopen round %1")};
constexpr ActionName editScale{QT_TRANSLATE_NOOP("Action", "Edit grading scale “%1”")};
constexpr ActionName dropScale{QT_TRANSLATE_NOOP("Action", "Delete grading scale “%1”")};
constexpr ActionName editDecision{QT_TRANSLATE_NOOP("Action", "Edit decision “%1”")};
constexpr ActionName dropDecision{QT_TRANSLATE_NOOP("Action", "Delete decision “%1”")};

Result<> commit(Transaction& transaction)
{
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<Round> roundById(const Database& database, RoundId id)
{
    SHIRUBE_ASSIGN(const QList<Round> rounds, loadRounds(database));
    const auto found = std::ranges::find(rounds, id, &Round::id);
    if (found == rounds.end())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Review", "The round is no longer in the file. Nothing was changed."));
    return *found;
}

Result<Round> openRound(const Database& database, RoundId id)
{
    SHIRUBE_ASSIGN(const Round round, roundById(database, id));
    SHIRUBE_TRY(checkOpen(round));
    return round;
}

// Items of the file with other figures, checked as plan::saveItems() does; by id, each with what is stored.
struct ItemChange
{
    plan::Initiative before;
    plan::Initiative after;
};
using ItemChanges = QHash<InitiativeId, ItemChange>;

Result<ItemChanges> checkItems(const QList<plan::Initiative>& all, const QList<plan::Initiative>& items,
                               const QList<plan::ClosedMonths>& closed)
{
    ItemChanges changes;
    QHash<InitiativeId, const plan::Initiative*> stored;
    for (const plan::Initiative& item : all)
        stored.insert(item.id, &item);
    for (const plan::Initiative& item : items) {
        const plan::Initiative* before = stored.value(item.id);
        if (!before)
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("Review", "“%1” is no longer in the file. Nothing was changed.")
                            .arg(item.title));
        SHIRUBE_TRY(plan::checkItem(item));
        SHIRUBE_TRY(plan::checkClosedMonths(*before, item, closed));
        changes.insert(item.id, {*before, item});
    }
    return changes;
}

// A round that may be written in, with its sheets by item.
struct OpenReview
{
    Review review;
    QHash<InitiativeId, const GradedSheet*> sheets;

    static Result<OpenReview> load(const Database& database, RoundId round)
    {
        OpenReview open;
        SHIRUBE_TRY(openRound(database, round));
        SHIRUBE_ASSIGN(open.review, loadReview(database, round));
        for (const GradedSheet& sheet : std::as_const(open.review.sheets))
            open.sheets.insert(sheet.item.id, &sheet);
        return open;
    }
};
using OpenReviews = QHash<RoundId, OpenReview>;

// reviews: those that have been read already.
Result<> save(Database& database, const QList<Sheet>& sheets, ActionName name, const QStringList& arguments,
              OpenReviews reviews, const QList<plan::Initiative>& items = {})
{
    ItemChanges changes;
    Background background;
    if (!items.isEmpty()) {
        SHIRUBE_ASSIGN(const QList<plan::Initiative> all, plan::loadInitiatives(database));
        SHIRUBE_ASSIGN(const QList<plan::ClosedMonths> closed, plan::loadClosedMonths(database));
        SHIRUBE_ASSIGN(changes, checkItems(all, items, closed));
        SHIRUBE_ASSIGN(background, loadBackground(database, all));
    }
    const QDate today = database.clock().today();
    for (const Sheet& sheet : sheets) {
        if (!reviews.contains(sheet.round)) {
            SHIRUBE_ASSIGN(OpenReview open, OpenReview::load(database, sheet.round));
            reviews.insert(sheet.round, std::move(open));
        }
        const Review& review = reviews[sheet.round].review;
        const GradedSheet* graded = reviews[sheet.round].sheets.value(sheet.item);
        if (!graded)
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("Review", "The item of a sheet is not in %1. Nothing was changed.")
                            .arg(displayName(review.round)));
        const auto change = changes.constFind(sheet.item);
        SHIRUBE_TRY(checkSheet(change == changes.cend() ? *graded : regraded(*graded, change->after, review, background, today),
                               sheet, review.scale));
    }
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, name, arguments));
    for (const RoundId round : reviews.keys())
        SHIRUBE_TRY(openRound(database, round)); // once more: another connection may have closed it meanwhile
    for (const Sheet& sheet : sheets) {
        Sheet kept = sheet;
        kept.id = reviews[sheet.round].sheets.value(sheet.item)->sheet.id;
        SHIRUBE_TRY(putSheet(transaction, kept));
    }
    for (const plan::Initiative& item : items)
        SHIRUBE_TRY(plan::updateInitiative(transaction, changes[item.id].before, item));
    return commit(transaction);
}

// Sets a day in the sheets of some items.
Result<> setDay(Database& database, RoundId round, const QList<InitiativeId>& items, QDate Sheet::*day, QDate value,
                ActionName name)
{
    SHIRUBE_ASSIGN(OpenReview open, OpenReview::load(database, round));
    QList<Sheet> sheets;
    for (const InitiativeId item : items) {
        if (const GradedSheet* graded = open.sheets.value(item)) {
            sheets.append(graded->sheet);
            sheets.last().*day = value;
        }
    }
    return save(database, sheets, name, {QString::number(sheets.size())}, {{round, std::move(open)}});
}

} // namespace

Result<> createRounds(Database& database, FiscalYear year, Period period, ScaleId scale)
{
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, makeRounds, {QString::number(year.first())}));
    SHIRUBE_ASSIGN(const QList<Round> rounds, loadRounds(database));
    for (int number = 1; number <= int(period); ++number) {
        bool isThere = false;
        for (const Round& round : rounds) {
            if (round.year != year)
                continue;
            if (round.period != period)
                return fail(ErrorCode::Conflict,
                            QCoreApplication::translate("Review", "FY%1 is reviewed by another period already. Nothing was "
                                                                  "changed. Remove its rounds first.")
                                .arg(year.first()));
            isThere = isThere || round.number == number;
        }
        if (!isThere)
            SHIRUBE_TRY(putRound(transaction, {{}, year, period, number, scale, {}, {}}));
    }
    return commit(transaction);
}

Result<> saveRound(Database& database, const Round& round)
{
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, editRound, {displayName(round)}));
    SHIRUBE_TRY(openRound(database, round.id));
    SHIRUBE_TRY(putRound(transaction, round));
    return commit(transaction);
}

Result<> removeRounds(Database& database, FiscalYear year)
{
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, dropRounds, {QString::number(year.first())}));
    SHIRUBE_ASSIGN(const QList<Round> rounds, loadRounds(database));
    SHIRUBE_ASSIGN(const QList<LockRecord> locks, loadLocks(database));
    for (const Round& round : rounds) {
        if (round.year != year)
            continue;
        SHIRUBE_ASSIGN(const auto sheets, loadSheets(database, round.id));
        if (!sheets.isEmpty() || std::ranges::count(locks, round.id, &LockRecord::round) > 0)
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate("Review", "Something has been written in %1 already. Nothing was changed.")
                            .arg(displayName(round)));
        SHIRUBE_TRY(removeRound(transaction, round.id));
    }
    return commit(transaction);
}

Result<> saveSheets(Database& database, const QList<Sheet>& sheets)
{
    if (sheets.isEmpty())
        return {};
    if (sheets.size() > 1)
        return save(database, sheets, editSheets, {QString::number(sheets.size())}, {});
    const RoundId round = sheets.first().round;
    SHIRUBE_ASSIGN(OpenReview open, OpenReview::load(database, round));
    const GradedSheet* graded = open.sheets.value(sheets.first().item);
    const QString title = graded ? graded->item.title : QString();
    return save(database, sheets, editSheet, {title}, {{round, std::move(open)}});
}

Result<> takeSheets(Database& database, const QList<Sheet>& sheets, const QString& fileName,
                    const QList<plan::Initiative>& items)
{
    return save(database, sheets, importSheets, {fileName}, {}, items);
}

Result<> submit(Database& database, RoundId round, const QList<InitiativeId>& items, QDate day)
{
    return setDay(database, round, items, &Sheet::submittedOn, day, submitSheets);
}

Result<> assess(Database& database, RoundId round, const QList<InitiativeId>& items, QDate day)
{
    return setDay(database, round, items, &Sheet::assessedOn, day, assessSheets);
}

Result<> closeRound(Database& database, RoundId id)
{
    SHIRUBE_TRY(people::requireClearance(database));
    SHIRUBE_ASSIGN(const Round round, openRound(database, id));
    SHIRUBE_TRY(database.checkIntegrity(true));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, lockRound, {displayName(round)}));
    SHIRUBE_TRY(openRound(database, id)); // once more: the check takes long, another connection may have closed it meanwhile
    SHIRUBE_ASSIGN(const Review review, loadReview(database, id));
    SHIRUBE_TRY(putLock(transaction, id, review.sheets));
    return commit(transaction);
}

Result<> reopenRound(Database& database, RoundId id, const QString& reason)
{
    SHIRUBE_TRY(people::requireClearance(database));
    SHIRUBE_ASSIGN(const Round round, roundById(database, id));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Review", "Reopening a round needs a reason. Nothing was "
                                                                              "changed."));
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, unlockRound, {displayName(round)}, reason.trimmed()));
    SHIRUBE_ASSIGN(const int ended, endLocks(transaction, id, reason.trimmed()));
    if (ended == 0)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Review", "%1 is not closed. Nothing was changed.").arg(displayName(round)));
    return commit(transaction);
}

Result<ScaleId> saveScale(Database& database, const GradingScale& scale)
{
    SHIRUBE_TRY(checkScale(scale));
    SHIRUBE_ASSIGN(const QList<Round> rounds, loadRounds(database));
    for (const Round& round : rounds) {
        if (round.scale != scale.id || round.isLocked())
            continue;
        SHIRUBE_ASSIGN(const auto sheets, loadSheets(database, round.id));
        for (const Sheet& sheet : sheets) {
            for (const QString& grade : {sheet.firstGrade, sheet.secondGrade, sheet.committeeGrade}) {
                if (!grade.isEmpty() && !scale.band(grade))
                    return fail(ErrorCode::Conflict,
                                QCoreApplication::translate("Review", "Sheets of %1 have the grade %2, which the scale would "
                                                                      "lose. Nothing was changed.")
                                    .arg(displayName(round), grade));
            }
        }
    }
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, editScale, {scale.name}));
    SHIRUBE_ASSIGN(const ScaleId id, putScale(transaction, scale));
    SHIRUBE_TRY(commit(transaction));
    return id;
}

Result<> deleteScale(Database& database, ScaleId id)
{
    SHIRUBE_ASSIGN(const QList<GradingScale> scales, loadScales(database));
    SHIRUBE_ASSIGN(const QList<Round> rounds, loadRounds(database));
    const auto found = std::ranges::find(scales, id, &GradingScale::id);
    if (found == scales.end() || scales.size() == 1 || std::ranges::count(rounds, id, &Round::scale) > 0)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Review", "A round uses this scale, or it is the last one. Nothing was "
                                                          "changed."));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, dropScale, {found->name}));
    SHIRUBE_TRY(removeScale(transaction, id));
    return commit(transaction);
}

Result<DecisionId> saveDecision(Database& database, const Decision& decision)
{
    SHIRUBE_TRY(checkDecision(decision));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, editDecision, {decision.words}));
    SHIRUBE_ASSIGN(const DecisionId id, putDecision(transaction, decision));
    SHIRUBE_TRY(commit(transaction));
    return id;
}

Result<> deleteDecision(Database& database, DecisionId id)
{
    SHIRUBE_ASSIGN(const QList<Decision> decisions, loadDecisions(database));
    const auto found = std::ranges::find(decisions, id, &Decision::id);
    if (found == decisions.end())
        return {};
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, dropDecision, {found->words}));
    SHIRUBE_TRY(removeDecision(transaction, id));
    return commit(transaction);
}

} // namespace shirube::review
