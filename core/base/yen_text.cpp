// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/yen_text.h"

#include "core/base/parse.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube
{

using namespace Qt::StringLiterals;

namespace
{

struct UnitWord
{
    QStringView word;
    int zeros;
};

// The longer before those that they end with.
constexpr UnitWord unitWords[] = {{u"兆", 12}, {u"億", 8}, {u"千万", 7}, {u"百万", 6}, {u"万", 4}, {u"千", 3}};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

tl::unexpected<Error> refuse(const QString& typed, const QString& why)
{
    return fail(ErrorCode::Invalid, QCoreApplication::translate("YenText", "“%1” is not understood as an amount: %2").arg(typed, why));
}

QString notAnAmount()
{
    return QCoreApplication::translate("YenText", "write whole yen, for example 750,000,000.");
}

QString tooLarge()
{
    return QCoreApplication::translate("YenText", "it is beyond 9,007,199,254,740,992 yen.");
}

// 1,234.5 times a power of ten; why it is not a whole number of yen.
tl::expected<qint64, QString> shifted(const QString& digits, int zeros)
{
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = point < 0 ? digits : digits.left(point);
    QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    if (whole.isEmpty() || !isDigit(whole.front()) || (point >= 0 && fraction.isEmpty()) ||
        !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return tl::unexpected(notAnAmount());
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > zeros)
        return tl::unexpected(QCoreApplication::translate("YenText", "it is not a whole number of yen."));
    // Checks the separators; digits alone that are no number are too many of them.
    const auto units = parseInteger(whole);
    if (!units)
        return tl::unexpected(std::all_of(whole.begin(), whole.end(), isDigit) ? tooLarge() : notAnAmount());
    const auto value = parseInteger(QString::number(*units) + fraction + QString(zeros - fraction.size(), u'0'));
    if (!value || Yen{*value} > maxYen)
        return tl::unexpected(tooLarge());
    return *value;
}

// One number with its unit at the end of what is left, 2,000万 of 1億2,000万.
struct Part
{
    QString digits;
    int zeros = 0;
};

QList<Part> partsOf(const QString& code, int zerosWithout)
{
    QList<Part> parts;
    qsizetype at = 0;
    while (at < code.size()) {
        Part part;
        while (at < code.size() && (isDigit(code[at]) || code[at] == u',' || code[at] == u'.'))
            part.digits += code[at++];
        while (at < code.size() && code[at] == u' ') // 2 百万円
            ++at;
        const QStringView rest = QStringView(code).mid(at);
        const auto named = std::ranges::find_if(unitWords, [&](const UnitWord& one) { return rest.startsWith(one.word); });
        if (part.digits.isEmpty() || (named == std::end(unitWords) && !rest.isEmpty()))
            return {};
        part.zeros = named == std::end(unitWords) ? (parts.isEmpty() ? zerosWithout : 0) : named->zeros;
        at += named == std::end(unitWords) ? 0 : named->word.size();
        parts.append(part);
    }
    return parts;
}

} // namespace

Result<std::optional<Yen>> parseYen(const QString& typed, YenUnit unit)
{
    QString code = normalizedCode(typed);
    if (code.isEmpty())
        return std::optional<Yen>();
    const bool isSigned = code.startsWith(u'(') || QStringView(u"△▲-−‐+").contains(code.front());
    if (isSigned)
        return refuse(typed, QCoreApplication::translate("YenText", "amounts are entered without a sign or brackets."));
    int zerosWithout = int(unit);
    const bool hasYen = code.endsWith(u'円');
    if (hasYen || code.startsWith(u'¥')) {
        zerosWithout = 0;
        hasYen ? code.chop(1) : static_cast<void>(code.remove(0, 1));
    }
    code = code.trimmed();
    // 3千 may be 3,000 or, in a talk about 万, 30,000,000; 1億2千 as well.
    if (code.endsWith(u'千') && !hasYen)
        return refuse(typed, QCoreApplication::translate("YenText", "千 alone may mean 千円 or 千万円. Write which."));
    const QList<Part> parts = partsOf(code, zerosWithout);
    if (parts.isEmpty())
        return refuse(typed, notAnAmount());
    qint64 sum = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        const auto value = shifted(parts[i].digits, parts[i].zeros);
        if (!value)
            return refuse(typed, value.error());
        // Each part fills the zeros of the one before it: 1億20,000万 would be two amounts.
        qint64 room = 1;
        for (int zero = 0; i > 0 && zero < parts[i - 1].zeros; ++zero)
            room *= 10;
        if ((i > 0 && (*value >= room || parts[i].zeros >= parts[i - 1].zeros)) || (!isLast && parts[i].digits.contains(u'.')) ||
            (isLast && i > 0 && parts[i].zeros == 0 && !hasYen))
            return refuse(typed, notAnAmount());
        sum += *value;
    }
    if (Yen{sum} > maxYen)
        return refuse(typed, tooLarge());
    return std::optional(Yen{sum});
}

} // namespace shirube
