// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/review_words.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
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
           achievement.obstacle == Obstacle::NoBase;
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

QString gradeHelp(const review::GradingScale& scale, int place)
{
    if (place >= scale.bands.size())
        return say(QT_TRANSLATE_NOOP("Report", "Items without a grade: they cannot be evaluated. Not a low grade, and in no "
                                               "mean."));
    const review::Band& band = scale.bands[place];
    const QString name = band.label.isEmpty() ? band.grade : band.grade + u' ' + band.label;
    if (band.isNotDone)
        return say(QT_TRANSLATE_NOOP("Report", "%1: items that were not carried out, whatever their figures.")).arg(name);
    if (band.isManual)
        return say(QT_TRANSLATE_NOOP("Report", "%1: items that were graded so by hand.")).arg(name);
    if (band.from)
        return say(QT_TRANSLATE_NOOP("Report", "%1: items that achieved %2 or more, unrounded, and less than the grade above "
                                               "asks for; or were graded so by hand."))
            .arg(name, formatPercent(band.from));
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

QString ratioText(const Achievement& achievement)
{
    if (achievement.ratio)
        return formatPercent(achievement.ratio);
    return isNotEntered(achievement) ? unknownText() : notEvaluable();
}

QString dayText(QDate day, const QString& whenNone)
{
    return day.isValid() ? day.toString(Qt::ISODate) : whenNone;
}

} // namespace shirube::report
