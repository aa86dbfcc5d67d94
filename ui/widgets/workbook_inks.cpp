// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/workbook_inks.h"

#include "ui/widgets/theme.h"

namespace shirube::ui
{

std::array<quint32, spreadsheet::inkCount> workbookInks()
{
    using spreadsheet::Ink;
    const Palette& palette = lightPalette();
    std::array<quint32, spreadsheet::inkCount> inks{};
    const auto set = [&](Ink ink, const QColor& color) { inks[size_t(ink)] = color.rgb() & ~QRgb(0xFF000000); };
    set(Ink::Actual, palette.actual);
    set(Ink::Target, palette.target);
    set(Ink::Pace, palette.neededPace);
    set(Ink::Forecast, palette.actual);
    set(Ink::Joins, palette.joins);
    set(Ink::Leaves, palette.leaves);
    return inks;
}

} // namespace shirube::ui
