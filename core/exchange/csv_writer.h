// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/encoding.h"

#include <QStringList>
#include <span>

namespace shirube::exchange
{

/// Who reads the file: this program again (byte-exact round trip) or a spreadsheet.
enum class Dialect
{
    Exchange, ///< UTF-8 without BOM
    Excel     ///< UTF-8 with BOM (or CP932 by choice); no cell runs as a formula or loses its digits when opened
};

/// Builds a CSV text: CR LF, RFC 4180 quoting.
class CsvWriter
{
public:
    explicit CsvWriter(Dialect dialect = Dialect::Exchange, Encoding encoding = Encoding::Utf8)
        : m_dialect(dialect), m_encoding(encoding)
    {
    }

    void addRow(const QStringList& cells);

    /// The same of UTF-8 as it lies in the file, for a million rows. Not for CP932.
    void addUtf8Row(std::span<const QByteArrayView> cells);

    /// A line about the table, behind its rows: "※ …". Imports pass over it.
    void addRemark(const QString& remark);

    /// The file's bytes, BOM included where the dialect has one.
    [[nodiscard]] QByteArray bytes() const;

    /// What was added since the last call, for files too long to hold; the BOM comes with the first.
    [[nodiscard]] QByteArray take();

    /// Characters CP932 could not hold; they stand as 〓 in the file.
    [[nodiscard]] const QStringList& lostCharacters() const { return m_lost; }

private:
    void endRow() { m_bytes += "\r\n"; }

    Dialect m_dialect;
    Encoding m_encoding;
    QByteArray m_bytes;
    bool m_begun = false;
    QStringList m_lost;
};

/// Undoes what the writer put around a cell ('=… back to =…, ="0012" back to 0012); other text is returned as it is.
[[nodiscard]] QStringView withoutFormulaGuard(QStringView cell);

/// What every line of addRemark() begins with.
inline constexpr QStringView remarkMark = u"※ ";

} // namespace shirube::exchange
