// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf_finish.h"

#include "ui/print/pdf_objects.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

using namespace Qt::StringLiterals;

namespace shirube::ui
{

namespace
{

void open(QPDF& pdf, const QByteArray& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("QPdfWriter", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QByteArray written(QPDF& pdf, qpdf_object_stream_e objectStreams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7"); // what PDF/A-3 stands on
    writer.setObjectStreamMode(objectStreams);
    writer.setCompressStreams(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

// Objects are packed by number, and Qt numbers those of a font by a hash that differs from run to run:
// writing them once unpacked numbers them by their place in the document.
QByteArray packed(QPDF& pdf)
{
    const QByteArray numbered = written(pdf, qpdf_o_disable);
    QPDF again;
    open(again, numbered);
    return written(again, qpdf_o_generate);
}

tl::unexpected<Error> notFinished(const QString& detail)
{
    return fail(ErrorCode::Internal,
                QCoreApplication::translate("Print", "The PDF could not be completed and was not saved. Try "
                                                     "again; if it happens again, print on paper instead."),
                detail);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& raw, const GlyphKey& key, const PdfFacts& facts)
{
    try {
        QPDF pdf;
        open(pdf, raw);
        std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
        if (pages.size() < 2)
            return notFinished(u"no page after the glyph key page"_s);

        const FontMaps learned = learnCharacters(pages.front(), key.entries());
        if (learned.empty() && !key.entries().isEmpty())
            return notFinished(u"the first page is not the glyph key page"_s);
        pdf.removePage(pages.front());
        pages.erase(pages.begin());

        rewriteCharacterMaps(pdf, learned);
        nameSubsets(pdf);
        writeFacts(pdf, facts);
        writeOutline(pdf, pages, facts.outline);
        writeLinks(pdf, pages, facts.links);
        writeLabels(pdf, facts.labels);
        attachFiles(pdf, facts.attachments, facts.created);
        if (facts.isArchival)
            makeArchival(pdf);
        return packed(pdf);
    } catch (const std::exception& problem) {
        return notFinished(QString::fromUtf8(problem.what()));
    }
}

} // namespace shirube::ui
