// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shirube
{

/// A name as one searches for it, so that people find a company however they write it: width, case and kana
/// (hiragana, katakana, small or large) make no difference, nor do old and new forms of a character (髙/高, 﨑/崎,
/// 邉/邊/辺, 齋/齊/斎/斉 …), spaces and points, nor the company's form (㈱, (株), 株式会社, 有限会社 …), which falls
/// away. A search key only: kept names keep their characters. May be empty: "㈱" alone names nobody.
[[nodiscard]] QString foldedName(QStringView name);

} // namespace shirube
