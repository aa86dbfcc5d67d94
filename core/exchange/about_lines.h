// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"

#include <QStringList>

namespace shirube::exchange
{

/// What an export is about; every file for people ends with it.
struct About
{
    QString what; ///< a table's title, with its unit
    YearMonth asOf;
    bool isSample = false;
    QString filter; ///< filterText()
    qint64 rows = 0; ///< in the file
    qint64 of = 0;   ///< before the filter
    bool isCut = false; ///< more rows meet the filter than are in the file
};

/// "Branches (companies), as of Dec 2021" · "Filter: none" · "Population: 23 rows"; the first with a mark where the figures
/// are a sample, the last with a mark where rows are missing.
[[nodiscard]] QStringList aboutLines(const About& about);

} // namespace shirube::exchange
