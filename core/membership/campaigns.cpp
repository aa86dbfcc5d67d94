// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/campaigns.h"

#include "core/membership/actions.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::membership
{

using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

constexpr ActionName addOne{QT_TRANSLATE_NOOP("Action", "Add campaign “%1”")};
constexpr ActionName changeOne{QT_TRANSLATE_NOOP("Action", "Change campaign “%1”")};
constexpr ActionName removeOne{QT_TRANSLATE_NOOP("Action", "Delete campaign “%1”")};
constexpr ActionName addMark{QT_TRANSLATE_NOOP("Action", "Add event mark “%1”")};
constexpr ActionName removeMark{QT_TRANSLATE_NOOP("Action", "Delete event mark “%1”")};

template <typename Kept, typename TypedId>
Result<Kept> find(const QList<Kept>& all, TypedId id)
{
    const auto found = std::ranges::find(all, id, &Kept::id);
    if (found == all.end())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Membership",
                                                "The entry is no longer in the file. Nothing was changed."));
    return *found;
}

// Names of their own, so that a table of campaigns can be read.
Result<> checkName(const Database& database, const Campaign& campaign)
{
    SHIRUBE_ASSIGN(const QList<Campaign> all, loadCampaigns(database));
    const bool taken = std::ranges::any_of(
        all, [&](const Campaign& other) { return other.id != campaign.id && other.name == campaign.name; });
    if (taken)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Membership",
                                                "There is a campaign called “%1” already. Give this one "
                                                "another name, for example with its year.")
                        .arg(campaign.name));
    return {};
}

} // namespace

Result<> validate(const Campaign& campaign)
{
    if (campaign.name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Membership", "The campaign needs a name."));
    if (!campaign.firstDay.isValid() || !campaign.lastDay.isValid())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Membership", "The campaign needs a first and a last day."));
    if (campaign.lastDay < campaign.firstDay)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Membership",
                                                "The campaign's last day lies before its first. Change one "
                                                "of them."));
    if (campaign.firstDay.daysTo(campaign.lastDay) > 3660)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "Membership", "A campaign lasts ten years at most. Change one of the days."));
    if (campaign.cost && (*campaign.cost < Yen{} || *campaign.cost > maxYen))
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Membership",
                                                "The cost must be between 0 and 9,007,199,254,740,992 yen."));
    return {};
}

Result<> validate(const EventMark& mark)
{
    if (mark.title.trimmed().isEmpty() || !mark.date.isValid())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Membership", "An event mark needs a day and a title."));
    return {};
}

Result<CampaignId> addCampaign(Database& database, const Campaign& campaign)
{
    SHIRUBE_TRY(validate(campaign));
    SHIRUBE_TRY(checkName(database, campaign));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, addOne, {campaign.name}));
    SHIRUBE_ASSIGN(const CampaignId id, insertCampaign(transaction, campaign));
    SHIRUBE_TRY(transaction.commit());
    return id;
}

Result<> changeCampaign(Database& database, const Campaign& campaign)
{
    SHIRUBE_TRY(validate(campaign));
    SHIRUBE_ASSIGN(const QList<Campaign> all, loadCampaigns(database));
    SHIRUBE_TRY(find(all, campaign.id));
    SHIRUBE_TRY(checkName(database, campaign));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, changeOne, {campaign.name}));
    SHIRUBE_TRY(updateCampaign(transaction, campaign));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> removeCampaign(Database& database, CampaignId campaign)
{
    SHIRUBE_ASSIGN(const QList<Campaign> all, loadCampaigns(database));
    SHIRUBE_ASSIGN(const Campaign stored, find(all, campaign));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, removeOne, {stored.name}));
    SHIRUBE_TRY(removeCampaign(transaction, campaign));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<EventMarkId> addEventMark(Database& database, const EventMark& mark)
{
    SHIRUBE_TRY(validate(mark));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, addMark, {mark.title}));
    SHIRUBE_ASSIGN(const EventMarkId id, insertEventMark(transaction, mark));
    SHIRUBE_TRY(transaction.commit());
    return id;
}

Result<> removeEventMark(Database& database, EventMarkId mark)
{
    SHIRUBE_ASSIGN(const QList<EventMark> all, loadEventMarks(database));
    SHIRUBE_ASSIGN(const EventMark stored, find(all, mark));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, removeMark, {stored.title}));
    SHIRUBE_TRY(removeEventMark(transaction, mark));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::membership
