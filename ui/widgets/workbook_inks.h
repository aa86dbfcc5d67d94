// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spreadsheet/workbook.h"

namespace shirube::ui
{

/// The theme's colours for the charts of a workbook, on white.
[[nodiscard]] std::array<quint32, spreadsheet::inkCount> workbookInks();

} // namespace shirube::ui
