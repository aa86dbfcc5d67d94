// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"

#include <QList>

class QWidget;

namespace shirube::ui
{

/// What the inputs above a table ask for, in words: the text in a line, the chosen entry of a box (its first one asks for
/// nothing), a day, what is ticked. Hidden inputs ask for nothing. Empty: everything is asked for.
[[nodiscard]] QString askedFor(const QList<const QWidget*>& inputs);

/// Tells a table what was asked for, so that each file that it goes into says so. of: rows that there are without it.
void tellFilter(report::Table& table, const QString& asked, std::optional<qint64> of = {});

} // namespace shirube::ui
