// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ledger_shelf.h"

#include <algorithm>

namespace shirube::report
{

std::optional<Forecasts> ForecastShelf::find(const ForecastQuestion& question)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_made, question, &std::pair<ForecastQuestion, Forecasts>::first);
    return found == m_made.end() ? std::nullopt : std::optional(found->second);
}

void ForecastShelf::keep(const ForecastQuestion& question, const Forecasts& forecasts)
{
    constexpr qsizetype most = 36; // three years of months looked through
    const std::lock_guard lock(m_mutex);
    if (m_made.size() == most)
        m_made.removeFirst();
    m_made.append({question, forecasts});
}

} // namespace shirube::report
