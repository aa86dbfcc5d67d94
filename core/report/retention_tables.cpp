// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/retention_tables.h"

#include "core/base/format.h"
#include "core/report/definitions.h"
#include "core/report/list_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using membership::Cohort;

namespace
{

// What is not known because its time has not come is no entry that somebody forgot.
Cell tooEarlyCell()
{
    return textCell(QCoreApplication::translate("Report", "too early"));
}

Cell yenCell(std::optional<Yen> amount)
{
    return {formatYen(amount), amount ? QVariant(amount->value) : QVariant()};
}

QString observedNote(const Retention& retention)
{
    const auto& cohorts = retention.cohorts;
    const bool older = std::ranges::any_of(retention.spells.all, [&](const membership::Spell& spell) {
        return spell.joined < retention.spells.observedFrom;
    });
    if (!older)
        return {};
    return QCoreApplication::translate(
               "Report", "Leaves are recorded from %1 on; who joined before %2 is left out, because "
                         "who left before is not known.")
        .arg(formatMonth(YearMonth(QDate::fromJulianDay(retention.spells.observedFrom))),
             cohorts.isEmpty() ? formatFiscalYear(FiscalYear(retention.asOf))
                               : formatFiscalYear(cohorts.first().year));
}

Cell cohortCell(const Cohort& cohort, int k, CohortValue value)
{
    if (k >= cohort.stillIn.size() || cohort.joined == 0)
        return textCell({});
    return value == CohortValue::Share ? percentCell(cohort.share(k)) : countCell(cohort.stillIn[k]);
}

QList<Cell> survivalRow(const QString& grouping, const SurvivalCurves::Curve& curve, int year)
{
    // The stairs' step that holds at the end of that many whole years.
    const double years = int(365.25 * year) / 365.25;
    const auto after = std::ranges::upper_bound(curve.steps, years, {}, &SurvivalCurves::Step::years);
    const SurvivalCurves::Step& step = *std::prev(after);
    QList<Cell> row;
    if (!grouping.isNull())
        row.append(textCell(grouping));
    row.append({textCell(curve.name), countCell(year), countCell(curve.atRisk[year]),
                percentCell(step.survival), step.low ? percentCell(step.low) : textCell({}),
                step.high ? percentCell(step.high) : textCell({})});
    return row;
}

QList<Column> survivalColumns()
{
    return {{QCoreApplication::translate("Report", "Group"), Align::Left, 1.6},
            {QCoreApplication::translate("Report", "Years"), Align::Right},
            {QCoreApplication::translate("Report", "At risk"), Align::Right},
            {QCoreApplication::translate("Report", "Still in"), Align::Right},
            {QCoreApplication::translate("Report", "95 % from"), Align::Right},
            {QCoreApplication::translate("Report", "95 % to"), Align::Right}};
}

QString survivalTitle()
{
    return QCoreApplication::translate("Report", "How long members stay");
}

QList<Cell> yieldRow(const QString& name, const membership::ChannelYield& channel)
{
    QList<Cell> row{textCell(name), countCell(channel.joined)};
    for (const membership::Yield& yield : channel.after) {
        row.append(yield.share() ? percentCell(yield.share()) : tooEarlyCell());
        row.append(countCell(yield.joined));
    }
    return row;
}

} // namespace

Table cohortTable(const Retention& retention, CohortValue value)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Joining years");
    table.unit = value == CohortValue::Share
                     ? QCoreApplication::translate("Report", "share of those who joined")
                     : QCoreApplication::translate("Report", "companies");
    table.note = observedNote(retention);
    table.columns = {{QCoreApplication::translate("Report", "Joined in"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "Joins and rejoins"), Align::Right},
                     {QCoreApplication::translate("Report", "First-year retention"), Align::Right, 1.3, meaningOf(Metric::FirstYearRetention)}};
    qsizetype columns = 0;
    for (const Cohort& cohort : retention.cohorts)
        columns = std::max(columns, cohort.stillIn.size());
    for (int k = 0; k < columns; ++k)
        table.columns.append({k == 0 ? QCoreApplication::translate("Report", "Year's end")
                                     : QCoreApplication::translate("Report", "Year +%1").arg(k),
                              Align::Right});
    for (const Cohort& cohort : retention.cohorts) {
        const auto first = cohort.firstYearRetention();
        QList<Cell>& row = table.rows.emplaceBack();
        row = {textCell(formatFiscalYear(cohort.year)), countCell(cohort.joined),
               first ? percentCell(first) : textCell({})};
        for (int k = 0; k < columns; ++k)
            row.append(cohortCell(cohort, k, value));
    }
    return table;
}

Table riskTable(const SurvivalCurves& curves)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Numbers at risk");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.note = QCoreApplication::translate(
        "Report", "Kaplan-Meier: members still in are censored; members who joined before "
                  "leaves are recorded are at risk only from then on. Band: 95 % "
                  "(Greenwood, log-log transform).");
    table.columns = {{QCoreApplication::translate("Report", "Years since joining"), Align::Right}};
    qsizetype years = 0;
    for (const auto& curve : curves.curves) {
        table.columns.append({curve.name, Align::Right});
        years = std::max(years, curve.atRisk.size());
    }
    for (int year = 0; year < years; ++year) {
        QList<Cell>& row = table.rows.emplaceBack();
        row.append(countCell(year));
        for (const auto& curve : curves.curves)
            row.append(countCell(curve.atRisk.value(year)));
    }
    return table;
}

Table survivalTable(const SurvivalCurves& curves)
{
    Table table;
    table.title = survivalTitle();
    table.columns = survivalColumns();
    for (const auto& curve : curves.curves) {
        for (int year = 0; year < curve.atRisk.size(); ++year)
            table.rows.append(survivalRow({}, curve, year));
    }
    return table;
}

Table survivalTable(const Retention& retention)
{
    Table table;
    table.title = survivalTitle();
    table.columns = survivalColumns();
    table.columns.prepend({QCoreApplication::translate("Report", "Grouping")});
    for (const Grouping grouping : groupings) {
        const SurvivalCurves curves = survivalCurves(retention, grouping, groupsOf(retention, grouping));
        for (const auto& curve : curves.curves) {
            const bool isWhole = &curve == &curves.curves.first();
            if (isWhole && grouping != groupings.front())
                continue;
            for (int year = 0; year < curve.atRisk.size(); ++year)
                table.rows.append(survivalRow(isWhole ? u""_s : displayName(grouping), curve, year));
        }
    }
    return table;
}

Table channelYieldTable(const Retention& retention)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Yield of channels");
    table.unit = QCoreApplication::translate("Report", "share still in");
    table.note = QCoreApplication::translate(
        "Report", "Observed: joins and rejoins at least that long ago, of which the share is "
                  "taken.");
    table.columns = {{QCoreApplication::translate("Report", "Join channel"), Align::Left, 1.8},
                     {QCoreApplication::translate("Report", "Joins and rejoins"), Align::Right}};
    for (const int months : membership::yieldMonths) {
        table.columns.append(
            {QCoreApplication::translate("Report", "%1 months").arg(months), Align::Right, 1.2});
        table.columns.append({QCoreApplication::translate("Report", "Observed"), Align::Right});
    }
    membership::ChannelYield whole;
    for (const membership::ChannelYield& channel : retention.channels) {
        whole.joined += channel.joined;
        for (size_t i = 0; i < whole.after.size(); ++i) {
            whole.after[i].joined += channel.after[i].joined;
            whole.after[i].stillIn += channel.after[i].stillIn;
        }
        table.rows.append(yieldRow(
            channel.channel.isEmpty() ? QCoreApplication::translate("Report", "none given") : displayWord(channel.channel),
            channel));
    }
    if (!table.rows.isEmpty())
        table.totals = yieldRow(QCoreApplication::translate("Report", "Whole chamber"), whole);
    return table;
}

Table campaignTable(const QList<membership::CampaignResult>& campaigns)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Campaigns");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.columns = {
        {QCoreApplication::translate("Report", "Campaign"), Align::Left, 1.8},
        {QCoreApplication::translate("Report", "First day"), Align::Left, 1.2},
        {QCoreApplication::translate("Report", "Last day"), Align::Left, 1.2},
        {QCoreApplication::translate("Report", "Join channel"), Align::Left, 1.4},
        {QCoreApplication::translate("Report", "Joins and rejoins"), Align::Right},
        {QCoreApplication::translate("Report", "In after 12 months"), Align::Right, 1.2},
        {QCoreApplication::translate("Report", "Cost (yen)"), Align::Right, 1.2},
        {QCoreApplication::translate("Report", "Cost per member after a year (yen)"), Align::Right, 1.4}};
    for (const membership::CampaignResult& result : campaigns) {
        const membership::Campaign& campaign = result.campaign;
        const bool tooEarly = result.joined && !result.inAfterYear;
        table.rows.append({textCell(campaign.name), textCell(formatDate(campaign.firstDay)),
                           textCell(formatDate(campaign.lastDay)),
                           textCell(campaign.channel.isEmpty() ? QCoreApplication::translate("Report", "all")
                                                               : displayWord(campaign.channel)),
                           countCell(result.joined),
                           tooEarly ? tooEarlyCell() : countCell(result.inAfterYear), yenCell(campaign.cost),
                           tooEarly && campaign.cost ? tooEarlyCell() : yenCell(result.costPerMember())});
    }
    return table;
}

Table eventMarkTable(const QList<membership::EventMark>& marks)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Events on charts");
    table.columns = {{QCoreApplication::translate("Report", "Day"), Align::Left, 1},
                     {QCoreApplication::translate("Report", "What happened"), Align::Left, 3}};
    for (const membership::EventMark& mark : marks)
        table.rows.append({textCell(formatDate(mark.date)), textCell(mark.title)});
    return table;
}

} // namespace shirube::report
