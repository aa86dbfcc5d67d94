// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reserve_series.h"

#include "core/base/format.h"
#include "core/report/reserve_tables.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using Kind = BridgeSeries::Kind;

namespace
{

QString say(const char* source)
{
    return QCoreApplication::translate("Report", source);
}

QString withUnit(std::optional<Yen> amount)
{
    return amount ? say(QT_TRANSLATE_NOOP("Report", "%1 %2")).arg(formatMoney(amount), displayName(display().unit)) : unknownText();
}

BridgeSeries bridge(std::optional<Yen> planned, std::optional<Yen> approved, std::optional<Yen> executed,
                    std::optional<Yen> returned, std::optional<Yen> effective)
{
    BridgeSeries series;
    if (!planned && !approved && !executed && !effective)
        return series;
    series.steps = {{Kind::Planned, say(QT_TRANSLATE_NOOP("Report", "Planned")), planned},
                    {Kind::Approved, say(QT_TRANSLATE_NOOP("Report", "Approved")), approved},
                    {Kind::Executed, say(QT_TRANSLATE_NOOP("Report", "Executed")), executed},
                    {Kind::Returned, say(QT_TRANSLATE_NOOP("Report", "Returned")), returned},
                    {Kind::Effective, say(QT_TRANSLATE_NOOP("Report", "Effective")), effective}};
    QStringList parts;
    for (const BridgeSeries::Step& step : series.steps)
        parts.append(say(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(step.label, withUnit(step.amount)));
    series.summary = parts.join(u" · "_s);
    return series;
}

// The year that a balance at a month's end closes, or the month itself where it lies within one.
QString pointName(YearMonth month)
{
    const FiscalYear year(month);
    return month == year.lastMonth() ? say(QT_TRANSLATE_NOOP("Report", "End of %1")).arg(formatFiscalYear(year)) : formatMonth(month);
}

} // namespace

BridgeSeries bridgeSeries(const reserve::YearSums& year)
{
    BridgeSeries series = bridge(year.planned, year.approved, year.executed, year.returned, year.effective);
    if (year.executed && year.effective) {
        const Yen difference = *year.executed - year.returned.value_or(Yen{}) - *year.effective;
        if (difference != Yen{})
            series.summary += u" · "_s + say(QT_TRANSLATE_NOOP("Report", "▲ Executed less returned differs from effective by %1, "
                                                                         "because some drawdowns have only one of them entered"))
                                             .arg(withUnit(difference));
    }
    return series;
}

BridgeSeries bridgeSeries(const reserve::ReserveEntry& drawdown)
{
    if (drawdown.kind != reserve::EntryKind::Drawdown)
        return {};
    return bridge(drawdown.planned, drawdown.approved, drawdown.executed, drawdown.returned(), drawdown.effective);
}

Table tableTwin(const BridgeSeries& series)
{
    Table table;
    table.unit = displayName(display().unit);
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Stage")), Align::Left},
                     {say(QT_TRANSLATE_NOOP("Report", "Amount")), Align::Right}};
    for (const BridgeSeries::Step& step : series.steps)
        table.rows.append({textCell(step.label), moneyCell(step.amount)});
    table.note = roundingNote(table.rows, true);
    return table;
}

ReserveCourse reserveCourse(const ReserveBasis& basis, const QList<ReserveLine>& lines)
{
    ReserveCourse course;
    for (const reserve::ReserveYear& year : basis.years) {
        if (year.closing && year.fiscalYear.lastMonth() <= basis.asOf)
            course.actual.append({year.fiscalYear.lastMonth(), *year.closing});
    }
    if (basis.start && (course.actual.isEmpty() || course.actual.last().month != basis.asOf))
        course.actual.append({basis.asOf, basis.start->balance});
    for (const ReserveLine& line : lines) {
        if (!line.projection)
            continue;
        ReserveCourse::Line drawn{line.name, {{basis.asOf, basis.start->balance}}};
        for (const reserve::ProjectionYear& year : line.projection->years)
            drawn.points.append({year.year.lastMonth(), year.closing});
        course.lines.append(drawn);
    }
    if (basis.start) {
        course.floor = basis.start->floor;
        course.target = basis.start->target;
    }
    if (!lines.isEmpty())
        course.summary = reserveSentence(basis, lines.first());
    return course;
}

Table tableTwin(const ReserveCourse& series)
{
    Table table;
    table.unit = displayName(display().unit);
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "At")), Align::Left, 1.3},
                     {say(QT_TRANSLATE_NOOP("Report", "Balance")), Align::Right}};
    QList<YearMonth> months;
    for (const ReserveCourse::Point& point : series.actual)
        months.append(point.month);
    for (const ReserveCourse::Line& line : series.lines) {
        table.columns.append({line.name, Align::Right});
        for (const ReserveCourse::Point& point : line.points)
            months.append(point.month);
    }
    std::ranges::sort(months);
    months.erase(std::ranges::unique(months).begin(), months.end());
    const auto at = [](const QList<ReserveCourse::Point>& points, YearMonth month) {
        const auto found = std::ranges::find(points, month, &ReserveCourse::Point::month);
        return found == points.end() ? textCell(u"―"_s) : moneyCell(found->balance);
    };
    for (const YearMonth month : months) {
        QList<Cell> row{textCell(pointName(month)), at(series.actual, month)};
        for (const ReserveCourse::Line& line : series.lines)
            row.append(at(line.points, month));
        table.rows.append(row);
    }
    table.note = roundingNote(table.rows, true);
    return table;
}

} // namespace shirube::report
