// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/sheet.h"

#include <span>

namespace shirube::exchange
{

/// An item and its sheet as a file of sheets changes them.
struct SheetWork
{
    plan::Initiative item;
    review::Sheet sheet;
};

/// Whether the first indicator is a count that one figure tells.
[[nodiscard]] bool hasCount(const plan::Initiative& item);

/// A column that people fill in, and what its cell means.
struct SheetColumn
{
    QString name; ///< in files
    const char* field; ///< on screens, translated in "Exchange"
    QString (*cell)(const SheetWork& work, const review::Review& review);
    /// Puts what was written into the item or its sheet; returns why it cannot be used, or nothing.
    QString (*put)(SheetWork& work, const review::Review& review, const QString& written);
};

/// 実績, 実施内容, …, 一次理由, in the file's order.
[[nodiscard]] std::span<const SheetColumn> sheetColumns();

} // namespace shirube::exchange
