// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/session.h"

class QMenu;

namespace shirube::ui
{

/// What the File menu does about names: who the file names, and a copy without any.
class PeopleActions : public QObject
{
    Q_OBJECT

public:
    PeopleActions(Session& session, QWidget* window);

    void fill(QMenu* menu);
    void askPeople();
    /// For a committee; says first what stays in it.
    void saveCopy();

Q_SIGNALS:
    void told(const QString& message); ///< for the status bar

private:
    Session* m_session;
    QWidget* m_window;
};

} // namespace shirube::ui
