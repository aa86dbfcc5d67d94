// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branch_items.h"

#include "core/plan/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString themeCodes(const plan::Initiative& item)
{
    QStringList codes;
    for (const auto& theme : item.themes)
        codes.append(theme.code());
    return codes.join(u'・');
}

// Without 支部 after each name: six partners have to fit beside the item.
QString ownerNames(const plan::Initiative& item)
{
    QStringList names;
    for (const auto& owner : item.owners)
        names.append(owner.name);
    return names.join(u'・');
}

QList<report::Cell> listRow(const QString& name, const std::optional<membership::Figures>& figures,
                            std::optional<double> achievement, const BranchItems& items)
{
    const auto members = figures ? std::optional(figures->closing) : std::nullopt;
    const auto growth = figures ? std::optional(figures->netGrowth()) : std::nullopt;
    return {report::textCell(name),           report::countCell(members),
            report::changeCell(growth),       report::percentCell(achievement),
            report::countCell(items.count()), report::countCell(items.joint.size())};
}

report::Table itemsTable(const QString& title, const QString& partners, const QList<plan::Initiative>& items)
{
    report::Table table;
    table.title = title;
    table.columns = {{QCoreApplication::translate("Branches", "No."), report::Align::Right}};
    table.columns.append({QCoreApplication::translate("Branches", "Item"), report::Align::Left, 4});
    if (!partners.isEmpty())
        table.columns.append({partners, report::Align::Left, 2});
    table.columns.append({QCoreApplication::translate("Branches", "Themes"), report::Align::Left, 1});
    table.columns.append({QCoreApplication::translate("Branches", "Status"), report::Align::Left, 1});
    for (const auto& item : items) {
        QList<report::Cell> row{report::countCell(item.number)};
        row.append(report::textCell(item.title));
        if (!partners.isEmpty())
            row.append(report::textCell(ownerNames(item)));
        row.append(report::textCell(themeCodes(item)));
        row.append(report::textCell(plan::displayName(item.status)));
        table.rows.append(row);
    }
    return table;
}

} // namespace

BranchItems branchItems(const QList<plan::Initiative>& items, OrganId branch)
{
    BranchItems found;
    for (const auto& item : items) {
        if (item.organKind != plan::OrganKind::Branch)
            continue;
        const bool isOwner = std::any_of(item.owners.begin(), item.owners.end(),
                                         [branch](const plan::Organ& owner) { return owner.id == branch; });
        if (!branch.isValid() || isOwner)
            (item.isJoint() ? found.joint : found.own).append(item);
    }
    return found;
}

report::Table branchListTable(const report::KeyFigures& figures)
{
    report::Table table;
    table.title = QCoreApplication::translate("Branches", "Branches");
    table.columns = {{QCoreApplication::translate("Branches", "Branch"), report::Align::Left},
                     {QCoreApplication::translate("Branches", "Members"), report::Align::Right},
                     {QCoreApplication::translate("Branches", "Net growth"), report::Align::Right},
                     {QCoreApplication::translate("Branches", "Attainment"), report::Align::Right},
                     {QCoreApplication::translate("Branches", "Items"), report::Align::Right},
                     {QCoreApplication::translate("Branches", "Joint"), report::Align::Right}};
    table.totals =
        listRow(QCoreApplication::translate("Branches", "All branches"), figures.membership.fiscalYear,
                figures.progress.level, branchItems(figures.initiatives, {}));
    for (const auto& one : figures.branches) {
        table.rows.append(listRow(plan::displayName(one.branch), one.figures, one.achievement,
                                  branchItems(figures.initiatives, one.branch.id)));
    }
    return table;
}

report::Table ownItemsTable(const QList<plan::Initiative>& items, bool withOwners)
{
    return itemsTable(QCoreApplication::translate("Branches", "Own initiatives"),
                      withOwners ? QCoreApplication::translate("Branches", "Branch") : QString(), items);
}

report::Table jointItemsTable(const QList<plan::Initiative>& items)
{
    return itemsTable(QCoreApplication::translate("Branches", "[Joint] projects with other branches"),
                      QCoreApplication::translate("Branches", "Partners"), items);
}

} // namespace shirube::ui
