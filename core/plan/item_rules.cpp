// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/item_rules.h"

#include "core/base/format.h"
#include "core/plan/names.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace shirube::plan
{

using namespace Qt::StringLiterals;

namespace
{

Result<> refuse(const Initiative& item, const QString& what)
{
    const QString title = item.title.isEmpty() ? QCoreApplication::translate("Plan", "the new item") : item.title;
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Plan", "“%1”: %2 Nothing was changed.").arg(title, what));
}

Result<> checkAmount(const Initiative& item, std::optional<Yen> amount, const QString& name)
{
    if (amount && (*amount < Yen{0} || *amount > maxYen))
        return refuse(item, QCoreApplication::translate("Plan", "%1 must be between 0 and %2 yen.")
                                .arg(name, formatYen(maxYen)));
    return {};
}

Result<> checkNumbers(const Initiative& item, const Indicator& one)
{
    for (const std::optional<double> number : {one.target, one.upper, one.base}) {
        if (number && !std::isfinite(*number))
            return refuse(item, QCoreApplication::translate("Plan", "The target of “%1” must be a number.").arg(one.name));
    }
    const bool counts = one.kind != TargetKind::ByDate && one.kind != TargetKind::YesNo && one.kind != TargetKind::Qualitative;
    if (counts && one.target == 0.0 && one.better == Better::Higher)
        return refuse(item, QCoreApplication::translate("Plan", "The target of “%1” is 0: nothing can be measured against it. "
                                                                "Enter another, or leave it empty until it is known.")
                                .arg(one.name));
    if (one.kind == TargetKind::Change && one.base == 0.0)
        return refuse(item, QCoreApplication::translate("Plan", "The base year's value of “%1” is 0: no change can be "
                                                                "measured against it. Choose another base year or kind "
                                                                "of target.")
                                .arg(one.name));
    if (one.better == Better::InRange && one.target && one.upper && *one.upper < *one.target)
        return refuse(item, QCoreApplication::translate("Plan", "The range of “%1” ends below where it begins.").arg(one.name));
    if (!std::ranges::is_sorted(one.steps) || (!one.steps.isEmpty() && one.steps.first() < 0))
        return refuse(item, QCoreApplication::translate("Plan", "The steps of “%1” must not go down.").arg(one.name));
    return {};
}

Result<> checkIndicators(const Initiative& item)
{
    QSet<QString> names;
    for (const Indicator& one : item.indicators) {
        if (one.name.trimmed().isEmpty())
            return refuse(item, QCoreApplication::translate("Plan", "An indicator has no name."));
        if (names.contains(one.name))
            return refuse(item, QCoreApplication::translate("Plan", "The indicator “%1” stands there twice.").arg(one.name));
        names.insert(one.name);
        SHIRUBE_TRY(checkNumbers(item, one));
        for (const Actual& actual : one.actuals) {
            if ((actual.value && !std::isfinite(*actual.value)) || (actual.outOf && !std::isfinite(*actual.outOf)))
                return refuse(item, QCoreApplication::translate("Plan", "The actual of “%1” must be a number.").arg(one.name));
        }
    }
    return {};
}

} // namespace

Result<> checkItem(const Initiative& item)
{
    if (item.title.trimmed().isEmpty())
        return refuse(item, QCoreApplication::translate("Plan", "It needs a title."));
    if (item.owners.isEmpty())
        return refuse(item, QCoreApplication::translate("Plan", "It needs an organ that does it."));
    for (const Organ& owner : item.owners) {
        if (owner.kind != item.organKind)
            return refuse(item, QCoreApplication::translate("Plan", "%1 is of another kind than the item's organs.")
                                    .arg(displayName(owner)));
        if (!owner.existsIn(item.fiscalYear))
            return refuse(item, QCoreApplication::translate("Plan", "%1 does not exist in %2.")
                                    .arg(displayName(owner), formatFiscalYear(item.fiscalYear)));
    }
    if (item.number < 1)
        return refuse(item, QCoreApplication::translate("Plan", "Its number must be 1 or more."));
    if (item.lastDay() < item.firstDay())
        return refuse(item, QCoreApplication::translate("Plan", "It would end before it begins."));
    SHIRUBE_TRY(checkAmount(item, item.budget, QCoreApplication::translate("Plan", "The budget")));
    SHIRUBE_TRY(checkAmount(item, item.cost, QCoreApplication::translate("Plan", "The cost")));
    if (item.weight && !(*item.weight > 0 && std::isfinite(*item.weight)))
        return refuse(item, QCoreApplication::translate("Plan", "Its weight must be above 0."));
    for (const Milestone& milestone : item.milestones) {
        if (milestone.title.trimmed().isEmpty() || !milestone.dueOn.isValid())
            return refuse(item, QCoreApplication::translate("Plan", "A milestone needs a title and a day."));
    }
    return checkIndicators(item);
}

Result<> checkClosedMonths(const Initiative& before, const Initiative& after, const QList<ClosedMonths>& closed)
{
    const FiscalYear year = before.fiscalYear;
    const auto isClosed = [&](YearMonth month) {
        return std::ranges::any_of(closed, [&](const ClosedMonths& span) {
            return FiscalYear(span.first) == year && span.first <= month && month <= span.last;
        });
    };
    const auto refuse = [&](const Indicator& indicator, YearMonth month) {
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Plan", "“%1”: the review round of %2 is closed, so the actual of “%3” stays as "
                                                        "it is. Nothing was changed. Reopen the round with a reason.")
                        .arg(before.title, formatMonth(month), indicator.name));
    };
    for (const Indicator& indicator : before.indicators) {
        const auto same = std::ranges::find(after.indicators, indicator.id, &Indicator::id);
        const QList<Actual> now = same == after.indicators.end() ? QList<Actual>() : same->actuals;
        for (const Actual& actual : indicator.actuals) {
            if (isClosed(actual.month) && !now.contains(actual))
                return refuse(indicator, actual.month);
        }
    }
    for (const Indicator& indicator : after.indicators) {
        const auto same = std::ranges::find(before.indicators, indicator.id, &Indicator::id);
        const QList<Actual> was =
            same == before.indicators.end() || !indicator.id.isValid() ? QList<Actual>() : same->actuals;
        for (const Actual& actual : indicator.actuals) {
            if (isClosed(actual.month) && !was.contains(actual))
                return refuse(indicator, actual.month);
        }
    }
    return {};
}

Result<> checkParents(const Theme& theme, const QList<Theme>& all)
{
    ThemeId above = theme.parent;
    for (qsizetype steps = 0; above.isValid() && steps <= all.size(); ++steps) {
        if (above == theme.id && theme.id.isValid())
            break;
        const auto parent = std::ranges::find(all, above, &Theme::id);
        if (parent == all.end())
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("Plan", "The theme above “%1” is no longer there. Nothing was changed.")
                            .arg(theme.title));
        above = parent->parent;
    }
    if (above.isValid())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Plan", "“%1” would stand below itself. Nothing was changed. Choose another "
                                                        "theme above it.")
                        .arg(theme.title));
    return {};
}

Result<> checkExistence(const Organ& organ, const QList<Initiative>& items)
{
    for (const Initiative& item : items) {
        if (organ.id.isValid() && std::ranges::count(item.owners, organ.id, &Organ::id) > 0 && !organ.existsIn(item.fiscalYear))
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate("Plan", "%1 has items in %2 and must exist then. Nothing was changed. Give "
                                                            "the items to another organ first.")
                            .arg(displayName(organ), formatFiscalYear(item.fiscalYear)));
    }
    return {};
}

} // namespace shirube::plan
