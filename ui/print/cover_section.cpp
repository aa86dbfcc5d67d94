// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/print/pack_content.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr double numberWidth = 45; // mm

struct Fact
{
    QString name;
    QString value;
};

QList<Fact> factsOf(const PackContent& content)
{
    const PackFacts& facts = content.facts;
    QList<Fact> all{{QCoreApplication::translate("Print", "Meeting"), facts.meeting},
                    {QCoreApplication::translate("Print", "Date"), formatDate(content.date)},
                    {QCoreApplication::translate("Print", "Issued by"), facts.author},
                    {QCoreApplication::translate("Print", "Edition"), facts.edition},
                    {QCoreApplication::translate("Print", "Handling"), facts.handling}};
    all.removeIf([](const Fact& fact) { return fact.value.isEmpty(); });
    return all;
}

} // namespace

void drawCover(Paper& paper, const PackContent& content)
{
    paper.beginCover(QCoreApplication::translate("Print", "Cover"));
    QRectF area = paper.body().adjusted(paper.mm(16), paper.mm(30), -paper.mm(16), 0);

    // The number's place on any paper laid before a meeting.
    if (!content.facts.number.isEmpty())
        paper.stamp({paper.body().right() - paper.mm(numberWidth), paper.mm(13), paper.mm(numberWidth), 0},
                    content.facts.number, {PaperType::Section, true});

    const auto write = [&](const QString& text, const PaperText& kind, double gap) {
        area.adjust(0, paper.block(area, text, kind) + paper.mm(gap), 0, 0);
    };
    write(content.title, {PaperType::Title, true}, 2);
    write(QCoreApplication::translate("Print", "As of the end of %1").arg(formatMonth(content.data.figures.asOf)),
          {PaperType::Section}, 6);
    paper.hairline(area.left(), area.right(), area.top(), true);
    area.adjust(0, paper.mm(6), 0, 0);

    // Left what the document is, right what is in it.
    const double nameWidth = paper.mm(32);
    QRectF left(area.left(), area.top(), area.width() * 0.55, 0);
    for (const Fact& fact : factsOf(content)) {
        paper.line(left, fact.name, quietText);
        const double height = paper.block(left.adjusted(nameWidth, 0, 0, 0), fact.value, bodyText);
        left.translate(0, height + paper.mm(1.5));
    }
    QRectF right(area.left() + area.width() * 0.62, area.top(), area.width() * 0.38, 0);
    paper.line(right, QCoreApplication::translate("Print", "Contents"), quietText);
    for (const auto& entry : content.contents.mid(content.sections.value(0) == u"cover" ? 1 : 0)) {
        right.translate(0, paper.lineHeight(PaperType::Body) + paper.mm(1.5));
        paper.line(right, entry.title, bodyText);
        paper.line(right, QString::number(entry.page + 1), bodyText, Qt::AlignRight);
        paper.link({right.topLeft(), QSizeF(right.width(), paper.lineHeight(PaperType::Body))}, entry.page, entry.title);
    }
    if (const QString comment = content.facts.comments.value(QStringLiteral("cover")).trimmed(); !comment.isEmpty()) {
        paper.setY(std::max(left.top(), right.bottom()) + paper.mm(8));
        paper.useColumn(0.06, 0.94);
        paper.flow(comment, bodyText);
        paper.useWholeWidth();
    }
    paper.note(QStringLiteral("0123456789"), bodyText); // page numbers are known to the second painting only
}

} // namespace shirube::ui
