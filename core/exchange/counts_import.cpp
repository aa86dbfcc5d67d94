// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/counts_import.h"

#include "core/base/parse.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/layout_store.h"
#include "core/exchange/members_import.h"
#include "core/exchange/rejection.h"
#include "core/membership/count_store.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using membership::CensusCount;
using membership::EstablishmentCount;

namespace
{

// How files name the whole chamber in the column of branches.
bool isWholeChamber(const QString& branch)
{
    static const QStringList names{u""_s, u"全体"_s, u"合計"_s, u"総計"_s, u"計"_s, u"全支部"_s};
    return names.contains(normalizedCode(branch));
}

constexpr storage::ActionName importCensusAction{QT_TRANSLATE_NOOP("Action", "Import census from %1")};
constexpr storage::ActionName importEstablishmentsAction{QT_TRANSLATE_NOOP("Action", "Import establishments from %1")};

/// A count of either kind: the census knows its month by the month's last day.
struct Count
{
    QDate on;
    OrganId branch;
    qint64 value = 0;
    QString source;
    bool isDated = true;
};

class CountsImport
{
public:
    CountsImport(const storage::Database& database, MemberFile kind, const QString& path, const ImportOptions& options)
        : m_database(&database), m_kind(kind), m_path(path), m_options(&options)
    {
    }

    Result<ImportReport> run(storage::Transaction* transaction)
    {
        SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(m_path, m_options->form, m_options->edits));
        SHIRUBE_ASSIGN(const Layout remembered, layoutFor(*m_database, m_kind, reader.header()));
        m_layout = m_options->layout.value_or(remembered);
        SHIRUBE_TRY(findColumns(reader));
        SHIRUBE_ASSIGN(const QList<plan::Organ> branches, plan::loadOrgans(*m_database, plan::OrganKind::Branch));
        for (const plan::Organ& branch : branches)
            m_branches.insert(plan::organKey(branch.kind, branch.name), branch.id);
        SHIRUBE_ASSIGN(m_vocabulary, loadVocabulary(*m_database));
        SHIRUBE_TRY(loadKnown());
        SHIRUBE_TRY(readRows(reader));

        m_report.fileName = QFileInfo(m_path).fileName();
        m_report.encoding = reader.encoding();
        m_report.form = reader.form();
        ImportOptions options = *m_options;
        options.form = reader.form();
        SHIRUBE_TRY(describeRows(m_path, options, m_layout, m_rejections, m_report.rejections, m_options->rejectsPath));
        SHIRUBE_TRY(describeRows(m_path, options, m_layout, m_findings, m_report.findings, {}));
        if (m_report.rows > 0 && m_report.good + m_report.known == 0)
            m_report.refusal = refusalText(m_unseen, m_report);
        if (m_options->verdicts) {
            m_options->verdicts->notes = m_rejections;
            m_options->verdicts->notes.insert(m_options->verdicts->notes.end(), m_findings.begin(), m_findings.end());
            std::ranges::stable_sort(m_options->verdicts->notes, {}, &RowNote::line);
            m_options->verdicts->known = m_knownLines;
        }
        if (transaction && m_report.good > 0)
            SHIRUBE_TRY(write(*transaction));
        return m_report;
    }

private:
    Result<> findColumns(const CsvReader& reader)
    {
        QStringList missing;
        for (const MemberColumn column : missingColumns(m_kind, m_layout, reader.header()))
            missing.append(headerOf(column));
        if (!missing.isEmpty())
            return fail(ErrorCode::Structure,
                        QCoreApplication::translate("Exchange", "The first line lacks the column %1. Nothing was changed. "
                                                                "Name the columns as the program's own export does, say in "
                                                                "the import window which column it is, or check the "
                                                                "encoding.")
                            .arg(missing.join(u", ")));
        for (const MemberColumn column : columnsOf(m_kind)) {
            if (m_layout.columns.contains(column))
                m_columns.insert(column, reader.column(m_layout.columnName(column)));
        }
        const QList<int> used = m_columns.values();
        for (int i = 0; i < reader.header().size(); ++i) {
            if (!used.contains(i) && !reader.header()[i].isEmpty())
                m_report.ignoredColumns.append(reader.header()[i]);
        }
        m_unseen = requiredColumns(m_kind);
        return {};
    }

    Result<> loadKnown()
    {
        if (m_kind == MemberFile::Census) {
            SHIRUBE_ASSIGN(const QList<CensusCount> known, membership::loadCensus(*m_database));
            for (const CensusCount& count : known)
                m_known.insert({count.month.lastDay(), count.branch}, {count.month.lastDay(), count.branch, count.headcount, {}});
            return {};
        }
        SHIRUBE_ASSIGN(const QList<EstablishmentCount> known, membership::loadEstablishments(*m_database));
        for (const EstablishmentCount& count : known)
            m_known.insert({count.countedOn, count.branch},
                           {count.countedOn, count.branch, count.establishments, count.source});
        return {};
    }

    Result<> readRows(CsvReader& reader)
    {
        CsvRecord record;
        for (;;) {
            SHIRUBE_ASSIGN(const bool any, reader.next(record));
            if (!any)
                return {};
            ++m_report.rows;
            const quint32 line = quint32(record.line);
            Count count;
            RowNote note{.line = line};
            readRow(reader, record, count, note);
            if (note.problem == RowProblem::None)
                place(count, note);
            if (note.problem != RowProblem::None) {
                ++m_report.rejected;
                m_rejections.push_back(note);
            } else if (note.finding != RowNote::Finding::None) {
                ++m_report.findingCount;
                m_findings.push_back(note);
            }
        }
    }

    void readRow(const CsvReader& reader, const CsvRecord& record, Count& count, RowNote& note)
    {
        const auto refuse = [&](RowProblem problem, MemberColumn column) {
            note.problem = problem;
            note.column = column;
        };
        if (record.hasNul)
            return refuse(RowProblem::Nul, MemberColumn::Row);
        if (record.fields.size() != size_t(reader.header().size()))
            return refuse(RowProblem::FieldCount, MemberColumn::Row);
        QMap<MemberColumn, QString> cells;
        for (auto column = m_columns.cbegin(); column != m_columns.cend(); ++column) {
            const auto text = reader.text(record.fields[size_t(column.value())]);
            if (!text)
                return refuse(RowProblem::Unreadable, column.key());
            cells.insert(column.key(), withoutFormulaGuard(*text).trimmed().toString());
            if (!text->trimmed().isEmpty())
                m_unseen.removeOne(column.key());
        }
        const QString branch = understood(m_layout, MemberColumn::Branch, cells.value(MemberColumn::Branch), m_vocabulary);
        count.branch = m_branches.value(plan::organKey(plan::OrganKind::Branch, branch));
        if (!count.branch.isValid() && !(m_kind == MemberFile::Census && isWholeChamber(branch)))
            return refuse(RowProblem::UnknownBranch, MemberColumn::Branch);
        if (m_kind == MemberFile::Census) {
            const auto month = parseMonth(cells.value(MemberColumn::Month));
            if (!month)
                return refuse(RowProblem::BadMonth, MemberColumn::Month);
            if (*month > YearMonth(today()))
                return refuse(RowProblem::FutureDate, MemberColumn::Month);
            count.on = month->lastDay();
        } else if (const QString day = cells.value(MemberColumn::CountedOn); day.isEmpty()) {
            count.on = today();
            count.isDated = false;
        } else {
            const auto date = parseDate(day);
            if (!date || *date > today())
                return refuse(date ? RowProblem::FutureDate : RowProblem::BadDate, MemberColumn::CountedOn);
            count.on = *date;
        }
        const MemberColumn column = m_kind == MemberFile::Census ? MemberColumn::Headcount : MemberColumn::Establishments;
        const auto value = parseInteger(cells.value(column));
        constexpr qint64 most = 100'000'000;
        if (!value || *value > most || *value < (m_kind == MemberFile::Census ? 0 : 1))
            return refuse(RowProblem::BadCount, column);
        count.value = *value;
        count.source = cells.value(MemberColumn::Source);
    }

    // Against what the file says further up and what the ledger knows.
    void place(Count& count, RowNote& note)
    {
        const Place key{count.on, count.branch};
        const MemberColumn column = m_kind == MemberFile::Census ? MemberColumn::Headcount : MemberColumn::Establishments;
        const auto same = [&](const Count& other) { return other.value == count.value && other.source == count.source; };
        if (const auto above = m_seen.constFind(key); above != m_seen.cend() && !same(*above)) {
            note.problem = RowProblem::CountedTwice;
            note.column = column;
            return;
        }
        const bool isRepeated = m_seen.contains(key);
        m_seen.insert(key, count);
        const auto known = count.isDated ? m_known.constFind(key) : latestOf(count.branch);
        if (isRepeated || (known != m_known.cend() && same(*known))) {
            ++m_report.known;
            m_knownLines.push_back(note.line);
            return;
        }
        ++m_report.good;
        m_new.append({count, note.line});
        if (known != m_known.cend() && count.isDated) {
            note.finding = RowNote::Finding::CountReplaced;
            note.column = column;
        }
    }

    using Place = std::pair<QDate, OrganId>;
    using Counts = QMap<Place, Count>;

    [[nodiscard]] Counts::const_iterator latestOf(OrganId branch) const
    {
        auto latest = m_known.cend();
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
            if (it.key().second == branch)
                latest = it; // in order of days
        }
        return latest;
    }

    Result<> write(storage::Transaction& transaction)
    {
        const membership::BatchSource source{kindName(m_kind), m_report.fileName};
        const QString digest = fileDigest(m_path);
        if (m_kind == MemberFile::Census) {
            QList<CensusCount> counts;
            for (const auto& [count, line] : m_new)
                counts.append({YearMonth(count.on), count.branch, count.value, line});
            return membership::insertCensus(transaction, source, digest, counts);
        }
        QList<EstablishmentCount> counts;
        for (const auto& [count, line] : m_new)
            counts.append({count.on, count.branch, count.value, count.source, line});
        return membership::insertEstablishments(transaction, source, digest, counts);
    }

    [[nodiscard]] QDate today() const { return m_database->clock().today(); }

    const storage::Database* m_database;
    MemberFile m_kind;
    QString m_path;
    const ImportOptions* m_options;
    Layout m_layout;
    Vocabulary m_vocabulary;
    QMap<MemberColumn, int> m_columns;
    QList<MemberColumn> m_unseen; // required columns that no row has filled so far
    QHash<QString, OrganId> m_branches;
    Counts m_known;
    Counts m_seen;
    QList<std::pair<Count, quint32>> m_new;
    ImportReport m_report;
    std::vector<RowNote> m_rejections;
    std::vector<RowNote> m_findings;
    std::vector<quint32> m_knownLines;
};

} // namespace

Result<ImportReport> importCounts(storage::Database& database, MemberFile kind, const QString& path,
                                  const ImportOptions& options)
{
    if (options.dryRun)
        return CountsImport(database, kind, path, options).run(nullptr);
    SHIRUBE_ASSIGN(storage::Transaction transaction,
                   storage::Transaction::begin(
                       database, kind == MemberFile::Census ? importCensusAction : importEstablishmentsAction,
                       {QFileInfo(path).fileName()}));
    SHIRUBE_ASSIGN(ImportReport report, CountsImport(database, kind, path, options).run(&transaction));
    if (report.good > 0) {
        SHIRUBE_TRY(transaction.commit());
        report.applied = true;
    }
    return report;
}

Result<ImportReport> importMemberFile(storage::Database& database, MemberFile kind, const QString& path,
                                      const ImportOptions& options)
{
    const auto import = [&](const ImportOptions& with) {
        return kind == MemberFile::Events || kind == MemberFile::Roster ? importMembers(database, kind, path, with)
                                                                        : importCounts(database, kind, path, with);
    };
    if (options.layout && !options.dryRun) {
        SHIRUBE_ASSIGN(const CsvReader reader, CsvReader::open(path, options.form));
        SHIRUBE_ASSIGN(const Layout known, layoutFor(database, kind, reader.header()));
        if (*options.layout != known) {
            // Refused before anything is written: a layout that fits nothing must not be remembered either.
            ImportOptions check = options;
            check.dryRun = true;
            check.rejectsPath.clear();
            SHIRUBE_ASSIGN(const ImportReport found, import(check));
            if (!found.refusal.isEmpty())
                return fail(ErrorCode::Invalid, found.refusal);
            SHIRUBE_TRY(rememberLayout(database, kind, reader.header(), *options.layout));
        }
    }
    return import(options);
}

} // namespace shirube::exchange
