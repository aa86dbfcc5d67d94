// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QComboBox>
#include <QLabel>

namespace shirube::ui
{

/// What several views of the items have alike.

/// Kinds of organ to choose from, all of them first.
[[nodiscard]] QComboBox* organKindChoice();
[[nodiscard]] bool isOfKind(const plan::Initiative& item, const QComboBox* choice);
[[nodiscard]] QList<plan::Initiative> ofKind(const QList<plan::Initiative>& items, const QComboBox* choice);

/// In the middle of a view that has nothing to show.
[[nodiscard]] QLabel* emptyLabel();
[[nodiscard]] QString noItemsText(YearMonth asOf);

} // namespace shirube::ui
