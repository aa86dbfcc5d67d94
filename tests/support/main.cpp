// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "ui/shell/application.h"
#include "ui/widgets/language.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char* argv[])
{
    // In here and not in the environment: the build runs this program to list its tests.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("shirube-tests"));
    QStandardPaths::setTestModeEnabled(true); // nothing of a test lands among a person's own data
    shirube::ui::setUpApplication();
    shirube::ui::setLanguage(QStringLiteral("en")); // what a test expects does not depend on the machine's language
    return Catch::Session().run(argc, argv);
}
