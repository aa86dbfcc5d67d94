// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/list_words.h"
#include "core/report/review_tables.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <utility>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using plan::Actual;
using plan::Indicator;
using plan::TargetKind;
using review::GradedSheet;
using review::SheetText;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString orUnknown(const QString& text)
{
    return text.isEmpty() ? unknownText() : text;
}

QString withUnit(std::optional<double> value, const QString& unit)
{
    return value && !unit.isEmpty() ? formatDecimal(value) + u' ' + unit : formatDecimal(value);
}

QString actualText(const Indicator& indicator, YearMonth asOf)
{
    const Actual* actual = indicator.actualAt(asOf);
    if (!actual || actual->isEmpty())
        return unknownText();
    QString text;
    switch (indicator.kind) {
    case TargetKind::ByDate:
        text = dayText(actual->reachedOn, unknownText());
        break;
    case TargetKind::YesNo:
        text = !actual->value        ? unknownText()
               : *actual->value != 0 ? say(QT_TRANSLATE_NOOP("Report", "carried out"))
                                     : say(QT_TRANSLATE_NOOP("Report", "not carried out"));
        break;
    case TargetKind::Qualitative:
        text = orUnknown(actual->words);
        break;
    case TargetKind::Ratio:
        text = say(QT_TRANSLATE_NOOP("Report", "%1 (%2 of %3)"))
                   .arg(withUnit(review::reached(indicator, *actual), indicator.unit), formatDecimal(actual->value),
                        formatDecimal(actual->outOf));
        break;
    default:
        text = withUnit(actual->value, indicator.unit);
    }
    const QString state = actual->isFinal ? say(QT_TRANSLATE_NOOP("Report", "final"))
                                          : say(QT_TRANSLATE_NOOP("Report", "provisional"));
    return say(QT_TRANSLATE_NOOP("Report", "%1 · %2, %3")).arg(text, formatMonth(actual->month), state);
}

QString achievementText(const review::Achievement& achievement)
{
    const QString why = review::displayName(achievement.obstacle);
    if (why.isEmpty())
        return ratioText(achievement);
    return achievement.ratio ? ratioText(achievement) + u' ' + why : why;
}

QString gradeWithLabel(const QString& grade, const review::GradingScale& scale)
{
    const review::Band* band = scale.band(grade);
    return band && !band->label.isEmpty() ? grade + u' ' + displayWord(band->label) : gradeText(grade);
}

QString meaning(std::optional<double> mean, const QList<review::Achievement>& of, const QString& grade,
                const review::GradingScale& scale)
{
    if (!mean && grade.isEmpty())
        return say(QT_TRANSLATE_NOOP("Report", "― cannot be evaluated"));
    return (mean ? cappedCell(mean, of, scale).text : notEvaluable()) + u" → "_s + gradeWithLabel(grade, scale);
}

class Form
{
public:
    Form(Table& table, const GradedSheet& sheet) : m_table(table), m_sheet(sheet) {}

    void begin(const QString& part) { m_part = part; }

    void add(const QString& field, const QString& now, const QString& before = {})
    {
        m_table.rows.append({textCell(m_part), textCell(field), textCell(now), textCell(before)});
        m_part.clear(); // a part's name stands at its first line
    }

    void add(SheetText text)
    {
        QString now = orUnknown(review::textOf(m_sheet.sheet, text));
        QString before;
        if (m_sheet.before) {
            before = review::textOf(*m_sheet.before, text);
            if (review::isUnchanged(m_sheet.sheet, *m_sheet.before, text))
                now = say(QT_TRANSLATE_NOOP("Report", "%1 (unchanged)")).arg(now);
        }
        add(review::displayName(text), now, before);
    }

    // A grade by hand keeps its reason beside it; one that was not given leaves the computed one standing.
    void addGrade(const QString& field, QString review::Sheet::*grade, QString review::Sheet::*words)
    {
        const auto text = [&](const review::Sheet& sheet) {
            return sheet.*words == QString() ? gradeText(sheet.*grade) : gradeText(sheet.*grade) + u" · "_s + sheet.*words;
        };
        add(field, text(m_sheet.sheet), m_sheet.before ? text(*m_sheet.before) : QString());
    }

private:
    Table& m_table;
    const GradedSheet& m_sheet;
    QString m_part;
};

// What nobody has entered, in one line instead of one each.
void gatherUnknown(Table& table)
{
    QStringList unknown;
    QString part;
    QList<QList<Cell>> rows;
    for (QList<Cell>& row : table.rows) {
        if (!row[0].text.isEmpty())
            part = row[0].text;
        if (row[2].text == unknownText() && row.value(3).text.isEmpty()) {
            unknown.append(row[1].text);
            continue;
        }
        row[0].text = std::exchange(part, QString());
        rows.append(row);
    }
    if (!unknown.isEmpty())
        rows.append({textCell(unknownText()), textCell({}), textCell(unknown.join(say(QT_TRANSLATE_NOOP("Report", ", "))))});
    table.rows = rows;
}

void plan(Form& form, const plan::Initiative& item)
{
    form.begin(say(QT_TRANSLATE_NOOP("Report", "P Plan")));
    form.add(say(QT_TRANSLATE_NOOP("Report", "Aim")), orUnknown(item.aim));
    form.add(say(QT_TRANSLATE_NOOP("Report", "Time")),
             say(QT_TRANSLATE_NOOP("Report", "%1 to %2")).arg(dayText(item.firstDay()), dayText(item.lastDay())));
    for (const Indicator& indicator : item.indicators)
        form.add(say(QT_TRANSLATE_NOOP("Report", "Target: %1")).arg(indicator.name), targetText(indicator));
    form.add(say(QT_TRANSLATE_NOOP("Report", "Budget (%1)")).arg(displayName(display().unit)), formatMoneyExactly(item.budget));
}

void done(Form& form, const plan::Initiative& item, YearMonth asOf)
{
    form.begin(say(QT_TRANSLATE_NOOP("Report", "D Do")));
    form.add(SheetText::Done);
    for (const Indicator& indicator : item.indicators)
        form.add(say(QT_TRANSLATE_NOOP("Report", "Actual: %1")).arg(indicator.name), actualText(indicator, asOf));
    form.add(say(QT_TRANSLATE_NOOP("Report", "Cost (%1)")).arg(displayName(display().unit)), formatMoneyExactly(item.cost));
    form.add(say(QT_TRANSLATE_NOOP("Report", "Status")), plan::displayName(item.status));
}

void check(Form& form, const GradedSheet& sheet, const review::GradingScale& scale)
{
    form.begin(say(QT_TRANSLATE_NOOP("Report", "C Check")));
    for (qsizetype i = 0; i < sheet.item.indicators.size(); ++i)
        form.add(say(QT_TRANSLATE_NOOP("Report", "Achievement: %1")).arg(sheet.item.indicators[i].name),
                 achievementText(sheet.achievements.value(i)));
    form.add(say(QT_TRANSLATE_NOOP("Report", "Computed grade")), meaning(sheet.ratio, sheet.achievements, sheet.computedGrade, scale));
    form.add(say(QT_TRANSLATE_NOOP("Report", "Pace")), meaning(sheet.pace, sheet.paces, sheet.paceGrade, scale));
    form.add(SheetText::Result);
    form.addGrade(say(QT_TRANSLATE_NOOP("Report", "First grade (owner)")), &review::Sheet::firstGrade,
                  &review::Sheet::firstReason);
    form.addGrade(say(QT_TRANSLATE_NOOP("Report", "Second grade (planning office)")), &review::Sheet::secondGrade,
                  &review::Sheet::secondReason);
    form.addGrade(say(QT_TRANSLATE_NOOP("Report", "Committee's opinion")), &review::Sheet::committeeGrade,
                  &review::Sheet::opinion);
    const bool isComputed = !sheet.grade().isEmpty() && sheet.sheet.firstGrade.isEmpty() && sheet.sheet.secondGrade.isEmpty() &&
                            sheet.sheet.committeeGrade.isEmpty();
    const QString standing = gradeWithLabel(sheet.grade(), scale);
    form.add(say(QT_TRANSLATE_NOOP("Report", "Grade that stands")),
             isComputed ? say(QT_TRANSLATE_NOOP("Report", "%1 (computed)")).arg(standing) : standing,
             sheet.gradeBefore ? gradeText(*sheet.gradeBefore) : QString());
}

void act(Form& form, const GradedSheet& sheet)
{
    form.begin(say(QT_TRANSLATE_NOOP("Report", "A Act")));
    form.add(SheetText::Issue);
    form.add(SheetText::Improvement);
    form.add(review::displayName(review::SheetField::Direction), review::displayName(sheet.sheet.direction),
             sheet.before ? review::displayName(sheet.before->direction) : QString());
    form.add(SheetText::NextTarget);
}

} // namespace

Table sheetForm(const GradedSheet& sheet, const review::GradingScale& scale, YearMonth asOf)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(plan::ownersText(sheet.item), sheet.item.title);
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Part")), Align::Left, 1},
                     {say(QT_TRANSLATE_NOOP("Report", "Entry")), Align::Left, 2},
                     {say(QT_TRANSLATE_NOOP("Report", "This round")), Align::Left, 4.5},
                     {say(QT_TRANSLATE_NOOP("Report", "Last round")), Align::Left, 3.5}};
    table.isForm = true;
    Form form(table, sheet);
    plan(form, sheet.item);
    done(form, sheet.item, asOf);
    check(form, sheet, scale);
    act(form, sheet);
    QStringList missing;
    for (const review::SheetField field : sheet.missing)
        missing.append(review::displayName(field));
    table.note = missing.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "Nothing that the round asks for is left to fill in."))
                                   : say(QT_TRANSLATE_NOOP("Report", "Asked for by the round and still to fill in: %1."))
                                         .arg(missing.join(say(QT_TRANSLATE_NOOP("Report", ", "))));
    if (!sheet.before)
        removeColumn(table, table.columns.size() - 1);
    return table;
}

Table shortSheetForm(const GradedSheet& sheet, const review::GradingScale& scale, YearMonth asOf)
{
    Table table = sheetForm(sheet, scale, asOf);
    gatherUnknown(table);
    return table;
}

} // namespace shirube::report
