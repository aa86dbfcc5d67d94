// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One painted window, then the end: empty without an argument, else the program's own opening that file; with
// a second argument it ends only when the file's figures are painted.

#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <cstdlib>
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

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    EndAfterPaint end;
    application.installEventFilter(&end);
    if (argc < 2) {
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
