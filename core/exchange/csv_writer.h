// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/encoding.h"

#include <QStringList>

namespace shirube::exchange
{

/// Who reads the file: this program again (byte-exact round trip) or a spreadsheet.
enum class Dialect
{
    Exchange, ///< UTF-8 without BOM
    Excel     ///< UTF-8 with BOM (or CP932 by choice); cells that would run as a formula are neutralised
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

    /// The file's bytes, BOM included where the dialect has one.
    [[nodiscard]] QByteArray bytes() const;

    /// What was added since the last call, for files too long to hold; the BOM comes with the first.
    [[nodiscard]] QByteArray take();

    /// Characters CP932 could not hold; they stand as 〓 in the file.
    [[nodiscard]] const QStringList& lostCharacters() const { return m_lost; }

private:
    Dialect m_dialect;
    Encoding m_encoding;
    QByteArray m_bytes;
    bool m_begun = false;
    QStringList m_lost;
};

/// Undoes the Excel dialect's neutralising of a cell ('=… back to =…); other text is returned as it is.
[[nodiscard]] QStringView withoutFormulaGuard(QStringView cell);

} // namespace shirube::exchange
