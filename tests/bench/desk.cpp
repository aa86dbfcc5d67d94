// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/desk.h"

#include "tests/bench/best.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

constexpr int pages = 8;
constexpr int settlingMs = 3'000; // what a page reads in the background is not its switching

void wait(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Memory in KiB and processor time in ms of five seconds at rest.
QList<double> atRest(const QStringList& arguments)
{
    QProcess window;
    window.start(QStringLiteral(SHIRUBE_WINDOW), arguments + QStringList{u"rest"_s});
    window.waitForFinished(60'000);
    QList<double> figures;
    for (const QByteArray& word : window.readAllStandardOutput().simplified().split(' '))
        figures.append(word.toDouble());
    if (figures.size() != 2)
        qFatal("the window did not come to rest");
    return figures;
}

} // namespace

void benchDesk(const QString& file)
{
    {
        ui::setUpApplication();
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ui::Session session;
        ui::MainWindow window(session, store);
        window.resize(1366, 768);
        window.show();
        window.openFile(file);
        while (!session.isOpen())
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        wait(settlingMs);
        for (const char* when : {"first", "again"}) {
            for (int page = 1; page <= pages; ++page) {
                const double seconds = best(1, [&] {
                    window.showPage(page % pages); // home last
                    QApplication::sendPostedEvents();
                    window.repaint();
                    QApplication::processEvents();
                });
                std::printf("%-34s %7.1f ms  (at most 100)\n", qPrintable(u"page %1, %2"_s.arg(page % pages + 1).arg(QLatin1StringView(when))), seconds * 1e3);
                wait(settlingMs);
            }
        }
    }
    const QList<double> empty = atRest({});
    const QList<double> home = atRest({file});
    std::printf("%-34s %7.2f   (at most 2.5): %.0f MiB against %.0f MiB\n", "memory at home", home[0] / empty[0], home[0] / 1024, empty[0] / 1024);
    std::printf("%-34s %7.1f ms of 5 s (empty window %.1f ms)\n", "at rest", home[1], empty[1]);
}
