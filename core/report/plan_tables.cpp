// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/review_words.h"
#include "core/report/tables.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <array>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

// In the order of work; nullopt: not entered.
constexpr std::array<std::optional<plan::Status>, 5> statuses{
    plan::Status::NotBegun, plan::Status::UnderWay, plan::Status::Done, plan::Status::Stopped, std::nullopt};

// An item has one line however many indicators judge it.
Cell indicatorCell(const plan::Initiative& item)
{
    QStringList texts;
    for (const plan::Indicator& indicator : item.indicators) {
        texts.append(indicator.name + u' ' + targetText(indicator));
    }
    return textCell(texts.join(u" / "_s));
}

Cell actualCell(const plan::Initiative& item)
{
    QStringList texts;
    for (const plan::Indicator& indicator : item.indicators)
        texts.append(formatDecimal(indicator.actual));
    const bool isSingle = item.indicators.size() == 1;
    return {texts.join(u" / "_s), isSingle ? storage::orNull(item.indicators.first().actual) : QVariant()};
}

Cell flagCell(bool isSet)
{
    return textCell(isSet ? u"○"_s : QString());
}

QList<Cell> statusRow(const QString& name, const QList<plan::Initiative>& items)
{
    QList<Cell> row{textCell(name), countCell(items.size())};
    for (const std::optional<plan::Status>& status : statuses) {
        qint64 count = 0;
        for (const plan::Initiative& item : items)
            count += item.status == status;
        row.append(countCell(count));
    }
    return row;
}

} // namespace

Table initiativeTable(const QList<plan::Initiative>& items)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Priority items (form 1)");
    table.note = QCoreApplication::translate("Report", "Items: %1").arg(formatCount(items.size()));
    table.columns = {{QCoreApplication::translate("Report", "No."), Align::Right, 0.5},
                     {QCoreApplication::translate("Report", "Organ"), Align::Left, 2.6},
                     {QCoreApplication::translate("Report", "Item"), Align::Left, 6},
                     {QCoreApplication::translate("Report", "Field"), Align::Left, 1.8},
                     {QCoreApplication::translate("Report", "Themes"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "New"), Align::Center, 0.5},
                     {QCoreApplication::translate("Report", "Priority"), Align::Center, 0.6},
                     {QCoreApplication::translate("Report", "Indicator and target"), Align::Left, 2.3},
                     {QCoreApplication::translate("Report", "Actual"), Align::Right, 0.8},
                     {QCoreApplication::translate("Report", "Status"), Align::Center, 0.9}};
    for (const plan::Initiative& item : items) {
        table.rows.append({countCell(item.number), textCell(plan::ownersText(item)),
                           textCell(item.title),
                           textCell(item.field ? plan::displayName(*item.field) : QString()),
                           textCell(plan::themeCodes(item)), flagCell(item.isNew), flagCell(item.isEmphasised),
                           indicatorCell(item), actualCell(item), textCell(plan::displayName(item.status))});
    }
    return table;
}

Table groupTable(const KeyFigures& figures)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Items by kind of organ, %1")
                      .arg(formatFiscalYear(FiscalYear(figures.asOf)));
    table.unit = QCoreApplication::translate("Report", "items");
    table.columns = {{QCoreApplication::translate("Report", "Kind of organ"), Align::Left, 2},
                     {QCoreApplication::translate("Report", "Total"), Align::Right}};
    for (const std::optional<plan::Status>& status : statuses)
        table.columns.append({plan::displayName(status), Align::Right});

    table.totals = statusRow(QCoreApplication::translate("Report", "All items"), figures.initiatives);
    QMap<ItemGroup, QList<plan::Initiative>> groups;
    for (const plan::Initiative& item : figures.initiatives)
        groups[groupOf(item)].append(item);
    for (const ItemGroup group : countByGroup({}).keys())
        table.rows.append(statusRow(displayName(group), groups.value(group)));
    return table;
}

} // namespace shirube::report
