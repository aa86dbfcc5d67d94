// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/review_words.h"

#include "core/base/format.h"
#include "core/report/list_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using plan::TargetKind;
using review::Achievement;
using review::Obstacle;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

bool isNotEntered(const Achievement& achievement)
{
    return achievement.obstacle == Obstacle::NoTarget || achievement.obstacle == Obstacle::NoActual ||
           achievement.obstacle == Obstacle::NoBase || achievement.obstacle == Obstacle::NoStart;
}

QString amount(std::optional<double> value, const QString& unit)
{
    return value && !unit.isEmpty() ? u"%1 %2"_s.arg(formatDecimal(value), unit) : formatDecimal(value);
}

QString changeText(const plan::Indicator& indicator)
{
    if (!indicator.target)
        return formatDecimal(indicator.target);
    const bool isFewer = indicator.better == plan::Better::Lower;
    return (isFewer ? QCoreApplication::translate("Review", "%1 % down on %2 (%3)")
                    : QCoreApplication::translate("Review", "%1 % up on %2 (%3)"))
        .arg(formatDecimal(indicator.target),
             indicator.baseYear.isValid() ? formatFiscalYear(indicator.baseYear) : unknownText(),
             amount(indicator.base, indicator.unit));
}

QString countText(const plan::Indicator& indicator)
{
    QString text = amount(indicator.target, indicator.unit);
    if (!indicator.target)
        return text;
    if (indicator.better == plan::Better::InRange)
        text = QCoreApplication::translate("Review", "%1 to %2").arg(formatDecimal(indicator.target),
                                                                     amount(indicator.upper, indicator.unit));
    else if (indicator.better == plan::Better::Lower)
        text = QCoreApplication::translate("Review", "%1 or fewer").arg(text);
    if (indicator.kind == TargetKind::Cumulative)
        text = QCoreApplication::translate("Review", "%1 over the plan's term").arg(text);
    if (indicator.kind == TargetKind::Ratio && !indicator.outOfName.isEmpty())
        text = QCoreApplication::translate("Review", "%1 of %2").arg(text, indicator.outOfName);
    return text;
}

} // namespace

QString notEvaluable()
{
    return u"―"_s;
}

QString gradeText(const QString& grade)
{
    return grade.isEmpty() ? notEvaluable() : grade;
}

QStringList gradesOf(const review::GradingScale& scale)
{
    QStringList grades;
    for (const review::Band& band : scale.bands)
        grades.append(band.grade);
    grades.append(notEvaluable());
    return grades;
}

int placeOf(const review::GradingScale& scale, const QString& grade)
{
    const int rank = scale.rankOf(grade);
    return rank < 0 ? int(scale.bands.size()) : rank;
}

QString gradeCountText(const QString& grade, int count)
{
    return QCoreApplication::translate("Review", "%1 %2", "a grade and how many items have it").arg(grade, formatCount(count));
}

QStringList gradeCountTexts(const review::GradeCounts& counts, const review::GradingScale& scale)
{
    QStringList texts;
    for (auto count = counts.byRank.cbegin(); count != counts.byRank.cend(); ++count)
        texts.append(gradeCountText(scale.bands[count.key()].grade, *count));
    return texts;
}

QString notGradedText(int count)
{
    return QCoreApplication::translate("Review", "not graded %1").arg(formatCount(count));
}

QString fieldsToFillHelp()
{
    return say(QT_TRANSLATE_NOOP("Report", "Fields that the sheets ask for and that are empty: actuals where an indicator has a target, "
                                           "what was done, what came of it, a grade where none is computed, direction; issue and "
                                           "improvement below the second grade. A short sheet asks only for what was done and the "
                                           "grade. A joint item's sheet counts once in the whole."));
}

QString gradeHead(const review::GradingScale& scale, int place)
{
    return place < scale.bands.size() ? scale.bands[place].grade : say(QT_TRANSLATE_NOOP("Report", "Not graded"));
}

QString gradeHelp(const review::GradingScale& scale, int place)
{
    if (place >= scale.bands.size())
        return say(QT_TRANSLATE_NOOP("Report", "Items without a grade: they cannot be evaluated. Not a low grade, and in no "
                                               "mean."));
    const review::Band& band = scale.bands[place];
    const QString name = band.label.isEmpty() ? band.grade : band.grade + u' ' + displayWord(band.label);
    if (band.isNotDone)
        return say(QT_TRANSLATE_NOOP("Report", "%1: items that were not carried out, whatever their figures.")).arg(name);
    if (band.isManual)
        return say(QT_TRANSLATE_NOOP("Report", "%1: items that were graded so by hand.")).arg(name);
    const std::optional<double> below = place > 0 ? scale.bands[place - 1].from : std::nullopt;
    if (band.from && below)
        return say(QT_TRANSLATE_NOOP("Report", "%1: items that achieved %2 or more and less than %3, unrounded; or were graded so by hand."))
            .arg(name, formatPercent(band.from), formatPercent(below));
    if (band.from)
        return say(QT_TRANSLATE_NOOP("Report", "%1: items that achieved %2 or more, unrounded; or were graded so by hand."))
            .arg(name, formatPercent(band.from));
    if (below)
        return say(QT_TRANSLATE_NOOP("Report", "%1: items that achieved less than %2, unrounded; or were graded so by hand."))
            .arg(name, formatPercent(below));
    return say(QT_TRANSLATE_NOOP("Report", "%1: items that achieved less than the grade above asks for; or were graded so by "
                                           "hand."))
        .arg(name);
}

Cell ratioCell(std::optional<double> ratio, const QList<Achievement>& of)
{
    if (ratio)
        return percentCell(ratio);
    return textCell(std::ranges::any_of(of, isNotEntered) ? unknownText() : notEvaluable());
}

Cell cappedCell(std::optional<double> mean, const QList<Achievement>& of, const review::GradingScale& scale)
{
    Cell cell = ratioCell(mean, of);
    const bool isCut = mean && qFuzzyCompare(*mean, scale.ceiling()) &&
                       std::ranges::any_of(of, [&](const Achievement& one) { return one.ratio > scale.ceiling(); });
    if (isCut)
        cell.text = say(QT_TRANSLATE_NOOP("Report", "%1 or more")).arg(cell.text);
    return cell;
}

QString ratioText(const Achievement& achievement)
{
    if (achievement.ratio)
        return formatPercent(achievement.ratio);
    return isNotEntered(achievement) ? unknownText() : notEvaluable();
}

QString targetText(const plan::Indicator& indicator)
{
    switch (indicator.kind) {
    case TargetKind::Yearly:
    case TargetKind::Level:
    case TargetKind::Cumulative:
    case TargetKind::Ratio:
        return countText(indicator);
    case TargetKind::Change:
        return changeText(indicator);
    case TargetKind::ByDate:
        return indicator.dueOn.isValid() ? QCoreApplication::translate("Review", "by %1").arg(formatDate(indicator.dueOn))
                                         : unknownText();
    case TargetKind::YesNo:
        return QCoreApplication::translate("Review", "to be carried out");
    case TargetKind::Qualitative:
        return indicator.targetWords.isEmpty() ? unknownText() : indicator.targetWords;
    }
    return {};
}

QString dayText(QDate day, const QString& whenNone)
{
    return day.isValid() ? formatDate(day) : whenNone;
}

} // namespace shirube::report
