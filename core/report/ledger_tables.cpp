// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ledger_tables.h"

#include "core/base/format.h"
#include "core/membership/words.h"
#include "core/plan/names.h"
#include "core/report/list_words.h"

#include <QCoreApplication>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using membership::HistoryLine;
using membership::Standing;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QHash<OrganId, QString> namesOf(const QList<plan::Organ>& organs)
{
    QHash<OrganId, QString> names;
    for (const plan::Organ& organ : organs)
        names.insert(organ.id, plan::displayName(organ));
    return names;
}

QString standingWord(bool isMember)
{
    return isMember ? say(QT_TRANSLATE_NOOP("Report", "Member")) : say(QT_TRANSLATE_NOOP("Report", "Left"));
}

QString sourceText(const HistoryLine& line)
{
    if (!line.fileName.isEmpty())
        return say(QT_TRANSLATE_NOOP("Report", "%1, line %2"))
            .arg(cellWord(line.fileName), formatCount(line.fileLine));
    return say(QT_TRANSLATE_NOOP("Report", "by hand, %1, %2: %3"))
        .arg(line.entered.who, formatMoment(line.entered.at), line.entered.reason);
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Counts:
        return say(QT_TRANSLATE_NOOP("Report", "counts"));
    case Standing::Refused:
        return say(QT_TRANSLATE_NOOP("Report", "▲ contradicts"));
    case Standing::Corrected:
        return say(QT_TRANSLATE_NOOP("Report", "corrected"));
    case Standing::Reversed:
        return say(QT_TRANSLATE_NOOP("Report", "reversed"));
    case Standing::TakenBack:
        return say(QT_TRANSLATE_NOOP("Report", "taken back"));
    }
    Q_UNREACHABLE();
}

QString becameText(const HistoryLine& line)
{
    switch (line.standing) {
    case Standing::Counts:
        return {};
    case Standing::Refused:
        return say(QT_TRANSLATE_NOOP("Report", "contradicts the lines before it and counts for nothing"));
    case Standing::Corrected:
    case Standing::Reversed:
        return say(QT_TRANSLATE_NOOP("Report", "%1, %2: %3"))
            .arg(line.corrected.who, formatMoment(line.corrected.at), line.corrected.reason);
    case Standing::TakenBack:
        return say(QT_TRANSLATE_NOOP("Report", "with its whole import"));
    }
    Q_UNREACHABLE();
}

QString placeText(const membership::LedgerLine& line, const QHash<OrganId, QString>& names)
{
    const QString from = names.value(line.branch);
    return line.toBranch.isValid() ? from + u" → "_s + names.value(line.toBranch) : from;
}

// Who has left again has no day of a join that still counts.
Cell joinedCell(const membership::FoundMember& member)
{
    if (member.isMember)
        return dayCell(member.since, {});
    return textCell(say(QT_TRANSLATE_NOOP("Report", "left on %1")).arg(formatDate(member.since)));
}

Table pairTable(const membership::Candidates& candidates, const QList<plan::Organ>& organs)
{
    const auto names = namesOf(organs);
    Table table;
    for (const membership::Candidate& pair : candidates.pairs)
        table.rows.append({textCell(pair.one.number), textCell(pair.one.name), textCell(names.value(pair.one.branch)),
                           dayCell(pair.one.since, {}), textCell(pair.other.number), textCell(pair.other.name),
                           textCell(names.value(pair.other.branch)), joinedCell(pair.other)});
    if (candidates.total == 0)
        table.note = say(QT_TRANSLATE_NOOP("Report", "There are none."));
    else if (candidates.total > candidates.pairs.size())
        table.note = say(QT_TRANSLATE_NOOP("Report", "The first %1 of %2 pairs."))
                         .arg(formatCount(candidates.pairs.size()), formatCount(candidates.total));
    return table;
}

/// Of one of the two, by the word that tells it from the other.
QList<Column> columnsOf(const char* which, const char* day)
{
    const auto titled = [&](const char* what) {
        return say(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(say(what), say(which));
    };
    return {{titled(QT_TRANSLATE_NOOP("Report", "Number")), Align::Left},
            {titled(QT_TRANSLATE_NOOP("Report", "Company")), Align::Left, 2},
            {titled(QT_TRANSLATE_NOOP("Report", "Branch")), Align::Left},
            {titled(day), Align::Left}};
}

} // namespace

Table memberTable(const QList<membership::FoundMember>& members, const QList<plan::Organ>& organs)
{
    const auto names = namesOf(organs);
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Members found"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Number")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Company")), Align::Left, 2},
                     {say(QT_TRANSLATE_NOOP("Report", "Branch")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Standing")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Since")), Align::Left}};
    for (const membership::FoundMember& member : members)
        table.rows.append({textCell(member.number), textCell(member.name), textCell(names.value(member.branch)),
                           textCell(standingWord(member.isMember)), dayCell(member.since, {})});
    return table;
}

Table historyTable(const membership::MemberHistory& history, const QList<plan::Organ>& organs)
{
    const auto names = namesOf(organs);
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "History of member %1")).arg(history.number);
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Date")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Event")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Branch")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Company")), Align::Left, 2},
                     {say(QT_TRANSLATE_NOOP("Report", "Reason, channel")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Line")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Division")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Size")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Changed by, when, why")), Align::Left, 2},
                     {say(QT_TRANSLATE_NOOP("Report", "Source")), Align::Left, 2}};
    for (const HistoryLine& entry : history.lines) {
        const membership::LedgerLine& line = entry.line;
        const bool struck = entry.standing != Standing::Counts && entry.standing != Standing::Refused;
        const QString why = QStringList{cellWord(line.reason), cellWord(line.channel)}.join(u' ').trimmed();
        QList<Cell> cells;
        for (const QString& text : {formatDate(line.date), membership::displayName(line.kind), placeText(line, names),
                                    line.companyName, why})
            cells.append({text, {}, struck});
        cells.append(textCell(standingWord(entry.standing)));
        for (const QString& text : {names.value(line.division), cellWord(line.sizeClass)})
            cells.append({text, {}, struck});
        cells.append(textCell(becameText(entry)));
        cells.append(textCell(sourceText(entry)));
        table.rows.append(cells);
    }
    if (history.lines.isEmpty())
        table.note = say(QT_TRANSLATE_NOOP("Report", "The ledger holds nothing of this number."));
    return table;
}

QString lineText(const HistoryLine& line)
{
    const QString became = becameText(line);
    return say(QT_TRANSLATE_NOOP("Report", "Source: %1")).arg(sourceText(line)) + u'\n' +
           (became.isEmpty() ? standingWord(line.standing) : standingWord(line.standing) + u" · "_s + became);
}

QString standingText(const membership::MemberHistory& history, const QList<plan::Organ>& organs)
{
    if (!history.wasMember)
        return say(QT_TRANSLATE_NOOP("Report", "Never a member, as far as the ledger knows"));
    const auto names = namesOf(organs);
    QStringList parts;
    parts << (history.isMember ? say(QT_TRANSLATE_NOOP("Report", "Member since %1"))
                               : say(QT_TRANSLATE_NOOP("Report", "Left on %1")))
                 .arg(formatDate(history.since));
    parts << names.value(history.branch) << names.value(history.division) << cellWord(history.sizeClass);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Table duplicateTable(const membership::Candidates& candidates, const QList<plan::Organ>& organs)
{
    Table table = pairTable(candidates, organs);
    table.title = say(QT_TRANSLATE_NOOP("Report", "Possible duplicates: same name and branch, two numbers, both members"));
    table.columns = columnsOf(QT_TRANSLATE_NOOP("Report", "1st"), QT_TRANSLATE_NOOP("Report", "Member since")) +
                    columnsOf(QT_TRANSLATE_NOOP("Report", "2nd"), QT_TRANSLATE_NOOP("Report", "Member since"));
    return table;
}

Table rejoinTable(const membership::Candidates& candidates, const QList<plan::Organ>& organs)
{
    Table table = pairTable(candidates, organs);
    table.title = say(QT_TRANSLATE_NOOP("Report", "Possible rejoins: left under one number, joined under another"));
    table.columns = columnsOf(QT_TRANSLATE_NOOP("Report", "old"), QT_TRANSLATE_NOOP("Report", "Left on")) +
                    columnsOf(QT_TRANSLATE_NOOP("Report", "new"), QT_TRANSLATE_NOOP("Report", "Member since"));
    return table;
}

Table branchCorrectionTable(const QList<membership::BranchCorrection>& corrections, const QList<plan::Organ>& organs)
{
    const auto names = namesOf(organs);
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Corrections since the months were closed"));
    table.unit = say(QT_TRANSLATE_NOOP("Report", "companies"));
    table.note = corrections.isEmpty()
                     ? say(QT_TRANSLATE_NOOP("Report", "The ledger says of every closed month what was closed."))
                     : say(QT_TRANSLATE_NOOP("Report", "Closed figure, then what the ledger has learnt since. A change of the "
                                                       "opening is carried over from an earlier month."));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Month")), Align::Left, 1.3},
                     {say(QT_TRANSLATE_NOOP("Report", "Branch")), Align::Left, 1.5},
                     {say(QT_TRANSLATE_NOOP("Report", "Closed with")), Align::Right, 1.1},
                     {say(QT_TRANSLATE_NOOP("Report", "Opening")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Joins")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Rejoins")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Leaves")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "In")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Out")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Closing")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Now")), Align::Right, 1.1}};
    for (const membership::BranchCorrection& each : corrections) {
        const membership::Figures change = membership::correctionOf(each.frozen, each.now);
        table.rows.append({textCell(formatMonth(each.month)), textCell(names.value(each.branch)),
                           countCell(each.frozen.closing), changeCell(change.opening), changeCell(change.flows.joins),
                           changeCell(change.flows.rejoins), changeCell(change.flows.leaves),
                           changeCell(change.flows.transfersIn), changeCell(change.flows.transfersOut),
                           changeCell(change.closing), countCell(each.now.closing)});
    }
    return table;
}

} // namespace shirube::report
