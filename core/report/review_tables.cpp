// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/review_tables.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/plan/names.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using review::GradedSheet;
using review::Review;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QList<Cell> countsRow(const review::GradeCounts& counts, const review::GradingScale& scale)
{
    QList<Cell> row{textCell(counts.name), countCell(counts.total)};
    for (int rank = 0; rank < scale.bands.size(); ++rank)
        row.append(countCell(counts.byRank.value(rank)));
    row.append(countCell(counts.notEvaluable));
    row.append(counts.mean ? percentCell(counts.mean) : textCell(notEvaluable()));
    return row;
}

struct Owed
{
    QString organ;
    int sheets = 0;
    int submitted = 0;
    int fields = 0;
    int assessed = 0;

    void add(const GradedSheet& sheet)
    {
        ++sheets;
        submitted += sheet.isSubmitted();
        fields += int(sheet.missing.size());
        assessed += sheet.isAssessed();
    }

    [[nodiscard]] QList<Cell> row() const
    {
        return {textCell(organ),   countCell(sheets), countCell(submitted), countCell(sheets - submitted),
                countCell(fields), countCell(assessed)};
    }
};

// A step of a grade up or down; 0: none that can be compared.
int rise(const GradedSheet& sheet, const review::GradingScale& scale)
{
    const int before = scale.rankOf(sheet.gradeBefore.value_or(QString()));
    const int now = scale.rankOf(sheet.grade());
    return before < 0 || now < 0 ? 0 : before - now;
}

} // namespace

Table rollUpTable(const review::RollUp& rollUp, const QString& title, const QString& groupTitle)
{
    Table table;
    table.title = title;
    table.unit = say(QT_TRANSLATE_NOOP("Report", "items"));
    int sum = 0;
    for (const review::GradeCounts& group : rollUp.groups)
        sum += group.total;
    if (sum > rollUp.whole.total)
        table.note = say(QT_TRANSLATE_NOOP("Report", "Joint items stand under each partner and count once in the whole."));
    addSentence(table.note, say(QT_TRANSLATE_NOOP("Report", "Not graded: cannot be evaluated; not a low grade, and in no mean.")));
    table.columns = {{groupTitle, Align::Left, 3},
                     {say(QT_TRANSLATE_NOOP("Report", "Items")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "Items of the round's fiscal year, whether or not they are graded."))}};
    const int grades = int(rollUp.scale.bands.size());
    for (int place = 0; place <= grades; ++place)
        table.columns.append({gradeHead(rollUp.scale, place), Align::Right, place < grades ? 0.8 : 1.1, gradeHelp(rollUp.scale, place)});
    table.columns.append({say(QT_TRANSLATE_NOOP("Report", "Mean achievement")), Align::Right, 1.3,
                          say(QT_TRANSLATE_NOOP("Report", "Sum of achievement × weight ÷ sum of weights (1 where none is given), "
                                                          "over the graded items whose achievement is known. To be read beside "
                                                          "the counts, never alone."))});
    table.totals = countsRow(rollUp.whole, rollUp.scale);
    for (const review::GradeCounts& group : rollUp.groups)
        table.rows.append(countsRow(group, rollUp.scale));
    return table;
}

Table owedTable(const Review& review)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Who still owes what, %1")).arg(review::displayName(review.round));
    table.unit = say(QT_TRANSLATE_NOOP("Report", "sheets"));
    table.note = say(QT_TRANSLATE_NOOP("Report", "Due on %1. A joint item stands under each partner and counts once in the whole."))
                     .arg(dayText(review.round.dueOn, unknownText()));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Organ")), Align::Left, 3},
                     {say(QT_TRANSLATE_NOOP("Report", "Sheets")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "One for each item of the round's fiscal year."))},
                     {say(QT_TRANSLATE_NOOP("Report", "Submitted")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "Sheets that their owner has handed in."))},
                     {say(QT_TRANSLATE_NOOP("Report", "Owed")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "Sheets − submitted."))},
                     {say(QT_TRANSLATE_NOOP("Report", "Fields to fill")), Align::Right, 1.2,
                      fieldsToFillHelp()},
                     {say(QT_TRANSLATE_NOOP("Report", "Second grading done")), Align::Right, 1.4,
                      say(QT_TRANSLATE_NOOP("Report", "Sheets that the planning office has graded."))}};
    Owed whole{say(QT_TRANSLATE_NOOP("Report", "All organs"))};
    QList<Owed> organs;
    QHash<QString, qsizetype> places;
    const review::GroupsOf organsOf = review::byOrgan();
    for (const GradedSheet& sheet : review.sheets) {
        whole.add(sheet);
        for (const QString& organ : organsOf(sheet.item)) {
            if (!places.contains(organ)) {
                places.insert(organ, organs.size());
                organs.append({organ});
            }
            organs[places.value(organ)].add(sheet);
        }
    }
    table.totals = whole.row();
    for (const Owed& organ : std::as_const(organs))
        table.rows.append(organ.row());
    return table;
}

Table sheetTable(const Review& review)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Sheets, %1")).arg(review::displayName(review.round));
    table.note = say(QT_TRANSLATE_NOOP("Report", "Items: %1")).arg(formatCount(review.sheets.size()));
    table.columns = {
        {say(QT_TRANSLATE_NOOP("Report", "Organ")), Align::Left, 2.2},
        {say(QT_TRANSLATE_NOOP("Report", "Item")), Align::Left, 5},
        {say(QT_TRANSLATE_NOOP("Report", "Achievement")), Align::Right, 1,
         say(QT_TRANSLATE_NOOP("Report", "Actual ÷ target, unrounded; of several indicators the mean, each counted up to the "
                                         "scale's highest bound. ― cannot be measured."))},
        {say(QT_TRANSLATE_NOOP("Report", "Pace")), Align::Right, 1,
         say(QT_TRANSLATE_NOOP("Report", "Actual ÷ what is expected by the round's end. ― has no pace."))},
        {say(QT_TRANSLATE_NOOP("Report", "Computed")), Align::Center, 0.8,
         say(QT_TRANSLATE_NOOP("Report", "The grade that the scale gives the achievement."))},
        {say(QT_TRANSLATE_NOOP("Report", "Grade")), Align::Center, 0.8,
         say(QT_TRANSLATE_NOOP("Report", "The one that stands: the committee's, else the planning office's, else the owner's, "
                                         "else the computed one."))},
        {say(QT_TRANSLATE_NOOP("Report", "Before")), Align::Center, 0.8,
         say(QT_TRANSLATE_NOOP("Report", "The grade that stood in the round before; empty: there was no sheet."))},
        {say(QT_TRANSLATE_NOOP("Report", "Direction")), Align::Center, 0.9},
        {say(QT_TRANSLATE_NOOP("Report", "Fields to fill")), Align::Right, 0.8,
         say(QT_TRANSLATE_NOOP("Report", "Fields that the sheet asks for and that are empty."))},
        {say(QT_TRANSLATE_NOOP("Report", "Submitted")), Align::Center, 1.2},
        {say(QT_TRANSLATE_NOOP("Report", "Second grading")), Align::Center, 1.2}};
    for (const GradedSheet& sheet : review.sheets) {
        table.rows.append({textCell(plan::ownersText(sheet.item)), textCell(sheet.item.title),
                           cappedCell(sheet.ratio, sheet.achievements, review.scale), cappedCell(sheet.pace, sheet.paces, review.scale),
                           textCell(gradeText(sheet.computedGrade)), textCell(gradeText(sheet.grade())),
                           textCell(sheet.gradeBefore ? gradeText(*sheet.gradeBefore) : QString()),
                           textCell(review::displayName(sheet.sheet.direction)), countCell(sheet.missing.size()),
                           dayCell(sheet.sheet.submittedOn, say(QT_TRANSLATE_NOOP("Report", "owed"))),
                           dayCell(sheet.sheet.assessedOn, sheet.isAssessed() ? say(QT_TRANSLATE_NOOP("Report", "graded")) : say(QT_TRANSLATE_NOOP("Report", "not yet")))});
    }
    return table;
}

Table gradeChangeTable(const Review& review)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Grades that changed, %1")).arg(review::displayName(review.round));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Organ")), Align::Left, 2.2},
                     {say(QT_TRANSLATE_NOOP("Report", "Item")), Align::Left, 5},
                     {say(QT_TRANSLATE_NOOP("Report", "Before")), Align::Center},
                     {say(QT_TRANSLATE_NOOP("Report", "Now")), Align::Center},
                     {say(QT_TRANSLATE_NOOP("Report", "Change")), Align::Center, 1,
                      say(QT_TRANSLATE_NOOP("Report", "Steps of the scale between the two rounds, falls first. Items that one of "
                                                      "them could not evaluate are not compared."))},
                     {say(QT_TRANSLATE_NOOP("Report", "Achievement")), Align::Right, 1.2},
                     {say(QT_TRANSLATE_NOOP("Report", "Direction")), Align::Center}};
    QList<std::pair<int, const GradedSheet*>> changes;
    for (const GradedSheet& sheet : review.sheets) {
        if (const int steps = rise(sheet, review.scale))
            changes.append({steps, &sheet});
    }
    std::ranges::stable_sort(changes, {}, &std::pair<int, const GradedSheet*>::first);
    const bool hasBefore = std::ranges::any_of(review.sheets, [](const GradedSheet& sheet) { return sheet.gradeBefore.has_value(); });
    qsizetype rose = 0;
    for (const auto& [steps, sheet] : std::as_const(changes)) {
        rose += steps > 0;
        const QString change = (steps > 0 ? say(QT_TRANSLATE_NOOP("Report", "↑ rose")) : say(QT_TRANSLATE_NOOP("Report", "↓ fell")));
        table.rows.append({textCell(plan::ownersText(sheet->item)), textCell(sheet->item.title), textCell(*sheet->gradeBefore),
                           textCell(sheet->grade()), textCell(change), cappedCell(sheet->ratio, sheet->achievements, review.scale),
                           textCell(review::displayName(sheet->sheet.direction))});
    }
    table.note = !hasBefore ? say(QT_TRANSLATE_NOOP("Report", "There is no round before to compare with."))
                            : say(QT_TRANSLATE_NOOP("Report", "Rose: %1. Fell: %2."))
                     .arg(formatCount(rose), formatCount(changes.size() - rose));
    return table;
}

Table lockChangeTable(const QList<review::SheetChange>& changes)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Changed after the round was closed"));
    table.note = say(QT_TRANSLATE_NOOP("Report", "Changes: %1")).arg(formatCount(changes.size()));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Item")), Align::Left, 3},
                     {say(QT_TRANSLATE_NOOP("Report", "Entry")), Align::Left, 1.5},
                     {say(QT_TRANSLATE_NOOP("Report", "When it was closed")), Align::Left, 3},
                     {say(QT_TRANSLATE_NOOP("Report", "Now")), Align::Left, 3}};
    for (const review::SheetChange& change : changes)
        table.rows.append({textCell(change.title), textCell(change.field), textCell(change.before), textCell(change.after)});
    return table;
}

} // namespace shirube::report
