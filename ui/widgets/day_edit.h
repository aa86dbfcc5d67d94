// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

namespace shirube::ui
{

/// A field that always holds a day: shown in the person's style, typed in any that parseDate() reads, stepped by Up and Down, or
/// chosen in a calendar (Alt+Down). What is no day gives way to the one before when the field is left.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate date);
    /// No day after this one is taken.
    void setLast(QDate last);

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void openCalendar();

    QDate m_date;
    QDate m_last;
};

} // namespace shirube::ui
