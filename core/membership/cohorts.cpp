// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/cohorts.h"

#include <algorithm>

namespace shirube::membership
{

namespace
{

// Calendar arithmetic once for each day a spell may begin on, not once for each of a million spells.
template <typename Value>
class ByDay
{
public:
    template <typename Make>
    ByDay(qint32 first, qint32 last, Make make) : m_first(first)
    {
        m_values.reserve(size_t(std::max(0, last - first + 1)));
        for (qint32 day = first; day <= last; ++day)
            m_values.push_back(make(QDate::fromJulianDay(day)));
    }
    [[nodiscard]] const Value& operator[](qint32 day) const { return m_values[size_t(day - m_first)]; }

private:
    qint32 m_first;
    std::vector<Value> m_values;
};

using YieldDays = std::array<qint32, yieldMonths.size()>;

qint32 monthsLater(QDate day, int months)
{
    return qint32(day.addMonths(months).toJulianDay());
}

YieldDays yieldDays(QDate joined)
{
    YieldDays days{};
    std::ranges::transform(yieldMonths, days.begin(),
                           [&](int months) { return monthsLater(joined, months); });
    return days;
}

bool isObserved(const Spells& spells, const Spell& spell)
{
    return spell.joined >= spells.observedFrom && spell.joined <= spells.untilDay();
}

} // namespace

std::optional<double> Cohort::share(int k) const
{
    return k >= stillIn.size() || joined == 0 ? std::nullopt
                                              : std::optional(double(stillIn[k]) / double(joined));
}

QList<Cohort> cohorts(const Spells& spells)
{
    QList<Cohort> all;
    if (spells.all.empty())
        return all;
    const FiscalYear last(spells.until);
    FiscalYear first(QDate::fromJulianDay(spells.observedFrom));
    const qint32 firstJoin = std::ranges::min(spells.all, {}, &Spell::joined).joined;
    // A fiscal year in which leaves began to be recorded half-way is not whole; one in which the ledger
    // itself begins is.
    if (first.firstDay().toJulianDay() < spells.observedFrom && firstJoin < spells.observedFrom)
        first = first.plusYears(1);
    const int years = last.first() - first.first() + 1;
    const int over = last.lastDay() <= spells.until ? years : years - 1; // fiscal years that are
    for (int i = 0; i < years; ++i)
        all.append({first.plusYears(i), 0, QList<qint64>(std::max(0, over - i), 0)});

    const ByDay<int> yearOf(qint32(first.firstDay().toJulianDay()), spells.untilDay(),
                            [&](QDate day) { return FiscalYear(day).first() - first.first(); });
    for (const Spell& spell : spells.all) {
        if (spell.joined < first.firstDay().toJulianDay() || spell.joined > spells.untilDay())
            continue;
        Cohort& cohort = all[yearOf[spell.joined]];
        ++cohort.joined;
        const int left = spell.left <= spells.untilDay() ? yearOf[spell.left] : over;
        const int stayed = left - yearOf[spell.joined];
        for (int k = 0; k < std::min<int>(stayed, int(cohort.stillIn.size())); ++k)
            ++cohort.stillIn[k];
    }
    return all;
}

QList<ChannelYield> channelYields(const Spells& spells)
{
    QList<ChannelYield> all;
    if (spells.all.empty())
        return all;
    for (size_t i = 0; i < spells.channels.count(); ++i)
        all.append({QString::fromUtf8(spells.channels.word(quint16(i))), 0, {}});
    const ByDay<YieldDays> daysOf(spells.observedFrom, spells.untilDay(), yieldDays);
    for (const Spell& spell : spells.all) {
        if (!isObserved(spells, spell))
            continue;
        ChannelYield& channel = all[spell.channel];
        ++channel.joined;
        const YieldDays& days = daysOf[spell.joined];
        for (size_t i = 0; i < days.size() && days[i] <= spells.untilDay(); ++i) {
            ++channel.after[i].joined;
            channel.after[i].stillIn += spell.isInOn(days[i]) ? 1 : 0;
        }
    }
    all.removeIf([](const ChannelYield& channel) { return channel.joined == 0; });
    std::ranges::stable_sort(all, [](const ChannelYield& a, const ChannelYield& b) {
        return a.channel.isEmpty() != b.channel.isEmpty() ? b.channel.isEmpty() : a.joined > b.joined;
    });
    return all;
}

std::optional<Yen> CampaignResult::costPerMember() const
{
    if (!campaign.cost || inAfterYear.value_or(0) == 0)
        return std::nullopt;
    return Yen{(campaign.cost->value + *inAfterYear / 2) / *inAfterYear};
}

QList<CampaignResult> campaignResults(const Spells& spells, const QList<Campaign>& campaigns)
{
    QList<CampaignResult> all;
    for (const Campaign& campaign : campaigns) {
        CampaignResult& result = all.emplaceBack();
        result.campaign = campaign;
        const auto first = qint32(campaign.firstDay.toJulianDay());
        const auto last = qint32(campaign.lastDay.toJulianDay());
        if (spells.all.empty() || first < spells.observedFrom || first > spells.untilDay())
            continue;
        const ByDay<qint32> yearLater(first, last, [](QDate day) { return monthsLater(day, 12); });
        qint64 joined = 0;
        qint64 inAfterYear = 0;
        for (const Spell& spell : spells.all) {
            if (spell.joined < first || spell.joined > std::min(last, spells.untilDay()))
                continue;
            if (!campaign.channel.isEmpty() &&
                QString::fromUtf8(spells.channels.word(spell.channel)) != campaign.channel)
                continue;
            ++joined;
            inAfterYear += spell.isInOn(yearLater[spell.joined]) ? 1 : 0;
        }
        result.joined = joined;
        if (monthsLater(campaign.lastDay, 12) <= spells.untilDay())
            result.inAfterYear = inAfterYear;
    }
    return all;
}

} // namespace shirube::membership
