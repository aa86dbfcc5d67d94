// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/open_requests.h"

#include <QFileOpenEvent>

namespace shirube::ui
{

OpenRequests::OpenRequests(QObject* application) : QObject(application)
{
    application->installEventFilter(this);
}

bool OpenRequests::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString path = static_cast<QFileOpenEvent*>(event)->file();
    if (!path.isEmpty())
        Q_EMIT wanted(path);
    return true;
}

} // namespace shirube::ui
