// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/shell/noted_prompts.h"
#include "ui/shell/open_requests.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScreen>

int main(int argc, char* argv[])
{
    using namespace shirube;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("shirube"));
    ui::setUpApplication();

    QSettings store;
    const ui::Settings settings(store);
    QStringList arguments = QApplication::arguments().sliced(1);
    QString language = settings.preferences().language;
    if (const auto at = arguments.indexOf(QStringLiteral("--language")); at >= 0) {
        language = arguments.value(at + 1);
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    ui::setLanguage(language);
    ui::applyPreferences(settings.preferences());

    ui::NotedPrompts prompts(ui::systemPrompts());
    ui::Session session(prompts);
    ui::MainWindow window(session, store);
    window.offerTour();
    if (!arguments.isEmpty())
        window.openWhenPainted(arguments.first());
    else
        window.reopen();
    const ui::OpenRequests requests(&application);
    QObject::connect(&requests, &ui::OpenRequests::wanted, &window, &ui::MainWindow::openFile);
    // With its frame the window's usual size would reach out of a screen that is no larger.
    const QSize room = window.screen()->availableSize();
    if (settings.geometry().isEmpty() && (room.width() <= window.width() || room.height() <= window.height()))
        window.showMaximized();
    else
        window.show();
    const int code = QApplication::exec();
    // The file and its lock are let go before the window goes, which waits for what its pages still compute.
    session.blockSignals(true);
    session.close();
    return code;
}
