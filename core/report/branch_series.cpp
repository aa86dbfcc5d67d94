// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/branch_series.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/plan/names.h"
#include "core/report/branch_tables.h"

#include <QCoreApplication>
#include <QHash>
#include <QPoint>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double hundred = 100;

QString say(const char* text)
{
    return QCoreApplication::translate("Branches", text);
}

std::optional<QPoint> placeOf(const QString& ward)
{
    static const QHash<QString, QPoint> places{
        {u"板橋"_s, {2, 0}}, {u"北"_s, {3, 0}},   {u"足立"_s, {4, 0}},   {u"練馬"_s, {1, 1}},   {u"豊島"_s, {2, 1}},
        {u"文京"_s, {3, 1}}, {u"荒川"_s, {4, 1}}, {u"葛飾"_s, {5, 1}},   {u"杉並"_s, {0, 2}},   {u"中野"_s, {1, 2}},
        {u"新宿"_s, {2, 2}}, {u"千代田"_s, {3, 2}}, {u"台東"_s, {4, 2}}, {u"墨田"_s, {5, 2}},   {u"江戸川"_s, {6, 2}},
        {u"渋谷"_s, {2, 3}}, {u"港"_s, {3, 3}},   {u"中央"_s, {4, 3}},   {u"江東"_s, {5, 3}},   {u"世田谷"_s, {1, 4}},
        {u"目黒"_s, {2, 4}}, {u"品川"_s, {3, 4}}, {u"大田"_s, {3, 5}}};
    const auto found = places.constFind(ward);
    return found == places.cend() ? std::nullopt : std::optional(*found);
}

QString summaryOf(const TileMap& map, YearMonth asOf)
{
    const TileMap::Tile* least = nullptr;
    const TileMap::Tile* most = nullptr;
    qsizetype unknown = 0;
    for (const TileMap::Tile& tile : map.tiles) {
        if (!tile.figure.number.isValid()) {
            ++unknown;
            continue;
        }
        const double value = tile.figure.number.toDouble();
        least = !least || value < least->figure.number.toDouble() ? &tile : least;
        most = !most || value > most->figure.number.toDouble() ? &tile : most;
    }
    QString text = most ? say(QT_TRANSLATE_NOOP("Branches", "%1 at the end of %2: from %3 (%4) to %5 (%6)."))
                              .arg(map.measure, formatMonth(asOf), least->name, least->figure.text, most->name,
                                   most->figure.text)
                        : say(QT_TRANSLATE_NOOP("Branches", "%1 is not known for any ward.")).arg(map.measure);
    if (most && unknown > 0)
        addSentence(text, say(QT_TRANSLATE_NOOP("Branches", "Not known: %1 wards.")).arg(formatCount(unknown)));
    return joinSentences({text, map.note});
}

// Fills in everything but the tiles' hints.
TileMap mapOf(const QList<BranchRow>& branches, BranchMeasure measure, YearMonth asOf)
{
    TileMap map;
    map.measure = displayName(measure);
    QStringList elsewhere;
    for (const BranchRow& row : branches) {
        const auto place = placeOf(row.branch.name);
        if (!place) {
            elsewhere.append(plan::displayName(row.branch));
            continue;
        }
        map.tiles.append({row.branch.id, row.branch.name, place->x(), place->y(), measureCell(measure, row.value(measure)), {}});
    }
    if (!elsewhere.isEmpty())
        map.note = say(QT_TRANSLATE_NOOP("Branches", "Not on the map: %1. The ranking shows them."))
                       .arg(elsewhere.join(say(QT_TRANSLATE_NOOP("Branches", ", "))));
    map.summary = summaryOf(map, asOf);
    return map;
}

void addHints(TileMap& map, BranchMeasure measure, YearMonth asOf)
{
    for (TileMap::Tile& tile : map.tiles)
        tile.hint = say(QT_TRANSLATE_NOOP("Branches", "%1: %2\n%3: %4\nas of %5"))
                        .arg(tile.name, tile.figure.text, map.measure, helpOf(measure), formatMonth(asOf));
}

std::optional<double> membersAt(const QList<membership::MonthFigures>& months, YearMonth month)
{
    const int at = months.isEmpty() ? -1 : months.first().month.monthsUntil(month);
    return at < 0 || at >= months.size() ? std::nullopt : std::optional(double(months[at].figures.closing));
}

Cell lineCell(const BranchLines& series, std::optional<double> value)
{
    if (!series.isIndex)
        return countCell(value ? std::optional(qRound64(*value)) : std::nullopt);
    return value ? Cell{QString::number(*value, 'f', 1), *value} : textCell(unknownText());
}

} // namespace

TileMap tileMap(const BranchReport& report, BranchMeasure measure)
{
    TileMap map = mapOf(report.branches, measure, report.asOf);
    addHints(map, measure, report.asOf);
    return map;
}

TileMap attainmentMap(const KeyFigures& figures)
{
    QList<BranchRow> rows;
    for (const BranchFigures& one : figures.branches) {
        rows.append({one.branch, one.figures});
        rows.last().attainment = one.achievement;
    }
    TileMap map = mapOf(rows, BranchMeasure::Attainment, figures.asOf);
    addHints(map, BranchMeasure::Attainment, figures.asOf);
    return map;
}

Table tableTwin(const TileMap& series)
{
    Table table;
    table.note = series.note;
    table.columns = {{say(QT_TRANSLATE_NOOP("Branches", "Ward")), Align::Left}, {series.measure, Align::Right}};
    for (const TileMap::Tile& tile : series.tiles)
        table.rows.append({textCell(tile.name), tile.figure});
    return table;
}

BranchLines branchLines(const KeyFigures& figures, const BranchReport& report, const QList<OrganId>& branches,
                        bool asIndex)
{
    BranchLines series;
    series.first = FiscalYear(figures.asOf).firstMonth().plusMonths(-1);
    series.isIndex = asIndex;
    QStringList ends;
    for (const OrganId branch : branches) {
        const BranchRow* row = report.row(branch);
        const QList<membership::MonthFigures> months = report.months.value(branch);
        if (!row || months.isEmpty())
            continue;
        BranchLines::Line line{row->branch.name, {}};
        const auto opening = membersAt(months, series.first);
        for (YearMonth month = series.first; month <= figures.asOf; month = month.plusMonths(1)) {
            auto value = membersAt(months, month);
            if (asIndex)
                value = value && opening && *opening > 0 ? std::optional(hundred * *value / *opening) : std::nullopt;
            line.values.append(value);
        }
        ends.append(u"%1 %2"_s.arg(line.name, lineCell(series, line.values.last()).text));
        series.lines.append(line);
    }
    if (series.lines.isEmpty()) {
        series.summary = say(QT_TRANSLATE_NOOP("Branches", "No members are entered up to this month."));
        return series;
    }
    series.marks = marksWithin(figures.marks, series.first, figures.asOf);
    series.summary = (asIndex ? say(QT_TRANSLATE_NOOP("Branches", "End of %1, members at the end of %2 = 100: %3."))
                                    .arg(formatMonth(figures.asOf), formatMonth(series.first))
                              : say(QT_TRANSLATE_NOOP("Branches", "Members at the end of %1: %2.")).arg(formatMonth(figures.asOf)))
                         .arg(ends.join(say(QT_TRANSLATE_NOOP("Branches", ", "))));
    return series;
}

Table tableTwin(const BranchLines& series)
{
    Table table;
    table.unit = series.isIndex
                     ? say(QT_TRANSLATE_NOOP("Branches", "%1 = 100")).arg(formatMonth(series.first))
                     : say(QT_TRANSLATE_NOOP("Branches", "companies"));
    table.note = marksNote(series.marks);
    table.columns = {{say(QT_TRANSLATE_NOOP("Branches", "Month"))}};
    qsizetype months = 0;
    for (const BranchLines::Line& line : series.lines) {
        table.columns.append({line.name, Align::Right});
        months = std::max(months, line.values.size());
    }
    for (qsizetype i = 0; i < months; ++i) {
        QList<Cell> cells{textCell(formatMonth(series.first.plusMonths(int(i))))};
        for (const BranchLines::Line& line : series.lines)
            cells.append(lineCell(series, line.values.value(i)));
        table.rows.append(cells);
    }
    return table;
}

} // namespace shirube::report
