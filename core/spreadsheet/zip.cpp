// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/zip.h"

#include <QtEndian>
#include <zlib.h>

namespace shirube::spreadsheet
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 endMark = 0x06054b50;
constexpr quint32 entryMark = 0x02014b50;
constexpr quint32 fileMark = 0x04034b50;
constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;
constexpr qsizetype fileSize = 30;
constexpr quint32 largestFile = 1u << 30;

template <typename T>
T at(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.data() + offset);
}

bool holds(QByteArrayView bytes, qsizetype offset, qsizetype size, quint32 mark)
{
    return offset >= 0 && offset + size <= bytes.size() && at<quint32>(bytes, offset) == mark;
}

/// A file's line in the directory at the archive's end.
struct Entry
{
    QString name;
    quint16 method = 0;
    quint32 checksum = 0;
    quint32 packed = 0;
    quint32 size = 0;
    qsizetype offset = 0;
    qsizetype next = 0;
};

std::optional<Entry> entryAt(QByteArrayView bytes, qsizetype offset)
{
    if (!holds(bytes, offset, entrySize, entryMark))
        return std::nullopt;
    const qsizetype nameSize = at<quint16>(bytes, offset + 28);
    if (offset + entrySize + nameSize > bytes.size())
        return std::nullopt;
    return Entry{QString::fromUtf8(bytes.sliced(offset + entrySize, nameSize)),
                 at<quint16>(bytes, offset + 10),
                 at<quint32>(bytes, offset + 16),
                 at<quint32>(bytes, offset + 20),
                 at<quint32>(bytes, offset + 24),
                 at<quint32>(bytes, offset + 42),
                 offset + entrySize + nameSize + at<quint16>(bytes, offset + 30) + at<quint16>(bytes, offset + 32)};
}

std::optional<QByteArray> inflated(QByteArrayView packed, quint32 size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = size;
    const int end = inflate(&stream, Z_FINISH);
    const bool isWhole = end == Z_STREAM_END && stream.total_out == size;
    inflateEnd(&stream);
    return isWhole ? std::optional(bytes) : std::nullopt;
}

std::optional<QByteArray> content(QByteArrayView bytes, const Entry& entry)
{
    if (!holds(bytes, entry.offset, fileSize, fileMark) || entry.size > largestFile)
        return std::nullopt;
    const qsizetype start = entry.offset + fileSize + at<quint16>(bytes, entry.offset + 26) + at<quint16>(bytes, entry.offset + 28);
    if (start + qsizetype(entry.packed) > bytes.size())
        return std::nullopt;
    const QByteArrayView packed = bytes.sliced(start, entry.packed);
    auto plain = entry.method == 0 ? std::optional(packed.toByteArray()) : inflated(packed, entry.size);
    if (!plain || crc32(0, reinterpret_cast<const Bytef*>(plain->constData()), uInt(plain->size())) != entry.checksum)
        return std::nullopt;
    return plain;
}

tl::unexpected<Error> damaged(const QString& where)
{
    return fail(ErrorCode::Damaged, u"not a whole ZIP archive: "_s + where, where);
}

} // namespace

Result<QMap<QString, QByteArray>> unzipped(const QByteArray& archive)
{
    const QByteArrayView bytes(archive);
    const qsizetype end = bytes.size() - endSize; // without a comment
    if (!holds(bytes, end, endSize, endMark))
        return damaged(u"end"_s);
    QMap<QString, QByteArray> files;
    qsizetype offset = at<quint32>(bytes, end + 16);
    for (int left = at<quint16>(bytes, end + 10); left > 0; --left) {
        const auto entry = entryAt(bytes, offset);
        if (!entry)
            return damaged(u"directory"_s);
        const auto file = content(bytes, *entry);
        if (!file)
            return damaged(entry->name);
        files.insert(entry->name, *file);
        offset = entry->next;
    }
    return files;
}

} // namespace shirube::spreadsheet
