// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "core/plan/actions.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/notice_bar.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

QString noticeText(const test::WindowKit& kit)
{
    test::WindowKit::forgetOld();
    QStringList texts;
    if (const auto* bar = kit.window.findChild<ui::NoticeBar*>()) {
        for (const QLabel* label : bar->findChildren<QLabel*>())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("after kill -9 the window opens the file for writing and says what was saved last", "[after kill]")
{
    test::WindowKit kit;
    const QString path = test::newPlanDatabase(kit.folder).path();
    const QString events = kit.folder.file(u"e.csv"_s);
    REQUIRE_DONE(exchange::writeSampleEvents(events, {.companies = 40'000}));

    // Killed once it holds the file and has begun to write.
    QProcess import;
    import.start(QStringLiteral(SHIRUBE_CLI), {u"import"_s, u"events"_s, path, events});
    REQUIRE(import.waitForStarted());
    const auto writes = [&] {
        const qint64 beside = std::max(QFileInfo(path + u"-wal"_s).size(), QFileInfo(path + u"-journal"_s).size());
        return QFile::exists(path + u".lock"_s) && beside > 0;
    };
    REQUIRE(test::waitUntil([&] { return writes() || import.state() == QProcess::NotRunning; }, 60'000));
    import.kill();
    import.waitForFinished();
    REQUIRE(import.exitStatus() == QProcess::CrashExit);
    REQUIRE(QFile::exists(path + u".lock"_s));

    kit.window.openFile(path);
    REQUIRE(kit.session.isOpen());
    CHECK_FALSE(kit.session.isReadOnly());
    const auto last = storage::history(kit.session.database(), 1);
    REQUIRE_DONE(last);
    const QString text = noticeText(kit);
    CHECK(text.contains(u"ended without closing it"_s));
    CHECK(text.contains(u"Nothing that was saved is lost"_s));
    CHECK(text.contains(last->first().name));
    REQUIRE_DONE(kit.session.database().checkIntegrity(true));
    REQUIRE_DONE(storage::verifyChain(kit.session.database()));
    REQUIRE(kit.session.did(plan::setStatus(kit.session.database(), {kit.session.figures().initiatives.first().id}, plan::Status::Done),
                            &kit.window));

    // A file that was closed says nothing.
    kit.session.close();
    kit.window.openFile(path);
    CHECK_FALSE(noticeText(kit).contains(u"ended without closing it"_s));
    CHECK(kit.prompts.errors.isEmpty());
}
