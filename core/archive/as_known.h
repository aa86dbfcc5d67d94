// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/ledger_shelf.h"
#include "core/storage/database.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace shirube::archive
{

/// A file as it was known at the end of a day, for making a report again as it could have been made then: a copy, taken back
/// along the change log. It goes with this object; its clock stands at that day's end. Or the file itself, as it is known now.
class KnownFile
{
public:
    [[nodiscard]] const storage::Database& database() const { return *m_database; }
    /// What may be kept of its ledger: shared, that of the file as it is now, is not for a copy.
    [[nodiscard]] report::LedgerShelf& shelf(report::LedgerShelf& shared) { return m_isCopy ? m_own : shared; }
    [[nodiscard]] int takenBack() const { return m_takenBack; } ///< entries of the change log that came later

private:
    friend Result<std::unique_ptr<KnownFile>> knownOn(const storage::Database& database, QDate day);
    friend Result<std::unique_ptr<KnownFile>> openKnownOn(const QString& path, const storage::OpenOptions& options, QDate day,
                                                           QDate paperDay);
    KnownFile() = default;

    QTemporaryDir m_folder; // goes after the connection
    std::optional<storage::Database> m_database;
    report::LedgerShelf m_own;
    bool m_isCopy = false;
    int m_takenBack = 0;
};

/// ErrorCode::Invalid: the day is still to come; NotFound: the file was made later; Conflict: something that was changed since
/// lies in the file in another form than the log knows, so that it would be guessed; Damaged: the log was tampered with.
[[nodiscard]] Result<std::unique_ptr<KnownFile>> knownOn(const storage::Database& database, QDate day);

/// The same of a file that is open already, by a connection of its own; a day that is not valid: as it is known now, looked at
/// on the day that the paper bears. What is overdue is so on that day, so that the same paper printed tomorrow says the same.
[[nodiscard]] Result<std::unique_ptr<KnownFile>> openKnownOn(const QString& path, const storage::OpenOptions& options, QDate day,
                                                             QDate paperDay);

/// What no log holds and a report made again may therefore say otherwise, in words.
[[nodiscard]] QString whatIsNotRebuilt();

} // namespace shirube::archive
