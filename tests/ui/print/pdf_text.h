// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace shirube::test
{

/// What a reader finds in each page of a PDF, without blanks and line breaks (a cell may be wrapped
/// anywhere).
inline QStringList pageTexts(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pack.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);

    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
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
