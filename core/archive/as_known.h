// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pack_data.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace shirube::archive
{

/// A file as it was known at the end of a day, for making a report again as it could have been made then: a copy, taken back
/// along the change log. It goes with this object; its clock stands at that day's end.
class KnownFile
{
public:
    [[nodiscard]] const storage::Database& database() const { return *m_database; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] int takenBack() const { return m_takenBack; } ///< entries of the change log that came later

private:
    friend Result<std::unique_ptr<KnownFile>> knownOn(const storage::Database& database, QDate day);
    KnownFile() = default;

    QTemporaryDir m_folder; // goes after the connection
    std::optional<storage::Database> m_database;
    QDate m_day;
    int m_takenBack = 0;
};

/// ErrorCode::Invalid: the day is still to come; NotFound: the file was made later; Conflict: something that was changed since
/// lies in the file in another form than the log knows, so that it would be guessed; Damaged: the log was tampered with.
[[nodiscard]] Result<std::unique_ptr<KnownFile>> knownOn(const storage::Database& database, QDate day);

/// What a pack prints, as it was known at the end of a day; not valid: as it is known now.
[[nodiscard]] Result<report::PackData> loadPackKnownOn(const storage::Database& database, const report::PackWish& wish, QDate day,
                                                       report::LedgerShelf& shelf,
                                                       const membership::SpellProgress& progress = {});

/// What no log holds and a report made again may therefore say otherwise, in words.
[[nodiscard]] QString whatIsNotRebuilt();

} // namespace shirube::archive
