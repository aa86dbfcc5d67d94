// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/membership_page.h"

#include "tests/ui/open_page.h"
#include "ui/membership/import_dialog.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLineEdit>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

// Three joins that are good, one on a day that does not exist.
const QString events = u"会員番号,区分,日付,支部,事業所名\r\n"
                       "0001,入会,2021/4/1,千代田,㈱一番\r\n"
                       "0002,入会,2021/5/10,港,二番商店\r\n"
                       "0003,入会,2021/2/30,港,三番商店\r\n"
                       "0004,入会,2021/12/1,大田,四番工業\r\n"_s;

struct MembersRoom : test::OpenPage<ui::MembershipPage>
{
    QString file = folder.write(u"events.csv"_s, events.toUtf8());

    [[nodiscard]] ui::ImportDialog* dialog() const
    {
        for (auto* one : page.findChildren<ui::ImportDialog*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    ui::ImportDialog* preview()
    {
        page.startImport(file);
        REQUIRE(test::waitUntil([this] { return dialog() != nullptr; }));
        return dialog();
    }
};

QString count(const ui::ImportDialog& dialog, const QString& name)
{
    return test::named<QLabel>(dialog, name)->text();
}

} // namespace

TEST_CASE("an empty ledger says what to bring in and with which columns")
{
    MembersRoom room;
    const auto* button = test::button(room.page, u"Import a member file…"_s);
    CHECK(button->isVisible());
    const auto labels = room.page.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels,
                              [](const QLabel* label) { return label->text().contains(u"会員番号"_s); }));
    test::checkNames(room.page);
}

TEST_CASE(
    "an import shows what would happen, then brings in the good rows, and the same file brings nothing new")
{
    MembersRoom room;
    ui::ImportDialog* dialog = room.preview();
    CHECK(count(*dialog, u"Rows in the file"_s) == u"4"_s);
    CHECK(count(*dialog, u"New"_s) == u"3"_s);
    CHECK(count(*dialog, u"Rejected"_s) == u"1"_s);
    const auto* remarks = test::named<ui::TableView>(*dialog, u"Rejected rows and findings"_s);
    REQUIRE(remarks->model()->rowCount() == 1);
    CHECK(remarks->tableModel()->table().rows.first().at(1).text == u"4"_s);
    CHECK(remarks->tableModel()->table().rows.first().at(3).text == u"2021/2/30"_s);
    CHECK_FALSE(room.session.figures().headcount);
    test::checkNames(*dialog);

    QTest::mouseClick(test::button(*dialog, u"Bring in the good rows (3)"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !room.prompts.said.isEmpty(); }));
    CHECK(room.prompts.said.last().contains(u"3 new rows"_s));
    CHECK(room.session.figures().headcount == 3);
    CHECK(room.session.asOf() == YearMonth(2021, 12));
    CHECK(test::button(room.page, u"Import…"_s)->isVisible());

    dialog = room.preview();
    CHECK(count(*dialog, u"New"_s) == u"0"_s);
    CHECK(count(*dialog, u"Already there"_s) == u"3"_s);
    CHECK_FALSE(test::button(*dialog, u"Bring in the good rows (0)"_s)->isEnabled());
    CHECK(std::ranges::any_of(dialog->findChildren<QLabel*>(),
                              [](const QLabel* label) { return label->text().contains(u"nothing new"_s); }));
    QTest::mouseClick(test::button(*dialog, u"Close"_s), Qt::LeftButton);

    room.session.undo(&room.page);
    CHECK_FALSE(room.session.figures().headcount);
}

TEST_CASE("the rejected rows can be saved, and cancelling leaves the file as it is")
{
    MembersRoom room;
    ui::ImportDialog* dialog = room.preview();
    const QString target = room.folder.file(u"rejected.csv"_s);
    room.prompts.files = {target};
    QTest::mouseClick(test::button(*dialog, u"Save rejected rows as CSV…"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !room.prompts.said.isEmpty(); }));
    CHECK(test::readAll(target).contains("2021/2/30"));
    QTest::mouseClick(test::button(*dialog, u"Cancel"_s), Qt::LeftButton);
    CHECK_FALSE(room.session.figures().headcount);
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("another encoding reads the file again")
{
    MembersRoom room;
    ui::ImportDialog* dialog = room.preview();
    auto* encoding = test::named<QComboBox>(*dialog, u"Encoding"_s);
    CHECK(encoding->currentText() == u"Automatic: UTF-8"_s);
    // UTF-8 bytes read as CP932 have no such header: the report on the screen stays, and so does its
    // encoding.
    encoding->setCurrentIndex(2);
    Q_EMIT encoding->activated(2);
    REQUIRE(test::waitUntil([&] { return !room.prompts.errors.isEmpty(); }));
    CHECK(encoding->currentIndex() == 0);
    CHECK(count(*dialog, u"New"_s) == u"3"_s);
}

TEST_CASE("a file that is neither events nor roster is refused")
{
    MembersRoom room;
    room.page.startImport(room.folder.write(u"other.csv"_s, "a,b\r\n1,2\r\n"));
    CHECK(room.prompts.errors.size() == 1);
    CHECK(room.dialog() == nullptr);
}

TEST_CASE("the target is read as people write it and refused by name")
{
    MembersRoom room;
    auto* members = test::named<QLineEdit>(room.page, u"Target (members)"_s);
    auto* day = test::named<QLineEdit>(room.page, u"by"_s);
    CHECK(members->text() == u"83,000"_s);
    members->setText(u"８４，０００"_s);
    day->setText(u"R5.3.31"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(room.session.figures().target->headcount == 84000);
    room.session.undo(&room.page);
    CHECK(members->text() == u"83,000"_s);

    members->setText(u"lots"_s);
    QTest::mouseClick(test::button(room.page, u"Set target"_s), Qt::LeftButton);
    CHECK(room.session.figures().target->headcount == 83000);
    CHECK(std::ranges::any_of(room.page.findChildren<QLabel*>(),
                              [](const QLabel* label) { return label->text().contains(u"lots"_s); }));
}
