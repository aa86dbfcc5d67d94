// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_form.h"

#include <QFile>
#include <memory>
#include <vector>

namespace shirube::exchange
{

/// One record of a CSV file, as the bytes that stand in it.
struct CsvRecord
{
    qint64 line = 0; ///< of its first character, from 1
    std::vector<QByteArrayView> fields; ///< without quotes; valid until the next read
    bool hasNul = false;
};

/// By which a batch knows the bytes it came from; empty when they cannot be read.
[[nodiscard]] QString fileDigest(const QString& path);

/// Reads a CSV file (RFC 4180; LF, CR LF and CR; quoted line breaks) in constant memory.
///
/// Records are split before decoding: in UTF-8 and CP932 no byte of a multi-byte character can be taken for a
/// comma, a quote or a line end, so that damaged text spoils its own field and nothing around it.
class CsvReader
{
public:
    /// edits: stand in for the file's own cells. ErrorCode::Structure when the record of names cannot be one: over
    /// 500 columns, a duplicate name, a NUL, bytes that are not text.
    [[nodiscard]] static Result<CsvReader> open(const QString& path, const CsvForm& form = {},
                                                const CellEdits& edits = {});

    [[nodiscard]] const QStringList& header() const { return m_header; }
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    /// As given and found out, complete.
    [[nodiscard]] CsvForm form() const { return {m_encoding, m_delimiter, m_headerLine}; }
    [[nodiscard]] qint64 size() const { return m_file->size(); }
    [[nodiscard]] qint64 position() const { return m_bytesRead - (m_buffer.size() - m_at); }

    /// The column of a header name; -1 when the file lacks it.
    [[nodiscard]] int column(const QString& name) const { return int(m_header.indexOf(name)); }

    /// Goes to a record whose first byte and line are known from an earlier reading.
    void seek(qint64 position, qint64 line);

    /// True with the next record, false at the end. Blank lines and remarks (csv_writer.h) are skipped. ErrorCode::Structure for a quote
    /// that is never closed and for a record beyond 1 MiB.
    [[nodiscard]] Result<bool> next(CsvRecord& record);

    /// nullopt when the bytes are not text in the file's encoding.
    [[nodiscard]] std::optional<QString> text(QByteArrayView field) const { return decode(field, m_encoding); }

private:
    CsvReader() = default;
    [[nodiscard]] Result<> readHeader();
    void applyEdits(CsvRecord& record);
    bool fill();
    enum class Scan
    {
        Record,
        NeedMore,
        End
    };
    Scan scan(CsvRecord& record, bool last);

    std::unique_ptr<QFile> m_file;
    Encoding m_encoding = Encoding::Utf8;
    char m_delimiter = ',';
    qint64 m_headerLine = 1;
    CellEdits m_edits;
    QStringList m_header;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_bytesRead = 0;
    std::vector<QByteArray> m_unquoted; // fields whose doubled quotes had to be removed, or edited ones
};

} // namespace shirube::exchange
