// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QByteArrayView>
#include <memory>
#include <sqlite3.h>

namespace shirube::membership
{

/// A prepared statement of the bulk path; finalized with its owner.
struct FinalizeStatement
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// The error of the last call on a connection.
[[nodiscard]] Error bulkError(sqlite3* handle, const QString& path);

[[nodiscard]] Result<Statement> prepareStatement(const storage::Database& database, const QByteArray& sql);

/// The text must live until the statement has run.
inline void bindText(sqlite3_stmt* statement, int index, QByteArrayView text)
{
    // A null pointer would bind NULL; an empty text is a text.
    sqlite3_bind_text(statement, index, text.isEmpty() ? "" : text.data(), int(text.size()), SQLITE_STATIC);
}

[[nodiscard]] inline QByteArrayView textOf(sqlite3_stmt* statement, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return {text, sqlite3_column_bytes(statement, column)};
}

} // namespace shirube::membership
