// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/upkeep/data_check.h"

#include "core/archive/issued_pack.h"
#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/membership/figure_store.h"
#include "core/membership/figures.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/log_words.h"
#include "core/storage/change_log.h"
#include "core/storage/log_reader.h"
#include "core/storage/upkeep.h"

#include <QCoreApplication>

namespace shirube::upkeep
{

using namespace Qt::StringLiterals;
using report::textCell;
using storage::Database;
using State = Finding::State;

namespace
{

struct Upkeep
{
    Q_DECLARE_TR_FUNCTIONS(Upkeep)
};

QString restoreAdvice()
{
    return QCoreApplication::translate("Upkeep", "Restore the newest backup in which this is sound.");
}

Result<Finding> checkStructure(const Database& database)
{
    if (const auto sound = database.checkIntegrity(true); !sound)
        return Finding{Matter::Structure, State::ToLookAt, 1, Upkeep::tr("The file is damaged."), restoreAdvice(),
                       sound.error().detail};
    return Finding{Matter::Structure, State::Sound, 0, Upkeep::tr("Every page and index was read."), {}};
}

Result<Finding> checkReferences(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<storage::BrokenReferences> broken, storage::brokenReferences(database));
    if (broken.isEmpty())
        return Finding{Matter::References, State::Sound, 0, Upkeep::tr("Every row finds the rows it refers to."), {}};
    qint64 rows = 0;
    QStringList places;
    for (const storage::BrokenReferences& one : broken) {
        rows += one.rows;
        places.append(Upkeep::tr("%1 (%2 rows, without “%3”)")
                          .arg(report::tableWord(one.table), formatCount(one.rows), report::tableWord(one.above)));
    }
    return Finding{Matter::References, State::ToLookAt, rows, places.join(u", "_s), restoreAdvice()};
}

Result<Finding> checkLog(const Database& database)
{
    const auto sound = storage::verifyChain(database);
    if (!sound && sound.error().code != ErrorCode::Damaged)
        return tl::unexpected(sound.error());
    if (!sound)
        return Finding{Matter::ChangeLog, State::ToLookAt, 1, sound.error().message, restoreAdvice()};
    SHIRUBE_ASSIGN(const qint64 entries, storage::countEntries(database));
    return Finding{Matter::ChangeLog, State::Sound, 0,
                   Upkeep::tr("%1 entries, each as it was written.").arg(formatCount(entries)), {}};
}

Result<Finding> checkSummary(const Database& database)
{
    SHIRUBE_ASSIGN(const qint64 differing, membership::compareWithRecount(database));
    if (differing == 0)
        return Finding{Matter::Recount, State::Sound, 0, Upkeep::tr("The month-end figures are those of the ledger."), {}};
    return Finding{Matter::Recount, State::ToLookAt, differing,
                   Upkeep::tr("%1 month-end figures differ from a recount of the ledger.").arg(formatCount(differing)),
                   Upkeep::tr("Restore a backup and import again.")};
}

// As many as a person reads; the rest as a number.
QString listed(const QStringList& places)
{
    constexpr qsizetype most = 5;
    const QString first = places.first(std::min(most, places.size())).join(u", "_s);
    return places.size() <= most ? first : Upkeep::tr("%1 and %2 more").arg(first, formatCount(places.size() - most));
}

Result<Finding> checkIdentity(const Database& database)
{
    SHIRUBE_ASSIGN(const std::optional<YearMonth> last, membership::lastMonthWithEvents(database));
    if (!last)
        return Finding{Matter::Identity, State::Sound, 0, Upkeep::tr("There are no members yet."), {}};
    SHIRUBE_ASSIGN(const membership::Snapshot snapshot, membership::loadSnapshot(database, *last));
    QStringList places;
    for (const membership::MonthFigures& month : snapshot.months) {
        if (const qint64 difference = month.figures.difference(); difference != 0)
            places.append(Upkeep::tr("%1: %2").arg(formatMonth(month.month), formatChange(difference)));
    }
    SHIRUBE_ASSIGN(const QList<plan::Organ> branches, plan::loadOrgans(database, plan::OrganKind::Branch));
    for (const plan::Organ& branch : branches) { // of the last fiscal year
        if (const qint64 difference = snapshot.byBranch.value(branch.id).difference(); difference != 0)
            places.append(Upkeep::tr("%1: %2").arg(plan::displayName(branch), formatChange(difference)));
    }
    if (places.isEmpty())
        return Finding{Matter::Identity, State::Sound, 0,
                       Upkeep::tr("%1 months add up.").arg(formatCount(snapshot.months.size())), {}};
    return Finding{Matter::Identity, State::ToLookAt, places.size(), listed(places),
                   Upkeep::tr("Look at Members, Find a member: rows of these months contradict each other (a leave without a join, "
                              "for example). Correct them there.")};
}

Result<Finding> checkPacks(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<archive::IssuedPack> packs, archive::loadIssuedPacks(database));
    QStringList altered;
    for (const archive::IssuedPack& pack : packs) {
        const auto sound = archive::verifyIssue(database, pack.id);
        if (!sound && sound.error().code != ErrorCode::Damaged)
            return tl::unexpected(sound.error());
        if (!sound)
            altered.append(sound.error().message);
    }
    if (altered.isEmpty())
        return Finding{Matter::IssuedPacks, State::Sound, 0,
                       Upkeep::tr("%1 packs, each as it was issued.").arg(formatCount(packs.size())), {}};
    return Finding{Matter::IssuedPacks, State::ToLookAt, altered.size(), joinSentences(altered), restoreAdvice()};
}

Result<Finding> checkClosedMonths(const Database& database)
{
    SHIRUBE_ASSIGN(const std::optional<YearMonth> last, membership::lastMonthWithEvents(database));
    QStringList corrected;
    if (last) {
        SHIRUBE_ASSIGN(const membership::Snapshot snapshot, membership::loadSnapshot(database, *last));
        for (const membership::MonthFigures& month : snapshot.months) {
            if (month.ledger && (month.ledger->closing != month.figures.closing || month.ledger->flows != month.figures.flows))
                corrected.append(formatMonth(month.month));
        }
    }
    if (corrected.isEmpty())
        return Finding{Matter::ClosedMonths, State::Sound, 0, Upkeep::tr("The ledger still says what was closed."), {}};
    return Finding{Matter::ClosedMonths, State::ToKnow, corrected.size(), listed(corrected),
                   Upkeep::tr("These months were corrected after they were closed; reports show the corrections beside them.")};
}

QString matterText(Matter matter)
{
    switch (matter) {
    case Matter::Structure:
        return Upkeep::tr("Structure of the file");
    case Matter::References:
        return Upkeep::tr("References between rows");
    case Matter::ChangeLog:
        return Upkeep::tr("Change log");
    case Matter::Recount:
        return Upkeep::tr("Month-end figures against a recount");
    case Matter::Identity:
        return Upkeep::tr("Members: opening and flows against closing");
    case Matter::IssuedPacks:
        return Upkeep::tr("Issued packs");
    case Matter::ClosedMonths:
        return Upkeep::tr("Closed months against the ledger");
    }
    Q_UNREACHABLE();
}

QString stateText(State state)
{
    switch (state) {
    case State::Sound:
        return Upkeep::tr("● Sound");
    case State::ToKnow:
        return Upkeep::tr("― To know");
    case State::ToLookAt:
        return Upkeep::tr("▲ Look at this");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<Finding>> checkData(const Database& database, const Progress& progress)
{
    using Check = Result<Finding> (*)(const Database&);
    static constexpr Check checks[]{checkStructure, checkReferences, checkLog,         checkSummary,
                                    checkIdentity,  checkPacks,      checkClosedMonths};
    const auto total = qint64(std::size(checks));
    QList<Finding> findings;
    bool isWanted = true;
    const storage::Interruption interruption(database, [&] { return isWanted = isWanted && progress(findings.size(), total); });
    for (const Check check : checks) {
        isWanted = isWanted && progress(findings.size(), total);
        if (!isWanted)
            break;
        auto finding = check(database);
        if (!isWanted)
            break; // it may have failed for that reason
        if (!finding)
            return tl::unexpected(finding.error());
        findings.append(std::move(*finding));
        if (findings.last().matter == Matter::Structure && findings.last().state != State::Sound)
            return findings;
    }
    if (!isWanted)
        return fail(ErrorCode::Cancelled, Upkeep::tr("The check was stopped. Nothing was changed."));
    return findings;
}

report::Table findingsTable(const QList<Finding>& findings)
{
    report::Table table;
    table.title = Upkeep::tr("Data check");
    table.columns = {{Upkeep::tr("What"), report::Align::Left, 2}, {Upkeep::tr("State"), report::Align::Left, 1.2},
                     {Upkeep::tr("Found"), report::Align::Left, 4}, {Upkeep::tr("What to do"), report::Align::Left, 4}};
    for (const Finding& finding : findings)
        table.rows.append({textCell(matterText(finding.matter)), textCell(stateText(finding.state)), textCell(finding.found),
                           textCell(finding.advice)});
    return table;
}

} // namespace shirube::upkeep
