// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/smoothing_likelihood.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shirube::statistics
{

SmoothingLikelihood::SmoothingLikelihood(std::span<const double> series, const SmoothingModel& model)
    : m_series(series.begin(), series.end()), m_model(model),
      m_states(1 + (model.trend == Trend::None ? 0 : 1) + (model.seasonal ? monthsOfSeason - 1 : 0))
{
    m_mean = std::accumulate(series.begin(), series.end(), 0.0) / double(series.size());
    double squares = 0;
    for (double& value : m_series) {
        value -= m_mean;
        squares += value * value;
    }
    m_floor = 1e-14 * squares + 1e-12;
}

// Runs the model once for every initial state that is 1 while the others and the series are 0, and once for the
// series from initial states of 0, all columns side by side; the sum of squares is what no combination of the
// former takes from the latter.
double SmoothingLikelihood::leastSquares(const SmoothingParameters& p)
{
    const bool trend = m_model.trend != Trend::None;
    const size_t states = size_t(m_states);
    const size_t columns = states + 1;
    Row level{};
    Row slope{};
    std::array<Row, monthsOfSeason> season{};
    level[0] = 1;
    if (trend)
        slope[1] = 1;
    if (m_model.seasonal) {
        for (size_t month = 0; month + 1 < monthsOfSeason; ++month)
            season[month][(trend ? 2 : 1) + month] = 1;
    }
    m_gram = {};
    for (size_t t = 0; t < m_series.size(); ++t) {
        Row& own = season[t % monthsOfSeason];
        Row error;
        for (size_t i = 0; i < mostColumns; ++i) {
            const double damped = p.phi * slope[i];
            const double carried = level[i] + damped;
            error[i] = (i == states ? m_series[t] : 0) - carried - own[i];
            level[i] = carried + p.alpha * error[i];
            slope[i] = damped + p.beta * error[i];
            own[i] += p.gamma * error[i];
        }
        for (size_t i = 0; i < columns; ++i) {
            for (size_t j = 0; j <= i; ++j)
                m_gram[i][j] += error[i] * error[j];
        }
    }
    for (size_t i = 0; i < columns; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            double sum = m_gram[i][j];
            for (size_t k = 0; k < j; ++k)
                sum -= m_gram[i][k] * m_gram[j][k];
            if (i > j)
                m_gram[i][j] = sum / m_gram[j][j];
            else if (i == states)
                return std::max(sum, m_floor);
            else
                m_gram[i][i] = std::sqrt(std::max(sum, 1e-12));
        }
    }
    Q_UNREACHABLE();
}

double SmoothingLikelihood::logSquares(const SmoothingParameters& parameters)
{
    return double(m_series.size()) * std::log(leastSquares(parameters));
}

SmoothingFit SmoothingLikelihood::fitAt(const SmoothingParameters& p)
{
    const double squares = leastSquares(p);
    std::vector<double> initial(size_t(m_states), 0.0);
    for (size_t i = initial.size(); i-- > 0;) {
        double sum = -m_gram[size_t(m_states)][i];
        for (size_t k = i + 1; k < initial.size(); ++k)
            sum -= m_gram[k][i] * initial[k];
        initial[i] = sum / m_gram[i][i];
    }
    const bool trend = m_model.trend != Trend::None;
    SmoothingFit fit{m_model, p.alpha, p.beta, p.gamma, p.phi, initial[0], trend ? initial[1] : 0, {}, 0, 0};
    std::vector<double> season(monthsOfSeason, 0.0);
    if (m_model.seasonal)
        std::copy(initial.begin() + (trend ? 2 : 1), initial.end(), season.begin());
    for (size_t t = 0; t < m_series.size(); ++t) {
        double& own = season[t % monthsOfSeason];
        const double damped = p.phi * fit.slope;
        const double error = m_series[t] - fit.level - damped - own;
        fit.level += damped + p.alpha * error;
        fit.slope = damped + p.beta * error;
        own += p.gamma * error;
    }
    fit.level += m_mean;
    if (m_model.seasonal) {
        std::rotate(season.begin(), season.begin() + long(m_series.size() % monthsOfSeason), season.end());
        fit.season = std::move(season);
    }
    const int searched = 1 + int(trend) + int(m_model.seasonal) + int(m_model.trend == Trend::Damped);
    fit.variance = squares / double(int(m_series.size()) - searched - m_states);
    return fit;
}

} // namespace shirube::statistics
