// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/new_file_dialog.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/plan_import_dialog.h"
#include "ui/shell/settings.h"
#include "ui/widgets/table_view.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <algorithm>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

void press(QWidget* button)
{
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The dialog's button that goes on, whatever its words.
void accept(QDialog* dialog)
{
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
}

} // namespace

TEST_CASE("From the start page to a new file with the plan")
{
    test::WindowKit kit;
    kit.window.show();
    const QString path = kit.folder.file(u"計画 & 2021.shirube"_s);
    kit.prompts.files = {path};
    press(kit.find<QPushButton>(u"startPlan"_s));
    REQUIRE(test::waitUntil([&] { return kit.session.isOpen(); }));
    CHECK(kit.prompts.errors.isEmpty());
    CHECK_FALSE(kit.session.figures().initiatives.isEmpty());
    CHECK_FALSE(kit.session.figures().isSample);
    CHECK(kit.window.windowTitle().contains(u"計画 & 2021.shirube"_s));
    CHECK(Settings(kit.store).recentFiles() == QStringList{path});

    kit.session.close();
    press(kit.find<QPushButton>(u"recentFile"_s));
    REQUIRE(test::waitUntil([&] { return kit.session.isOpen(); }));
    CHECK(kit.session.database().path() == path);
}

TEST_CASE("A cancelled dialog leaves everything as it was")
{
    test::WindowKit kit;
    kit.openPlan();
    const QString open = kit.session.database().path();
    kit.entry(u"Open…"_s)->trigger();
    kit.entry(u"Back up"_s)->trigger();
    CHECK(kit.session.database().path() == open);
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("The new-file dialog can make an empty file")
{
    test::WindowKit kit;
    kit.window.show();
    kit.prompts.files = {kit.folder.file(u"empty.shirube"_s)};
    kit.entry(u"New"_s)->trigger();
    auto* dialog = kit.window.findChild<NewFileDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QRadioButton*>(u"empty"_s)->click();
    accept(dialog);
    REQUIRE(test::waitUntil([&] { return kit.session.isOpen(); }));
    CHECK(kit.session.figures().initiatives.isEmpty());
}

TEST_CASE("A new file never replaces an old one")
{
    test::WindowKit kit;
    const QString path = kit.folder.write(u"old.shirube"_s, "precious");
    kit.prompts.files = {path};
    press(kit.find<QPushButton>(u"startPlan"_s));
    REQUIRE(test::waitUntil([&] { return !kit.prompts.errors.isEmpty(); }));
    CHECK_FALSE(kit.session.isOpen());
    CHECK(test::readAll(path) == QByteArray("precious"));
}

TEST_CASE("A recent file that is gone is said once and forgotten")
{
    test::WindowKit kit;
    Settings settings(kit.store);
    settings.addRecentFile(kit.folder.file(u"gone.shirube"_s));
    kit.window.openFile(kit.folder.file(u"gone.shirube"_s));
    CHECK(kit.prompts.errors.size() == 1);
    CHECK(settings.recentFiles().isEmpty());
}

TEST_CASE("Opening the open file again changes nothing")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.openFile(kit.session.database().path());
    CHECK_FALSE(kit.session.isReadOnly());
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("A file dropped on the window is opened")
{
    test::WindowKit kit;
    const QString path = test::newPlanDatabase(kit.folder).path();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&kit.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&kit.window, &drop);
    REQUIRE(test::waitUntil([&] { return kit.session.isOpen(); }));
    CHECK(kit.session.database().path() == path);
}

TEST_CASE("A file of the plan says what it would bring, and brings it as one step")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.show();
    const qsizetype before = kit.session.figures().initiatives.size();
    kit.prompts.files = {kit.folder.write(u"items.csv"_s, u"年度,組織区分,組織,番号,事項\n2021,支部,千代田,91,新しい事業\n"
                                                           "2021,支部,どこか,92,知らない支部\n"_s.toUtf8())};
    kit.entry(u"Import"_s)->trigger();
    auto* dialog = kit.window.findChild<PlanImportDialog*>();
    REQUIRE(dialog);
    const auto hasWords = [&](const QString& words) {
        return std::ranges::any_of(dialog->findChildren<QLabel*>(), [&](const QLabel* label) { return label->text().contains(words); });
    };
    REQUIRE(test::waitUntil([&] { return hasWords(u"2 rows: 1 new, 0 changed, 0 known already, 1 rejected"_s); }));
    const report::Table& remarks = dialog->findChild<TableView*>()->tableModel()->table();
    REQUIRE(remarks.rows.size() == 1);
    CHECK(remarks.rows[0][0].text == u"3"_s);
    CHECK(remarks.rows[0][2].text == u"どこか"_s);
    CHECK(kit.session.figures().initiatives.size() == before); // nothing yet

    press(test::button(*dialog, u"Take in 1 rows"_s));
    REQUIRE(test::waitUntil([&] { return kit.session.figures().initiatives.size() == before + 1; }));
    kit.session.undo(&kit.window);
    CHECK(kit.session.figures().initiatives.size() == before);
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("A file that is of no kind is named, and nothing is changed")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.prompts.files = {kit.folder.write(u"other.csv"_s, "a,b\n1,2\n")};
    kit.entry(u"Import"_s)->trigger();
    REQUIRE(kit.prompts.errors.size() == 1);
    CHECK(kit.prompts.errors.first().contains(u"other.csv"_s));
    CHECK_FALSE(kit.window.findChild<PlanImportDialog*>());
}

TEST_CASE("A backup is a file that opens")
{
    test::WindowKit kit;
    kit.openPlan();
    const QString path = kit.folder.file(u"backup.shirube"_s);
    kit.prompts.files = {path};
    kit.entry(u"Back up"_s)->trigger();
    // The lock on the copy goes last, once it is checked and in its place.
    REQUIRE(test::waitUntil([&] { return QFile::exists(path) && !QFile::exists(path + u".lock"_s); }));
    REQUIRE_DONE(storage::Database::open(path));
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("The executive pack is made from the file menu")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.show();
    const QString path = kit.folder.file(u"pack.pdf"_s);
    kit.prompts.files = {path};
    kit.entry(u"Executive pack"_s)->trigger();
    auto* page = qobject_cast<ReportsPage*>(kit.pages()->currentWidget());
    REQUIRE(page);
    page->findChild<QLineEdit*>(u"packNumber"_s)->setText(u"資料1"_s);
    page->save();
    REQUIRE(test::waitUntil([&] { return QFile::exists(path) || !kit.prompts.errors.isEmpty(); }, 120'000));
    CHECK(kit.prompts.errors.isEmpty());
    CHECK(test::readAll(path).startsWith("%PDF-"));
}

TEST_CASE("Eight recent files are remembered, the newest first, each once")
{
    const test::TempDir folder;
    QSettings store(folder.file(u"s.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    for (int i = 0; i < 10; ++i)
        settings.addRecentFile(u"/office/%1.shirube"_s.arg(i));
    settings.addRecentFile(u"/office/./5.shirube"_s);
    const QStringList files = settings.recentFiles();
    CHECK(files.size() == 8);
    CHECK(files.first() == u"/office/5.shirube"_s);
    CHECK(files.count(u"/office/5.shirube"_s) == 1);
    CHECK(files.last() == u"/office/2.shirube"_s);
}

TEST_CASE("A new file is suggested in a folder that is there")
{
    struct Asked : test::ScriptedPrompts
    {
        QString suggested;
        QString saveFile(QWidget*, const QString&, const QString& path, const QString&) override
        {
            suggested = path;
            return {};
        }
    } asked;
    const test::TempDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.file({}).toUtf8());
    Session session(asked);
    QSettings store(home.file(u"settings.ini"_s), QSettings::IniFormat);
    QWidget window;
    FileActions files(session, Settings(store), &window);
    files.makeNew(true, false);
    qputenv("HOME", before);
    CHECK(asked.suggested.endsWith(u".shirube"_s));
    CHECK(QFileInfo(asked.suggested).dir().exists());
}
