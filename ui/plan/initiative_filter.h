// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QSortFilterProxyModel>

namespace shirube::ui
{

/// What a person asked to see of the items; everything unset shows all.
struct InitiativeCriteria
{
    std::optional<plan::OrganKind> organKind = {};
    ThemeId theme = {};
    bool onlyNew = false;
    bool onlyEmphasised = false;
    std::optional<std::optional<plan::Status>> status = {}; ///< an inner nullopt: not entered
    QString text = {}; ///< words that all occur in the item, whatever their width and case

    [[nodiscard]] bool accepts(const plan::Initiative& item) const;
    bool operator==(const InitiativeCriteria&) const = default;
};

/// What lines that stand together have in common. An item of several organs or themes stands under the first.
enum class Grouping
{
    None,
    OrganKind,
    Organ,
    Field,
    Theme
};

/// The items that meet the criteria. An edit does not take its line away under the hands, as in Excel: lines
/// are chosen anew when the criteria change.
class InitiativeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit InitiativeFilter(QObject* parent = nullptr);

    void setCriteria(const InitiativeCriteria& criteria);
    [[nodiscard]] const InitiativeCriteria& criteria() const { return m_criteria; }
    /// Groups in the plan's order; within them the table's order.
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    [[nodiscard]] bool beginsGroup(int row) const;

    void setSourceModel(QAbstractItemModel* source) override;
    /// column -1: the plan's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] const plan::Initiative& sourceItem(int row) const;
    [[nodiscard]] QString groupTitle(int row) const;

    InitiativeCriteria m_criteria;
    QStringList m_words;           // of the criteria's text, folded
    mutable QStringList m_searched; // by source row, folded once; empty: not yet
    Grouping m_grouping = Grouping::None;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace shirube::ui
