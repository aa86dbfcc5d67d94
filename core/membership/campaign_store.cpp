// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/campaigns.h"

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;
using storage::Transaction;

namespace
{

// A null QString would be bound as NULL.
QVariant text(const QString& value)
{
    return value.isNull() ? u""_s : value;
}

QVariantMap rowOf(const Campaign& campaign)
{
    return {{u"name"_s, text(campaign.name)},
            {u"first_day"_s, campaign.firstDay.toString(Qt::ISODate)},
            {u"last_day"_s, campaign.lastDay.toString(Qt::ISODate)},
            {u"channel"_s, text(campaign.channel)},
            {u"cost_yen"_s, campaign.cost ? QVariant(campaign.cost->value) : QVariant()}};
}

} // namespace

Result<QList<Campaign>> loadCampaigns(const Database& database)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT id, name, first_day, last_day, channel, cost_yen FROM campaign "
                                  "ORDER BY first_day, id"_s));
    QList<Campaign> campaigns;
    while (query.next()) {
        const auto cost = query.maybeInteger(5);
        campaigns.append({query.id<CampaignId>(0), query.text(1), query.date(2), query.date(3), query.text(4),
                          cost ? std::optional(Yen{*cost}) : std::nullopt});
    }
    return campaigns;
}

Result<QList<EventMark>> loadEventMarks(const Database& database)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT id, on_date, title FROM event_mark ORDER BY on_date, id"_s));
    QList<EventMark> marks;
    while (query.next())
        marks.append({query.id<EventMarkId>(0), query.date(1), query.text(2)});
    return marks;
}

Result<CampaignId> insertCampaign(Transaction& transaction, const Campaign& campaign)
{
    SHIRUBE_ASSIGN(const qint64 id, transaction.insert(u"campaign"_s, rowOf(campaign)));
    return CampaignId{id};
}

Result<> updateCampaign(Transaction& transaction, const Campaign& campaign)
{
    return transaction.update(u"campaign"_s, campaign.id.value, rowOf(campaign));
}

Result<> removeCampaign(Transaction& transaction, CampaignId campaign)
{
    return transaction.remove(u"campaign"_s, campaign.value);
}

Result<EventMarkId> insertEventMark(Transaction& transaction, const EventMark& mark)
{
    SHIRUBE_ASSIGN(const qint64 id,
                   transaction.insert(u"event_mark"_s, {{u"on_date"_s, mark.date.toString(Qt::ISODate)},
                                                        {u"title"_s, text(mark.title)}}));
    return EventMarkId{id};
}

Result<> removeEventMark(Transaction& transaction, EventMarkId mark)
{
    return transaction.remove(u"event_mark"_s, mark.value);
}

} // namespace shirube::membership
