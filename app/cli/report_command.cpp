// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/archive/as_known.h"
#include "core/archive/issued_pack.h"
#include "core/base/format.h"
#include "core/membership/open_file.h"
#include "core/report/pack_tables.h"
#include "core/report/pack_templates.h"
#include "core/spreadsheet/table_file.h"
#include "ui/print/branch_packs.h"

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using storage::Access;
using storage::Database;

namespace
{

/// SECTION=VALUE
Result<std::pair<QString, QString>> sectionAndValue(const QString& written)
{
    const qsizetype sign = written.indexOf(u'=');
    if (sign <= 0)
        return fail(ErrorCode::Invalid, text(QT_TRANSLATE_NOOP("Cli", "“%1” names no section. Write it as SECTION=…")).arg(written));
    return std::pair(written.left(sign).trimmed(), written.mid(sign + 1));
}

Result<> addSectionFacts(const ReportArguments& arguments, ui::PackFacts& facts)
{
    for (const QString& written : arguments.comments) {
        SHIRUBE_ASSIGN(const auto comment, sectionAndValue(written));
        facts.comments.insert(comment.first, comment.second);
    }
    for (const QString& written : arguments.orientations) {
        SHIRUBE_ASSIGN(const auto turned, sectionAndValue(written));
        if (turned.second != u"portrait" && turned.second != u"landscape")
            return fail(ErrorCode::Invalid,
                        text(QT_TRANSLATE_NOOP("Cli", "“%1” is no orientation. Write portrait or landscape.")).arg(turned.second));
        facts.orientations.insert(turned.first,
                                  turned.second == u"portrait" ? QPageLayout::Portrait : QPageLayout::Landscape);
    }
    return {};
}

/// The template's sections, unless sections are named.
Result<report::PackTemplate> sectionsOf(const ReportArguments& arguments)
{
    report::PackTemplate chosen;
    if (!arguments.pattern.isEmpty()) {
        const auto found = report::packTemplate(arguments.pattern);
        if (!found) {
            QStringList names;
            for (const report::PackTemplate& one : report::packTemplates())
                names.append(one.name);
            return fail(ErrorCode::Invalid, text(QT_TRANSLATE_NOOP("Cli", "There is no template “%1”. Choose from: %2."))
                                                .arg(arguments.pattern, names.join(u", "_s)));
        }
        chosen = *found;
    } else if (!arguments.branches.isEmpty()) {
        chosen = *report::packTemplate(u"branch"_s);
    }
    if (!arguments.sections.isEmpty())
        chosen.sections = arguments.sections;
    chosen.hasAllSheets = chosen.hasAllSheets || arguments.hasAllSheets;
    return chosen;
}

Result<QList<OrganId>> branchesFromText(const Database& database, const QString& written)
{
    QList<OrganId> branches;
    if (written == u"all")
        return branches;
    for (const QString& name : written.split(u';', Qt::SkipEmptyParts)) {
        SHIRUBE_ASSIGN(const OrganId branch, branchFromText(database, name.trimmed()));
        branches.append(branch);
    }
    return branches;
}

} // namespace

Result<ui::IssueWish> packWish(const Database& database, const ReportArguments& arguments)
{
    ui::IssueWish wish;
    ui::PackFacts& facts = wish.facts;
    facts.number = arguments.number;
    facts.meeting = arguments.meeting;
    facts.edition = arguments.edition;
    facts.handling = arguments.handling;
    facts.author = arguments.author;
    facts.isArchival = arguments.isArchival;
    facts.language = arguments.language.isEmpty() ? u"ja"_s : arguments.language;
    if (!arguments.date.isEmpty()) {
        SHIRUBE_ASSIGN(facts.date, dayFromText(arguments.date));
    }
    if (!arguments.knownOn.isEmpty()) {
        SHIRUBE_ASSIGN(facts.knownOn, dayFromText(arguments.knownOn));
    }
    SHIRUBE_TRY(addSectionFacts(arguments, facts));
    SHIRUBE_ASSIGN(const report::PackTemplate chosen, sectionsOf(arguments));
    facts.sections = chosen.sections;
    wish.pattern = arguments.pattern;
    wish.pack = {.asOf = {}, .sections = chosen.sections, .hasAllSheets = chosen.hasAllSheets, .forBranches = !arguments.branches.isEmpty()};
    SHIRUBE_ASSIGN(const QList<OrganId> branches, branchesFromText(database, arguments.branches));
    wish.branch = branches.size() == 1 ? branches.first() : OrganId();
    SHIRUBE_ASSIGN(wish.pack.asOf, asOfMonth(database, arguments.asOf));
    if (!arguments.since.isEmpty()) {
        SHIRUBE_ASSIGN(wish.pack.since, asOfMonth(database, arguments.since));
    } else {
        SHIRUBE_ASSIGN(wish.pack.since, archive::lastIssuedMonth(database, wish.pack.asOf));
    }
    return wish;
}

Exit report(const ReportArguments& arguments)
{
    SHIRUBE_DO(const Database now, membership::openFile(arguments.file, {.access = Access::ReadOnly}));
    SHIRUBE_DO(const ui::IssueWish wish, packWish(now, arguments));
    SHIRUBE_DO(const auto file, archive::openKnownOn(now.path(), now.optionsForJob(), wish.facts.knownOn,
                                                    ui::paperDay(wish.facts, wish.pack.asOf)));
    if (wish.facts.knownOn.isValid())
        say(archive::whatIsNotRebuilt());
    const Database& database = file->database();
    report::LedgerShelf shelf;
    SHIRUBE_DO(const report::PackData data, report::loadPackData(database, wish.pack, file->shelf(shelf)));
    if (spreadsheet::isWorkbook(arguments.out)) {
        SHIRUBE_DO_VOID(writeWorkbook(data, wish.facts.sections, arguments.out));
        return Exit::Done;
    }
    if (arguments.branches.isEmpty()) {
        SHIRUBE_DO_VOID(ui::writePack(data, wish.facts, arguments.out, {}));
        return Exit::Done;
    }
    SHIRUBE_DO(const QList<OrganId> branches, branchesFromText(database, arguments.branches));
    SHIRUBE_DO(const QStringList written, ui::writeBranchPacks(database, data, branches, wish.facts, arguments.out, {}));
    for (const QString& path : written)
        answer(path.toUtf8());
    return Exit::Done;
}

} // namespace shirube::cli
