// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/open_requests.h"

#include <QApplication>
#include <QFileOpenEvent>

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("a file that the system asks to open is opened")
{
    QObject application;
    const ui::OpenRequests requests(&application);
    QStringList wanted;
    QObject::connect(&requests, &ui::OpenRequests::wanted, &application, [&](const QString& path) { wanted.append(path); });
    QFileOpenEvent event(u"/計画 #1%.shirube"_s);
    QCoreApplication::sendEvent(&application, &event);
    QEvent other(QEvent::User);
    QCoreApplication::sendEvent(&application, &other);
    CHECK(wanted == QStringList{u"/計画 #1%.shirube"_s});
}
