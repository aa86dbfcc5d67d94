// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_writer.h"

#include "core/base/parse.h"

namespace shirube::exchange
{

namespace
{

bool startsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(cell.front());
}

// Whether an import would take the cell's first apostrophe for a guard.
bool looksGuarded(QStringView cell)
{
    const QStringView behind = QStringView(cell).mid(1);
    return cell.startsWith(u'\'') && (startsFormula(behind) || behind.startsWith(u'\''));
}

// An apostrophe is what a spreadsheet itself puts before text that looks like a formula. Numbers stay numbers;
// a cell that already looks guarded gets a second one in either dialect, so that the way back is unambiguous.
QString guarded(const QString& cell, Dialect dialect)
{
    const bool runs = dialect == Dialect::Excel && startsFormula(cell) && !parseDecimal(cell);
    return runs || looksGuarded(cell) ? u'\'' + cell : cell;
}

QString quotedIfNeeded(const QString& cell)
{
    const bool quote = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') ||
                       (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
    if (!quote)
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

void CsvWriter::addRow(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& cell : cells)
        written.append(quotedIfNeeded(guarded(cell, m_dialect)));
    m_bytes += encode(written.join(u','), m_encoding, &m_lost);
    m_bytes += "\r\n";
}

QByteArray CsvWriter::bytes() const
{
    const bool bom = m_encoding == Encoding::Utf8Bom || (m_dialect == Dialect::Excel && m_encoding == Encoding::Utf8);
    return bom && !m_begun ? QByteArray("\xEF\xBB\xBF") + m_bytes : m_bytes;
}

QByteArray CsvWriter::take()
{
    QByteArray taken = bytes();
    m_begun = true;
    m_bytes.clear();
    return taken;
}

QStringView withoutFormulaGuard(QStringView cell)
{
    return looksGuarded(cell) ? cell.sliced(1) : cell;
}

} // namespace shirube::exchange
