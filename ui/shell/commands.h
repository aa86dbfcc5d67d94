// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <functional>

class QMenuBar;
class QWidget;

namespace shirube::ui
{

class Page;

/// Something that a person can have done by its name.
struct Command
{
    QString name;  ///< "Open…"
    QString where; ///< "File", "Members › Ledger"
    QString shortcut;
    bool isEnabled = true;
    std::function<void()> run;
    std::function<bool()> isPossible = {}; ///< asked when it is done, where it was out of sight until then
    bool isElsewhere = false;              ///< out of sight when it was listed

    /// By which it is remembered; another one in another language.
    [[nodiscard]] QString key() const;
};

/// Every entry of the menus, those that are filled when a menu opens included.
[[nodiscard]] QList<Command> menuCommands(const QMenuBar& menus);
/// Every tab of every page. show: turns to the page.
[[nodiscard]] QList<Command> viewCommands(const QList<Page*>& pages, const std::function<void(int page)>& show);
/// What can be done on all pages: the context menus of what stands on them (context_menu.h), their buttons and their cards' menus.
/// What stands on the tab that is seen comes first; the others turn to their tab, and call refuse with their name when it shows that
/// they cannot be done now (no row is chosen, the file is read-only).
/// seen: the page that is looked at; makes the tabs that were not looked at yet.
[[nodiscard]] QList<Command> pageCommands(const QList<Page*>& pages, int seen, const std::function<void(int page)>& show,
                                          const std::function<void(const QString& name)>& refuse);
/// The arrows of the top bar and the like: buttons that have a shortcut.
[[nodiscard]] QList<Command> buttonCommands(const QWidget& in, const QString& where);

/// The commands whose name or place holds every word, folded (fold.h): first those whose name begins with the text, then those
/// that have it in their name; among equals the one used last, then
/// those in sight, then those that lie in no submenu, then the menus' order. recent: keys, newest first.
[[nodiscard]] QList<Command> matching(const QList<Command>& commands, const QString& text, const QStringList& recent);

} // namespace shirube::ui
