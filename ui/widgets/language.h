// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shirube::ui
{

/// "ja", "en", or empty for the system's language; may change while windows are open, which then get
/// QEvent::LanguageChange. False when there is no such language.
bool setLanguage(const QString& language);

/// "ja" or "en": what the program speaks now.
[[nodiscard]] QString currentLanguage();

} // namespace shirube::ui
