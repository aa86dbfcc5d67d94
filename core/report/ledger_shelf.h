// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/forecast.h"
#include "core/membership/spells.h"

namespace shirube::report
{

/// Everything that the forecasts of a file's membership follow from.
struct ForecastQuestion
{
    QString ledgerState; ///< membership::ledgerState()
    int months = 0;      ///< how far ahead
    membership::History whole;
    QMap<OrganId, membership::History> branches;

    bool operator==(const ForecastQuestion&) const = default;
};

/// The forecasts by every method, with back-tests, and those of the branches by the best.
struct Forecasts
{
    QList<membership::MethodOutcome> methods;
    QMap<OrganId, QList<membership::ForecastPoint>> branches; ///< empty when no method has a forecast
};

/// Forecasts that were made before: the last few dozen. Jobs of several pages may ask at a time.
class ForecastShelf
{
public:
    [[nodiscard]] std::optional<Forecasts> find(const ForecastQuestion& question);
    void keep(const ForecastQuestion& question, const Forecasts& forecasts);

private:
    std::mutex m_mutex;
    QList<std::pair<ForecastQuestion, Forecasts>> m_made; // the oldest first
};

/// What takes long to make of the whole ledger and stays right while it stands still; one for an open file.
struct LedgerShelf
{
    membership::SpellShelf spells;
    ForecastShelf forecasts;
};

} // namespace shirube::report
