// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/indicator_draft.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "ui/plan/fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using plan::Better;
using plan::Indicator;
using plan::Pace;
using plan::TargetKind;

namespace
{

const auto yesSign = u"○"_s;
const auto noSign = u"×"_s;

bool isCounted(TargetKind kind)
{
    return kind == TargetKind::Yearly || kind == TargetKind::Level || kind == TargetKind::Cumulative ||
           kind == TargetKind::Change || kind == TargetKind::Ratio;
}

QStringList actualTexts(const plan::Actual& actual, TargetKind kind)
{
    QString value = numberText(actual.value);
    if (kind == TargetKind::YesNo && actual.value)
        value = *actual.value != 0 ? yesSign : noSign;
    return {formatMonth(actual.month), value,          numberText(actual.outOf), formatDate(actual.reachedOn),
            actual.words,          actual.isFinal ? u"1"_s : QString()};
}

Result<std::optional<double>> readYesNo(const QString& name, const QString& text)
{
    const QString word = normalizedCode(text).toLower();
    if (word.isEmpty())
        return std::optional<double>();
    for (const auto& yes : {yesSign, u"〇"_s, u"◯"_s, u"1"_s, u"yes"_s, u"y"_s, u"はい"_s, u"実施"_s, u"有"_s}) {
        if (word == yes)
            return std::optional(1.0);
    }
    for (const auto& no : {noSign, u"✕"_s, u"x"_s, u"0"_s, u"no"_s, u"n"_s, u"いいえ"_s, u"未実施"_s, u"無"_s}) {
        if (word == no)
            return std::optional(0.0);
    }
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("PlanForm", "%1: “%2” is neither ○ nor ×.").arg(name, text));
}

Result<plan::Actual> actualOf(const QStringList& texts, TargetKind kind, const QString& indicator)
{
    const auto name = [&](ActualColumn column) { return u"%1, %2"_s.arg(indicator, captionOf(column, kind)); };
    const auto text = [&](ActualColumn column) { return texts.value(int(column)); };
    plan::Actual actual;
    const auto month = parseMonth(text(ActualColumn::Month));
    if (!month)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("PlanForm", "%1: “%2” is not a month; write 2021-09 or R3.9.")
                        .arg(name(ActualColumn::Month), text(ActualColumn::Month)));
    actual.month = *month;
    if (kind == TargetKind::YesNo) {
        SHIRUBE_ASSIGN(actual.value, readYesNo(name(ActualColumn::Value), text(ActualColumn::Value)));
    } else {
        SHIRUBE_ASSIGN(actual.value, readNumber(name(ActualColumn::Value), text(ActualColumn::Value)));
    }
    SHIRUBE_ASSIGN(actual.outOf, readNumber(name(ActualColumn::OutOf), text(ActualColumn::OutOf)));
    SHIRUBE_ASSIGN(actual.reachedOn, readDay(name(ActualColumn::ReachedOn), text(ActualColumn::ReachedOn)));
    actual.words = text(ActualColumn::Words);
    actual.isFinal = !text(ActualColumn::Final).isEmpty();
    return actual;
}

Result<QList<double>> readSteps(const QString& name, const QString& text)
{
    QList<double> steps;
    static const QRegularExpression between(u"[;\\s、/]+"_s);
    for (const QString& part : normalizedCode(text).split(between, Qt::SkipEmptyParts)) {
        SHIRUBE_ASSIGN(const std::optional<double> step, readNumber(name, part));
        steps.append(step.value_or(0));
    }
    return steps;
}

Result<> readActuals(const IndicatorDraft& draft, Indicator& indicator, DraftPlace& refused)
{
    indicator.actuals.clear();
    for (qsizetype row = 0; row < draft.actuals.size(); ++row) {
        refused.actual = row;
        SHIRUBE_ASSIGN(const plan::Actual actual, actualOf(draft.actuals[row], draft.kind, indicator.name));
        const plan::Actual* known = indicator.actualAt(actual.month);
        if (known && known->month == actual.month)
            return fail(ErrorCode::Invalid, QCoreApplication::translate("PlanForm", "“%1” has two actuals for %2.")
                                                .arg(indicator.name, formatMonth(actual.month)));
        indicator.setActual(actual);
    }
    refused.actual = -1;
    return {};
}

} // namespace

bool asksFor(const IndicatorDraft& draft, DraftText text)
{
    switch (text) {
    case DraftText::Name:
        return true;
    case DraftText::Unit:
    case DraftText::Target:
        return isCounted(draft.kind);
    case DraftText::Upper:
        return isCounted(draft.kind) && draft.better == Better::InRange;
    case DraftText::OutOfName:
        return draft.kind == TargetKind::Ratio;
    case DraftText::Base:
        return draft.kind == TargetKind::Level || draft.kind == TargetKind::Cumulative || draft.kind == TargetKind::Change;
    case DraftText::BaseYear:
        return draft.kind == TargetKind::Change;
    case DraftText::DueOn:
        return draft.kind == TargetKind::ByDate;
    case DraftText::Words:
        return draft.kind == TargetKind::Qualitative;
    case DraftText::Steps:
        return asksForPace(draft.kind) && draft.pace == Pace::Steps;
    }
    return false;
}

bool asksForBetter(TargetKind kind)
{
    return isCounted(kind);
}

bool asksForPace(TargetKind kind)
{
    return kind == TargetKind::Yearly || kind == TargetKind::Level || kind == TargetKind::Cumulative;
}

bool asksFor(TargetKind kind, ActualColumn column)
{
    switch (column) {
    case ActualColumn::Month:
    case ActualColumn::Final:
        return true;
    case ActualColumn::Value:
        return isCounted(kind) || kind == TargetKind::YesNo;
    case ActualColumn::OutOf:
        return kind == TargetKind::Ratio;
    case ActualColumn::ReachedOn:
        return kind == TargetKind::ByDate;
    case ActualColumn::Words:
        return kind == TargetKind::Qualitative;
    }
    return false;
}

QString captionOf(DraftText text, const IndicatorDraft& draft)
{
    switch (text) {
    case DraftText::Name:
        return QCoreApplication::translate("PlanForm", "Name");
    case DraftText::Unit:
        return QCoreApplication::translate("PlanForm", "Unit");
    case DraftText::Target:
        if (draft.better == Better::InRange)
            return QCoreApplication::translate("PlanForm", "From");
        return draft.kind == TargetKind::Change ? QCoreApplication::translate("PlanForm", "Target (% more or less)")
                                                : QCoreApplication::translate("PlanForm", "Target");
    case DraftText::Upper:
        return QCoreApplication::translate("PlanForm", "to");
    case DraftText::OutOfName:
        return QCoreApplication::translate("PlanForm", "Out of");
    case DraftText::Base:
        if (draft.kind == TargetKind::Level)
            return QCoreApplication::translate("PlanForm", "Value at the beginning");
        return draft.kind == TargetKind::Cumulative ? QCoreApplication::translate("PlanForm", "Brought by earlier years")
                                                    : QCoreApplication::translate("PlanForm", "Value in the base year");
    case DraftText::BaseYear:
        return QCoreApplication::translate("PlanForm", "Base year");
    case DraftText::DueOn:
        return QCoreApplication::translate("PlanForm", "Due day");
    case DraftText::Words:
        return QCoreApplication::translate("PlanForm", "What is to be true");
    case DraftText::Steps:
        return QCoreApplication::translate("PlanForm", "Steps in %");
    }
    return {};
}

QString captionOf(ActualColumn column, TargetKind kind)
{
    switch (column) {
    case ActualColumn::Month:
        return QCoreApplication::translate("PlanForm", "By the end of");
    case ActualColumn::Value:
        return kind == TargetKind::YesNo ? QCoreApplication::translate("PlanForm", "Carried out (○ ×)")
                                         : QCoreApplication::translate("PlanForm", "Actual");
    case ActualColumn::OutOf:
        return QCoreApplication::translate("PlanForm", "Out of");
    case ActualColumn::ReachedOn:
        return QCoreApplication::translate("PlanForm", "Reached on");
    case ActualColumn::Words:
        return QCoreApplication::translate("PlanForm", "In words");
    case ActualColumn::Final:
        return QCoreApplication::translate("PlanForm", "Final");
    }
    return {};
}

IndicatorDraft draftOf(const Indicator& indicator)
{
    IndicatorDraft draft;
    draft.before = indicator;
    draft.kind = indicator.kind;
    draft.better = indicator.better;
    draft.pace = indicator.pace;
    QStringList steps;
    for (const double step : indicator.steps)
        steps.append(numberText(step));
    draft.texts = {indicator.name,
                   indicator.unit,
                   numberText(indicator.target),
                   numberText(indicator.upper),
                   indicator.outOfName,
                   numberText(indicator.base),
                   indicator.baseYear.isValid() ? QString::number(indicator.baseYear.first()) : QString(),
                   formatDate(indicator.dueOn),
                   indicator.targetWords,
                   steps.join(u"; "_s)};
    for (const plan::Actual& actual : indicator.actuals)
        draft.actuals.append(actualTexts(actual, indicator.kind));
    return draft;
}

namespace
{

// Of another kind of target than before: what it does not ask for goes.
IndicatorDraft withoutRest(IndicatorDraft draft)
{
    if (draft.kind == draft.before.kind && draft.better == draft.before.better)
        return draft;
    if (!asksForBetter(draft.kind))
        draft.better = Better::Higher;
    if (!asksForPace(draft.kind))
        draft.pace = Pace::Linear;
    for (int text = 0; text < draftTextCount; ++text) {
        if (!asksFor(draft, DraftText(text)))
            draft.texts[size_t(text)].clear();
    }
    for (QStringList& actual : draft.actuals) {
        for (int column = 0; column < actual.size(); ++column) {
            if (!asksFor(draft.kind, ActualColumn(column)))
                actual[column].clear();
        }
    }
    return draft;
}

} // namespace

Result<Indicator> indicatorOf(const IndicatorDraft& typed, DraftPlace& refused)
{
    const IndicatorDraft draft = withoutRest(typed);
    Indicator indicator = draft.before;
    refused = {};
    indicator.name = draft.text(DraftText::Name).trimmed();
    indicator.unit = draft.text(DraftText::Unit).trimmed();
    indicator.kind = draft.kind;
    indicator.better = draft.better;
    indicator.pace = draft.pace;
    indicator.outOfName = draft.text(DraftText::OutOfName).trimmed();
    indicator.targetWords = draft.text(DraftText::Words).trimmed();
    const auto at = [&](DraftText text) {
        refused.text = text;
        return u"%1, %2"_s.arg(indicator.name, captionOf(text, draft));
    };
    SHIRUBE_ASSIGN(indicator.target, readNumber(at(DraftText::Target), draft.text(DraftText::Target)));
    SHIRUBE_ASSIGN(indicator.upper, readNumber(at(DraftText::Upper), draft.text(DraftText::Upper)));
    SHIRUBE_ASSIGN(indicator.base, readNumber(at(DraftText::Base), draft.text(DraftText::Base)));
    SHIRUBE_ASSIGN(indicator.baseYear, readYear(at(DraftText::BaseYear), draft.text(DraftText::BaseYear)));
    SHIRUBE_ASSIGN(indicator.dueOn, readDay(at(DraftText::DueOn), draft.text(DraftText::DueOn)));
    SHIRUBE_ASSIGN(indicator.steps, readSteps(at(DraftText::Steps), draft.text(DraftText::Steps)));
    SHIRUBE_TRY(readActuals(draft, indicator, refused));
    refused = {};
    return indicator;
}

} // namespace shirube::ui
