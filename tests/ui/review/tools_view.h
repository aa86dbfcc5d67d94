// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/review_tools.h"

namespace shirube::test
{

/// The tools of a round as a section of their own, for RoundView.
struct ToolsView : ui::ReviewTools
{
    using ui::ReviewTools::ReviewTools;
    void refresh() {} // they follow the state by themselves
};

} // namespace shirube::test
