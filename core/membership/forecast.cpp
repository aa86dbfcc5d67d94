// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/forecast.h"

#include "core/statistics/smoothing.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using statistics::Estimate;
using statistics::SmoothingModel;
using statistics::Trend;

namespace
{

constexpr int year = 12;
constexpr int mostWindow = 3 * year;
constexpr int historyToTry = 2 * year;
constexpr int mostOrigins = 12;
constexpr int mostHorizon = 2 * year;

// A trend of a change that never fades would carry membership away with the square of time.
constexpr std::array changeModels{SmoothingModel{Trend::None, false}, SmoothingModel{Trend::Damped, false},
                                  SmoothingModel{Trend::None, true}, SmoothingModel{Trend::Damped, true}};

struct Ahead
{
    std::vector<Estimate> change; // from the history's last month to each month ahead
    QString model;
};

tl::unexpected<Error> tooShort(const History& history, int needed)
{
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Membership", "There are %1 months of joins and leaves; this method needs %2 more.")
                    .arg(history.months())
                    .arg(needed - history.months()));
}

double mean(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

// Independent monthly errors add up, and the mean they are added to is itself known from n months only.
std::vector<Estimate> accumulated(const std::vector<double>& changes, double variance, double known)
{
    std::vector<Estimate> sums;
    double sum = 0;
    for (const double change : changes) {
        sum += change;
        const double ahead = double(sums.size() + 1);
        sums.push_back({sum, std::sqrt(variance * (ahead + ahead * ahead / known))});
    }
    return sums;
}

// What is usual in each calendar month of whole years of monthly changes, and how the changes scatter around it.
struct Season
{
    std::vector<double> usual; ///< by position in the year, the first that of the first change
    double variance = 0;
};

Season seasonOf(std::span<const double> changes)
{
    Season season;
    double squares = 0;
    for (size_t month = 0; month < year; ++month) {
        std::vector<double> same;
        for (size_t i = month; i < changes.size(); i += year)
            same.push_back(changes[i]);
        const double usual = mean(same);
        for (const double change : same)
            squares += (change - usual) * (change - usual);
        season.usual.push_back(usual);
    }
    season.variance = squares / double(changes.size() - year);
    return season;
}

std::span<const double> wholeYears(const History& history)
{
    return std::span(history.change).last(size_t(std::min(mostWindow, history.months() / year * year)));
}

Result<Ahead> runRate(const History& history, int months)
{
    if (history.months() < year)
        return tooShort(history, year);
    const std::span last = std::span(history.change).last(year);
    const double rate = mean(last);
    const std::vector changes(size_t(months), rate);
    if (history.months() < 2 * year) {
        double squares = 0;
        for (const double change : last)
            squares += (change - rate) * (change - rate);
        return Ahead{accumulated(changes, squares / (year - 1), year), {}};
    }
    // The season, which a mean leaves out, is no chance: it evens out over a year and is an error before.
    const Season season = seasonOf(wholeYears(history));
    const double average = mean(season.usual);
    std::vector<Estimate> sums = accumulated(changes, season.variance, year);
    double leftOut = 0;
    for (size_t h = 0; h < sums.size(); ++h) {
        leftOut += season.usual[h % year] - average;
        sums[h].deviation = std::hypot(sums[h].deviation, leftOut);
    }
    return Ahead{sums, {}};
}

Result<Ahead> seasonal(const History& history, int months)
{
    if (history.months() < year)
        return tooShort(history, year);
    SHIRUBE_ASSIGN(const statistics::SmoothingFit fit, statistics::fitBestSmoothing(history.change, changeModels));
    return Ahead{statistics::forecastSums(fit, months), statistics::nameOf(fit.model)};
}

Result<Ahead> cohort(const History& history, const TenureTable* tenure, int months)
{
    if (history.months() < 2 * year)
        return tooShort(history, 2 * year);
    if (!tenure || tenure->members.empty())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Membership", "How long each member has been in is not known here."));
    const std::span window = wholeYears(history);
    const std::vector<double> changes =
        cohortChanges(cohortInput(*tenure, history.last(), int(window.size())), history.last(), months);
    return Ahead{accumulated(changes, seasonOf(window).variance, double(window.size())), {}};
}

Result<Ahead> ahead(ForecastMethod method, const History& history, const TenureTable* tenure, int months)
{
    switch (method) {
    case ForecastMethod::RunRate:
        return runRate(history, months);
    case ForecastMethod::Seasonal:
        return seasonal(history, months);
    case ForecastMethod::Cohort:
        break;
    }
    return cohort(history, tenure, months);
}

std::optional<BackTest> backTest(ForecastMethod method, const History& history, const TenureTable* tenure, int horizon)
{
    BackTest test{horizon, 0, 0, 0};
    for (int back = horizon; back < horizon + mostOrigins && history.months() - back >= historyToTry; ++back) {
        const History then = history.before(back);
        const auto forecast = ahead(method, then, tenure, horizon);
        if (!forecast)
            return std::nullopt;
        const double truth = history.before(back - horizon).members;
        const double error = std::abs(then.members + forecast->change.back().mean - truth);
        test.members += error;
        test.fraction += truth > 0 ? error / truth : 0;
        ++test.origins;
    }
    if (test.origins == 0)
        return std::nullopt;
    test.members /= test.origins;
    test.fraction /= test.origins;
    return test;
}

// Errors that a method made when it was tried count more than those it supposes: its range holds at least them. Of normal
// errors the mean size is √(2/π) standard deviations.
void widen(Forecast& forecast)
{
    const int horizon = int(std::min<qsizetype>(forecast.backTest->horizon, forecast.points.size()));
    const double supposed = forecast.points[horizon - 1].members.deviation;
    const double made = forecast.backTest->members * std::sqrt(std::numbers::pi / 2);
    forecast.addedVariance = std::max(0.0, made * made - supposed * supposed) / horizon;
    for (qsizetype i = 0; i < forecast.points.size(); ++i) {
        double& deviation = forecast.points[i].members.deviation;
        deviation = std::hypot(deviation, std::sqrt(forecast.addedVariance * double(i + 1)));
    }
}

MethodOutcome tried(ForecastMethod method, const History& history, const TenureTable* tenure, int months)
{
    // As far ahead as the forecast; not so far, though at least a year, where that takes from the number of origins.
    const int triable = history.months() - historyToTry - mostOrigins + 1;
    const int horizon = std::max(std::min(months, year), std::min({months, mostHorizon, triable}));
    MethodOutcome outcome = forecastBy(method, history, tenure, months);
    if (outcome.forecast)
        outcome.forecast->backTest = backTest(method, history, tenure, horizon);
    if (outcome.forecast && outcome.forecast->backTest)
        widen(*outcome.forecast);
    return outcome;
}

} // namespace

History History::before(int months) const
{
    History then = *this;
    for (int i = 0; i < months && !then.change.empty(); ++i) {
        then.members -= then.change.back();
        for (auto* series : {&then.change, &then.joins, &then.leaves})
            series->pop_back();
    }
    return then;
}

History historyOf(const QList<MonthFigures>& months, YearMonth notBefore)
{
    History history;
    bool hasLeaves = false;
    for (qsizetype i = 0; i < months.size(); ++i) {
        const Figures& figures = months[i].figures;
        hasLeaves = hasLeaves || figures.flows.leaves > 0;
        history.members = double(figures.closing);
        const bool starts = i > 0 && (notBefore.isValid() ? months[i].month >= notBefore : hasLeaves);
        if (!starts && !history.first.isValid())
            continue;
        if (!history.first.isValid())
            history.first = months[i].month;
        history.change.push_back(double(figures.closing - figures.opening));
        history.joins.push_back(double(figures.flows.joins + figures.flows.rejoins));
        history.leaves.push_back(double(figures.flows.leaves));
    }
    return history;
}

QString displayName(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::RunRate:
        return QCoreApplication::translate("Membership", "Run rate");
    case ForecastMethod::Seasonal:
        return QCoreApplication::translate("Membership", "Seasonal");
    case ForecastMethod::Cohort:
        break;
    }
    return QCoreApplication::translate("Membership", "By cohort");
}

QString codeOf(ForecastMethod method)
{
    return method == ForecastMethod::RunRate ? u"runRate"_s : method == ForecastMethod::Seasonal ? u"seasonal"_s : u"cohort"_s;
}

MethodOutcome forecastBy(ForecastMethod method, const History& history, const TenureTable* tenure, int months)
{
    MethodOutcome outcome{method, {}, {}};
    const auto found = ahead(method, history, tenure, months);
    if (!found) {
        outcome.missing = found.error().message;
        return outcome;
    }
    Forecast forecast{method, found->model, {}, {}, 0};
    YearMonth month = history.last();
    for (const Estimate& change : found->change) {
        month = month.plusMonths(1);
        forecast.points.append({month, {history.members + change.mean, change.deviation}});
    }
    outcome.forecast = forecast;
    return outcome;
}

QList<MethodOutcome> forecastByHistory(const History& history, int months)
{
    return {tried(ForecastMethod::RunRate, history, nullptr, months), tried(ForecastMethod::Seasonal, history, nullptr, months)};
}

MethodOutcome forecastByCohort(const History& history, const TenureTable* tenure, int months)
{
    return tried(ForecastMethod::Cohort, history, tenure, months);
}

QList<MethodOutcome> forecastByAll(const History& history, const TenureTable* tenure, int months)
{
    return forecastByHistory(history, months) << forecastByCohort(history, tenure, months);
}

std::optional<qsizetype> bestOf(const QList<MethodOutcome>& outcomes)
{
    std::optional<qsizetype> best;
    const auto errorOf = [&](qsizetype i) { return outcomes[i].forecast->backTest->members; };
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i].forecast && outcomes[i].forecast->backTest && (!best || errorOf(i) < errorOf(*best)))
            best = i;
    }
    return best;
}

std::optional<qint64> neededJoinsPerMonth(const Forecast& forecast, const History& history, qint64 target)
{
    if (history.months() < year || forecast.points.isEmpty())
        return std::nullopt;
    const std::span lastYear = std::span(history.joins).last(year);
    const double months = double(forecast.points.size());
    double joins = 0;
    for (size_t i = 0; i < size_t(forecast.points.size()); ++i)
        joins += forecast.method == ForecastMethod::RunRate ? mean(lastYear) : lastYear[i % year];
    const double missing = double(target) - forecast.points.last().members.mean;
    return std::max<qint64>(0, qint64(std::ceil((joins + missing) / months)));
}

} // namespace shirube::membership
