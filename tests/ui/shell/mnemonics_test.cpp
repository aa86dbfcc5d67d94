// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/ui/shell/sample_window.h"
#include "ui/widgets/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

// Each letter that several texts claim, with them.
QStringList claimedTwice(const QStringList& texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString& text : texts) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            byLetter[letter.toString()].append(text);
    }
    QStringList twice;
    for (auto it = byLetter.cbegin(); it != byLetter.cend(); ++it) {
        if (it->size() > 1)
            twice.append(u"%1: %2"_s.arg(it.key(), it->join(u" | "_s)));
    }
    return twice;
}

// What listens to Alt with a letter now: the menu bar and what is seen below it.
QStringList textsInSight(const test::WindowKit& kit)
{
    QStringList texts;
    for (const QAction* action : kit.window.menuBar()->actions())
        texts.append(action->text());
    for (const QWidget* widget : kit.window.centralWidget()->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts.append(button->text());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.append(tabs->tabText(tab));
        }
    }
    return texts;
}

} // namespace

TEST_CASE("No letter stands for two things, on no page and in no menu, in either language", "[keyboard]")
{
    const QString language = GENERATE(u"en"_s, u"ja"_s);
    setLanguage(language);
    {
        test::SampleWindow kit;
        kit.window.openFile(kit.file);
        QStringList found;
        QStringList seen;
        const auto look = [&](const QString& place) {
            seen += textsInSight(kit);
            for (const QString& twice : claimedTwice(textsInSight(kit)))
                found.append(place + u": "_s + twice);
        };
        kit.onEveryPlace([&](const QString& place) {
            look(place);
            auto* templates = kit.pages()->currentWidget()->findChild<QComboBox*>(u"packTemplate"_s);
            for (int index = 0; templates && templates->isVisible() && index < templates->count(); ++index) {
                templates->setCurrentIndex(index); // some ask for more
                Q_EMIT templates->activated(index);
                look(place + u" / "_s + templates->itemText(index));
            }
        });
        QStringList entries;
        for (QMenu* menu : kit.window.menuBar()->findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow(); // fills those that are filled then
            QStringList texts;
            for (const QAction* action : menu->actions())
                texts.append(action->text());
            entries += texts;
            for (const QString& twice : claimedTwice(texts))
                found.append(menu->title() + u": "_s + twice);
        }
        found.removeDuplicates();
        CHECK(found.join(u'\n') == u"");
        const auto withLetter = [](const QString& text) { return !QKeySequence::mnemonic(text).isEmpty(); };
        CHECK(std::ranges::count_if(seen, withLetter) > 15);
        CHECK(std::ranges::count_if(entries, withLetter) > 15);
    }
    setLanguage(u"en"_s);
}

TEST_CASE("The page on keys names the keys of the menus, as many pages as there are, in both languages", "[keyboard][help]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    const auto language = GENERATE(u"en"_s, u"ja"_s);
    const QString page = QString::fromUtf8(test::readAll(test::sourceFile(u"resources/help/%1/keys.md"_s.arg(language))));
    REQUIRE_FALSE(page.isEmpty());
    const QList<QKeySequence> own{QKeySequence::Redo, QKeySequence::Close, QKeySequence::Quit}; // each system has its own
    QStringList unnamed;
    int named = 0;
    for (const QMenu* menu : kit.window.menuBar()->findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions()) {
            const QString keys = action->shortcut().toString(QKeySequence::PortableText);
            if (keys.isEmpty() || keys.startsWith(u"Alt+"_s) || own.contains(action->shortcut()))
                continue;
            ++named;
            if (!page.contains(keys))
                unnamed.append(keys);
        }
    }
    CHECK(unnamed.join(u' ') == u"");
    CHECK(named > 6);
    const QString last = u"Alt+%1"_s.arg(kit.pages()->count());
    CHECK(page.contains(u" "_s + last + u" |"_s));
}
