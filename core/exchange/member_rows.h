// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/members_import.h"
#include "core/membership/event_store.h"
#include "core/plan/plan.h"

#include <QHash>
#include <QStringEncoder>

namespace shirube::exchange
{

/// Why a row, on its own, cannot come in.
enum class RowProblem : quint8
{
    None,
    FieldCount,     ///< more or fewer cells than the first line
    Nul,
    Unreadable,     ///< bytes that are no text in the file's encoding
    NumberMissing,
    NumberTooLong,
    NumberRounded,  ///< 1.23E+06: a spreadsheet threw digits away
    UnknownKind,
    BadDate,
    NoSuchDay,      ///< 2021-02-30
    EraNotBegun,    ///< R1.4.30
    EraOver,        ///< S64.1.8
    FutureDate,
    EarlyDate,      ///< before the chamber was founded
    UnknownBranch,
    UnknownDivision,
    TargetMissing,  ///< 異動 without 異動先支部
    SameBranch,     ///< 異動 to the branch it leaves
    TargetUnused,   ///< 異動先支部 on a row that is no 異動
    LeaveBeforeJoin, ///< roster: 退会日 before 入会日
    TextTooLong,
    BadMonth,       ///< census: no month
    BadCount,       ///< counts: not a whole number of at least 0 (establishments: 1)
    CountedTwice    ///< counts: the file says another number for this place and time above
};

/// Reads the rows of an events or roster file into events of the ledger.
class MemberRows
{
public:
    /// ErrorCode::Structure names the columns that the file lacks.
    [[nodiscard]] static Result<MemberRows> create(const CsvReader& reader, MemberFile kind, const Layout& layout,
                                                   const QList<plan::Organ>& organs, QDate today,
                                                   membership::LedgerWords words);

    struct Problem
    {
        RowProblem problem = RowProblem::None;
        MemberColumn column = MemberColumn::Row;
    };
    /// One event for an events row, one or two (join, leave) for a roster row; their views live until the next
    /// call.
    [[nodiscard]] Problem read(const CsvRecord& record, std::vector<membership::EventRow>& events);

    /// Words of 理由 and 経路 that the office's lists lack, by line; without vocabulary(), none.
    struct UnlistedWord
    {
        quint32 line = 0;
        MemberColumn column = MemberColumn::Reason;
    };
    void setVocabulary(const Vocabulary& vocabulary) { m_vocabulary = vocabulary; }
    [[nodiscard]] const std::vector<UnlistedWord>& unlistedWords() const { return m_unlisted; }

    /// The required columns that are empty in every row read so far.
    [[nodiscard]] const QList<MemberColumn>& emptyColumns() const { return m_unseen; }

    [[nodiscard]] membership::LedgerWords& words() { return m_ledgerWords; }
    [[nodiscard]] QStringList ignoredColumns() const;

private:
    explicit MemberRows(const CsvReader& reader) : m_reader(&reader) {}
    [[nodiscard]] QByteArrayView bytes(const CsvRecord& record, MemberColumn column) const;
    Problem readCommon(const CsvRecord& record, membership::EventRow& row);
    Problem readDate(QByteArrayView bytes, MemberColumn column, membership::EventRow& row);
    Problem readEvent(const CsvRecord& record, membership::EventRow& row);
    Problem readRoster(const CsvRecord& record, std::vector<membership::EventRow>& events);
    /// The cell as trimmed UTF-8, valid until the next row.
    std::optional<QByteArrayView> utf8(QByteArrayView bytes);

    /// A cell of size, reason or channel, and what it is known as.
    struct Word
    {
        QByteArray text;
        quint16 size = 0;
        quint16 reason = 0;
        quint16 channel = 0;
        bool isListed = true; ///< in the office's list of such words
    };
    /// nullptr when the bytes are no text.
    const Word* word(QByteArrayView cell, MemberColumn column);

    const CsvReader* m_reader;
    MemberFile m_kind = MemberFile::Events;
    Layout m_layout;
    Vocabulary m_vocabulary;
    std::vector<UnlistedWord> m_unlisted;
    QList<MemberColumn> m_unseen; // required columns that no row has filled so far
    std::array<int, memberColumnCount> m_columns{};
    QDate m_today;
    QHash<QString, quint16> m_branches;  // folded name → organ
    QHash<QString, quint16> m_divisions;
    membership::LedgerWords m_ledgerWords;

    // Cells that repeat in every row are looked up by their bytes; 0xFFFF: not known.
    using Lookup = QHash<QByteArray, quint16>;
    std::optional<quint16> organ(QByteArrayView cell, MemberColumn column, const QHash<QString, quint16>& names,
                                 QStringView suffix, Lookup& seen);
    Lookup m_branchCells;
    Lookup m_divisionCells;
    Lookup m_kindCells;
    std::array<QHash<QByteArray, Word>, memberColumnCount> m_words; // by column
    std::array<Word, memberColumnCount> m_rareWords;
    quint16 m_reason = 0;  // of the current row, as in LedgerWords
    quint16 m_channel = 0;

    void makeRoom(const CsvRecord& record);
    /// As UTF-8, valid until the next row.
    QByteArrayView keep(QStringView text);

    QString m_decoded;  // room used again and again
    QByteArray m_texts; // of the current row; has room for all of it, so that views into it stay good
    QStringEncoder m_toUtf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    std::array<char, 16> m_number{};

    struct DateCell
    {
        RowProblem problem = RowProblem::None;
        membership::LedgerDay day;
        QByteArray iso;
    };
    [[nodiscard]] DateCell dateCell(QByteArrayView bytes) const;
    QHash<QByteArray, DateCell> m_dateCells;
};

} // namespace shirube::exchange
