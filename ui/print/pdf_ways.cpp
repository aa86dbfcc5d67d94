// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf_objects.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <algorithm>

namespace shirube::ui
{

namespace
{

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

} // namespace

// Every level is shown open, so an entry counts for each of its ancestors.
void writeOutline(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages, const QList<PdfOutlineEntry>& outline)
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

void writeLinks(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages, const QList<PdfLink>& links)
{
    constexpr int isPrinted = 4; // a flag that PDF/A wants of every annotation
    for (const PdfLink& link : links) {
        QPDFObjectHandle page = pages.at(static_cast<size_t>(link.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        const QPDFObjectHandle::Rectangle area(link.area.left(), height - link.area.bottom(), link.area.right(),
                                               height - link.area.top());
        QPDFObjectHandle annotation = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(area));
        annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(isPrinted));
        annotation.replaceKey("/Contents", pdfText(link.title));
        annotation.replaceKey("/Dest", topOf(pages.at(static_cast<size_t>(link.target))));
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(annotation);
    }
}

void writeLabels(QPDF& pdf, const QList<PdfPageLabel>& labels)
{
    if (labels.isEmpty())
        return;
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (const PdfPageLabel& label : labels) {
        QPDFObjectHandle range = QPDFObjectHandle::newDictionary();
        if (!label.prefix.isEmpty())
            range.replaceKey("/P", pdfText(label.prefix));
        if (label.number > 0) {
            range.replaceKey("/S", QPDFObjectHandle::newName("/D"));
            range.replaceKey("/St", QPDFObjectHandle::newInteger(label.number));
        }
        numbers.appendItem(QPDFObjectHandle::newInteger(label.page));
        numbers.appendItem(range);
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", tree);
}

void attachFiles(QPDF& pdf, const QList<PdfAttachment>& attachments, const QDateTime& date)
{
    if (attachments.isEmpty())
        return;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const PdfAttachment& attachment : attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
        stream.setSubtype("text/csv");
        if (date.isValid()) {
            const std::string written = pdfDate(date).toStdString();
            stream.setCreationDate(written).setModDate(written);
        }
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
        if (!attachment.about.isEmpty())
            file.setDescription(attachment.about.toStdString());
        QPDFObjectHandle specification = file.getObjectHandle();
        specification.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        files.replaceEmbeddedFile(attachment.name.toStdString(), file);
        associated.appendItem(specification);
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace shirube::ui
