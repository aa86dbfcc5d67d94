// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheet_files.h"

#include "core/base/parse.h"
#include "core/exchange/item_shelf.h"
#include "core/exchange/sheet_fields.h"
#include "core/review/actions.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "core/review/sheet_rules.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Initiative;
using review::GradedSheet;
using review::Review;
using review::Round;
using storage::Database;

namespace
{

const auto roundColumn = u"回"_s;
const QStringList aboutColumns{u"事項"_s, u"指標"_s, u"単位"_s, u"目標"_s, u"算定評価"_s};
const auto gradeColumn = u"一次評価"_s;
const QStringList judgedColumns{u"実績"_s, gradeColumn, u"一次理由"_s}; // whether a grade needs a reason

// Not 2021-1, which a spreadsheet takes for January.
QString roundCell(const Round& round)
{
    return u"%1年度第%2回"_s.arg(round.year.first()).arg(round.number);
}

QString targetCell(const plan::Indicator& indicator)
{
    if (indicator.kind == plan::TargetKind::Qualitative)
        return indicator.targetWords;
    return indicator.kind == plan::TargetKind::ByDate ? cell(indicator.dueOn) : cell(indicator.target);
}

QStringList aboutCells(const GradedSheet& sheet)
{
    const plan::Indicator first = sheet.item.indicators.value(0);
    return {sheet.item.title, first.name, first.unit, targetCell(first), sheet.computedGrade};
}

PlanColumns columnsOfSheets()
{
    PlanColumns columns{QStringList{roundColumn} + itemKeyColumns().mid(1), aboutColumns};
    for (const SheetColumn& column : sheetColumns())
        columns.optional.append(column.name);
    return columns;
}

QString comparable(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
}

Result<> checkRound(PlanRow& row, const Review& review, const QString& fileName)
{
    const QString written = row.requiredText(roundColumn);
    if (row.isRejected() || normalizedCode(written) == roundCell(review.round))
        return {};
    return fail(ErrorCode::Invalid, QCoreApplication::translate("Exchange", "“%1” is about %2, not about %3. Nothing was changed. "
                                                                            "Choose the file of this round.")
                                        .arg(fileName, written, roundCell(review.round)));
}

// The item of the row; the year is the round's.
const GradedSheet* sheetOf(PlanRow& row, const ItemShelf& shelf, const Review& review)
{
    Initiative key = shelf.readOwners(row);
    key.fiscalYear = review.round.year;
    if (row.isRejected())
        return nullptr;
    const Initiative* item = shelf.require(row, itemKey(key));
    return item ? review.sheetOf(item->id) : nullptr;
}

class Comparison
{
public:
    Comparison(const Review& review, const review::Background& background, QDate today)
        : m_review(&review), m_background(&background), m_today(today)
    {
    }

    void compare(const PlanRow& row, const GradedSheet& graded, const Initiative& item, SheetDifferences& found) const
    {
        const SheetWork before{item, graded.sheet};
        SheetWork after = before;
        qsizetype judged = -1;
        for (const SheetColumn& column : sheetColumns()) {
            if (!row.has(column.name))
                continue;
            const QString was = comparable(column.cell(before, *m_review));
            const QString written = comparable(row.text(column.name));
            if (written == was)
                continue;
            if (const QString why = column.put(after, *m_review, written); !why.isEmpty()) {
                found.rejections.append({row.line(), column.name, written, why});
                continue;
            }
            const QString is = comparable(column.cell(after, *m_review));
            if (is == was)
                continue; // only written differently: 1,234 or a full-width grade
            if (column.name == gradeColumn || (judged < 0 && judgedColumns.contains(column.name)))
                judged = found.differences.size();
            found.differences.append({item.id, item.title, column.name, QCoreApplication::translate("Exchange", column.field), was,
                                      is, true, is.isEmpty() ? whatGoes() : QString()});
        }
        if (judged >= 0)
            checkGrade(found.differences[judged], graded, after);
    }

private:
    static QString whatGoes()
    {
        return QCoreApplication::translate("Exchange", "The cell is empty: what stands there would be taken away.");
    }

    void checkGrade(SheetDifference& difference, const GradedSheet& graded, const SheetWork& after) const
    {
        const GradedSheet judged = review::regraded(graded, after.item, *m_review, *m_background, m_today);
        if (auto fits = review::checkSheet(judged, after.sheet, m_review->scale); !fits) {
            difference.isAccepted = false;
            difference.remark = fits.error().message;
        }
    }

    const Review* m_review;
    const review::Background* m_background;
    QDate m_today;
};

tl::unexpected<Error> notThere(const QString& what)
{
    return fail(ErrorCode::NotFound, what);
}

} // namespace

Result<> exportSheets(const Database& database, RoundId round, OrganId organ, CsvWriter& writer)
{
    SHIRUBE_ASSIGN(const Review review, review::loadReview(database, round));
    exportSheets(review, organ, writer);
    return {};
}

void exportSheets(const Review& review, OrganId organ, CsvWriter& writer)
{
    writer.addRow(columnsOfSheets().all());
    for (const GradedSheet& sheet : review.sheets) {
        if (organ.isValid() && std::ranges::count(sheet.item.owners, organ, &plan::Organ::id) == 0)
            continue;
        QStringList cells = QStringList{roundCell(review.round)} + itemKeyCells(sheet.item).mid(1) + aboutCells(sheet);
        for (const SheetColumn& column : sheetColumns())
            cells.append(column.cell({sheet.item, sheet.sheet}, review));
        writer.addRow(cells);
    }
}

Result<SheetDifferences> readSheets(const Database& database, RoundId round, const QString& path, const CsvForm& form)
{
    SHIRUBE_ASSIGN(const Review review, review::loadReview(database, round));
    SHIRUBE_TRY(review::checkOpen(review.round));
    SHIRUBE_ASSIGN(const ItemShelf shelf, ItemShelf::load(database));
    SHIRUBE_ASSIGN(const review::Background background, review::loadBackground(database, shelf.items()));
    const Comparison comparison(review, background, database.clock().today());
    SHIRUBE_ASSIGN(PlanRows rows, PlanRows::read(path, columnsOfSheets(), {.form = form}));
    SheetDifferences found;
    found.fileName = QFileInfo(path).fileName();
    const auto read = [&](PlanRow& row) -> Result<RowOutcome> {
        SHIRUBE_TRY(checkRound(row, review, found.fileName));
        const GradedSheet* graded = sheetOf(row, shelf, review);
        if (graded)
            rows.refuseDuplicate(row, itemKey(graded->item));
        if (graded && !row.isRejected())
            comparison.compare(row, *graded, *shelf.byId(graded->item.id), found);
        return RowOutcome::Known;
    };
    SHIRUBE_TRY(rows.forEach(read));
    SHIRUBE_ASSIGN(const ImportReport report, rows.finish());
    found.rows = report.rows;
    found.ignoredColumns = report.ignoredColumns;
    found.rejections += report.rejections;
    std::ranges::stable_sort(found.rejections, {}, &RowRemark::line);
    return found;
}

Result<> acceptSheets(Database& database, RoundId round, const QList<SheetDifference>& differences, const QString& fileName)
{
    SHIRUBE_ASSIGN(const Review review, review::loadReview(database, round));
    SHIRUBE_TRY(review::checkOpen(review.round));
    SHIRUBE_ASSIGN(const ItemShelf shelf, ItemShelf::load(database));
    QList<SheetWork> works; // in the order of the differences
    for (const SheetDifference& difference : differences) {
        if (!difference.isAccepted)
            continue;
        auto work = std::ranges::find_if(works, [&](const SheetWork& one) { return one.item.id == difference.item; });
        if (work == works.end()) {
            const Initiative* item = shelf.byId(difference.item);
            const GradedSheet* graded = review.sheetOf(difference.item);
            if (!item || !graded)
                return notThere(QCoreApplication::translate("Exchange", "“%1” is no longer in the file. Nothing was changed. Read "
                                                                        "the sheets again.")
                                    .arg(difference.title));
            works.append({*item, graded->sheet});
            work = std::prev(works.end());
        }
        const auto columns = sheetColumns();
        const auto column = std::ranges::find(columns, difference.column, &SheetColumn::name);
        if (column == columns.end())
            continue;
        if (const QString why = column->put(*work, review, difference.after); !why.isEmpty())
            return fail(ErrorCode::Conflict, QCoreApplication::translate("Exchange", "“%1”, %2: %3 Nothing was changed.")
                                                 .arg(difference.title, difference.field, why));
    }
    QList<review::Sheet> sheets;
    QList<Initiative> items;
    for (const SheetWork& work : std::as_const(works)) {
        if (work.sheet != review.sheetOf(work.item.id)->sheet)
            sheets.append(work.sheet);
        if (work.item != *shelf.byId(work.item.id))
            items.append(work.item);
    }
    if (sheets.isEmpty() && items.isEmpty())
        return {};
    return review::takeSheets(database, sheets, fileName, items);
}

Result<RoundId> roundByName(const Database& database, const QString& name)
{
    SHIRUBE_ASSIGN(const QList<Round> rounds, review::loadRounds(database));
    QStringList known;
    for (const Round& round : rounds) {
        const QString called = u"%1-%2"_s.arg(round.year.first()).arg(round.number);
        if (normalizedCode(name) == called)
            return round.id;
        known.append(called);
    }
    if (known.isEmpty())
        return notThere(QCoreApplication::translate("Exchange", "The file has no review round. Create the rounds of a year first."));
    return notThere(QCoreApplication::translate("Exchange", "There is no review round “%1”. Known: %2.")
                        .arg(name, known.join(u", ")));
}

Result<OrganId> organByName(const Database& database, const QString& name)
{
    SHIRUBE_ASSIGN(const OrganNames organs, OrganNames::load(database));
    const auto organ = organs.findAny(name);
    if (!organ)
        return notThere(QCoreApplication::translate("Exchange", "No organ, or more than one, is called “%1”. Write it with its kind: "
                                                                "千代田支部.")
                            .arg(name));
    return organ->id;
}

} // namespace shirube::exchange
