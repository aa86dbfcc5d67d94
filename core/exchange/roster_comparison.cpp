// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/roster_comparison.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/layout_store.h"
#include "core/exchange/member_rows.h"
#include "core/exchange/members_import.h"
#include "core/plan/plan_store.h"
#include "core/storage/safe_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using membership::EventKind;
using Kind = RosterDifference::Kind;

namespace
{

/// What the roster says of those who are members at the end of the day.
Result<QHash<QByteArray, RosterDifference>> readRoster(const storage::Database& database, const QString& path,
                                                       const ImportOptions& options, RosterComparison& comparison)
{
    SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(path, options.form, options.edits));
    SHIRUBE_ASSIGN(const Layout remembered, layoutFor(database, MemberFile::Roster, reader.header()));
    SHIRUBE_ASSIGN(const QList<plan::Organ> organs, plan::loadOrgans(database));
    SHIRUBE_ASSIGN(membership::LedgerWords words, membership::loadLedgerWords(database));
    SHIRUBE_ASSIGN(MemberRows rows, MemberRows::create(reader, MemberFile::Roster, options.layout.value_or(remembered), organs,
                                                       database.clock().today(), std::move(words)));
    SHIRUBE_ASSIGN(const Vocabulary vocabulary, loadVocabulary(database));
    rows.setVocabulary(vocabulary);
    QHash<QByteArray, RosterDifference> members;
    CsvRecord record;
    std::vector<membership::EventRow> events;
    const qint64 day = comparison.asOf.toJulianDay();
    for (;;) {
        SHIRUBE_ASSIGN(const bool any, reader.next(record));
        if (!any)
            return members;
        if (++comparison.rows % 16'384 == 0 && options.progress && !options.progress(reader.position(), reader.size()))
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Exchange", "Reading was stopped. Nothing was changed."));
        if (rows.read(record, events).problem != RowProblem::None) {
            ++comparison.rejected;
            continue;
        }
        const membership::EventRow& last = events.back();
        const bool hasLeft = last.event.kind == EventKind::Leave && last.event.day <= day;
        if (events.front().event.day > day || hasLeft)
            continue;
        const membership::EventRow& join = events.front();
        members.insert(join.member.toByteArray(), {.member = QString::fromUtf8(join.member),
                                                   .company = QString::fromUtf8(join.companyName),
                                                   .rosterBranch = OrganId{join.event.branch},
                                                   .division = OrganId{join.event.division},
                                                   .sizeClass = QString::fromUtf8(join.sizeClass)});
    }
}

} // namespace

Result<RosterComparison> compareRoster(const storage::Database& database, const QString& path,
                                       const ImportOptions& options, QDate asOf)
{
    RosterComparison comparison;
    comparison.asOf = asOf;
    SHIRUBE_ASSIGN(auto roster, readRoster(database, path, options, comparison));
    SHIRUBE_ASSIGN(membership::LedgerWords words, membership::loadLedgerWords(database));
    SHIRUBE_TRY(membership::forAllMembers(database, words, [&](std::span<const membership::LedgerEvent> events) {
        const auto later = std::ranges::find_if(
            events, [&](const membership::LedgerEvent& event) { return event.day > asOf.toJulianDay(); });
        membership::MemberState state;
        membership::replay(events.first(size_t(later - events.begin())),
                           [&](const membership::LedgerEvent& event, const membership::MemberState&) {
                               static_cast<void>(membership::apply(state, event));
                           });
        const QByteArray number = events.front().member.view().toByteArray();
        const auto said = roster.find(number);
        if (!state.isMember) {
            if (said != roster.end())
                said->wasMember = state.wasMember;
            return;
        }
        const OrganId branch{state.branch};
        if (said == roster.end()) {
            comparison.differences.append(
                {.kind = Kind::Gone, .member = QString::fromUtf8(number), .ledgerBranch = branch});
            return;
        }
        if (said->rosterBranch == branch) {
            ++comparison.same;
        } else {
            said->kind = Kind::Moved;
            said->ledgerBranch = branch;
            comparison.differences.append(*said);
        }
        roster.erase(said);
    }));
    comparison.differences.append(roster.values());
    QStringList unnamed;
    for (const RosterDifference& one : std::as_const(comparison.differences)) {
        if (one.company.isEmpty())
            unnamed.append(one.member);
    }
    SHIRUBE_ASSIGN(const auto names, membership::companyNames(database, unnamed, asOf));
    for (RosterDifference& one : comparison.differences) {
        if (one.company.isEmpty())
            one.company = names.value(one.member);
    }
    std::ranges::sort(comparison.differences, [](const RosterDifference& a, const RosterDifference& b) {
        return std::tie(a.kind, a.member) < std::tie(b.kind, b.member);
    });
    return comparison;
}

Result<ImportReport> takeInDifferences(storage::Database& database, const QString& fileName,
                                       const QList<RosterDifference>& chosen, QDate day)
{
    SHIRUBE_ASSIGN(const QList<plan::Organ> organs, plan::loadOrgans(database));
    QHash<OrganId, QString> names;
    for (const plan::Organ& organ : organs)
        names.insert(organ.id, organ.name);
    // As an events file of the program's own, so that the rules and the batch are those of every import.
    CsvWriter writer;
    QStringList header;
    for (const MemberColumn column : columnsOf(MemberFile::Events))
        header.append(headerOf(column));
    writer.addRow(header);
    for (const RosterDifference& one : chosen) {
        const QString kind = one.kind == Kind::Gone ? u"退会"_s : one.kind == Kind::Moved ? u"異動"_s : one.wasMember ? u"再入会"_s : u"入会"_s;
        const OrganId from = one.kind == Kind::New ? one.rosterBranch : one.ledgerBranch;
        writer.addRow({one.member, kind, day.toString(Qt::ISODate), names.value(from),
                       one.kind == Kind::Moved ? names.value(one.rosterBranch) : QString(), names.value(one.division),
                       one.sizeClass, one.company, {}, {}});
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QFileInfo(fileName).fileName());
    SHIRUBE_TRY(storage::writeFile(path, writer.bytes()));
    ImportOptions options;
    options.form = {Encoding::Utf8, ',', 1};
    options.layout = Layout::own(MemberFile::Events, header);
    return importMembers(database, MemberFile::Events, path, options);
}

} // namespace shirube::exchange
