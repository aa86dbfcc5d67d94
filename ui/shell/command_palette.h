// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "ui/shell/commands.h"
#include "ui/shell/settings.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;

namespace shirube::ui
{

class ResultList;

/// Everything the program can do, by its name: a line to type into and what matches below it, over the window. Those used last
/// come first. A month that is typed (2021-12, R3.12) is offered as the as-of month.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Settings settings, QWidget* window);

    /// Opens over the window with these.
    void offer(const QList<Command>& commands);
    /// As listed.
    [[nodiscard]] const QList<Command>& shown() const { return m_shown; }

Q_SIGNALS:
    void monthWanted(shirube::YearMonth month);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void list();
    void run(int row);
    void leave();

    Settings m_settings;
    QLineEdit* m_line;
    ResultList* m_list;
    QList<Command> m_commands;
    QList<Command> m_shown;
    QPointer<QWidget> m_before; // who had the focus
};

} // namespace shirube::ui
