// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/campaigns.h"
#include "core/membership/spells.h"

#include <array>

namespace shirube::membership
{

/// Who joined or rejoined in one fiscal year, and how many of them were still in, without a break, later.
struct Cohort
{
    FiscalYear year;
    qint64 joined = 0;
    /// [k]: in at the end of the k-th fiscal year after joining ([0]: of the joining year itself); ends with
    /// the last fiscal year that was over.
    QList<qint64> stillIn;

    /// stillIn[k] ÷ joined; nullopt while that fiscal year is not over, and when nobody joined.
    [[nodiscard]] std::optional<double> share(int k) const;
    /// First-year retention of fiscal year n = year + 1: in at the end of FY n ÷ joined in FY n-1.
    [[nodiscard]] std::optional<double> firstYearRetention() const { return share(1); }
};

/// One for each fiscal year from the first whose leaves are all recorded (Spells::observedFrom) to that of
/// `until`, also where nobody joined.
[[nodiscard]] QList<Cohort> cohorts(const Spells& spells);

/// Of those who joined or rejoined at least so many months before `until`: how many stayed that long.
struct Yield
{
    qint64 joined = 0;
    qint64 stillIn = 0; ///< on the day so many months after joining (the last of a shorter month)

    /// nullopt when nobody joined that long ago.
    [[nodiscard]] std::optional<double> share() const
    {
        return joined == 0 ? std::nullopt : std::optional(double(stillIn) / double(joined));
    }
};
inline constexpr std::array yieldMonths{12, 24, 36};

struct ChannelYield
{
    QString channel;   ///< empty: none given
    qint64 joined = 0; ///< all joins and rejoins since leaves are recorded
    std::array<Yield, yieldMonths.size()> after;
};
/// Most joins first; "none given" last. The whole is the sum of all.
[[nodiscard]] QList<ChannelYield> channelYields(const Spells& spells);

/// What a campaign brought.
struct CampaignResult
{
    Campaign campaign;
    /// Joins and rejoins of its days up to `until`; nullopt when it was before leaves are recorded, or not
    /// begun.
    std::optional<qint64> joined;
    /// Of them still in 12 months after joining; nullopt until that is known of all.
    std::optional<qint64> inAfterYear;

    /// Cost ÷ inAfterYear, rounded to whole yen; nullopt while either is not known or nobody is.
    [[nodiscard]] std::optional<Yen> costPerMember() const;
};
[[nodiscard]] QList<CampaignResult> campaignResults(const Spells& spells, const QList<Campaign>& campaigns);

} // namespace shirube::membership
