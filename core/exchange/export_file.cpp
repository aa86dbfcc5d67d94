// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export_file.h"

#include "core/exchange/member_columns.h"
#include "core/exchange/plan_files.h"
#include "core/membership/count_store.h"
#include "core/membership/event_store.h"
#include "core/plan/plan_store.h"
#include "core/storage/safe_file.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using membership::EventKind;
using membership::LedgerLine;

namespace
{

/// A CSV file written row by row, however long it gets.
class RowSink
{
public:
    RowSink(const QString& path, const ExportOptions& options)
        : m_file(path), m_writer(options.dialect, options.encoding), m_options(&options)
    {
    }

    Result<> open() { return m_file.open(); }

    Result<> add(const QStringList& cells)
    {
        m_writer.addRow(cells);
        if (++m_rows % 4096 != 0)
            return {};
        if (m_options->progress && !m_options->progress(m_rows))
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Exchange", "The export was stopped. No file was written."));
        return m_file.write(m_writer.take());
    }

    Result<QStringList> commit()
    {
        SHIRUBE_TRY(m_file.write(m_writer.take()));
        SHIRUBE_TRY(m_file.commit());
        return m_writer.lostCharacters();
    }

private:
    storage::SafeFile m_file;
    CsvWriter m_writer;
    const ExportOptions* m_options;
    qint64 m_rows = 0;
};

Result<QHash<OrganId, QString>> organNames(const storage::Database& database)
{
    SHIRUBE_ASSIGN(const QList<plan::Organ> organs, plan::loadOrgans(database));
    QHash<OrganId, QString> names;
    for (const plan::Organ& organ : organs)
        names.insert(organ.id, organ.name);
    return names;
}

Result<> writeHeader(MemberFile kind, RowSink& sink)
{
    QStringList header;
    for (const MemberColumn column : columnsOf(kind))
        header.append(headerOf(column));
    return sink.add(header);
}

Result<> writeEvents(const storage::Database& database, const ExportOptions& options, RowSink& sink)
{
    SHIRUBE_TRY(writeHeader(MemberFile::Events, sink));
    SHIRUBE_ASSIGN(const auto names, organNames(database));
    static const QStringList kinds{u"入会"_s, u"再入会"_s, u"退会"_s, u"異動"_s};
    Result<> written;
    SHIRUBE_TRY(membership::forEachLine(database, options.asOf.lastDay(), [&](const LedgerLine& line) {
        written = sink.add({line.member, kinds[int(line.kind) - 1], line.date.toString(Qt::ISODate),
                            names.value(line.branch), names.value(line.toBranch), names.value(line.division),
                            line.sizeClass, line.companyName, line.reason, line.channel});
        return written.has_value();
    }));
    return written;
}

// Who is a member at the end of the as-of month, with the branch and the join that count then.
Result<> writeRoster(const storage::Database& database, const ExportOptions& options, RowSink& sink)
{
    const QDate until = options.asOf.lastDay();
    struct Words
    {
        QString company;
        QString channel;
    };
    QHash<QString, Words> words; // of the last join
    SHIRUBE_TRY(membership::forEachLine(database, until, [&](const LedgerLine& line) {
        if (line.kind == EventKind::Join || line.kind == EventKind::Rejoin)
            words.insert(line.member, {line.companyName, line.channel});
        return true;
    }));
    SHIRUBE_TRY(writeHeader(MemberFile::Roster, sink));
    SHIRUBE_ASSIGN(const auto names, organNames(database));
    SHIRUBE_ASSIGN(membership::LedgerWords ledgerWords, membership::loadLedgerWords(database));
    Result<> written;
    SHIRUBE_TRY(membership::forAllMembers(database, ledgerWords, [&](std::span<const membership::LedgerEvent> events) {
        membership::MemberState state;
        qint32 joined = 0;
        const auto later = std::find_if(events.begin(), events.end(), [&](const membership::LedgerEvent& event) {
            return event.day > until.toJulianDay();
        });
        membership::replay(events.first(size_t(later - events.begin())),
                           [&](const membership::LedgerEvent& event, const membership::MemberState&) {
                               static_cast<void>(membership::apply(state, event));
                               if (event.kind == EventKind::Join || event.kind == EventKind::Rejoin)
                                   joined = event.day;
                           });
        if (!state.isMember || !written)
            return;
        const QString number = QString::fromUtf8(events.front().member.view());
        const Words& word = words[number];
        written = sink.add({number, word.company, names.value(OrganId{state.branch}),
                            names.value(OrganId{state.division}), QString::fromUtf8(ledgerWords.sizes.word(state.sizeClass)),
                            QDate::fromJulianDay(joined).toString(Qt::ISODate), {}, {}, word.channel});
    }));
    return written;
}

Result<> writeCensus(const storage::Database& database, const ExportOptions& options, RowSink& sink)
{
    SHIRUBE_TRY(writeHeader(MemberFile::Census, sink));
    SHIRUBE_ASSIGN(const auto names, organNames(database));
    SHIRUBE_ASSIGN(const QList<membership::CensusCount> counts, membership::loadCensus(database));
    for (const membership::CensusCount& count : counts) {
        if (count.month <= options.asOf)
            SHIRUBE_TRY(sink.add({count.month.toText(), names.value(count.branch), QString::number(count.headcount)}));
    }
    return {};
}

Result<> writeEstablishments(const storage::Database& database, const ExportOptions& options, RowSink& sink)
{
    SHIRUBE_TRY(writeHeader(MemberFile::Establishments, sink));
    SHIRUBE_ASSIGN(const auto names, organNames(database));
    SHIRUBE_ASSIGN(const QList<membership::EstablishmentCount> counts, membership::loadEstablishments(database));
    for (const membership::EstablishmentCount& count : counts) {
        if (count.countedOn <= options.asOf.lastDay())
            SHIRUBE_TRY(sink.add({names.value(count.branch), QString::number(count.establishments),
                                  count.countedOn.toString(Qt::ISODate), count.source}));
    }
    return {};
}

Result<> writeChanges(const storage::Database& database, RowSink& sink)
{
    SHIRUBE_TRY(sink.add({u"番号"_s, u"日時"_s, u"操作者"_s, u"操作"_s, u"種別"_s, u"理由"_s, u"表"_s, u"行"_s, u"変更前"_s,
                          u"変更後"_s}));
    static const QStringList kinds{u"実行"_s, u"元に戻す"_s, u"やり直し"_s, u"作成"_s};
    SHIRUBE_ASSIGN(const QList<storage::ChangedRow> rows, storage::changedRows(database));
    for (const storage::ChangedRow& row : rows)
        SHIRUBE_TRY(sink.add({QString::number(row.set.id.value), row.set.at.toLocalTime().toString(Qt::ISODate),
                              row.set.actor, row.set.name, kinds[int(row.set.kind)], row.set.reason, row.table,
                              QString::number(row.row), row.before, row.after}));
    return {};
}

} // namespace

QStringList exportKinds()
{
    return QStringList{u"events"_s, u"roster"_s, u"census"_s, u"establishments"_s, u"changes"_s} + planFileKinds();
}

Result<QStringList> exportFile(const storage::Database& database, const QString& kind, const QString& path,
                               const ExportOptions& options)
{
    if (planFileKinds().contains(kind)) {
        CsvWriter writer(options.dialect, options.encoding);
        SHIRUBE_TRY(exportPlanFile(database, kind, writer));
        SHIRUBE_TRY(storage::writeFile(path, writer.bytes()));
        return writer.lostCharacters();
    }
    RowSink sink(path, options);
    SHIRUBE_TRY(sink.open());
    if (kind == u"events")
        SHIRUBE_TRY(writeEvents(database, options, sink));
    else if (kind == u"roster")
        SHIRUBE_TRY(writeRoster(database, options, sink));
    else if (kind == u"census")
        SHIRUBE_TRY(writeCensus(database, options, sink));
    else if (kind == u"establishments")
        SHIRUBE_TRY(writeEstablishments(database, options, sink));
    else if (kind == u"changes")
        SHIRUBE_TRY(writeChanges(database, sink));
    else
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Exchange", "“%1” cannot be exported. Known kinds: %2.")
                                            .arg(kind, exportKinds().join(u", ")));
    return sink.commit();
}

} // namespace shirube::exchange
