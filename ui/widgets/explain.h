// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/definitions.h"

class QWidget;

namespace shirube::ui
{

/// Says how a figure is computed wherever one asks: resting the mouse on it, by What's This (Shift+F1), and by a screen reader.
void explain(QWidget& widget, report::Metric metric);

} // namespace shirube::ui
