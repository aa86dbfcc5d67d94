// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/item_shelf.h"
#include "core/exchange/review_cells.h"
#include "core/review/review_store.h"
#include "core/review/sheet_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Initiative;
using review::Decision;
using review::GradingScale;
using review::Round;
using storage::Database;
using storage::Transaction;

namespace
{

const auto scaleColumn = u"評価基準"_s;
const auto dueColumn = u"期日"_s;
const auto meetingColumn = u"会議"_s;
const auto decidedColumn = u"決定日"_s;
const auto wordsColumn = u"内容"_s;
const auto ownerKindColumn = u"担当区分"_s;
const auto ownerColumn = u"担当"_s;
const auto doneColumn = u"完了日"_s;
const auto outcomeColumn = u"結果"_s;

// What the row says of a round that is there, or of a new one.
void readRoundRest(PlanRow& row, const QList<GradingScale>& scales, Round& round)
{
    const QString name = row.text(scaleColumn);
    const auto scale = std::ranges::find(scales, name, &GradingScale::name);
    if (scale != scales.end())
        round.scale = scale->id;
    else if (!name.isEmpty())
        row.rejectUnknown(scaleColumn);
    else if (!round.scale.isValid() && !scales.isEmpty())
        round.scale = scales.first().id;
    if (row.has(dueColumn))
        round.dueOn = row.date(dueColumn);
}

void refuseOtherPeriod(PlanRow& row, const QList<Round>& rounds, const Round& round)
{
    for (const Round& other : rounds) {
        if (other.year == round.year && other.period != round.period)
            row.reject(roundKeyColumns()[1], QCoreApplication::translate("Exchange", "The fiscal year is reviewed by another "
                                                                                     "period already. Remove its rounds first."));
    }
}

Result<> takeRounds(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const QList<GradingScale> scales, review::loadScales(transaction.database()));
    SHIRUBE_ASSIGN(QList<Round> rounds, review::loadRounds(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        Round round = readRoundKey(row);
        refuseOtherPeriod(row, rounds, round);
        rows.refuseDuplicate(row, roundKey(round));
        const auto stored = std::ranges::find(rounds, roundKey(round), &roundKey);
        const bool isNew = stored == rounds.end();
        if (!isNew)
            round = *stored;
        readRoundRest(row, scales, round);
        if (row.isRejected() || (!isNew && round.scale == stored->scale && round.dueOn == stored->dueOn))
            return RowOutcome::Known;
        if (auto open = review::checkOpen(round); !open) {
            row.reject({}, open.error().message);
            return RowOutcome::Known;
        }
        SHIRUBE_ASSIGN(round.id, review::putRound(transaction, round));
        if (isNew)
            rounds.append(round);
        return isNew ? RowOutcome::New : RowOutcome::Changed;
    });
}

Result<QList<QStringList>> roundRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<GradingScale> scales, review::loadScales(database));
    SHIRUBE_ASSIGN(const QList<Round> rounds, review::loadRounds(database));
    QList<QStringList> rows;
    for (const Round& round : rounds) {
        const auto scale = std::ranges::find(scales, round.scale, &GradingScale::id);
        rows.append(roundKeyCells(round) +
                    QStringList{scale == scales.end() ? QString() : scale->name, cell(round.dueOn)});
    }
    return rows;
}

void readOwner(PlanRow& row, const ItemShelf& shelf, Decision& decision)
{
    decision.owner = {};
    const QString name = row.text(ownerColumn);
    const auto kind = row.word<plan::OrganKind>(ownerKindColumn);
    if (name.isEmpty())
        return;
    const auto organ = kind ? shelf.organs().find(*kind, name) : shelf.organs().findAny(name);
    if (organ)
        decision.owner = organ->id;
    else
        row.rejectUnknown(ownerColumn);
}

// Year, kind, organ and number are all empty for a decision about no item in particular.
void readItem(PlanRow& row, const ItemShelf& shelf, Decision& decision)
{
    decision.item = {};
    QString key;
    for (const QString& column : itemKeyColumns())
        key += row.text(column);
    if (key.isEmpty())
        return;
    const Initiative* item = shelf.require(row, itemKey(shelf.readKey(row)));
    if (item)
        decision.item = item->id;
}

Decision readDecision(PlanRow& row, const ItemShelf& shelf, const Decision& stored)
{
    Decision decision = stored;
    decision.meeting = row.requiredText(meetingColumn);
    static_cast<void>(row.requiredText(decidedColumn));
    decision.decidedOn = row.date(decidedColumn);
    decision.words = row.requiredText(wordsColumn);
    if (row.has(ownerColumn))
        readOwner(row, shelf, decision);
    if (row.has(itemKeyColumns()[3]))
        readItem(row, shelf, decision);
    if (row.has(dueColumn))
        decision.dueOn = row.date(dueColumn);
    if (row.has(doneColumn))
        decision.doneOn = row.date(doneColumn);
    if (row.has(outcomeColumn))
        decision.outcome = row.text(outcomeColumn);
    if (auto fits = review::checkDecision(decision); !fits)
        row.reject(doneColumn, fits.error().message);
    return decision;
}

QString decisionKey(const Decision& decision)
{
    return keyOf({decision.meeting, cell(decision.decidedOn), decision.words});
}

// Decisions have no number: a row means one of the same meeting, day and words, an equal one before any other. None is
// taken twice, so that two alike stay two.
std::optional<Decision> takeLikest(QList<Decision>& alike, PlanRow& row, const ItemShelf& shelf)
{
    if (alike.isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i < alike.size(); ++i) {
        if (readDecision(row, shelf, alike[i]) == alike[i])
            return alike.takeAt(i);
    }
    return alike.takeFirst();
}

Result<> takeDecisions(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const ItemShelf shelf, ItemShelf::load(transaction.database()));
    SHIRUBE_ASSIGN(const QList<Decision> decisions, review::loadDecisions(transaction.database()));
    QHash<QString, QList<Decision>> left; // not yet taken by a row, oldest first
    for (const Decision& decision : decisions)
        left[decisionKey(decision)].prepend(decision);
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        Decision decision = readDecision(row, shelf, {});
        if (row.isRejected())
            return RowOutcome::Known;
        const auto stored = takeLikest(left[decisionKey(decision)], row, shelf);
        if (stored)
            decision = readDecision(row, shelf, *stored);
        if (row.isRejected())
            return RowOutcome::Known;
        const auto keep = [&](const Decision& kept) { return review::putDecision(transaction, kept); };
        return put(stored ? &*stored : nullptr, decision, keep,
                   [&](const Decision&, const Decision& changed) { return keep(changed); });
    });
}

Result<QList<QStringList>> decisionRows(const Database& database)
{
    SHIRUBE_ASSIGN(const ItemShelf shelf, ItemShelf::load(database));
    SHIRUBE_ASSIGN(const QList<Decision> decisions, review::loadDecisions(database));
    QList<QStringList> rows;
    for (const Decision& decision : decisions) {
        const auto owner = shelf.organs().find(decision.owner);
        const Initiative* item = shelf.byId(decision.item);
        rows.prepend(QStringList{decision.meeting, cell(decision.decidedOn), decision.words,
                                 owner ? plan::fileWord(owner->kind) : QString(), owner ? owner->name : QString()} +
                     (item ? itemKeyCells(*item) : QStringList(4, QString())) +
                     QStringList{cell(decision.dueOn), cell(decision.doneOn), decision.outcome});
    }
    return rows;
}

} // namespace

PlanFileKind roundsKind()
{
    return {u"rounds"_s, {QT_TRANSLATE_NOOP("Action", "Import review rounds from %1")},
            {roundKeyColumns(), {scaleColumn, dueColumn}}, takeRounds, roundRows};
}

PlanFileKind decisionsKind()
{
    return {u"decisions"_s, {QT_TRANSLATE_NOOP("Action", "Import decisions from %1")},
            {{meetingColumn, decidedColumn, wordsColumn},
             QStringList{ownerKindColumn, ownerColumn} + itemKeyColumns() + QStringList{dueColumn, doneColumn, outcomeColumn}},
            takeDecisions, decisionRows};
}

} // namespace shirube::exchange
