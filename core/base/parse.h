// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"

#include <QDate>
#include <QString>
#include <optional>

namespace shirube
{

/// A date as people in the office write it: 2021/4/1, 2021-04-01, 20210401, 2021年4月1日, R3.4.1, 令和3年4月1日
/// (also 元年, full-width), and as formatDate() writes it in English: 1 Apr 2021, 1 Apr R3. Two-digit western years and
/// days that do not exist are refused.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text);

/// Why parseDate() refuses a text.
enum class DateFlaw
{
    NoDate,      ///< nothing that looks like one
    NoSuchDay,   ///< 2021-02-30
    EraNotBegun, ///< R1.4.30: 令和 began on 1 May
    EraOver      ///< S64.1.8
};
[[nodiscard]] DateFlaw dateFlaw(QStringView text);

/// A month: 2021-04, 2021/4, 202104, 2021年4月, R3.4, 令和3年4月, Apr 2021, Apr R3, or any day of it as parseDate() reads it.
[[nodiscard]] std::optional<YearMonth> parseMonth(QStringView text);

/// A whole number: 1,234 · １２３４ · +5 · -5 · △5 · ▲5 · (5). Refuses anything else, fractions included.
[[nodiscard]] std::optional<qint64> parseInteger(QStringView text);

/// As parseInteger, with a decimal point allowed: 97.6, △0.5.
[[nodiscard]] std::optional<double> parseDecimal(QStringView text);

/// Width, compatibility forms and surrounding space removed: for numbers, dates, codes and search keys,
/// never for names that are kept (NFKC changes people's names).
[[nodiscard]] QString normalizedCode(QStringView text);

} // namespace shirube
