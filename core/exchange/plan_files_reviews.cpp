// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/item_shelf.h"
#include "core/exchange/review_cells.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "core/review/sheet_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Initiative;
using review::GradedSheet;
using review::GradingScale;
using review::Review;
using review::Round;
using review::Sheet;
using storage::Database;
using storage::Transaction;

namespace
{

struct TextColumn
{
    QString name;
    QString Sheet::*text;
};
const TextColumn texts[] = {{u"実施内容"_s, &Sheet::done},
                            {u"成果"_s, &Sheet::result},
                            {u"課題"_s, &Sheet::issue},
                            {u"改善"_s, &Sheet::improvement},
                            {u"次期目標"_s, &Sheet::nextTarget}};
const auto directionColumn = u"方向"_s;
struct GradeColumns
{
    TextColumn grade;
    TextColumn reason;
};
const GradeColumns grades[] = {{{u"一次評価"_s, &Sheet::firstGrade}, {u"一次理由"_s, &Sheet::firstReason}},
                               {{u"二次評価"_s, &Sheet::secondGrade}, {u"二次理由"_s, &Sheet::secondReason}},
                               {{u"委員会評価"_s, &Sheet::committeeGrade}, {u"意見"_s, &Sheet::opinion}}};
const auto submittedColumn = u"提出日"_s;
const auto assessedColumn = u"評価日"_s;

QStringList keyColumns()
{
    return roundKeyColumns() + itemKeyColumns().mid(1); // both begin with the year
}

// Everything that sheets are looked up in; rounds are computed when the first row asks for them.
struct Desk
{
    struct Part
    {
        Review review;
        QHash<InitiativeId, Sheet> written;
    };
    ItemShelf shelf;
    QList<Round> rounds;
    QHash<RoundId, Part> parts;

    Result<const Part*> part(const Database& database, RoundId round)
    {
        auto found = parts.find(round);
        if (found == parts.end()) {
            Part fresh;
            SHIRUBE_ASSIGN(fresh.review, review::loadReview(database, round));
            SHIRUBE_ASSIGN(fresh.written, review::loadSheets(database, round));
            found = parts.insert(round, fresh);
        }
        return &*found;
    }
};

void readSheet(PlanRow& row, const GradingScale& scale, Sheet& sheet)
{
    for (const TextColumn& column : texts) {
        if (row.has(column.name))
            sheet.*column.text = row.text(column.name);
    }
    if (row.has(directionColumn)) {
        const QString word = row.text(directionColumn);
        sheet.direction = review::directionFromWord(word);
        if (!sheet.direction && !word.isEmpty())
            row.rejectUnknown(directionColumn);
    }
    for (const GradeColumns& column : grades) {
        if (row.has(column.grade.name))
            sheet.*column.grade.text = gradeOf(scale, row.text(column.grade.name));
        if (row.has(column.reason.name))
            sheet.*column.reason.text = row.text(column.reason.name);
    }
    if (row.has(submittedColumn))
        sheet.submittedOn = row.date(submittedColumn);
    if (row.has(assessedColumn))
        sheet.assessedOn = row.date(assessedColumn);
}

void check(PlanRow& row, const GradedSheet& graded, const Sheet& sheet, const GradingScale& scale)
{
    const auto fits = review::checkSheet(graded, sheet, scale);
    if (fits)
        return;
    QString where;
    for (const GradeColumns& column : grades) {
        const QString& grade = sheet.*column.grade.text;
        if (where.isEmpty() && !grade.isEmpty() && !scale.band(grade))
            where = column.grade.name;
    }
    row.reject(where, fits.error().message);
}

Result<RowOutcome> takeSheet(Transaction& transaction, PlanRow& row, const Desk::Part& part, InitiativeId item)
{
    const Review& review = part.review;
    const auto written = part.written.constFind(item);
    const bool isNew = written == part.written.cend();
    const GradedSheet* graded = review.sheetOf(item);
    Sheet sheet = !isNew ? *written : graded ? graded->sheet : Sheet{};
    readSheet(row, review.scale, sheet);
    if (row.isRejected() || (!isNew && sheet == *written))
        return RowOutcome::Known;
    // A closed round has no sheet of an item that came later.
    if (auto open = review::checkOpen(review.round); !open)
        row.reject({}, open.error().message);
    else if (graded)
        check(row, *graded, sheet, review.scale);
    if (row.isRejected() || !graded)
        return RowOutcome::Known;
    SHIRUBE_TRY(review::putSheet(transaction, sheet));
    return isNew ? RowOutcome::New : RowOutcome::Changed;
}

Result<> takeReviews(Transaction& transaction, PlanRows& rows)
{
    const Database& database = transaction.database();
    Desk desk;
    SHIRUBE_ASSIGN(desk.shelf, ItemShelf::load(database));
    SHIRUBE_ASSIGN(desk.rounds, review::loadRounds(database));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const QString key = roundKey(readRoundKey(row));
        const QString what = itemKey(desk.shelf.readKey(row));
        rows.refuseDuplicate(row, keyOf({key, what}));
        const auto round = std::ranges::find(desk.rounds, key, &roundKey);
        if (round == desk.rounds.end())
            row.reject(roundKeyColumns()[2], QCoreApplication::translate("Exchange", "There is no such round. Create the year's "
                                                                                     "rounds first, or correct year, period and "
                                                                                     "number."));
        const Initiative* item = desk.shelf.require(row, what);
        if (row.isRejected() || !item)
            return RowOutcome::Known;
        SHIRUBE_ASSIGN(const Desk::Part* part, desk.part(database, round->id));
        return takeSheet(transaction, row, *part, item->id);
    });
}

QStringList sheetCells(const Sheet& sheet)
{
    QStringList cells;
    for (const TextColumn& column : texts)
        cells.append(sheet.*column.text);
    cells.append(sheet.direction ? review::fileWord(*sheet.direction) : QString());
    for (const GradeColumns& column : grades)
        cells += {sheet.*column.grade.text, sheet.*column.reason.text};
    return cells + QStringList{cell(sheet.submittedOn), cell(sheet.assessedOn)};
}

// Sheets that something has been written in, as they stand now.
Result<QList<QStringList>> reviewRows(const Database& database)
{
    SHIRUBE_ASSIGN(const ItemShelf shelf, ItemShelf::load(database));
    SHIRUBE_ASSIGN(const QList<Round> rounds, review::loadRounds(database));
    QList<QStringList> rows;
    for (const Round& round : rounds) {
        SHIRUBE_ASSIGN(const auto sheets, review::loadSheets(database, round.id));
        for (const Initiative& item : shelf.items()) {
            if (const auto sheet = sheets.constFind(item.id); sheet != sheets.cend())
                rows.append(roundKeyCells(round) + itemKeyCells(item).mid(1) + sheetCells(*sheet));
        }
    }
    return rows;
}

QStringList sheetColumns()
{
    QStringList columns;
    for (const TextColumn& column : texts)
        columns.append(column.name);
    columns.append(directionColumn);
    for (const GradeColumns& column : grades)
        columns += {column.grade.name, column.reason.name};
    return columns + QStringList{submittedColumn, assessedColumn};
}

} // namespace

PlanFileKind reviewsKind()
{
    return {u"reviews"_s, {QT_TRANSLATE_NOOP("Action", "Import sheets from %1")}, {keyColumns(), sheetColumns()}, takeReviews,
            reviewRows};
}

} // namespace shirube::exchange
