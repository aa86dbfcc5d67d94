// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pack_preview.h"

#include "ui/print/pack_content.h"
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

namespace
{

/// Draws one page of many onto a picture.
class PicturePage : public PageMaker
{
public:
    PicturePage(int number, int width) : m_number(number), m_width(width) {}

    QPainter* begin(int number, QPageLayout::Orientation orientation) override
    {
        m_painter.reset();
        if (number != m_number)
            return nullptr;
        const QSizeF paper = Paper::pageSize(orientation);
        m_image = QImage(m_width, qRound(m_width * paper.height() / paper.width()), QImage::Format_RGB32);
        m_image.fill(Qt::white);
        // A device of the paper's dots, shrunk: types and charts then have the same measures as in the PDF.
        m_image.setDotsPerMeterX(qRound(paperResolution / 0.0254));
        m_image.setDotsPerMeterY(m_image.dotsPerMeterX());
        m_painter = std::make_unique<QPainter>(&m_image);
        m_painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double shrink = m_width / Paper::mm(paper.width());
        m_painter->scale(shrink, shrink);
        return m_painter.get();
    }

    [[nodiscard]] QImage take()
    {
        m_painter.reset();
        m_image.setDotsPerMeterX(qRound(96 / 0.0254));
        m_image.setDotsPerMeterY(m_image.dotsPerMeterX());
        return m_image;
    }

private:
    int m_number;
    int m_width;
    QImage m_image;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace

Result<PackPreview> PackPreview::lay(std::shared_ptr<const report::PackData> data, const PackFacts& facts,
                                     const PackProgress& progress)
{
    const LanguageScope scope(facts.language);
    SHIRUBE_TRY(checkPack(facts));
    PackPreview preview;
    preview.m_data = std::move(data);
    preview.m_facts = facts;
    const PackContent content = contentOf(*preview.m_data, preview.m_facts);
    qint64 done = 0;
    const auto isWanted = [&] { return !progress || progress(done, content.sections.size()); };
    NoPages nowhere;
    Paper paper(nowhere, nullptr, frameOf(content), isWanted);
    for (const QString& section : content.sections) {
        if (!isWanted())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Print", "The pack was not laid out: cancelled."));
        const int before = paper.pageCount();
        const qsizetype entry = paper.outline().size();
        drawSection(paper, content, section);
        const int first = paper.outline().at(entry).page + 1;
        preview.m_sections.append({section, first, first == before});
        ++done;
    }
    preview.m_pages = paper.pageCount();
    for (const PdfOutlineEntry& entry : paper.outline()) {
        if (entry.level == 0)
            preview.m_contents.append(entry);
    }
    return preview;
}

QImage PackPreview::page(int number, int width, const std::function<bool()>& stillWanted) const
{
    const LanguageScope scope(m_facts.language);
    PackContent content = contentOf(*m_data, m_facts);
    content.contents = m_contents;
    PaperFrame frame = frameOf(content);
    frame.pages = m_pages;
    PicturePage picture(number, width);
    const auto isFresh = [](const Section& section) { return !section.isJoined; };
    auto begin = m_sections.cbegin();
    while (begin != m_sections.cend()) {
        const auto end = std::find_if(std::next(begin), m_sections.cend(), isFresh); // with those that follow on its last page
        const int next = end == m_sections.cend() ? m_pages + 1 : end->first;
        if (number >= begin->first && number < next) {
            Paper paper(picture, nullptr, frame, stillWanted ? stillWanted : [] { return true; }, begin->first - 1);
            for (auto section = begin; section != end; ++section)
                drawSection(paper, content, section->name);
            break;
        }
        begin = end;
    }
    return picture.take();
}

} // namespace shirube::ui
