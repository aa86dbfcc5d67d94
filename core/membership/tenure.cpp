// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/tenure.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace shirube::membership
{

namespace
{

constexpr int bands = 11; // first, second … tenth year, longer
constexpr int year = 12;

int indexOf(YearMonth month)
{
    return month.year() * year + month.month() - 1;
}

int bandOf(int tenure)
{
    return std::clamp(tenure / year, 0, bands - 1);
}

// How many of the months first..last have a tenure in a band, for a member who joined in `joined`.
int monthsInBand(int band, int joined, int first, int last)
{
    const int from = std::max(first, joined + band * year);
    const int to = band == bands - 1 ? last : std::min(last, joined + (band + 1) * year - 1);
    return std::max(0, to - from + 1);
}

} // namespace

TenureTable tenureTable(const Spells& spells)
{
    // Many join and leave on the same days; a calendar is slow beside a table.
    std::unordered_map<qint32, int> months;
    const auto monthOf = [&](qint32 day) {
        const auto [known, isNew] = months.try_emplace(day, 0);
        if (isNew)
            known->second = indexOf(YearMonth(QDate::fromJulianDay(day)));
        return known->second;
    };
    TenureTable table;
    for (const Spell& spell : spells.all)
        ++table.members[{monthOf(spell.joined), spell.left == Spell::stillIn ? TenureTable::stillIn : monthOf(spell.left)}];
    return table;
}

CohortInput cohortInput(const TenureTable& table, YearMonth asOf, int window)
{
    const int last = indexOf(asOf);
    const int first = last - window + 1;
    std::array<double, bands> exposed{};
    std::array<double, bands> left{};
    CohortInput input;
    for (const auto& [months, count] : table.members) {
        const auto& [joined, leaving] = months;
        if (joined > last)
            continue;
        const double members = double(count);
        if (joined >= first)
            input.joins[size_t(joined % year)] += members * year / window;
        const int until = std::min(leaving, last);
        for (int band = 0; until >= first && band < bands; ++band)
            exposed[size_t(band)] += members * monthsInBand(band, joined, first, until);
        if (leaving >= first && leaving <= last) {
            left[size_t(bandOf(leaving - joined))] += members;
            input.leaveSeason[size_t(leaving % year)] += members;
        }
        if (leaving > last) {
            const size_t tenure = size_t(last - joined);
            if (input.activeByTenureMonths.size() <= tenure)
                input.activeByTenureMonths.resize(tenure + 1);
            input.activeByTenureMonths[tenure] += members;
        }
    }
    for (int tenure = 0; tenure <= (bands - 1) * year; ++tenure) {
        const size_t band = size_t(bandOf(tenure));
        input.monthlyHazardByTenureMonths.push_back(exposed[band] > 0 ? left[band] / exposed[band] : 0);
    }
    const double leaves = std::accumulate(input.leaveSeason.begin(), input.leaveSeason.end(), 0.0);
    for (double& factor : input.leaveSeason)
        factor = leaves > 0 ? factor * year / leaves : 1;
    return input;
}

std::vector<double> cohortChanges(CohortInput input, YearMonth asOf, int months)
{
    std::vector<double>& active = input.activeByTenureMonths;
    const std::vector<double>& hazards = input.monthlyHazardByTenureMonths;
    Q_ASSERT(!hazards.empty());
    std::vector<double> changes;
    for (int ahead = 1; ahead <= months; ++ahead) {
        const size_t calendar = size_t(asOf.plusMonths(ahead).month() - 1);
        active.insert(active.begin(), input.joins[calendar]);
        double leaves = 0;
        for (size_t tenure = 0; tenure < active.size(); ++tenure) {
            const double hazard = hazards[std::min(tenure, hazards.size() - 1)] * input.leaveSeason[calendar];
            const double gone = active[tenure] * std::min(1.0, hazard);
            active[tenure] -= gone;
            leaves += gone;
        }
        changes.push_back(input.joins[calendar] - leaves);
    }
    return changes;
}

} // namespace shirube::membership
