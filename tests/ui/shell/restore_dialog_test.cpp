// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/plan/actions.h"
#include "core/storage/backup_tiers.h"
#include "tests/ui/open_page.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/restore_dialog.h"
#include "ui/widgets/table_view.h"

#include <QDir>
#include <QListWidget>
#include <QSettings>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct Desk
{
    test::TempDir folder;
    test::ScriptedPrompts prompts;
    QSettings stored{folder.file(u"settings.ini"_s), QSettings::IniFormat};
    ui::Session session{prompts, test::fixedClock()};
    QWidget window;
    ui::FileActions files{session, ui::Settings(stored), &window};
    QString path;

    Desk()
    {
        path = test::newPlanDatabase(folder).path();
        REQUIRE_DONE(session.open(path));
    }
    void note(const QString& words)
    {
        REQUIRE(session.did(plan::setNote(session.database(), session.figures().initiatives.first().id, words), nullptr));
    }
    [[nodiscard]] QString noted() const { return session.figures().initiatives.first().note; }
    [[nodiscard]] ui::RestoreDialog* ask()
    {
        files.askRestore();
        auto* dialog = window.findChild<ui::RestoreDialog*>();
        REQUIRE(dialog);
        return dialog;
    }
    [[nodiscard]] static bool canRestore(const ui::RestoreDialog& dialog)
    {
        return test::waitUntil([&] { return test::button(dialog, u"Restore"_s)->isEnabled(); });
    }
};

} // namespace

TEST_CASE("a backup is looked into, restored, and what was there is kept", "[backup]")
{
    Desk desk;
    desk.note(u"前"_s);
    REQUIRE_DONE(storage::keepBackup(desk.session.database(), storage::backupFolder(desk.path)));
    desk.note(u"後"_s);

    ui::RestoreDialog* dialog = desk.ask();
    test::checkNames(*dialog);
    REQUIRE(Desk::canRestore(*dialog));
    const auto* contents = dialog->findChild<ui::TableView*>();
    CHECK(contents->model()->rowCount() == 7);
    CHECK(contents->model()->index(2, 1).data().toString().contains(u"note"_s, Qt::CaseInsensitive));
    QTest::mouseClick(test::button(*dialog, u"Restore"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return desk.session.isOpen() && desk.noted() == u"前"_s; }));
    CHECK(desk.prompts.errors.isEmpty());
    const QStringList kept = QDir(desk.folder.file({})).entryList({u"*.before-restore-*.shirube"_s});
    REQUIRE(kept.size() == 1);
    const auto before = storage::Database::open(desk.folder.file(kept.first()), {.access = storage::Access::ReadOnly});
    REQUIRE_DONE(before);
    const auto figures = report::loadKeyFigures(*before, desk.session.asOf());
    REQUIRE_DONE(figures);
    CHECK(figures->initiatives.first().note == u"後"_s);
}

TEST_CASE("without a backup the dialog says when there will be one; another file may be chosen, and what is none is said", "[backup]")
{
    Desk desk;
    ui::RestoreDialog* dialog = desk.ask();
    const auto says = [&](const QString& words) {
        return std::ranges::any_of(dialog->findChildren<QLabel*>(), [&](const QLabel* one) { return one->text().contains(words); });
    };
    CHECK_FALSE(test::button(*dialog, u"Restore"_s)->isEnabled());
    CHECK(says(u"No backup is kept yet"_s));
    desk.prompts.files = {desk.folder.write(u"表.shirube"_s, "PK not ours")};
    QTest::mouseClick(test::button(*dialog, u"Another backup…"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return says(u"▲"_s); }));
    CHECK_FALSE(test::button(*dialog, u"Restore"_s)->isEnabled());
    CHECK(desk.noted().isEmpty());
}

TEST_CASE("a damaged file offers its backups, is no recent file, and opens again restored", "[backup]")
{
    Desk desk;
    desk.note(u"前"_s);
    REQUIRE_DONE(storage::keepBackup(desk.session.database(), storage::backupFolder(desk.path)));
    desk.session.close();
    QByteArray bytes = test::readAll(desk.path);
    for (qsizetype at = 4096; at < bytes.size(); at += 512)
        bytes[at] = char(bytes[at] ^ 0x5a);
    desk.folder.write(u"plan.shirube"_s, bytes);
    ui::Settings settings(desk.stored);
    settings.addRecentFile(desk.path);

    desk.files.open(desk.path);
    REQUIRE(test::waitUntil([&] { return !desk.prompts.said.isEmpty(); }));
    CHECK(desk.prompts.said.first().contains(u"Restore a backup"_s));
    CHECK_FALSE(desk.session.isOpen());
    CHECK(settings.recentFiles().isEmpty());
    auto* dialog = desk.window.findChild<ui::RestoreDialog*>();
    REQUIRE(dialog);
    REQUIRE(Desk::canRestore(*dialog));
    QTest::mouseClick(test::button(*dialog, u"Restore"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return desk.session.isOpen(); }));
    CHECK(desk.noted() == u"前"_s);
    CHECK(settings.recentFiles() == QStringList{desk.path});
    CHECK(desk.prompts.errors.isEmpty());
}

TEST_CASE("damage that only the check beside the work finds closes the file and offers its backups too", "[backup]")
{
    Desk desk;
    desk.note(u"前"_s);
    REQUIRE_DONE(storage::keepBackup(desk.session.database(), storage::backupFolder(desk.path)));
    desk.session.close();
    const QByteArray sound = test::readAll(desk.path);
    constexpr qsizetype page = 8192;
    bool wasOpen = false;
    // The last page whose damage a check finds and opening does not meet.
    for (qsizetype at = sound.size() - page; at > 0 && !wasOpen; at -= page) {
        QByteArray bytes = sound;
        bytes.replace(at, page, QByteArray(page, '\x5a'));
        desk.folder.write(u"plan.shirube"_s, bytes);
        if (storage::Database::open(desk.path, {.access = storage::Access::ReadOnly}))
            continue;
        desk.prompts.said.clear();
        desk.files.open(desk.path);
        wasOpen = desk.session.isOpen();
    }
    REQUIRE(wasOpen);
    REQUIRE(test::waitUntil([&] { return !desk.session.isOpen(); }));
    REQUIRE(desk.prompts.said.size() == 1);
    CHECK(desk.prompts.said.first().contains(u"Restore a backup"_s));
    CHECK(ui::Settings(desk.stored).recentFiles().isEmpty());
    CHECK(desk.window.findChild<ui::RestoreDialog*>());
}

TEST_CASE("while nothing is open one is asked whose backups to look at", "[backup]")
{
    Desk desk;
    desk.note(u"前"_s);
    REQUIRE_DONE(storage::keepBackup(desk.session.database(), storage::backupFolder(desk.path)));
    desk.note(u"後"_s);
    desk.session.close();
    desk.files.askRestore(); // cancelled
    CHECK_FALSE(desk.window.findChild<ui::RestoreDialog*>());
    desk.prompts.files = {desk.path};
    ui::RestoreDialog* dialog = desk.ask();
    REQUIRE(Desk::canRestore(*dialog));
    QTest::mouseClick(test::button(*dialog, u"Restore"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return desk.session.isOpen(); }));
    CHECK(desk.noted() == u"前"_s);
}
