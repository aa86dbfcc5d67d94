// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/event_store.h"

#include <functional>
#include <memory>

namespace shirube::membership
{

/// One member as a list shows it.
struct FoundMember
{
    QString number;
    QString name; ///< the newest that the ledger has; empty: none
    OrganId branch;
    bool isMember = false;
    QDate since; ///< of the last join, or of the leave for those who left
};

/// The members that a search found, by number.
struct FoundPage
{
    QList<FoundMember> members;
    qint64 total = 0; ///< of all pages
};

/// Two entries that may be one company.
struct Candidate
{
    FoundMember one; ///< the earlier number; for a rejoin: who left
    FoundMember other;
};
struct Candidates
{
    QList<Candidate> pairs; ///< the first ones, by number
    qint64 total = 0;
};

/// All members in memory, for searching while one types: about 80 bytes a member, never changed once built.
class MemberIndex
{
public:
    /// Reads the whole ledger: seconds at a million events, so in a thread of its own. progress returning false
    /// stops it (ErrorCode::Cancelled).
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    [[nodiscard]] static Result<std::shared_ptr<const MemberIndex>> build(const storage::Database& database,
                                                                         const Progress& progress = {});
    ~MemberIndex();

    [[nodiscard]] qint64 count() const;

    /// Members whose number or name holds the text, both folded (fold.h). The exact number comes first, then the
    /// rest by number. after: the last number of the page before; empty for the first page.
    [[nodiscard]] FoundPage find(const QString& text, const QString& after = {}, int most = 200) const;

    /// Members still in with the same folded name in the same branch under different numbers.
    [[nodiscard]] Candidates duplicates(int most = 500) const;
    /// Joins (not rejoins) whose folded name is that of a member who had left by then under another number.
    [[nodiscard]] Candidates rejoins(int most = 500) const;

    /// What the ledger was when the index was built; differs from ledgerState() once something has changed.
    [[nodiscard]] const QString& state() const;

    struct Data; ///< member_index.h
private:
    explicit MemberIndex(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// A word that is another one whenever another set of lines counts.
[[nodiscard]] Result<QString> ledgerState(const storage::Database& database);

/// One member by its exact number, without an index; nullopt when the ledger has no line of it.
[[nodiscard]] Result<std::optional<FoundMember>> findMember(const storage::Database& database, const QString& number);

} // namespace shirube::membership
