// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/pack_draft.h"

#include "core/report/pack_tables.h"
#include "core/report/pack_templates.h"
#include "ui/widgets/language.h"

#include <QCoreApplication>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

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
