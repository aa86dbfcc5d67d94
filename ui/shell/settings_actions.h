// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"
#include "ui/widgets/session.h"

class QMenu;

namespace shirube::ui
{

/// What a person chooses (settings.h): by the settings dialog, or one thing at a time by the View menu; kept and put in force.
class SettingsActions : public QObject
{
    Q_OBJECT

public:
    SettingsActions(Session& session, Settings settings, QWidget* window);

    /// Look, language, amounts, years.
    void fill(QMenu* menu);
    void ask();

Q_SIGNALS:
    void changed(); ///< everything is to be shown anew; another language comes as QEvent::LanguageChange instead

private:
    void set(const Preferences& wanted);

    Session* m_session;
    Settings m_settings;
    QWidget* m_window;
};

} // namespace shirube::ui
