// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "ui/widgets/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace shirube::test
{

/// A page over a new file with the shipped plan, shown and drawn anew as the window would do it.
template <typename PageType>
struct OpenPage
{
    TempDir folder;
    ScriptedPrompts prompts;
    ui::Session session{prompts, fixedClock()};
    PageType page{session};

    OpenPage()
    {
        const QString path = newPlanDatabase(folder).path();
        REQUIRE_DONE(session.open(path));
        QObject::connect(&session, &ui::Session::figuresChanged, &page, [this] { page.refresh(); });
        page.refresh();
        page.resize(1200, 640);
        page.show();
    }

    void openReadOnly()
    {
        const QString path = session.database().path();
        session.close();
        const auto other = storage::Database::open(path);
        REQUIRE_DONE(session.open(path));
        REQUIRE(session.isReadOnly());
    }

    [[nodiscard]] QString undoName()
    {
        const auto state = storage::undoState(session.database());
        REQUIRE_DONE(state);
        return state->undoName;
    }
};

/// Types characters of any script; QTest::keyClicks() knows ASCII alone.
inline void type(QWidget* into, const QString& text)
{
    for (const QChar character : text) {
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, character.toUpper().unicode(), Qt::NoModifier, character);
            QCoreApplication::sendEvent(into, &event);
        }
    }
}

/// A key and its release.
inline void press(QWidget* into, Qt::Key key)
{
    for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, key, Qt::NoModifier);
        QCoreApplication::sendEvent(into, &event);
    }
}

/// Writes screens/NAME.png into the build folder.
inline void picture(QWidget& widget, const QString& name)
{
    QCoreApplication::sendPostedEvents();
    REQUIRE(QDir().mkpath(QStringLiteral(SHIRUBE_SCREENS)));
    CHECK(widget.grab().save(QStringLiteral(SHIRUBE_SCREENS "/") + name + QStringLiteral(".png")));
}

/// Words that do not fit into the place they have.
inline QStringList cut(const QWidget& in)
{
    QStringList texts;
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        const bool isCut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                             : label->minimumSizeHint().width() > label->width() + 1;
        if (label->isVisible() && isCut)
            texts.append(label->text());
    }
    for (const QPushButton* button : in.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width() + 1)
            texts.append(button->text());
    }
    return texts;
}

/// The button with this text, in the language of the tests' program.
inline QPushButton* button(const QWidget& in, const QString& text)
{
    for (QPushButton* one : in.findChildren<QPushButton*>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    FAIL("no button " << text.toStdString());
    return nullptr;
}

/// The widget that a screen reader calls by this name.
template <typename Widget>
Widget* named(const QWidget& in, const QString& name)
{
    for (Widget* one : in.findChildren<Widget*>()) {
        if (one->accessibleName() == name)
            return one;
    }
    FAIL("nothing is called " << name.toStdString());
    return nullptr;
}

/// Everything one can reach with Tab says what it is.
inline void checkNames(const QWidget& page)
{
    for (const QWidget* one : page.findChildren<QWidget*>()) {
        if (!(one->focusPolicy() & Qt::TabFocus) || !one->isVisibleTo(&page) ||
            one->objectName().startsWith(u"qt_"))
            continue;
        const bool speaks = !one->accessibleName().isEmpty() || !one->property("text").toString().isEmpty();
        INFO(one->metaObject()->className());
        CHECK(speaks);
    }
}

} // namespace shirube::test
