// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rejection.h"

#include "core/base/sentences.h"
#include "core/exchange/csv_writer.h"
#include "core/membership/words.h"
#include "core/storage/safe_file.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Rejection", text);
}

QString problemText(RowProblem problem)
{
    switch (problem) {
    case RowProblem::None:
        return {};
    case RowProblem::FieldCount:
        return say(QT_TRANSLATE_NOOP("Rejection", "The row has more or fewer cells than the first line; the file may be "
                                                  "cut off here."));
    case RowProblem::Nul:
        return say(QT_TRANSLATE_NOOP("Rejection", "The row holds a NUL byte; the file may be damaged here."));
    case RowProblem::Unreadable:
        return say(QT_TRANSLATE_NOOP("Rejection", "The cell is not text in the file's encoding. Check the encoding."));
    case RowProblem::NumberMissing:
        return say(QT_TRANSLATE_NOOP("Rejection", "The member number is missing."));
    case RowProblem::NumberTooLong:
        return say(QT_TRANSLATE_NOOP("Rejection", "The member number is longer than 16 characters."));
    case RowProblem::NumberRounded:
        return say(QT_TRANSLATE_NOOP("Rejection", "A spreadsheet rounded the member number; its digits are lost. Make the "
                                                  "column text there and save the file again from the original."));
    case RowProblem::BadMonth:
        return say(QT_TRANSLATE_NOOP("Rejection", "Not a month. Write it as 2021-04 or R3.4."));
    case RowProblem::BadCount:
        return say(QT_TRANSLATE_NOOP("Rejection", "Not a whole number that a count can be."));
    case RowProblem::CountedTwice:
        return say(QT_TRANSLATE_NOOP("Rejection", "The file says another number for this place and time further up."));
    case RowProblem::UnknownKind:
        return say(QT_TRANSLATE_NOOP("Rejection", "Not one of 入会, 再入会, 退会, 異動."));
    case RowProblem::BadDate:
        return say(QT_TRANSLATE_NOOP("Rejection", "Not a day of the calendar. Write it as 2021/4/1 or R3.4.1."));
    case RowProblem::NoSuchDay:
        return say(QT_TRANSLATE_NOOP("Rejection", "There is no such day."));
    case RowProblem::EraNotBegun:
        return say(QT_TRANSLATE_NOOP("Rejection", "The era had not begun by that day (令和 began on 1 May 2019)."));
    case RowProblem::EraOver:
        return say(QT_TRANSLATE_NOOP("Rejection", "The era was over by that day; write the era that followed."));
    case RowProblem::FutureDate:
        return say(QT_TRANSLATE_NOOP("Rejection", "The day lies in the future."));
    case RowProblem::EarlyDate:
        return say(QT_TRANSLATE_NOOP("Rejection", "The day lies before the chamber was founded (1878)."));
    case RowProblem::UnknownBranch:
        return say(QT_TRANSLATE_NOOP("Rejection", "No branch has this name."));
    case RowProblem::UnknownDivision:
        return say(QT_TRANSLATE_NOOP("Rejection", "No division has this name."));
    case RowProblem::TargetMissing:
        return say(QT_TRANSLATE_NOOP("Rejection", "A transfer (異動) needs the branch it goes to."));
    case RowProblem::SameBranch:
        return say(QT_TRANSLATE_NOOP("Rejection", "The transfer goes to the branch it comes from."));
    case RowProblem::TargetUnused:
        return say(QT_TRANSLATE_NOOP("Rejection", "Only a transfer (異動) has a branch it goes to."));
    case RowProblem::LeaveBeforeJoin:
        return say(QT_TRANSLATE_NOOP("Rejection", "The member leaves before joining."));
    case RowProblem::TextTooLong:
        return say(QT_TRANSLATE_NOOP("Rejection", "The text is longer than 200 characters."));
    }
    Q_UNREACHABLE();
}

QString findingText(RowNote::Finding finding)
{
    switch (finding) {
    case RowNote::Finding::None:
        return {};
    case RowNote::Finding::BranchDiffers:
        return say(QT_TRANSLATE_NOOP("Rejection", "The ledger has this member in another branch; both branches will show a "
                                                  "difference."));
    case RowNote::Finding::RejoinUnseen:
        return say(QT_TRANSLATE_NOOP("Rejection", "Rejoins, but the ledger holds no earlier membership."));
    case RowNote::Finding::InClosedMonth:
        return say(QT_TRANSLATE_NOOP("Rejection", "The month is closed; its figures stay, and this shows as a correction."));
    case RowNote::Finding::UnlistedReason:
        return say(QT_TRANSLATE_NOOP("Rejection", "The reason is not in the office's list; it counts as “Unknown”."));
    case RowNote::Finding::UnlistedChannel:
        return say(QT_TRANSLATE_NOOP("Rejection", "The channel is not in the office's list; it is kept as written."));
    case RowNote::Finding::CountReplaced:
        return say(QT_TRANSLATE_NOOP("Rejection", "An earlier import says another number; this one counts from now on."));
    case RowNote::Finding::ZerosLost:
        return {}; // said by zerosText(), which knows the number
    }
    Q_UNREACHABLE();
}

// What was probably meant; never done by itself.
QString zerosText(int width, const QString& number)
{
    return say(QT_TRANSLATE_NOOP("Rejection", "The member number has fewer digits than the others; a spreadsheet may have "
                                              "dropped zeros. Is it %1?"))
        .arg(number.rightJustified(width, u'0'));
}

const QStringList noteColumns{u"行"_s, u"列"_s, u"値"_s, u"却下理由"_s};

/// The file of rows that stayed out: where, what, why, and the row itself, ready to be mended.
class RejectsFile
{
public:
    static Result<RejectsFile> open(const QString& path, const QStringList& header)
    {
        RejectsFile file(path);
        SHIRUBE_TRY(file.m_file->open());
        file.m_writer.addRow(noteColumns + header);
        return file;
    }

    Result<> add(const RowRemark& remark, const QStringList& cells)
    {
        m_writer.addRow(QStringList{QString::number(remark.line), remark.column, remark.value, remark.reason} + cells);
        return m_file->write(m_writer.take());
    }

    Result<> commit()
    {
        SHIRUBE_TRY(m_file->write(m_writer.take()));
        return m_file->commit();
    }

private:
    explicit RejectsFile(const QString& path) : m_file(std::make_unique<storage::SafeFile>(path)) {}
    std::unique_ptr<storage::SafeFile> m_file;
    CsvWriter m_writer{Dialect::Excel};
};

QString readableCell(const CsvReader& reader, QByteArrayView field)
{
    return reader.text(field).value_or(QString::fromLatin1(field.toByteArray().toPercentEncoding(" ,")));
}

QStringList readableCells(const CsvReader& reader, const CsvRecord& record)
{
    QStringList cells;
    for (const QByteArrayView field : record.fields)
        cells.append(readableCell(reader, field));
    return cells;
}

} // namespace

QString reasonText(const RowNote& note, const QString& number)
{
    QStringList parts;
    if (note.problem != RowProblem::None)
        parts.append(problemText(note.problem));
    if (note.verdict != membership::Verdict::Accepted)
        parts.append(membership::verdictText({note.verdict, note.day}));
    // Rosters alone: their rows say no event, but how a member stands.
    if (note.column == MemberColumn::JoinDate && note.verdict == membership::Verdict::ContradictsKnown)
        parts.append(say(QT_TRANSLATE_NOOP("Rejection", "To bring a known member up to date, compare the roster with the "
                                                        "ledger instead.")));
    if (note.width > 0)
        parts.append(zerosText(note.width, number));
    else if (note.finding != RowNote::Finding::None)
        parts.append(findingText(note.finding));
    return joinSentences(parts);
}

QString refusalText(const QList<MemberColumn>& emptyColumns, const ImportReport& report)
{
    QStringList empty;
    for (const MemberColumn column : emptyColumns)
        empty.append(headerOf(column));
    if (!empty.isEmpty())
        return QCoreApplication::translate("Exchange", "Nothing can come in: the column taken for %1 is empty in every row. "
                                                       "Choose the right column.")
            .arg(empty.join(u", "));
    const RowRemark first = report.rejections.value(0);
    return QCoreApplication::translate("Exchange", "Nothing can come in: all %1 rows are rejected, the first because of %2 "
                                                   "“%3”: %4 Check which column is which and what its words mean.")
        .arg(report.rows)
        .arg(first.column, first.value, first.reason);
}

Result<> describeRows(const QString& path, const ImportOptions& options, const Layout& layout,
                      const std::vector<RowNote>& notes, QList<RowRemark>& remarks, const QString& rejectsPath)
{
    SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(path, options.form, options.edits));
    std::optional<RejectsFile> file;
    // Rows that were rejected before and are rejected again carry the notes of the first time in front.
    const qsizetype oldNotes = reader.header().mid(0, noteColumns.size()) == noteColumns ? noteColumns.size() : 0;
    if (!rejectsPath.isEmpty()) {
        SHIRUBE_ASSIGN(file, RejectsFile::open(rejectsPath, reader.header().mid(oldNotes)));
    }
    CsvRecord record;
    const auto cell = [&](MemberColumn column) {
        const int index = layout.columns.contains(column) ? reader.column(layout.columnName(column)) : -1;
        return index < 0 || size_t(index) >= record.fields.size() ? QString()
                                                                  : readableCell(reader, record.fields[size_t(index)]);
    };
    auto note = notes.begin();
    while (note != notes.end() && (file || remarks.size() < mostRemarks)) {
        SHIRUBE_ASSIGN(const bool any, reader.next(record));
        if (!any)
            break;
        for (; note != notes.end() && note->line == quint32(record.line); ++note) {
            const RowRemark remark{record.line, layout.columns.value(note->column, headerOf(note->column)),
                                   cell(note->column),
                                   reasonText(*note, cell(MemberColumn::Number))};
            if (remarks.size() < mostRemarks)
                remarks.append(remark);
            if (file)
                SHIRUBE_TRY(file->add(remark, readableCells(reader, record).mid(oldNotes)));
        }
    }
    return file ? file->commit() : Result<>();
}

} // namespace shirube::exchange
