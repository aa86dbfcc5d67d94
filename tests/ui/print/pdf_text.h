// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace shirube::test
{

/// What a tool says about a document.
inline QString told(const QByteArray& pdf, const QString& tool, const QStringList& before = {}, const QStringList& after = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pack.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QProcess process;
    process.start(tool, before + QStringList{path} + after);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What a reader finds in each page of a PDF, without blanks and line breaks (a cell may be wrapped
/// anywhere).
inline QStringList pageTexts(const QByteArray& pdf)
{
    QStringList pages = told(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, {QStringLiteral("-")}).split(u'\f');
    pages.removeLast(); // behind the last form feed
    for (QString& page : pages)
        page = page.simplified().remove(u' ');
    return pages;
}

/// A text as it stands in pageTexts().
inline QString squeezed(const QString& text)
{
    return text.simplified().remove(u' ');
}

/// Pairs of words of one page that lie on each other, as a reader would have to decipher them.
inline QStringList overlappingWords(const QByteArray& pdf)
{
    static const QRegularExpression word(QStringLiteral("<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*)</word>"));
    QStringList found;
    const QStringList pages = told(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, {QStringLiteral("-")}).split(QStringLiteral("<page "));
    for (qsizetype page = 1; page < pages.size(); ++page) {
        QList<std::pair<QRectF, QString>> words;
        for (auto each = word.globalMatch(pages[page]); each.hasNext();) {
            const auto match = each.next();
            const QRectF box(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                             QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
            for (const auto& [other, text] : words) {
                const QRectF common = box & other; // lines stand closer than the boxes that their fonts ask for
                if (common.width() > 1 && common.height() > 0.5 * std::min(box.height(), other.height()))
                    found.append(QStringLiteral("page %1: %2 / %3").arg(page).arg(text, match.captured(5)));
            }
            words.append({box, match.captured(5)});
        }
    }
    return found;
}

} // namespace shirube::test
