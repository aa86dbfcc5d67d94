// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"

#include <QJsonArray>

namespace shirube::cli
{

/// The rows and cells of a file that stayed out, or need a look.
[[nodiscard]] QJsonArray toJson(const QList<exchange::RowRemark>& remarks);
/// The first of them for the person; count: how many there are.
void sayRemarks(const QList<exchange::RowRemark>& remarks, qint64 count);
/// The column names that a file's kind does not use; nothing when there are none.
void sayIgnored(const QStringList& columns);
/// That a dry run has changed nothing.
void sayCheckedOnly();

} // namespace shirube::cli
