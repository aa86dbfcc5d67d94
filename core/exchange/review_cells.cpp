// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/review_cells.h"

#include "core/base/parse.h"
#include "core/exchange/plan_files_kinds.h"

#include <QCoreApplication>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using review::Period;
using review::Round;

namespace
{

struct PeriodWord
{
    Period value;
    QStringView file;
};
constexpr PeriodWord periods[] = {
    {Period::Year, u"年"}, {Period::HalfYear, u"半期"}, {Period::Quarter, u"四半期"}, {Period::Month, u"月"}};

QString fileWord(Period period)
{
    for (const PeriodWord& word : periods) {
        if (word.value == period)
            return word.file.toString();
    }
    return {};
}

} // namespace

const QStringList& roundKeyColumns()
{
    static const QStringList columns{u"年度"_s, u"期間"_s, u"回"_s};
    return columns;
}

QString roundKey(const Round& round)
{
    return keyOf(roundKeyCells(round));
}

QStringList roundKeyCells(const Round& round)
{
    return {cell(round.year), fileWord(round.period), QString::number(round.number)};
}

Round readRoundKey(PlanRow& row)
{
    const QStringList& columns = roundKeyColumns();
    Round round;
    round.year = row.fiscalYear(columns[0]);
    const QString wanted = normalizedCode(row.requiredText(columns[1]));
    bool isKnown = false;
    for (const PeriodWord& word : periods) {
        if (wanted == word.file) {
            round.period = word.value;
            isKnown = true;
        }
    }
    if (!isKnown)
        row.rejectUnknown(columns[1]);
    round.number = row.number(columns[2]);
    if (isKnown && round.number > int(round.period))
        row.reject(columns[2], QCoreApplication::translate("Exchange", "The year has fewer rounds than that. Correct the "
                                                                       "number or the period."));
    return round;
}

QString gradeOf(const review::GradingScale& scale, const QString& cell)
{
    for (const review::Band& band : scale.bands) {
        if (normalizedCode(band.grade) == normalizedCode(cell))
            return band.grade;
    }
    return cell;
}

} // namespace shirube::exchange
