// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/cell_value.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/spreadsheet/table_csv.h"

#include <QLocale>

namespace shirube::spreadsheet
{

using namespace Qt::StringLiterals;

namespace
{

// As shown: "▲ " in front, +210, △118, 97.6 %, with its decimals.
QString numberFormat(QStringView text)
{
    QString mark;
    if (text.startsWith(u"▲ ") || text.startsWith(u"● ")) {
        mark = text.first(2).toString();
        text = text.sliced(2);
    }
    const QString plus = text.startsWith(u'+') ? u"+"_s : QString();
    QString figure = u"#,##0"_s;
    if (const qsizetype point = text.indexOf(u'.'); point >= 0) {
        qsizetype decimals = 0;
        while (point + 1 + decimals < text.size() && text[point + 1 + decimals].isDigit())
            ++decimals;
        figure += u'.' + QString(decimals, u'0');
    }
    if (text.endsWith(u'%'))
        figure += text.endsWith(u" %") ? u"\" \"%"_s : u"%"_s;
    const auto quoted = [](const QString& words) { return words.isEmpty() ? words : u'"' + words + u'"'; };
    return u"%1%2%4;%3%4;%1%4"_s.arg(quoted(mark), plus, quoted(mark + u'△'), figure);
}

// A text that is just what the house writes of a day is that day; nothing else is taken for one.
std::optional<CellValue> dayValue(const QString& text)
{
    if (text.size() < 6)
        return std::nullopt;
    const bool isJapanese = text.endsWith(u'日') || text.endsWith(u'月');
    const bool isByEra = isJapanese && !text.front().isDigit();
    const auto day = isJapanese ? parseDate(text) : std::optional(QLocale::c().toDate(text, u"d MMM yyyy"_s));
    if (day && day->isValid() && formatDate(*day) == text)
        return CellValue{CellValue::Kind::Day, 0, *day,
                         isByEra ? u"[$-411]ggge\"年\"m\"月\"d\"日\""_s
                                 : (isJapanese ? u"yyyy\"年\"m\"月\"d\"日\""_s : u"[$-409]d mmm yyyy"_s)};
    const QDate named = isJapanese ? QDate() : QLocale::c().toDate(u"1 "_s + text, u"d MMM yyyy"_s);
    const auto month = isJapanese ? parseMonth(text) : (named.isValid() ? std::optional(YearMonth(named)) : std::nullopt);
    if (month && formatMonth(*month) == text)
        return CellValue{CellValue::Kind::Day, 0, month->firstDay(),
                         isByEra ? u"[$-411]ggge\"年\"m\"月\""_s
                                 : (isJapanese ? u"yyyy\"年\"m\"月\""_s : u"[$-409]mmm yyyy"_s)};
    return std::nullopt;
}

} // namespace

CellValue cellValue(const report::Cell& cell)
{
    if (const auto number = shownNumber(cell))
        return {CellValue::Kind::Number, cell.text.endsWith(u'%') ? *number / 100 : *number, {}, numberFormat(cell.text)};
    return dayValue(cell.text).value_or(CellValue{});
}

} // namespace shirube::spreadsheet
