// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

namespace shirube
{

/// A row's identity, typed by what the row is, so that an organ's id is never taken for a theme's.
template <typename Tag>
struct Id
{
    qint64 value = 0; ///< 0: none

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

using PlanId = Id<struct PlanTag>;
using ThemeId = Id<struct ThemeTag>;
using OrganId = Id<struct OrganTag>;
using InitiativeId = Id<struct InitiativeTag>;
using IndicatorId = Id<struct IndicatorTag>;
using MilestoneId = Id<struct MilestoneTag>;
using LinkId = Id<struct LinkTag>;
using ActivityId = Id<struct ActivityTag>;
using ScaleId = Id<struct ScaleTag>;
using RoundId = Id<struct RoundTag>;
using SheetId = Id<struct SheetTag>;
using DecisionId = Id<struct DecisionTag>;
using FundId = Id<struct FundTag>;
using ReserveEntryId = Id<struct ReserveEntryTag>;
using BatchId = Id<struct BatchTag>;
using CampaignId = Id<struct CampaignTag>;
using ListedWordId = Id<struct ListedWordTag>;
using EventMarkId = Id<struct EventMarkTag>;
using EventId = Id<struct EventTag>;
using ChangeSetId = Id<struct ChangeSetTag>;

} // namespace shirube

template <typename Tag>
struct std::hash<shirube::Id<Tag>>
{
    size_t operator()(const shirube::Id<Tag>& id) const noexcept { return std::hash<qint64>{}(id.value); }
};
