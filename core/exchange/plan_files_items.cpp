// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/indicator_cells.h"
#include "core/exchange/item_shelf.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Field;
using plan::Initiative;
using plan::Section;
using plan::Status;
using plan::Theme;
using storage::Database;
using storage::Transaction;

namespace
{

const auto titleColumn = u"事項"_s;
const auto sectionColumn = u"区分"_s;
const auto fieldColumn = u"分野"_s;
const auto themesColumn = u"テーマ"_s;
const auto newColumn = u"新規"_s;
const auto emphasisColumn = u"重点"_s;
const auto statusColumn = u"状況"_s;
const auto noteColumn = u"メモ"_s;
const auto aimColumn = u"目的"_s;
const auto equalColumn = u"対等"_s;
const auto budgetColumn = u"予算"_s;
const auto costColumn = u"実費"_s;
const auto startColumn = u"開始日"_s;
const auto endColumn = u"終了日"_s;
const auto weightColumn = u"ウェイト"_s;
const auto lightColumn = u"簡易"_s;

void readThemes(PlanRow& row, const ItemShelf& shelf, Initiative& item)
{
    item.themes.clear();
    for (const QString& code : row.list(themesColumn)) {
        const auto theme = shelf.theme(item.fiscalYear, code);
        if (!theme)
            row.rejectUnknown(themesColumn, code);
        else if (!item.themes.contains(*theme))
            item.themes.append(*theme);
    }
}

// Found again by its name; an indicator is never removed by a file.
void readFirstIndicator(PlanRow& row, const ItemShelf& shelf, Initiative& item)
{
    const ActualColumns& latest = latestActualColumns();
    const QString name = row.text(indicatorColumn);
    if (!name.isEmpty())
        readFigures(row, item, indicatorNamed(item, name), shelf.today());
    else if (!(row.text(unitColumn) + row.text(targetColumn) + row.text(latest.value) + row.text(latest.month)).isEmpty())
        row.reject(indicatorColumn, QCoreApplication::translate("Exchange", "The row has a unit or a figure but no indicator. "
                                                                            "Name the indicator."));
}

void readWork(PlanRow& row, Initiative& item)
{
    if (row.has(aimColumn))
        item.aim = row.text(aimColumn);
    if (row.has(equalColumn))
        item.isEqual = row.flag(equalColumn);
    if (row.has(budgetColumn))
        item.budget = row.yen(budgetColumn);
    if (row.has(costColumn))
        item.cost = row.yen(costColumn);
    if (row.has(startColumn))
        item.startsOn = row.date(startColumn);
    if (row.has(endColumn))
        item.endsOn = row.date(endColumn);
    if (row.has(weightColumn))
        item.weight = row.decimal(weightColumn);
    if (row.has(lightColumn))
        item.isLight = row.flag(lightColumn);
}

void readRest(PlanRow& row, const ItemShelf& shelf, Initiative& item)
{
    item.title = row.requiredText(titleColumn);
    if (row.has(sectionColumn))
        item.section = row.word<Section>(sectionColumn);
    if (row.has(fieldColumn))
        item.field = row.word<Field>(fieldColumn);
    if (row.has(themesColumn))
        readThemes(row, shelf, item);
    if (row.has(newColumn))
        item.isNew = row.flag(newColumn);
    if (row.has(emphasisColumn))
        item.isEmphasised = row.flag(emphasisColumn);
    if (row.has(statusColumn))
        item.status = row.word<Status>(statusColumn);
    if (row.has(noteColumn))
        item.note = row.text(noteColumn);
    readFirstIndicator(row, shelf, item);
    readWork(row, item);
}

Result<> takeInitiatives(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const ItemShelf shelf, ItemShelf::load(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        Initiative item = shelf.readKey(row);
        const QString key = itemKey(item);
        rows.refuseDuplicate(row, key);
        const Initiative* stored = shelf.find(key);
        if (stored) {
            const auto owners = item.owners;
            item = *stored;
            item.owners = owners;
        }
        readRest(row, shelf, item);
        if (!row.isRejected() && !(stored && *stored == item))
            shelf.check(row, stored, item);
        if (row.isRejected())
            return RowOutcome::Known;
        return put(
            stored, item, [&](const Initiative& fresh) { return plan::insertInitiative(transaction, fresh); },
            [&](const Initiative& before, const Initiative& after) {
                return plan::updateInitiative(transaction, before, after);
            });
    });
}

Result<QList<QStringList>> initiativeRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Initiative> items, plan::loadInitiatives(database));
    QList<QStringList> rows;
    for (const Initiative& item : items) {
        QStringList themes;
        for (const Theme& theme : item.themes)
            themes.append(theme.code());
        const plan::Indicator first = item.indicators.value(0);
        const plan::Actual latest = latestActual(first);
        rows.append(itemKeyCells(item) +
                    QStringList{item.title,
                                item.section ? plan::fileWord(*item.section) : QString(),
                                item.field ? plan::fileWord(*item.field) : QString(),
                                themes.join(u';'),
                                flagCell(item.isNew),
                                flagCell(item.isEmphasised),
                                first.name,
                                first.unit,
                                cell(first.target),
                                cell(latest.value),
                                item.status ? plan::fileWord(*item.status) : QString(),
                                item.note,
                                item.aim,
                                flagCell(item.isEqual),
                                cell(item.budget),
                                cell(item.cost),
                                cell(item.startsOn),
                                cell(item.endsOn),
                                cell(item.weight),
                                flagCell(item.isLight),
                                latest.value ? cell(latest.month) : QString()});
    }
    return rows;
}

} // namespace

PlanFileKind initiativesKind()
{
    const ActualColumns& latest = latestActualColumns();
    return {u"initiatives"_s, {QT_TRANSLATE_NOOP("Action", "Import initiatives from %1")},
            {itemKeyColumns() + QStringList{titleColumn},
             {sectionColumn, fieldColumn, themesColumn, newColumn, emphasisColumn, indicatorColumn, unitColumn, targetColumn,
              latest.value, statusColumn, noteColumn, aimColumn, equalColumn, budgetColumn, costColumn, startColumn, endColumn,
              weightColumn, lightColumn, latest.month}},
            takeInitiatives, initiativeRows};
}

} // namespace shirube::exchange
