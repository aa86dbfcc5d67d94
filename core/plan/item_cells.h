// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace shirube::plan
{

/// The columns of the item list (form 1).
enum class ItemColumn
{
    Owners,
    Number,
    Title,
    Field,
    Themes,
    New,
    Emphasised,
    Indicator,
    Target,
    Actual,
    Status,
    Note,
    Aim,
    Budget,
    Cost,
    Start,
    End,
    Weight,
    Light
};
inline constexpr int itemColumnCount = int(ItemColumn::Light) + 1;

/// Its head, in the reader's language.
[[nodiscard]] QString columnTitle(ItemColumn column);
/// Its name in files and saved views, the same in every language.
[[nodiscard]] QString columnKey(ItemColumn column);
[[nodiscard]] std::optional<ItemColumn> columnOfKey(const QString& key);

/// What stands in the cell. One place for each indicator, " / " between them; the actual is Indicator::actual's month's.
[[nodiscard]] QString cellText(const Initiative& item, ItemColumn column, YearMonth asOf);
/// The same in full precision and with nothing for what is not entered, as a person edits it and a spreadsheet takes it.
[[nodiscard]] QString cellForEditing(const Initiative& item, ItemColumn column, YearMonth asOf);

/// Owners, number and the indicators' names are changed in the item's form; without an indicator there is no target.
[[nodiscard]] bool isEditable(const Initiative& item, ItemColumn column);

/// Those that an item of the year can serve.
[[nodiscard]] QList<Theme> themesOf(FiscalYear year, const QList<Theme>& themes, const QList<Plan>& plans);

/// Enters what was typed or pasted, as the office writes it: any width, △5, 1,234, R3.4.1; words in either language. Empty
/// and 未入力 take the cell back to "not entered". themes: those to choose from, by code (挑戦3 柱1). Actuals are asOf's.
/// ErrorCode::Invalid says what cannot be read; the item is then as it was.
[[nodiscard]] Result<> setCell(Initiative& item, ItemColumn column, const QString& typed, const QList<Theme>& themes,
                               YearMonth asOf);

} // namespace shirube::plan
