// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/issuing.h"

#include "core/archive/as_known.h"
#include "core/report/pack_tables.h"
#include "ui/print/pack_facts_json.h"
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using archive::NewIssue;

namespace
{

const auto definitions = u"definitions"_s; // the section where the list of changes stands

QString setupJson(const IssueWish& wish)
{
    QJsonObject setup = toJson(wish.facts);
    setup.insert(u"allSheets"_s, wish.pack.hasAllSheets);
    setup.insert(u"since"_s, wish.pack.since.isValid() ? wish.pack.since.toText() : QString());
    if (wish.branch.isValid())
        setup.insert(u"branch"_s, wish.branch.value);
    return QString::fromUtf8(QJsonDocument(setup).toJson(QJsonDocument::Compact));
}

IssueWish wishOf(const archive::IssuedPack& pack)
{
    const archive::Document& document = pack.document;
    const QJsonObject setup = QJsonDocument::fromJson(document.setup.toUtf8()).object();
    IssueWish wish;
    wish.pattern = document.pattern;
    wish.branch = OrganId{setup[u"branch"].toInteger()};
    wish.pack.asOf = document.asOf;
    wish.pack.sections = document.sections;
    wish.pack.hasAllSheets = setup[u"allSheets"].toBool();
    wish.pack.since = YearMonth::fromText(setup[u"since"].toString()).value_or(YearMonth());
    wish.facts = packFactsFrom(setup);
    wish.facts.number = document.number;
    wish.facts.meeting = document.meeting;
    wish.facts.date = document.date;
    wish.facts.handling = document.handling;
    wish.facts.language = document.language;
    wish.facts.sections = document.sections;
    return wish;
}

report::Table correctionTable(const NewIssue& issue, int replaced)
{
    const QString title = QCoreApplication::translate("Print", "Corrected in %1, which replaces %2")
                              .arg(archive::editionText(issue.edition), archive::editionText(replaced));
    report::Table table = archive::changeTable(issue.changes, title);
    table.note = QCoreApplication::translate("Print", "Reason for the correction: %1").arg(issue.reason);
    if (issue.changes.isEmpty())
        table.note += QChar(u'\n') + QCoreApplication::translate("Print", "No figure is printed otherwise than before.");
    return table;
}

Result<NewIssue> draft(const storage::Database& database, IssueWish wish, NewIssue issue, report::LedgerShelf& shelf,
                       const PackProgress& progress)
{
    const LanguageScope speech(wish.facts.language);
    if (wish.facts.language.isEmpty())
        wish.facts.language = currentLanguage();
    if (wish.facts.sections.isEmpty())
        wish.facts.sections = report::packSections();
    wish.facts.sections.removeDuplicates();
    SHIRUBE_TRY(report::checkSections(wish.facts.sections));
    wish.pack.forBranches = wish.branch.isValid();
    if (wish.branch.isValid())
        wish.facts.sections.removeAll(u"reserve"_s); // the whole chamber's
    if (issue.replaces.isValid() && !wish.facts.sections.contains(definitions))
        wish.facts.sections.append(definitions);
    wish.pack.sections = wish.facts.sections;
    issue.document = {.number = wish.facts.number.trimmed(),
                      .meeting = wish.facts.meeting.trimmed(),
                      .date = wish.facts.date,
                      .title = {},
                      .handling = wish.facts.handling,
                      .asOf = wish.pack.asOf,
                      .knownOn = wish.facts.knownOn,
                      .language = wish.facts.language,
                      .pattern = wish.pattern,
                      .sections = wish.facts.sections,
                      .setup = setupJson(wish)};
    SHIRUBE_ASSIGN(issue.edition, archive::nextEdition(database, issue.document));
    SHIRUBE_TRY(archive::checkIssue(database, issue));

    SHIRUBE_ASSIGN(const auto file, archive::openKnownOn(database.path(), database.optionsForJob(), wish.facts.knownOn,
                                                        paperDay(wish.facts, wish.pack.asOf)));
    SHIRUBE_ASSIGN(report::PackData data, report::loadPackData(file->database(), wish.pack, file->shelf(shelf), progress));
    if (wish.branch.isValid()) {
        SHIRUBE_ASSIGN(report::PackData alone, report::branchPack(data, wish.branch, file->database()));
        data = std::move(alone);
    }
    issue.document.title = packTitle(data, wish.facts.sections);
    issue.tables = report::packTables(data, wish.facts.sections);
    wish.facts.edition = archive::editionText(issue.edition);
    if (issue.replaces.isValid()) {
        SHIRUBE_ASSIGN(const archive::IssuedPack replaced, archive::loadIssuedPack(database, issue.replaces));
        SHIRUBE_ASSIGN(const auto before, archive::issuedTables(database, issue.replaces));
        issue.changes = archive::compareTables(before, report::packTables(data, replaced.document.sections));
        data.corrections = {correctionTable(issue, replaced.edition)};
        wish.facts.edition = QCoreApplication::translate("Print", "%1 (replaces %2)")
                                 .arg(archive::editionText(issue.edition), archive::editionText(replaced.edition));
    }
    wish.facts.number = issue.document.number;
    wish.facts.meeting = issue.document.meeting;
    SHIRUBE_ASSIGN(issue.pdf, renderPack(data, wish.facts, progress));
    return issue;
}

} // namespace

Result<NewIssue> draftIssue(const storage::Database& database, const IssueWish& wish, report::LedgerShelf& shelf,
                            const PackProgress& progress)
{
    return draft(database, wish, {}, shelf, progress);
}

Result<NewIssue> draftCorrection(const storage::Database& database, archive::IssueId replaces, const QString& reason,
                                 report::LedgerShelf& shelf, const PackProgress& progress)
{
    SHIRUBE_ASSIGN(const archive::IssuedPack pack, archive::loadIssuedPack(database, replaces));
    NewIssue issue;
    issue.replaces = replaces;
    issue.reason = reason.trimmed();
    return draft(database, wishOf(pack), issue, shelf, progress);
}

} // namespace shirube::ui
