// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/day_edit.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

DayEdit::DayEdit(QWidget* parent) : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QAction* calendar = addAction(lineIcon(u"calendar.svg"_s), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Choose the day in a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::take);
}

void DayEdit::setDate(QDate date)
{
    const QDate day = m_last.isValid() ? std::min(date, m_last) : date;
    const bool isOther = day.isValid() && day != m_date;
    if (isOther)
        m_date = day;
    setText(formatDate(m_date)); // even of the same: in the style of now
    if (isOther)
        Q_EMIT dateChanged(m_date);
}

void DayEdit::setLast(QDate last)
{
    m_last = last;
    if (m_date > last)
        setDate(last);
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        return openCalendar();
    if (!isUp && event->key() != Qt::Key_Down)
        return QLineEdit::keyPressEvent(event);
    take();
    setDate(m_date.addDays(isUp ? 1 : -1));
}

void DayEdit::take()
{
    setDate(parseDate(text()).value_or(m_date));
}

void DayEdit::openCalendar()
{
    take();
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    if (m_last.isValid())
        calendar->setMaximumDate(m_last);
    calendar->setSelectedDate(m_date);
    const auto choose = [this, calendar](QDate day) {
        setDate(day);
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    const QSize size = calendar->sizeHint();
    const QRect room = screen()->availableGeometry();
    const QPoint below = mapToGlobal(rect().bottomRight()) - QPoint(size.width(), 0);
    calendar->move(std::max(room.left(), below.x()), std::min(below.y(), room.bottom() - size.height()));
    calendar->show();
    calendar->setFocus();
}

} // namespace shirube::ui
