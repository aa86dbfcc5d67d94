// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/membership_page.h"

#include "tests/ui/open_page.h"
#include "ui/membership/import_wizard.h"
#include "ui/membership/import_rows_model.h"
#include "ui/widgets/language.h"
#include "ui/widgets/progress_box.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDir>
#include <QTabBar>
#include <QTableView>
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

QString count(const ui::ImportWizard& dialog, const QString& name)
{
    return test::named<QLabel>(dialog, name)->text();
}

struct MembersRoom : test::OpenPage<ui::MembershipPage>
{
    QString file = folder.write(u"events.csv"_s, events.toUtf8());

    [[nodiscard]] ui::ImportWizard* dialog() const
    {
        for (auto* one : page.findChildren<ui::ImportWizard*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    ui::ImportWizard* preview()
    {
        page.startImport(file);
        REQUIRE(test::waitUntil([this] { return dialog() && !count(*dialog(), u"New"_s).isEmpty(); }));
        return dialog();
    }
};

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
    ui::ImportWizard* dialog = room.preview();
    CHECK(count(*dialog, u"Rows in the file"_s) == u"4"_s);
    CHECK(count(*dialog, u"New"_s) == u"3"_s);
    CHECK(count(*dialog, u"Rejected"_s) == u"1"_s);
    const auto* rows = test::named<QTableView>(*dialog, u"Rows of the file"_s)->model();
    REQUIRE(rows->rowCount() == 1); // the rejected ones first
    CHECK(rows->index(0, ui::ImportRowsModel::LineColumn).data().toString() == u"4"_s);
    CHECK(rows->index(0, ui::ImportRowsModel::FirstCell + 2).data().toString() == u"2021/2/30"_s);
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
    ui::ImportWizard* dialog = room.preview();
    const QString target = room.folder.file(u"rejected.csv"_s);
    room.prompts.files = {target};
    QTest::mouseClick(test::button(*dialog, u"Save rejected rows as CSV…"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !room.prompts.said.isEmpty(); }));
    CHECK(test::readAll(target).contains("2021/2/30"));
    QTest::mouseClick(test::button(*dialog, u"Cancel"_s), Qt::LeftButton);
    CHECK_FALSE(room.session.figures().headcount);
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("another encoding or separator shows the file's own bytes anew")
{
    MembersRoom room;
    ui::ImportWizard* dialog = room.preview();
    auto* steps = test::named<QTabBar>(*dialog, u"Steps"_s);
    QTest::mouseClick(steps, Qt::LeftButton, {}, steps->tabRect(ui::ImportWizard::FileStep).center());
    auto* encoding = test::named<QComboBox>(*dialog, u"Encoding"_s);
    CHECK(encoding->currentText() == u"Automatic: UTF-8"_s);
    const auto* preview = test::named<ui::TableView>(*dialog, u"First rows of the file"_s);
    CHECK(preview->model()->columnCount() == 5);

    auto* separator = test::named<QComboBox>(*dialog, u"Separator"_s);
    separator->setFocus();
    QTest::keyClick(separator, Qt::Key_End); // semicolon: the file has none
    Q_EMIT separator->activated(separator->currentIndex());
    CHECK(preview->model()->columnCount() == 1);
    CHECK_FALSE(steps->isTabEnabled(ui::ImportWizard::RowsStep));
    QTest::keyClick(separator, Qt::Key_Home);
    Q_EMIT separator->activated(separator->currentIndex());
    CHECK(preview->model()->columnCount() == 5);
    CHECK(steps->isTabEnabled(ui::ImportWizard::RowsStep));
    test::checkNames(*dialog);
}

TEST_CASE("a rejected cell is mended in place and comes in, while the file stays as it is")
{
    MembersRoom room;
    ui::ImportWizard* dialog = room.preview();
    auto* table = test::named<QTableView>(*dialog, u"Rows of the file"_s);
    table->setCurrentIndex(table->model()->index(0, ui::ImportRowsModel::FirstCell + 2));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    test::type(editor, u"2021/2/28"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(test::waitUntil([&] { return count(*dialog, u"New"_s) == u"4"_s; }));
    CHECK(count(*dialog, u"Rejected"_s) == u"0"_s);
    QTest::mouseClick(test::button(*dialog, u"Bring in the good rows (4)"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !room.prompts.said.isEmpty(); }));
    CHECK(room.session.figures().headcount == 4);
    CHECK(test::readAll(room.file) == events.toUtf8());
}

TEST_CASE("a row that needs a look can be left out, and taken in after all")
{
    MembersRoom room;
    room.file = room.folder.write(u"t.csv"_s, u"会員番号,区分,日付,支部,異動先支部\r\n"
                                              "0001,入会,2021/4/1,千代田,\r\n"
                                              "0001,異動,2021/5/1,港,大田\r\n"
                                              "0002,入会,2021/4/1,港,\r\n"_s.toUtf8());
    ui::ImportWizard* dialog = room.preview();
    CHECK(count(*dialog, u"To check"_s) == u"1"_s);
    auto* model = test::named<QTableView>(*dialog, u"Rows of the file"_s)->model();
    const auto check = [&] { return model->index(1, ui::ImportRowsModel::FateColumn); };
    CHECK(check().data(Qt::CheckStateRole).toInt() == Qt::Checked);
    REQUIRE(model->setData(check(), Qt::Unchecked, Qt::CheckStateRole));
    REQUIRE(test::waitUntil([&] { return count(*dialog, u"Left out"_s) == u"1"_s; }));
    CHECK(count(*dialog, u"To check"_s) == u"0"_s);
    CHECK(check().data().toString() == u"― Left out"_s);
    REQUIRE(model->setData(check(), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(test::waitUntil([&] { return count(*dialog, u"To check"_s) == u"1"_s; }));
    QTest::mouseClick(test::button(*dialog, u"Leave out rows to check"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return count(*dialog, u"Left out"_s) == u"1"_s; }));
    test::checkNames(*dialog);
    QTest::mouseClick(test::button(*dialog, u"Bring in the good rows (2)"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !room.prompts.said.isEmpty(); }));
    CHECK(room.session.figures().headcount == 2);
    for (const report::BranchFigures& row : room.session.figures().branches) {
        if (row.branch.name == u"大田")
            CHECK((!row.figures || row.figures->closing == 0));
    }
}

TEST_CASE("a word's remark and the count of unknown words follow the choice")
{
    MembersRoom room;
    room.file = room.folder.write(u"w.csv"_s, u"会員番号,区分,日付,支部,理由\r\n"
                                              "0001,入会,2021/4/1,千代田,\r\n"
                                              "0001,退会,2021/5/1,千代田,廃業のため\r\n"_s.toUtf8());
    ui::ImportWizard* dialog = room.preview();
    auto* steps = test::named<QTabBar>(*dialog, u"Steps"_s);
    QTest::mouseClick(steps, Qt::LeftButton, {}, steps->tabRect(ui::ImportWizard::WordsStep).center());
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(dialog->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    REQUIRE(test::waitUntil([&] { return says(u"▲ Not known"_s); }));
    CHECK(says(u"1 of them are not known yet"_s));
    auto* choice = test::named<QComboBox>(*dialog, u"Meaning of 廃業のため"_s);
    choice->setCurrentIndex(choice->findText(u"Closed down"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    REQUIRE(test::waitUntil([&] { return !says(u"▲ Not known"_s); }));
    CHECK(says(u"Every word of the file has a meaning."_s));
}

TEST_CASE("a clerk's file with names, order, eras and wards of its own gets in, the second time untouched")
{
    MembersRoom room;
    const QString head = u"商号,所属区,事由,加入・脱退の日,会員No.,処理\r\n"_s;
    const QString first = u"入退会一覧\r\n"_s + head + u"㈱髙﨑①,千代田区,,R3.4.1,00000001,加入\r\n"
                                                   "見本商事,中央区,,令和3年5月1日,00000002,加入\r\n"
                                                   "㈱髙﨑①,千代田区,01,R3.9.30,00000001,やめた\r\n"_s;
    room.file = room.folder.write(u"名簿.csv"_s, exchange::encode(first, exchange::Encoding::Cp932));
    room.page.startImport(room.file);
    REQUIRE(test::waitUntil([&] { return room.dialog() != nullptr; }));
    ui::ImportWizard* dialog = room.dialog();

    // What names and values tell is proposed; the columns that nobody can guess are chosen by hand.
    CHECK(test::named<QComboBox>(*dialog, u"What the file holds"_s)->currentText() == u"Joins, leaves and transfers"_s);
    auto* steps = test::named<QTabBar>(*dialog, u"Steps"_s);
    QTest::mouseClick(steps, Qt::LeftButton, {}, steps->tabRect(ui::ImportWizard::ColumnsStep).center());
    const auto choose = [&](const QString& name, const QString& text) {
        auto* choice = test::named<QComboBox>(*dialog, name);
        choice->setFocus();
        while (choice->currentText() != text && choice->currentIndex() > 0)
            QTest::keyClick(choice, Qt::Key_Up);
        while (choice->currentText() != text && choice->currentIndex() + 1 < choice->count())
            QTest::keyClick(choice, Qt::Key_Down);
        CHECK(choice->currentText() == text);
        Q_EMIT choice->activated(choice->currentIndex());
        QCoreApplication::processEvents();
    };
    CHECK(test::named<QComboBox>(*dialog, u"会員番号"_s)->currentText() == u"会員No."_s);
    choose(u"区分"_s, u"処理"_s);
    choose(u"日付"_s, u"加入・脱退の日"_s);
    choose(u"支部"_s, u"所属区"_s);
    choose(u"事業所名"_s, u"商号"_s);
    choose(u"理由"_s, u"事由"_s);
    test::checkNames(*dialog);
    QTest::mouseClick(test::button(*dialog, u"Next"_s), Qt::LeftButton);

    const auto hasWord = [&](const QString& name) {
        return std::ranges::any_of(dialog->findChildren<QComboBox*>(),
                                   [&](const QComboBox* one) { return one->accessibleName() == name; });
    };
    REQUIRE(test::waitUntil([&] { return hasWord(u"Meaning of やめた"_s); }));
    CHECK(test::named<QComboBox>(*dialog, u"Meaning of 千代田区"_s)->currentText() == u"千代田"_s);
    CHECK(test::named<QComboBox>(*dialog, u"Meaning of 加入"_s)->currentText() == u"Join"_s);
    choose(u"Meaning of やめた"_s, u"Leave"_s);
    choose(u"Meaning of 01"_s, u"Closed down"_s);
    QTest::mouseClick(test::button(*dialog, u"Next"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return count(*dialog, u"New"_s) == u"3"_s; }));
    CHECK(count(*dialog, u"Rejected"_s) == u"0"_s);
    CHECK(count(*dialog, u"To check"_s) == u"0"_s);
    QTest::mouseClick(test::button(*dialog, u"Bring in the good rows (3)"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !room.prompts.said.isEmpty(); }));
    CHECK(room.session.figures().headcount == 1);
    REQUIRE(test::waitUntil([&] { return room.dialog() == nullptr; }));

    room.file = room.folder.write(u"翌月.csv"_s, exchange::encode(head + u"三番,港区,,R3.10.1,00000003,加入\r\n"
                                                                        "見本商事,中央区,01,R3.11.30,00000002,やめた\r\n"_s,
                                                                 exchange::Encoding::Cp932));
    dialog = room.preview(); // opens at the rows
    CHECK(count(*dialog, u"New"_s) == u"2"_s);
    QTest::mouseClick(test::button(*dialog, u"Bring in the good rows (2)"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return room.prompts.said.size() == 2; }));
    CHECK(room.session.figures().headcount == 1);
    CHECK(room.prompts.errors.isEmpty());
}

// Writes screens/import-STEP-LANGUAGE.png into the build folder, for eyes.
TEST_CASE("every step of the import is painted in both languages", "[screens]")
{
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        ui::setLanguage(language);
        MembersRoom room;
        room.file = room.folder.write(u"名簿.csv"_s, (u"入退会一覧\r\n商号,所属区,事由,異動日,会員No.,処理\r\n"
                                                    "㈱髙﨑①,千代田区,,R3.4.1,0000001,加入\r\n"
                                                    "見本商事,中央区,,令和3年5月1日,0000002,加入\r\n"
                                                    "三番商店,銀座,,R3.5.1,0000004,加入\r\n"
                                                    "四番商店,港区,,R3.2.30,0000005,加入\r\n"
                                                    "五番商店,港区,,R3.5.1,6,加入\r\n"
                                                    "㈱髙﨑①,千代田区,01,R3.9.30,0000001,脱退\r\n"_s).toUtf8());
        room.page.startImport(room.file);
        REQUIRE(test::waitUntil([&] { return room.dialog() != nullptr; }));
        ui::ImportWizard* dialog = room.dialog();
        auto* steps = dialog->findChild<QTabBar*>();
        QDir().mkpath(QStringLiteral(SHIRUBE_SCREENS));
        for (const int step : {0, 1, 2, 3}) {
            QTest::mouseClick(steps, Qt::LeftButton, {}, steps->tabRect(step).center());
            CHECK(test::waitUntil([&] { return steps->currentIndex() == step && !dialog->findChild<ui::ProgressBox*>(); }));
            QCoreApplication::sendPostedEvents();
            CHECK(dialog->grab().save(QStringLiteral(SHIRUBE_SCREENS "/import-%1-%2.png").arg(step + 1).arg(language)));
        }
        CHECK(room.prompts.errors.isEmpty());
    }
    ui::setLanguage(u"en"_s);
}

TEST_CASE("a file that cannot be read at all is refused; one that nobody recognises asks what it is")
{
    MembersRoom room;
    room.page.startImport(room.folder.file(u"none.csv"_s));
    CHECK(room.prompts.errors.size() == 1);
    CHECK(room.dialog() == nullptr);

    room.page.startImport(room.folder.write(u"other.csv"_s, "a,b\r\n1,2\r\n"));
    REQUIRE(room.dialog() != nullptr);
    const auto* steps = test::named<QTabBar>(*room.dialog(), u"Steps"_s);
    CHECK(steps->currentIndex() == ui::ImportWizard::FileStep);
    CHECK_FALSE(steps->isTabEnabled(ui::ImportWizard::RowsStep));
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
