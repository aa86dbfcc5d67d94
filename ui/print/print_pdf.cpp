// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/print_pdf.h"

namespace shirube::ui
{

namespace
{

class PdfPages : public PageMaker
{
public:
    PdfPages(QPdfWriter& writer, QPainter& painter) : m_writer(writer), m_painter(painter) {}

    QPainter* begin(int, QPageLayout::Orientation orientation) override
    {
        m_writer.setPageOrientation(orientation);
        m_writer.newPage(); // the first page of all is the key to the text map
        return &m_painter;
    }

private:
    QPdfWriter& m_writer;
    QPainter& m_painter;
};

} // namespace

Result<QByteArray> printPdf(Printing printing)
{
    GlyphKey key;
    NoPages nowhere;
    Paper counting(nowhere, &key, printing.frame, printing.stillWanted);
    if (!printing.draw(counting))
        return QByteArray();
    printing.frame.pages = counting.pageCount();
    printing.facts.outline = counting.outline();
    if (printing.counted)
        printing.counted(counting);

    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(paperResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(), QPageLayout::Millimeter));
    QPainter painter(&writer);
    key.paint(painter, painter.viewport());
    PdfPages pages(writer, painter);
    Paper paper(pages, &key, printing.frame, printing.stillWanted);
    if (!printing.draw(paper))
        return QByteArray();
    painter.end();
    printing.facts.links = paper.links();
    return finishPdf(raw, key, printing.facts);
}

} // namespace shirube::ui
