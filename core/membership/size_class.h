// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace shirube::membership
{

/// Where a size class stands from large to small, by the usual words (大企業, 中堅, 中小, 小規模); an office's own words
/// follow, and members without one come last. Every list, table and chart of size classes goes by it.
[[nodiscard]] qsizetype placeOfSize(const QString& sizeClass);

/// The same order for a list; own words among themselves by their characters.
void sortBySize(QStringList& sizeClasses);

} // namespace shirube::membership
