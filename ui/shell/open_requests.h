// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace shirube::ui
{

/// On macOS a file that is double-clicked does not come as an argument: the system asks the running program to open it.
class OpenRequests : public QObject
{
    Q_OBJECT

public:
    /// Listens to what the system asks of the application.
    explicit OpenRequests(QObject* application);

Q_SIGNALS:
    void wanted(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shirube::ui
