// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "core/storage/change_log.h"

#include <QJsonValue>

namespace shirube::report
{

/// The change log in the office's words: what it calls tables, columns and the numbers in them.

/// The word itself where the office has none for it.
[[nodiscard]] QString tableWord(const QString& table);
[[nodiscard]] QString columnWord(const QString& column);

/// A value of a column; empty: none. table: empty where the column says enough.
[[nodiscard]] QString loggedText(const QString& table, const QString& column, const QJsonValue& value);

/// "Taken back: Set status of “…”"
[[nodiscard]] QString actionWords(const storage::ChangeSet& set);

/// formatMoment(), in order of time.
[[nodiscard]] Cell loggedCell(const QDateTime& at);

} // namespace shirube::report
