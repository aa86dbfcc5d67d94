// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/smoothing.h"

#include "core/statistics/smoothing_likelihood.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <nlopt.hpp>
#include <numeric>
#include <optional>

namespace shirube::statistics
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double smallest = 1e-4;
constexpr double largest = 0.9999;
constexpr double phiLow = 0.8;
constexpr double phiHigh = 0.98;

constexpr std::array models{SmoothingModel{Trend::None, false},   SmoothingModel{Trend::Additive, false},
                            SmoothingModel{Trend::Damped, false}, SmoothingModel{Trend::None, true},
                            SmoothingModel{Trend::Additive, true}, SmoothingModel{Trend::Damped, true}};

// What the optimiser moves lies in a box: β as a share of α, γ as a share of 1 - α.
using Box = std::vector<double>;

SmoothingParameters parametersAt(const SmoothingModel& model, const Box& at)
{
    SmoothingParameters p;
    size_t next = 0;
    p.alpha = at[next++];
    if (model.trend != Trend::None)
        p.beta = at[next++] * p.alpha;
    if (model.seasonal)
        p.gamma = at[next++] * (1 - p.alpha);
    if (model.trend == Trend::Damped)
        p.phi = at[next++];
    return p;
}

struct Bounds
{
    Box low;
    Box high;
};

Bounds boundsOf(const SmoothingModel& model)
{
    Bounds bounds{{smallest}, {largest}};
    const auto add = [&](double low, double high) {
        bounds.low.push_back(low);
        bounds.high.push_back(high);
    };
    if (model.trend != Trend::None)
        add(smallest, largest);
    if (model.seasonal)
        add(smallest, largest);
    if (model.trend == Trend::Damped)
        add(phiLow, phiHigh);
    return bounds;
}

// The likelihood may have several tops: of a series that hardly changes its level and of one that follows every
// month, of a trend that stays and of one that turns, of a fixed season and of one that moves.
QList<Box> startsOf(const SmoothingModel& model)
{
    struct Start
    {
        double alpha;
        double beta;
        double gamma;
    };
    QList<Box> starts;
    for (const auto& [alpha, beta, gamma] : {Start{0.05, 0.1, 0.01}, {0.6, 0.1, 0.2}, {0.6, 0.6, 0.01}}) {
        if (model.trend == Trend::None && beta > 0.1)
            continue;
        Box start{alpha};
        if (model.trend != Trend::None)
            start.push_back(beta);
        if (model.seasonal)
            start.push_back(gamma);
        if (model.trend == Trend::Damped)
            start.push_back(0.95);
        starts.append(start);
    }
    return starts;
}

// Stable by the Schur-Cohn recursion: all roots of c[0] + c[1] z + … inside the unit circle.
bool hasRootsInside(std::vector<double> c)
{
    while (c.size() > 1) {
        const double last = c.back();
        const double first = c.front();
        if (std::abs(first) >= std::abs(last))
            return false;
        std::vector<double> next(c.size() - 1);
        for (size_t k = 0; k < next.size(); ++k)
            next[k] = last * c[k + 1] - first * c[c.size() - 2 - k];
        for (double& value : next)
            value /= last;
        c = std::move(next);
    }
    return true;
}

// Whether the model forgets its old errors (Hyndman, Akram and Archibald 2008: characteristic equation). Without a
// season the bounds alone see to it.
bool forgets(const SmoothingModel& model, const SmoothingParameters& p)
{
    if (!model.seasonal)
        return true;
    const double within = model.trend == Trend::None ? p.alpha : p.alpha + p.beta - p.alpha * p.phi;
    if (model.trend == Trend::None) {
        std::vector<double> c(monthsOfSeason + 1, within);
        c.front() = p.alpha + p.gamma - 1;
        c.back() = 1;
        return hasRootsInside(std::move(c));
    }
    std::vector<double> c(monthsOfSeason + 2, within);
    c[0] = p.phi * (1 - p.alpha - p.gamma);
    c[1] = within + p.gamma - 1;
    c[monthsOfSeason] = p.alpha + p.beta - p.phi;
    c[monthsOfSeason + 1] = 1;
    return hasRootsInside(std::move(c));
}

struct Search
{
    const SmoothingModel& model;
    SmoothingLikelihood& likelihood;
    double best = HUGE_VAL;
    Box at;

    static double evaluate(const Box& box, Box&, void* self)
    {
        auto& search = *static_cast<Search*>(self);
        const SmoothingParameters p = parametersAt(search.model, box);
        // Finite, because the optimiser reckons with what it gets.
        const double value = forgets(search.model, p) ? search.likelihood.logSquares(p) : 1e300;
        if (value < search.best) {
            search.best = value;
            search.at = box;
        }
        return value;
    }
};

// c(j) of Hyndman et al. (2008), table 6.2: what an error adds to the value j months later.
std::vector<double> responses(const SmoothingFit& fit, int months)
{
    std::vector<double> c(size_t(std::max(months, 1)), 1.0);
    double damped = 0;
    double power = 1;
    for (int j = 1; j < months; ++j) {
        power *= fit.phi;
        damped += power;
        c[size_t(j)] = fit.alpha + fit.beta * damped + (fit.model.seasonal && j % monthsOfSeason == 0 ? fit.gamma : 0);
    }
    return c;
}

std::vector<double> expectedValues(const SmoothingFit& fit, int months)
{
    std::vector<double> values;
    double level = fit.level;
    double slope = fit.slope;
    for (int h = 0; h < months; ++h) {
        slope *= fit.phi;
        level += slope;
        values.push_back(level + (fit.model.seasonal ? fit.season[size_t(h % monthsOfSeason)] : 0));
    }
    return values;
}

// The errors of h months are independent; each acts on what follows it by its response.
std::vector<Estimate> estimates(const std::vector<double>& means, const std::vector<double>& effects, double variance)
{
    std::vector<Estimate> all;
    double squares = 0;
    for (size_t h = 0; h < means.size(); ++h) {
        squares += effects[h] * effects[h];
        all.push_back({means[h], std::sqrt(variance * squares)});
    }
    return all;
}

} // namespace

QString nameOf(const SmoothingModel& model)
{
    const QString trend = model.trend == Trend::None ? u"N"_s : model.trend == Trend::Additive ? u"A"_s : u"Ad"_s;
    return u'A' + trend + (model.seasonal ? u'A' : u'N');
}

std::span<const SmoothingModel> allSmoothingModels()
{
    return models;
}

int monthsNeeded(const SmoothingModel& model)
{
    return model.seasonal ? 2 * monthsOfSeason : 10;
}

Result<SmoothingFit> fitSmoothing(std::span<const double> series, const SmoothingModel& model)
{
    const int missing = monthsNeeded(model) - int(series.size());
    if (missing > 0)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Statistics", "There are %1 months of history; this method needs %2 more.")
                        .arg(series.size())
                        .arg(missing));
    SmoothingLikelihood likelihood(series, model);
    Search search{model, likelihood, HUGE_VAL, {}};
    const Bounds bounds = boundsOf(model);
    for (const Box& start : startsOf(model)) {
        try {
            nlopt::opt optimiser(nlopt::LN_NELDERMEAD, unsigned(start.size()));
            optimiser.set_lower_bounds(bounds.low);
            optimiser.set_upper_bounds(bounds.high);
            optimiser.set_min_objective(Search::evaluate, &search);
            optimiser.set_ftol_abs(1e-6);
            optimiser.set_maxeval(300);
            Box at = start;
            double reached = 0;
            optimiser.optimize(at, reached);
        } catch (const std::exception&) {
            // Rounding stopped it at a top; the best point so far is kept by the search.
        }
    }
    if (search.at.empty())
        return fail(ErrorCode::Internal, QCoreApplication::translate("Statistics", "No forecast can be fitted to this series."));
    SmoothingFit fit = likelihood.fitAt(parametersAt(model, search.at));
    const double n = double(series.size());
    const double parameters = double(search.at.size()) + double(likelihood.initialStates()) + 1; // and the variance
    fit.aicc = search.best + 2 * parameters + 2 * parameters * (parameters + 1) / (n - parameters - 1);
    return fit;
}

Result<SmoothingFit> fitBestSmoothing(std::span<const double> series, std::span<const SmoothingModel> candidates)
{
    std::optional<SmoothingFit> best;
    Error why;
    for (const SmoothingModel& model : candidates) {
        auto fit = fitSmoothing(series, model);
        if (!fit)
            why = fit.error();
        else if (!best || fit->aicc < best->aicc)
            best = std::move(*fit);
    }
    if (!best)
        return tl::unexpected(why);
    return *std::move(best);
}

std::vector<Estimate> forecastValues(const SmoothingFit& fit, int months)
{
    return estimates(expectedValues(fit, months), responses(fit, months), fit.variance);
}

std::vector<Estimate> forecastSums(const SmoothingFit& fit, int months)
{
    std::vector<double> means = expectedValues(fit, months);
    std::vector<double> effects = responses(fit, months);
    std::partial_sum(means.begin(), means.end(), means.begin());
    std::partial_sum(effects.begin(), effects.end(), effects.begin());
    return estimates(means, effects, fit.variance);
}

} // namespace shirube::statistics
