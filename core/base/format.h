// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/display.h"
#include "core/base/money.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace shirube
{

/// "未入力" / "not entered": how an unknown figure is shown, never as 0.
[[nodiscard]] QString unknownText();

/// 83,000 · △118 · 未入力. Independent of the system's locale.
[[nodiscard]] QString formatCount(std::optional<qint64> value);

/// As formatCount with a plus in front of gains: +210, △118, 0.
[[nodiscard]] QString formatChange(std::optional<qint64> value);

/// Fraction of 1 as percent: 0.976 → 97.6 %.
[[nodiscard]] QString formatPercent(std::optional<double> fraction);

/// A probability as whole percent, for no forecast knows more: 24 % · under 1 % · over 99 %.
[[nodiscard]] QString formatProbability(std::optional<double> fraction);

/// A figure entered by a person, with at most two decimals: 1,234.5 · 未入力.
[[nodiscard]] QString formatDecimal(std::optional<double> value);

/// Yen in a unit that stands in the table's corner, rounded() to it: 750,000,000 is 750 in 百万円, 7.5 in 億円.
[[nodiscard]] QString formatMoney(std::optional<Yen> amount, YenUnit unit = display().unit);

/// Yen in a unit without rounding, with the decimals it takes: 1,500,000 is 1.5 in 百万円; for amounts that stand alone.
[[nodiscard]] QString formatMoneyExactly(std::optional<Yen> amount, YenUnit unit = display().unit);

/// Yen in full: 750,000,000
[[nodiscard]] QString formatYen(std::optional<Yen> amount);

/// The calendar year of a month: 2021, or by era 令和3 / R3, as every year below is written in the display's style.
[[nodiscard]] QString formatYear(YearMonth month);

/// "2021年12月" / "Dec 2021"
[[nodiscard]] QString formatMonth(YearMonth month);

/// "2021年度" / "FY2021". By era as the government names it: by the era of most of its months, 2019年度 = 令和元年度.
[[nodiscard]] QString formatFiscalYear(FiscalYear year);

/// "2021年12月31日" / "31 Dec 2021"; no day is no text
[[nodiscard]] QString formatDate(QDate date);

/// "2021年12月31日 09:30" / "31 Dec 2021 09:30", local time; no moment is no text
[[nodiscard]] QString formatMoment(const QDateTime& at);

} // namespace shirube
