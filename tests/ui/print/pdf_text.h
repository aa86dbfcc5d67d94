// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
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

} // namespace shirube::test
