// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/indicator_cells.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Actual;
using plan::Indicator;
using plan::Initiative;

const ActualColumns& latestActualColumns()
{
    static const ActualColumns columns{u"実績年月"_s, u"実績"_s, u"実績分母"_s, u"達成日"_s, u"実績内容"_s, u"確定"_s};
    return columns;
}

Indicator& indicatorNamed(Initiative& item, const QString& name)
{
    auto found = std::ranges::find(item.indicators, name, &Indicator::name);
    if (found == item.indicators.end()) {
        item.indicators.append({{}, name, {}, {}, {}});
        return item.indicators.last();
    }
    return *found;
}

void readFigures(PlanRow& row, const Initiative& item, Indicator& indicator, QDate today)
{
    if (row.has(unitColumn))
        indicator.unit = row.text(unitColumn);
    if (row.has(targetColumn))
        indicator.target = row.decimal(targetColumn);
    readActual(row, latestActualColumns(), item, indicator, today);
}

void readActual(PlanRow& row, const ActualColumns& columns, const Initiative& item, Indicator& indicator, QDate today)
{
    const QStringList figures{columns.value, columns.outOf, columns.reachedOn, columns.words, columns.isFinal};
    if (std::ranges::none_of(figures, [&row](const QString& column) { return row.has(column); }))
        return;
    YearMonth month = row.month(columns.month);
    if (month.isValid() && FiscalYear(month) != item.fiscalYear)
        row.reject(columns.month, QCoreApplication::translate("Exchange", "This month is not in the item's fiscal year. Correct "
                                                                          "it."));
    if (!month.isValid()) {
        const Actual* latest = indicator.actualAt({});
        month = latest ? latest->month
                       : std::clamp(YearMonth(today), item.fiscalYear.firstMonth(), item.fiscalYear.lastMonth());
    }
    const Actual* known = indicator.actualAt(month);
    Actual actual = known && known->month == month ? *known : Actual{month, {}, {}, {}, {}, false};
    if (row.has(columns.value))
        actual.value = row.decimal(columns.value);
    if (row.has(columns.outOf))
        actual.outOf = row.decimal(columns.outOf);
    if (row.has(columns.reachedOn))
        actual.reachedOn = row.date(columns.reachedOn);
    if (row.has(columns.words))
        actual.words = row.text(columns.words);
    if (row.has(columns.isFinal))
        actual.isFinal = row.flag(columns.isFinal);
    if (!row.isRejected())
        indicator.setActual(actual);
}

Actual latestActual(const Indicator& indicator)
{
    const Actual* latest = indicator.actualAt({});
    return latest ? *latest : Actual{};
}

} // namespace shirube::exchange
