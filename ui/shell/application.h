// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace shirube::ui
{

struct Preferences;

/// What the program is to the system: names, version, a font that can write Japanese, the light look, the
/// system's language. Once, after QApplication.
void setUpApplication();

/// Everything that was chosen but the language: look, size of type, how figures are written, paper and backups.
void applyPreferences(const Preferences& preferences);

} // namespace shirube::ui
