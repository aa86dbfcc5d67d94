// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/outlook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

template <typename Number>
QJsonValue orNull(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<Yen>& amount)
{
    return amount ? QJsonValue(amount->value) : QJsonValue();
}

// The flows of a scope, null throughout while it has no members.
void addFigures(QJsonObject& object, const std::optional<membership::Figures>& figures)
{
    const auto add = [&](const QString& name, auto valueOf) {
        object[name] = figures ? QJsonValue(valueOf(*figures)) : QJsonValue();
    };
    using membership::Figures;
    add(u"opening"_s, [](const Figures& f) { return f.opening; });
    add(u"joins"_s, [](const Figures& f) { return f.flows.joins; });
    add(u"rejoins"_s, [](const Figures& f) { return f.flows.rejoins; });
    add(u"leaves"_s, [](const Figures& f) { return f.flows.leaves; });
    add(u"transfersIn"_s, [](const Figures& f) { return f.flows.transfersIn; });
    add(u"transfersOut"_s, [](const Figures& f) { return f.flows.transfersOut; });
    add(u"difference"_s, [](const Figures& f) { return f.difference(); });
}

QJsonObject branchJson(const BranchFigures& row)
{
    QJsonObject object;
    object[u"branch"_s] = row.branch.name;
    addFigures(object, row.figures);
    object[u"closing"_s] = row.figures ? QJsonValue(row.figures->closing) : QJsonValue();
    object[u"target"_s] = orNull(row.target);
    object[u"achievement"_s] = orNull(row.achievement);
    return object;
}

// At the target's day, by the best method; the back-test's error is a fraction of the members there were.
QJsonObject forecastJson(const Outlook* outlook)
{
    const MethodOutlook* chosen = outlook && outlook->target ? outlook->chosen() : nullptr;
    QJsonObject object;
    for (const QString& name :
         {u"method"_s, u"atTargetDate"_s, u"low80"_s, u"high80"_s, u"probability"_s, u"backtestError"_s})
        object[name] = QJsonValue();
    if (!chosen)
        return object;
    const membership::Forecast& forecast = *chosen->outcome.forecast;
    const membership::ForecastPoint& last = forecast.points.last();
    const statistics::Range range = last.range80();
    object[u"method"_s] = membership::codeOf(forecast.method);
    object[u"atTargetDate"_s] = qRound64(last.members.mean);
    object[u"low80"_s] = qRound64(range.low);
    object[u"high80"_s] = qRound64(range.high);
    object[u"probability"_s] = orNull(chosen->probability);
    object[u"backtestError"_s] =
        orNull(forecast.backTest ? std::optional(forecast.backTest->fraction) : std::nullopt);
    return object;
}

QJsonObject membershipJson(const KeyFigures& figures, const Outlook* outlook)
{
    const std::optional<membership::Figures>& year = figures.membership.fiscalYear;
    QJsonObject object;
    object[u"lastMonth"_s] =
        figures.membership.lastMonth.isValid() ? QJsonValue(figures.membership.lastMonth.toText()) : QJsonValue();
    object[u"headcount"_s] = orNull(figures.headcount);
    object[u"target"_s] = figures.target ? QJsonValue(figures.target->headcount) : QJsonValue();
    object[u"targetDate"_s] =
        figures.target ? QJsonValue(figures.target->dueOn.toString(Qt::ISODate)) : QJsonValue();
    object[u"base"_s] = orNull(figures.base);
    object[u"level"_s] = orNull(figures.progress.level);
    object[u"progress"_s] = orNull(figures.progress.progress);
    object[u"fiscalYear"_s] = FiscalYear(figures.asOf).first();
    addFigures(object, year);
    object[u"netGrowth"_s] = year ? QJsonValue(year->netGrowth()) : QJsonValue();
    object[u"retentionCohort"_s] = year ? orNull(year->retentionCohort()) : QJsonValue();
    object[u"retentionFlow"_s] = year ? orNull(year->retentionFlow()) : QJsonValue();
    object[u"requiredJoinsPerMonth"_s] = orNull(figures.progress.requiredJoinsPerMonth);
    object[u"forecast"_s] = forecastJson(outlook);
    QJsonArray branches;
    for (const BranchFigures& row : figures.branches)
        branches.append(branchJson(row));
    object[u"byBranch"_s] = branches;
    return object;
}

// Of the newest round; null while there is none.
QJsonValue byGradeJson(const KeyFigures& figures)
{
    if (!figures.round)
        return {};
    const review::RollUp& grades = figures.round->byKind;
    QJsonObject counts;
    for (int rank = 0; rank < grades.scale.bands.size(); ++rank)
        counts[grades.scale.bands[rank].grade] = grades.whole.byRank.value(rank);
    counts[u"notEvaluable"_s] = grades.whole.notEvaluable;
    return counts;
}

QJsonObject initiativesJson(const KeyFigures& figures)
{
    const QMap<ItemGroup, int> counts = countByGroup(figures.initiatives);
    const QJsonObject byKind{{u"headOffice"_s, counts[ItemGroup::HeadOffice]},
                             {u"division"_s, counts[ItemGroup::Division]},
                             {u"committee"_s, counts[ItemGroup::Committee]},
                             {u"womensAssociation"_s, counts[ItemGroup::WomensAssociation]},
                             {u"youthSection"_s, counts[ItemGroup::YouthSection]},
                             {u"branch"_s, counts[ItemGroup::Branch]},
                             {u"jointBranch"_s, counts[ItemGroup::JointBranch]}};
    const int total = int(figures.initiatives.size());
    return {
        {u"total"_s, total}, {u"byKind"_s, byKind}, {u"byGrade"_s, byGradeJson(figures)}, {u"overdue"_s, figures.overdue}};
}

QJsonArray yearsJson(const QList<reserve::ReserveYear>& lines)
{
    QJsonArray years;
    for (const reserve::ReserveYear& year : lines)
        years.append(QJsonObject{{u"fiscalYear"_s, year.fiscalYear.first()},
                                 {u"opening"_s, orNull(year.opening)},
                                 {u"increase"_s, orNull(year.increase())},
                                 {u"decrease"_s, orNull(year.decrease)},
                                 {u"closing"_s, orNull(year.closing)},
                                 {u"planned"_s, orNull(year.planned)},
                                 {u"approved"_s, orNull(year.approved)},
                                 {u"executed"_s, orNull(year.executed)},
                                 {u"effective"_s, orNull(year.effective)},
                                 {u"contributed"_s, orNull(year.contributed)},
                                 {u"returned"_s, orNull(year.returned)}});
    return years;
}

QJsonObject reserveJson(const KeyFigures& figures)
{
    QJsonArray funds;
    for (const reserve::FundFigures& one : figures.funds)
        funds.append(QJsonObject{{u"name"_s, one.fund.name},
                                 {u"purpose"_s, one.fund.purpose},
                                 {u"opening"_s, orNull(one.fund.opening)},
                                 {u"openingDate"_s, one.fund.opening ? QJsonValue(one.fund.openingDate.toString(Qt::ISODate))
                                                                     : QJsonValue()},
                                 {u"ceiling"_s, orNull(one.fund.ceiling)},
                                 {u"floor"_s, orNull(one.fund.floor)},
                                 {u"target"_s, orNull(one.fund.target)},
                                 {u"balance"_s, orNull(one.balance)},
                                 {u"byYear"_s, yearsJson(one.years)}});
    const FiscalYear closed = figures.reserveClosedUpTo;
    return {{u"balance"_s, orNull(figures.reserveBalance)},
            {u"byYear"_s, yearsJson(figures.reserveYears)},
            {u"funds"_s, funds},
            {u"closedUpTo"_s, closed.isValid() ? QJsonValue(closed.first()) : QJsonValue()}};
}

} // namespace

QByteArray toJson(const KeyFigures& figures, const Outlook* outlook)
{
    const QJsonObject object{{u"asOf"_s, figures.asOf.toText()},
                             {u"sample"_s, figures.isSample},
                             {u"membership"_s, membershipJson(figures, outlook)},
                             {u"initiatives"_s, initiativesJson(figures)},
                             {u"reserve"_s, reserveJson(figures)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace shirube::report
