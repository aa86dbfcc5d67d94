// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/reserve/reserve_page.h"

#include "core/reserve/reserve_store.h"
#include "tests/ui/open_page.h"
#include "ui/reserve/entry_dialog.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct ReserveRoom : test::OpenPage<ui::ReservePage>
{
    [[nodiscard]] QList<reserve::ReserveEntry> entries()
    {
        auto entries = reserve::loadEntries(session.database(), session.figures().fund.id);
        REQUIRE_DONE(entries);
        return *entries;
    }
    void click(const QString& text) { QTest::mouseClick(test::button(page, text), Qt::LeftButton); }
    [[nodiscard]] ui::EntryDialog* dialog()
    {
        auto* dialog = page.findChild<ui::EntryDialog*>();
        REQUIRE(dialog);
        return dialog;
    }
    void select(int row) { test::named<ui::TableView>(page, u"Reserve fund ledger"_s)->selectRow(row); }
};

void fill(const QWidget& in, const QString& field, const QString& text)
{
    auto* line = test::named<QLineEdit>(in, field);
    line->selectAll();
    test::type(line, text);
}

QString problem(const QWidget& in)
{
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        if (label->text().startsWith(u"▲"))
            return label->text();
    }
    return {};
}

} // namespace

TEST_CASE("the opening balance is not entered until the office enters it, in the unit of its choice")
{
    ReserveRoom room;
    CHECK_FALSE(room.session.figures().fund.opening);
    fill(room.page, u"Opening balance"_s, u"12.5"_s);
    test::named<QComboBox>(room.page, u"Unit of the opening balance"_s)->setCurrentIndex(3);
    room.click(u"Set balance"_s);
    CHECK(problem(room.page).contains(u"2020-03-31"_s));
    CHECK_FALSE(room.session.figures().fund.opening);

    fill(room.page, u"Day of the opening balance"_s, u"R2.3.31"_s);
    room.click(u"Set balance"_s);
    CHECK(room.session.figures().fund.opening == Yen{1'250'000'000});
    CHECK(room.session.figures().fund.openingDate == QDate(2020, 3, 31));
    CHECK(problem(room.page).isEmpty());

    fill(room.page, u"Opening balance"_s, u"many"_s);
    room.click(u"Set balance"_s);
    CHECK(problem(room.page).contains(u"many"_s));
    room.session.undo(&room.page);
    CHECK_FALSE(room.session.figures().fund.opening);
    test::checkNames(room.page);
}

TEST_CASE("an entry is added once its form is right, and undone")
{
    ReserveRoom room;
    const auto before = room.entries().size();
    room.click(u"Add…"_s);
    ui::EntryDialog* form = room.dialog();
    test::checkNames(*form);
    fill(*form, u"Planned (yen)"_s, u"1.5"_s);
    CHECK(problem(*form).contains(u"1.5"_s));
    CHECK_FALSE(test::button(*form, u"Save"_s)->isEnabled());
    fill(*form, u"Planned (yen)"_s, u"２，０００"_s);
    fill(*form, u"Date"_s, u"2020/3/31"_s);
    CHECK_FALSE(test::button(*form, u"Save"_s)->isEnabled()); // of another fiscal year
    fill(*form, u"Date"_s, u"2021/4/1"_s);
    CHECK(problem(*form).isEmpty());
    QTest::mouseClick(test::button(*form, u"Save"_s), Qt::LeftButton);

    CHECK_FALSE(form->isVisible());
    REQUIRE(room.entries().size() == before + 1);
    CHECK(std::ranges::count(room.entries(), std::optional(Yen{2000}), &reserve::ReserveEntry::planned) == 1);
    room.session.undo(&room.page);
    CHECK(room.entries().size() == before);
}

TEST_CASE("an entry is changed and removed from the ledger")
{
    ReserveRoom room;
    const auto before = room.entries();
    room.select(0);
    room.click(u"Change…"_s);
    fill(*room.dialog(), u"Resolution no."_s, u"2020-7"_s);
    QTest::mouseClick(test::button(*room.dialog(), u"Save"_s), Qt::LeftButton);
    CHECK(room.entries().first().resolutionNumber == u"2020-7"_s);
    CHECK(room.entries().first().executed == before.first().executed);

    room.select(0);
    room.prompts.answer = false;
    room.click(u"Remove"_s);
    CHECK(room.entries().size() == before.size());
    room.prompts.answer = true;
    room.click(u"Remove"_s);
    CHECK(room.entries().size() == before.size() - 1);
    room.session.undo(&room.page);
    CHECK(room.entries().size() == before.size());
}

TEST_CASE("a reserve open for reading says why it cannot be edited")
{
    ReserveRoom room;
    room.openReadOnly();
    for (const QString& text : {u"Add…"_s, u"Change…"_s, u"Remove"_s, u"Set balance"_s}) {
        CHECK_FALSE(test::button(room.page, text)->isEnabled());
        CHECK(test::button(room.page, text)->toolTip() == room.session.readOnlyReason());
    }
}
