// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/review_series.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

// The next open milestone's day; items that have none left come last.
std::pair<bool, QDate> nextOf(const Timeline::Row& row)
{
    QDate next;
    QDate last;
    for (const Timeline::Mark& mark : row.marks) {
        last = std::max(last, mark.due);
        if (!mark.done.isValid() && mark.due.isValid() && (!next.isValid() || mark.due < next))
            next = mark.due;
    }
    return {!next.isValid(), next.isValid() ? next : last};
}

QString summaryOf(const Timeline& series)
{
    if (series.rows.isEmpty())
        return say(QT_TRANSLATE_NOOP("Report", "No item has milestones."));
    int all = 0;
    int done = 0;
    int overdue = 0;
    for (const Timeline::Row& row : series.rows) {
        for (const Timeline::Mark& mark : row.marks) {
            ++all;
            done += mark.done.isValid();
            overdue += !mark.done.isValid() && mark.due < series.today;
        }
    }
    return say(QT_TRANSLATE_NOOP("Report", "Milestones: %1, items: %2; done %3, overdue %4."))
        .arg(formatCount(all), formatCount(series.rows.size()), formatCount(done), formatCount(overdue));
}

} // namespace

Timeline milestoneTimeline(const QList<plan::Initiative>& items, QDate today)
{
    Timeline series;
    series.today = today;
    for (const plan::Initiative& item : items) {
        Timeline::Row row{item.id, plan::ownersText(item) + u' ' + item.title, item.firstDay(), item.lastDay(), {}};
        for (const plan::Milestone& milestone : item.milestones) {
            if (!milestone.dueOn.isValid())
                continue; // nowhere on the line
            row.marks.append({milestone.dueOn, milestone.doneOn, milestone.title});
            row.first = std::min(row.first, milestone.dueOn);
            row.last = std::max(row.last, milestone.dueOn);
        }
        if (!row.marks.isEmpty())
            series.rows.append(row);
    }
    std::ranges::stable_sort(series.rows, {}, nextOf);
    for (const Timeline::Row& row : std::as_const(series.rows)) {
        series.first = series.first.isValid() ? std::min(series.first, row.first) : row.first;
        series.last = std::max(series.last, row.last);
    }
    series.summary = summaryOf(series);
    return series;
}

} // namespace shirube::report
