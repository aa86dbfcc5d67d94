// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/statistics/normal.h"

#include <span>
#include <vector>

namespace shirube::statistics
{

/// Exponential smoothing as a state space model of a monthly series, with additive errors:
///     y(t) = l + φ b + s + e,  l' = l + φ b + α e,  b' = φ b + β e,  s' = s + γ e   (s: twelve months before)
/// after Hyndman, Koehler, Ord and Snyder, "Forecasting with Exponential Smoothing" (2008), whose names ANN, AAN,
/// AAdN, ANA, AAA and AAdA the models have.

inline constexpr int monthsOfSeason = 12;

enum class Trend
{
    None,    ///< b = 0
    Additive,
    Damped   ///< φ below 1: the trend fades
};

struct SmoothingModel
{
    Trend trend = Trend::None;
    bool seasonal = false; ///< additive, of twelve months

    bool operator==(const SmoothingModel&) const = default;
};

/// "AAdA"
[[nodiscard]] QString nameOf(const SmoothingModel& model);
[[nodiscard]] std::span<const SmoothingModel> allSmoothingModels();

/// Two years for a season, else ten months.
[[nodiscard]] int monthsNeeded(const SmoothingModel& model);

/// A model fitted to a series: its parameters and the states after the series' last month.
struct SmoothingFit
{
    SmoothingModel model;
    double alpha = 0;
    double beta = 0;
    double gamma = 0;
    double phi = 1;
    double level = 0;
    double slope = 0;
    std::vector<double> season; ///< first that of the month after the series; empty without a season
    double variance = 0;        ///< of the errors: their squares' sum ÷ (months - parameters - initial states)
    double aicc = 0;            ///< the smaller, the better the model for what it costs; of one series only
};

/// Parameters and initial states of largest likelihood, inside 0 < β < α < 1, 0 < γ < 1 - α, 0.8 ≤ φ ≤ 0.98 and where
/// old errors are forgotten. ErrorCode::Invalid with what is missing when the series is too short for the model.
[[nodiscard]] Result<SmoothingFit> fitSmoothing(std::span<const double> series, const SmoothingModel& model);

/// The fit of smallest AICc among the models the series is long enough for.
[[nodiscard]] Result<SmoothingFit> fitBestSmoothing(std::span<const double> series,
                                                    std::span<const SmoothingModel> models = allSmoothingModels());

/// The months that follow, the first first.
[[nodiscard]] std::vector<Estimate> forecastValues(const SmoothingFit& fit, int months);
/// Their sums up to each month, whose errors hang together: for a level of which the series is the change.
[[nodiscard]] std::vector<Estimate> forecastSums(const SmoothingFit& fit, int months);

} // namespace shirube::statistics
