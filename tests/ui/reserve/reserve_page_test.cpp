// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/reserve/reserve_page.h"

#include "core/reserve/actions.h"
#include "core/reserve/reserve_store.h"
#include "tests/ui/guarded_file.h"
#include "ui/reserve/entry_step_dialog.h"
#include "ui/reserve/fund_dialog.h"
#include "ui/reserve/year_lock_dialog.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
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

TEST_CASE("Enter in a form that nothing was entered in stores nothing; an amount may be open, when a person says so")
{
    ReserveRoom room;
    const auto before = room.entries().size();
    room.click(u"Add…"_s);
    ui::EntryDialog* form = room.dialog();
    REQUIRE(QTest::qWaitForWindowActive(form));
    CHECK(form->focusWidget() == test::named<QComboBox>(*form, u"Fiscal year"_s)); // there is only one fund
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    CHECK(form->isVisible());
    CHECK(room.entries().size() == before);
    CHECK(problem(*form).contains(u"no amount"_s));

    auto* open = test::named<QCheckBox>(*form, u"Amount not decided yet"_s);
    open->click();
    CHECK(problem(*form).isEmpty());
    fill(*form, u"Planned (yen)"_s, u"2,000"_s);
    CHECK_FALSE(open->isEnabled());
    CHECK_FALSE(open->isChecked());
    test::named<QLineEdit>(*form, u"Planned (yen)"_s)->clear();
    open->click();
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    CHECK(room.entries().size() == before + 1);
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

TEST_CASE("an amount is typed as people write it, and what a rule forbids is said before saving")
{
    ReserveRoom room;
    room.click(u"Add…"_s);
    ui::EntryDialog* form = room.dialog();
    fill(*form, u"Planned (yen)"_s, u"7.5億円"_s);
    CHECK(problem(*form).isEmpty());
    fill(*form, u"Approved (yen)"_s, u"3千"_s);
    CHECK(problem(*form).contains(u"3千"_s));
    fill(*form, u"Approved (yen)"_s, u"7億円"_s);
    fill(*form, u"Executed (yen)"_s, u"7.2億円"_s);
    CHECK(problem(*form).contains(u"720,000,000"_s)); // more than approved: only with a reason
    CHECK_FALSE(test::button(*form, u"Save"_s)->isEnabled());
    fill(*form, u"Reason for an exception"_s, u"物価高"_s);
    CHECK(problem(*form).isEmpty());
    fill(*form, u"Planned on"_s, u"2021-06-01"_s);
    fill(*form, u"Resolved on"_s, u"2021-05-31"_s);
    CHECK_FALSE(test::button(*form, u"Save"_s)->isEnabled()); // older than its plan
    fill(*form, u"Resolved on"_s, u"R3.6.2"_s);
    QTest::mouseClick(test::button(*form, u"Save"_s), Qt::LeftButton);
    const auto entries = room.entries();
    const auto added = std::ranges::find(entries, u"物価高"_s, &reserve::ReserveEntry::reason);
    REQUIRE(added != entries.end());
    CHECK(added->planned == Yen{750'000'000});
    CHECK(added->executed == Yen{720'000'000});
    CHECK(added->resolutionDate == QDate(2021, 6, 2));
}

TEST_CASE("a drawdown goes from planned to effective by its steps")
{
    ReserveRoom room;
    reserve::ReserveEntry planned;
    planned.fund = room.session.figures().fund.id;
    planned.fiscalYear = FiscalYear(2021);
    planned.planned = Yen{500};
    planned.note = u"改修"_s;
    REQUIRE_DONE(reserve::addEntry(room.session.database(), planned));
    room.session.reload();
    const auto row = [&] {
        const auto entries = room.entries();
        return int(std::ranges::find(entries, u"改修"_s, &reserve::ReserveEntry::note) - entries.begin());
    };
    const auto step = [&](const QString& button, const QString& field, const QString& text) {
        room.select(row());
        room.click(button);
        auto* form = room.page.findChild<ui::EntryStepDialog*>();
        REQUIRE(form);
        test::checkNames(*form);
        fill(*form, field, text);
        QTest::mouseClick(test::button(*form, u"Save"_s), Qt::LeftButton);
        CHECK_FALSE(form->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    room.select(row());
    CHECK_FALSE(test::button(room.page, u"Returned…"_s)->isEnabled());
    CHECK_FALSE(test::button(room.page, u"Ratify…"_s)->isEnabled());
    step(u"Approve…"_s, u"Resolution no."_s, u"第7号"_s);
    CHECK(room.entries()[row()].approved == Yen{500}); // as planned, unless it is changed
    step(u"Execute…"_s, u"Executed (yen)"_s, u"480"_s);
    step(u"Returned…"_s, u"Returned (yen)"_s, u"80"_s);
    CHECK(room.entries()[row()].effective == Yen{400});
    CHECK(room.undoName() == u"Enter what was returned of FY2021's drawdown"_s);
}

TEST_CASE("a second fund is added, chosen, bounded and removed; a year is closed and reopened")
{
    ReserveRoom room;
    room.click(u"New fund…"_s);
    auto* form = room.page.findChild<ui::FundDialog*>();
    REQUIRE(form);
    test::checkNames(*form);
    CHECK_FALSE(test::button(*form, u"Save"_s)->isEnabled()); // without a name
    fill(*form, u"Name"_s, u"周年事業"_s);
    fill(*form, u"Purpose"_s, u"150周年"_s);
    fill(*form, u"Floor (yen)"_s, u"1億円"_s);
    QTest::mouseClick(test::button(*form, u"Save"_s), Qt::LeftButton);
    REQUIRE(room.session.figures().funds.size() == 2);
    CHECK(room.session.figures().funds[1].fund.floor == Yen{100'000'000});
    auto* choice = test::named<QComboBox>(room.page, u"Fund"_s);
    CHECK(choice->itemText(0) == u"All funds"_s);
    CHECK(choice->count() == 3);
    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);
    room.click(u"Remove fund"_s);
    CHECK(room.session.figures().funds.size() == 1);

    room.click(u"Close a year…"_s);
    auto* lock = room.page.findChild<ui::YearLockDialog*>();
    REQUIRE(lock);
    QTest::mouseClick(test::button(*lock, u"Close the year"_s), Qt::LeftButton);
    CHECK(room.session.figures().reserveClosedUpTo == FiscalYear(2020));
    CHECK_FALSE(lock->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    room.click(u"Close a year…"_s);
    lock = room.page.findChild<ui::YearLockDialog*>();
    REQUIRE(lock);
    auto* year = test::named<QComboBox>(*lock, u"Fiscal year"_s);
    CHECK(year->itemText(0) == u"Reopen FY2020"_s);
    CHECK(year->currentText() == u"Close FY2021"_s);
    CHECK_FALSE(test::named<QLineEdit>(*lock, u"Reason for reopening"_s)->isVisible()); // asked for only where it is needed
    year->setCurrentIndex(0); // the button says what it will do
    CHECK(test::named<QLineEdit>(*lock, u"Reason for reopening"_s)->isVisible());
    CHECK_FALSE(test::button(*lock, u"Reopen the year"_s)->isEnabled()); // not without a reason
    lock->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    room.select(0);
    room.click(u"Remove"_s);
    CHECK(room.prompts.errors.size() == 1);
}

TEST_CASE("closing a year of the reserve asks for the passphrase of a guarded file, and undo of it too", "[reserve][people]")
{
    ReserveRoom room;
    room.session.close();
    const test::TempDir folder;
    const QString path = test::guardedFile(folder);
    REQUIRE_DONE(room.session.open(path));
    room.click(u"Close a year…"_s);
    auto* lock = room.page.findChild<ui::YearLockDialog*>();
    REQUIRE(lock);
    QTest::mouseClick(test::button(*lock, u"Close the year"_s), Qt::LeftButton);
    CHECK_FALSE(room.session.figures().reserveClosedUpTo.isValid());
    test::givePassphrase(*lock);
    CHECK(room.session.figures().reserveClosedUpTo.isValid());

    room.session.close(); // opened again, it waits again
    REQUIRE_DONE(room.session.open(path));
    room.session.undo(&room.page);
    CHECK(room.session.figures().reserveClosedUpTo.isValid());
    test::givePassphrase(room.page);
    CHECK_FALSE(room.session.figures().reserveClosedUpTo.isValid());
    room.session.redo(&room.page);
    CHECK(room.session.figures().reserveClosedUpTo.isValid());
    CHECK(room.prompts.errors.isEmpty());
}
