// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/item_cells.h"

#include "core/base/format.h"
#include "core/plan/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace shirube::plan
{

using namespace Qt::StringLiterals;

namespace
{

struct Head
{
    QStringView key;
    const char* title;
};

constexpr Head heads[itemColumnCount] = {
    {u"organ", QT_TRANSLATE_NOOP("ItemColumn", "Organ")},     {u"number", QT_TRANSLATE_NOOP("ItemColumn", "No.")},
    {u"item", QT_TRANSLATE_NOOP("ItemColumn", "Item")},       {u"field", QT_TRANSLATE_NOOP("ItemColumn", "Field")},
    {u"themes", QT_TRANSLATE_NOOP("ItemColumn", "Themes")},   {u"new", QT_TRANSLATE_NOOP("ItemColumn", "New")},
    {u"priority", QT_TRANSLATE_NOOP("ItemColumn", "Priority")}, {u"indicator", QT_TRANSLATE_NOOP("ItemColumn", "Indicator")},
    {u"target", QT_TRANSLATE_NOOP("ItemColumn", "Target")},   {u"actual", QT_TRANSLATE_NOOP("ItemColumn", "Actual")},
    {u"status", QT_TRANSLATE_NOOP("ItemColumn", "Status")},   {u"note", QT_TRANSLATE_NOOP("ItemColumn", "Note")},
    {u"aim", QT_TRANSLATE_NOOP("ItemColumn", "Aim")},         {u"budget", QT_TRANSLATE_NOOP("ItemColumn", "Budget (yen)")},
    {u"cost", QT_TRANSLATE_NOOP("ItemColumn", "Cost (yen)")}, {u"start", QT_TRANSLATE_NOOP("ItemColumn", "Start")},
    {u"end", QT_TRANSLATE_NOOP("ItemColumn", "End")},         {u"weight", QT_TRANSLATE_NOOP("ItemColumn", "Weight")},
    {u"light", QT_TRANSLATE_NOOP("ItemColumn", "Short sheet")},
};

constexpr auto between = " / "_L1;

QString plainNumber(std::optional<double> value)
{
    if (!value)
        return {};
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(*value, 'f', QLocale::FloatingPointShortest);
}

QString mark(bool set)
{
    return set ? u"○"_s : QString();
}

using NumberText = QString (*)(std::optional<double>);
using DayText = QString (*)(QDate);

QString shownDay(QDate day)
{
    return day.isValid() ? formatDate(day) : unknownText();
}

QString targetText(const Indicator& one, NumberText number, DayText day)
{
    switch (one.kind) {
    case TargetKind::ByDate:
        return day(one.dueOn);
    case TargetKind::YesNo:
        return {};
    case TargetKind::Qualitative:
        return one.targetWords;
    default:
        return one.better == Better::InRange && one.upper ? number(one.target) + u'~' + number(one.upper) : number(one.target);
    }
}

QString actualText(const Indicator& one, YearMonth asOf, NumberText number, DayText day)
{
    const Actual* known = one.actualAt(asOf);
    const Actual now = known ? *known : Actual{{}, one.actual, {}, {}, {}, false};
    switch (one.kind) {
    case TargetKind::ByDate:
        return day(now.reachedOn);
    case TargetKind::YesNo:
        if (!now.value)
            return number({});
        return *now.value > 0 ? QCoreApplication::translate("Plan", "yes") : QCoreApplication::translate("Plan", "no");
    case TargetKind::Qualitative:
        return now.words;
    case TargetKind::Ratio:
        return now.outOf ? number(now.value) + u':' + number(now.outOf) : number(now.value);
    default:
        return number(now.value);
    }
}

QString joined(const QStringList& parts)
{
    const bool any = std::ranges::any_of(parts, [](const QString& part) { return !part.isEmpty(); });
    return any ? parts.join(between) : QString();
}

QString targetsText(const Initiative& item, NumberText number, DayText day)
{
    QStringList parts;
    for (const Indicator& one : item.indicators)
        parts.append(targetText(one, number, day));
    return joined(parts);
}

QString actualsText(const Initiative& item, YearMonth asOf, NumberText number, DayText day)
{
    QStringList parts;
    for (const Indicator& one : item.indicators)
        parts.append(actualText(one, asOf, number, day));
    return joined(parts);
}

QString indicatorsText(const Initiative& item)
{
    QStringList parts;
    for (const Indicator& one : item.indicators)
        parts.append(one.unit.isEmpty() ? one.name : u"%1(%2)"_s.arg(one.name, one.unit));
    return parts.join(between);
}

} // namespace

QString columnTitle(ItemColumn column)
{
    return QCoreApplication::translate("ItemColumn", heads[int(column)].title);
}

QString columnKey(ItemColumn column)
{
    return heads[int(column)].key.toString();
}

std::optional<ItemColumn> columnOfKey(const QString& key)
{
    const auto found = std::ranges::find(heads, QStringView(key), &Head::key);
    return found == std::end(heads) ? std::nullopt : std::optional(ItemColumn(found - std::begin(heads)));
}

QString cellText(const Initiative& item, ItemColumn column, YearMonth asOf)
{
    switch (column) {
    case ItemColumn::Target:
        return targetsText(item, formatDecimal, shownDay);
    case ItemColumn::Actual:
        return actualsText(item, asOf, formatDecimal, shownDay);
    case ItemColumn::Budget:
        return item.budget ? formatYen(item.budget) : QString();
    case ItemColumn::Cost:
        return item.cost ? formatYen(item.cost) : QString();
    case ItemColumn::Start:
        return formatDate(item.startsOn);
    case ItemColumn::End:
        return formatDate(item.endsOn);
    case ItemColumn::Themes:
        return themeCodes(item);
    default:
        return cellForEditing(item, column, asOf);
    }
}

QString cellForEditing(const Initiative& item, ItemColumn column, YearMonth asOf)
{
    switch (column) {
    case ItemColumn::Owners:
        return ownersText(item);
    case ItemColumn::Number:
        return QString::number(item.number);
    case ItemColumn::Title:
        return item.title;
    case ItemColumn::Field:
        return item.field ? displayName(*item.field) : QString();
    case ItemColumn::Themes:
        return themeCodes(item, u' ');
    case ItemColumn::New:
        return mark(item.isNew);
    case ItemColumn::Emphasised:
        return mark(item.isEmphasised);
    case ItemColumn::Indicator:
        return indicatorsText(item);
    case ItemColumn::Target:
        return targetsText(item, plainNumber, formatDate);
    case ItemColumn::Actual:
        return actualsText(item, asOf, plainNumber, formatDate);
    case ItemColumn::Status:
        return displayName(item.status);
    case ItemColumn::Note:
        return item.note;
    case ItemColumn::Aim:
        return item.aim;
    case ItemColumn::Budget:
        return item.budget ? QString::number(item.budget->value) : QString();
    case ItemColumn::Cost:
        return item.cost ? QString::number(item.cost->value) : QString();
    case ItemColumn::Start:
        return formatDate(item.startsOn);
    case ItemColumn::End:
        return formatDate(item.endsOn);
    case ItemColumn::Weight:
        return plainNumber(item.weight);
    case ItemColumn::Light:
        return mark(item.isLight);
    }
    return {};
}

bool isEditable(const Initiative& item, ItemColumn column)
{
    switch (column) {
    case ItemColumn::Owners:
    case ItemColumn::Number:
    case ItemColumn::Indicator:
        return false;
    case ItemColumn::Target:
    case ItemColumn::Actual:
        return !item.indicators.isEmpty();
    default:
        return true;
    }
}

QList<Theme> themesOf(FiscalYear year, const QList<Theme>& themes, const QList<Plan>& plans)
{
    QList<Theme> usable;
    for (const Theme& theme : themes) {
        const auto plan = std::ranges::find(plans, theme.plan, &Plan::id);
        const bool inPlan = plan == plans.end() || plan->covers(year);
        if (inPlan && (!theme.fiscalYear.isValid() || theme.fiscalYear == year))
            usable.append(theme);
    }
    return usable;
}

} // namespace shirube::plan
