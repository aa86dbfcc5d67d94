// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/plan_rows.h"
#include "core/plan/plan.h"
#include "core/storage/transaction.h"

namespace shirube::exchange
{

/// One kind of plan file: its columns and the two ways through it.
struct PlanFileKind
{
    QString name;
    storage::ActionName action; ///< %1: the file
    PlanColumns columns;
    Result<> (*take)(storage::Transaction&, PlanRows&);
    Result<QList<QStringList>> (*rows)(const storage::Database&); ///< cells in the order of columns.all()
};

[[nodiscard]] PlanFileKind planKind();
[[nodiscard]] PlanFileKind themesKind();
[[nodiscard]] PlanFileKind organsKind();
[[nodiscard]] PlanFileKind targetsKind();
[[nodiscard]] PlanFileKind branchGoalsKind();
[[nodiscard]] PlanFileKind initiativesKind();
[[nodiscard]] PlanFileKind indicatorsKind();
[[nodiscard]] PlanFileKind actualsKind();
[[nodiscard]] PlanFileKind milestonesKind();
[[nodiscard]] PlanFileKind fundsKind();
[[nodiscard]] PlanFileKind reserveKind();
[[nodiscard]] PlanFileKind roundsKind();
[[nodiscard]] PlanFileKind reviewsKind();
[[nodiscard]] PlanFileKind decisionsKind();

/// Finds organs by the names that files give them.
class OrganNames
{
public:
    [[nodiscard]] static Result<OrganNames> load(const storage::Database& database);

    [[nodiscard]] std::optional<plan::Organ> find(plan::OrganKind kind, const QString& name) const;
    [[nodiscard]] std::optional<plan::Organ> find(OrganId organ) const;
    /// By a name without a kind beside it: 千代田支部, or 千代田 where only one organ is called so.
    [[nodiscard]] std::optional<plan::Organ> findAny(const QString& name) const;
    [[nodiscard]] QString nameOf(OrganId organ) const;

private:
    QList<plan::Organ> m_organs;
    QHash<QString, qsizetype> m_byKey;
};

/// Adds what is new, changes what differs, leaves alone what is equal.
template <typename Item, typename Insert, typename Update>
[[nodiscard]] Result<RowOutcome> put(const Item* stored, const Item& item, Insert insert, Update update)
{
    if (stored && *stored == item)
        return RowOutcome::Known;
    if (stored) {
        SHIRUBE_TRY(update(*stored, item));
        return RowOutcome::Changed;
    }
    SHIRUBE_TRY(insert(item));
    return RowOutcome::New;
}

/// A key of several parts, for finding rows again.
[[nodiscard]] QString keyOf(const QStringList& parts);

// How cells are written; empty for what is not known.
[[nodiscard]] QString cell(FiscalYear year);
[[nodiscard]] QString cell(QDate date);
[[nodiscard]] QString cell(std::optional<double> number);
[[nodiscard]] QString cell(std::optional<Yen> amount);
[[nodiscard]] QString cell(YearMonth month);
[[nodiscard]] QString flagCell(bool flag);

} // namespace shirube::exchange
