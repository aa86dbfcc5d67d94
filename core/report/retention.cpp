// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/retention.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/membership/size_class.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/list_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using membership::Spell;
using membership::Spells;
using statistics::Duration;
using statistics::SurvivalCurve;

namespace
{

constexpr double daysPerYear = 365.25;
constexpr double daysPerMonth = daysPerYear / 12;

// Of a member who stayed exactly a calendar year it must be true that it was there after one.
qint32 dayOfYear(int years)
{
    return qint32(daysPerYear * years);
}

quint16 keyOf(const Spell& spell, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Branch:
        return spell.branch;
    case Grouping::Channel:
        return spell.channel;
    case Grouping::Size:
        return spell.sizeClass;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Retention& retention, Grouping grouping, quint16 key)
{
    const auto given = [](const membership::WordIndex& words, quint16 index) {
        return index == 0 ? QCoreApplication::translate("Report", "none given")
                          : displayWord(QString::fromUtf8(words.word(index)));
    };
    if (grouping == Grouping::Channel)
        return given(retention.spells.channels, key);
    if (grouping == Grouping::Size)
        return given(retention.spells.sizes, key);
    const auto organ = std::ranges::find(retention.branches, OrganId{key}, &plan::Organ::id);
    return organ == retention.branches.end() ? unknownText() : plan::displayName(*organ);
}

SurvivalCurves::Curve toCurve(const QString& name, const SurvivalCurve& found)
{
    SurvivalCurves::Curve curve;
    curve.name = name;
    curve.members = found.count;
    curve.left = found.events;
    if (found.median)
        curve.medianYears = *found.median / daysPerYear;
    curve.steps.append({0, 1, {}, {}});
    for (size_t i = 0; i < found.steps.size(); ++i) {
        const statistics::SurvivalStep& step = found.steps[i];
        const bool lastOfMonth = i + 1 == found.steps.size() ||
                                 int(found.steps[i + 1].day / daysPerMonth) != int(step.day / daysPerMonth);
        if (lastOfMonth)
            curve.steps.append({step.day / daysPerYear, step.survival, step.low, step.high});
    }
    for (int year = 0; dayOfYear(year) < qint32(found.atRiskByDay.size()); ++year)
        curve.atRisk.append(found.atRiskAt(dayOfYear(year)));
    return curve;
}

QString comparisonText(const QStringList& names, const statistics::LogRank& test)
{
    constexpr double surprising = 0.05;
    constexpr double smallest = 0.001;
    const QString p =
        test.p < smallest
            ? QCoreApplication::translate("Report", "p < 0.001")
            : QCoreApplication::translate("Report", "p = %1").arg(QString::number(test.p, 'f', 3));
    const QString verdict =
        test.p < surprising
            ? QCoreApplication::translate(
                  "Report", "they do not stay alike; chance alone would hardly make such a difference.")
            : QCoreApplication::translate("Report", "the difference may well be chance.");
    return QCoreApplication::translate("Report",
                                       "Log-rank test of %1: χ² = %2, degrees of freedom %3, %4: %5")
        .arg(names.join(QCoreApplication::translate("Report", " and ")),
             QString::number(test.chiSquare, 'f', 2), QString::number(test.degreesOfFreedom), p, verdict);
}

// The last step at or before so many years; nullopt beyond the curve.
const SurvivalCurves::Step* stepAt(const SurvivalCurves::Curve& curve, double years)
{
    if (curve.steps.isEmpty() || (curve.steps.last().years < years && curve.steps.last().survival > 0))
        return nullptr;
    const auto after = std::ranges::upper_bound(curve.steps, years, {}, &SurvivalCurves::Step::years);
    return &*std::prev(after);
}

QString summaryOf(const SurvivalCurves::Curve& whole)
{
    if (whole.members == 0)
        return QCoreApplication::translate("Report", "No members are entered up to this month.");
    QStringList shares;
    for (const int years : {1, 3, 5, 10}) {
        if (const auto* step = stepAt(whole, years))
            shares.append(QCoreApplication::translate("Report", "%1 after year %2")
                              .arg(formatPercent(step->survival))
                              .arg(years));
    }
    const QString median =
        whole.medianYears
            ? QCoreApplication::translate("Report", "Half have left after %1 years.")
                  .arg(QString::number(*whole.medianYears, 'f', 1))
            : QCoreApplication::translate("Report", "More than half stay longer than was observed.");
    if (shares.isEmpty())
        return median;
    return joinSentences({QCoreApplication::translate("Report", "Still members: %1.").arg(shares.join(QCoreApplication::translate("Report", ", "))),
                          median});
}

} // namespace

Result<Retention> loadRetention(const storage::Database& database, YearMonth asOf, membership::SpellShelf& shelf,
                                const membership::SpellProgress& progress)
{
    Retention retention;
    retention.asOf = asOf;
    SHIRUBE_ASSIGN(retention.branches, plan::loadOrgans(database, plan::OrganKind::Branch));
    SHIRUBE_ASSIGN(retention.spells, shelf.take(database, asOf.lastDay(), progress));
    retention.cohorts = membership::cohorts(retention.spells);
    retention.channels = membership::channelYields(retention.spells);
    SHIRUBE_ASSIGN(const QList<membership::Campaign> campaigns, membership::loadCampaigns(database));
    retention.campaigns = membership::campaignResults(retention.spells, campaigns);
    return retention;
}

QString displayName(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Branch:
        return QCoreApplication::translate("Report", "Branch");
    case Grouping::Channel:
        return QCoreApplication::translate("Report", "Join channel");
    case Grouping::Size:
        return QCoreApplication::translate("Report", "Size class");
    }
    Q_UNREACHABLE();
}

QList<SpellGroup> groupsOf(const Retention& retention, Grouping grouping)
{
    std::vector<qint64> counts;
    for (const Spell& spell : retention.spells.all) {
        const size_t key = keyOf(spell, grouping);
        if (key >= counts.size())
            counts.resize(key + 1);
        ++counts[key];
    }
    QList<SpellGroup> groups;
    for (size_t key = 0; key < counts.size(); ++key) {
        if (counts[key] > 0)
            groups.append({quint16(key), nameOf(retention, grouping, quint16(key)), counts[key]});
    }
    const auto place = [&](const SpellGroup& group) {
        if (grouping == Grouping::Size)
            return std::pair(group.key == 0, qint64(membership::placeOfSize(QString::fromUtf8(retention.spells.sizes.word(group.key)))));
        const auto organ = std::ranges::find(retention.branches, OrganId{group.key}, &plan::Organ::id);
        return grouping == Grouping::Branch ? std::pair(false, qint64(organ - retention.branches.begin()))
                                            : std::pair(group.key == 0, -group.members);
    };
    std::ranges::stable_sort(groups, {}, place);
    return groups;
}

SurvivalCurves survivalCurves(const Retention& retention, Grouping grouping, const QList<SpellGroup>& groups)
{
    const Spells& spells = retention.spells;
    std::vector<Duration> whole;
    whole.reserve(spells.all.size());
    std::vector<std::vector<Duration>> parts(size_t(groups.size()));
    for (const Spell& spell : spells.all) {
        const Duration duration = spells.duration(spell);
        whole.push_back(duration);
        const auto group = std::ranges::find(groups, keyOf(spell, grouping), &SpellGroup::key);
        if (group != groups.end())
            parts[size_t(group - groups.begin())].push_back(duration);
    }
    SurvivalCurves curves;
    curves.curves.append(
        toCurve(QCoreApplication::translate("Report", "Whole chamber"), statistics::kaplanMeier(whole)));
    curves.summary = summaryOf(curves.curves.first());
    QStringList names;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        names.append(groups[i].name);
        curves.curves.append(toCurve(groups[i].name, statistics::kaplanMeier(parts[size_t(i)])));
    }
    if (groups.size() < 2)
        return curves;
    const auto test = statistics::logRank(parts);
    curves.comparison = test ? comparisonText(names, *test)
                             : QCoreApplication::translate("Report", "Too few have left to compare %1.")
                                   .arg(names.join(QCoreApplication::translate("Report", " and ")));
    return curves;
}

HeatMap cohortMap(const Retention& retention)
{
    HeatMap map;
    map.rowTitle = QCoreApplication::translate("Report", "Joined in");
    map.columnTitle = QCoreApplication::translate("Report", "Fiscal years after joining");
    qsizetype columns = 0;
    for (const membership::Cohort& cohort : retention.cohorts)
        columns = std::max(columns, cohort.stillIn.size());
    for (qsizetype k = 0; k < columns; ++k)
        map.columns.append(QString::number(k));
    for (const membership::Cohort& cohort : retention.cohorts) {
        map.rows.append(formatFiscalYear(cohort.year));
        QList<HeatMap::Cell>& cells = map.cells.emplaceBack();
        for (int k = 0; k < columns; ++k) {
            const auto share = cohort.share(k);
            cells.append({share, share ? formatPercent(share) : QString()});
        }
    }
    const auto latest =
        std::find_if(retention.cohorts.rbegin(), retention.cohorts.rend(),
                     [](const auto& cohort) { return cohort.firstYearRetention().has_value(); });
    map.summary = latest == retention.cohorts.rend()
                      ? QCoreApplication::translate(
                            "Report", "No joining year has been followed to the end of the next.")
                      : QCoreApplication::translate(
                            "Report", "Of those who joined in %1, %2 were still in at the end of %3.")
                            .arg(formatFiscalYear(latest->year), formatPercent(latest->firstYearRetention()),
                                 formatFiscalYear(latest->year.plusYears(1)));
    return map;
}

} // namespace shirube::report
