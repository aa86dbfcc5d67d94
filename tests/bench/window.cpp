// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One painted window, then the end: empty without an argument, else the program's own opening that file. A second
// argument says when it ends: "figures", when the file's are painted; "rest", after some seconds of nothing to do, with
// the memory it holds (KiB) and the processor time it took of them (ms) printed. "rest" alone: an empty window's.

#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

namespace
{

/// Ends the program once something has been painted and condition holds.
class EndAfterPaint : public QObject
{
public:
    std::function<bool()> condition = [] { return true; };

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // At once, before what the window itself does after its first painting.
        if (event->type() == QEvent::Paint && condition())
            QMetaObject::invokeMethod(qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

constexpr int settlingMs = 30'000; // of reading, painting, forecasting and backing up
constexpr int restMs = 5'000;

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

long residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLong();
    }
    return 0;
}

void endAfterRest()
{
    QTimer::singleShot(settlingMs, qApp, [] {
        const double before = processorMs();
        QTimer::singleShot(restMs, qApp, [before] {
            std::printf("%ld %.1f\n", residentKib(), processorMs() - before);
            std::fflush(stdout);
            std::_Exit(0);
        });
    });
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const bool rests = argc > 1 && QByteArrayView(argv[argc - 1]) == "rest";
    EndAfterPaint end;
    if (rests)
        endAfterRest();
    else
        application.installEventFilter(&end);
    if (argc < 2 || (rests && argc == 2)) {
        QMainWindow window;
        window.resize(1280, 720);
        window.show();
        return QApplication::exec();
    }
    using namespace shirube;
    ui::setUpApplication();
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Session session;
    ui::MainWindow window(session, store);
    window.resize(1280, 720);
    if (argc > 2)
        end.condition = [&] { return session.isOpen(); };
    window.openWhenPainted(QString::fromLocal8Bit(argv[1]));
    window.show();
    return QApplication::exec();
}
