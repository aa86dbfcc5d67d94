// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rejection.h"

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
    case RowProblem::UnknownKind:
        return say(QT_TRANSLATE_NOOP("Rejection", "Not one of 入会, 再入会, 退会, 異動."));
    case RowProblem::BadDate:
        return say(QT_TRANSLATE_NOOP("Rejection", "Not a day of the calendar. Write it as 2021/4/1 or R3.4.1."));
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
    }
    Q_UNREACHABLE();
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

QStringList readableCells(const CsvReader& reader, const CsvRecord& record)
{
    QStringList cells;
    for (const QByteArrayView field : record.fields)
        cells.append(reader.text(field).value_or(QString::fromLatin1(field.toByteArray().toPercentEncoding(" ,"))));
    return cells;
}

} // namespace

QString reasonText(const RowNote& note)
{
    if (note.problem != RowProblem::None)
        return problemText(note.problem);
    if (note.finding != RowNote::Finding::None)
        return findingText(note.finding);
    return membership::verdictText({note.verdict, note.day});
}

Result<> describeRows(const QString& path, Encoding encoding, const MemberRows& rows, std::vector<RowNote> notes,
                      QList<RowRemark>& remarks, const QString& rejectsPath)
{
    std::stable_sort(notes.begin(), notes.end(), [](const RowNote& a, const RowNote& b) { return a.line < b.line; });
    SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(path, encoding));
    std::optional<RejectsFile> file;
    // Rows that were rejected before and are rejected again carry the notes of the first time in front.
    const qsizetype oldNotes = reader.header().mid(0, noteColumns.size()) == noteColumns ? noteColumns.size() : 0;
    if (!rejectsPath.isEmpty()) {
        SHIRUBE_ASSIGN(file, RejectsFile::open(rejectsPath, reader.header().mid(oldNotes)));
    }
    CsvRecord record;
    auto note = notes.begin();
    while (note != notes.end() && (file || remarks.size() < mostRemarks)) {
        SHIRUBE_ASSIGN(const bool any, reader.next(record));
        if (!any)
            break;
        for (; note != notes.end() && note->line == quint32(record.line); ++note) {
            const RowRemark remark{record.line, headerOf(note->column), rows.cell(record, note->column),
                                   reasonText(*note)};
            if (remarks.size() < mostRemarks)
                remarks.append(remark);
            if (file)
                SHIRUBE_TRY(file->add(remark, readableCells(reader, record).mid(oldNotes)));
        }
    }
    return file ? file->commit() : Result<>();
}

} // namespace shirube::exchange
