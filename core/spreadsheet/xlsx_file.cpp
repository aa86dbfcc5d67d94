// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/xlsx_file.h"

#include "core/spreadsheet/zip.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

namespace shirube::spreadsheet
{

using namespace Qt::StringLiterals;

namespace
{

Error notMade(const QString& detail)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Spreadsheet", "The workbook could not be made, and nothing was written. Check that the "
                                                       "folder for temporary files has space left and try again."),
            detail};
}

// The library does not notice when a temporary file of its own was cut short; its XML then ends in the middle.
Result<> check(const QByteArray& bytes)
{
    const auto parts = unzipped(bytes);
    if (!parts)
        return tl::unexpected(notMade(parts.error().detail));
    for (auto part = parts->cbegin(); part != parts->cend(); ++part) {
        QXmlStreamReader xml(part.value());
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            return tl::unexpected(notMade(part.key() + u": "_s + xml.errorString()));
    }
    return {};
}

} // namespace

size_t qHash(const CellLook& look, size_t seed)
{
    return qHashMulti(seed, int(look.place), look.format, look.size, look.isBold, look.isQuiet, look.isStruck, look.wraps,
                      look.isHeader, look.isTotal);
}

XlsxFile::XlsxFile()
    : m_path(QFile::encodeName(m_folder.filePath(u"w.xlsx"_s))), m_folderPath(QFile::encodeName(m_folder.path()))
{
    lxw_workbook_options options{};
    options.tmpdir = m_folderPath.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        workbook_close(m_book); // frees it; its file goes with the folder
}

lxw_format* XlsxFile::format(const CellLook& look)
{
    lxw_format*& known = m_formats[look];
    if (known)
        return known;
    known = workbook_add_format(m_book);
    format_set_font_name(known, workbookFont);
    format_set_font_size(known, look.size);
    format_set_align(known, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(known, look.place == CellLook::Place::Right    ? LXW_ALIGN_RIGHT
                            : look.place == CellLook::Place::Center ? LXW_ALIGN_CENTER
                                                                    : LXW_ALIGN_LEFT);
    if (!look.format.isEmpty())
        format_set_num_format(known, look.format.toUtf8().constData());
    if (look.isBold)
        format_set_bold(known);
    if (look.isStruck)
        format_set_font_strikeout(known);
    if (look.isQuiet)
        format_set_italic(known);
    if (look.wraps)
        format_set_text_wrap(known);
    if (look.isHeader)
        format_set_bottom(known, LXW_BORDER_THIN);
    if (look.isTotal)
        format_set_top(known, LXW_BORDER_THIN);
    return known;
}

Result<QByteArray> XlsxFile::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return tl::unexpected(notMade(QString::fromUtf8(lxw_strerror(error))));
    QFile file(QFile::decodeName(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(notMade(file.errorString()));
    QByteArray bytes = file.readAll();
    SHIRUBE_TRY(check(bytes));
    return bytes;
}

} // namespace shirube::spreadsheet
