// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_form.h"
#include "core/exchange/layout.h"

#include <QList>
#include <QSet>
#include <functional>

namespace shirube::exchange
{

/// One row that stayed out, or one that came in with a remark.
struct RowRemark
{
    qint64 line = 0;
    QString column; ///< empty: the row as a whole
    QString value;
    QString reason; ///< in the reader's language, with what to do
};

/// What an import found and did. applied is false for a dry run; good rows are then what would go in.
struct ImportReport
{
    QString fileName;
    Encoding encoding = Encoding::Utf8;
    CsvForm form;                ///< as it was read, complete
    qint64 rows = 0;
    qint64 good = 0;      ///< new rows
    qint64 known = 0;     ///< rows the file holds already, word for word (or changed to these values: see changed)
    qint64 changed = 0;   ///< rows that bring new values to something the file holds
    qint64 rejected = 0;
    qint64 leftOut = 0;   ///< rows that a person left out (ImportOptions::leftOut)
    QList<RowRemark> rejections; ///< the first 1,000
    QList<RowRemark> findings;   ///< rows that went in but need a look; the first 1,000
    qint64 findingCount = 0;     ///< rows, however many remarks each has
    qint64 inClosedMonths = 0;   ///< new rows of closed months, among the findings: they show as corrections
    QString refusal;             ///< why no row at all fits; empty: some do
    QStringList ignoredColumns;  ///< header names this kind does not use
    QString numberNote;          ///< what to check of the member numbers as a whole; empty: nothing
    bool applied = false;
};

struct RowVerdicts;

struct ImportOptions
{
    CsvForm form = {};
    CellEdits edits = {};
    QSet<quint32> leftOut = {}; ///< lines of events and rosters that stay out though nothing forbids them
    std::optional<Layout> layout = {}; ///< nullopt: the one remembered for such files, else the program's own names
    bool dryRun = false;
    QString rejectsPath = {}; ///< CSV of the rejected rows with line, column, value and reason; empty: none
    /// Called now and then with bytes read and bytes in all; false cancels (ErrorCode::Cancelled).
    std::function<bool(qint64 done, qint64 total)> progress = {};
    RowVerdicts* verdicts = nullptr; ///< filled when given
};

inline constexpr int mostRemarks = 1000;

} // namespace shirube::exchange
