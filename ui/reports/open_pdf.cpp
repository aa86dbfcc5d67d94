// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/open_pdf.h"

#include "core/storage/safe_file.h"
#include "ui/widgets/file_name.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

Result<> openPdf(const QByteArray& pdf, const QString& name)
{
    static const auto folder = std::make_unique<QTemporaryDir>(); // a viewer may read it as long as it is shown
    const QString path = folder->filePath(asFileName(name) + u".pdf"_s);
    SHIRUBE_TRY(storage::writeFile(path, pdf));
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return {};
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("Reports", "This computer has no program that shows PDF files. Save the pack and open "
                                                       "it elsewhere."),
                path);
}

} // namespace shirube::ui
