// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/row_queue.h"

struct sqlite3;

namespace shirube::membership
{

/// The rows of a queue as a table that SQLite reads once, so that one statement writes them all: binding thirteen values
/// a row costs more than the writing. Its columns are those of membership_event without id and batch_id, in their order.
class IncomingRows
{
public:
    using AlsoTo = EventLoader::AlsoTo;
    static constexpr const char* tableName = "incoming_event";

    IncomingRows(RowQueue& queue, AlsoTo alsoTo) : m_queue(queue), m_alsoTo(std::move(alsoTo)) {}
    ~IncomingRows();
    IncomingRows(const IncomingRows&) = delete;
    IncomingRows& operator=(const IncomingRows&) = delete;

    /// Makes the table known to a connection, until this goes. False: SQLite says why.
    [[nodiscard]] bool attach(sqlite3* handle);

    /// Goes to the next row; false: alsoTo failed. row() is nullptr at the end.
    [[nodiscard]] bool next();
    [[nodiscard]] const EventRow* row() const { return m_row; }
    [[nodiscard]] const Result<>& result() const { return m_result; } ///< of alsoTo

private:
    RowQueue& m_queue;
    AlsoTo m_alsoTo;
    const EventRow* m_row = nullptr;
    Result<> m_result;
    sqlite3* m_handle = nullptr;
};

} // namespace shirube::membership
