// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/list_state.h"

#include <QJsonArray>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lastGrouping = int(Grouping::Theme);

template <typename Enum>
std::optional<Enum> enumOf(const QJsonValue& value, int first, int last)
{
    const int number = value.toInt(first - 1);
    return number >= first && number <= last ? std::optional(Enum(number)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const ListState& state)
{
    const InitiativeCriteria& wanted = state.criteria;
    QJsonObject filter{{u"text"_s, wanted.text}, {u"new"_s, wanted.onlyNew}, {u"priority"_s, wanted.onlyEmphasised}};
    if (wanted.organKind)
        filter.insert(u"organKind"_s, int(*wanted.organKind));
    if (wanted.theme.isValid())
        filter.insert(u"theme"_s, wanted.theme.value);
    if (wanted.status)
        filter.insert(u"status"_s, *wanted.status ? int(**wanted.status) : 0);
    QJsonArray columns;
    for (const ListState::ShownColumn& shown : state.columns)
        columns.append(QJsonObject{{u"column"_s, plan::columnKey(shown.column)}, {u"width"_s, shown.width}});
    QJsonObject json{{u"filter"_s, filter}, {u"columns"_s, columns}, {u"group"_s, int(state.grouping)}};
    if (state.sortColumn)
        json.insert(u"sort"_s, QJsonObject{{u"column"_s, plan::columnKey(*state.sortColumn)},
                                           {u"descending"_s, state.sortOrder == Qt::DescendingOrder}});
    return json;
}

ListState listStateOf(const QJsonObject& json)
{
    ListState state;
    const QJsonObject filter = json.value(u"filter"_s).toObject();
    state.criteria.text = filter.value(u"text"_s).toString();
    state.criteria.onlyNew = filter.value(u"new"_s).toBool();
    state.criteria.onlyEmphasised = filter.value(u"priority"_s).toBool();
    state.criteria.organKind = enumOf<plan::OrganKind>(filter.value(u"organKind"_s), 1, plan::organKindCount);
    state.criteria.theme = ThemeId{filter.value(u"theme"_s).toInteger()};
    if (const auto status = enumOf<int>(filter.value(u"status"_s), 0, int(plan::Status::Stopped)))
        state.criteria.status = *status > 0 ? std::optional(plan::Status(*status)) : std::nullopt;
    state.grouping = enumOf<Grouping>(json.value(u"group"_s), 0, lastGrouping).value_or(Grouping::None);
    for (const QJsonValue& value : json.value(u"columns"_s).toArray()) {
        const QJsonObject shown = value.toObject();
        const auto column = plan::columnOfKey(shown.value(u"column"_s).toString());
        if (column && shown.value(u"width"_s).toInt() > 0)
            state.columns.append({*column, shown.value(u"width"_s).toInt()});
    }
    const QJsonObject sort = json.value(u"sort"_s).toObject();
    state.sortColumn = plan::columnOfKey(sort.value(u"column"_s).toString());
    state.sortOrder = sort.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

} // namespace shirube::ui
