// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/picture.h"

#include "core/base/format.h"

namespace shirube::ui
{

namespace
{

constexpr double padding = 3; // mm inside a card

} // namespace

void drawPicture(Paper& paper, const QRectF& box, const Picture& picture)
{
    paper.card(box);
    QRectF inside = box.adjusted(paper.mm(padding), paper.mm(padding) / 2, -paper.mm(padding), -paper.mm(padding) / 2);
    inside.adjust(0, paper.block(inside, picture.title, boldText), 0, 0);
    if (!picture.isKnown) {
        paper.block(inside, unknownText(), {PaperType::Section, false, Ink::Quiet});
        return;
    }
    const QStringList caption = picture.caption.isEmpty() ? QStringList() : paper.wrap(picture.caption, quietNote, inside.width());
    const double captionHeight = double(caption.size()) * paper.lineHeight(PaperType::Note);
    paper.lines({inside.left(), inside.bottom() - captionHeight, inside.width(), captionHeight}, caption, quietNote);
    paper.chart(inside.adjusted(0, 0, 0, -captionHeight), picture.make);
}

void drawPictures(Paper& paper, const QList<Picture>& row, double height)
{
    if (row.isEmpty())
        return;
    if (paper.room() < paper.mm(height))
        paper.newPage();
    const double gap = paper.mm(gutter);
    const double width = (paper.body().width() - double(row.size() - 1) * gap) / double(row.size());
    double left = paper.body().left();
    for (const Picture& picture : row) {
        drawPicture(paper, {left, paper.y(), width, paper.mm(height)}, picture);
        left += width + gap;
    }
    paper.advance(paper.mm(height) + gap);
}

} // namespace shirube::ui
