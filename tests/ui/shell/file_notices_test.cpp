// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/people/actions.h"
#include "core/plan/actions.h"
#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/file_notices.h"
#include "ui/shell/notice_bar.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QLabel>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

NoticeBar* bar(const test::WindowKit& kit)
{
    test::WindowKit::forgetOld();
    return kit.window.findChild<NoticeBar*>();
}

QString textOf(const test::WindowKit& kit)
{
    QStringList texts;
    for (const QLabel* label : bar(kit)->findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(u'\n');
}

int doneItems(const Session& session)
{
    return int(std::ranges::count_if(session.figures().initiatives,
                                     [](const plan::Initiative& item) { return item.status == plan::Status::Done; }));
}

} // namespace

TEST_CASE("A window that only reads follows what the other saves, and can write once that is through", "[notices]")
{
    test::WindowKit kit;
    std::optional<storage::Database> other = test::newPlanDatabase(kit.folder);
    kit.window.openFile(other->path());
    kit.window.show();
    kit.window.showPage(2);
    kit.session.setAsOf(YearMonth(2021, 10));
    REQUIRE(kit.session.isReadOnly());
    CHECK(textOf(kit).contains(u"in use by"_s));
    CHECK(textOf(kit).contains(u"within seconds"_s));
    CHECK(textOf(kit).startsWith(u"▲"_s));
    REQUIRE(doneItems(kit.session) == 0);

    const InitiativeId item = kit.session.figures().initiatives.first().id;
    REQUIRE_DONE(plan::setStatus(*other, {item}, plan::Status::Done));
    CHECK(doneItems(kit.session) == 0); // until it looks
    REQUIRE(test::waitUntil([&] { return doneItems(kit.session) == 1; })); // by its own timer

    auto* notices = kit.window.findChild<FileNotices*>();
    REQUIRE(notices);
    notices->look();
    CHECK(textOf(kit).contains(u"in use by"_s)); // the other is there still
    other.reset();
    notices->look();
    CHECK(textOf(kit).contains(u"no longer in use"_s));
    CHECK(textOf(kit).startsWith(u"●"_s)); // good news
    CHECK_FALSE(textOf(kit).contains(u"in use by"_s));
    CHECK_FALSE(QFile::exists(kit.session.database().path() + u".lock"_s)); // looking holds nobody up

    QTest::mouseClick(test::button(*bar(kit), u"Open for writing"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return kit.session.isOpen() && !kit.session.isReadOnly(); }));
    CHECK(kit.session.asOf() == YearMonth(2021, 10)); // one stays where one was
    CHECK(kit.pages()->currentIndex() == 2);
    CHECK(textOf(kit).isEmpty());
    CHECK_FALSE(bar(kit)->isVisible());
    REQUIRE(kit.session.did(plan::setStatus(kit.session.database(), {item}, plan::Status::Stopped), &kit.window));
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("Whoever is quicker gets the file; the other goes on reading", "[notices]")
{
    test::WindowKit kit;
    std::optional<storage::Database> other = test::newPlanDatabase(kit.folder);
    const QString path = other->path();
    kit.window.openFile(path);
    auto* notices = kit.window.findChild<FileNotices*>();
    other.reset();
    notices->look();
    REQUIRE(textOf(kit).contains(u"no longer in use"_s));
    const auto third = storage::Database::open(path);
    REQUIRE_DONE(third);
    notices->look();
    CHECK(textOf(kit).contains(u"in use by"_s));
    CHECK_FALSE(textOf(kit).contains(u"no longer in use"_s));
}

TEST_CASE("A notice that is closed stays away", "[notices]")
{
    test::WindowKit kit;
    std::optional<storage::Database> other = test::newPlanDatabase(kit.folder);
    kit.window.openFile(other->path());
    auto* notices = kit.window.findChild<FileNotices*>();
    other.reset();
    notices->look();
    QTest::mouseClick(test::button(*bar(kit), u"Close"_s), Qt::LeftButton);
    notices->look();
    CHECK(textOf(kit).isEmpty());
}

TEST_CASE("A write-protected file opens for reading, says so and what to do, and can be written once the protection is gone", "[notices]")
{
    test::WindowKit kit;
    const QString path = test::newPlanDatabase(kit.folder).path();
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    kit.window.openFile(path);
    REQUIRE(kit.session.isReadOnly());
    CHECK(textOf(kit).contains(u"write-protected"_s));
    CHECK_FALSE(textOf(kit).contains(u"within seconds"_s)); // nobody else has it open
    auto* notices = kit.window.findChild<FileNotices*>();
    notices->look();
    CHECK_FALSE(textOf(kit).contains(u"may be written to now"_s));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    notices->look();
    CHECK(textOf(kit).contains(u"may be written to now"_s));
    QTest::mouseClick(test::button(*bar(kit), u"Open for writing"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !kit.session.isReadOnly(); }));
    CHECK(textOf(kit).isEmpty());
}

TEST_CASE("A viewer is told so, and is not offered to write", "[notices]")
{
    test::WindowKit kit;
    std::optional<storage::Database> other = test::newPlanDatabase(kit.folder);
    const QString path = other->path();
    kit.window.openFile(path);
    const QString account = kit.session.database().actor().section(u'@', 0, 0);
    kit.session.close();
    REQUIRE_DONE(people::addPerson(*other, {{}, u"閲覧 太郎"_s, account, people::Role::Viewer}));
    const bool isInUse = GENERATE(true, false);
    if (!isInUse)
        other.reset();
    kit.window.openFile(path);
    REQUIRE(kit.session.isReadOnly());
    CHECK(textOf(kit).contains(u"as a viewer"_s));
    CHECK_FALSE(textOf(kit).contains(u"within seconds"_s));
    other.reset();
    auto* notices = kit.window.findChild<FileNotices*>();
    notices->look();
    CHECK(textOf(kit).contains(u"as a viewer"_s));
    CHECK_FALSE(std::ranges::any_of(notices->notices(), [](const FileNotices::Notice& one) { return one.kind == FileNotices::Kind::Free; }));
}

TEST_CASE("A file in a sync folder says so once, with what to do", "[notices]")
{
    test::WindowKit kit;
    REQUIRE(QDir(kit.folder.file({})).mkpath(u"OneDrive - 会議所"_s));
    const QString path = kit.folder.file(u"OneDrive - 会議所/計画.shirube"_s);
    REQUIRE(QFile::rename(test::newPlanDatabase(kit.folder).path(), path));
    kit.window.openFile(path);
    kit.window.show();
    CHECK(textOf(kit).contains(u"OneDrive"_s));
    CHECK(textOf(kit).contains(u"one computer at a time"_s));
    QTest::mouseClick(test::button(*bar(kit), u"Understood"_s), Qt::LeftButton);
    CHECK(textOf(kit).isEmpty());
    kit.session.close();
    kit.window.openFile(path);
    CHECK(textOf(kit).isEmpty());
}

TEST_CASE("A clock that is behind the file is told, and no longer once it is right", "[notices]")
{
    const test::TempDir folder;
    const QString path = test::newPlanDatabase(folder).path(); // saved on 15 January 2022
    QDateTime now = test::fixedClock(QDate(2021, 12, 31)).now();
    test::ScriptedPrompts prompts;
    Session session(prompts, Clock{[&now] { return now; }});
    QSettings store(folder.file(u"s.ini"_s), QSettings::IniFormat);
    FileNotices notices(session, Settings(store));
    REQUIRE_DONE(session.open(path));
    REQUIRE(notices.notices().size() == 1);
    CHECK(notices.notices().first().kind == FileNotices::Kind::ClockBehind);
    CHECK(notices.notices().first().text.contains(u"31 Dec 2021"_s));
    now = test::fixedClock(QDate(2022, 1, 16)).now();
    session.reload();
    CHECK(notices.notices().isEmpty());
}

TEST_CASE("A file that was taken away is told at the next action, and can be saved by Back up", "[notices]")
{
    test::WindowKit kit;
    kit.openPlan();
    const QString path = kit.session.database().path();
    const InitiativeId item = kit.session.figures().initiatives.first().id;
    REQUIRE(QFile::remove(path));
    CHECK_FALSE(kit.session.did(plan::setStatus(kit.session.database(), {item}, plan::Status::Done), &kit.window));
    REQUIRE(kit.prompts.errors.size() == 1);
    CHECK(kit.prompts.errors.first().contains(u"Back up"_s));
    const QString saved = kit.folder.file(u"救出.shirube"_s);
    kit.prompts.files = {saved};
    kit.entry(u"Back up"_s)->trigger();
    REQUIRE(test::waitUntil([&] { return QFile::exists(saved); }));
    const auto rescued = storage::Database::open(saved, {.access = storage::Access::ReadOnly});
    REQUIRE_DONE(rescued);
    CHECK(storage::history(*rescued)->size() == storage::history(kit.session.database())->size());
    CHECK(kit.prompts.errors.size() == 1);
}

// Writes screens/notices-….png into the build folder, for eyes.
TEST_CASE("notices fit above the page, in both languages and looks", "[screens][notices]")
{
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        for (const bool dark : {false, true}) {
            setLanguage(language);
            applyLook(dark);
            {
                test::WindowKit kit;
                REQUIRE(QDir(kit.folder.file({})).mkpath(u"OneDrive - 会議所"_s));
                const QString path = kit.folder.file(u"OneDrive - 会議所/2021年度計画.shirube"_s);
                REQUIRE(QFile::rename(test::newPlanDatabase(kit.folder).path(), path));
                std::optional<storage::Database> other = *storage::Database::open(path);
                kit.window.resize(1366, 768);
                kit.window.openFile(path);
                kit.window.show();
                const QString suffix = u'-' + language + (dark ? u"-dark"_s : u"-light"_s);
                test::picture(kit.window, u"notices-in-use"_s + suffix);
                CHECK(test::cut(*bar(kit)).join(u'\n') == u"");
                other.reset();
                kit.window.findChild<FileNotices*>()->look();
                test::WindowKit::forgetOld();
                test::picture(kit.window, u"notices-free"_s + suffix);
                CHECK(test::cut(*bar(kit)).join(u'\n') == u"");
            }
        }
    }
    setLanguage(u"en"_s);
    applyLook(false);
}
