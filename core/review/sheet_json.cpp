// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/sheet.h"

#include "core/base/format.h"
#include "core/plan/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace shirube::review
{

using namespace Qt::StringLiterals;
using plan::Actual;
using plan::Indicator;

namespace
{

QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> maybeNumber(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString text(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate date(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject toJson(const Indicator& indicator)
{
    QJsonArray actuals;
    for (const Actual& actual : indicator.actuals)
        actuals.append(QJsonObject{{u"month"_s, actual.month.toText()},
                                   {u"value"_s, number(actual.value)},
                                   {u"outOf"_s, number(actual.outOf)},
                                   {u"reachedOn"_s, text(actual.reachedOn)},
                                   {u"words"_s, actual.words},
                                   {u"final"_s, actual.isFinal}});
    return {{u"id"_s, indicator.id.value},
            {u"name"_s, indicator.name},
            {u"unit"_s, indicator.unit},
            {u"target"_s, number(indicator.target)},
            {u"kind"_s, int(indicator.kind)},
            {u"better"_s, int(indicator.better)},
            {u"upper"_s, number(indicator.upper)},
            {u"base"_s, number(indicator.base)},
            {u"baseYear"_s, indicator.baseYear.first()},
            {u"dueOn"_s, text(indicator.dueOn)},
            {u"targetWords"_s, indicator.targetWords},
            {u"outOfName"_s, indicator.outOfName},
            {u"pace"_s, int(indicator.pace)},
            {u"actuals"_s, actuals}};
}

Indicator indicatorFromJson(const QJsonValue& object)
{
    Indicator indicator{IndicatorId{object[u"id"].toInteger()}, object[u"name"].toString(), object[u"unit"].toString(),
                        maybeNumber(object[u"target"]), {}};
    indicator.kind = plan::TargetKind(object[u"kind"].toInt());
    indicator.better = plan::Better(object[u"better"].toInt());
    indicator.upper = maybeNumber(object[u"upper"]);
    indicator.base = maybeNumber(object[u"base"]);
    if (const int year = object[u"baseYear"].toInt())
        indicator.baseYear = FiscalYear(year);
    indicator.dueOn = date(object[u"dueOn"]);
    indicator.targetWords = object[u"targetWords"].toString();
    indicator.outOfName = object[u"outOfName"].toString();
    indicator.pace = plan::Pace(object[u"pace"].toInt());
    for (const QJsonValue& actual : object[u"actuals"].toArray())
        indicator.setActual({YearMonth::fromText(actual[u"month"].toString()).value_or(YearMonth()),
                             maybeNumber(actual[u"value"]), maybeNumber(actual[u"outOf"]), date(actual[u"reachedOn"]),
                             actual[u"words"].toString(), actual[u"final"].toBool()});
    return indicator;
}

QJsonArray toJson(const QList<Achievement>& achievements)
{
    QJsonArray all;
    for (const Achievement& one : achievements)
        all.append(QJsonObject{{u"ratio"_s, number(one.ratio)}, {u"obstacle"_s, int(one.obstacle)}});
    return all;
}

QList<Achievement> achievementsFromJson(const QJsonValue& array)
{
    QList<Achievement> all;
    for (const QJsonValue& one : array.toArray())
        all.append({maybeNumber(one[u"ratio"]), Obstacle(one[u"obstacle"].toInt())});
    return all;
}

// A sheet's fields as people read them, in the order of the paper.
QList<std::pair<QString, QString>> readable(const GradedSheet& sheet)
{
    const auto tr = [](const char* words) { return QCoreApplication::translate("Review", words); };
    QList<std::pair<QString, QString>> fields{{tr(QT_TRANSLATE_NOOP("Review", "Item")), sheet.item.title},
                                              {tr(QT_TRANSLATE_NOOP("Review", "Aim")), sheet.item.aim},
                                              {tr(QT_TRANSLATE_NOOP("Review", "Status")), plan::displayName(sheet.item.status)}};
    for (const Indicator& indicator : sheet.item.indicators) {
        fields.append({tr(QT_TRANSLATE_NOOP("Review", "Target of “%1”")).arg(indicator.name), formatDecimal(indicator.target)});
        fields.append({tr(QT_TRANSLATE_NOOP("Review", "Actual of “%1”")).arg(indicator.name), formatDecimal(indicator.actual)});
    }
    for (int i = 0; i < sheetTextCount; ++i)
        fields.append({displayName(SheetText(i)), textOf(sheet.sheet, SheetText(i))});
    fields.append({displayName(SheetField::Direction), displayName(sheet.sheet.direction)});
    fields.append({tr(QT_TRANSLATE_NOOP("Review", "Computed grade")), sheet.computedGrade});
    fields.append({tr(QT_TRANSLATE_NOOP("Review", "First grade")), sheet.sheet.firstGrade});
    fields.append({tr(QT_TRANSLATE_NOOP("Review", "Reason for the first grade")), sheet.sheet.firstReason});
    fields.append({tr(QT_TRANSLATE_NOOP("Review", "Second grade")), sheet.sheet.secondGrade});
    fields.append({tr(QT_TRANSLATE_NOOP("Review", "Reason for the second grade")), sheet.sheet.secondReason});
    fields.append({tr(QT_TRANSLATE_NOOP("Review", "Committee's grade")), sheet.sheet.committeeGrade});
    fields.append({tr(QT_TRANSLATE_NOOP("Review", "Committee's opinion")), sheet.sheet.opinion});
    return fields;
}

} // namespace

QJsonObject toJson(const GradedSheet& sheet)
{
    QJsonArray indicators;
    for (const Indicator& indicator : sheet.item.indicators)
        indicators.append(toJson(indicator));
    const Sheet& own = sheet.sheet;
    return {{u"title"_s, sheet.item.title},
            {u"aim"_s, sheet.item.aim},
            {u"status"_s, sheet.item.status ? QJsonValue(int(*sheet.item.status)) : QJsonValue()},
            {u"light"_s, sheet.item.isLight},
            {u"weight"_s, number(sheet.item.weight)},
            {u"indicators"_s, indicators},
            {u"sheet"_s, own.id.value},
            {u"round"_s, own.round.value},
            {u"done"_s, own.done},
            {u"result"_s, own.result},
            {u"issue"_s, own.issue},
            {u"improvement"_s, own.improvement},
            {u"nextTarget"_s, own.nextTarget},
            {u"direction"_s, own.direction ? QJsonValue(int(*own.direction)) : QJsonValue()},
            {u"firstGrade"_s, own.firstGrade},
            {u"firstReason"_s, own.firstReason},
            {u"secondGrade"_s, own.secondGrade},
            {u"secondReason"_s, own.secondReason},
            {u"committeeGrade"_s, own.committeeGrade},
            {u"opinion"_s, own.opinion},
            {u"submittedOn"_s, text(own.submittedOn)},
            {u"assessedOn"_s, text(own.assessedOn)},
            {u"achievements"_s, toJson(sheet.achievements)},
            {u"paces"_s, toJson(sheet.paces)},
            {u"ratio"_s, number(sheet.ratio)},
            {u"pace"_s, number(sheet.pace)},
            {u"computedGrade"_s, sheet.computedGrade},
            {u"paceGrade"_s, sheet.paceGrade}};
}

GradedSheet sheetFromJson(const QJsonObject& object, const plan::Initiative& item)
{
    GradedSheet sheet;
    sheet.item = item;
    sheet.item.title = object[u"title"].toString();
    sheet.item.aim = object[u"aim"].toString();
    const QJsonValue status = object[u"status"];
    sheet.item.status = status.isDouble() ? std::optional(plan::Status(status.toInt())) : std::nullopt;
    sheet.item.isLight = object[u"light"].toBool();
    sheet.item.weight = maybeNumber(object[u"weight"]);
    sheet.item.indicators.clear();
    for (const QJsonValue& indicator : object[u"indicators"].toArray())
        sheet.item.indicators.append(indicatorFromJson(indicator));
    Sheet& own = sheet.sheet;
    own.id = SheetId{object[u"sheet"].toInteger()};
    own.round = RoundId{object[u"round"].toInteger()};
    own.item = item.id;
    own.done = object[u"done"].toString();
    own.result = object[u"result"].toString();
    own.issue = object[u"issue"].toString();
    own.improvement = object[u"improvement"].toString();
    own.nextTarget = object[u"nextTarget"].toString();
    const QJsonValue direction = object[u"direction"];
    own.direction = direction.isDouble() ? std::optional(Direction(direction.toInt())) : std::nullopt;
    own.firstGrade = object[u"firstGrade"].toString();
    own.firstReason = object[u"firstReason"].toString();
    own.secondGrade = object[u"secondGrade"].toString();
    own.secondReason = object[u"secondReason"].toString();
    own.committeeGrade = object[u"committeeGrade"].toString();
    own.opinion = object[u"opinion"].toString();
    own.submittedOn = date(object[u"submittedOn"]);
    own.assessedOn = date(object[u"assessedOn"]);
    sheet.achievements = achievementsFromJson(object[u"achievements"]);
    sheet.paces = achievementsFromJson(object[u"paces"]);
    sheet.ratio = maybeNumber(object[u"ratio"]);
    sheet.pace = maybeNumber(object[u"pace"]);
    sheet.computedGrade = object[u"computedGrade"].toString();
    sheet.paceGrade = object[u"paceGrade"].toString();
    return sheet;
}

QList<SheetChange> changesBetween(const GradedSheet& before, const GradedSheet& after)
{
    QList<SheetChange> changes;
    const auto was = readable(before);
    const auto is = readable(after);
    const auto value = [](const auto& fields, const QString& name) {
        for (const auto& [field, text] : fields) {
            if (field == name)
                return text;
        }
        return QString();
    };
    for (const auto& [field, text] : is) {
        if (const QString old = value(was, field); old != text)
            changes.append({after.item.id, after.item.title, field, old, text});
    }
    for (const auto& [field, text] : was) {
        const bool isGone = std::ranges::none_of(is, [&](const auto& other) { return other.first == field; });
        if (isGone && !text.isEmpty())
            changes.append({after.item.id, after.item.title, field, text, {}});
    }
    return changes;
}

} // namespace shirube::review
