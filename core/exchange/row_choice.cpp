// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/row_choice.h"

#include "core/base/fold.h"
#include "core/base/parse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>
#include <compare>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("Exchange", text);
}

// Of searching: 支部 written in any width finds 支部. What folds away altogether ("㈱") is compared as it is.
QString key(const QString& text)
{
    const QString folded = foldedName(text);
    return folded.isEmpty() ? text.trimmed() : folded;
}

std::optional<double> number(QString text)
{
    text.remove(u'%');
    return parseDecimal(text.trimmed());
}

// How a cell stands to a value: as days or months when the value is one, as numbers, else as text. 未入力 is neither below
// nor above a number.
std::partial_ordering compared(const QString& cell, const QString& value)
{
    if (const auto bound = number(value)) {
        const auto figure = number(cell);
        return figure ? *figure <=> *bound : std::partial_ordering::unordered;
    }
    if (const auto month = parseMonth(value)) {
        const auto own = parseMonth(cell);
        if (!own)
            return std::partial_ordering::unordered;
        const auto from = parseDate(cell);
        const auto to = parseDate(value);
        return from && to ? from->toJulianDay() <=> to->toJulianDay() : *own <=> *month;
    }
    return cell.compare(value) <=> 0;
}

Result<qsizetype> placeOf(const QString& name, const RowChoice& choice, const QStringList& titles)
{
    if (const qsizetype place = titles.indexOf(name); place >= 0)
        return place;
    const bool isTranslated = choice.titles.size() == titles.size() &&
                              std::ranges::none_of(choice.titles, [&](const QString& title) { return titles.contains(title); });
    if (const qsizetype place = isTranslated ? choice.titles.indexOf(name) : -1; place >= 0)
        return place;
    return fail(ErrorCode::NotFound,
                words(QT_TRANSLATE_NOOP("Exchange", "The table has no column “%1” any more. Nothing was written. Choose its "
                                                    "columns again."))
                    .arg(name),
                titles.join(u','));
}

constexpr std::array<QStringView, relationCount> relationWords{u"contains", u"is", u"isNot", u"atLeast", u"atMost"};

} // namespace

QString displayName(Relation relation)
{
    switch (relation) {
    case Relation::Contains:
        return words(QT_TRANSLATE_NOOP("Exchange", "contains"));
    case Relation::Is:
        return words(QT_TRANSLATE_NOOP("Exchange", "is"));
    case Relation::IsNot:
        return words(QT_TRANSLATE_NOOP("Exchange", "is not"));
    case Relation::AtLeast:
        return words(QT_TRANSLATE_NOOP("Exchange", "at least"));
    case Relation::AtMost:
        return words(QT_TRANSLATE_NOOP("Exchange", "at most"));
    }
    Q_UNREACHABLE();
}

QString filterText(const RowChoice& choice, const QString& before)
{
    QStringList parts;
    if (!before.isEmpty())
        parts.append(before);
    for (const Condition& condition : choice.conditions) {
        //: A filter: column, relation, value
        parts.append(words(QT_TRANSLATE_NOOP("Exchange", "%1 %2 “%3”"))
                         .arg(condition.column, displayName(condition.relation), condition.value));
    }
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("Exchange", "none"))
                           : parts.join(words(QT_TRANSLATE_NOOP("Exchange", "; ")));
}

QJsonObject toJson(const RowChoice& choice)
{
    QJsonArray conditions;
    for (const Condition& condition : choice.conditions)
        conditions.append(QJsonObject{{u"column"_s, condition.column},
                                      {u"relation"_s, relationWords[size_t(condition.relation)].toString()},
                                      {u"value"_s, condition.value}});
    return {{u"columns"_s, QJsonArray::fromStringList(choice.columns)},
            {u"conditions"_s, conditions},
            {u"titles"_s, QJsonArray::fromStringList(choice.titles)}};
}

RowChoice rowChoiceOf(const QJsonObject& json)
{
    const auto list = [&](const QString& key) {
        QStringList texts;
        for (const QJsonValue& value : json[key].toArray())
            texts.append(value.toString());
        return texts;
    };
    RowChoice choice{list(u"columns"_s), {}, list(u"titles"_s)};
    for (const QJsonValue& value : json[u"conditions"_s].toArray()) {
        const QJsonObject condition = value.toObject();
        const auto found = std::ranges::find(relationWords, condition[u"relation"_s].toString());
        if (found != relationWords.end())
            choice.conditions.append({condition[u"column"_s].toString(), Relation(found - relationWords.begin()),
                                      condition[u"value"_s].toString()});
    }
    return choice;
}

Result<FittedChoice> FittedChoice::of(const RowChoice& choice, const QStringList& titles)
{
    FittedChoice fitted;
    for (const QString& name : choice.columns) {
        SHIRUBE_ASSIGN(const qsizetype place, placeOf(name, choice, titles));
        fitted.m_columns.append(place);
    }
    for (qsizetype place = 0; choice.columns.isEmpty() && place < titles.size(); ++place)
        fitted.m_columns.append(place);
    std::ranges::sort(fitted.m_columns);
    for (const Condition& condition : choice.conditions) {
        SHIRUBE_ASSIGN(const qsizetype place, placeOf(condition.column, choice, titles));
        fitted.m_tests.append({place, condition.relation, condition.value, key(condition.value)});
    }
    return fitted;
}

bool FittedChoice::meets(const Test& test, const QString& cell)
{
    switch (test.relation) {
    case Relation::Contains:
        return key(cell).contains(test.folded);
    case Relation::Is:
        return key(cell) == test.folded || std::is_eq(compared(cell, test.value));
    case Relation::IsNot:
        return key(cell) != test.folded && !std::is_eq(compared(cell, test.value));
    case Relation::AtLeast:
        return !cell.isEmpty() && std::is_gteq(compared(cell, test.value));
    case Relation::AtMost:
        return !cell.isEmpty() && std::is_lteq(compared(cell, test.value));
    }
    Q_UNREACHABLE();
}

bool FittedChoice::keeps(const QStringList& cells) const
{
    return std::ranges::all_of(m_tests, [&](const Test& test) { return meets(test, cells.value(test.column)); });
}

QStringList FittedChoice::cut(const QStringList& cells) const
{
    QStringList kept;
    for (const qsizetype column : m_columns)
        kept.append(cells.value(column));
    return kept;
}

} // namespace shirube::exchange
