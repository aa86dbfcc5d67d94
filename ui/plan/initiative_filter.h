// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QSortFilterProxyModel>

namespace shirube::ui
{

/// What a person asked to see of the items; everything unset shows all.
struct InitiativeCriteria
{
    std::optional<plan::OrganKind> organKind = {};
    ThemeId theme = {};
    bool onlyNew = false;
    bool onlyEmphasised = false;
    std::optional<std::optional<plan::Status>> status = {}; ///< an inner nullopt: not entered
    QString text = {}; ///< words that all occur in the item, whatever their width and case

    [[nodiscard]] bool accepts(const plan::Initiative& item) const;
    bool operator==(const InitiativeCriteria&) const = default;
};

/// The items that meet the criteria. An edit does not take its line away under the hands, as in Excel: lines
/// are chosen anew when the criteria change.
class InitiativeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit InitiativeFilter(QObject* parent = nullptr);

    void setCriteria(const InitiativeCriteria& criteria);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    InitiativeCriteria m_criteria;
};

} // namespace shirube::ui
