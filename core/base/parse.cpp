// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parse.h"

#include "core/base/era.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <unicode/calendar.h>
#include <unicode/smpdtfmt.h>

namespace shirube
{

using namespace Qt::StringLiterals;

namespace
{

// A minus in front, in brackets or as the accountant's triangle; what is left is unsigned.
struct SignedText
{
    QString digits;
    bool negative = false;
};

std::optional<SignedText> splitSign(QStringView text)
{
    SignedText result{normalizedCode(text), false};
    QString& s = result.digits;
    if (s.startsWith(u'(') && s.endsWith(u')')) {
        result.negative = true;
        s = s.mid(1, s.size() - 2).trimmed();
    } else if (!s.isEmpty() && QStringView(u"△▲-−‐").contains(s.front())) {
        result.negative = true;
        s = s.mid(1).trimmed();
    } else if (s.startsWith(u'+')) {
        s = s.mid(1);
    }
    const qsizetype point = s.indexOf(u'.');
    const QString whole = point < 0 ? s : s.left(point);
    if (whole.contains(u',')) { // separators only where thousands end
        const QStringList groups = whole.split(u',');
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (i == 0 ? groups[i].isEmpty() || groups[i].size() > 3 : groups[i].size() != 3)
                return std::nullopt;
        }
        s.remove(u',');
    }
    if (s.isEmpty())
        return std::nullopt;
    for (const QChar c : std::as_const(s)) {
        if (!(c >= u'0' && c <= u'9') && c != u'.')
            return std::nullopt;
    }
    return result;
}

std::optional<QDate> checked(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1000 && year <= 9999 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> parseWestern(const QString& text)
{
    QString s = text;
    if (s.endsWith(u'日'))
        s.chop(1);
    s.replace(u'年', u'/').replace(u'月', u'/').replace(u'-', u'/').replace(u'.', u'/');
    if (s.size() == 8 && !s.contains(u'/'))
        s.insert(6, u'/').insert(4, u'/');
    const QStringList parts = s.split(u'/');
    if (parts.size() != 3 || parts[0].size() != 4)
        return std::nullopt;
    int number[3];
    for (int i = 0; i < 3; ++i) {
        bool ok = false;
        number[i] = parts[i].toInt(&ok);
        if (!ok || parts[i].size() > 4 || !parts[i].front().isDigit())
            return std::nullopt;
    }
    return checked(number[0], number[1], number[2]);
}

// 31 Dec 2021 and 31 Dec R3, as formatDate() writes days in English: in the order of the other forms.
QString inNumbers(const QString& text)
{
    static const QRegularExpression english(u"^(\\d{1,2}) ([A-Z]{3}) (\\d{4}|[MTSHR]\\d{1,2})$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = english.match(text);
    for (int month = 1; match.hasMatch() && month <= 12; ++month) {
        if (match.captured(2).compare(QLocale::c().standaloneMonthName(month, QLocale::ShortFormat), Qt::CaseInsensitive) == 0)
            return u"%1.%2.%3"_s.arg(match.captured(3)).arg(month).arg(match.captured(1));
    }
    return text;
}

// Japanese eras by ICU; the date is written back and compared, so that a day outside its era is refused.
std::optional<QDate> parseEra(QString text)
{
    text.replace(u"元年"_s, u"1年"_s);
    const bool kanji = text.contains(u'年');
    if (!kanji)
        text.replace(u'/', u'.').replace(u'-', u'.');
    UErrorCode status = U_ZERO_ERROR;
    thread_local const auto formats = [] {
        UErrorCode created = U_ZERO_ERROR;
        const icu::Locale japanese("ja_JP@calendar=japanese");
        std::array<std::unique_ptr<icu::SimpleDateFormat>, 3> all{
            std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString(u"Gy年M月d日"), japanese, created),
            std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString(u"GGGGGy.M.d"), japanese, created),
            std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString(u"GGGGGy年M月d日"), japanese, created)};
        for (auto& format : all) {
            format->adoptTimeZone(icu::TimeZone::createTimeZone("GMT"));
            format->setLenient(false);
        }
        return all;
    }();
    for (const auto& format : formats) {
        const icu::UnicodeString source(text.utf16(), int(text.size()));
        icu::ParsePosition at(0);
        const UDate parsed = format->parse(source, at);
        if (at.getErrorIndex() >= 0 || at.getIndex() != source.length())
            continue;
        icu::UnicodeString back;
        format->format(parsed, back);
        back.findAndReplace(u"元年", u"1年");
        const auto withoutLeadingZeros = [](QString s) {
            static constexpr QStringView separators = u"年月.日";
            for (qsizetype i = s.size() - 1; i > 0; --i) {
                if (s[i] == u'0' && !s[i - 1].isDigit() && i + 1 < s.size() && !separators.contains(s[i + 1]))
                    s.remove(i, 1);
            }
            return s;
        };
        const QString again(reinterpret_cast<const QChar*>(back.getBuffer()), back.length());
        if (withoutLeadingZeros(again).compare(withoutLeadingZeros(text), Qt::CaseInsensitive) != 0)
            continue;
        std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
            icu::TimeZone::createTimeZone("GMT"), icu::Locale("en_US@calendar=gregorian"), status));
        calendar->setTime(parsed, status);
        if (U_FAILURE(status))
            return std::nullopt;
        return checked(calendar->get(UCAL_YEAR, status), calendar->get(UCAL_MONTH, status) + 1,
                       calendar->get(UCAL_DATE, status));
    }
    return std::nullopt;
}

} // namespace

QString normalizedCode(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC).trimmed();
}

std::optional<QDate> parseDate(QStringView text)
{
    const QString s = inNumbers(normalizedCode(text));
    if (s.isEmpty() || s.size() > 20)
        return std::nullopt;
    return s.front().isDigit() ? parseWestern(s) : parseEra(s);
}

DateFlaw dateFlaw(QStringView text)
{
    static const QRegularExpression shape(
        u"^(?:(明治|大正|昭和|平成|令和|[MTSHR])(元|\\d{1,2})|(\\d{4}))[年/.-]?(\\d{1,2})[月/.-]?(\\d{1,2})日?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString code = normalizedCode(text);
    const auto match = shape.match(code);
    if (!match.hasMatch())
        return DateFlaw::NoDate;
    const int month = match.captured(4).toInt();
    const int day = match.captured(5).toInt();
    const QString name = match.captured(1).toUpper();
    if (name.isEmpty()) // without separators only eight digits are a day
        return code.size() != 8 && std::ranges::all_of(code, [](QChar c) { return c.isDigit(); })
                   ? DateFlaw::NoDate
                   : DateFlaw::NoSuchDay;
    const auto era = std::ranges::find_if(eras, [&](const Era& one) { return name == one.kanji || name == one.letter; });
    const int year = match.captured(2) == u"元" ? 1 : match.captured(2).toInt();
    const QDate date(era->begin.year() + year - 1, month, day);
    if (!date.isValid() || year == 0)
        return DateFlaw::NoSuchDay;
    return date < era->begin ? DateFlaw::EraNotBegun : DateFlaw::EraOver;
}

std::optional<YearMonth> parseMonth(QStringView text)
{
    QString s = normalizedCode(text);
    const auto separator = std::find_if(s.cbegin(), s.cend(), [](QChar c) { return c == u'/' || c == u'-' || c == u'.'; });
    for (const QString& whole : QStringList{s, u"1 "_s + s}) { // 1 Dec 2021
        if (const auto day = parseDate(whole))
            return YearMonth(*day);
    }
    if (s.endsWith(u"月末"))
        s.chop(1);
    if (s.endsWith(u'月'))
        s += u"1日";
    else if (separator != s.cend())
        s += QString(*separator) + u'1';
    else if (s.size() == 6)
        s += u"01";
    const auto day = parseDate(s);
    return day ? std::optional(YearMonth(*day)) : std::nullopt;
}

std::optional<qint64> parseInteger(QStringView text)
{
    const auto parts = splitSign(text);
    if (!parts || parts->digits.contains(u'.'))
        return std::nullopt;
    bool ok = false;
    const qint64 value = parts->digits.toLongLong(&ok);
    return ok ? std::optional(parts->negative ? -value : value) : std::nullopt;
}

std::optional<double> parseDecimal(QStringView text)
{
    const auto parts = splitSign(text);
    if (!parts)
        return std::nullopt;
    bool ok = false;
    const double value = parts->digits.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(parts->negative ? -value : value) : std::nullopt;
}

} // namespace shirube
