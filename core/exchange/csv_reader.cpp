// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_reader.h"

#include "core/base/sentences.h"
#include "core/exchange/csv_writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <cstring>

namespace shirube::exchange
{

namespace
{

constexpr qsizetype chunkSize = 1 << 20;
constexpr qsizetype largestRecord = 1 << 20;
constexpr qsizetype mostColumns = 500;

Result<> structure(const QString& message)
{
    return fail(ErrorCode::Structure,
                joinSentences({message, QCoreApplication::translate("Exchange", "Nothing was changed. Open the file in a spreadsheet, "
                                                                                "save it as CSV and try again.")}));
}

bool isBlank(const CsvRecord& record)
{
    return record.fields.size() == 1 && record.fields.front().isEmpty();
}

// A line of CsvWriter::addRemark(), as a spreadsheet may have filled it up with empty cells.
bool isRemark(const CsvRecord& record, Encoding encoding)
{
    static const QByteArray unicode = encode(remarkMark.toString(), Encoding::Utf8);
    static const QByteArray windows = encode(remarkMark.toString(), Encoding::Cp932);
    return record.fields.front().startsWith(encoding == Encoding::Cp932 ? windows : unicode) &&
           std::all_of(record.fields.begin() + 1, record.fields.end(), [](QByteArrayView field) { return field.isEmpty(); });
}

} // namespace

QString fileDigest(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256); // a fifth of the time of SHA-256
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

Result<CsvReader> CsvReader::open(const QString& path, const CsvForm& form, const CellEdits& edits)
{
    CsvReader reader;
    reader.m_file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile() || !reader.m_file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Exchange", "“%1” could not be read. Check the name and that no other "
                                                            "program has locked it.")
                        .arg(QFileInfo(path).fileName()),
                    reader.m_file->errorString());
    SHIRUBE_ASSIGN(const Encoding detected, detectEncoding(*reader.m_file));
    reader.m_encoding = form.encoding && detected != Encoding::Utf8Bom ? *form.encoding : detected;
    if (detected == Encoding::Utf8Bom)
        reader.m_bytesRead = reader.m_file->skip(3);
    const CsvForm found = detectForm(reader.m_file->peek(chunkSize / 16), form);
    reader.m_delimiter = *found.delimiter;
    reader.m_headerLine = *found.headerLine;
    reader.m_edits = edits;
    SHIRUBE_TRY(reader.readHeader());
    return reader;
}

Result<> CsvReader::readHeader()
{
    CsvRecord record;
    bool any = true;
    do {
        SHIRUBE_ASSIGN(any, next(record));
    } while (any && record.line < m_headerLine);
    m_headerLine = record.line;
    if (!any)
        return structure(QCoreApplication::translate("Exchange", "The file holds no rows."));
    if (qsizetype(record.fields.size()) > mostColumns)
        return structure(QCoreApplication::translate("Exchange", "The first line has %1 columns, more than %2.")
                             .arg(record.fields.size())
                             .arg(mostColumns));
    QSet<QString> seen;
    for (const QByteArrayView field : record.fields) {
        const auto name = text(field);
        if (!name || record.hasNul)
            return structure(QCoreApplication::translate("Exchange", "The first line is not readable text."));
        const QString trimmed = name->trimmed();
        if (!trimmed.isEmpty() && seen.contains(trimmed))
            return structure(
                QCoreApplication::translate("Exchange", "The column “%1” stands twice in the first line.").arg(trimmed));
        seen.insert(trimmed);
        m_header.append(trimmed);
    }
    return {};
}

void CsvReader::seek(qint64 position, qint64 line)
{
    m_file->seek(position);
    m_buffer.clear();
    m_at = 0;
    m_bytesRead = position;
    m_line = line;
}

bool CsvReader::fill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype left = m_buffer.size();
    m_buffer.resize(left + chunkSize);
    const qint64 bytes = std::max<qint64>(0, m_file->read(m_buffer.data() + left, chunkSize));
    m_buffer.resize(left + bytes);
    m_bytesRead += bytes;
    return bytes > 0;
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    bool last = m_file->atEnd();
    for (;;) {
        switch (scan(record, last)) {
        case Scan::Record:
            if (isBlank(record) || isRemark(record, m_encoding))
                continue;
            if (!m_edits.isEmpty())
                applyEdits(record);
            return true;
        case Scan::End:
            return false;
        case Scan::NeedMore:
            if (m_buffer.size() - m_at > largestRecord || last) {
                SHIRUBE_TRY(structure(
                    QCoreApplication::translate("Exchange", "A quotation mark that opens near line %1 is never closed.")
                        .arg(m_line)));
            }
            last = !fill() || m_file->atEnd();
        }
    }
}

void CsvReader::applyEdits(CsvRecord& record)
{
    const auto edited = m_edits.constFind(record.line);
    if (edited == m_edits.cend() || record.line <= m_headerLine)
        return;
    record.fields.resize(std::max(record.fields.size(), size_t(edited->lastKey()) + 1));
    m_unquoted.reserve(m_unquoted.size() + size_t(edited->size()));
    for (auto cell = edited->cbegin(); cell != edited->cend(); ++cell) {
        m_unquoted.push_back(encode(cell.value(), m_encoding));
        record.fields[size_t(cell.key())] = m_unquoted.back();
    }
}

// Views into m_buffer, so nothing may touch it between scan() and the caller's use of the record.
CsvReader::Scan CsvReader::scan(CsvRecord& record, bool last)
{
    const char delimiter = m_delimiter;
    const char* const begin = m_buffer.constData() + m_at;
    const char* const end = m_buffer.constData() + m_buffer.size();
    if (begin == end)
        return last ? Scan::End : Scan::NeedMore;
    record.fields.clear();
    record.line = m_line;
    m_unquoted.clear();
    m_unquoted.reserve(64);
    qint64 line = m_line;
    const char* p = begin;
    for (;;) {
        const char* start = p;
        if (p < end && *p == '"') {
            bool doubled = false;
            for (++p;; ++p) {
                if (p == end)
                    return Scan::NeedMore;
                if (*p == '\n')
                    ++line;
                if (*p != '"')
                    continue;
                if (p + 1 < end && p[1] == '"') {
                    doubled = true;
                    ++p;
                    continue;
                }
                if (p + 1 == end && !last)
                    return Scan::NeedMore;
                break;
            }
            QByteArrayView inner(start + 1, p);
            ++p;
            const char* rest = p; // text after a closing quote is kept, as spreadsheets do
            while (p < end && *p != delimiter && *p != '\n' && *p != '\r')
                ++p;
            if (p == end && !last)
                return Scan::NeedMore;
            if (doubled || p != rest) {
                QByteArray plain = inner.toByteArray().replace("\"\"", "\"");
                plain.append(rest, p - rest);
                m_unquoted.push_back(std::move(plain));
                inner = m_unquoted.back();
            }
            record.fields.push_back(inner);
        } else {
            while (p < end && *p != delimiter && *p != '\n' && *p != '\r')
                ++p;
            if (p == end && !last)
                return Scan::NeedMore;
            record.fields.emplace_back(start, p);
        }
        if (p < end && *p == delimiter) {
            ++p;
            continue;
        }
        break;
    }
    record.hasNul = std::memchr(begin, 0, size_t(p - begin)) != nullptr;
    if (p < end) {
        if (*p == '\r' && p + 1 == end && !last)
            return Scan::NeedMore;
        p += *p == '\r' && p + 1 < end && p[1] == '\n' ? 2 : 1;
        ++line;
    }
    m_line = line;
    m_at = p - m_buffer.constData();
    return Scan::Record;
}

} // namespace shirube::exchange
