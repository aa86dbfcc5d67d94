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

void addActions(QList<Command>& commands, QMenu& menu, const QString& where)
{
    if (menu.menuAction()->isEnabled())
        Q_EMIT menu.aboutToShow(); // fills those that are filled then
    for (QAction* action : menu.actions()) {
        const QString name = plainName(action->text());
        if (action->isSeparator() || name.isEmpty() || !action->isVisible())
            continue;
        if (action->menu()) {
            addActions(commands, *action->menu(), below(where, name));
            continue;
        }
        commands.append({name, where, native(action->shortcut()), action->isEnabled() && menu.menuAction()->isEnabled(),
                         [one = QPointer(action)] {
                             if (one)
                                 one->trigger();
                         }});
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
    for (QAction* action : menus.actions()) {
        if (action->menu())
            addActions(commands, *action->menu(), plainName(action->text()));
    }
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
    QList<Command> commands;
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        const QString where = below(page.title(), cardOf(button, page));
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        if (button->menu())
            addActions(commands, *button->menu(), below(where, plainName(button->text())));
        else
            commands.append(commandOf(button, plainName(button->text()), where));
    }
    for (const QToolButton* button : page.findChildren<QToolButton*>()) {
        if (button->isVisible() && button->menu())
            addActions(commands, *button->menu(), below(page.title(), cardOf(button, page)));
    }
    return commands;
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
