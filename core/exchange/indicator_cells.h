// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/plan_rows.h"
#include "core/plan/plan.h"

namespace shirube::exchange
{

/// Where a row holds what was reached by a month's end.
struct ActualColumns
{
    QString month; ///< an empty cell: the latest actual's month; without one, today's within the item's year
    QString value;
    QString outOf;
    QString reachedOn;
    QString words;
    QString isFinal;
};

/// The columns that the items' file has of its first indicator, and the indicators' file of each.
inline const QString indicatorColumn = QStringLiteral("指標");
inline const QString unitColumn = QStringLiteral("単位");
inline const QString targetColumn = QStringLiteral("目標");
[[nodiscard]] const ActualColumns& latestActualColumns();

/// The indicator of that name, added when the item has none.
[[nodiscard]] plan::Indicator& indicatorNamed(plan::Initiative& item, const QString& name);
/// Unit, target and the latest actual, as far as the file has them.
void readFigures(PlanRow& row, const plan::Initiative& item, plan::Indicator& indicator, QDate today);
/// What the row holds of one month; the month must lie in the item's year.
void readActual(PlanRow& row, const ActualColumns& columns, const plan::Initiative& item, plan::Indicator& indicator,
                QDate today);

/// Its latest actual; an empty one without.
[[nodiscard]] plan::Actual latestActual(const plan::Indicator& indicator);

} // namespace shirube::exchange
