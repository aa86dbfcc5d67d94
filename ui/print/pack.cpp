// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pack.h"

#include "core/base/format.h"
#include "core/storage/safe_file.h"
#include "ui/print/pack_content.h"

#include <QBuffer>
#include <QCoreApplication>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct Section
{
    QString name;
    void (*draw)(Paper&, const PackContent&);
};

const QList<Section>& allSections()
{
    static const QList<Section> sections{
        {u"cover"_s, drawCover},           {u"summary"_s, drawSummary},
        {u"membership"_s, drawMembership}, {u"initiatives"_s, drawInitiatives},
        {u"reserve"_s, drawReserve},       {u"definitions"_s, drawDefinitions}};
    return sections;
}

Result<QList<Section>> wantedSections(const QStringList& names)
{
    for (const QString& name : names) {
        if (!packSections().contains(name))
            return fail(ErrorCode::Invalid, QCoreApplication::translate(
                                                "Print", "The pack has no section \"%1\". Choose from: %2.")
                                                .arg(name, packSections().join(u", "_s)));
    }
    QList<Section> wanted;
    for (const Section& section : allSections()) {
        if (names.isEmpty() || names.contains(section.name))
            wanted.append(section);
    }
    return wanted;
}

QString joined(const QStringList& parts, const QString& between)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled,
                QCoreApplication::translate("Print", "The pack was not written: cancelled."));
}

// Paints the pack twice: first to count its pages and to learn its characters, then behind the page that
// explains them to finishPdf().
class PackPrinter
{
public:
    PackPrinter(PackContent content, QList<Section> sections, const PackProgress& progress)
        : m_content(std::move(content)), m_sections(std::move(sections)), m_progress(progress)
    {
        const auto& facts = m_content.facts;
        m_frame.corner =
            QCoreApplication::translate("Print", "As of %1").arg(formatMonth(m_content.figures.asOf));
        m_frame.footLeft = joined({facts.number, m_content.title, facts.handling}, u" · "_s);
        m_frame.edition = facts.edition;
        m_frame.isSample = m_content.figures.isSample;
    }

    Result<QByteArray> print()
    {
        if (paint().isEmpty() || paint().isEmpty())
            return cancelled();
        return finishPdf(m_raw, m_key, facts());
    }

private:
    /// The raw document; empty when it is no longer wanted.
    QByteArray paint()
    {
        GlyphKey noted;
        QBuffer buffer(&m_raw);
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        QPdfWriter writer(&buffer);
        Paper::setUp(writer);
        QPainter painter(&writer);
        const bool isCounting = m_frame.pages == 0;
        if (!isCounting)
            m_key.paint(painter, painter.viewport());

        Paper paper(writer, painter, isCounting ? m_key : noted, m_frame, [this] { return isWanted(); });
        for (const Section& section : m_sections) {
            if (!isWanted())
                return {};
            section.draw(paper, m_content);
            ++m_done;
        }
        painter.end();
        m_frame.pages = paper.pageCount();
        m_content.contents = paper.outline();
        return isWanted() ? m_raw : QByteArray();
    }

    [[nodiscard]] bool isWanted() const
    {
        return !m_progress || m_progress(m_done, 2 * m_sections.size() + 1);
    }

    [[nodiscard]] PdfFacts facts() const
    {
        PdfFacts facts;
        facts.title = m_content.title;
        facts.subject = joined({m_content.facts.number, m_content.facts.meeting}, u" · "_s);
        facts.language = m_content.facts.language;
        facts.created = QDateTime(m_content.date, QTime(0, 0), Qt::UTC);
        facts.outline = m_content.contents;
        return facts;
    }

    PackContent m_content;
    QList<Section> m_sections;
    const PackProgress& m_progress;
    PaperFrame m_frame;
    GlyphKey m_key;
    QByteArray m_raw;
    qint64 m_done = 0;
};

} // namespace

QStringList packSections()
{
    QStringList names;
    for (const Section& section : allSections())
        names.append(section.name);
    return names;
}

Result<QByteArray> renderPack(const report::KeyFigures& figures, const report::ReservePaper& reserve,
                              const PackFacts& facts, const PackProgress& progress)
{
    SHIRUBE_ASSIGN(const auto sections, wantedSections(facts.sections));
    if (paperFamily().isEmpty())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Print",
                                                "No Japanese font is installed, so nothing can be printed. "
                                                "Install BIZ UDPGothic or Noto Sans CJK JP and try again."));
    const QString title = QCoreApplication::translate("Print", "%1 business plan: progress report")
                              .arg(formatFiscalYear(FiscalYear(figures.asOf)));
    const QDate date = facts.date.isValid() ? facts.date : figures.asOf.lastDay();
    return PackPrinter({figures, reserve, facts, title, date, {}}, sections, progress).print();
}

Result<> writePack(const report::KeyFigures& figures, const report::ReservePaper& reserve,
                   const PackFacts& facts, const QString& path, const PackProgress& progress)
{
    SHIRUBE_ASSIGN(const auto pack, renderPack(figures, reserve, facts, progress));
    return storage::writeFile(path, pack);
}

} // namespace shirube::ui
