// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/job.h"

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "ui/widgets/progress_box.h"

#include <QAction>
#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <atomic>

using namespace shirube;
using namespace shirube::ui;

TEST_CASE("Work that is cancelled stops, and says so last")
{
    QWidget window;
    window.show();
    QStringList order;
    Job::run(
        &window, QStringLiteral("Working"),
        [](const Job::Progress& progress) -> Result<> {
            for (qint64 i = 0; progress(i % 100, 100); ++i)
                QThread::yieldCurrentThread();
            return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
        },
        [&](const Result<>& result) {
            order.append(result ? QStringLiteral("done") : result.error().message);
        });

    auto* box = window.findChild<ProgressBox*>();
    REQUIRE(box);
    REQUIRE(test::waitUntil([box] { return box->isVisible(); }));
    REQUIRE(test::waitUntil([box] { return box->findChild<QProgressBar*>()->value() > 0; }));
    QTest::mouseClick(box->findChild<QPushButton*>(), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !order.isEmpty(); }));
    CHECK(order == QStringList{QStringLiteral("stopped")});
    CHECK(window.findChild<ProgressBox*>() == nullptr);
}

TEST_CASE("Enter and a late blank leave long work alone, Esc stops it")
{
    QWidget window;
    window.show();
    ProgressBox box(QStringLiteral("Working"), &window);
    int stopped = 0;
    QObject::connect(&box, &QDialog::rejected, &box, [&stopped] { ++stopped; });
    box.show();
    REQUIRE(QTest::qWaitForWindowActive(&box));
    QTest::keyClick(&box, Qt::Key_Return);
    REQUIRE(box.focusWidget());
    QTest::keyClick(box.focusWidget(), Qt::Key_Space); // as where the box has come up under a finger
    box.findChild<QPushButton*>()->setFocus();
    QTest::keyClick(box.findChild<QPushButton*>(), Qt::Key_Return);
    CHECK(stopped == 0);
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(stopped == 1);
}

TEST_CASE("A window that goes takes its work with it")
{
    std::atomic<bool> ended = false;
    bool told = false;
    {
        QWidget window;
        Job::run(
            &window, QStringLiteral("Working"),
            [&ended](const Job::Progress& progress) -> Result<> {
                while (progress(0, 0))
                    QThread::yieldCurrentThread();
                ended = true;
                return {};
            },
            [&told](const Result<>&) { told = true; });
    }
    CHECK(ended);
    CHECK_FALSE(told);
}

TEST_CASE("while work runs, its window starts nothing else, neither by key, click nor shortcut; then it does again")
{
    QWidget window;
    QPushButton start(&window);
    QAction undo(&window);
    undo.setShortcut(Qt::CTRL | Qt::Key_Z);
    window.addAction(&undo);
    int undone = 0;
    QObject::connect(&undo, &QAction::triggered, &window, [&undone] { ++undone; });
    std::atomic<int> started = 0;
    std::atomic<bool> mayEnd = false;
    int ended = 0;
    QObject::connect(&start, &QPushButton::clicked, &window, [&] {
        Job::run(
            &window, QStringLiteral("Working"),
            [&](const Job::Progress&) -> Result<> {
                ++started;
                while (!mayEnd)
                    QThread::yieldCurrentThread();
                return {};
            },
            [&ended](const Result<>&) { ++ended; });
    });
    window.show();
    QApplication::setActiveWindow(&window);
    start.setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&start, Qt::Key_Space);
    QTest::mouseClick(&start, Qt::LeftButton);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(window.windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.findChildren<ProgressBox*>().size() == 1);
    CHECK_FALSE(window.findChild<ProgressBox*>()->isVisible()); // so early that nothing of it is to be seen
    CHECK(undone == 0);
    mayEnd = true;
    REQUIRE(test::waitUntil([&] { return ended > 0 && !window.findChild<ProgressBox*>(); }));
    CHECK(started == 1);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    QTest::keyClick(&start, Qt::Key_Space);
    CHECK(test::waitUntil([&] { return started == 2 && ended == 2; }));
}
