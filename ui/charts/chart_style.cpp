// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_style.h"

namespace shirube::ui
{

ChartStyle screenChartStyle()
{
    return {&currentPalette(), screenFont(Type::Body), screenFont(Type::Caption)};
}

ChartStyle paperChartStyle()
{
    ChartStyle style{&lightPalette(), paperFont(PaperType::Table), paperFont(PaperType::Note)};
    // The scene measures text in screen pixels: hinted widths would show as uneven gaps on paper.
    for (QFont* font : {&style.label, &style.caption})
        font->setHintingPreference(QFont::PreferNoHinting);
    return style;
}

} // namespace shirube::ui
