// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/pack_draft.h"

#include "core/report/pack_tables.h"
#include "core/report/pack_templates.h"
#include "ui/print/pack_facts_json.h"
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool hasSection(const QList<PackDraft::Section>& sections, const QString& name)
{
    return std::ranges::find(sections, name, &PackDraft::Section::name) != sections.end();
}

} // namespace

bool PackDraft::begin(const QString& name)
{
    const auto found = report::packTemplate(name);
    if (!found)
        return false;
    pattern = name;
    hasAllSheets = found->hasAllSheets;
    isOfBranches = found->isOfBranch;
    sections.clear();
    for (const QString& section : found->sections)
        sections.append({section, true});
    for (const QString& section : report::packSections()) {
        if (!found->sections.contains(section))
            sections.append({section, false});
    }
    return true;
}

QStringList PackDraft::chosenSections() const
{
    QStringList chosen;
    for (const Section& section : sections) {
        if (section.isOn)
            chosen.append(section.name);
    }
    return chosen;
}

bool PackDraft::move(qsizetype index, int by)
{
    const qsizetype to = index + by;
    if (index < 0 || index >= sections.size() || to < 0 || to >= sections.size())
        return false;
    sections.move(index, to);
    return true;
}

PackFacts PackDraft::printFacts() const
{
    PackFacts all = facts;
    all.sections = chosenSections();
    all.comments.removeIf([](const auto& comment) { return comment.value().trimmed().isEmpty(); });
    return all;
}

report::PackWish PackDraft::wish(YearMonth asOf) const
{
    QStringList wanted = chosenSections();
    wanted.sort(); // another order wants nothing else
    return {.asOf = asOf,
            .sections = wanted,
            .since = since < asOf ? since : YearMonth(),
            .hasAllSheets = hasAllSheets,
            .forBranches = isOfBranches};
}

QByteArray toJson(const PackDraft& draft)
{
    QJsonArray sections;
    for (const PackDraft::Section& section : draft.sections)
        sections.append(QJsonObject{{u"name"_s, section.name}, {u"on"_s, section.isOn}});
    QJsonObject object{{u"template"_s, draft.pattern},
                       {u"sections"_s, sections},
                       {u"facts"_s, toJson(draft.facts)},
                       {u"allSheets"_s, draft.hasAllSheets},
                       {u"merged"_s, draft.isMerged},
                       {u"since"_s, draft.since.isValid() ? draft.since.toText() : QString()}};
    if (draft.branch.isValid())
        object.insert(u"branch"_s, draft.branch.value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PackDraft> packDraftFrom(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PackDraft draft;
    if (!draft.begin(object[u"template"].toString()))
        return std::nullopt;
    QList<PackDraft::Section> sections;
    for (const QJsonValue& value : object[u"sections"].toArray()) {
        const QString name = value[u"name"].toString();
        if (report::packSections().contains(name) && !hasSection(sections, name))
            sections.append({name, value[u"on"].toBool()});
    }
    draft.sections = sections;
    for (const QString& name : report::packSections()) {
        if (!hasSection(sections, name))
            draft.sections.append({name, false});
    }
    draft.facts = packFactsFrom(object[u"facts"].toObject());
    draft.hasAllSheets = object[u"allSheets"].toBool();
    draft.isMerged = object[u"merged"].toBool();
    draft.branch = OrganId{object[u"branch"].toInteger()};
    draft.since = YearMonth::fromText(object[u"since"].toString()).value_or(YearMonth());
    return draft;
}

PackDraft newDraft(QDate today)
{
    PackDraft draft;
    draft.begin(u"executive"_s);
    draft.facts.meeting = QCoreApplication::translate("Reports", "Executive meeting");
    draft.facts.edition = QCoreApplication::translate("Reports", "First edition");
    draft.facts.handling = QCoreApplication::translate("Reports", "Handle with care");
    draft.facts.date = today;
    draft.facts.language = currentLanguage();
    return draft;
}

} // namespace shirube::ui
