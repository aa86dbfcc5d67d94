// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/review_series.h"

#include "core/base/format.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using review::GradedSheet;
using review::Review;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QList<int> countsOf(const review::GradeCounts& counts, const review::GradingScale& scale)
{
    QList<int> all;
    for (int rank = 0; rank < scale.bands.size(); ++rank)
        all.append(counts.byRank.value(rank));
    all.append(counts.notEvaluable);
    return all;
}

QString barsSummary(const review::RollUp& rollUp)
{
    if (rollUp.whole.total == 0)
        return say(QT_TRANSLATE_NOOP("Report", "The round has no items."));
    QStringList parts;
    for (int rank = 0; rank < rollUp.scale.bands.size(); ++rank)
        parts.append(gradeCountText(rollUp.scale.bands[rank].grade, rollUp.whole.byRank.value(rank)));
    parts.append(notGradedText(rollUp.whole.notEvaluable));
    const QString items = formatCount(rollUp.whole.total);
    const QString counts = parts.join(say(QT_TRANSLATE_NOOP("Report", ", ")));
    if (!rollUp.whole.mean)
        return say(QT_TRANSLATE_NOOP("Report", "Items: %1 (%2).")).arg(items, counts);
    return say(QT_TRANSLATE_NOOP("Report", "Items: %1 (%2); mean achievement %3."))
        .arg(items, counts, formatPercent(rollUp.whole.mean));
}

QString flowSummary(const QList<QList<int>>& flows)
{
    int rose = 0;
    int fell = 0;
    int stayed = 0;
    int apart = 0;
    const qsizetype none = flows.size() - 1;
    for (qsizetype from = 0; from < flows.size(); ++from) {
        for (qsizetype to = 0; to < flows.size(); ++to) {
            int& sum = from == none || to == none ? apart : to < from ? rose : to > from ? fell : stayed;
            sum += flows[from][to];
        }
    }
    if (rose + fell + stayed + apart == 0)
        return say(QT_TRANSLATE_NOOP("Report", "No item was in both rounds."));
    return say(QT_TRANSLATE_NOOP("Report", "Items in both rounds: %1; %2 rose, %3 fell, %4 kept the grade, "
                                           "%5 not graded in one of them."))
        .arg(formatCount(rose + fell + stayed + apart), formatCount(rose), formatCount(fell), formatCount(stayed),
             formatCount(apart));
}

QString heatSummary(const GradeHeat& heat, qsizetype round)
{
    if (heat.organs.isEmpty() || heat.rounds.isEmpty())
        return say(QT_TRANSLATE_NOOP("Report", "There is no round yet."));
    qsizetype graded = 0;
    QStringList worst;
    for (qsizetype i = 0; i < heat.organs.size(); ++i) {
        const GradeHeat::Cell& cell = heat.cells[i][round];
        graded += cell.rank >= 0;
        if (cell.rank >= 0 && cell.rank == heat.worstRank)
            worst.append(heat.organs[i]);
    }
    constexpr qsizetype mostNamed = 5;
    QString which = worst.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "none"))
                                    : worst.first(std::min(worst.size(), mostNamed)).join(say(QT_TRANSLATE_NOOP("Report", ", ")));
    if (worst.size() > mostNamed)
        which = say(QT_TRANSLATE_NOOP("Report", "%1 and %2 others")).arg(which, formatCount(worst.size() - mostNamed));
    return say(QT_TRANSLATE_NOOP("Report", "%1: %2 of %3 organs have graded items; with the lowest grade: %4."))
        .arg(heat.rounds[round], formatCount(graded), formatCount(heat.organs.size()), which);
}

} // namespace

GradeBars gradeBars(const review::RollUp& rollUp, const QString& title)
{
    GradeBars series{title, gradesOf(rollUp.scale), {}, barsSummary(rollUp)};
    for (const review::GradeCounts& group : rollUp.groups)
        series.bars.append({group.name, countsOf(group, rollUp.scale), group.mean});
    return series;
}

GradeFlow gradeFlow(const Review& review, const review::Round& before)
{
    GradeFlow series{gradesOf(review.scale), review::displayName(before), review::displayName(review.round), {}, {}};
    series.flows.fill(QList<int>(series.grades.size(), 0), series.grades.size());
    for (const GradedSheet& sheet : review.sheets) {
        if (sheet.gradeBefore)
            ++series.flows[placeOf(review.scale, *sheet.gradeBefore)][placeOf(review.scale, sheet.grade())];
    }
    series.summary = flowSummary(series.flows);
    return series;
}

GradeHeat gradeHeat(const QList<Review>& reviews, RoundId spokenOf)
{
    GradeHeat heat;
    qsizetype spoken = reviews.size() - 1;
    QHash<QString, qsizetype> places;
    for (qsizetype round = 0; round < reviews.size(); ++round) {
        const Review& review = reviews[round];
        heat.rounds.append(review::displayName(review.round));
        if (review.round.id == spokenOf)
            spoken = round;
        heat.worstRank = std::max(heat.worstRank, int(review.scale.bands.size()) - 1);
        for (const review::GradeCounts& organ : review::rollUp(review, review::byOrgan()).groups) {
            if (!places.contains(organ.name)) {
                places.insert(organ.name, heat.organs.size());
                heat.organs.append(organ.name);
                heat.cells.append(QList<GradeHeat::Cell>(reviews.size()));
            }
            const QString worst = organ.worstRank < 0 ? QString() : review.scale.bands[organ.worstRank].grade;
            heat.cells[places.value(organ.name)][round] = {organ.mean, worst, organ.worstRank, organ.total};
        }
    }
    heat.summary = heatSummary(heat, spoken);
    return heat;
}

Completion completion(const Review& review)
{
    Completion series;
    series.total = int(review.sheets.size());
    series.dueOn = review.round.dueOn;
    QMap<QDate, std::pair<int, int>> days;
    for (const GradedSheet& sheet : review.sheets) {
        if (sheet.sheet.submittedOn.isValid())
            ++days[sheet.sheet.submittedOn].first;
        if (sheet.sheet.assessedOn.isValid())
            ++days[sheet.sheet.assessedOn].second;
    }
    Completion::Point sum;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        sum = {day.key(), sum.submitted + day->first, sum.assessed + day->second};
        series.points.append(sum);
    }
    series.summary = say(QT_TRANSLATE_NOOP("Report", "%1 of %2 sheets are submitted, %3 graded by the planning office; due on %4."))
                         .arg(formatCount(sum.submitted), formatCount(series.total), formatCount(sum.assessed),
                              dayText(series.dueOn, unknownText()));
    return series;
}

} // namespace shirube::report
