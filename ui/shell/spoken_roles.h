// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace shirube::ui
{

/// Tells screen readers what the widgets are that we paint ourselves: tiles are buttons, the rail's entries tabs, charts
/// charts. Once for the program, before its windows.
void setUpSpokenRoles();

} // namespace shirube::ui
