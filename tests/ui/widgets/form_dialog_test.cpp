// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "ui/widgets/form_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("typing begins in a form's first field and Tab goes down to the buttons", "[form]")
{
    QWidget page;
    auto* form = new ui::FormDialog(u"Form"_s, &page);
    form->addForm();
    QLineEdit* first = form->addWantedLine(u"First"_s, u"a hint that the field is wide enough for"_s);
    QComboBox* second = form->addChoice(u"Second"_s);
    form->addFormBeside();
    QLineEdit* third = form->addLine(u"Third"_s, u"text"_s);
    form->show();
    REQUIRE(QTest::qWaitForWindowActive(form));
    CHECK(form->focusWidget() == first);
    CHECK(first->width() > first->fontMetrics().horizontalAdvance(first->placeholderText()));

    QTest::keyClicks(first, u"reason"_s); // the button waits for it
    QStringList visited;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
        const auto* button = qobject_cast<QPushButton*>(form->focusWidget());
        visited.append(button ? button->text() : form->focusWidget()->accessibleName());
    }
    CHECK(visited.join(u", "_s) == u"Second, Third, Save, Cancel"_s);
    CHECK(third->text() == u"text"_s);
    CHECK(second->accessibleName() == u"Second"_s);
}

TEST_CASE("typing begins in the first field that may be filled in", "[form]")
{
    QWidget page;
    auto* form = new ui::FormDialog(u"Form"_s, &page);
    QComboBox* fixed = form->addChoice(u"Fund"_s);
    fixed->setEnabled(false);
    QLineEdit* amount = form->addLine(u"Amount"_s);
    form->show();
    REQUIRE(QTest::qWaitForWindowActive(form));
    CHECK(form->focusWidget() == amount);
}

TEST_CASE("Enter in a form's field presses its button", "[form]")
{
    QWidget page;
    auto* form = new ui::FormDialog(u"Form"_s, &page);
    QLineEdit* reason = form->addWantedLine(u"Reason"_s);
    int requested = 0;
    QObject::connect(form, &ui::FormDialog::requested, form, [&] { ++requested; });
    form->show();
    REQUIRE(QTest::qWaitForWindowActive(form));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(requested == 0);
    CHECK(form->isVisible()); // and what was typed stays
    QTest::keyClicks(reason, u"corrected"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(requested == 1);
}

TEST_CASE("a form shows all of its words where the screen has the room", "[form]")
{
    QWidget page;
    auto* form = new ui::FormDialog(u"Form"_s, &page);
    form->explain(u"Words that go on over several lines, for the form is not as wide as they are long. "_s.repeated(8));
    form->addLine(u"Reason"_s);
    form->show();
    REQUIRE(QTest::qWaitForWindowActive(form));
    const auto* room = form->findChild<QScrollArea*>();
    CHECK(room->viewport()->height() >= room->widget()->height());
    CHECK(room->verticalScrollBar()->maximum() == 0);
}
