// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/branch_items.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/branch_report.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using plan::Initiative;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Branches", text);
}

// Without 支部 after each name: six partners have to fit beside the item.
QString namesOf(const QList<plan::Organ>& organs)
{
    QStringList names;
    for (const auto& organ : organs)
        names.append(organ.name);
    return names.join(u'・');
}

QString leadOf(const Initiative& item)
{
    return item.isEqual || item.owners.isEmpty() ? say(QT_TRANSLATE_NOOP("Branches", "equal partners"))
                                                 : item.owners.first().name;
}

/// Grade, achievement and result of an item in the round; none while there is no round.
struct Graded
{
    Cell grade = textCell(notEvaluable());
    Cell achievement = textCell(notEvaluable());
    Cell result = textCell(unknownText());
};

Graded gradedOf(const Initiative& item, const review::Review* review)
{
    const review::GradedSheet* sheet = review ? review->sheetOf(item.id) : nullptr;
    if (!sheet)
        return {};
    const QString& said = sheet->sheet.result.isEmpty() ? sheet->sheet.done : sheet->sheet.result;
    return {textCell(gradeText(sheet->grade())), ratioCell(sheet->ratio, sheet->achievements),
            textCell(said.isEmpty() ? unknownText() : said.simplified())};
}

QList<Column> gradeColumns()
{
    return {{say(QT_TRANSLATE_NOOP("Branches", "Grade")), Align::Center, 1,
             say(QT_TRANSLATE_NOOP("Branches", "The one that stands in the review round: the committee's, else the office's, "
                                               "else the owner's, else the computed one; ― before there is one"))},
            {say(QT_TRANSLATE_NOOP("Branches", "Achievement")), Align::Right, 1,
             say(QT_TRANSLATE_NOOP("Branches", "Mean of the item's indicators: actual ÷ target; ― where it cannot be computed"))}};
}

Table itemsTable(const QString& title, bool withPartners, const QList<Initiative>& items, const review::Review* review)
{
    Table table;
    table.title = title;
    table.columns = {{say(QT_TRANSLATE_NOOP("Branches", "No.")), Align::Right}};
    table.columns.append({say(QT_TRANSLATE_NOOP("Branches", "Item")), Align::Left, 4});
    if (withPartners)
        table.columns.append({say(QT_TRANSLATE_NOOP("Branches", "Partners")), Align::Left, 2});
    table.columns.append({say(QT_TRANSLATE_NOOP("Branches", "Themes")), Align::Left, 1});
    table.columns.append({say(QT_TRANSLATE_NOOP("Branches", "Status")), Align::Left, 1});
    table.columns += gradeColumns();
    if (withPartners)
        table.columns.append({say(QT_TRANSLATE_NOOP("Branches", "Result")), Align::Left, 2});
    for (const Initiative& item : items) {
        const Graded graded = gradedOf(item, review);
        QList<Cell> row{countCell(item.number), textCell(item.title)};
        if (withPartners)
            row.append(textCell(namesOf(item.owners)));
        row += {textCell(plan::themeCodes(item)), textCell(plan::displayName(item.status)), graded.grade, graded.achievement};
        if (withPartners)
            row.append(graded.result);
        table.rows.append(row);
    }
    return table;
}

} // namespace

BranchItems branchItems(const QList<Initiative>& items, OrganId branch)
{
    BranchItems found;
    for (const auto& item : items) {
        if (item.organKind != plan::OrganKind::Branch)
            continue;
        const bool isOwner = std::ranges::find(item.owners, branch, &plan::Organ::id) != item.owners.end();
        if (!branch.isValid() || isOwner)
            (item.isJoint() ? found.joint : found.own).append(item);
    }
    return found;
}

QString gradeCountsText(const review::GradeCounts& counts, const review::GradingScale& scale)
{
    QStringList texts = gradeCountTexts(counts, scale);
    if (counts.notEvaluable > 0)
        texts.append(notGradedText(counts.notEvaluable));
    return texts.join(u" · "_s);
}

Table ownItemsTable(const QList<Initiative>& items, const review::Review* review)
{
    return itemsTable(say(QT_TRANSLATE_NOOP("Branches", "Own initiatives")), false, items, review);
}

Table jointItemsTable(const QList<Initiative>& items, const review::Review* review)
{
    return itemsTable(say(QT_TRANSLATE_NOOP("Branches", "[Joint] projects with other branches")), true, items, review);
}

QList<JointBlock> jointBlocks(const QList<Initiative>& items)
{
    const auto partnersOf = [](const QList<plan::Organ>& organs) {
        QList<qint64> ids;
        for (const plan::Organ& organ : organs)
            ids.append(organ.id.value);
        std::ranges::sort(ids);
        return ids;
    };
    QList<JointBlock> blocks;
    for (const Initiative& item : branchItems(items, {}).joint) {
        const auto known = std::ranges::find_if(blocks, [&](const JointBlock& block) {
            return partnersOf(block.partners) == partnersOf(item.owners);
        });
        if (known != blocks.end())
            known->projects.append(item);
        else
            blocks.append({item.owners, {item}});
    }
    return blocks;
}

Table jointBlockTable(const QList<JointBlock>& blocks, const review::Review* review)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Branches", "Joint blocks"));
    table.unit = say(QT_TRANSLATE_NOOP("Branches", "projects"));
    table.note = say(QT_TRANSLATE_NOOP("Branches", "A block is the branches that share projects. Each project counts once in "
                                                   "every total and is shown under each partner."));
    table.columns = {{say(QT_TRANSLATE_NOOP("Branches", "Block")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Branches", "Partners")), Align::Left, 2.5},
                     {say(QT_TRANSLATE_NOOP("Branches", "Project")), Align::Left, 4},
                     {say(QT_TRANSLATE_NOOP("Branches", "Lead")), Align::Left, 1},
                     {say(QT_TRANSLATE_NOOP("Branches", "Status")), Align::Left, 1}};
    table.columns += gradeColumns();
    table.columns.append({say(QT_TRANSLATE_NOOP("Branches", "Result")), Align::Left, 2});
    qsizetype projects = 0;
    review::Review joint = review ? *review : review::Review();
    joint.sheets.clear();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        for (const Initiative& item : blocks[i].projects) {
            const Graded graded = gradedOf(item, review);
            ++projects;
            if (const review::GradedSheet* sheet = review ? review->sheetOf(item.id) : nullptr)
                joint.sheets.append(*sheet);
            table.rows.append({countCell(i + 1), textCell(namesOf(blocks[i].partners)), textCell(item.title),
                               textCell(leadOf(item)), textCell(plan::displayName(item.status)), graded.grade,
                               graded.achievement, graded.result});
        }
    }
    const review::GradeCounts all = review::rollUp(joint, review::byOrganKind()).whole;
    table.totals = {textCell({}),
                    textCell(say(QT_TRANSLATE_NOOP("Branches", "%1 blocks")).arg(formatCount(blocks.size()))),
                    textCell(say(QT_TRANSLATE_NOOP("Branches", "%1 projects, each once")).arg(formatCount(projects))),
                    textCell({}),
                    textCell({}),
                    textCell(review ? gradeCountsText(all, review->scale) : notEvaluable()),
                    measureCell(BranchMeasure::Achievement, all.mean),
                    textCell({})};
    return table;
}

} // namespace shirube::report
