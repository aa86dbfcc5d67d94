// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pack_content.h"
#include "ui/print/paper_table.h"

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double rowHeight = 72;  // mm: two rows of pictures to a page that lies
constexpr double tallHeight = 82; // mm: for pictures with a line for each of many; one of each fills a page

double heightOf(const QString& section, qsizetype row)
{
    const bool isTall = (section == u"analysis" && row == 1) || section == u"branches";
    return isTall ? tallHeight : rowHeight;
}

// Where all are printed the form of one item is a paper of its own, for it goes to the item's owner; exceptions are for a
// meeting to leaf through.
void drawSheets(Paper& paper, const QList<report::Table>& tables, bool hasAll)
{
    for (const report::Table& table : tables) {
        if (&table != &tables.first() && !table.rows.isEmpty() && (hasAll || tableHeight(paper, table) > paper.room()))
            paper.newPage();
        if (!report::isRemark(table))
            paper.enter(table.title);
        drawTable(paper, table);
    }
}

} // namespace

void drawSection(Paper& paper, const PackContent& content, const QString& section)
{
    const auto orientation = content.facts.orientations.constFind(section);
    const QString comment = content.facts.comments.value(section).trimmed();
    const bool isChosen = orientation != content.facts.orientations.cend();
    const QPageLayout::Orientation way = isChosen ? *orientation : usualOrientation(section);
    if (section == u"cover") {
        paper.turn(way);
        drawCover(paper, content);
        return;
    }
    const QList<report::Table> tables = report::sectionTables(content.data, section);
    const QList<QList<Picture>> pictures = picturesOf(content, section);
    const QString title = report::sectionTitle(section);
    const bool isShort = comment.isEmpty() && pictures.isEmpty() && report::saysNothing(tables);
    // A page with next to nothing on it is not left to itself.
    const bool goesOn = isShort || (paper.isSparse() && pictures.isEmpty() && way == paper.orientation());
    if (!goesOn || !paper.joinSection(title, isShort)) {
        if (!isShort || isChosen) // a few words stand on any page
            paper.turn(way);
        paper.beginSection(title, isShort);
    }
    if (!comment.isEmpty()) {
        paper.flow(comment, bodyText);
        paper.advance(paper.mm(gutter));
    }
    if (section == u"summary")
        return drawSummary(paper, content, tables);
    if (section == u"sheets")
        return drawSheets(paper, tables, content.data.hasAllSheets);
    for (qsizetype row = 0; row < pictures.size(); ++row)
        drawPictures(paper, pictures[row], heightOf(section, row));
    for (const report::Table& table : tables)
        drawTable(paper, table);
}

} // namespace shirube::ui
