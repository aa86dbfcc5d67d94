// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/window_thread.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <memory>

namespace shirube::ui
{

namespace
{

struct Turn
{
    QMutex mutex;
    QWaitCondition ended;
    bool isOver = false; // done, or no longer wanted
};

} // namespace

void inWindowThread(const std::function<void()>& work, const std::function<bool()>& stillWanted)
{
    if (QThread::currentThread() == QCoreApplication::instance()->thread()) {
        work();
        return;
    }
    const auto turn = std::make_shared<Turn>();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [turn, &work] {
            const QMutexLocker locker(&turn->mutex);
            if (turn->isOver)
                return;
            work();
            turn->isOver = true;
            turn->ended.wakeAll();
        },
        Qt::QueuedConnection);

    constexpr int milliseconds = 50;
    QMutexLocker locker(&turn->mutex);
    while (!turn->isOver && !turn->ended.wait(&turn->mutex, milliseconds)) {
        if (!turn->isOver && !stillWanted())
            turn->isOver = true;
    }
}

} // namespace shirube::ui
