// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settings_actions.h"

#include "ui/shell/application.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/language.h"

#include <QActionGroup>
#include <QMenu>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

SettingsActions::SettingsActions(Session& session, Settings settings, QWidget* window)
    : QObject(window), m_session(&session), m_settings(settings), m_window(window)
{
}

void SettingsActions::fill(QMenu* menu)
{
    const auto choices = [this, menu](const QString& title) {
        QMenu* sub = menu->addMenu(title);
        auto* group = new QActionGroup(sub);
        return [this, sub, group](const QString& name, bool chosen, auto choose) {
            QAction* action = sub->addAction(name, this, choose);
            action->setActionGroup(group);
            action->setCheckable(true);
            action->setChecked(chosen);
        };
    };
    const auto look = choices(tr("&Look"));
    const Preferences chosen = m_settings.preferences();
    const auto with = [this](const auto& change) {
        return [this, change] {
            Preferences wanted = m_settings.preferences();
            change(wanted);
            set(wanted);
        };
    };
    const auto addLook = [&](const QString& name, std::optional<Look> value) {
        look(name, chosen.look == value, with([value](Preferences& wanted) { wanted.look = value; }));
    };
    addLook(tr("As the system"), std::nullopt);
    addLook(tr("Light"), Look::Light);
    addLook(tr("Dark"), Look::Dark);
    addLook(tr("High contrast"), Look::HighContrast);
    // Each language in its own words, to be found by whoever cannot read the present one.
    const auto language = choices(tr("L&anguage"));
    for (const auto& [name, code] : {std::pair(tr("As the system"), QString()), std::pair(u"日本語"_s, u"ja"_s), std::pair(u"English"_s, u"en"_s)})
        language(name, chosen.language == code, with([code](Preferences& wanted) { wanted.language = code; }));
    const auto amounts = choices(tr("A&mounts"));
    for (const YenUnit unit : {YenUnit::One, YenUnit::Thousand, YenUnit::Million, YenUnit::HundredMillion})
        amounts(displayName(unit), display().unit == unit, with([unit](Preferences& wanted) { wanted.display.unit = unit; }));
    const auto years = choices(tr("&Years"));
    for (const YearStyle style : {YearStyle::Western, YearStyle::Era})
        years(displayName(style), display().years == style, with([style](Preferences& wanted) { wanted.display.years = style; }));
}

void SettingsActions::ask()
{
    auto* dialog = new SettingsDialog(m_settings.preferences(), *m_session, m_window);
    connect(dialog, &FormDialog::requested, this, [this, dialog] {
        const Preferences wanted = dialog->wanted();
        dialog->accept();
        set(wanted);
    });
    dialog->open();
}

void SettingsActions::set(const Preferences& wanted)
{
    const Preferences before = m_settings.preferences();
    m_settings.setPreferences(wanted);
    applyPreferences(wanted);
    if (wanted.language != before.language) {
        setLanguage(wanted.language); // comes back as QEvent::LanguageChange
        return;
    }
    // Figures carry texts too. Queued: the menu or dialog that asks is built anew.
    QMetaObject::invokeMethod(
        this,
        [this, isWrittenOtherwise = wanted.display != before.display] {
            if (isWrittenOtherwise)
                m_session->reload();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace shirube::ui
