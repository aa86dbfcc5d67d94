// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files_kinds.h"

#include "core/base/parse.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Field;
using plan::Indicator;
using plan::Initiative;
using plan::OrganKind;
using plan::Plan;
using plan::Section;
using plan::Status;
using plan::Theme;
using storage::Database;
using storage::Transaction;

namespace
{

const QStringList keyColumns{u"年度"_s, u"組織区分"_s, u"組織"_s, u"番号"_s};
const auto ownersColumn = u"組織"_s;
const auto titleColumn = u"事項"_s;
const auto sectionColumn = u"区分"_s;
const auto fieldColumn = u"分野"_s;
const auto themesColumn = u"テーマ"_s;
const auto newColumn = u"新規"_s;
const auto emphasisColumn = u"重点"_s;
const auto indicatorColumn = u"指標"_s;
const auto unitColumn = u"単位"_s;
const auto targetColumn = u"目標"_s;
const auto actualColumn = u"実績"_s;
const auto statusColumn = u"状況"_s;
const auto noteColumn = u"メモ"_s;

// 年度, 組織区分, 組織, 番号: the same partners in another order are the same item.
QString itemKey(const Initiative& item)
{
    QStringList owners;
    for (const plan::Organ& owner : item.owners)
        owners.append(QString::number(owner.id.value));
    owners.sort();
    return keyOf({QString::number(item.fiscalYear.first()), QString::number(int(item.organKind)), owners.join(u';'),
                  QString::number(item.number)});
}

// Everything the rows of items are looked up in.
struct Shelf
{
    OrganNames organs;
    QList<Plan> plans;
    QHash<QString, Theme> themes; // by plan and code
    QHash<QString, Initiative> items;
    QDate today;

    // Codes count within the plan that covers the item's year; of two such plans the newer one.
    [[nodiscard]] std::optional<Theme> theme(FiscalYear year, const QString& code) const
    {
        const auto covers = [year](const Plan& plan) { return plan.covers(year); };
        const auto found = std::find_if(plans.crbegin(), plans.crend(), covers);
        if (found == plans.crend())
            return std::nullopt;
        const auto theme = themes.constFind(themeKey(found->id, code));
        return theme == themes.cend() ? std::nullopt : std::optional(*theme);
    }

    [[nodiscard]] static QString themeKey(PlanId plan, const QString& code)
    {
        return keyOf({QString::number(plan.value), normalizedCode(code)});
    }
};

Result<Shelf> loadShelf(const Database& database)
{
    Shelf shelf;
    shelf.today = database.clock().today();
    SHIRUBE_ASSIGN(shelf.organs, OrganNames::load(database));
    SHIRUBE_ASSIGN(shelf.plans, plan::loadPlans(database));
    SHIRUBE_ASSIGN(const QList<Theme> themes, plan::loadThemes(database));
    for (const Theme& theme : themes)
        shelf.themes.insert(Shelf::themeKey(theme.plan, theme.code()), theme);
    SHIRUBE_ASSIGN(const QList<Initiative> items, plan::loadInitiatives(database));
    for (const Initiative& item : items)
        shelf.items.insert(itemKey(item), item);
    return shelf;
}

// The part of an item that its key is made of.
Initiative readKey(PlanRow& row, const Shelf& shelf)
{
    Initiative item;
    item.fiscalYear = row.fiscalYear(keyColumns[0]);
    item.organKind = row.requiredWord<OrganKind>(keyColumns[1]);
    static_cast<void>(row.requiredText(ownersColumn));
    for (const QString& name : row.list(ownersColumn)) {
        const auto owner = shelf.organs.find(item.organKind, name);
        if (!owner)
            row.rejectUnknown(ownersColumn, name);
        else if (!item.owners.contains(*owner))
            item.owners.append(*owner);
    }
    if (item.owners.isEmpty())
        row.rejectUnknown(ownersColumn);
    item.number = row.number(keyColumns[3]);
    return item;
}

void readThemes(PlanRow& row, const Shelf& shelf, Initiative& item)
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

// The month of an actual that the file gives no month for: today's, within the item's year.
YearMonth monthFor(FiscalYear year, QDate today)
{
    return std::clamp(YearMonth(today), year.firstMonth(), year.lastMonth());
}

// Found again by its name; an indicator is never removed by a file.
void readIndicator(PlanRow& row, const Shelf& shelf, Initiative& item)
{
    const QString name = row.text(indicatorColumn);
    auto indicator = std::ranges::find(item.indicators, name, &Indicator::name);
    if (indicator == item.indicators.end()) {
        item.indicators.append({{}, name, {}, {}, {}});
        indicator = std::prev(item.indicators.end());
    }
    if (row.has(unitColumn))
        indicator->unit = row.text(unitColumn);
    if (row.has(targetColumn))
        indicator->target = row.decimal(targetColumn);
    if (row.has(actualColumn)) {
        const plan::Actual* latest = indicator->actualAt({});
        plan::Actual actual = latest ? *latest : plan::Actual{monthFor(item.fiscalYear, shelf.today), {}, {}, {}, {}, false};
        actual.value = row.decimal(actualColumn);
        indicator->setActual(actual);
    }
}

void readRest(PlanRow& row, const Shelf& shelf, Initiative& item)
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
    if (!row.text(indicatorColumn).isEmpty())
        readIndicator(row, shelf, item);
    else if (!(row.text(unitColumn) + row.text(targetColumn) + row.text(actualColumn)).isEmpty())
        row.reject(indicatorColumn, QCoreApplication::translate("Exchange", "The row has a unit or a figure but no indicator. "
                                                                            "Name the indicator."));
}

Result<> takeInitiatives(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const Shelf shelf, loadShelf(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        Initiative item = readKey(row, shelf);
        const QString key = itemKey(item);
        rows.refuseDuplicate(row, key);
        const auto found = shelf.items.constFind(key);
        const Initiative* stored = found == shelf.items.cend() ? nullptr : &*found;
        if (stored) {
            const auto owners = item.owners;
            item = *stored;
            item.owners = owners;
        }
        readRest(row, shelf, item);
        if (row.isRejected())
            return RowOutcome::Known;
        return put(
            stored, item, [&](const Initiative& fresh) { return plan::insertInitiative(transaction, fresh); },
            [&](const Initiative& before, const Initiative& after) {
                return plan::updateInitiative(transaction, before, after);
            });
    });
}

QStringList keyCells(const Initiative& item)
{
    QStringList owners;
    for (const plan::Organ& owner : item.owners)
        owners.append(owner.name);
    return {cell(item.fiscalYear), plan::fileWord(item.organKind), owners.join(u';'), QString::number(item.number)};
}

QStringList indicatorCells(const Indicator& indicator)
{
    return {indicator.name, indicator.unit, cell(indicator.target), cell(indicator.actual)};
}

QString flagCell(bool flag)
{
    return flag ? u"○"_s : QString();
}

Result<QList<QStringList>> initiativeRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Initiative> items, plan::loadInitiatives(database));
    QList<QStringList> rows;
    for (const Initiative& item : items) {
        QStringList themes;
        for (const Theme& theme : item.themes)
            themes.append(theme.code());
        rows.append(keyCells(item) +
                    QStringList{item.title, item.section ? plan::fileWord(*item.section) : QString(),
                                item.field ? plan::fileWord(*item.field) : QString(), themes.join(u';'),
                                flagCell(item.isNew), flagCell(item.isEmphasised)} +
                    indicatorCells(item.indicators.value(0)) +
                    QStringList{item.status ? plan::fileWord(*item.status) : QString(), item.note});
    }
    return rows;
}

Result<> takeIndicators(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const Shelf shelf, loadShelf(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const QString key = itemKey(readKey(row, shelf));
        rows.refuseDuplicate(row, keyOf({key, row.requiredText(indicatorColumn)}));
        const auto stored = shelf.items.constFind(key);
        if (stored == shelf.items.cend()) {
            row.reject(keyColumns[3], QCoreApplication::translate("Exchange", "There is no such item. Import the items "
                                                                              "first, or correct year, organ and number."));
            return RowOutcome::Known;
        }
        Initiative after = *stored;
        readIndicator(row, shelf, after);
        if (row.isRejected() || after == *stored)
            return RowOutcome::Known;
        // Against the item as it was loaded: earlier rows have written other indicators of it than this one.
        const bool isNew = after.indicators.size() > stored->indicators.size();
        SHIRUBE_TRY(plan::updateInitiative(transaction, *stored, after));
        return isNew ? RowOutcome::New : RowOutcome::Changed;
    });
}

Result<QList<QStringList>> indicatorRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Initiative> items, plan::loadInitiatives(database));
    QList<QStringList> rows;
    for (const Initiative& item : items) {
        for (const Indicator& indicator : item.indicators)
            rows.append(keyCells(item) + indicatorCells(indicator));
    }
    return rows;
}

} // namespace

PlanFileKind initiativesKind()
{
    return {u"initiatives"_s, {QT_TRANSLATE_NOOP("Action", "Import initiatives from %1")},
            {keyColumns + QStringList{titleColumn},
             {sectionColumn, fieldColumn, themesColumn, newColumn, emphasisColumn, indicatorColumn, unitColumn,
              targetColumn, actualColumn, statusColumn, noteColumn}},
            takeInitiatives, initiativeRows};
}

PlanFileKind indicatorsKind()
{
    return {u"indicators"_s, {QT_TRANSLATE_NOOP("Action", "Import indicators from %1")},
            {keyColumns + QStringList{indicatorColumn}, {unitColumn, targetColumn, actualColumn}},
            takeIndicators, indicatorRows};
}

} // namespace shirube::exchange
