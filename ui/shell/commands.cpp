// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands.h"

#include "core/base/fold.h"
#include "core/search/index.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QToolButton>
#include <algorithm>
#include <tuple>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

// Without the marks of shortcuts: "&Open…" is Open…, "A && B" is A & B, "開く(&O)…" is 開く….
QString plainName(QString text)
{
    const QChar doubled(u'\x01');
    text.replace(u"&&"_s, doubled);
    if (const qsizetype at = text.indexOf(u"(&"_s); at >= 0 && text.mid(at + 3, 1) == u")")
        text.remove(at, 4);
    return text.remove(u'&').replace(doubled, u'&').simplified();
}

QString below(const QString& where, const QString& name)
{
    return where.isEmpty() || name.isEmpty() ? where + name : u"%1 › %2"_s.arg(where, name);
}

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

// What a menu shows behind a tab are keys.
Command commandOf(QAction* action, const QString& where, bool isEnabled)
{
    const QString keys = action->text().section(u'\t', 1);
    return {plainName(action->text().section(u'\t', 0, 0)), where, keys.isEmpty() ? native(action->shortcut()) : keys,
            action->isEnabled() && isEnabled, [one = QPointer(action)] {
                if (one)
                    one->trigger();
            }};
}

void addActions(QList<Command>& commands, const QList<QAction*>& actions, const QString& where, bool isEnabled = true)
{
    for (QAction* action : actions) {
        const Command command = commandOf(action, where, isEnabled);
        if (action->isSeparator() || command.name.isEmpty() || !action->isVisible())
            continue;
        QMenu* menu = action->menu();
        if (menu && action->isEnabled())
            Q_EMIT menu->aboutToShow(); // fills those that are filled then
        if (menu)
            addActions(commands, menu->actions(), below(where, command.name), command.isEnabled);
        else
            commands.append(command);
    }
}

QString cardOf(const QWidget* widget, const QWidget& upTo)
{
    for (const QWidget* one = widget; one && one != &upTo; one = one->parentWidget()) {
        if (qobject_cast<const Card*>(one))
            return one->accessibleName();
    }
    return {};
}

Command commandOf(QAbstractButton* button, const QString& name, const QString& where)
{
    return {name, where, native(button->shortcut()), button->isEnabled(), [one = QPointer(button)] {
                if (one)
                    one->click();
            }};
}

} // namespace

QString Command::key() const
{
    return below(where, name);
}

QList<Command> menuCommands(const QMenuBar& menus)
{
    QList<Command> commands;
    addActions(commands, menus.actions(), {});
    return commands;
}

QList<Command> viewCommands(const QList<Page*>& pages, const std::function<void(int)>& show)
{
    QList<Command> commands;
    for (int i = 0; i < int(pages.size()); ++i) {
        auto* tabs = pages[i]->findChild<QTabWidget*>();
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            commands.append({plainName(tabs->tabText(tab)), pages[i]->title(), {}, true, [show, i, tab, one = QPointer(tabs)] {
                                 show(i);
                                 if (one)
                                     one->setCurrentIndex(tab);
                             }});
        }
    }
    return commands;
}

QList<Command> pageCommands(const Page& page)
{
    QList<Command> found;
    QSet<QString> known;
    QSet<const QAction*> seen; // the same one may serve several widgets, and stand in a card's menu too
    const auto add = [&](QList<Command> more) {
        more.removeIf([&](const Command& command) { return known.contains(command.key()); });
        for (const Command& command : std::as_const(more))
            known.insert(command.key());
        found += more;
    };
    const auto addUnseen = [&](QList<QAction*> actions, const QWidget& of, const QString& name) {
        actions.removeIf([&](const QAction* action) { return seen.contains(action); });
        for (const QAction* action : std::as_const(actions))
            seen.insert(action);
        QList<Command> own;
        addActions(own, actions, below(page.title(), name == page.title() ? QString() : name), of.isEnabled());
        add(own);
    };
    QSet<QString> named;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isMenuOrButton = qobject_cast<const QMenu*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (!widget->isVisible() || widget->actions().isEmpty() || isMenuOrButton)
            continue;
        // By the title that is seen; the second one below it by its own name.
        const QString card = cardOf(widget, page);
        const bool isFirst = !card.isEmpty() && !named.contains(card);
        named.insert(card);
        addUnseen(widget->actions(), *widget, isFirst ? card : widget->accessibleName());
    }
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        const QString where = cardOf(button, page);
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        if (button->menu())
            addUnseen(button->menu()->actions(), *button, below(where, plainName(button->text())));
        else
            add({commandOf(button, plainName(button->text()), below(page.title(), where))});
    }
    for (const QToolButton* button : page.findChildren<QToolButton*>()) {
        if (button->isVisible() && button->menu())
            addUnseen(button->menu()->actions(), *button, cardOf(button, page));
    }
    return found;
}

QList<Command> buttonCommands(const QWidget& in, const QString& where)
{
    QList<Command> commands;
    for (QToolButton* button : in.findChildren<QToolButton*>()) {
        if (!button->shortcut().isEmpty())
            commands.append(commandOf(button, button->accessibleName(), where));
    }
    return commands;
}

QList<Command> matching(const QList<Command>& commands, const QString& text, const QStringList& recent)
{
    struct Ranked
    {
        qsizetype index;
        int rank;
        qsizetype age;
        qsizetype depth; // of submenus
    };
    const QStringList words = search::wordsOf(text);
    const QString whole = words.join(QString());
    const auto holdsAll = [&](const QString& folded) {
        return std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); });
    };
    QList<Ranked> found;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const QString name = foldedName(commands[i].name);
        if (!holdsAll(name + u'\n' + foldedName(commands[i].where)))
            continue;
        const qsizetype at = recent.indexOf(commands[i].key());
        found.append({i, name.startsWith(whole) ? 0 : holdsAll(name) ? 1 : 2, at < 0 ? recent.size() : at, commands[i].where.count(u'›')});
    }
    std::ranges::stable_sort(found, {}, [](const Ranked& one) { return std::tuple(one.rank, one.age, one.depth); });
    QList<Command> matches;
    for (const Ranked& one : found)
        matches.append(commands[one.index]);
    return matches;
}

} // namespace shirube::ui
