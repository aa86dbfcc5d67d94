// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/item_cells.h"
#include "ui/plan/initiative_filter.h"

#include <QJsonObject>

namespace shirube::ui
{

/// How the item table is seen: what a saved view keeps.
struct ListState
{
    struct ShownColumn
    {
        plan::ItemColumn column = plan::ItemColumn::Title;
        int width = 0;

        bool operator==(const ShownColumn&) const = default;
    };

    InitiativeCriteria criteria = {};
    Grouping grouping = Grouping::None;
    std::optional<plan::ItemColumn> sortColumn = {}; ///< nullopt: the plan's order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QList<ShownColumn> columns = {}; ///< empty: the usual ones

    bool operator==(const ListState&) const = default;
};

[[nodiscard]] QJsonObject toJson(const ListState& state);
/// What it does not know, from a later version, is left out.
[[nodiscard]] ListState listStateOf(const QJsonObject& json);

} // namespace shirube::ui
