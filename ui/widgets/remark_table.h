// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "core/report/table.h"

namespace shirube::ui
{

/// Rows of a file that stayed out, or need a look: line, column, what stands there, why.
[[nodiscard]] report::Table remarkTable(const QString& title, const QList<exchange::RowRemark>& remarks);

} // namespace shirube::ui
