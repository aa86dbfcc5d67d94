// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/initiative_filter.h"

#include "core/base/parse.h"
#include "core/plan/names.h"
#include "ui/plan/initiative_model.h"

#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString folded(const QString& text)
{
    return normalizedCode(text).toCaseFolded();
}

QString searchedText(const plan::Initiative& item)
{
    QStringList parts{plan::ownersText(item), item.title, item.note};
    for (const auto& theme : item.themes)
        parts << theme.code() << theme.title;
    for (const auto& indicator : item.indicators)
        parts << indicator.name;
    return folded(parts.join(u'\n'));
}

} // namespace

bool InitiativeCriteria::accepts(const plan::Initiative& item) const
{
    if (organKind && item.organKind != *organKind)
        return false;
    if (theme.isValid() && !std::any_of(item.themes.begin(), item.themes.end(),
                                        [this](const plan::Theme& one) { return one.id == theme; }))
        return false;
    if ((onlyNew && !item.isNew) || (onlyEmphasised && !item.isEmphasised))
        return false;
    if (status && item.status != *status)
        return false;
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QString searched = searchedText(item);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return searched.contains(word); });
}

InitiativeFilter::InitiativeFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(InitiativeModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(false);
}

void InitiativeFilter::setCriteria(const InitiativeCriteria& criteria)
{
    m_criteria = criteria;
    invalidateFilter();
}

bool InitiativeFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_criteria.accepts(static_cast<const InitiativeModel*>(sourceModel())->item(row));
}

} // namespace shirube::ui
