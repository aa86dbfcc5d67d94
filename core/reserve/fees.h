// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/storage/database.h"

#include <QMap>
#include <QString>
#include <optional>

namespace shirube::reserve
{

/// What each member of a size class pays a year: 口数 × 1口の年会費. The office enters it; nothing is supposed.
struct ClassFee
{
    qint64 units = 1; ///< 1..10,000
    Yen unitFee;      ///< 0..1,000,000,000

    [[nodiscard]] Yen yearly() const { return {units * unitFee.value}; }
    bool operator==(const ClassFee&) const = default;
};

/// By size class; the empty one: members without. Classes that nobody has entered are absent.
[[nodiscard]] Result<QMap<QString, ClassFee>> loadFees(const storage::Database& database);

/// What so many members of each class pay a year; nullopt while a class that has members has no fee.
[[nodiscard]] std::optional<Yen> yearlyFees(const QMap<QString, qint64>& members, const QMap<QString, ClassFee>& fees);

} // namespace shirube::reserve
