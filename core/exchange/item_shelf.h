// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/plan_files_kinds.h"
#include "core/plan/item_rules.h"

namespace shirube::exchange
{

/// 年度, 組織区分, 組織, 番号: by which files find an item again.
[[nodiscard]] const QStringList& itemKeyColumns();
/// The same partners in another order are the same item.
[[nodiscard]] QString itemKey(const plan::Initiative& item);
[[nodiscard]] QStringList itemKeyCells(const plan::Initiative& item);

/// The items of a file with everything that their rows are looked up in.
class ItemShelf
{
public:
    [[nodiscard]] static Result<ItemShelf> load(const storage::Database& database);

    /// The part of an item that its key is made of. Organs that are not known reject the row.
    [[nodiscard]] plan::Initiative readKey(PlanRow& row) const;
    /// The same without the year.
    [[nodiscard]] plan::Initiative readOwners(PlanRow& row) const;
    /// nullptr: not in the file.
    [[nodiscard]] const plan::Initiative* find(const QString& key) const;
    /// As find(), but a row about an item that is not there is rejected.
    [[nodiscard]] const plan::Initiative* require(PlanRow& row, const QString& key) const;
    [[nodiscard]] const plan::Initiative* byId(InitiativeId item) const;
    /// Codes count within the plan that covers the item's year; of two such plans the newer one.
    [[nodiscard]] std::optional<plan::Theme> theme(FiscalYear year, const QString& code) const;
    /// Rejects the row with its reason when the rules of items do not allow what it makes of the item.
    void check(PlanRow& row, const plan::Initiative* stored, const plan::Initiative& after) const;

    [[nodiscard]] const QList<plan::Initiative>& items() const { return m_items; }
    [[nodiscard]] const OrganNames& organs() const { return m_organs; }
    [[nodiscard]] QDate today() const { return m_today; }

private:
    OrganNames m_organs;
    QList<plan::Plan> m_plans;
    QHash<QString, plan::Theme> m_themes; // by plan and code
    QList<plan::Initiative> m_items;
    QHash<QString, qsizetype> m_byKey;
    QList<plan::ClosedMonths> m_closed;
    QDate m_today;
};

/// Items as the rows of a file make them, several rows to an item; written at the end.
class ItemEdits
{
public:
    explicit ItemEdits(const ItemShelf& shelf) : m_shelf(&shelf) {}

    /// As the rows before this one left it.
    [[nodiscard]] const plan::Initiative& now(const plan::Initiative& stored) const;
    /// Keeps what this row makes of the item, unless the row is rejected or the rules of items refuse it. isNew: the row
    /// adds something rather than changing it.
    [[nodiscard]] RowOutcome keep(PlanRow& row, const plan::Initiative& stored, const plan::Initiative& after, bool isNew);
    [[nodiscard]] Result<> write(storage::Transaction& transaction) const;

private:
    const ItemShelf* m_shelf;
    QList<InitiativeId> m_order;
    QHash<InitiativeId, plan::Initiative> m_now;
};

} // namespace shirube::exchange
