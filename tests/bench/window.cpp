// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One painted window, then the end: empty without an argument, else the program's own with that file open.

#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

namespace
{

/// Ends the program once its window has been painted.
class EndAfterPaint : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    EndAfterPaint end;
    if (argc < 2) {
        QMainWindow window;
        window.resize(1280, 720);
        window.installEventFilter(&end);
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
    window.openFile(QString::fromLocal8Bit(argv[1]));
    window.installEventFilter(&end);
    window.show();
    return QApplication::exec();
}
