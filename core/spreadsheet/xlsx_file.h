// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace shirube::spreadsheet
{

/// How a cell of a workbook looks.
struct CellLook
{
    enum class Place
    {
        Left,
        Right,
        Center
    };
    Place place = Place::Left;
    QString format = {};
    double size = 10;
    bool isBold = false;
    bool isQuiet = false;
    bool isStruck = false;
    bool wraps = false;
    bool isHeader = false; ///< a line below
    bool isTotal = false;  ///< a line above

    bool operator==(const CellLook&) const = default;
};
[[nodiscard]] size_t qHash(const CellLook& look, size_t seed = 0);

/// A workbook of libxlsxwriter while it is being written, and its file in a folder of its own.
class XlsxFile
{
public:
    XlsxFile();
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    [[nodiscard]] lxw_workbook* book() const { return m_book; }
    [[nodiscard]] lxw_format* format(const CellLook& look);
    /// Ends the writing; the file's bytes, read back and checked.
    [[nodiscard]] Result<QByteArray> finish();

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_folderPath;
    lxw_workbook* m_book = nullptr;
    QHash<CellLook, lxw_format*> m_formats;
};

/// The family of every text in a workbook.
inline constexpr const char* workbookFont = "游ゴシック";

} // namespace shirube::spreadsheet
