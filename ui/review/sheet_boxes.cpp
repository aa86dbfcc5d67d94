// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheet_form.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/review_words.h"
#include "ui/review/actual_field.h"
#include "ui/review/grade_field.h"
#include "ui/review/indicator_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grade_mark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using review::Sheet;
using review::SheetField;
using review::SheetText;

namespace
{

QString gradeOrDash(const QString& grade)
{
    return grade.isEmpty() ? u"―"_s : grade;
}

// A grade with its reason, as one reads it beside this round's.
QString givenText(const QString& grade, const QString& reason)
{
    if (grade.isEmpty())
        return reason;
    return reason.isEmpty() ? grade : u"%1  %2"_s.arg(grade, reason);
}

const plan::Actual* actualOf(const plan::Indicator& indicator, YearMonth month)
{
    const auto found = std::ranges::find(indicator.actuals, month, &plan::Actual::month);
    return found == indicator.actuals.end() ? nullptr : &*found;
}

} // namespace

void SheetForm::buildBoxes()
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    page->addWidget(makeOffer());
    const auto addBox = [page](const QString& title) {
        auto* box = new Card(title);
        page->addWidget(box);
        return box;
    };
    for (QLabel* label : {m_title, m_owners, m_days, m_locked, m_plan, m_computed}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel* label : {m_title, m_owners, m_days, m_locked})
        page->addWidget(label);

    Card* plan = addBox(tr("P  Plan"));
    plan->content()->addWidget(m_plan);

    Card* carriedOut = addBox(tr("D  Do"));
    m_actualsBox->setSpacing(space::sibling);
    carriedOut->content()->addLayout(m_actualsBox);
    addText(carriedOut, SheetText::Done, SheetField::Done);

    Card* check = addBox(tr("C  Check"));
    auto* grade = new QHBoxLayout;
    grade->setSpacing(space::group);
    grade->addWidget(m_mark);
    grade->addWidget(m_computed, 1);
    check->content()->addLayout(grade);
    m_ofFullSheet.append(addText(check, SheetText::Result, SheetField::Result));
    addGrade(check, new GradeField(tr("First grade"), {}, tr("reason")), &Sheet::firstGrade,
             &Sheet::firstReason, SheetField::Grade);
    addGrade(check, new GradeField(tr("Second grade"), tr("as the first"), tr("reason")), &Sheet::secondGrade,
             &Sheet::secondReason, {});
    addGrade(check, new GradeField(tr("Committee"), tr("as the second"), tr("opinion")), &Sheet::committeeGrade,
             &Sheet::opinion, {});

    Card* act = addBox(tr("A  Act"));
    m_besideLast = {carriedOut, check, act};
    addText(act, SheetText::Issue, SheetField::Issue);
    addText(act, SheetText::Improvement, SheetField::Improvement);
    addDirection(act);
    addText(act, SheetText::NextTarget, {});
    m_ofFullSheet.append(act);
    page->addStretch();
}

void SheetForm::addEntry(Card* box, const Entry& entry)
{
    entry.field->setObjectName(u"entry%1"_s.arg(m_entries.size()));
    m_entries.append(entry);
    box->content()->addWidget(entry.field);
    watch(entry.field);
    connect(entry.field, &FormField::edited, this, [this, index = m_entries.size() - 1] {
        mark(m_entries[index]);
        if (m_entries[index].text && !m_draftTimer.isActive())
            m_draftTimer.start();
    });
}

FormField* SheetForm::addText(Card* box, SheetText text, std::optional<SheetField> asked)
{
    auto* field = new TextField(displayName(text));
    addEntry(box, {field, [text](const Sheet& sheet) { return QVariant(textOf(sheet, text)); },
                   [text](Sheet& sheet, const QVariant& value) { textOf(sheet, text) = value.toString(); }, text, asked});
    return field;
}

void SheetForm::addGrade(Card* box, GradeField* field, QString Sheet::*grade, QString Sheet::*reason,
                         std::optional<SheetField> asked)
{
    m_grades.append(field);
    addEntry(box, {field, [=](const Sheet& sheet) { return QVariant(QStringList{sheet.*grade, sheet.*reason}); },
                   [=](Sheet& sheet, const QVariant& value) {
                       sheet.*grade = value.toStringList().value(0);
                       sheet.*reason = value.toStringList().value(1);
                   },
                   {}, asked});
}

void SheetForm::addDirection(Card* box)
{
    addEntry(box, {new DirectionField(tr("Direction")),
                   [](const Sheet& sheet) { return QVariant(sheet.direction ? int(*sheet.direction) : 0); },
                   [](Sheet& sheet, const QVariant& value) {
                       const int direction = value.toInt();
                       sheet.direction = direction > 0 ? std::optional(review::Direction(direction)) : std::nullopt;
                   },
                   {}, SheetField::Direction});
}

void SheetForm::showHead()
{
    const plan::Initiative& item = m_sheet.item;
    m_title->setText(u"%1  %2"_s.arg(item.number).arg(item.title));
    m_owners->setText(item.isJoint() ? tr("%1 (joint)").arg(plan::ownersText(item)) : plan::ownersText(item));
    const Sheet& sheet = m_sheet.sheet;
    QStringList days{sheet.submittedOn.isValid() ? tr("Submitted on %1").arg(formatDate(sheet.submittedOn))
                                                 : tr("Not submitted yet"),
                     sheet.assessedOn.isValid() ? tr("second grading done on %1").arg(formatDate(sheet.assessedOn))
                                                : tr("second grading not done yet")};
    if (item.isLight)
        days.append(tr("light sheet"));
    if (!m_sheet.missing.isEmpty())
        days.append(tr("○ marks a field to fill"));
    m_days->setText(days.join(u" ・ "_s));
    const QString reason = m_state.lockedReason();
    m_locked->setText(reason);
    m_locked->setVisible(!reason.isEmpty());
    for (QWidget* part : std::as_const(m_ofFullSheet))
        part->setVisible(!item.isLight);
}

void SheetForm::showPlan()
{
    const plan::Initiative& item = m_sheet.item;
    QStringList lines{tr("Aim: %1").arg(item.aim.isEmpty() ? unknownText() : item.aim)};
    for (const plan::Indicator& indicator : item.indicators)
        lines.append(tr("%1: target %2").arg(indicator.name, report::targetText(indicator)));
    if (item.indicators.isEmpty())
        lines.append(tr("No indicator: the grade is given by hand."));
    m_plan->setText(lines.join(u'\n'));
}

void SheetForm::showActuals(bool keepTyped)
{
    const QList<plan::Indicator>& indicators = m_sheet.item.indicators;
    const bool isSame = std::ranges::equal(m_actuals, indicators, [](const ActualField* field, const plan::Indicator& one) {
        return field->isOf(one);
    });
    if (!isSame) {
        for (ActualField* field : std::as_const(m_actuals)) {
            field->hide();
            field->deleteLater();
        }
        m_actuals.clear();
        for (const plan::Indicator& indicator : indicators) {
            auto* field = new ActualField(indicator);
            field->setObjectName(u"actual%1"_s.arg(indicator.id.value));
            m_actuals.append(field);
            m_actualsBox->addWidget(field);
            watch(field);
        }
    }
    const bool isAsked = m_sheet.missing.contains(SheetField::Actuals);
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        const plan::Indicator& indicator = indicators[i];
        const review::Achievement achievement = m_sheet.achievements.value(i);
        m_actuals[i]->load(m_actuals[i]->valueOf(actualOf(indicator, m_round.lastMonth())), keepTyped && isSame);
        m_actuals[i]->setNote(tr("by %1, target %2: achieved %3, pace %4")
                                  .arg(formatMonth(m_round.lastMonth()), report::targetText(indicator), achievementText(achievement),
                                       achievementText(m_sheet.paces.value(i))));
        const plan::Actual* before = indicator.actualAt(m_round.firstMonth().plusMonths(-1));
        m_actuals[i]->setBefore(besideIt(before ? actualText(indicator, before) : QString()));
        m_actuals[i]->setMarks(isAsked && achievement.obstacle == review::Obstacle::NoActual, false);
    }
}

void SheetForm::showEntries(bool keepTyped)
{
    const review::Review* review = m_state.review();
    for (GradeField* field : std::as_const(m_grades))
        field->setScale(review->scale);
    m_grades.first()->setNone( // what the first grade falls back on is the item's
        m_sheet.item.indicators.isEmpty() ? tr("not graded yet") : tr("as computed"));
    const std::optional<Sheet>& before = m_sheet.before;
    for (Card* box : std::as_const(m_besideLast))
        box->setAsOf(isCarriedOn() ? tr("On the right: last round") : QString());
    for (const Entry& entry : std::as_const(m_entries)) {
        entry.field->load(entry.get(m_sheet.sheet), keepTyped);
        mark(entry);
        const QVariant last = before ? entry.get(*before) : QVariant();
        if (qobject_cast<GradeField*>(entry.field))
            entry.field->setBefore(besideIt(givenText(last.toStringList().value(0), last.toStringList().value(1))));
        else if (qobject_cast<DirectionField*>(entry.field))
            entry.field->setBefore(besideIt(before && before->direction ? displayName(before->direction) : QString()));
        else
            entry.field->setBefore(besideIt(last.toString()));
    }
}

// Where no field has anything there, the editors have the room.
std::optional<QString> SheetForm::besideIt(const QString& before) const
{
    return isCarriedOn() || !before.isEmpty() ? std::optional(before) : std::nullopt;
}

void SheetForm::mark(const Entry& entry)
{
    Sheet typed = m_sheet.sheet;
    entry.put(typed, entry.field->value());
    entry.field->setMarks(entry.asked && m_sheet.missing.contains(*entry.asked),
                          entry.text && m_sheet.before && isUnchanged(typed, *m_sheet.before, *entry.text));
}

void SheetForm::showGrades()
{
    const QString stands = m_sheet.grade();
    m_mark->setSign(gradeSign(m_state.review()->scale, stands));
    QStringList lines;
    if (m_sheet.computedGrade.isEmpty() && m_sheet.item.indicators.isEmpty())
        lines.append(tr("Computed: none (no indicator)"));
    else if (m_sheet.computedGrade.isEmpty())
        lines.append(tr("Computed: ― (nothing can be measured yet)"));
    else if (m_sheet.ratio)
        lines.append(tr("Computed: %1, achievement %2").arg(m_sheet.computedGrade, formatPercent(m_sheet.ratio)));
    else
        lines.append(tr("Computed: %1 (not carried out)").arg(m_sheet.computedGrade));
    if (m_sheet.pace)
        lines.append(tr("Pace: %1, %2 of what is expected by now")
                         .arg(gradeOrDash(m_sheet.paceGrade), formatPercent(m_sheet.pace)));
    if (m_sheet.gradeBefore)
        lines.append(tr("Last round: %1").arg(gradeOrDash(*m_sheet.gradeBefore)));
    m_computed->setText(lines.join(u'\n'));
}

} // namespace shirube::ui
