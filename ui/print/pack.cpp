// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pack.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/storage/safe_file.h"
#include "ui/print/pack_attachments.h"
#include "ui/print/pack_content.h"
#include "ui/print/print_pdf.h"
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <vector>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

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

// As the foot lines number the pages, but for a cover.
QList<PdfPageLabel> pageLabels(const PackContent& content)
{
    if (content.sections.value(0) != u"cover")
        return {{0, {}, 1}};
    return {{0, report::sectionTitle(content.sections.first()), 0}, {1, {}, 2}};
}

class PackPrinter
{
public:
    PackPrinter(const QList<report::PackData>& packs, const PackFacts& facts, const PackProgress& progress) : m_progress(progress)
    {
        for (const report::PackData& data : packs) {
            m_contents.push_back(contentOf(data, facts));
            m_steps += 2 * m_contents.back().sections.size();
        }
    }

    Result<QByteArray> print()
    {
        const PackContent& first = m_contents.front();
        Printing printing;
        printing.frame = frameOf(first);
        printing.facts.title = first.title;
        printing.facts.subject = joined({first.facts.number, first.facts.meeting}, u" · "_s);
        printing.facts.language = currentLanguage();
        printing.facts.created = QDateTime(first.date, QTime(0, 0), Qt::UTC);
        printing.facts.author = first.facts.author;
        printing.facts.isArchival = first.facts.isArchival;
        printing.facts.labels = pageLabels(first);
        for (const PackContent& content : m_contents)
            printing.facts.attachments += attachmentsOf(content);
        printing.draw = [this](Paper& paper) { return draw(paper); };
        printing.stillWanted = [this] { return isWanted(); };
        SHIRUBE_ASSIGN(const QByteArray pdf, printPdf(std::move(printing)));
        return pdf.isEmpty() || !isWanted() ? Result<QByteArray>(cancelled()) : pdf;
    }

private:
    bool draw(Paper& paper)
    {
        const bool hasSeveral = m_contents.size() > 1;
        for (PackContent& content : m_contents) {
            const qsizetype before = paper.outline().size();
            paper.setLevel(hasSeveral ? 1 : 0);
            paper.setFrame(frameOf(content));
            for (const QString& section : std::as_const(content.sections)) {
                if (!isWanted())
                    return false;
                if (hasSeveral && &section == &content.sections.first())
                    paper.announce(content.title);
                drawSection(paper, content, section);
                ++m_done;
            }
            content.contents.clear();
            for (const PdfOutlineEntry& entry : paper.outline().mid(before)) {
                if (entry.level == (hasSeveral ? 1 : 0))
                    content.contents.append(entry);
            }
        }
        return isWanted();
    }

    [[nodiscard]] bool isWanted() const { return !m_progress || m_progress(m_done, m_steps + 1); }

    std::vector<PackContent> m_contents;
    const PackProgress& m_progress;
    qint64 m_done = 0;
    qint64 m_steps = 0;
};

} // namespace

QPageLayout::Orientation usualOrientation(const QString& section)
{
    return section == u"sheets" ? QPageLayout::Portrait : QPageLayout::Landscape;
}

QString packTitle(const report::PackData& data, const QStringList& sections)
{
    const QString year = formatFiscalYear(FiscalYear(data.figures.asOf));
    const bool isOfReview = !sections.isEmpty() && sections.contains(u"grades"_s) && !sections.contains(u"membership"_s);
    if (isOfReview && data.figures.round && !data.branch)
        return QCoreApplication::translate("Print", "%1: review").arg(review::displayName(data.figures.round->round));
    return data.branch ? QCoreApplication::translate("Print", "%1: report for %2").arg(plan::displayName(*data.branch), year)
                       : QCoreApplication::translate("Print", "%1 business plan: progress report").arg(year);
}

Result<> checkPack(const PackFacts& facts)
{
    SHIRUBE_TRY(report::checkSections(facts.sections));
    SHIRUBE_TRY(report::checkSections(facts.comments.keys()));
    SHIRUBE_TRY(report::checkSections(facts.orientations.keys()));
    for (auto comment = facts.comments.begin(); comment != facts.comments.end(); ++comment) {
        if (comment->size() > longestComment)
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("Print", "The comment on \"%1\" has %2 characters; at most %3 are printed. Shorten it.")
                            .arg(report::sectionTitle(comment.key()), formatCount(comment->size()), formatCount(longestComment)));
    }
    if (paperFamily().isEmpty())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Print",
                                                "No Japanese font is installed, so nothing can be printed. "
                                                "Install BIZ UDPGothic or Noto Sans CJK JP and try again."));
    return {};
}

PackContent contentOf(const report::PackData& data, const PackFacts& facts)
{
    QStringList sections = facts.sections.isEmpty() ? report::packSections() : facts.sections;
    sections.removeDuplicates();
    if (data.branch)
        sections.removeAll(u"reserve"_s); // the whole chamber's
    const QDate date = paperDay(facts, data.figures.asOf);
    return {data, facts, packTitle(data, facts.sections), date, sections, {}};
}

PaperFrame frameOf(const PackContent& content)
{
    PaperFrame frame;
    QString asOf = QCoreApplication::translate("Print", "As of %1").arg(formatMonth(content.data.figures.asOf));
    if (content.facts.knownOn.isValid())
        asOf += u" · "_s + QCoreApplication::translate("Print", "as known on %1").arg(formatDate(content.facts.knownOn));
    frame.corner = content.data.branch ? plan::displayName(*content.data.branch) + u" · "_s + asOf : asOf;
    frame.footLeft = joined({content.facts.number, content.title, content.facts.handling}, u" · "_s);
    frame.edition = content.facts.edition;
    frame.isSample = content.data.figures.isSample;
    return frame;
}

Result<QByteArray> renderPacks(const QList<report::PackData>& packs, const PackFacts& facts, const PackProgress& progress)
{
    const LanguageScope scope(facts.language);
    SHIRUBE_TRY(checkPack(facts));
    if (packs.isEmpty())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Print", "There is nothing to print: no branch was chosen. Choose one."));
    return PackPrinter(packs, facts, progress).print();
}

Result<QByteArray> renderPack(const report::PackData& data, const PackFacts& facts, const PackProgress& progress)
{
    return renderPacks({data}, facts, progress);
}

Result<> writePack(const report::PackData& data, const PackFacts& facts, const QString& path, const PackProgress& progress)
{
    SHIRUBE_ASSIGN(const auto pack, renderPack(data, facts, progress));
    return storage::writeFile(path, pack);
}

} // namespace shirube::ui
