// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/base/yen_text.h"
#include "core/plan/item_cells.h"
#include "core/plan/names.h"
#include "core/plan/typed_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace shirube::plan
{

using namespace Qt::StringLiterals;

namespace
{

tl::unexpected<Error> unreadable(const QString& typed, const QString& wanted)
{
    return fail(ErrorCode::Invalid, u"“%1”: %2"_s.arg(typed, wanted));
}

bool isUnknown(const QString& code)
{
    return code.isEmpty() || code == u"未入力" || code.compare(u"not entered", Qt::CaseInsensitive) == 0 ||
           code == unknownText() || code == u"―";
}

std::optional<bool> yesOrNo(const QString& code)
{
    static const QStringList yes{u"○"_s, u"〇"_s, u"◯"_s, u"●"_s, u"1"_s, u"有"_s, u"はい"_s, u"yes"_s, u"y"_s, u"true"_s,
                                 u"済"_s, u"実施"_s};
    static const QStringList no{u"×"_s, u"x"_s, u"0"_s, u"無"_s, u"いいえ"_s, u"no"_s, u"n"_s, u"false"_s, u"未"_s, u"未実施"_s,
                                u"-"_s};
    if (yes.contains(code, Qt::CaseInsensitive))
        return true;
    return no.contains(code, Qt::CaseInsensitive) ? std::optional(false) : std::nullopt;
}

Result<> enter(bool& flag, const QString& typed, QStringView ownWord)
{
    const QString code = normalizedCode(typed);
    const std::optional<bool> set = isUnknown(code) ? false : code == ownWord ? true : yesOrNo(code);
    if (!set)
        return unreadable(typed, QCoreApplication::translate("Plan", "write ○ or leave it empty."));
    flag = *set;
    return {};
}

Result<> enter(std::optional<double>& value, const QString& typed)
{
    const QString code = normalizedCode(typed);
    const std::optional<double> number = isUnknown(code) ? std::nullopt : parseDecimal(code);
    if (!number && !isUnknown(code))
        return unreadable(typed, QCoreApplication::translate("Plan", "this cannot be read as a number. Write digits, for "
                                                                     "example 1,234.5 or △5."));
    value = number;
    return {};
}

Result<> enter(QDate& day, const QString& typed)
{
    const QString code = normalizedCode(typed);
    const std::optional<QDate> read = isUnknown(code) ? QDate() : parseDate(code);
    if (!read)
        return unreadable(typed, QCoreApplication::translate("Plan", "this is not a day. Write 2021/4/1 or R3.4.1."));
    day = *read;
    return {};
}

// 1,200万円, ¥1,234.
Result<> enter(std::optional<Yen>& amount, const QString& typed)
{
    SHIRUBE_ASSIGN(amount, parseYen(isUnknown(normalizedCode(typed)) ? QString() : typed));
    return {};
}

template <typename Enum>
Result<> enter(std::optional<Enum>& value, const QString& typed, std::initializer_list<Enum> all)
{
    const QString code = normalizedCode(typed);
    const std::optional<Enum> read = isUnknown(code) ? std::nullopt : fromWord<Enum>(code);
    if (!read && !isUnknown(code)) {
        QStringList words;
        for (const Enum one : all)
            words.append(displayName(one));
        return unreadable(typed, QCoreApplication::translate("Plan", "choose one of: %1.").arg(words.join(u", "_s)));
    }
    value = read;
    return {};
}

// Themes by code, 挑戦3 柱1; a code may hold spaces, "Pillar 1", and ends with its number.
Result<> enterThemes(Initiative& item, const QString& typed, const QList<Theme>& themes)
{
    static const QRegularExpression separators(u"[\\s;・、,/]+"_s);
    QString code = normalizedCode(typed);
    QList<Theme> chosen;
    QString pending;
    if (isUnknown(code))
        code.clear();
    const auto isNamed = [&](const Theme& theme) {
        const QString number = QString::number(theme.number);
        for (const QString& name : {theme.code(), displayCode(theme), fileWord(theme.kind) + number, displayName(theme.kind) + number}) {
            if (normalizedCode(name).remove(u' ').compare(pending, Qt::CaseInsensitive) == 0)
                return true;
        }
        return fromWord<ThemeKind>(pending.chopped(number.size())) == theme.kind && pending.endsWith(number);
    };
    for (const QString& word : code.split(separators, Qt::SkipEmptyParts)) {
        pending += word;
        if (!pending.back().isDigit())
            continue;
        const auto found = std::ranges::find_if(themes, isNamed);
        if (found == themes.end())
            break;
        if (!chosen.contains(*found))
            chosen.append(*found);
        pending.clear();
    }
    if (!pending.isEmpty()) {
        Theme example;
        example.number = 1;
        if (!themes.isEmpty())
            example = themes.first();
        return unreadable(typed, QCoreApplication::translate("Plan", "there is no theme “%1” in this year. Write codes with "
                                                                     "spaces between, for example %2.")
                                     .arg(pending, displayCode(example)));
    }
    item.themes = chosen;
    return {};
}

// One part for each indicator. Between numbers any slash will do; days and words may hold one of their own.
Result<QStringList> partsOf(const QString& typed, qsizetype count)
{
    if (count == 1)
        return QStringList{typed};
    static const QRegularExpression spaced(u"\\s+[/／]\\s*|\\s*[/／]\\s+"_s);
    static const QRegularExpression any(u"[/／]"_s);
    if (isUnknown(normalizedCode(typed)))
        return QStringList(count, QString());
    for (const QRegularExpression* separator : {&spaced, &any}) {
        const QStringList parts = typed.split(*separator);
        if (parts.size() == count)
            return parts;
    }
    return unreadable(typed, QCoreApplication::translate("Plan", "this item has %1 indicators. Write as many values, with “/” "
                                                                 "between them.")
                                 .arg(count));
}

Result<> enterTarget(Indicator& one, const QString& typed)
{
    static const QRegularExpression range(u"[~〜]"_s);
    switch (one.kind) {
    case TargetKind::ByDate:
        return enter(one.dueOn, typed);
    case TargetKind::Qualitative:
        one.targetWords = typed.trimmed();
        return {};
    case TargetKind::YesNo:
        if (isUnknown(normalizedCode(typed)))
            return {};
        return unreadable(typed, QCoreApplication::translate("Plan", "“%1” is answered by yes or no and has no target.")
                                     .arg(one.name));
    default:
        break;
    }
    const QStringList ends = normalizedCode(typed).split(range);
    if (one.better == Better::InRange && ends.size() == 2) {
        SHIRUBE_TRY(enter(one.target, ends.first()));
        return enter(one.upper, ends.last());
    }
    SHIRUBE_TRY(enter(one.target, typed));
    if (one.target == 0.0 && one.better == Better::Higher)
        return unreadable(typed, QCoreApplication::translate("Plan", "nothing can be measured against a target of 0."));
    return {};
}

Result<> enterActual(Indicator& one, const QString& typed, YearMonth asOf)
{
    const Actual* known = one.actualAt(asOf);
    Actual now = known && known->month == asOf ? *known : Actual{asOf, {}, {}, {}, {}, false};
    const QString code = normalizedCode(typed);
    const bool unknown = isUnknown(code);
    switch (one.kind) {
    case TargetKind::ByDate:
        SHIRUBE_TRY(enter(now.reachedOn, typed));
        break;
    case TargetKind::Qualitative:
        now.words = unknown ? QString() : typed.trimmed();
        break;
    case TargetKind::YesNo: {
        const std::optional<bool> answer = unknown ? std::nullopt : yesOrNo(code);
        if (!answer && !unknown)
            return unreadable(typed, QCoreApplication::translate("Plan", "write yes or no (○ or ×)."));
        now.value = answer ? std::optional(*answer ? 1.0 : 0.0) : std::nullopt;
        break;
    }
    case TargetKind::Ratio: {
        const QStringList counts = code.split(u':');
        if (unknown || counts.size() == 2)
            SHIRUBE_TRY(enter(now.outOf, unknown ? QString() : counts.last()));
        SHIRUBE_TRY(enter(now.value, counts.size() == 2 ? counts.first() : typed));
        break;
    }
    default:
        SHIRUBE_TRY(enter(now.value, typed));
        break;
    }
    one.setActual(now);
    const Actual* latest = one.actualAt(asOf);
    one.actual = latest ? latest->value : std::nullopt;
    return {};
}

template <typename Enter>
Result<> enterEach(Initiative& item, const QString& typed, const QString& before, const Enter& enterOne)
{
    if (item.indicators.isEmpty()) {
        if (isUnknown(normalizedCode(typed)))
            return {};
        return unreadable(typed, QCoreApplication::translate("Plan", "“%1” has no indicator. Add one in its form first.")
                                     .arg(item.title));
    }
    SHIRUBE_ASSIGN(const QStringList parts, partsOf(typed, item.indicators.size()));
    const auto old = partsOf(before, item.indicators.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // What an earlier month brought is not entered again for this one by looking at it.
        if (!old || parts[i].trimmed() != old->at(i).trimmed())
            SHIRUBE_TRY(enterOne(item.indicators[i], parts[i]));
    }
    return {};
}

Result<> enterCell(Initiative& item, ItemColumn column, const QString& typed, const QList<Theme>& themes, YearMonth asOf)
{
    switch (column) {
    case ItemColumn::Owners:
    case ItemColumn::Number:
    case ItemColumn::Indicator:
        return unreadable(typed, QCoreApplication::translate("Plan", "this column is changed in the item's form."));
    case ItemColumn::Title:
        if (typed.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, QCoreApplication::translate("Plan", "An item needs a title."));
        item.title = typed.simplified();
        return {};
    case ItemColumn::Field:
        return enter(item.field, typed, {Field::PolicyAndRegion, Field::BusinessSupport, Field::ServicesForMembers});
    case ItemColumn::Themes:
        return enterThemes(item, typed, themes);
    case ItemColumn::New:
        return enter(item.isNew, typed, u"新");
    case ItemColumn::Emphasised:
        return enter(item.isEmphasised, typed, u"重点");
    case ItemColumn::Target:
        return enterEach(item, typed, cellForEditing(item, column, asOf), enterTarget);
    case ItemColumn::Actual:
        return enterEach(item, typed, cellForEditing(item, column, asOf),
                         [asOf](Indicator& one, const QString& part) { return enterActual(one, part, asOf); });
    case ItemColumn::Status:
        return enter(item.status, typed, {Status::NotBegun, Status::UnderWay, Status::Done, Status::Stopped});
    case ItemColumn::Note:
        item.note = typed.trimmed();
        return {};
    case ItemColumn::Aim:
        item.aim = typed.trimmed();
        return {};
    case ItemColumn::Budget:
        return enter(item.budget, typed);
    case ItemColumn::Cost:
        return enter(item.cost, typed);
    case ItemColumn::Start:
        return enter(item.startsOn, typed);
    case ItemColumn::End:
        return enter(item.endsOn, typed);
    case ItemColumn::Weight: {
        std::optional<double> weight;
        SHIRUBE_TRY(enter(weight, typed));
        if (weight && !(*weight > 0))
            return unreadable(typed, QCoreApplication::translate("Plan", "a weight is above 0."));
        item.weight = weight;
        return {};
    }
    case ItemColumn::Light:
        return enter(item.isLight, typed, u"簡易");
    }
    return {};
}

} // namespace

Result<> setCell(Initiative& item, ItemColumn column, const QString& typed, const QList<Theme>& themes, YearMonth asOf)
{
    if (typed.trimmed() == cellForEditing(item, column, asOf) || typed.trimmed() == cellText(item, column, asOf))
        return {};
    Initiative changed = item;
    SHIRUBE_TRY(enterCell(changed, column, typed, themes, asOf));
    item = std::move(changed);
    return {};
}

} // namespace shirube::plan
