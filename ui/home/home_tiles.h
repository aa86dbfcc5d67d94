// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/definitions.h"
#include "core/report/key_figures.h"

#include <QStringList>

namespace shirube::ui
{

/// What stands on one tile of the home page.
struct TileText
{
    QString label;
    QString figure;
    QStringList lines; ///< at most three; for an unknown figure the first one says what to do
    report::Metric metric = report::Metric::Members; ///< what the figure is
};

[[nodiscard]] TileText membersTile(const report::KeyFigures& figures);
[[nodiscard]] TileText gapTile(const report::KeyFigures& figures);
[[nodiscard]] TileText netGrowthTile(const report::KeyFigures& figures);
[[nodiscard]] TileText reserveTile(const report::KeyFigures& figures);
/// 評価: the grades of the round; while there is none, the items by status.
[[nodiscard]] TileText gradesTile(const report::KeyFigures& figures);
[[nodiscard]] TileText initiativesTile(const report::KeyFigures& figures);

/// Net growth of last fiscal year's same months (April to asOf's month); nullopt when the ledger starts
/// later.
[[nodiscard]] std::optional<qint64> netGrowthLastYear(const report::KeyFigures& figures);

} // namespace shirube::ui
