// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace shirube::review
{

/// How often a fiscal year is reviewed; the value is the number of rounds.
enum class Period
{
    Year = 1,
    HalfYear = 2,
    Quarter = 4,
    Month = 12
};
[[nodiscard]] QString displayName(Period period);

/// A round of review: all items of a fiscal year, as of the end of its months.
struct Round
{
    RoundId id;
    FiscalYear year;
    Period period = Period::HalfYear;
    int number = 1; ///< 1..period
    ScaleId scale;
    QDate dueOn;    ///< sheets are to be in by then; not valid: no day set

    /// Of the closing in force; nullopt while sheets may be changed.
    struct Lock
    {
        qint64 id = 0;
        QDateTime at;
        QString by;
    };
    std::optional<Lock> lock;

    [[nodiscard]] YearMonth firstMonth() const;
    [[nodiscard]] YearMonth lastMonth() const;
    [[nodiscard]] bool isLocked() const { return lock.has_value(); }
};
/// 2021年度 上期; 2021年度 第2四半期; 2021年5月.
[[nodiscard]] QString displayName(const Round& round);

} // namespace shirube::review
