// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/support/displayed.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/language.h"

#include <QCalendarWidget>
#include <QSignalSpy>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("A day field shows the person's style, reads any, and always holds a day", "[day]")
{
    DayEdit field;
    field.setDate({2021, 12, 31});
    field.show();
    QSignalSpy changes(&field, &DayEdit::dateChanged);
    CHECK(field.text() == u"31 Dec 2021");

    const auto enter = [&](const QString& text) {
        field.setText(text);
        QTest::keyClick(&field, Qt::Key_Return);
        return field.date();
    };
    CHECK(enter(u"R4.1.15"_s) == QDate(2022, 1, 15));
    CHECK(field.text() == u"15 Jan 2022");
    CHECK(enter(u"2022-02-30"_s) == QDate(2022, 1, 15)); // no day: the one before
    CHECK(field.text() == u"15 Jan 2022");
    CHECK(changes.size() == 1);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.date() == QDate(2022, 1, 14));
    field.setLast({2022, 1, 14});
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == QDate(2022, 1, 14));
    CHECK(enter(u"2030/1/1"_s) == QDate(2022, 1, 14));

    const test::Displayed shown({YenUnit::Million, YearStyle::Era});
    const LanguageScope japanese(u"ja"_s);
    field.setDate(field.date());
    CHECK(field.text() == u"令和4年1月14日");
    CHECK(enter(u"令和3年4月1日"_s) == QDate(2021, 4, 1));
}

TEST_CASE("A day is chosen in a calendar", "[day]")
{
    DayEdit field;
    field.setDate({2021, 12, 31});
    field.show();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2021, 12, 31));
    Q_EMIT calendar->clicked({2021, 12, 24});
    CHECK(field.date() == QDate(2021, 12, 24));
    CHECK_FALSE(calendar->isVisible());
}
