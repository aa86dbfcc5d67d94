// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/branch_months.h"
#include "core/membership/tenure.h"
#include "core/statistics/normal.h"

namespace shirube::membership
{

/// What the past of a scope (whole or branch) tells its forecasts.
struct History
{
    YearMonth first;            ///< of the series below; not valid while there is none
    std::vector<double> change; ///< of the number of members, month by month
    std::vector<double> joins;  ///< and rejoins
    std::vector<double> leaves;
    double members = 0;         ///< at the end of the series

    bool operator==(const History&) const = default;
    [[nodiscard]] int months() const { return int(change.size()); }
    [[nodiscard]] YearMonth last() const { return first.plusMonths(months() - 1); }
    /// As it stood `months` earlier.
    [[nodiscard]] History before(int months) const;
};

/// Without the ledger's first month, which holds everyone who was there already, and without the months before the
/// first leave: a roster knows those who stayed, not those who had gone. notBefore: a later start, for branches to
/// share the whole's.
[[nodiscard]] History historyOf(const QList<MonthFigures>& months, YearMonth notBefore = {});

enum class ForecastMethod
{
    RunRate,  ///< the mean monthly change of the last twelve months carried on
    Seasonal, ///< exponential smoothing of the monthly change, with season and fading trend as AICc decides
    Cohort    ///< leaves by how long members have been in, joins and the season of leaves as in the last years
};
[[nodiscard]] QString displayName(ForecastMethod method);
/// For files and programs: runRate, seasonal, cohort.
[[nodiscard]] QString codeOf(ForecastMethod method);

/// Members at the end of a month to come.
struct ForecastPoint
{
    YearMonth month;
    statistics::Estimate members;

    [[nodiscard]] statistics::Range range80() const { return statistics::rangeOf(members, 0.80); }
    [[nodiscard]] statistics::Range range95() const { return statistics::rangeOf(members, 0.95); }
};

/// How far a method was off when it had to forecast months that are known by now.
struct BackTest
{
    int horizon = 0;       ///< months ahead
    int origins = 0;       ///< how often it was tried, from as many successive months
    double members = 0;    ///< mean absolute error
    double fraction = 0;   ///< mean of error ÷ members there were, a fraction of 1
};

struct Forecast
{
    ForecastMethod method = ForecastMethod::RunRate;
    QString model;               ///< of the smoothing: "ANA"; empty for other methods
    QList<ForecastPoint> points; ///< month by month from the one after the history
    std::optional<BackTest> backTest; ///< nullopt: the history is too short to try
    double addedVariance = 0; ///< a month ahead, to what the method supposes, so that the ranges hold the back-test's errors
};

/// A forecast, or what is missing for it in the reader's words.
struct MethodOutcome
{
    ForecastMethod method = ForecastMethod::RunRate;
    std::optional<Forecast> forecast;
    QString missing;
};

/// tenure may be null: then the cohort method says that it lacks it. months: how far ahead, 1 or more.
[[nodiscard]] MethodOutcome forecastBy(ForecastMethod method, const History& history, const TenureTable* tenure, int months);
/// The methods that need the history alone, each with its back-test over the same origins: up to twelve successive
/// months with two years of history before them, so far ahead as the forecast reaches (at most two years; less, but at
/// least one, where the history is too short for twelve origins).
[[nodiscard]] QList<MethodOutcome> forecastByHistory(const History& history, int months);
/// The cohort method, with the same back-test.
[[nodiscard]] MethodOutcome forecastByCohort(const History& history, const TenureTable* tenure, int months);
/// All methods.
[[nodiscard]] QList<MethodOutcome> forecastByAll(const History& history, const TenureTable* tenure, int months);
/// The position of the forecast with the smallest back-tested error; nullopt while none could be tried.
[[nodiscard]] std::optional<qsizetype> bestOf(const QList<MethodOutcome>& outcomes);

/// Joins a month that bring `target` members by the forecast's last month: those of the same months of the last year
/// (their mean, where the forecast carries a mean on) and what the forecast falls short, spread evenly (the formula of
/// Progress with the method's own leaves). 0 or more.
[[nodiscard]] std::optional<qint64> neededJoinsPerMonth(const Forecast& forecast, const History& history, qint64 target);

/// Forecasts of the branches that add up to the whole's in every month: each by the whole's method (where that is the
/// cohort's: by season), what is missing to the whole goes to them in proportion to their variances (weighted least
/// squares reconciliation; Wickramasuriya, Athanasopoulos and Hyndman 2019), and their means are whole numbers of
/// members that add up to the whole's rounded one; the variance added to the whole's is shared in the same way. A branch
/// whose history is too short keeps its members.
[[nodiscard]] QMap<OrganId, QList<ForecastPoint>> branchForecasts(const Forecast& whole, const QMap<OrganId, History>& branches);

} // namespace shirube::membership
