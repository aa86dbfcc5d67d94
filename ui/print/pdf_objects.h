// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pdf_characters.h"
#include "ui/print/pdf_finish.h"

#include <vector>

class QPDF;

/// The parts that finishPdf() puts into a document, for it only: libqpdf's exceptions pass through them.
namespace shirube::ui
{

[[nodiscard]] QPDFObjectHandle pdfText(const QString& text);
/// D:20220120000000+09'00'
[[nodiscard]] QString pdfDate(const QDateTime& time);

// pdf_ways.cpp: how a reader finds his way through the pages
void writeOutline(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages, const QList<PdfOutlineEntry>& outline);
void writeLinks(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages, const QList<PdfLink>& links);
void writeLabels(QPDF& pdf, const QList<PdfPageLabel>& labels);
/// In the document's list of files and as its associated files, with the document's date.
void attachFiles(QPDF& pdf, const QList<PdfAttachment>& attachments, const QDateTime& date);

// pdf_metadata.cpp: what the document says about itself, twice over (Info and XMP), as PDF/A wants it
void writeFacts(QPDF& pdf, const PdfFacts& facts);
/// What PDF/A-3 asks for besides: the colours' meaning (sRGB), and images as they are.
void makeArchival(QPDF& pdf);

} // namespace shirube::ui
