// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/open_pdf.h"

#include "core/storage/safe_file.h"
#include "ui/widgets/file_name.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

Error noViewer(const QString& path)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Reports", "This computer has no program that shows PDF files. Save the pack and open "
                                                   "it elsewhere."),
            path};
}

} // namespace

void openPdf(const QByteArray& pdf, const QString& name, QObject* asker, const std::function<void(const Error&)>& refused)
{
    static const auto folder = std::make_unique<QTemporaryDir>(); // a viewer may read it as long as it is shown
    const QString path = folder->filePath(asFileName(name) + u".pdf"_s);
    if (const auto written = storage::writeFile(path, pdf); !written)
        return refused(written.error());
    // Where this program hands files on, QDesktopServices does not wait to hear that none would take it.
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (opener.isEmpty()) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            refused(noViewer(path));
        return;
    }
    auto* process = new QProcess; // nobody's: a viewer may stay open longer than whoever asked for it, and than the program
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::finished, asker, [refused, path](int code) {
        constexpr int noProgram = 3; // of xdg-open; a viewer that is closed has codes of its own
        constexpr int failed = 4;
        if (code == noProgram || code == failed)
            refused(noViewer(path));
    });
    process->start(opener, {path});
}

} // namespace shirube::ui
