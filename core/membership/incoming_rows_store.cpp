// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/incoming_rows.h"

#include <sqlite3.h>

namespace shirube::membership
{

namespace
{

// What SQLite calls: a table with one cursor, which goes forward once.
struct IncomingTable : sqlite3_vtab
{
    IncomingRows* rows;
};

int connectTable(sqlite3* handle, void* rows, int, const char* const*, sqlite3_vtab** table, char**)
{
    const int code = sqlite3_declare_vtab(handle, "CREATE TABLE x (line, member_no, kind, on_date, branch_id, to_branch_id, "
                                                  "division_id, size_class, company_name, reason, channel)");
    if (code != SQLITE_OK)
        return code;
    *table = new IncomingTable{{}, static_cast<IncomingRows*>(rows)};
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab* table)
{
    delete static_cast<IncomingTable*>(table);
    return SQLITE_OK;
}

int chooseIndex(sqlite3_vtab*, sqlite3_index_info* info)
{
    info->estimatedCost = 1e6;
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab*, sqlite3_vtab_cursor** cursor)
{
    *cursor = new sqlite3_vtab_cursor{};
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor)
{
    delete cursor;
    return SQLITE_OK;
}

IncomingRows& rowsOf(sqlite3_vtab_cursor* cursor)
{
    return *static_cast<IncomingTable*>(cursor->pVtab)->rows;
}

int nextRow(sqlite3_vtab_cursor* cursor)
{
    return rowsOf(cursor).next() ? SQLITE_OK : SQLITE_ABORT;
}

int firstRow(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    return nextRow(cursor);
}

int isAtEnd(sqlite3_vtab_cursor* cursor)
{
    return rowsOf(cursor).row() == nullptr;
}

void giveText(sqlite3_context* to, QByteArrayView text)
{
    // A null pointer would be NULL; an empty text is a text. It stays until the next row is asked for.
    sqlite3_result_text(to, text.isEmpty() ? "" : text.data(), int(text.size()), SQLITE_STATIC);
}

void giveOrgan(sqlite3_context* to, quint16 organ)
{
    if (organ)
        sqlite3_result_int(to, organ);
}

int giveColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* to, int column)
{
    const EventRow& row = *rowsOf(cursor).row();
    switch (column) {
    case 0:
        sqlite3_result_int64(to, row.event.line);
        break;
    case 1:
        giveText(to, row.member);
        break;
    case 2:
        sqlite3_result_int(to, int(row.event.kind));
        break;
    case 3:
        giveText(to, row.date);
        break;
    case 4:
        sqlite3_result_int(to, row.event.branch);
        break;
    case 5:
        giveOrgan(to, row.event.toBranch);
        break;
    case 6:
        giveOrgan(to, row.event.division);
        break;
    case 7:
        giveText(to, row.sizeClass);
        break;
    case 8:
        giveText(to, row.companyName);
        break;
    case 9:
        giveText(to, row.reason);
        break;
    case 10:
        giveText(to, row.channel);
        break;
    default:
        return SQLITE_ERROR;
    }
    return SQLITE_OK;
}

int giveRowNumber(sqlite3_vtab_cursor* cursor, sqlite3_int64* number)
{
    *number = rowsOf(cursor).row()->event.row;
    return SQLITE_OK;
}

const sqlite3_module& incomingModule()
{
    static const sqlite3_module module = [] {
        sqlite3_module functions{}; // without xCreate: the table is there by itself, under the module's name
        functions.xConnect = connectTable;
        functions.xDisconnect = disconnectTable;
        functions.xBestIndex = chooseIndex;
        functions.xOpen = openCursor;
        functions.xClose = closeCursor;
        functions.xFilter = firstRow;
        functions.xNext = nextRow;
        functions.xEof = isAtEnd;
        functions.xColumn = giveColumn;
        functions.xRowid = giveRowNumber;
        return functions;
    }();
    return module;
}

} // namespace

IncomingRows::~IncomingRows()
{
    if (m_handle)
        sqlite3_create_module_v2(m_handle, tableName, nullptr, nullptr, nullptr);
}

bool IncomingRows::attach(sqlite3* handle)
{
    if (sqlite3_create_module_v2(handle, tableName, &incomingModule(), this, nullptr) != SQLITE_OK)
        return false;
    m_handle = handle;
    return true;
}

bool IncomingRows::next()
{
    m_row = m_queue.next();
    if (m_row && m_alsoTo)
        m_result = m_alsoTo(m_row->event);
    return m_result.has_value();
}

} // namespace shirube::membership
