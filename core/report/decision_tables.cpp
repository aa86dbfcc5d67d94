// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/review_tables.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using review::Decision;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

// Open ones by due day, those without one last; then done ones, the latest first.
bool comesFirst(const Decision& a, const Decision& b)
{
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    if (!a.isOpen())
        return a.doneOn > b.doneOn;
    if (a.dueOn.isValid() != b.dueOn.isValid())
        return a.dueOn.isValid();
    return a.dueOn < b.dueOn;
}

} // namespace

QList<Decision> inFollowUpOrder(QList<Decision> decisions)
{
    std::ranges::stable_sort(decisions, comesFirst);
    return decisions;
}

Table decisionTable(const QList<Decision>& decisions, const QList<plan::Organ>& organs, const QList<plan::Initiative>& items,
                    QDate today)
{
    QHash<OrganId, QString> names;
    for (const plan::Organ& organ : organs)
        names.insert(organ.id, plan::displayName(organ));
    QHash<InitiativeId, QString> titles;
    for (const plan::Initiative& item : items)
        titles.insert(item.id, item.title);

    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Decisions and follow-up"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Meeting")), Align::Left, 1.8},
                     {say(QT_TRANSLATE_NOOP("Report", "Day")), Align::Center, 1.2},
                     {say(QT_TRANSLATE_NOOP("Report", "Decision")), Align::Left, 4},
                     {say(QT_TRANSLATE_NOOP("Report", "Owner")), Align::Left, 1.6},
                     {say(QT_TRANSLATE_NOOP("Report", "Item")), Align::Left, 2.4},
                     {say(QT_TRANSLATE_NOOP("Report", "Due")), Align::Center, 1.4},
                     {say(QT_TRANSLATE_NOOP("Report", "Done")), Align::Center, 1.2},
                     {say(QT_TRANSLATE_NOOP("Report", "Outcome")), Align::Left, 2.4}};
    qsizetype open = 0;
    qsizetype overdue = 0;
    for (const Decision& decision : inFollowUpOrder(decisions)) {
        const bool isOverdue = decision.isOverdue(today);
        open += decision.isOpen();
        overdue += isOverdue;
        Cell due = dayCell(decision.dueOn, unknownText());
        if (isOverdue)
            due.text.prepend(u"▲ "_s);
        table.rows.append({textCell(decision.meeting), dayCell(decision.decidedOn, unknownText()),
                           textCell(decision.words), textCell(names.value(decision.owner, unknownText())),
                           textCell(titles.value(decision.item)), due,
                           dayCell(decision.doneOn, say(QT_TRANSLATE_NOOP("Report", "open"))),
                           textCell(decision.outcome)});
    }
    table.note = say(QT_TRANSLATE_NOOP("Report", "Decisions: %1. Open: %2. Overdue (▲): %3."))
                     .arg(formatCount(decisions.size()), formatCount(open), formatCount(overdue));
    return table;
}

} // namespace shirube::report
