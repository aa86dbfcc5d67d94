// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace shirube
{

/// A calendar month; the unit of every as-of. Arithmetic on months happens here and nowhere else.
class YearMonth
{
public:
    YearMonth() = default;
    /// month: 1..12
    YearMonth(int year, int month);
    explicit YearMonth(QDate day) : YearMonth(day.year(), day.month()) {}

    /// "2021-12"; nullopt for anything else.
    [[nodiscard]] static std::optional<YearMonth> fromText(QStringView text);

    [[nodiscard]] bool isValid() const { return m_index != 0; }
    [[nodiscard]] int year() const { return (m_index - 1) / 12; }
    [[nodiscard]] int month() const { return (m_index - 1) % 12 + 1; }
    [[nodiscard]] QDate firstDay() const { return {year(), month(), 1}; }
    [[nodiscard]] QDate lastDay() const { return plusMonths(1).firstDay().addDays(-1); }
    [[nodiscard]] YearMonth plusMonths(int months) const;
    /// Whole months from this to later; negative when later is earlier.
    [[nodiscard]] int monthsUntil(YearMonth later) const { return later.m_index - m_index; }
    /// "2021-12"
    [[nodiscard]] QString toText() const;

    auto operator<=>(const YearMonth&) const = default;

private:
    int m_index = 0; // year * 12 + month; 0 is "no month"
};

/// 1 April to 31 March, named by its first year: 2021 = 2021-04-01..2022-03-31.
class FiscalYear
{
public:
    FiscalYear() = default;
    explicit FiscalYear(int firstYear) : m_first(firstYear) {}
    explicit FiscalYear(YearMonth month) : m_first(month.month() >= 4 ? month.year() : month.year() - 1) {}
    explicit FiscalYear(QDate day) : FiscalYear(YearMonth(day)) {}

    [[nodiscard]] bool isValid() const { return m_first != 0; }
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] QDate firstDay() const { return {m_first, 4, 1}; }
    [[nodiscard]] QDate lastDay() const { return {m_first + 1, 3, 31}; }
    [[nodiscard]] YearMonth firstMonth() const { return {m_first, 4}; }
    [[nodiscard]] YearMonth lastMonth() const { return {m_first + 1, 3}; }
    [[nodiscard]] FiscalYear plusYears(int years) const { return FiscalYear(m_first + years); }

    auto operator<=>(const FiscalYear&) const = default;

private:
    int m_first = 0;
};

} // namespace shirube
