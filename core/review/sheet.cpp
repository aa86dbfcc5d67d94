// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/sheet.h"

#include "core/base/format.h"
#include "core/base/parse.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::review
{

using namespace Qt::StringLiterals;

namespace
{

struct DirectionWord
{
    Direction value;
    QStringView file;
    const char* screen;
};
constexpr DirectionWord directions[] = {
    {Direction::Expand, u"拡充", QT_TRANSLATE_NOOP("Review", "Expand")},
    {Direction::Continue, u"継続", QT_TRANSLATE_NOOP("Review", "Continue")},
    {Direction::Rethink, u"見直し", QT_TRANSLATE_NOOP("Review", "Rethink")},
    {Direction::Shrink, u"縮小", QT_TRANSLATE_NOOP("Review", "Shrink")},
    {Direction::Merge, u"統合", QT_TRANSLATE_NOOP("Review", "Merge")},
    {Direction::Complete, u"完了", QT_TRANSLATE_NOOP("Review", "Completed")},
    {Direction::Abolish, u"廃止", QT_TRANSLATE_NOOP("Review", "Abolish")},
};

bool asksForIssue(const GradedSheet& sheet, const GradingScale& scale)
{
    return scale.rankOf(sheet.grade()) > 1;
}

QList<SheetField> missingOf(const GradedSheet& sheet, const GradingScale& scale)
{
    QList<SheetField> missing;
    const auto ask = [&](SheetField field, bool isThere) {
        if (!isThere)
            missing.append(field);
    };
    ask(SheetField::Done, !sheet.sheet.done.isEmpty());
    if (!sheet.item.isLight) {
        ask(SheetField::Actuals, std::ranges::none_of(sheet.achievements, [](const Achievement& one) {
                return one.obstacle == Obstacle::NoActual;
            }));
        ask(SheetField::Result, !sheet.sheet.result.isEmpty());
        ask(SheetField::Direction, sheet.sheet.direction.has_value());
        if (asksForIssue(sheet, scale)) {
            ask(SheetField::Issue, !sheet.sheet.issue.isEmpty());
            ask(SheetField::Improvement, !sheet.sheet.improvement.isEmpty());
        }
    }
    ask(SheetField::Grade, !sheet.grade().isEmpty());
    return missing;
}

} // namespace

QString displayName(std::optional<Direction> direction)
{
    for (const DirectionWord& word : directions) {
        if (direction == word.value)
            return QCoreApplication::translate("Review", word.screen);
    }
    return unknownText();
}

QString fileWord(Direction direction)
{
    for (const DirectionWord& word : directions) {
        if (direction == word.value)
            return word.file.toString();
    }
    return {};
}

std::optional<Direction> directionFromWord(const QString& word)
{
    for (const DirectionWord& known : directions) {
        if (normalizedCode(word) == normalizedCode(known.file))
            return known.value;
    }
    return std::nullopt;
}

QString& textOf(Sheet& sheet, SheetText text)
{
    switch (text) {
    case SheetText::Done:
        return sheet.done;
    case SheetText::Result:
        return sheet.result;
    case SheetText::Issue:
        return sheet.issue;
    case SheetText::Improvement:
        return sheet.improvement;
    case SheetText::NextTarget:
        return sheet.nextTarget;
    }
    Q_UNREACHABLE();
}

const QString& textOf(const Sheet& sheet, SheetText text)
{
    return textOf(const_cast<Sheet&>(sheet), text);
}

QString displayName(SheetText text)
{
    switch (text) {
    case SheetText::Done:
        return QCoreApplication::translate("Review", "What was done");
    case SheetText::Result:
        return QCoreApplication::translate("Review", "What came of it");
    case SheetText::Issue:
        return QCoreApplication::translate("Review", "Issue");
    case SheetText::Improvement:
        return QCoreApplication::translate("Review", "Improvement");
    case SheetText::NextTarget:
        return QCoreApplication::translate("Review", "Next target");
    }
    return {};
}

QString displayName(SheetField field)
{
    switch (field) {
    case SheetField::Actuals:
        return QCoreApplication::translate("Review", "Actuals");
    case SheetField::Done:
        return displayName(SheetText::Done);
    case SheetField::Result:
        return displayName(SheetText::Result);
    case SheetField::Grade:
        return QCoreApplication::translate("Review", "Grade");
    case SheetField::Issue:
        return displayName(SheetText::Issue);
    case SheetField::Improvement:
        return displayName(SheetText::Improvement);
    case SheetField::Direction:
        return QCoreApplication::translate("Review", "Direction");
    }
    return {};
}

Sheet carriedSheet(const Sheet& before, RoundId round, InitiativeId item)
{
    Sheet sheet;
    sheet.round = round;
    sheet.item = item;
    for (int i = 0; i < sheetTextCount; ++i)
        textOf(sheet, SheetText(i)) = textOf(before, SheetText(i));
    sheet.direction = before.direction;
    return sheet;
}

bool isUnchanged(const Sheet& sheet, const Sheet& before, SheetText text)
{
    return !textOf(sheet, text).isEmpty() && textOf(sheet, text) == textOf(before, text);
}

QString GradedSheet::grade() const
{
    for (const QString* given : {&sheet.committeeGrade, &sheet.secondGrade, &sheet.firstGrade}) {
        if (!given->isEmpty())
            return *given;
    }
    return computedGrade;
}

void grade(GradedSheet& sheet, const GradingScale& scale, const Background& background, YearMonth asOf, QDate today)
{
    measure(sheet, scale, asOf, today);
    const plan::Initiative& item = sheet.item;
    sheet.paces.clear();
    sheet.paces.reserve(item.indicators.size());
    for (const plan::Indicator& indicator : item.indicators)
        sheet.paces.append(paceOf(indicator, item, asOf, background));
    sheet.pace = meanRatio(sheet.paces, scale.ceiling());
    sheet.paceGrade = scale.gradeOf(sheet.pace, false);
    sheet.missing = missingOf(sheet, scale);
}

void measure(GradedSheet& sheet, const GradingScale& scale, YearMonth asOf, QDate today)
{
    const plan::Initiative& item = sheet.item;
    sheet.achievements.clear();
    sheet.achievements.reserve(item.indicators.size());
    for (const plan::Indicator& indicator : item.indicators)
        sheet.achievements.append(achievementOf(indicator, item, asOf, today));
    sheet.ratio = meanRatio(sheet.achievements, scale.ceiling());
    const bool yearIsOver = item.fiscalYear.lastMonth() <= asOf && asOf.lastDay() < today;
    const bool wasNotDone =
        item.status == plan::Status::Stopped || (item.status == plan::Status::NotBegun && yearIsOver);
    sheet.computedGrade = scale.gradeOf(sheet.ratio, wasNotDone);
}

const GradedSheet* Review::sheetOf(InitiativeId item) const
{
    const auto found = std::ranges::find_if(sheets, [&](const GradedSheet& sheet) { return sheet.item.id == item; });
    return found == sheets.end() ? nullptr : &*found;
}

} // namespace shirube::review
