// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"

class QWidget;

namespace shirube::ui
{

class Session;

/// Asks where, then writes what whoever helps needs to know as one file of plain text (JSON): upkeep::diagnostics() with the
/// window's side of it. Nothing that the office wrote is in it; that is said before.
void saveDiagnostics(Session& session, const Settings& settings, QWidget* window);

} // namespace shirube::ui
