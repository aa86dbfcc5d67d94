// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/initiative_filter.h"

#include "core/base/parse.h"
#include "core/plan/names.h"
#include "ui/plan/initiative_model.h"

#include <algorithm>
#include <limits>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString folded(const QString& text)
{
    return normalizedCode(text).toCaseFolded();
}

QStringList wordsOf(const QString& text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

QString searchedText(const plan::Initiative& item)
{
    QStringList parts{plan::ownersText(item), item.title, item.note};
    for (const auto& theme : item.themes)
        parts << theme.code() << plan::displayCode(theme) << theme.title;
    for (const auto& indicator : item.indicators)
        parts << indicator.name;
    return folded(parts.join(u'\n'));
}

bool holdsAll(const QString& searched, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return searched.contains(word); });
}

// Everything that needs no look at the words.
bool isAmong(const InitiativeCriteria& wanted, const plan::Initiative& item)
{
    if (wanted.organKind && item.organKind != *wanted.organKind)
        return false;
    if (wanted.theme.isValid() && std::ranges::count(item.themes, wanted.theme, &plan::Theme::id) == 0)
        return false;
    if ((wanted.onlyNew && !item.isNew) || (wanted.onlyEmphasised && !item.isEmphasised))
        return false;
    return !wanted.status || item.status == *wanted.status;
}

using GroupKey = std::pair<int, int>; // in the plan's order, what has no group last

GroupKey groupKey(const plan::Initiative& item, Grouping grouping)
{
    constexpr GroupKey last{std::numeric_limits<int>::max(), 0};
    switch (grouping) {
    case Grouping::None:
        return {};
    case Grouping::OrganKind:
        return {int(item.organKind), 0};
    case Grouping::Organ:
        return item.owners.isEmpty() ? last : GroupKey{int(item.owners.first().kind), item.owners.first().number};
    case Grouping::Field:
        return item.field ? GroupKey{int(*item.field), 0} : last;
    case Grouping::Theme:
        return item.themes.isEmpty() ? last : GroupKey{int(item.themes.first().kind), item.themes.first().number};
    }
    return {};
}

QString groupName(const plan::Initiative& item, Grouping grouping)
{
    switch (grouping) {
    case Grouping::OrganKind:
        return plan::displayName(item.organKind);
    case Grouping::Organ:
        if (!item.owners.isEmpty())
            return plan::displayName(item.owners.first());
        break;
    case Grouping::Field:
        if (item.field)
            return plan::displayName(*item.field);
        break;
    case Grouping::Theme:
        if (!item.themes.isEmpty())
            return u"%1 %2"_s.arg(plan::displayCode(item.themes.first()), item.themes.first().title);
        break;
    case Grouping::None:
        return {};
    }
    return InitiativeFilter::tr("None");
}

} // namespace

bool InitiativeCriteria::accepts(const plan::Initiative& item) const
{
    return isAmong(*this, item) && holdsAll(searchedText(item), wordsOf(text));
}

InitiativeFilter::InitiativeFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(InitiativeModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(false);
}

void InitiativeFilter::setSourceModel(QAbstractItemModel* source)
{
    QSortFilterProxyModel::setSourceModel(source);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_searched.clear(); });
    connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= std::min(last.row(), int(m_searched.size()) - 1); ++row)
            m_searched[row].clear();
    });
}

void InitiativeFilter::setCriteria(const InitiativeCriteria& criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    m_words = wordsOf(criteria.text);
    invalidateFilter();
}

void InitiativeFilter::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    sort(m_sortColumn, m_sortOrder);
}

const plan::Initiative& InitiativeFilter::sourceItem(int row) const
{
    return static_cast<const InitiativeModel*>(sourceModel())->item(row);
}

bool InitiativeFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const plan::Initiative& item = sourceItem(row);
    if (!isAmong(m_criteria, item))
        return false;
    if (m_words.isEmpty())
        return true;
    if (m_searched.size() != sourceModel()->rowCount())
        m_searched = QStringList(sourceModel()->rowCount(), QString());
    QString& searched = m_searched[row];
    if (searched.isEmpty())
        searched = searchedText(item);
    return holdsAll(searched, m_words);
}

void InitiativeFilter::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    // Groups are made by sorting; the plan's own order then is the row's number.
    const bool ownOrder = column < 0 && m_grouping != Grouping::None;
    QSortFilterProxyModel::sort(ownOrder ? int(InitiativeModel::GroupColumn) : column,
                                ownOrder ? Qt::AscendingOrder : order);
}

bool InitiativeFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (m_grouping != Grouping::None) {
        const GroupKey a = groupKey(sourceItem(left.row()), m_grouping);
        const GroupKey b = groupKey(sourceItem(right.row()), m_grouping);
        if (a != b)
            return (sortOrder() == Qt::AscendingOrder) == (a < b);
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

bool InitiativeFilter::beginsGroup(int row) const
{
    if (m_grouping == Grouping::None || row == 0)
        return m_grouping != Grouping::None;
    const auto key = [this](int at) { return groupKey(sourceItem(mapToSource(index(at, 0)).row()), m_grouping); };
    return key(row) != key(row - 1);
}

QString InitiativeFilter::groupTitle(int row) const
{
    int end = row + 1;
    while (end < rowCount() && !beginsGroup(end))
        ++end;
    return tr("%1 (%2)").arg(groupName(sourceItem(mapToSource(index(row, 0)).row()), m_grouping)).arg(end - row);
}

QVariant InitiativeFilter::data(const QModelIndex& index, int role) const
{
    if (index.column() == InitiativeModel::GroupColumn && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return beginsGroup(index.row()) ? groupTitle(index.row()) : QString();
    return QSortFilterProxyModel::data(index, role);
}

} // namespace shirube::ui
