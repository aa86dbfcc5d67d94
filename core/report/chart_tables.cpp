// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/report/definitions.h"
#include "core/report/tables.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

QString words(const char* source)
{
    return QCoreApplication::translate("Report", source);
}

Column figureColumn(const QString& title)
{
    return {title, Align::Right};
}

// ― where nothing is left to chance, as at the beginning.
Cell boundCell(std::optional<double> share)
{
    return share ? percentCell(share) : textCell(QStringLiteral("―"));
}

Cell roundedCell(std::optional<double> value)
{
    return countCell(value ? std::optional(qRound64(*value)) : std::nullopt);
}

// Where nothing can stand: a month that has not come, a line that does not reach so far.
Cell blank()
{
    return textCell({});
}

std::optional<double> valueAt(const QList<PaceSeries::Point>& line, YearMonth month)
{
    const auto found = std::ranges::find(line, month, &PaceSeries::Point::month);
    return found == line.end() ? std::nullopt : std::optional(found->members);
}

Cell pointCell(const QList<PaceSeries::Point>& line, YearMonth month)
{
    const auto value = valueAt(line, month);
    return value ? roundedCell(value) : blank();
}

QList<YearMonth> monthsOf(const PaceSeries& series)
{
    QList<YearMonth> months;
    for (const auto& line : {series.actual, series.targetLine, series.neededPace}) {
        for (const PaceSeries::Point& point : line)
            months.append(point.month);
    }
    for (const PaceSeries::BandPoint& point : series.forecast)
        months.append(point.month);
    std::ranges::sort(months);
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

qint64 pointCount(const QList<PanelSeries::Panel>& panels)
{
    qsizetype most = 0;
    for (const PanelSeries::Panel& panel : panels)
        most = std::max(most, panel.values.size());
    return most;
}

const SurvivalCurves::Step* stepAt(const SurvivalCurves::Curve& curve, double years)
{
    const auto after = std::ranges::upper_bound(curve.steps, years, {}, &SurvivalCurves::Step::years);
    return after == curve.steps.begin() ? nullptr : &*std::prev(after);
}

} // namespace

QString marksNote(const QList<EventMark>& marks)
{
    QStringList notes;
    for (const EventMark& mark : marks)
        notes.append(words(QT_TRANSLATE_NOOP("Report", "%1 %2")).arg(formatDate(mark.on), mark.title));
    return notes.join(u" · "_s);
}

Table tableTwin(const PaceSeries& series)
{
    Table table;
    table.unit = words(QT_TRANSLATE_NOOP("Report", "companies"));
    table.note = marksNote(series.marks);
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Month"))},
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Actual"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Target line"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Needed pace")))};
    if (!series.forecast.isEmpty())
        table.columns += {figureColumn(words(QT_TRANSLATE_NOOP("Report", "Forecast"))),
                          figureColumn(words(QT_TRANSLATE_NOOP("Report", "80 %: from"))),
                          figureColumn(words(QT_TRANSLATE_NOOP("Report", "80 %: to"))),
                          figureColumn(words(QT_TRANSLATE_NOOP("Report", "95 %: from"))),
                          figureColumn(words(QT_TRANSLATE_NOOP("Report", "95 %: to")))};
    for (const YearMonth month : monthsOf(series)) {
        QList<Cell> row{textCell(formatMonth(month)), pointCell(series.actual, month),
                        pointCell(series.targetLine, month), pointCell(series.neededPace, month)};
        const auto forecast = std::ranges::find(series.forecast, month, &PaceSeries::BandPoint::month);
        if (forecast != series.forecast.end())
            row += {roundedCell(forecast->members), roundedCell(forecast->low80), roundedCell(forecast->high80),
                    roundedCell(forecast->low95), roundedCell(forecast->high95)};
        while (row.size() < table.columns.size())
            row.append(blank());
        table.rows.append(row);
    }
    return table;
}

Table tableTwin(const FlowSeries& series)
{
    Table table;
    table.unit = words(QT_TRANSLATE_NOOP("Report", "companies"));
    table.note = marksNote(series.marks);
    if (series.neededGains)
        table.note = joinSentences(
            {words(QT_TRANSLATE_NOOP("Report", "Joins needed each month: %1 (%2)"))
                 .arg(formatCount(series.neededGains), premiseOf(LeavesTaken::LastTwelveMonths)),
             table.note});
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Month"))},
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Joins and rejoins"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Leaves"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Net growth since April")))};
    for (const FlowSeries::Point& point : series.points)
        table.rows.append({textCell(formatMonth(point.month)), countCell(point.gains), countCell(point.leaves),
                           changeCell(point.net)});
    return table;
}

Table tableTwin(const WaterfallSeries& series)
{
    Table table;
    table.unit = words(QT_TRANSLATE_NOOP("Report", "companies"));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Step"))},
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Change"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Members")))};
    for (const WaterfallStep& step : series.steps)
        table.rows.append(
            {textCell(step.label),
             step.kind == WaterfallStep::Kind::Level ? blank() : changeCell(step.to - step.from),
             countCell(step.to)});
    return table;
}

Table tableTwin(const CumulativeSeries& series)
{
    Table table;
    table.unit = words(QT_TRANSLATE_NOOP("Report", "companies"));
    table.note = marksNote(series.marks);
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "April to"))},
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Joins and rejoins"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Joins, last year"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Leaves"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Leaves, last year")))};
    const auto cell = [](std::optional<qint64> value) { return value ? countCell(value) : blank(); };
    for (const CumulativeSeries::Month& month : series.months)
        table.rows.append({textCell(formatMonth(month.month)), cell(month.gains), countCell(month.gainsLastYear),
                           cell(month.leaves), countCell(month.leavesLastYear)});
    return table;
}

Table tableTwin(const ParetoSeries& series)
{
    Table table;
    table.unit = words(QT_TRANSLATE_NOOP("Report", "companies"));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Reason")), Align::Left, 2},
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Count"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Last year"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Cumulative share")))};
    for (qsizetype i = 0; i < series.items.size(); ++i) {
        const ParetoItem& item = series.items[i];
        const auto share = i < series.cumulative.size() ? std::optional(series.cumulative[i]) : std::nullopt;
        table.rows.append({textCell(item.label), countCell(item.count), countCell(item.lastYear),
                           percentCell(share)});
    }
    return table;
}

Table tableTwin(const PanelSeries& series)
{
    Table table;
    table.unit = words(QT_TRANSLATE_NOOP("Report", "first month = 100 %"));
    table.note = marksNote(series.marks);
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Branch"))},
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Members")))};
    const qint64 months = pointCount(series.panels);
    for (qint64 back = 1; back <= months; ++back)
        table.columns.append(figureColumn(formatMonth(series.first.plusMonths(int(months - back)))));
    for (const PanelSeries::Panel& panel : series.panels) {
        QList<Cell> row{textCell(panel.name), countCell(panel.last)};
        for (qint64 back = 1; back <= months; ++back)
            row.append(percentCell(panel.values.value(months - back)));
        table.rows.append(row);
    }
    return table;
}

Table tableTwin(const FunnelSeries& series)
{
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Branch"))},
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Opening"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Leaves"))),
                     figureColumn(words(QT_TRANSLATE_NOOP("Report", "Leave rate (12 months)"))),
                     {words(QT_TRANSLATE_NOOP("Report", "Against chance")), Align::Left, 1.5}};
    qint64 size = 0;
    qint64 events = 0;
    for (const FunnelSeries::Point& point : series.points) {
        size += point.size;
        events += point.events;
        table.rows.append({textCell(point.name), countCell(point.size), countCell(point.events),
                           percentCell(point.rate), textCell(displayName(point.place))});
    }
    if (!series.points.isEmpty())
        table.totals = {textCell(words(QT_TRANSLATE_NOOP("Report", "Whole chamber"))), countCell(size),
                        countCell(events), percentCell(series.mean), blank()};
    table.note = words(QT_TRANSLATE_NOOP(
        "Report", "Chance: the exact binomial limits that hold 95 % and 99.8 % of branches of this size if "
                  "everyone ran the average risk."));
    return table;
}

Table tableTwin(const HeatMap& series)
{
    Table table;
    table.unit = series.columnTitle;
    table.columns = {{series.rowTitle, Align::Left, 1.5}};
    for (const QString& column : series.columns)
        table.columns.append(figureColumn(column));
    for (qsizetype row = 0; row < series.rows.size(); ++row) {
        QList<Cell> cells{textCell(series.rows[row])};
        for (qsizetype column = 0; column < series.columns.size(); ++column) {
            const HeatMap::Cell cell = series.cells.value(row).value(column);
            cells.append({cell.text, cell.value ? QVariant(*cell.value) : QVariant()});
        }
        table.rows.append(cells);
    }
    return table;
}

Table tableTwin(const SurvivalCurves& series)
{
    Table table;
    table.note = series.comparison;
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Years"))}};
    qsizetype years = 0;
    for (const SurvivalCurves::Curve& curve : series.curves) {
        const QString name = series.curves.size() > 1 ? curve.name + u' ' : QString();
        table.columns += {figureColumn(name + words(QT_TRANSLATE_NOOP("Report", "still in"))),
                          figureColumn(words(QT_TRANSLATE_NOOP("Report", "95 %: from"))),
                          figureColumn(words(QT_TRANSLATE_NOOP("Report", "95 %: to"))),
                          figureColumn(words(QT_TRANSLATE_NOOP("Report", "At risk")))};
        years = std::max(years, curve.atRisk.size());
    }
    for (qsizetype year = 0; year < years; ++year) {
        QList<Cell> row{countCell(year)};
        for (const SurvivalCurves::Curve& curve : series.curves) {
            const SurvivalCurves::Step* step = stepAt(curve, double(year));
            if (year < curve.atRisk.size() && step != nullptr)
                row += {percentCell(step->survival), boundCell(step->low), boundCell(step->high),
                        countCell(curve.atRisk[year])};
            else
                row += {blank(), blank(), blank(), blank()};
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace shirube::report
