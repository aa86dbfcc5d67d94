// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "core/report/table.h"

namespace shirube::ui
{

/// The rows of an import that stay out, then those that come in with a remark; the first 1,000 of each.
[[nodiscard]] report::Table remarkTable(const exchange::ImportReport& report);

/// What came in, in one paragraph, for the message after an import.
[[nodiscard]] QString importSummary(const exchange::ImportReport& report);

} // namespace shirube::ui
