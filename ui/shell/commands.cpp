// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands.h"

#include "core/base/fold.h"
#include "core/search/index.h"
#include "ui/widgets/card.h"
#include "ui/widgets/lazy_tabs.h"
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

// What a menu shows behind a tab are keys. of: what it is done to; nullptr: the window.
Command commandOf(QAction* action, const QString& where, bool isEnabled, const QWidget* of)
{
    const QString keys = action->text().section(u'\t', 1);
    return {plainName(action->text().section(u'\t', 0, 0)), where, keys.isEmpty() ? native(action->shortcut()) : keys,
            action->isEnabled() && isEnabled,
            [one = QPointer(action)] {
                if (one)
                    one->trigger();
            },
            [one = QPointer(action), of = QPointer(of)] { return one && one->isEnabled() && of && of->isVisible() && of->isEnabled(); }};
}

void addActions(QList<Command>& commands, const QList<QAction*>& actions, const QString& where, bool isEnabled = true,
                const QWidget* of = nullptr)
{
    for (QAction* action : actions) {
        const Command command = commandOf(action, where, isEnabled, of);
        if (action->isSeparator() || command.name.isEmpty() || !action->isVisible())
            continue;
        QMenu* menu = action->menu();
        if (menu && action->isEnabled())
            Q_EMIT menu->aboutToShow(); // fills those that are filled then
        if (menu)
            addActions(commands, menu->actions(), below(where, command.name), command.isEnabled, of);
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
    return {name, where, native(button->shortcut()), button->isEnabled(),
            [one = QPointer(button)] {
                if (one)
                    one->click();
            },
            [one = QPointer(button)] { return one && one->isEnabled() && one->isVisible(); }};
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

namespace
{

// A page, or one of its tabs, and what it is called.
struct Part
{
    const QWidget* widget;
    QString where;
    const QTabWidget* without = nullptr; // a part of its own
};

bool isOf(const Part& part, const QWidget* widget)
{
    return widget->isVisibleTo(part.widget) && !(part.without && part.without->isAncestorOf(widget));
}

QList<Command> partCommands(const Part& part)
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
    const QStringList places = part.where.split(u" › "_s);
    const auto addUnseen = [&](QList<QAction*> actions, const QWidget& of, const QString& name) {
        actions.removeIf([&](const QAction* action) { return seen.contains(action); });
        for (const QAction* action : std::as_const(actions))
            seen.insert(action);
        QList<Command> own;
        addActions(own, actions, below(part.where, places.contains(name) ? QString() : name), of.isEnabled(), &of);
        add(own);
    };
    QSet<QString> named;
    for (const QWidget* widget : part.widget->findChildren<QWidget*>()) {
        const bool isMenuOrButton = qobject_cast<const QMenu*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (isMenuOrButton || widget->actions().isEmpty() || !isOf(part, widget))
            continue;
        // By the title that is seen; the second one below it by its own name.
        const QString card = cardOf(widget, *part.widget);
        const bool isFirst = !card.isEmpty() && !named.contains(card);
        named.insert(card);
        addUnseen(widget->actions(), *widget, isFirst ? card : widget->accessibleName());
    }
    for (QPushButton* button : part.widget->findChildren<QPushButton*>()) {
        const QString where = cardOf(button, *part.widget);
        if (button->text().isEmpty() || !isOf(part, button))
            continue;
        if (button->menu())
            addUnseen(button->menu()->actions(), *button, below(where, plainName(button->text())));
        else
            add({commandOf(button, plainName(button->text()), below(part.where, where))});
    }
    for (const QToolButton* button : part.widget->findChildren<QToolButton*>()) {
        if (button->menu() && isOf(part, button))
            addUnseen(button->menu()->actions(), *button, cardOf(button, *part.widget));
    }
    return found;
}

} // namespace

QList<Command> pageCommands(const QList<Page*>& pages, int seen, const std::function<void(int)>& show,
                            const std::function<void(const QString&)>& refuse)
{
    QList<Command> here;
    QList<Command> elsewhere;
    const auto add = [&](QList<Command> commands, bool isSeen, const std::function<void()>& turnTo) {
        if (isSeen) {
            here += commands;
            return;
        }
        for (Command& command : commands) { // whether they can be done shows once their place does
            command.isEnabled = true;
            command.isElsewhere = true;
            command.run = [=, name = command.name, isPossible = command.isPossible, run = command.run] {
                turnTo();
                isPossible() ? run() : refuse(name);
            };
        }
        elsewhere += commands;
    };
    const std::function<void(QWidget&, const QString&, bool, const std::function<void()>&)> look =
        [&](QWidget& in, const QString& where, bool isSeen, const std::function<void()>& turnTo) {
            auto* tabs = in.findChild<QTabWidget*>();
            if (tabs && !tabs->isVisibleTo(&in)) // the page says what is missing yet
                tabs = nullptr;
            if (auto* lazy = qobject_cast<LazyTabs*>(tabs))
                lazy->makeAll();
            add(partCommands({&in, where, tabs}), isSeen, turnTo);
            for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
                if (!tabs->isTabVisible(tab))
                    continue;
                const auto turnToTab = [turnTo, tab, one = QPointer(tabs)] {
                    turnTo();
                    if (one)
                        one->setCurrentIndex(tab);
                };
                look(*tabs->widget(tab), below(where, plainName(tabs->tabText(tab))), isSeen && tab == tabs->currentIndex(), turnToTab);
            }
        };
    for (int i = 0; i < int(pages.size()); ++i)
        look(*pages[i], pages[i]->title(), i == seen, [show, i] { show(i); });
    return here + elsewhere;
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
        bool isElsewhere;
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
        found.append({i, name.startsWith(whole) ? 0 : holdsAll(name) ? 1 : 2, at < 0 ? recent.size() : at, commands[i].isElsewhere,
                      commands[i].where.count(u'›')});
    }
    std::ranges::stable_sort(found, {}, [](const Ranked& one) { return std::tuple(one.rank, one.age, one.isElsewhere, one.depth); });
    QList<Command> matches;
    for (const Ranked& one : found)
        matches.append(commands[one.index]);
    return matches;
}

} // namespace shirube::ui
