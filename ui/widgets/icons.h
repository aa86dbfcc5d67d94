// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace shirube::ui
{

/// A line icon of resources/icons ("home.svg") in the current look's text colour; the look's accent while it
/// is selected or checked. Empty when there is no such file.
[[nodiscard]] QIcon lineIcon(const QString& file);

} // namespace shirube::ui
