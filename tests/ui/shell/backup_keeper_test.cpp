// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/actions.h"
#include "core/storage/backup_tiers.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "ui/shell/backup_keeper.h"
#include "ui/widgets/session.h"

#include <QFile>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct Desk
{
    test::TempDir folder;
    test::ScriptedPrompts prompts;
    QDateTime now = test::fixedClock().now();
    ui::Session session{prompts, Clock{[this] { return now; }}};
    ui::BackupKeeper keeper{session};
    QString path;

    Desk()
    {
        path = test::newPlanDatabase(folder).path();
        REQUIRE_DONE(session.open(path));
    }
    void change(const QString& note)
    {
        const InitiativeId item = session.figures().initiatives.first().id;
        REQUIRE(session.did(plan::setNote(session.database(), item, note), nullptr));
    }
    [[nodiscard]] qsizetype kept() const { return storage::keptBackups(storage::backupFolder(path), path).size(); }
    [[nodiscard]] bool waitFor(qsizetype backups)
    {
        return test::waitUntil([&] { return kept() == backups && keeper.newest() == now; });
    }
};

} // namespace

TEST_CASE("a backup is kept after a change, and the next after half an hour of work", "[backup]")
{
    Desk desk;
    REQUIRE(desk.waitFor(1)); // of the new file
    const QDateTime first = desk.now;
    desk.now = first.addSecs(29 * 60);
    desk.change(u"一"_s);
    CHECK(desk.kept() == 1);
    desk.now = first.addSecs(31 * 60);
    desk.change(u"二"_s);
    REQUIRE(desk.waitFor(2));
    CHECK(desk.keeper.failure().isEmpty());
    desk.now = first.addSecs(90 * 60);
    desk.session.reload(); // nothing has changed since
    CHECK(desk.kept() == 2);

    const auto copy = storage::Database::open(storage::keptBackups(storage::backupFolder(desk.path), desk.path).first().path,
                                              {.access = storage::Access::ReadOnly});
    REQUIRE_DONE(copy);
    const auto figures = report::loadKeyFigures(*copy, desk.session.asOf());
    REQUIRE_DONE(figures);
    CHECK(figures->initiatives.first().note == u"二"_s);
}

TEST_CASE("a backup that cannot be made is told and tried again, and work goes on", "[backup]")
{
    Desk desk;
    REQUIRE(desk.waitFor(1));
    const QString shelf = storage::backupFolder(desk.path);
    REQUIRE(QFile::rename(shelf, shelf + u".moved"_s));
    REQUIRE(QFile(shelf).open(QIODevice::WriteOnly)); // in the way
    desk.now = desk.now.addSecs(3600);
    desk.change(u"三"_s);
    REQUIRE(test::waitUntil([&] { return !desk.keeper.failure().isEmpty(); }));
    CHECK(desk.keeper.failure().contains(u".backups"_s));
    CHECK(desk.prompts.errors.isEmpty());
    REQUIRE(QFile::remove(shelf));
    desk.change(u"四"_s);
    REQUIRE(test::waitUntil([&] { return desk.keeper.failure().isEmpty() && desk.kept() == 1; }));
}

TEST_CASE("closing the file while its backup is made leaves nothing half done", "[backup]")
{
    Desk desk;
    desk.session.close();
    CHECK_FALSE(desk.keeper.newest().isValid());
    CHECK(desk.kept() <= 1);
    for (const storage::KeptBackup& one : storage::keptBackups(storage::backupFolder(desk.path), desk.path))
        CHECK(storage::Database::open(one.path, {.access = storage::Access::ReadOnly}).has_value());
}
