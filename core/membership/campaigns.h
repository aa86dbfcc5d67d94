// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/storage/transaction.h"

#include <QDate>
#include <QList>

namespace shirube::membership
{

/// What an office did to win members.
struct Campaign
{
    CampaignId id;
    QString name; ///< of its own
    QDate firstDay;
    QDate lastDay;
    QString channel;         ///< joins through it count as the campaign's; empty: all joins of its days
    std::optional<Yen> cost; ///< nullopt: not known

    bool operator==(const Campaign&) const = default;
};

/// Something that happened, for charts to mark: an emergency declaration, a fee change.
struct EventMark
{
    EventMarkId id;
    QDate date;
    QString title;

    bool operator==(const EventMark&) const = default;
};

/// What is wrong with one (ErrorCode::Invalid); used by the actions and by the forms alike. A name or title
/// of its own, days in order, 0..2^53 yen.
[[nodiscard]] Result<> validate(const Campaign&);
[[nodiscard]] Result<> validate(const EventMark&);

/// In order of days.
[[nodiscard]] Result<QList<Campaign>> loadCampaigns(const storage::Database& database);
[[nodiscard]] Result<QList<EventMark>> loadEventMarks(const storage::Database& database);

/// Inside an action.
[[nodiscard]] Result<CampaignId> insertCampaign(storage::Transaction&, const Campaign&);
[[nodiscard]] Result<> updateCampaign(storage::Transaction&, const Campaign&);
[[nodiscard]] Result<> removeCampaign(storage::Transaction&, CampaignId);
[[nodiscard]] Result<EventMarkId> insertEventMark(storage::Transaction&, const EventMark&);
[[nodiscard]] Result<> removeEventMark(storage::Transaction&, EventMarkId);

} // namespace shirube::membership
