// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <optional>
#include <span>
#include <vector>

namespace shirube::statistics
{

/// How long one was observed, in whole days since its start.
struct Duration
{
    qint32 days = 0;    ///< to the end, or to where observation stops; 0 or more
    bool ended = false; ///< the end was seen; otherwise censored on that day
    /// Observation began this many days after the start (left truncation): at risk on the days after it, and
    /// from the first day on when 0. Who ends before observation begins is not counted.
    qint32 entered = 0;
};

/// One distinct day on which somebody ended or was censored.
struct SurvivalStep
{
    qint32 day = 0;
    qint64 atRisk = 0; ///< observed on the eve of the day; who is censored on it is still at risk
    qint64 events = 0;
    qint64 censored = 0;
    double survival = 1; ///< Kaplan-Meier: product of (1 - events ÷ atRisk) up to and including the day
    /// 95 % band: Greenwood's variance on the log-log scale; nullopt while nobody has ended and when nobody
    /// is left.
    std::optional<double> low;
    std::optional<double> high;
};

struct SurvivalCurve
{
    std::vector<SurvivalStep> steps; ///< in order of days
    qint64 count = 0;                ///< observed in all
    qint64 events = 0;
    /// The day on which half have ended: the first with survival below ½, or the middle of the days with
    /// exactly ½.
    std::optional<double> median;
    std::vector<qint64> atRiskByDay; ///< [day]; beyond its end nobody is

    /// Survival at the end of a day; nullopt after the last observed day while somebody is left.
    [[nodiscard]] std::optional<double> survivalAt(qint32 day) const;
    [[nodiscard]] qint64 atRiskAt(qint32 day) const;
};

/// Equal to R's survival::survfit(conf.type = "log-log"); days are bucketed, so that the time grows with the
/// count alone. Kaplan & Meier 1958; band: Kalbfleisch & Prentice.
[[nodiscard]] SurvivalCurve kaplanMeier(std::span<const Duration> durations);

/// Whether groups survive alike.
struct LogRank
{
    double chiSquare = 0;
    int degreesOfFreedom = 0;     ///< groups with expected events, less one
    double p = 1;                 ///< probability of a chi-square at least as large if all survived alike
    std::vector<double> observed; ///< events by group
    std::vector<double> expected; ///< if all survived alike
};
/// The log-rank test (Mantel-Haenszel with hypergeometric variance), equal to R's survival::survdiff. nullopt
/// when fewer than two groups could have had an event, or their difference has no variance.
[[nodiscard]] std::optional<LogRank> logRank(std::span<const std::vector<Duration>> groups);

} // namespace shirube::statistics
