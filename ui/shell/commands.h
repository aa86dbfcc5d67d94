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

    /// By which it is remembered; another one in another language.
    [[nodiscard]] QString key() const;
};

/// Every entry of the menus, those that are filled when a menu opens included.
[[nodiscard]] QList<Command> menuCommands(const QMenuBar& menus);
/// Every tab of every page. show: turns to the page.
[[nodiscard]] QList<Command> viewCommands(const QList<Page*>& pages, const std::function<void(int page)>& show);
/// What can be done on a page as it is seen now: the context menus of what stands on it (context_menu.h), its buttons and its
/// cards' menus.
[[nodiscard]] QList<Command> pageCommands(const Page& page);
/// The arrows of the top bar and the like: buttons that have a shortcut.
[[nodiscard]] QList<Command> buttonCommands(const QWidget& in, const QString& where);

/// The commands whose name or place holds every word, folded (fold.h): first those whose name begins with the text, then those
/// that have it in their name; among equals the one used last, then
/// those that lie in no submenu, then the menus' order. recent: keys, newest first.
[[nodiscard]] QList<Command> matching(const QList<Command>& commands, const QString& text, const QStringList& recent);

} // namespace shirube::ui
