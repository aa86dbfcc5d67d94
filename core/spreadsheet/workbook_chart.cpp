// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/workbook_chart.h"

#include "core/spreadsheet/cell_value.h"

#include <algorithm>

namespace shirube::spreadsheet
{

namespace
{

constexpr double chartScaleX = 1.5; // of 480 by 288 pixels
constexpr double chartScaleY = 1.1;
constexpr double fontSize = 9;
constexpr uint16_t gapBetweenGroups = 60;
constexpr qsizetype mostTicks = 24;

// A text would be drawn as 0; an empty cell leaves a gap.
bool canBeDrawn(const report::Table& table, int column)
{
    const auto isFigure = [&](const QList<report::Cell>& row) {
        const report::Cell cell = row.value(column);
        return cell.text.isEmpty() || cellValue(cell).kind == CellValue::Kind::Number;
    };
    const auto holdsOne = [&](const QList<report::Cell>& row) { return !row.value(column).text.isEmpty(); };
    return column < table.columns.size() && std::ranges::all_of(table.rows, isFigure) && std::ranges::any_of(table.rows, holdsOne);
}

lxw_chart_font font()
{
    lxw_chart_font font{};
    font.name = const_cast<char*>(workbookFont);
    font.size = fontSize;
    return font;
}

void drawLine(lxw_chart_series* series, Ink ink, quint32 color)
{
    lxw_chart_line line{};
    line.color = color;
    line.width = ink == Ink::Forecast ? 1 : 2;
    line.dash_type = ink == Ink::Target  ? LXW_CHART_LINE_DASH_DASH
                     : ink == Ink::Pace  ? LXW_CHART_LINE_DASH_ROUND_DOT
                                         : LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
}

void drawColumn(lxw_chart_series* series, Ink ink, quint32 color)
{
    if (ink == Ink::Leaves || ink == Ink::Target) {
        lxw_chart_pattern pattern{};
        pattern.fg_color = color;
        pattern.bg_color = LXW_COLOR_WHITE;
        pattern.type = ink == Ink::Leaves ? LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL : LXW_CHART_PATTERN_PERCENT_20;
        chart_series_set_pattern(series, &pattern);
    } else {
        lxw_chart_fill fill{};
        fill.color = color;
        chart_series_set_fill(series, &fill);
    }
    lxw_chart_line edge{};
    edge.color = color;
    edge.width = 0.75F;
    chart_series_set_line(series, &edge);
}

} // namespace

bool drawChart(XlsxFile& file, lxw_worksheet* page, const WorkbookChart& chart, const std::array<quint32, inkCount>& inks,
               const ChartPlace& place)
{
    QList<WorkbookChart::Series> drawn;
    for (const WorkbookChart::Series& series : chart.series) {
        if (canBeDrawn(place.table, series.column))
            drawn.append(series);
    }
    if (drawn.isEmpty())
        return false;
    const bool isLines = chart.kind == WorkbookChart::Kind::Lines;
    lxw_chart* made = workbook_add_chart(file.book(), isLines ? LXW_CHART_LINE : LXW_CHART_COLUMN);
    for (const WorkbookChart::Series& which : drawn) {
        lxw_chart_series* series = chart_add_series(made, nullptr, nullptr);
        const auto column = lxw_col_t(which.column);
        chart_series_set_categories(series, place.sheet.constData(), place.header + 1, 0, place.last, 0);
        chart_series_set_values(series, place.sheet.constData(), place.header + 1, column, place.last, column);
        chart_series_set_name_range(series, place.sheet.constData(), place.header, column);
        isLines ? drawLine(series, which.ink, inks[size_t(which.ink)]) : drawColumn(series, which.ink, inks[size_t(which.ink)]);
    }
    lxw_chart_font small = font();
    lxw_chart_font title = font();
    title.size = fontSize + 2;
    chart_title_set_name(made, chart.title.toUtf8().constData());
    chart_title_set_name_font(made, &title);
    chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(made, &small);
    chart_axis_set_num_font(made->x_axis, &small);
    chart_axis_set_num_font(made->y_axis, &small);
    const CellValue first = cellValue(place.table.rows.first().value(0));
    if (first.kind == CellValue::Kind::Day)
        chart_axis_set_num_format(made->x_axis, first.format.toUtf8().constData());
    chart_axis_set_interval_unit(made->x_axis, uint16_t(1 + (place.table.rows.size() - 1) / mostTicks));
    chart_axis_set_num_format(made->y_axis, "#,##0");
    if (isLines)
        chart_show_blanks_as(made, LXW_CHART_BLANKS_AS_CONNECTED);
    else
        chart_set_series_gap(made, gapBetweenGroups);
    QByteArray summary = chart.summary.toUtf8();
    lxw_chart_options options{};
    options.x_scale = chartScaleX;
    options.y_scale = chartScaleY;
    options.description = summary.data();
    return worksheet_insert_chart_opt(page, place.row, place.column, made, &options) == LXW_NO_ERROR;
}

} // namespace shirube::spreadsheet
