// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parse.h"
#include "core/exchange/indicator_cells.h"
#include "core/exchange/item_shelf.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Actual;
using plan::Better;
using plan::Indicator;
using plan::Initiative;
using plan::Pace;
using plan::TargetKind;
using storage::Database;
using storage::Transaction;

namespace
{

const auto kindColumn = u"指標種別"_s;
const auto betterColumn = u"向き"_s;
const auto upperColumn = u"上限"_s;
const auto baseColumn = u"基準値"_s;
const auto baseYearColumn = u"基準年度"_s;
const auto dueColumn = u"期日"_s;
const auto wordsColumn = u"目標内容"_s;
const auto outOfColumn = u"分母"_s;
const auto paceColumn = u"ペース"_s;
const auto stepsColumn = u"段階"_s;

const ActualColumns monthColumns{u"年月"_s, u"実績"_s, u"分母"_s, u"達成日"_s, u"内容"_s, u"確定"_s};

void readSteps(PlanRow& row, Indicator& indicator)
{
    indicator.steps.clear();
    for (const QString& part : row.text(stepsColumn).replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
        const auto step = parseDecimal(part);
        if (step)
            indicator.steps.append(*step);
        else
            row.reject(stepsColumn, QCoreApplication::translate("Exchange", "These are not percentages with ; between them. "
                                                                            "Write them as 25;50;75;100."), part);
    }
}

void readDefinition(PlanRow& row, Indicator& indicator)
{
    if (row.has(kindColumn))
        indicator.kind = row.word<TargetKind>(kindColumn).value_or(TargetKind::Yearly);
    if (row.has(betterColumn))
        indicator.better = row.word<Better>(betterColumn).value_or(Better::Higher);
    if (row.has(upperColumn))
        indicator.upper = row.decimal(upperColumn);
    if (row.has(baseColumn))
        indicator.base = row.decimal(baseColumn);
    if (row.has(baseYearColumn))
        indicator.baseYear = row.maybeFiscalYear(baseYearColumn);
    if (row.has(dueColumn))
        indicator.dueOn = row.date(dueColumn);
    if (row.has(wordsColumn))
        indicator.targetWords = row.text(wordsColumn);
    if (row.has(outOfColumn))
        indicator.outOfName = row.text(outOfColumn);
    if (row.has(paceColumn))
        indicator.pace = row.word<Pace>(paceColumn).value_or(Pace::Linear);
    if (row.has(stepsColumn))
        readSteps(row, indicator);
}

Result<> takeIndicators(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const ItemShelf shelf, ItemShelf::load(transaction.database()));
    ItemEdits edits(shelf);
    SHIRUBE_TRY(rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const QString key = itemKey(shelf.readKey(row));
        const QString name = row.requiredText(indicatorColumn);
        rows.refuseDuplicate(row, keyOf({key, name}));
        const Initiative* stored = shelf.require(row, key);
        if (!stored || row.isRejected())
            return RowOutcome::Known;
        Initiative after = edits.now(*stored);
        const qsizetype before = after.indicators.size();
        Indicator& indicator = indicatorNamed(after, name);
        readFigures(row, after, indicator, shelf.today());
        readDefinition(row, indicator);
        return edits.keep(row, *stored, after, after.indicators.size() > before);
    }));
    return edits.write(transaction);
}

QString stepsCell(const QList<double>& steps)
{
    QStringList parts;
    for (const double step : steps)
        parts.append(cell(std::optional(step)));
    return parts.join(u';');
}

QStringList actualCells(const Actual& actual)
{
    return {cell(actual.outOf), cell(actual.reachedOn), actual.words, flagCell(actual.isFinal)};
}

QStringList definitionCells(const Indicator& indicator)
{
    return {plan::fileWord(indicator.kind), plan::fileWord(indicator.better), cell(indicator.upper), cell(indicator.base),
            cell(indicator.baseYear),       cell(indicator.dueOn),            indicator.targetWords, indicator.outOfName,
            plan::fileWord(indicator.pace), stepsCell(indicator.steps)};
}

Result<QList<QStringList>> indicatorRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Initiative> items, plan::loadInitiatives(database));
    QList<QStringList> rows;
    for (const Initiative& item : items) {
        for (const Indicator& indicator : item.indicators) {
            const Actual latest = latestActual(indicator);
            rows.append(itemKeyCells(item) +
                        QStringList{indicator.name, indicator.unit, cell(indicator.target), cell(latest.value)} +
                        definitionCells(indicator) + QStringList{cell(latest.month)} + actualCells(latest));
        }
    }
    return rows;
}

Result<> takeActuals(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const ItemShelf shelf, ItemShelf::load(transaction.database()));
    ItemEdits edits(shelf);
    SHIRUBE_TRY(rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const QString key = itemKey(shelf.readKey(row));
        const QString name = row.requiredText(indicatorColumn);
        static_cast<void>(row.requiredText(monthColumns.month));
        const YearMonth month = row.month(monthColumns.month);
        rows.refuseDuplicate(row, keyOf({key, name, cell(month)}));
        const Initiative* stored = shelf.require(row, key);
        if (!stored || row.isRejected())
            return RowOutcome::Known;
        Initiative after = edits.now(*stored);
        const auto indicator = std::ranges::find(after.indicators, name, &Indicator::name);
        if (indicator == after.indicators.end()) {
            row.reject(indicatorColumn, QCoreApplication::translate("Exchange", "The item has no such indicator. Import the "
                                                                                "indicators first, or correct the name."));
            return RowOutcome::Known;
        }
        const qsizetype before = indicator->actuals.size();
        readActual(row, monthColumns, after, *indicator, shelf.today());
        return edits.keep(row, *stored, after, indicator->actuals.size() > before);
    }));
    return edits.write(transaction);
}

Result<QList<QStringList>> actualRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Initiative> items, plan::loadInitiatives(database));
    QList<QStringList> rows;
    for (const Initiative& item : items) {
        for (const Indicator& indicator : item.indicators) {
            for (const Actual& actual : indicator.actuals)
                rows.append(itemKeyCells(item) + QStringList{indicator.name, cell(actual.month), cell(actual.value)} +
                            actualCells(actual));
        }
    }
    return rows;
}

} // namespace

PlanFileKind indicatorsKind()
{
    const ActualColumns& latest = latestActualColumns();
    return {u"indicators"_s, {QT_TRANSLATE_NOOP("Action", "Import indicators from %1")},
            {itemKeyColumns() + QStringList{indicatorColumn},
             {unitColumn, targetColumn, latest.value, kindColumn, betterColumn, upperColumn, baseColumn, baseYearColumn, dueColumn,
              wordsColumn, outOfColumn, paceColumn, stepsColumn, latest.month, latest.outOf, latest.reachedOn, latest.words,
              latest.isFinal}},
            takeIndicators, indicatorRows};
}

PlanFileKind actualsKind()
{
    return {u"actuals"_s, {QT_TRANSLATE_NOOP("Action", "Import actuals from %1")},
            {itemKeyColumns() + QStringList{indicatorColumn, monthColumns.month},
             {monthColumns.value, monthColumns.outOf, monthColumns.reachedOn, monthColumns.words, monthColumns.isFinal}},
            takeActuals, actualRows};
}

} // namespace shirube::exchange
