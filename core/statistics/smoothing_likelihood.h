// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statistics/smoothing.h"

#include <array>

namespace shirube::statistics
{

struct SmoothingParameters
{
    double alpha = 0;
    double beta = 0;
    double gamma = 0;
    double phi = 1;
};

/// How well parameters explain a series. The errors depend linearly on the initial states, so that the states of
/// largest likelihood are those of least squares, found exactly for any parameters: only α, β, γ and φ are searched.
class SmoothingLikelihood
{
public:
    SmoothingLikelihood(std::span<const double> series, const SmoothingModel& model);

    /// n log(Σ e²): minus twice the log likelihood, but for a constant.
    [[nodiscard]] double logSquares(const SmoothingParameters& parameters);
    /// Everything of the fit but its AICc.
    [[nodiscard]] SmoothingFit fitAt(const SmoothingParameters& parameters);
    [[nodiscard]] int initialStates() const { return m_states; }

private:
    // Level, slope, eleven months (the twelfth is 0: the level holds it) and the series itself.
    static constexpr size_t mostColumns = 14;
    using Row = std::array<double, mostColumns>;
    using Gram = std::array<Row, mostColumns>;

    double leastSquares(const SmoothingParameters& parameters);

    std::vector<double> m_series; // less its mean
    SmoothingModel m_model;
    int m_states;
    double m_mean = 0;
    double m_floor = 0; // of the sum of squares: a series without errors has no logarithm
    Gram m_gram{};      // of the columns of errors; then its Cholesky factor
};

} // namespace shirube::statistics
