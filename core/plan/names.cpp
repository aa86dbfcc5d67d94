// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/names.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/plan/typed_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace shirube::plan
{

using namespace Qt::StringLiterals;

namespace
{

// A value, its word in files and its English name on the screen.
template <typename Enum>
struct Word
{
    Enum value;
    QStringView file;
    const char* screen;
};

constexpr Word<ThemeKind> themeKinds[] = {
    {ThemeKind::Mission, u"ミッション", QT_TRANSLATE_NOOP("Plan", "Mission")},
    {ThemeKind::Vision, u"ビジョン", QT_TRANSLATE_NOOP("Plan", "Vision")},
    {ThemeKind::Challenge, u"挑戦", QT_TRANSLATE_NOOP("Plan", "Challenge")},
    {ThemeKind::Pillar, u"活動の柱", QT_TRANSLATE_NOOP("Plan", "Activity pillar")},
    {ThemeKind::Guideline, u"活動指針", QT_TRANSLATE_NOOP("Plan", "Guideline")},
    {ThemeKind::EmergencyPillar, u"緊急対策の柱", QT_TRANSLATE_NOOP("Plan", "Emergency pillar")},
    {ThemeKind::NoticeBoard, u"情報掲示板", QT_TRANSLATE_NOOP("Plan", "Notice board")},
};
constexpr Word<OrganKind> organKinds[] = {
    {OrganKind::HeadOffice, u"本部", QT_TRANSLATE_NOOP("Plan", "Head office")},
    {OrganKind::Division, u"部会", QT_TRANSLATE_NOOP("Plan", "Division")},
    {OrganKind::Committee, u"委員会", QT_TRANSLATE_NOOP("Plan", "Committee")},
    {OrganKind::WomensAssociation, u"女性会", QT_TRANSLATE_NOOP("Plan", "Women's association")},
    {OrganKind::YouthSection, u"青年部", QT_TRANSLATE_NOOP("Plan", "Youth section")},
    {OrganKind::Branch, u"支部", QT_TRANSLATE_NOOP("Plan", "Branch")},
};
constexpr Word<Section> sections[] = {
    {Section::EmergencyWork, u"コロナ禍対応", QT_TRANSLATE_NOOP("Plan", "COVID-19 response")},
    {Section::PriorityWork, u"重点分野", QT_TRANSLATE_NOOP("Plan", "Priority fields")},
    {Section::GuidelineWork, u"活動指針", QT_TRANSLATE_NOOP("Plan", "Guidelines")},
};
constexpr Word<Field> fields[] = {
    {Field::PolicyAndRegion, u"政策要望・地域振興", QT_TRANSLATE_NOOP("Plan", "Policy and region")},
    {Field::BusinessSupport, u"経営支援", QT_TRANSLATE_NOOP("Plan", "Business support")},
    {Field::ServicesForMembers, u"事業・会員サービス", QT_TRANSLATE_NOOP("Plan", "Services for members")},
};
constexpr Word<Status> statuses[] = {
    {Status::NotBegun, u"未着手", QT_TRANSLATE_NOOP("Plan", "Not begun")},
    {Status::UnderWay, u"実施中", QT_TRANSLATE_NOOP("Plan", "Under way")},
    {Status::Done, u"完了", QT_TRANSLATE_NOOP("Plan", "Done")},
    {Status::Stopped, u"中止", QT_TRANSLATE_NOOP("Plan", "Stopped")},
};

constexpr Word<TargetKind> targetKinds[] = {
    {TargetKind::Yearly, u"単年度", QT_TRANSLATE_NOOP("Plan", "This year")},
    {TargetKind::Cumulative, u"累計", QT_TRANSLATE_NOOP("Plan", "Cumulative")},
    {TargetKind::Level, u"水準", QT_TRANSLATE_NOOP("Plan", "Level at the end")},
    {TargetKind::Change, u"基準年比", QT_TRANSLATE_NOOP("Plan", "Against a base year")},
    {TargetKind::Ratio, u"割合", QT_TRANSLATE_NOOP("Plan", "Share")},
    {TargetKind::ByDate, u"期日", QT_TRANSLATE_NOOP("Plan", "By a date")},
    {TargetKind::YesNo, u"有無", QT_TRANSLATE_NOOP("Plan", "Yes or no")},
    {TargetKind::Qualitative, u"定性", QT_TRANSLATE_NOOP("Plan", "In words")},
};
constexpr Word<Better> betters[] = {
    {Better::Higher, u"増", QT_TRANSLATE_NOOP("Plan", "Higher is better")},
    {Better::Lower, u"減", QT_TRANSLATE_NOOP("Plan", "Lower is better")},
    {Better::InRange, u"範囲", QT_TRANSLATE_NOOP("Plan", "Within a range")},
};
constexpr Word<Pace> paces[] = {
    {Pace::Linear, u"均等", QT_TRANSLATE_NOOP("Plan", "The same every month")},
    {Pace::Steps, u"段階", QT_TRANSLATE_NOOP("Plan", "In steps")},
    {Pace::PastYears, u"過去実績", QT_TRANSLATE_NOOP("Plan", "As in past years")},
};

constexpr const auto& words(TargetKind)
{
    return targetKinds;
}
constexpr const auto& words(Better)
{
    return betters;
}
constexpr const auto& words(Pace)
{
    return paces;
}
constexpr const auto& words(ThemeKind)
{
    return themeKinds;
}
constexpr const auto& words(OrganKind)
{
    return organKinds;
}
constexpr const auto& words(Section)
{
    return sections;
}
constexpr const auto& words(Field)
{
    return fields;
}
constexpr const auto& words(Status)
{
    return statuses;
}

template <typename Enum>
QString fileWordOf(Enum value)
{
    for (const auto& word : words(value)) {
        if (word.value == value)
            return word.file.toString();
    }
    return {};
}

template <typename Enum>
QString screenWordOf(Enum value)
{
    for (const auto& word : words(value)) {
        if (word.value == value)
            return QCoreApplication::translate("Plan", word.screen);
    }
    return {};
}

// A round table is no committee by name, though the plan lists it among them.
bool carriesItsKind(OrganKind kind, const QString& name)
{
    return name.endsWith(fileWord(kind)) || (kind == OrganKind::Committee && name.endsWith(u"懇談会"));
}

} // namespace

template <typename Enum>
std::optional<Enum> fromFileWord(const QString& word)
{
    const QString wanted = normalizedCode(word);
    for (const auto& known : words(Enum{})) {
        if (normalizedCode(known.file) == wanted)
            return known.value;
    }
    return std::nullopt;
}

template std::optional<ThemeKind> fromFileWord<ThemeKind>(const QString&);
template std::optional<OrganKind> fromFileWord<OrganKind>(const QString&);
template std::optional<Section> fromFileWord<Section>(const QString&);
template std::optional<Field> fromFileWord<Field>(const QString&);
template std::optional<Status> fromFileWord<Status>(const QString&);
template std::optional<TargetKind> fromFileWord<TargetKind>(const QString&);
template std::optional<Better> fromFileWord<Better>(const QString&);
template std::optional<Pace> fromFileWord<Pace>(const QString&);

template <typename Enum>
std::optional<Enum> fromWord(const QString& word)
{
    const auto folded = [](const QString& text) { return normalizedCode(text).remove(u' ').toCaseFolded(); };
    const QString wanted = folded(word);
    for (const auto& known : words(Enum{})) {
        if (wanted == folded(known.file.toString()) || wanted == folded(QString::fromUtf8(known.screen)) ||
            wanted == folded(QCoreApplication::translate("Plan", known.screen)))
            return known.value;
    }
    return std::nullopt;
}

template std::optional<ThemeKind> fromWord<ThemeKind>(const QString&);
template std::optional<Field> fromWord<Field>(const QString&);
template std::optional<Status> fromWord<Status>(const QString&);

QString fileWord(ThemeKind kind)
{
    return fileWordOf(kind);
}

QString fileWord(OrganKind kind)
{
    return fileWordOf(kind);
}

QString fileWord(Section section)
{
    return fileWordOf(section);
}

QString fileWord(Field field)
{
    return fileWordOf(field);
}

QString fileWord(Status status)
{
    return fileWordOf(status);
}

QString fileWord(TargetKind kind)
{
    return fileWordOf(kind);
}

QString fileWord(Better better)
{
    return fileWordOf(better);
}

QString fileWord(Pace pace)
{
    return fileWordOf(pace);
}

QString displayName(TargetKind kind)
{
    return screenWordOf(kind);
}

QString displayName(Better better)
{
    return screenWordOf(better);
}

QString displayName(Pace pace)
{
    return screenWordOf(pace);
}

QString displayName(ThemeKind kind)
{
    return screenWordOf(kind);
}

QString displayName(OrganKind kind)
{
    return screenWordOf(kind);
}

QString displayName(Section section)
{
    return screenWordOf(section);
}

QString displayName(Field field)
{
    return screenWordOf(field);
}

QString displayName(std::optional<Status> status)
{
    return status ? screenWordOf(*status) : unknownText();
}

QString displayCode(const Theme& theme)
{
    const auto word = [&theme] {
        switch (theme.kind) {
        case ThemeKind::Mission:
            return QT_TRANSLATE_NOOP("ThemeCode", "Mission %1");
        case ThemeKind::Vision:
            return QT_TRANSLATE_NOOP("ThemeCode", "Vision %1");
        case ThemeKind::Challenge:
            return QT_TRANSLATE_NOOP("ThemeCode", "Challenge %1");
        case ThemeKind::Pillar:
            return QT_TRANSLATE_NOOP("ThemeCode", "Pillar %1");
        case ThemeKind::Guideline:
            return QT_TRANSLATE_NOOP("ThemeCode", "Guideline %1");
        case ThemeKind::EmergencyPillar:
            return QT_TRANSLATE_NOOP("ThemeCode", "Emergency %1");
        case ThemeKind::NoticeBoard:
            return QT_TRANSLATE_NOOP("ThemeCode", "Board %1");
        }
        Q_UNREACHABLE();
    };
    return QCoreApplication::translate("ThemeCode", word()).arg(theme.number);
}

QString displayName(const Organ& organ)
{
    if (organ.name == fileWord(organ.kind)) // there is but one: 本部, 女性会, 青年部
        return displayName(organ.kind);
    if (carriesItsKind(organ.kind, organ.name))
        return organ.name;
    switch (organ.kind) {
    case OrganKind::Division:
        return QCoreApplication::translate("Plan", "%1 Division").arg(organ.name);
    case OrganKind::Committee:
        return QCoreApplication::translate("Plan", "%1 Committee").arg(organ.name);
    case OrganKind::Branch:
        return QCoreApplication::translate("Plan", "%1 Branch").arg(organ.name);
    case OrganKind::HeadOffice:
    case OrganKind::WomensAssociation:
    case OrganKind::YouthSection:
        break;
    }
    return organ.name;
}

QString withoutKind(OrganKind kind, const QString& name)
{
    const QString trimmed = name.trimmed();
    const QString word = fileWord(kind);
    return trimmed.size() > word.size() && trimmed.endsWith(word) ? trimmed.chopped(word.size()) : trimmed;
}

QString organKey(OrganKind kind, const QString& name)
{
    return withoutKind(kind, normalizedCode(name));
}

QString themeCodes(const Initiative& initiative, QChar between)
{
    QStringList codes;
    for (const Theme& theme : initiative.themes)
        codes.append(displayCode(theme));
    return codes.join(between);
}

QString ownersText(const Initiative& initiative)
{
    QStringList names;
    for (const Organ& owner : initiative.owners)
        names.append(displayName(owner));
    return names.join(u'・');
}

} // namespace shirube::plan
