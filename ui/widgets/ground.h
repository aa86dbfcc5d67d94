// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace shirube::ui
{

/// A card without a title around a table that has a tab for itself, whose name is the title.
[[nodiscard]] QWidget* onCard(QWidget* table);

} // namespace shirube::ui
