// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/comparison.h"
#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace shirube::archive
{

using IssueId = Id<struct IssueTag>;

/// What the paper itself says it is. Editions of one document have the first three in common.
struct Document
{
    QString number;  ///< 資料番号
    QString meeting; ///< where it is laid before
    QDate date;      ///< of the meeting
    QString title;
    QString handling;
    YearMonth asOf;
    QDate knownOn;    ///< as the file was known at the end of that day; not valid: when it was issued
    QString language; ///< "ja", "en"
    QString pattern;  ///< name of the template it was built by; empty: none
    QStringList sections; ///< in order
    QString setup = {};   ///< JSON: how it was made besides, for a corrected edition to be made in the same way
};

/// A pack that left the house (発行済み資料). It stays in the file as it was, whatever happens to the figures behind it.
struct IssuedPack
{
    IssueId id;
    Document document;
    int edition = 1;
    IssueId replaces; ///< the edition that it corrects (差替); not valid: none
    QString reason;   ///< of the correction
    QDateTime issuedAt; ///< UTC
    QString issuedBy;
    QString pdfHash; ///< SHA-256, hexadecimal
    /// False: withdrawn, or its issue was undone. Its number is not used again: copies of it may lie about.
    bool isInForce = true;
    QDateTime withdrawnAt; ///< UTC; not valid when the issue was undone
    QString withdrawnBy;
    QString withdrawalReason;
    IssueId replacedBy; ///< a later edition in force that corrects it
};

/// Newest first.
[[nodiscard]] Result<QList<IssuedPack>> loadIssuedPacks(const storage::Database& database);
/// The month of the newest pack in force that is about an earlier month than this: against its end the next pack tells what
/// has changed. Not valid: there is none.
[[nodiscard]] Result<YearMonth> lastIssuedMonth(const storage::Database& database, YearMonth before);
/// ErrorCode::NotFound when the file has no such pack.
[[nodiscard]] Result<IssuedPack> loadIssuedPack(const storage::Database& database, IssueId id);

/// The bytes as they were issued. ErrorCode::Damaged when they are no longer those (see verifyIssue()).
[[nodiscard]] Result<QByteArray> issuedPdf(const storage::Database& database, IssueId id);
[[nodiscard]] Result<QList<report::SectionTables>> issuedTables(const storage::Database& database, IssueId id);
/// Every figure that differs from the edition that it replaces, as it was listed in it.
[[nodiscard]] Result<QList<FigureChange>> issuedChanges(const storage::Database& database, IssueId id);

/// Whether PDF, tables, changes and facts are those that were issued: their hashes against the pack's, the pack's against
/// the change log's. ErrorCode::Damaged says what was altered. The log itself: storage::verifyChain().
[[nodiscard]] Result<> verifyIssue(const storage::Database& database, IssueId id);

/// The number that the next edition of a document will have: one more than the highest ever given.
[[nodiscard]] Result<int> nextEdition(const storage::Database& database, const Document& document);
/// "Edition 2", as it is printed.
[[nodiscard]] QString editionText(int edition);

/// ● in force, ▲ replaced by edition 2, ― withdrawn: in words.
[[nodiscard]] QString stateText(const IssuedPack& pack, const QList<IssuedPack>& all);

} // namespace shirube::archive
