// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shirube::ui
{

/// "ja", "en", or empty for the system's language; may change while windows are open, which then get
/// QEvent::LanguageChange. False when there is no such language.
bool setLanguage(const QString& language);

/// "ja" or "en": what the program speaks now; in a LanguageScope what that speaks.
[[nodiscard]] QString currentLanguage();

/// While it lives, this thread alone speaks another language than the windows do: a report may be in English while they
/// are in Japanese. Works once setLanguage() has been called.
class LanguageScope
{
public:
    /// "ja", "en", or empty: nothing changes.
    explicit LanguageScope(const QString& language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    QString m_before;
};

} // namespace shirube::ui
