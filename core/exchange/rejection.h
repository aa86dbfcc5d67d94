// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/member_rows.h"
#include "core/membership/ledger_rules.h"

namespace shirube::exchange
{

/// Why one row stays out, or needs a look; the words are made only when somebody reads them.
struct RowNote
{
    enum class Finding : quint8
    {
        None,
        BranchDiffers, ///< leaves or moves from another branch than the ledger has the member in
        RejoinUnseen,  ///< rejoins without an earlier membership in the ledger
        InClosedMonth, ///< happened in a month that is closed
        ZerosLost,     ///< a shorter number than all others: zeros in front may be missing
        UnlistedReason,
        UnlistedChannel,
        CountReplaced  ///< counts: an earlier import says another number for this place and time
    };

    quint32 line = 0;
    MemberColumn column = MemberColumn::Row;
    RowProblem problem = RowProblem::None;
    membership::Verdict verdict = membership::Verdict::Accepted;
    Finding finding = Finding::None;
    qint32 day = 0;   ///< Julian day the verdict speaks of; 0: none
    quint8 width = 0; ///< digits that the other member numbers have, where this one has fewer

    [[nodiscard]] bool isRejection() const { return finding == Finding::None; }
};

/// What an import thinks of every row that is not simply new.
struct RowVerdicts
{
    std::vector<RowNote> notes; ///< in order of lines
    std::vector<quint32> known; ///< lines that the ledger holds already; ascending
};

/// What happened and what to do, in the reader's language. number: the row's member number.
[[nodiscard]] QString reasonText(const RowNote& note, const QString& number);

/// Why a layout that looks complete fits no row of the file, and what to do.
[[nodiscard]] QString refusalText(const QList<MemberColumn>& emptyColumns, const ImportReport& report);

/// Reads the file once more to put the rows' own cells beside the notes, which come in order of lines: the first 1,000
/// into the report's list and, when a path is given, all of them with their whole row into a CSV file.
[[nodiscard]] Result<> describeRows(const QString& path, const ImportOptions& options, const Layout& layout,
                                    const std::vector<RowNote>& notes, QList<RowRemark>& remarks,
                                    const QString& rejectsPath);

} // namespace shirube::exchange
