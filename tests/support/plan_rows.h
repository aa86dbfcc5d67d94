// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

namespace shirube::test
{

/// An action that adds a row, “Change “title””: for tests that ask what happens to actions. Returns the row's id.
inline Result<qint64> addRow(storage::Database& database, const QString& title)
{
    static constexpr storage::ActionName change{QT_TRANSLATE_NOOP("Action", "Change “%1”")};
    SHIRUBE_ASSIGN(storage::Transaction tx, storage::Transaction::begin(database, change, {title}));
    SHIRUBE_ASSIGN(const qint64 id, tx.insert(QStringLiteral("plan"), {{QStringLiteral("title"), title},
                                                                       {QStringLiteral("first_year"), 2020},
                                                                       {QStringLiteral("last_year"), 2022}}));
    SHIRUBE_TRY(tx.commit());
    return id;
}

/// The titles of the rows that are there, in order.
inline QStringList rowTitles(const storage::Database& database)
{
    auto query = database.query(QStringLiteral("SELECT title FROM plan ORDER BY id"));
    REQUIRE_DONE(query);
    QStringList all;
    while (query->next())
        all.append(query->text(0));
    return all;
}

} // namespace shirube::test
