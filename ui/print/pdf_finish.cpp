// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf_finish.h"

#include "ui/print/pdf_characters.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace shirube::ui
{

namespace
{

QPDFObjectHandle pdfText(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setText(QPDFObjectHandle dictionary, const std::string& name, const QString& text)
{
    if (text.isEmpty())
        dictionary.removeKey(name);
    else
        dictionary.replaceKey(name, pdfText(text));
}

QString pdfDate(const QDateTime& time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return time.toString(u"'D:'yyyyMMddHHmmss"_s) + (minutes < 0 ? u'-' : u'+') +
           u"%1'%2'"_s.arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

void writeFacts(QPDF& pdf, const PdfFacts& facts)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    setText(info, "/Title", facts.title);
    setText(info, "/Author", facts.author);
    setText(info, "/Subject", facts.subject);
    for (const char* name : {"/CreationDate", "/ModDate"})
        setText(info, name, facts.created.isValid() ? pdfDate(facts.created) : QString());
    if (info.getKey("/Creator").isString() && info.getKey("/Creator").getStringValue().empty())
        info.removeKey("/Creator");

    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata"); // Qt's holds a random identifier, the moment of printing and the old title
    setText(root, "/Lang", facts.language);
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(!facts.title.isEmpty()));
    root.replaceKey("/ViewerPreferences", preferences);
}

QPDFObjectHandle topOf(QPDFObjectHandle page)
{
    QPDFObjectHandle destination = QPDFObjectHandle::newArray();
    destination.appendItem(page);
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(QPDFObjectHandle::newNull());
    destination.appendItem(page.getKey("/MediaBox").getArrayItem(3));
    destination.appendItem(QPDFObjectHandle::newNull());
    return destination;
}

void append(QPDFObjectHandle parent, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        item.replaceKey("/Prev", parent.getKey("/Last"));
        parent.getKey("/Last").replaceKey("/Next", item);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

// Every level is shown open, so an entry counts for each of its ancestors.
void writeOutline(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages,
                  const QList<PdfOutlineEntry>& outline)
{
    if (outline.isEmpty())
        return;
    std::vector ancestors{pdf.makeIndirectObject(QPDFObjectHandle::newDictionary())};
    ancestors.front().replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    for (const PdfOutlineEntry& entry : outline) {
        const size_t level = std::min<size_t>(std::max(entry.level, 0), ancestors.size() - 1);
        ancestors.resize(level + 1);
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", pdfText(entry.title));
        item.replaceKey("/Dest", topOf(pages.at(static_cast<size_t>(entry.page))));
        append(ancestors.back(), item);
        for (QPDFObjectHandle ancestor : ancestors) {
            const auto count = ancestor.hasKey("/Count") ? ancestor.getKey("/Count").getIntValue() : 0;
            ancestor.replaceKey("/Count", QPDFObjectHandle::newInteger(count + 1));
        }
        ancestors.push_back(item);
    }
    pdf.getRoot().replaceKey("/Outlines", ancestors.front());
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

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
        return packed(pdf);
    } catch (const std::exception& problem) {
        return notFinished(QString::fromUtf8(problem.what()));
    }
}

} // namespace shirube::ui
