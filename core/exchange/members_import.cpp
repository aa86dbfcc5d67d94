// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/members_import.h"

#include "core/exchange/event_sorter.h"
#include "core/exchange/layout_store.h"
#include "core/exchange/rejection.h"
#include "core/membership/closing.h"
#include "core/membership/event_store.h"
#include "core/membership/figure_store.h"
#include "core/plan/plan_store.h"
#include "core/storage/bulk_journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <future>
#include <numeric>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using membership::EventKind;
using membership::LedgerEvent;
using membership::Verdict;

namespace
{

constexpr storage::ActionName importEventsAction{QT_TRANSLATE_NOOP("Action", "Import events from %1")};
constexpr storage::ActionName importRosterAction{QT_TRANSLATE_NOOP("Action", "Import roster from %1")};
constexpr qint64 smallFile = 1 << 20;
constexpr size_t mostRejections = 1'000'000;
constexpr size_t mostSizes = 1'000;

/// One run of an import: reading and checking each row, judging each member, writing what is good.
class MemberImport
{
public:
    MemberImport(const storage::Database& database, MemberFile kind, const QString& path, const ImportOptions& options)
        : m_database(&database), m_kind(kind), m_path(path), m_options(&options)
    {
    }

    /// transaction: nullptr checks only.
    Result<ImportReport> run(storage::Transaction* transaction)
    {
        if (!m_options->rejectsPath.isEmpty() && QFileInfo(m_options->rejectsPath) == QFileInfo(m_path))
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate("Exchange", "The rejected rows must not be written over the file they "
                                                                "come from. Nothing was changed. Choose another name."));
        SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(m_path, m_options->form, m_options->edits));
        SHIRUBE_ASSIGN(const QList<plan::Organ> organs, plan::loadOrgans(*m_database));
        SHIRUBE_ASSIGN(membership::LedgerWords words, membership::loadLedgerWords(*m_database));
        SHIRUBE_ASSIGN(const Layout remembered, layoutFor(*m_database, m_kind, reader.header()));
        const Layout layout = m_options->layout.value_or(remembered);
        SHIRUBE_ASSIGN(MemberRows rows, MemberRows::create(reader, m_kind, layout, organs, m_database->clock().today(),
                                                           std::move(words)));
        SHIRUBE_ASSIGN(const Vocabulary vocabulary, loadVocabulary(*m_database));
        rows.setVocabulary(vocabulary);
        m_report.fileName = QFileInfo(m_path).fileName();
        m_report.encoding = reader.encoding();
        m_report.ignoredColumns = rows.ignoredColumns();
        SHIRUBE_ASSIGN(m_ledgerHasEvents, membership::hasEvents(*m_database));
        SHIRUBE_ASSIGN(m_closedUpTo, membership::closedUpTo(*m_database));
        SHIRUBE_ASSIGN(m_ledgerWidth, membership::usualNumberWidth(*m_database));

        std::optional<membership::EventLoader> loader;
        constexpr int bytesPerRow = 75;
        const qint64 expectedRows = reader.size() / bytesPerRow;
        m_sorter.expect(size_t(expectedRows));
        if (transaction) {
            const membership::BatchSource source{kindName(m_kind), m_report.fileName};
            SHIRUBE_ASSIGN(auto begun, membership::EventLoader::begin(
                                            *transaction, source, expectedRows,
                                            [this](const LedgerEvent& event) { return m_sorter.add(event); }));
            loader.emplace(std::move(begun));
        }
        SHIRUBE_TRY(readRows(reader, rows, loader ? &*loader : nullptr));
        m_usualWidth = usualWidth();
        noteMixedWidths();
        SHIRUBE_TRY(judgeAndIndex(rows.words(), loader ? &*loader : nullptr));
        noteUnlistedWords(rows.unlistedWords());
        m_report.rejected = qint64(m_rejections.size());
        std::vector<quint32> linesToCheck;
        for (const RowNote& note : m_findings)
            linesToCheck.push_back(note.line);
        m_report.findingCount = countLines(linesToCheck);
        if (loader && m_report.good > 0) {
            std::sort(m_refusedRows.begin(), m_refusedRows.end());
            SHIRUBE_TRY(progress(0.85));
            // Beside the writing of the summary: until here both processors of a small machine had enough to do.
            auto digest = std::async(std::launch::async, fileDigest, m_path);
            SHIRUBE_TRY(membership::addToFigures(*transaction, m_summary, rows.words()));
            SHIRUBE_TRY(progress(0.95));
            SHIRUBE_TRY(loader->finish(m_refusedRows, digest.get()));
        }
        const auto byLine = [](const RowNote& a, const RowNote& b) { return a.line < b.line; };
        std::stable_sort(m_rejections.begin(), m_rejections.end(), byLine);
        std::stable_sort(m_findings.begin(), m_findings.end(), byLine);
        m_report.form = reader.form();
        if (!m_rejections.empty())
            SHIRUBE_TRY(describeRows(m_path, withForm(reader), layout, m_rejections, m_report.rejections, m_options->rejectsPath));
        if (!m_findings.empty())
            SHIRUBE_TRY(describeRows(m_path, withForm(reader), layout, m_findings, m_report.findings, {}));
        if (m_report.rows > m_report.leftOut && m_report.good + m_report.known == 0)
            m_report.refusal = refusalText(rows.emptyColumns(), m_report);
        if (m_options->verdicts)
            giveVerdicts();
        SHIRUBE_TRY(progress(1));
        return m_report;
    }

private:
    [[nodiscard]] ImportOptions withForm(const CsvReader& reader) const
    {
        ImportOptions options = *m_options;
        options.form = reader.form();
        return options;
    }

    void giveVerdicts()
    {
        std::vector<RowNote>& notes = m_options->verdicts->notes;
        notes.clear();
        std::merge(m_rejections.begin(), m_rejections.end(), m_findings.begin(), m_findings.end(), std::back_inserter(notes),
                   [](const RowNote& a, const RowNote& b) { return a.line < b.line; });
        m_options->verdicts->known = std::move(m_knownLines);
    }

    // Numbers of digits alone tell by their width whether a spreadsheet dropped zeros: the ledger's width counts, else
    // the one that all but a tenth of the file's rows have. 0: no such width.
    int usualWidth() const
    {
        if (m_ledgerWidth)
            return *m_ledgerWidth;
        const auto widest = std::find_if(m_widths.rbegin(), m_widths.rend(), [](qint64 count) { return count > 0; });
        const qint64 all = std::accumulate(m_widths.begin(), m_widths.end(), qint64(0));
        return widest != m_widths.rend() && all > 2 && (all - *widest) <= std::max<qint64>(1, all / 10)
                   ? int(m_widths.rend() - widest) - 1
                   : 0;
    }

    // Into an empty ledger nothing tells how wide numbers ought to be: of many widths and none with a zero before it, a
    // spreadsheet may have dropped them all.
    void noteMixedWidths()
    {
        const auto isUsed = [](qint64 count) { return count > 0; };
        const auto fewest = std::find_if(m_widths.begin() + 1, m_widths.end(), isUsed);
        const auto most = std::find_if(m_widths.rbegin(), m_widths.rend(), isUsed);
        if (m_ledgerHasEvents || m_hasLeadingZero || m_usualWidth > 0 || fewest == m_widths.end() || fewest == most.base() - 1)
            return;
        m_report.numberNote =
            QCoreApplication::translate("Exchange", "Member numbers have %1 to %2 digits and none begins with 0. If the "
                                                    "chamber's numbers do, a spreadsheet dropped the zeros: export the "
                                                    "column as text before bringing it in.")
                .arg(fewest - m_widths.begin())
                .arg(most.base() - 1 - m_widths.begin());
    }

    // 0 for numbers with letters.
    static int digits(const membership::MemberNumber& number)
    {
        const QByteArrayView text = number.view();
        const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        return plain ? int(text.size()) : 0;
    }

    [[nodiscard]] quint8 missingWidth(const membership::MemberNumber& number) const
    {
        const int width = digits(number);
        return width > 0 && width < m_usualWidth ? quint8(m_usualWidth) : quint8(0);
    }

    Result<> progress(double share)
    {
        m_size = std::max<qint64>(m_size, 1);
        if (m_options->progress && !m_options->progress(qint64(double(m_size) * share), m_size))
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Exchange", "The import was stopped. Nothing was changed."));
        return {};
    }

    Result<> reject(const RowNote& note)
    {
        if (m_rejections.size() == mostRejections)
            return fail(ErrorCode::Structure,
                        QCoreApplication::translate("Exchange", "More than a million rows cannot be taken in. Nothing was "
                                                                "changed. Check that this is the right file and encoding."));
        m_rejections.push_back(note);
        return {};
    }

    Result<> readRows(CsvReader& reader, MemberRows& rows, membership::EventLoader* loader)
    {
        m_size = reader.size();
        CsvRecord record;
        std::vector<membership::EventRow> events;
        quint32 row = 0;
        for (;;) {
            SHIRUBE_ASSIGN(const bool any, reader.next(record));
            if (!any)
                return {};
            ++m_report.rows;
            if (m_options->leftOut.contains(quint32(record.line))) {
                ++m_report.leftOut;
                continue;
            }
            if (m_report.rows % 16'384 == 0)
                SHIRUBE_TRY(progress(0.6 * double(reader.position()) / double(m_size)));
            const MemberRows::Problem problem = rows.read(record, events);
            if (rows.words().sizes.count() > mostSizes)
                return fail(ErrorCode::Structure,
                            QCoreApplication::translate("Exchange", "The column 規模 holds more than %1 different values. "
                                                                    "Nothing was changed. Check that the columns are "
                                                                    "named rightly.")
                                .arg(mostSizes));
            if (problem.problem != RowProblem::None) {
                SHIRUBE_TRY(reject({.line = quint32(record.line), .column = problem.column, .problem = problem.problem}));
                continue;
            }
            const membership::MemberNumber& member = events.front().event.member;
            ++m_widths[size_t(digits(member))];
            m_hasLeadingZero = m_hasLeadingZero || member.view().startsWith('0');
            for (membership::EventRow& event : events) {
                event.event.row = ++row;
                SHIRUBE_TRY(loader ? loader->add(event) : m_sorter.add(event.event));
            }
        }
    }

    // Into an empty ledger, judging needs no look at the file: it goes on beside the building of the indexes.
    // Otherwise it looks each member up, for which the indexes must be there.
    Result<> judgeAndIndex(membership::LedgerWords& words, membership::EventLoader* loader)
    {
        SHIRUBE_TRY(progress(0.6));
        if (!loader)
            return judgeMembers(words);
        SHIRUBE_TRY(loader->finishRows());
        if (m_ledgerHasEvents) {
            SHIRUBE_TRY(loader->buildIndexes());
            return judgeMembers(words);
        }
        auto judged = std::async(std::launch::async, [&] { return judgeMembers(words); });
        const Result<> indexed = loader->buildIndexes();
        SHIRUBE_TRY(judged.get());
        return indexed;
    }

    Result<> judgeMembers(membership::LedgerWords& words)
    {
        std::optional<membership::MemberReader> ledger;
        if (m_ledgerHasEvents) {
            SHIRUBE_ASSIGN(auto opened, membership::MemberReader::open(*m_database, words));
            ledger.emplace(std::move(opened));
        }
        std::vector<LedgerEvent> known;
        std::vector<LedgerEvent> withdrawn;
        qint64 members = 0;
        const auto judgeOne = [&](std::span<const LedgerEvent> incoming) -> Result<> {
            if (ledger && ++members % 16'384 == 0)
                SHIRUBE_TRY(progress(0.6 + 0.2 * std::min(1.0, double(members) / double(m_report.rows))));
            if (ledger) {
                SHIRUBE_TRY(ledger->read(incoming.front().member, known));
                SHIRUBE_TRY(ledger->readWithdrawn(incoming.front().member, withdrawn));
            }
            return judgeMember(known, withdrawn, incoming);
        };
        SHIRUBE_TRY(m_sorter.forEachMember(judgeOne));
        m_summary = membership::summarise(std::move(m_counts));
        return {};
    }

    Result<> judgeMember(std::span<const LedgerEvent> known, std::span<const LedgerEvent> withdrawn,
                         std::span<const LedgerEvent> incoming)
    {
        // A roster line is two events and stands or falls as one: when one is refused, the rest is judged without
        // the other.
        std::vector<LedgerEvent>& left = m_left;
        left.assign(incoming.begin(), incoming.end());
        std::vector<membership::Judgement> judgements;
        for (;;) {
            judgements = membership::judge(known, left, withdrawn);
            const auto refused = std::find_if(judgements.begin(), judgements.end(), isRefusal);
            if (refused == judgements.end())
                break;
            const quint32 line = left[size_t(refused - judgements.begin())].line;
            SHIRUBE_TRY(reject({.line = line,
                                .column = m_kind == MemberFile::Events ? MemberColumn::Kind : MemberColumn::JoinDate,
                                .verdict = refused->verdict,
                                .day = refused->since,
                                .width = missingWidth(incoming.front().member)}));
            std::erase_if(left, [&](const LedgerEvent& event) {
                if (event.line == line)
                    m_refusedRows.push_back(event.row);
                return event.line == line;
            });
        }
        m_accepted.clear();
        std::vector<quint32>& newLines = m_newLines;
        std::vector<quint32>& knownLines = m_linesKnown;
        newLines.clear();
        knownLines.clear();
        for (size_t i = 0; i < left.size(); ++i) {
            const bool isNew = judgements[i].verdict == Verdict::Accepted;
            (isNew ? newLines : knownLines).push_back(left[i].line);
            if (isNew)
                m_accepted.push_back(left[i]);
            else
                m_refusedRows.push_back(left[i].row);
        }
        const qint64 fresh = countLines(newLines);
        noteFindings(newLines, incoming.empty() ? membership::MemberNumber() : incoming.front().member);
        for (const quint32 line : knownLines) {
            if (!std::binary_search(newLines.begin(), newLines.end(), line))
                m_knownLines.push_back(line);
        }
        newLines.insert(newLines.end(), knownLines.begin(), knownLines.end());
        m_report.good += fresh;
        m_report.known += countLines(newLines) - fresh;
        if (!m_accepted.empty())
            takeIn(known);
        if (m_closedUpTo)
            noteClosedMonths();
        return {};
    }

    void noteClosedMonths()
    {
        std::vector<quint32> lines;
        for (const LedgerEvent& event : m_accepted) {
            if (event.day > m_closedUpTo->lastDay().toJulianDay())
                continue;
            lines.push_back(event.line);
            const bool leaves = event.kind == EventKind::Leave;
            m_findings.push_back({.line = event.line,
                                  .column = m_kind == MemberFile::Events ? MemberColumn::Date
                                            : leaves                     ? MemberColumn::LeaveDate
                                                                         : MemberColumn::JoinDate,
                                  .finding = RowNote::Finding::InClosedMonth});
        }
        m_report.inClosedMonths += countLines(lines);
    }

    void noteFindings(const std::vector<quint32>& newLines, const membership::MemberNumber& member)
    {
        if (const quint8 width = missingWidth(member)) {
            for (const quint32 line : newLines)
                m_findings.push_back({.line = line,
                                      .column = MemberColumn::Number,
                                      .finding = RowNote::Finding::ZerosLost,
                                      .width = width});
        }
    }

    // Of the lines that come in.
    void noteUnlistedWords(const std::vector<MemberRows::UnlistedWord>& words)
    {
        std::sort(m_knownLines.begin(), m_knownLines.end());
        m_knownLines.erase(std::unique(m_knownLines.begin(), m_knownLines.end()), m_knownLines.end());
        std::vector<quint32> out = m_knownLines;
        for (const RowNote& note : m_rejections)
            out.push_back(note.line);
        std::sort(out.begin(), out.end());
        for (const auto& word : words) {
            if (!std::binary_search(out.begin(), out.end(), word.line))
                m_findings.push_back({.line = word.line,
                                      .column = word.column,
                                      .finding = word.column == MemberColumn::Reason ? RowNote::Finding::UnlistedReason
                                                                                     : RowNote::Finding::UnlistedChannel});
        }
    }

    // Different lines among them.
    static qint64 countLines(std::vector<quint32>& lines)
    {
        std::sort(lines.begin(), lines.end());
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
        return qint64(lines.size());
    }

    static bool isRefusal(const membership::Judgement& judgement)
    {
        return judgement.verdict != Verdict::Accepted && judgement.verdict != Verdict::AlreadyKnown;
    }

    void takeIn(std::span<const LedgerEvent> known)
    {
        std::vector<LedgerEvent> mixed;
        if (!known.empty()) {
            mixed = membership::merged(known, m_accepted);
            membership::contribute(m_counts, known, -1);
        }
        const std::vector<LedgerEvent>& all = known.empty() ? m_accepted : mixed;
        membership::contribute(m_counts, all, 1);
        membership::replay(all, [&](const LedgerEvent& event, const membership::MemberState& before) {
            if (!event.isNew())
                return;
            const bool moves = event.kind == EventKind::Leave || event.kind == EventKind::Transfer;
            if (moves && event.branch != before.branch)
                m_findings.push_back({.line = event.line,
                                      .column = MemberColumn::Branch,
                                      .finding = RowNote::Finding::BranchDiffers});
            if (event.kind == EventKind::Rejoin && !before.wasMember)
                m_findings.push_back({.line = event.line,
                                      .column = MemberColumn::Kind,
                                      .finding = RowNote::Finding::RejoinUnseen});
        });
    }

    const storage::Database* m_database;
    MemberFile m_kind;
    QString m_path;
    const ImportOptions* m_options;
    ImportReport m_report;
    qint64 m_size = 0;
    bool m_ledgerHasEvents = false;
    std::optional<YearMonth> m_closedUpTo;
    std::array<qint64, 17> m_widths{}; // rows by digits of their member number
    bool m_hasLeadingZero = false;
    std::optional<int> m_ledgerWidth;
    int m_usualWidth = 0;
    std::vector<quint32> m_knownLines;
    EventSorter m_sorter;
    membership::LedgerCounts m_counts;
    membership::SummaryRows m_summary;
    std::vector<RowNote> m_rejections;
    std::vector<RowNote> m_findings;
    std::vector<quint32> m_refusedRows;
    // Of the member being judged; kept so that a million members need no room of their own.
    std::vector<LedgerEvent> m_left;
    std::vector<LedgerEvent> m_accepted;
    std::vector<quint32> m_newLines;
    std::vector<quint32> m_linesKnown;
};

} // namespace

Result<MemberFile> recogniseMemberFile(const storage::Database& database, const QString& path)
{
    SHIRUBE_ASSIGN(const CsvReader reader, CsvReader::open(path));
    for (int i = 0; i < memberFileCount; ++i) {
        const auto kind = MemberFile(i);
        SHIRUBE_ASSIGN(const Layout layout, layoutFor(database, kind, reader.header()));
        if (missingColumns(kind, layout, reader.header()).isEmpty())
            return kind;
    }
    return fail(ErrorCode::Structure,
                QCoreApplication::translate("Exchange", "The first line is neither that of an events file (会員番号, 区分, 日付, "
                                                        "支部, …) nor that of a roster (会員番号, 事業所名, 支部, …, 入会日). "
                                                        "Nothing was changed. Name the columns like this and try again."),
                reader.header().join(u','));
}

Result<ImportReport> importMembers(storage::Transaction& transaction, MemberFile kind, const QString& path,
                                   const ImportOptions& options)
{
    return MemberImport(transaction.database(), kind, path, options).run(&transaction);
}

Result<ImportReport> importMembers(storage::Database& database, MemberFile kind, const QString& path,
                                   const ImportOptions& options)
{
    if (options.dryRun)
        return MemberImport(database, kind, path, options).run(nullptr);
    std::optional<storage::BulkJournal> journal;
    if (QFileInfo(path).size() > smallFile)
        journal.emplace(database, storage::BulkJournal::References::Certain); // to its batch
    SHIRUBE_ASSIGN(storage::Transaction transaction,
                   storage::Transaction::begin(database,
                                               kind == MemberFile::Events ? importEventsAction : importRosterAction,
                                               {QFileInfo(path).fileName()}));
    SHIRUBE_ASSIGN(ImportReport report, importMembers(transaction, kind, path, options));
    if (report.good > 0) { // else the transaction goes, and with it every trace
        SHIRUBE_TRY(transaction.commit());
        report.applied = true;
    }
    return report;
}

} // namespace shirube::exchange
