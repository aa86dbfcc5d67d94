// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/layout.h"

#include <functional>

namespace shirube::exchange
{

/// Any row of a CSV file, however long it is: keeps where every few hundredth row begins and reads the file again for
/// what is looked at. Bytes that are not text show percent-encoded.
class FileRows
{
public:
    /// Reads the file once. progress: as in ImportOptions.
    [[nodiscard]] static Result<FileRows> open(const QString& path, const CsvForm& form,
                                               const std::function<bool(qint64 done, qint64 total)>& progress = {});

    [[nodiscard]] const QStringList& header() const { return m_header; }
    [[nodiscard]] const CsvForm& form() const { return m_form; } ///< complete
    [[nodiscard]] qint64 count() const { return qint64(m_lines.size()); }
    /// Where a row begins in the file, from 1.
    [[nodiscard]] quint32 line(qint64 row) const { return m_lines[size_t(row)]; }
    /// The row that begins on a line; -1: none does.
    [[nodiscard]] qint64 rowOf(quint32 line) const;
    /// Empty when the file can no longer be read.
    [[nodiscard]] const QStringList& cells(qint64 row) const;

private:
    FileRows() = default;

    QString m_path;
    CsvForm m_form;
    QStringList m_header;
    std::vector<quint32> m_lines;
    std::vector<qint64> m_starts; // of every block of rows
    mutable qint64 m_block = -1;  // the one in m_cells
    mutable QList<QStringList> m_cells;
};

/// A word of a column and how many rows hold it.
struct WordUse
{
    QString word;
    qint64 rows = 0;
};

/// The words in the columns that a layout takes for words (区分, 支部, 部会, 理由, 経路), the most frequent first; the first
/// 500 of each column. 異動先支部 counts with 支部.
[[nodiscard]] Result<QMap<MemberColumn, QList<WordUse>>> wordsUsed(
    const QString& path, const CsvForm& form, MemberFile kind, const Layout& layout,
    const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace shirube::exchange
