// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_writer.h"

#include "core/base/parse.h"

#include <algorithm>
#include <array>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostDigits = 11; // a spreadsheet shows longer numbers as 1.2E+12, and saves what it shows

// What a spreadsheet might run; blanks in front do not stop every one of them.
bool startsFormula(QStringView cell)
{
    while (!cell.isEmpty() && !QStringView(u"\t\r").contains(cell.front()) && cell.front().isSpace())
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(cell.front());
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// 2021-1, 3/4, 1-2-3, 1:30, but no whole day such as 2021-04-01, which stays the day it is, and no telephone number.
bool looksLikeTime(QStringView text)
{
    for (const QChar between : {u'-', u'/', u':'}) {
        const QList<QStringView> parts = text.split(between);
        if (parts.size() < 2 || parts.size() > 3)
            continue;
        const bool isDay = between != u':' && parts.size() == 3 && parts.front().size() == 4;
        const auto shortOnes = std::ranges::count_if(parts, [](QStringView part) { return part.size() <= 2; });
        return !isDay && shortOnes >= parts.size() - 1 &&
               std::ranges::all_of(parts, [](QStringView part) { return part.size() <= 4 && isDigits(part); });
    }
    return false;
}

// Text of digits and signs that comes out of a spreadsheet as another text: 0012, 1234567890123, 2021-1, 1.10, 1E5, (5).
bool wouldChange(QStringView text)
{
    if (text.isEmpty() || text.size() > 64)
        return false;
    QStringView unsignedText = text;
    if (text.front() == u'+' || text.front() == u'-')
        unsignedText = text.sliced(1);
    if (unsignedText.isEmpty() || !(isDigits(unsignedText.first(1)) || unsignedText.front() == u'('))
        return false;
    if (isDigits(unsignedText))
        return unsignedText.size() > mostDigits || (unsignedText.front() == u'0' && unsignedText.size() > 1);
    if (const qsizetype point = unsignedText.indexOf(u'.'); point > 0 && isDigits(unsignedText.first(point))) {
        const QStringView decimals = unsignedText.sliced(point + 1);
        return isDigits(decimals) && (decimals.endsWith(u'0') || (unsignedText.front() == u'0' && point > 1));
    }
    if (const qsizetype power = unsignedText.indexOf(u'E', 0, Qt::CaseInsensitive); power > 0) {
        const QStringView exponent = unsignedText.sliced(power + 1);
        const bool hasSign = exponent.startsWith(u'+') || exponent.startsWith(u'-');
        return isDigits(unsignedText.first(power)) && isDigits(hasSign ? exponent.sliced(1) : exponent);
    }
    if (unsignedText.front() == u'(' && unsignedText.endsWith(u')'))
        return isDigits(unsignedText.chopped(1).sliced(1));
    return looksLikeTime(text);
}

bool isNumber(QStringView text)
{
    return parseDecimal(text.endsWith(u'%') ? text.chopped(1) : text).has_value();
}

// Whether the cell is text that a spreadsheet is told to keep as it is: ="0012".
bool isWrapped(QStringView cell)
{
    return cell.size() > 3 && cell.startsWith(u"=\"") && cell.endsWith(u'"') && wouldChange(cell.chopped(1).sliced(2));
}

// Whether an import would take the cell's first apostrophe for a guard.
bool looksGuarded(QStringView cell)
{
    const QStringView behind = QStringView(cell).mid(1);
    return cell.startsWith(u'\'') && (startsFormula(behind) || behind.startsWith(u'\'') || behind.startsWith(remarkMark));
}

// Whether an import would take the whole row for a line of addRemark().
bool looksLikeRemark(const QStringList& cells)
{
    return !cells.isEmpty() && cells.front().startsWith(remarkMark) &&
           std::all_of(cells.begin() + 1, cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

// An apostrophe is what a spreadsheet itself puts before text that looks like a formula. Numbers stay numbers;
// a cell that already looks guarded gets a second one in either dialect, so that the way back is unambiguous.
QString guarded(const QString& cell, Dialect dialect)
{
    if (dialect == Dialect::Excel && wouldChange(cell))
        return u"=\""_s + cell + u'"';
    const bool runs = dialect == Dialect::Excel && startsFormula(cell) && !isNumber(cell);
    return runs || looksGuarded(cell) || isWrapped(cell) ? u'\'' + cell : cell;
}

// Whether guarded() may have something to do with a cell, by its first byte. Spaces of Unicode and full-width signs
// begin with E2 and up.
bool mayNeedGuard(QByteArrayView cell, Dialect dialect)
{
    if (cell.isEmpty())
        return false;
    const auto first = uchar(cell.front());
    if (first == '\'' || first == '=')
        return true;
    if (dialect == Dialect::Exchange)
        return false;
    return first <= ' ' || first == '+' || first == '-' || first == '@' || first == '(' || (first >= '0' && first <= '9') ||
           first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3 || first == 0xEF;
}

// By byte: what may make a cell stand in quotes. C2, E1 and E2 begin the spaces of Unicode, but for the wide one.
constexpr std::array<bool, 256> notPlain = [] {
    std::array<bool, 256> bytes{};
    for (const int byte : {int(','), int('"'), int('\n'), int('\r'), 0xC2, 0xE1, 0xE2})
        bytes[size_t(byte)] = true;
    return bytes;
}();

// Whether quotedIfNeeded() surely leaves a cell as it is.
bool isPlain(QByteArrayView cell)
{
    static constexpr QByteArrayView wideSpace = "\xE3\x80\x80";
    return cell.isEmpty() || (uchar(cell.front()) > ' ' && uchar(cell.back()) > ' ' && !cell.startsWith(wideSpace) &&
                              !cell.endsWith(wideSpace) &&
                              std::ranges::none_of(cell, [](char c) { return notPlain[uchar(c)]; }));
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
    if (looksLikeRemark(cells))
        written.front().insert(written.front().startsWith(u'"') ? 1 : 0, u'\'');
    m_bytes += encode(written.join(u','), m_encoding, &m_lost);
    endRow();
}

void CsvWriter::addUtf8Row(std::span<const QByteArrayView> cells)
{
    static const QByteArray remark = remarkMark.toUtf8();
    if (!cells.empty() && cells.front().startsWith(remark)) {
        QStringList texts;
        for (const QByteArrayView cell : cells)
            texts.append(QString::fromUtf8(cell));
        return addRow(texts);
    }
    bool isFirst = true;
    for (const QByteArrayView cell : cells) {
        if (!isFirst)
            m_bytes += ',';
        isFirst = false;
        if (isPlain(cell) && !mayNeedGuard(cell, m_dialect))
            m_bytes += cell;
        else
            m_bytes += quotedIfNeeded(guarded(QString::fromUtf8(cell), m_dialect)).toUtf8();
    }
    endRow();
}

void CsvWriter::addRemark(const QString& remark)
{
    m_bytes += encode(quotedIfNeeded(remarkMark.toString() + remark), m_encoding, &m_lost);
    endRow();
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
    m_bytes.reserve(taken.size()); // the next will be as long
    return taken;
}

QStringView withoutFormulaGuard(QStringView cell)
{
    if (isWrapped(cell))
        return cell.chopped(1).sliced(2);
    return looksGuarded(cell) ? cell.sliced(1) : cell;
}

} // namespace shirube::exchange
