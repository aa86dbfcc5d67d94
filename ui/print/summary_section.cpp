// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/report/pack_summary.h"
#include "ui/charts/series_charts.h"
#include "ui/print/pack_content.h"
#include "ui/print/paper_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double padding = 3;       // mm inside a card
constexpr double leastTile = 40;    // mm wide
constexpr double pointIndent = 11;  // mm, for number and sign
constexpr double leastChart = 34;   // mm
constexpr double mostChart = 80;
constexpr double tableShare = 0.48; // of the width, for what changed
constexpr PaperText pointText{PaperType::Table};

/// The height it took. Row of report::tileTable(): name, figure, what stands beside it.
double drawTile(Paper& paper, const QRectF& box, const QList<report::Cell>& row)
{
    const QString value = row.at(1).text;
    QRectF inside = box.adjusted(paper.mm(padding), paper.mm(padding) / 2, -paper.mm(padding), 0);
    inside.adjust(0, paper.block(inside, row.at(0).text, quietNote), 0, 0);
    if (value == unknownText())
        paper.block(inside.adjusted(0, paper.mm(2), 0, 0), value, {PaperType::Section, false, Ink::Quiet});
    else
        paper.line(inside, value, {PaperType::Figure, true});
    inside.adjust(0, paper.lineHeight(PaperType::Figure), 0, 0);
    const QStringList note = paper.wrapParts(row.at(2).text, quietNote, inside.width(), u"·");
    inside.adjust(0, paper.lines(inside, note, quietNote), 0, 0);
    return inside.top() - box.top() + paper.mm(padding) / 2;
}

void drawTiles(Paper& paper, const QList<QList<report::Cell>>& tiles)
{
    const double gap = paper.mm(gutter);
    const qsizetype most = std::max<qsizetype>(1, qsizetype((paper.body().width() + gap) / (paper.mm(leastTile) + gap)));
    const qsizetype lines = (tiles.size() + most - 1) / most;
    const qsizetype across = (tiles.size() + lines - 1) / lines;
    const double width = (paper.body().width() - double(across - 1) * gap) / double(across);
    for (qsizetype first = 0; first < tiles.size(); first += across) {
        QList<QRectF> boxes;
        double height = 0;
        for (const auto& tile : tiles.mid(first, across)) {
            boxes.append({paper.body().left() + double(boxes.size()) * (width + gap), paper.y(), width, 0});
            height = std::max(height, drawTile(paper, boxes.last(), tile));
        }
        for (QRectF& box : boxes) {
            box.setHeight(height);
            paper.card(box);
        }
        paper.advance(height + gap);
    }
}

QList<Picture> pictures(const report::PackData& data)
{
    const report::KeyFigures& figures = data.figures;
    report::PaceSeries pace = report::paceSeries(figures);
    if (data.outlook && !data.branch)
        report::addForecast(pace, *data.outlook);
    const auto steps = report::waterfall(figures);
    // What the pace chart means stands in the sentences above it.
    return {{QCoreApplication::translate("Print", "The way to the target"),
             {},
             !pace.actual.isEmpty(), [pace] { return makePaceChart(pace, paperChartStyle()); }},
            {QCoreApplication::translate("Print", "What moved membership in %1").arg(formatFiscalYear(FiscalYear(figures.asOf))),
             {},
             !steps.isEmpty(),
             [steps] { return makeWaterfall(steps, paperChartStyle()); }}};
}

/// Rows of report::attentionTable(): number, sign, point.
class Points
{
public:
    Points(Paper& paper, const report::Table& table) : m_paper(paper), m_table(table) {}

    [[nodiscard]] double height(double width) const
    {
        qsizetype lines = 0;
        for (const auto& row : m_table.rows)
            lines += wrapped(row, width).size();
        return m_paper.lineHeight(PaperType::Body) + double(lines + 1) * m_paper.lineHeight(pointText.type);
    }

    void draw()
    {
        write(m_table.title, boldText, 0);
        for (const auto& row : m_table.rows) {
            const QStringList lines = wrapped(row, m_paper.body().width());
            for (const QString& text : lines) {
                if (m_paper.room() < m_paper.lineHeight(pointText.type))
                    m_paper.newPage();
                if (&text == &lines.first())
                    drawSigns(row);
                write(text, pointText, m_paper.mm(pointIndent));
            }
        }
        write(m_table.note, quietNote, 0);
    }

private:
    [[nodiscard]] QStringList wrapped(const QList<report::Cell>& row, double width) const
    {
        return m_paper.wrap(row.at(2).text, pointText, width - m_paper.mm(pointIndent));
    }

    void drawSigns(const QList<report::Cell>& row)
    {
        const QRectF box(m_paper.body().left(), m_paper.y(), m_paper.mm(pointIndent), 0);
        m_paper.line(box.adjusted(0, 0, -box.width() / 2, 0), row.at(0).text + u'.', pointText, Qt::AlignRight);
        PaperText sign = pointText;
        sign.ink = row.at(1).text == u"▲" ? Ink::Attention : Ink::Text;
        m_paper.line(box.adjusted(box.width() * 0.58, 0, 0, 0), row.at(1).text, sign);
    }

    void write(const QString& text, const PaperText& kind, double indent)
    {
        if (m_paper.room() < m_paper.lineHeight(kind.type))
            m_paper.newPage();
        m_paper.line(m_paper.body().adjusted(indent, m_paper.y() - m_paper.body().top(), 0, 0), text, kind);
        m_paper.advance(m_paper.lineHeight(kind.type));
    }

    Paper& m_paper;
    const report::Table& m_table;
};

} // namespace

void drawSummary(Paper& paper, const PackContent& content, const QList<report::Table>& tables)
{
    const report::Table& changes = tables.at(1);
    Points points(paper, tables.at(2));
    drawTiles(paper, tables.at(0).rows);
    paper.flow(joinSentences(report::summarySentences(content.data)), bodyText);
    paper.advance(paper.mm(gutter) / 2);

    // The charts take the room that the rest leaves, within reason.
    const bool isWide = paper.body().width() > paper.mm(200);
    const double gap = paper.mm(gutter) / paper.body().width() / 2;
    const double changesHeight = tableHeight(paper, changes, isWide ? tableShare - gap : 1);
    const double pointsHeight = points.height(paper.body().width() * (isWide ? 1 - tableShare - gap : 1));
    const double rest = isWide ? std::max(changesHeight, pointsHeight) : changesHeight + pointsHeight;
    const QList<Picture> charts = pictures(content.data);
    if (std::ranges::any_of(charts, &Picture::isKnown)) // two empty frames say nothing that the tiles do not
        drawPictures(paper, charts, std::clamp((paper.room() - rest) / paper.mm(1) - gutter, leastChart, mostChart));

    if (paper.room() + paper.mm(1) < rest && rest < paper.body().height())
        paper.newPage(); // after a long comment
    const double top = paper.y();
    const int page = paper.pageCount();
    if (isWide)
        paper.useColumn(0, tableShare - gap);
    drawTable(paper, changes);
    const double tableEnd = paper.y();
    const bool isBeside = isWide && paper.pageCount() == page;
    if (isWide)
        paper.useColumn(tableShare + gap, 1);
    if (isBeside)
        paper.setY(top);
    points.draw();
    paper.useWholeWidth();
    if (isBeside && paper.pageCount() == page)
        paper.setY(std::max(paper.y(), tableEnd)); // the next section may begin on this page
}

} // namespace shirube::ui
