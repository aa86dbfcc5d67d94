// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/file_rows.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::exchange
{

namespace
{

constexpr qint64 rowsPerBlock = 256;
constexpr qsizetype mostWords = 500;

QString readable(const CsvReader& reader, QByteArrayView field)
{
    return reader.text(field).value_or(QString::fromLatin1(field.toByteArray().toPercentEncoding(" ,")));
}

Result<> goesOn(const std::function<bool(qint64, qint64)>& progress, const CsvReader& reader)
{
    if (progress && !progress(reader.position(), std::max<qint64>(1, reader.size())))
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("Exchange", "Reading was stopped. Nothing was changed."));
    return {};
}

} // namespace

Result<FileRows> FileRows::open(const QString& path, const CsvForm& form,
                                const std::function<bool(qint64 done, qint64 total)>& progress)
{
    SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(path, form));
    FileRows rows;
    rows.m_path = path;
    rows.m_form = reader.form();
    rows.m_header = reader.header();
    CsvRecord record;
    for (qint64 row = 0;; ++row) {
        const qint64 start = reader.position();
        SHIRUBE_ASSIGN(const bool any, reader.next(record));
        if (!any)
            return rows;
        rows.m_lines.push_back(quint32(record.line));
        if (row % rowsPerBlock == 0)
            rows.m_starts.push_back(start);
        if (row % 16'384 == 0)
            SHIRUBE_TRY(goesOn(progress, reader));
    }
}

qint64 FileRows::rowOf(quint32 line) const
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), line);
    return found != m_lines.end() && *found == line ? found - m_lines.begin() : -1;
}

const QStringList& FileRows::cells(qint64 row) const
{
    static const QStringList none;
    const qint64 block = row / rowsPerBlock;
    if (block != m_block) {
        m_cells.clear();
        m_block = block;
        auto reader = CsvReader::open(m_path, m_form);
        if (!reader)
            return none;
        reader->seek(m_starts[size_t(block)], m_lines[size_t(block * rowsPerBlock)]);
        CsvRecord record;
        while (m_cells.size() < rowsPerBlock && reader->next(record).value_or(false)) {
            QStringList cells;
            for (const QByteArrayView field : record.fields)
                cells.append(readable(*reader, field));
            m_cells.append(cells);
        }
    }
    const qint64 at = row % rowsPerBlock;
    return at < m_cells.size() ? m_cells[at] : none;
}

Result<QMap<MemberColumn, QList<WordUse>>> wordsUsed(const QString& path, const CsvForm& form, MemberFile kind,
                                                     const Layout& layout,
                                                     const std::function<bool(qint64 done, qint64 total)>& progress)
{
    SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(path, form));
    QList<std::pair<MemberColumn, size_t>> columns;
    for (const MemberColumn column : columnsOf(kind)) {
        using enum MemberColumn;
        const bool holdsWords = column == Kind || column == Branch || column == ToBranch || column == Division ||
                                column == Reason || column == Channel;
        const int index = holdsWords && layout.columns.contains(column) ? reader.column(layout.columnName(column)) : -1;
        if (index >= 0)
            columns.append({meaningColumn(column), size_t(index)});
    }
    QMap<MemberColumn, QHash<QByteArray, qint64>> counts; // by the cell's bytes: decoded once each
    CsvRecord record;
    for (qint64 row = 0;; ++row) {
        SHIRUBE_ASSIGN(const bool any, reader.next(record));
        if (!any)
            break;
        if (row % 16'384 == 0)
            SHIRUBE_TRY(goesOn(progress, reader));
        for (const auto& [column, index] : columns) {
            if (index >= record.fields.size())
                continue;
            const QByteArrayView cell = record.fields[index].trimmed();
            QHash<QByteArray, qint64>& words = counts[column];
            const QByteArray key = QByteArray::fromRawData(cell.data(), cell.size());
            if (const auto known = words.find(key); known != words.end())
                ++*known;
            else if (!cell.isEmpty() && words.size() < mostWords)
                words.insert(cell.toByteArray(), 1);
        }
    }
    QMap<MemberColumn, QList<WordUse>> all;
    for (auto column = counts.cbegin(); column != counts.cend(); ++column) {
        QList<WordUse>& words = all[column.key()];
        for (auto word = column->cbegin(); word != column->cend(); ++word)
            words.append({readable(reader, word.key()), word.value()});
        std::ranges::sort(words, [](const WordUse& a, const WordUse& b) {
            return a.rows != b.rows ? a.rows > b.rows : a.word < b.word;
        });
    }
    return all;
}

} // namespace shirube::exchange
