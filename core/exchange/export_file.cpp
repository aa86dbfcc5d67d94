// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export_file.h"

#include "core/exchange/about_lines.h"
#include "core/exchange/member_columns.h"
#include "core/exchange/plan_files.h"
#include "core/membership/count_store.h"
#include "core/membership/event_store.h"
#include "core/plan/plan_store.h"
#include "core/storage/file_info.h"
#include "core/storage/safe_file.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

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

    Result<> begin(const QStringList& titles)
    {
        SHIRUBE_ASSIGN(m_choice, FittedChoice::of(m_options->choice, titles));
        m_writer.addRow(m_choice.cut(titles));
        return {};
    }

    Result<> add(const QStringList& cells)
    {
        ++m_seen;
        if (m_choice.keeps(cells)) {
            m_writer.addRow(m_choice.cut(cells));
            ++m_rows;
        }
        return goOn();
    }

    Result<> add(std::span<const QByteArrayView> cells)
    {
        if (m_options->choice.isAll() && m_options->encoding != Encoding::Cp932) {
            m_writer.addUtf8Row(cells);
            ++m_seen;
            ++m_rows;
            return goOn();
        }
        QStringList texts;
        for (const QByteArrayView cell : cells)
            texts.append(QString::fromUtf8(cell));
        return add(texts);
    }

    /// Ends with what the file is about; nothing is left of a file that may not lose characters and does.
    Result<QStringList> commit(const QString& what, bool isSample)
    {
        if (m_options->dialect == Dialect::Excel) {
            for (const QString& line : aboutLines({what, m_options->asOf, isSample, filterText(m_options->choice), m_rows, m_seen}))
                m_writer.addRemark(line);
        }
        if (m_options->refuseLoss && !m_writer.lostCharacters().isEmpty())
            return m_writer.lostCharacters();
        SHIRUBE_TRY(m_file.write(m_writer.take()));
        SHIRUBE_TRY(m_file.commit());
        return m_writer.lostCharacters();
    }

private:
    Result<> goOn()
    {
        if (m_seen % 4096 != 0)
            return {};
        if (m_options->progress && !m_options->progress(m_seen))
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Exchange", "The export was stopped. No file was written."));
        return m_file.write(m_writer.take());
    }

    storage::SafeFile m_file;
    CsvWriter m_writer;
    const ExportOptions* m_options;
    FittedChoice m_choice;
    qint64 m_seen = 0;
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

/// Names as bytes, for many lines.
using NameBytes = QHash<OrganId, QByteArray>;

Result<> writeEvents(const storage::Database& database, const ExportOptions& options, RowSink& sink)
{
    SHIRUBE_ASSIGN(const auto texts, organNames(database));
    NameBytes names;
    for (auto name = texts.cbegin(); name != texts.cend(); ++name)
        names.insert(name.key(), name.value().toUtf8());
    const auto nameOf = [&](OrganId organ) {
        const auto found = organ.isValid() ? names.constFind(organ) : names.cend();
        return found == names.cend() ? QByteArrayView() : QByteArrayView(*found);
    };
    static const std::array kinds{u"入会"_s.toUtf8(), u"再入会"_s.toUtf8(), u"退会"_s.toUtf8(), u"異動"_s.toUtf8()};
    Result<> written;
    SHIRUBE_TRY(membership::forEachLineAsBytes(database, options.asOf.lastDay(), [&](const membership::LedgerBytes& line) {
        const std::array<QByteArrayView, 10> cells{line.member,           kinds[size_t(line.kind) - 1], line.date,
                                                   nameOf(line.branch),   nameOf(line.toBranch),        nameOf(line.division),
                                                   line.sizeClass,        line.companyName,             line.reason,
                                                   line.channel};
        written = sink.add(cells);
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
        written = sink.add(QStringList{number, word.company, names.value(OrganId{state.branch}),
                            names.value(OrganId{state.division}), QString::fromUtf8(ledgerWords.sizes.word(state.sizeClass)),
                            QDate::fromJulianDay(joined).toString(Qt::ISODate), {}, {}, word.channel});
    }));
    return written;
}

Result<> writeCensus(const storage::Database& database, const ExportOptions& options, RowSink& sink)
{
    SHIRUBE_ASSIGN(const auto names, organNames(database));
    SHIRUBE_ASSIGN(const QList<membership::CensusCount> counts, membership::loadCensus(database));
    for (const membership::CensusCount& count : counts) {
        if (count.month <= options.asOf)
            SHIRUBE_TRY(sink.add(QStringList{count.month.toText(), names.value(count.branch), QString::number(count.headcount)}));
    }
    return {};
}

Result<> writeEstablishments(const storage::Database& database, const ExportOptions& options, RowSink& sink)
{
    SHIRUBE_ASSIGN(const auto names, organNames(database));
    SHIRUBE_ASSIGN(const QList<membership::EstablishmentCount> counts, membership::loadEstablishments(database));
    for (const membership::EstablishmentCount& count : counts) {
        if (count.countedOn <= options.asOf.lastDay())
            SHIRUBE_TRY(sink.add(QStringList{names.value(count.branch), QString::number(count.establishments),
                                  count.countedOn.toString(Qt::ISODate), count.source}));
    }
    return {};
}

Result<> writeChanges(const storage::Database& database, RowSink& sink)
{
    static const QStringList kinds{u"実行"_s, u"元に戻す"_s, u"やり直し"_s, u"作成"_s};
    SHIRUBE_ASSIGN(const QList<storage::ChangedRow> rows, storage::changedRows(database));
    for (const storage::ChangedRow& row : rows)
        SHIRUBE_TRY(sink.add(QStringList{QString::number(row.set.id.value), row.set.at.toLocalTime().toString(Qt::ISODate),
                              row.set.actor, row.set.name, kinds[int(row.set.kind)], row.set.reason, row.table,
                              QString::number(row.row), row.before, row.after}));
    return {};
}

Result<> writePlanFile(const storage::Database& database, const QString& kind, RowSink& sink)
{
    SHIRUBE_ASSIGN(const QList<QStringList> rows, planFileRows(database, kind));
    for (const QStringList& row : rows)
        SHIRUBE_TRY(sink.add(row));
    return {};
}

Result<> writeRows(const storage::Database& database, const QString& kind, const ExportOptions& options, RowSink& sink)
{
    if (kind == u"events")
        return writeEvents(database, options, sink);
    if (kind == u"roster")
        return writeRoster(database, options, sink);
    if (kind == u"census")
        return writeCensus(database, options, sink);
    if (kind == u"establishments")
        return writeEstablishments(database, options, sink);
    if (kind == u"changes")
        return writeChanges(database, sink);
    return writePlanFile(database, kind, sink);
}

} // namespace

QStringList exportKinds()
{
    return QStringList{u"events"_s, u"roster"_s, u"census"_s, u"establishments"_s, u"changes"_s} + planFileKinds();
}

Result<QStringList> exportColumns(const QString& kind)
{
    if (!exportKinds().contains(kind))
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Exchange", "“%1” cannot be exported. Known kinds: %2.")
                                            .arg(kind, exportKinds().join(u", ")));
    if (kind == u"changes")
        return QStringList{u"番号"_s, u"日時"_s, u"操作者"_s, u"操作"_s, u"種別"_s, u"理由"_s, u"表"_s, u"行"_s, u"変更前"_s, u"変更後"_s};
    const auto members = kindFromName(kind);
    if (!members)
        return planFileColumns(kind);
    QStringList titles;
    for (const MemberColumn column : columnsOf(*members))
        titles.append(headerOf(column));
    return titles;
}

Result<QStringList> exportFile(const storage::Database& database, const QString& kind, const QString& path,
                               const ExportOptions& options)
{
    SHIRUBE_ASSIGN(const QStringList titles, exportColumns(kind));
    SHIRUBE_ASSIGN(const bool isSample, storage::isSample(database));
    RowSink sink(path, options);
    SHIRUBE_TRY(sink.open());
    SHIRUBE_TRY(sink.begin(titles));
    SHIRUBE_TRY(writeRows(database, kind, options, sink));
    return sink.commit(options.title.isEmpty() ? kind : options.title, isSample);
}

} // namespace shirube::exchange
