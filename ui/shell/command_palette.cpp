// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/command_palette.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "ui/shell/result_list.h"
#include "ui/widgets/text_size.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int wantedWidth = 620;
constexpr double wantedShare = 0.7; // of the window's height

} // namespace

CommandPalette::CommandPalette(Settings settings, QWidget* window)
    : QFrame(window), m_settings(settings), m_line(new QLineEdit), m_list(new ResultList)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    m_line->setPlaceholderText(tr("What to do, a page, or an as-of month such as 2021-12"));
    m_line->setAccessibleName(tr("Command"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::sibling, space::sibling, space::sibling, space::sibling);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    hide();
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &ResultList::chosen, this, &CommandPalette::run);
    connect(m_list, &ResultList::currentMoved, this, [this] { m_line->setAccessibleDescription(m_list->currentText()); });
}

void CommandPalette::offer(const QList<Command>& commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_commands = commands;
    const QSize window = parentWidget()->size();
    const int width = std::min(atTextSize(wantedWidth), window.width() - 2 * space::page);
    setGeometry((window.width() - width) / 2, space::page, width, int(window.height() * wantedShare));
    m_line->clear();
    list();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::list()
{
    const QString text = m_line->text();
    m_shown = matching(m_commands, text, m_settings.recentCommands());
    if (const auto month = parseMonth(text)) {
        m_shown.prepend({tr("As of %1").arg(formatMonth(*month)), tr("As-of month"), {}, true,
                         [this, month = *month] { Q_EMIT monthWanted(month); }});
    }
    QList<ResultRow> rows;
    for (const Command& command : std::as_const(m_shown))
        rows.append({command.name, command.where, command.shortcut, false, command.isEnabled});
    if (rows.isEmpty())
        rows.append({.title = tr("No command has this name. Try fewer characters."), .isHead = true});
    m_list->setRows(rows);
}

// Queued: the command may build the window anew, and this line with it.
void CommandPalette::run(int row)
{
    if (row >= m_shown.size() || !m_shown[row].isEnabled)
        return;
    const Command command = m_shown[row];
    m_settings.addRecentCommand(command.key());
    leave();
    QMetaObject::invokeMethod(parentWidget(), command.run, Qt::QueuedConnection);
}

void CommandPalette::leave()
{
    // Before it is hidden, which would move the focus on to whatever comes next in the window.
    if (m_before)
        m_before->setFocus();
    else
        m_line->clearFocus();
    hide();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (m_list->take(key))
            return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        hide();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentPalette().page); // its corners
    paintCardGround(painter, rect(), currentPalette().quiet);
}

} // namespace shirube::ui
