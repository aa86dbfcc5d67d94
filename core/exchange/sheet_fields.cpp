// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheet_fields.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/exchange/plan_files_kinds.h"
#include "core/exchange/review_cells.h"

#include <QCoreApplication>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Actual;
using plan::Indicator;
using plan::TargetKind;
using review::Review;
using review::Sheet;

namespace
{

QString tr(const char* source)
{
    return QCoreApplication::translate("Exchange", source);
}

QString actualCell(const SheetWork& work, const Review& review)
{
    if (!hasCount(work.item))
        return {};
    const Actual* known = work.item.indicators.first().actualAt(review.round.lastMonth());
    return known ? cell(known->value) : QString();
}

QString putActual(SheetWork& work, const Review& review, const QString& written)
{
    if (!hasCount(work.item))
        return tr(QT_TRANSLATE_NOOP("Exchange", "This item's first indicator is not a plain count. Enter what was reached in the "
                                                "program."));
    const auto value = parseDecimal(written);
    if (!value && !written.isEmpty())
        return tr(QT_TRANSLATE_NOOP("Exchange", "This is not a number. Correct it or leave the cell empty."));
    Indicator& indicator = work.item.indicators.first();
    const YearMonth month = review.round.lastMonth();
    const Actual* known = indicator.actualAt(month);
    if (!value && known && known->month < review.round.firstMonth())
        return tr(QT_TRANSLATE_NOOP("Exchange", "This figure was entered for %1, before the round. Correct it in the program."))
            .arg(formatMonth(known->month));
    // What is taken away is taken where it stands; what is entered is what was reached by the round's end.
    Actual actual = known && (known->month == month || !value) ? *known : Actual{month, {}, {}, {}, {}, false};
    actual.value = value;
    indicator.setActual(actual);
    return {};
}

template <QString Sheet::*text>
QString textCell(const SheetWork& work, const Review&)
{
    return work.sheet.*text;
}

template <QString Sheet::*text>
QString putText(SheetWork& work, const Review&, const QString& written)
{
    work.sheet.*text = written;
    return {};
}

QString directionCell(const SheetWork& work, const Review&)
{
    return work.sheet.direction ? review::fileWord(*work.sheet.direction) : QString();
}

QString putDirection(SheetWork& work, const Review&, const QString& written)
{
    const auto direction = review::directionFromWord(written);
    if (!direction && !written.isEmpty()) {
        QStringList known;
        for (int i = 1; i <= review::directionCount; ++i)
            known.append(review::fileWord(review::Direction(i)));
        return tr(QT_TRANSLATE_NOOP("Exchange", "This is not a direction. Use one of: %1.")).arg(known.join(u", "));
    }
    work.sheet.direction = direction;
    return {};
}

QString putGrade(SheetWork& work, const Review& review, const QString& written)
{
    const QString grade = gradeOf(review.scale, written);
    if (!grade.isEmpty() && !review.scale.band(grade)) {
        QStringList known;
        for (const review::Band& band : review.scale.bands)
            known.append(band.grade);
        return tr(QT_TRANSLATE_NOOP("Exchange", "The scale “%1” has no such grade. Use one of: %2."))
            .arg(review.scale.name, known.join(u", "));
    }
    work.sheet.firstGrade = grade;
    return {};
}

} // namespace

bool hasCount(const plan::Initiative& item)
{
    if (item.indicators.isEmpty())
        return false;
    const TargetKind kind = item.indicators.first().kind;
    return kind == TargetKind::Yearly || kind == TargetKind::Level || kind == TargetKind::Cumulative ||
           kind == TargetKind::Change;
}

std::span<const SheetColumn> sheetColumns()
{
    static const SheetColumn columns[] = {
        {u"実績"_s, QT_TRANSLATE_NOOP("Exchange", "Actual"), actualCell, putActual},
        {u"実施内容"_s, QT_TRANSLATE_NOOP("Exchange", "What was done"), textCell<&Sheet::done>, putText<&Sheet::done>},
        {u"成果"_s, QT_TRANSLATE_NOOP("Exchange", "What came of it"), textCell<&Sheet::result>, putText<&Sheet::result>},
        {u"課題"_s, QT_TRANSLATE_NOOP("Exchange", "Issue"), textCell<&Sheet::issue>, putText<&Sheet::issue>},
        {u"改善"_s, QT_TRANSLATE_NOOP("Exchange", "Improvement"), textCell<&Sheet::improvement>, putText<&Sheet::improvement>},
        {u"次期目標"_s, QT_TRANSLATE_NOOP("Exchange", "Next target"), textCell<&Sheet::nextTarget>, putText<&Sheet::nextTarget>},
        {u"方向"_s, QT_TRANSLATE_NOOP("Exchange", "Direction"), directionCell, putDirection},
        {u"一次評価"_s, QT_TRANSLATE_NOOP("Exchange", "First grade"), textCell<&Sheet::firstGrade>, putGrade},
        {u"一次理由"_s, QT_TRANSLATE_NOOP("Exchange", "Reason of the first grade"), textCell<&Sheet::firstReason>,
         putText<&Sheet::firstReason>},
    };
    return columns;
}

} // namespace shirube::exchange
