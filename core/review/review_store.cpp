// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/review_store.h"

#include "core/plan/columns.h"

#include <QJsonDocument>
#include <array>

namespace shirube::review
{

using namespace Qt::StringLiterals;
using plan::textColumn;
using storage::Database;
using storage::orNull;
using storage::Query;
using storage::Transaction;

namespace
{

QDateTime momentAt(const Query& query, int column)
{
    return QDateTime::fromString(query.text(column), Qt::ISODate);
}

// The newest lock in force of a round: programs before this one could leave two.
QString standingLockOf(const QString& round)
{
    return u"SELECT max(id) FROM round_lock WHERE reopened_at IS NULL AND round_id = "_s + round;
}

QVariantMap rowOf(const Sheet& sheet)
{
    return {{u"round_id"_s, sheet.round.value},
            {u"initiative_id"_s, sheet.item.value},
            {u"done"_s, textColumn(sheet.done)},
            {u"result"_s, textColumn(sheet.result)},
            {u"issue"_s, textColumn(sheet.issue)},
            {u"improvement"_s, textColumn(sheet.improvement)},
            {u"next_target"_s, textColumn(sheet.nextTarget)},
            {u"direction"_s, sheet.direction ? QVariant(int(*sheet.direction)) : QVariant()},
            {u"first_grade"_s, textColumn(sheet.firstGrade)},
            {u"first_reason"_s, textColumn(sheet.firstReason)},
            {u"second_grade"_s, textColumn(sheet.secondGrade)},
            {u"second_reason"_s, textColumn(sheet.secondReason)},
            {u"committee_grade"_s, textColumn(sheet.committeeGrade)},
            {u"opinion"_s, textColumn(sheet.opinion)},
            {u"submitted_on"_s, orNull(sheet.submittedOn)},
            {u"assessed_on"_s, orNull(sheet.assessedOn)}};
}

QVariantMap rowOf(const Decision& decision)
{
    return {{u"meeting"_s, textColumn(decision.meeting)}, {u"decided_on"_s, orNull(decision.decidedOn)},
            {u"words"_s, textColumn(decision.words)},     {u"owner_id"_s, orNull(decision.owner)},
            {u"initiative_id"_s, orNull(decision.item)},  {u"due_on"_s, orNull(decision.dueOn)},
            {u"done_on"_s, orNull(decision.doneOn)},      {u"outcome"_s, textColumn(decision.outcome)}};
}

// Adds a row without an id, changes any other; returns its id.
template <typename TypedId>
Result<TypedId> put(Transaction& transaction, const QString& table, TypedId id, const QVariantMap& row)
{
    if (id.isValid()) {
        SHIRUBE_TRY(transaction.update(table, id.value, row));
        return id;
    }
    SHIRUBE_ASSIGN(const qint64 added, transaction.insert(table, row));
    return TypedId{added};
}

} // namespace

Result<QList<GradingScale>> loadScales(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, name, bands FROM grading_scale ORDER BY position, id"_s));
    QList<GradingScale> scales;
    while (query.next())
        scales.append({query.id<ScaleId>(0), query.text(1), bandsFromText(query.text(2))});
    return scales;
}

Result<QList<Round>> loadRounds(const Database& database)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT r.id, r.fiscal_year, r.period, r.number, r.scale_id, r.due_on, l.id, l.locked_at, "
                                  "l.locked_by FROM review_round r "
                                  "LEFT JOIN round_lock l ON l.id = ("_s +
                                  standingLockOf(u"r.id"_s) + u") "
                                  "ORDER BY r.fiscal_year, r.period, r.number"_s));
    QList<Round> rounds;
    while (query.next()) {
        Round round{query.id<RoundId>(0), FiscalYear(int(query.integer(1))), Period(query.integer(2)), int(query.integer(3)),
                    query.id<ScaleId>(4), query.date(5), {}};
        if (!query.isNull(6))
            round.lock = Round::Lock{query.integer(6), momentAt(query, 7), query.text(8)};
        rounds.append(round);
    }
    return rounds;
}

Result<QHash<InitiativeId, Sheet>> loadSheets(const Database& database, RoundId round)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT id, round_id, initiative_id, done, result, issue, improvement, next_target, "
                                  "direction, first_grade, first_reason, second_grade, second_reason, committee_grade, opinion, "
                                  "submitted_on, assessed_on FROM evaluation WHERE round_id = ?"_s,
                                  {round.value}));
    QHash<InitiativeId, Sheet> sheets;
    while (query.next()) {
        Sheet sheet;
        sheet.id = query.id<SheetId>(0);
        sheet.round = query.id<RoundId>(1);
        sheet.item = query.id<InitiativeId>(2);
        sheet.done = query.text(3);
        sheet.result = query.text(4);
        sheet.issue = query.text(5);
        sheet.improvement = query.text(6);
        sheet.nextTarget = query.text(7);
        if (!query.isNull(8))
            sheet.direction = Direction(query.integer(8));
        sheet.firstGrade = query.text(9);
        sheet.firstReason = query.text(10);
        sheet.secondGrade = query.text(11);
        sheet.secondReason = query.text(12);
        sheet.committeeGrade = query.text(13);
        sheet.opinion = query.text(14);
        sheet.submittedOn = query.date(15);
        sheet.assessedOn = query.date(16);
        sheets.insert(sheet.item, sheet);
    }
    return sheets;
}

Result<QHash<InitiativeId, QJsonObject>> loadLockedSheets(const Database& database, RoundId round)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, sheet FROM locked_sheet WHERE lock_id = "
                                               "(SELECT max(id) FROM round_lock WHERE round_id = ?)"_s,
                                               {round.value}));
    QHash<InitiativeId, QJsonObject> sheets;
    while (query.next())
        sheets.insert(query.id<InitiativeId>(0), QJsonDocument::fromJson(query.text(1).toUtf8()).object());
    return sheets;
}

Result<QHash<InitiativeId, Sheet>> loadGivenGrades(const Database& database, RoundId round)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, first_grade, second_grade, committee_grade "
                                               "FROM evaluation WHERE round_id = ? AND "
                                               "(first_grade <> '' OR second_grade <> '' OR committee_grade <> '')"_s,
                                               {round.value}));
    QHash<InitiativeId, Sheet> sheets;
    while (query.next()) {
        Sheet& sheet = sheets[query.id<InitiativeId>(0)];
        sheet.firstGrade = query.text(1);
        sheet.secondGrade = query.text(2);
        sheet.committeeGrade = query.text(3);
    }
    return sheets;
}

Result<QHash<RoundId, QList<GradedSheet>>> loadLockedGrades(const Database& database, RoundId round)
{
    // A closing that was taken back and done again, and was first done by a program before the columns, has them empty.
    constexpr std::array sources{"grade, s.ratio, s.weight", "sheet, NULL, NULL"};
    const bool isOne = round.isValid();
    QHash<RoundId, QList<GradedSheet>> rounds;
    for (const bool isInColumns : {true, false}) {
        SHIRUBE_ASSIGN(Query query,
                       database.query(u"SELECT l.round_id, s.initiative_id, s.%1 FROM locked_sheet s "
                                      "JOIN round_lock l ON l.id = s.lock_id WHERE l.id = (%4) AND s.grade IS %2NULL "
                                      "%3 ORDER BY s.lock_id, s.initiative_id"_s.arg(
                                          QLatin1StringView(sources[isInColumns ? 0 : 1]), isInColumns ? u"NOT "_s : u""_s,
                                          isOne ? u"AND l.round_id = ?"_s : u""_s, standingLockOf(u"l.round_id"_s)),
                                      isOne ? QVariantList{round.value} : QVariantList()));
        while (query.next()) {
            GradedSheet sheet;
            sheet.item.id = query.id<InitiativeId>(1);
            if (isInColumns) {
                sheet.computedGrade = query.text(2);
                sheet.ratio = query.maybeNumber(3);
                sheet.item.weight = query.maybeNumber(4);
            } else {
                sheet = sheetFromJson(QJsonDocument::fromJson(query.text(2).toUtf8()).object(), sheet.item);
            }
            sheet.sheet.item = sheet.item.id;
            rounds[query.id<RoundId>(0)].append(std::move(sheet));
        }
    }
    return rounds;
}

Result<QList<LockRecord>> loadLocks(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, round_id, locked_at, locked_by, reopened_at, reopened_by, reason "
                                               "FROM round_lock ORDER BY id"_s));
    QList<LockRecord> locks;
    while (query.next())
        locks.append({query.integer(0), query.id<RoundId>(1), momentAt(query, 2), query.text(3), momentAt(query, 4),
                      query.text(5), query.text(6)});
    return locks;
}

Result<QList<Decision>> loadDecisions(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, meeting, decided_on, words, owner_id, initiative_id, due_on, "
                                               "done_on, outcome FROM decision ORDER BY decided_on DESC, id DESC"_s));
    QList<Decision> decisions;
    while (query.next())
        decisions.append({query.id<DecisionId>(0), query.text(1), query.date(2), query.text(3), query.id<OrganId>(4),
                          query.id<InitiativeId>(5), query.date(6), query.date(7), query.text(8)});
    return decisions;
}

Result<ScaleId> putScale(Transaction& transaction, const GradingScale& scale)
{
    QVariantMap row{{u"name"_s, textColumn(scale.name)}, {u"bands"_s, bandsText(scale.bands)}};
    if (!scale.id.isValid())
        row.insert(u"position"_s, 100);
    return put(transaction, u"grading_scale"_s, scale.id, row);
}

Result<> removeScale(Transaction& transaction, ScaleId scale)
{
    return transaction.remove(u"grading_scale"_s, scale.value);
}

Result<RoundId> putRound(Transaction& transaction, const Round& round)
{
    return put(transaction, u"review_round"_s, round.id,
               {{u"fiscal_year"_s, round.year.first()},
                {u"period"_s, int(round.period)},
                {u"number"_s, round.number},
                {u"scale_id"_s, round.scale.value},
                {u"due_on"_s, orNull(round.dueOn)}});
}

Result<> removeRound(Transaction& transaction, RoundId round)
{
    return transaction.remove(u"review_round"_s, round.value);
}

Result<SheetId> putSheet(Transaction& transaction, const Sheet& sheet)
{
    return put(transaction, u"evaluation"_s, sheet.id, rowOf(sheet));
}

Result<> putLock(Transaction& transaction, RoundId round, const QList<GradedSheet>& sheets)
{
    const Database& database = transaction.database();
    SHIRUBE_ASSIGN(const qint64 lock,
                   transaction.insert(u"round_lock"_s, {{u"round_id"_s, round.value},
                                                        {u"locked_at"_s, database.clock().now().toUTC().toString(Qt::ISODate)},
                                                        {u"locked_by"_s, textColumn(database.actor())},
                                                        {u"reopened_at"_s, QVariant()},
                                                        {u"reopened_by"_s, QVariant()},
                                                        {u"reason"_s, u""_s}}));
    for (const GradedSheet& sheet : sheets)
        SHIRUBE_TRY(transaction.insert(
            u"locked_sheet"_s,
            {{u"lock_id"_s, lock},
             {u"initiative_id"_s, sheet.item.id.value},
             {u"grade"_s, textColumn(sheet.grade())},
             {u"ratio"_s, orNull(sheet.ratio)},
             {u"weight"_s, orNull(sheet.item.weight)},
             {u"sheet"_s, QString::fromUtf8(QJsonDocument(toJson(sheet)).toJson(QJsonDocument::Compact))}}));
    return {};
}

Result<int> endLocks(Transaction& transaction, RoundId round, const QString& reason)
{
    const Database& database = transaction.database();
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id FROM round_lock WHERE round_id = ? AND reopened_at IS NULL ORDER BY id"_s,
                                               {round.value}));
    QList<qint64> locks;
    while (query.next())
        locks.append(query.integer(0));
    for (const qint64 lock : locks)
        SHIRUBE_TRY(transaction.update(u"round_lock"_s, lock,
                                       {{u"reopened_at"_s, database.clock().now().toUTC().toString(Qt::ISODate)},
                                        {u"reopened_by"_s, textColumn(database.actor())},
                                        {u"reason"_s, textColumn(reason)}}));
    return int(locks.size());
}

Result<DecisionId> putDecision(Transaction& transaction, const Decision& decision)
{
    return put(transaction, u"decision"_s, decision.id, rowOf(decision));
}

Result<> removeDecision(Transaction& transaction, DecisionId decision)
{
    return transaction.remove(u"decision"_s, decision.value);
}

} // namespace shirube::review
