// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "core/base/calendar.h"
#include "core/exchange/csv_writer.h"
#include "core/report/pack_data.h"
#include "core/storage/database.h"
#include "ui/print/issuing.h"

#include <QStringList>

namespace shirube::cli
{

/// The commands, each as the command line names its parts; empty text: not given.

/// Whose word a guarded action has: a reviewer of the file, and a text file whose first line is the passphrase ("-": what comes
/// in on stdin).
struct Key
{
    QString reviewer;
    QString passphraseFile;
};
/// Nothing when no key was given; what is guarded then refuses by itself.
[[nodiscard]] Result<> unlock(storage::Database& database, const Key& key);

struct InitOptions
{
    QString file;
    QString plan;
    bool sample = false;
};
[[nodiscard]] Exit init(const InitOptions& options);

/// What whoever helps needs to know, without anything that the office wrote; out: empty for stdout.
[[nodiscard]] Exit diagnostics(const QString& file, const QString& out);

struct ImportArguments
{
    QString kind;
    QString file;
    QString csv;
    QString encoding;
    QString rejects;
    QString mapping; ///< JSON file: which column is which, what words mean
    QString round;   ///< of sheets: 2021-1
    bool dryRun = false;
    bool json = false;
};
[[nodiscard]] QStringList importKinds();
[[nodiscard]] Exit import(const ImportArguments& arguments);
/// Sheets that came back: takes in what differs, but for what a person has to look at first.
[[nodiscard]] Exit importSheets(const ImportArguments& arguments);

struct ExportArguments
{
    QString kind;
    QString file;
    QString out;
    QString asOf;
    QString reader; ///< exchange, excel
    QString encoding;
    QString round;  ///< of sheets: 2021-1
    QString organ;  ///< of sheets: 千代田支部; empty for all
    QStringList columns;    ///< by their titles; empty: all
    QStringList conditions; ///< 支部=港, 会員数>=1000
    QString name;           ///< of a named export
};
[[nodiscard]] QStringList exportKinds();
/// Writes a kind, the pack's workbook or a named export; or, with a kind and a name, makes the named export.
[[nodiscard]] Exit exportFile(const ExportArguments& arguments);
/// The executive pack as an XLSX workbook.
[[nodiscard]] Result<> writeWorkbook(const report::PackData& data, const QStringList& sections, const QString& path);
/// The sheets of a round; the characters that the file cannot hold.
[[nodiscard]] Result<QStringList> writeSheets(const storage::Database& database, const ExportArguments& arguments,
                                              exchange::CsvWriter writer);

[[nodiscard]] Exit show(const QString& file, const QString& asOf, bool json);

struct TargetArguments
{
    QString file;
    QString value;
    QString by;
    QString branch;
    QString reason;
    QString path; ///< linear, season
};
[[nodiscard]] Exit setTarget(const TargetArguments& arguments);

struct BranchTargetArguments
{
    QString file;
    QString by;
    QString basis; ///< size, potential
    QString reason;
};
[[nodiscard]] Exit setBranchTargets(const BranchTargetArguments& arguments);
[[nodiscard]] Exit closeMonth(const QString& file, const QString& month, const Key& key);
[[nodiscard]] Exit reopenMonth(const QString& file, const QString& month, const QString& reason, const Key& key);
[[nodiscard]] Exit setReserveOpening(const QString& file, const QString& yen, const QString& asOf, const QString& fund);

struct AccountsArguments
{
    QString file;
    QString csv;
    QString fund; ///< by name; empty: the first
    QString out;  ///< CSV of the differences; empty: none
    bool json = false;
};
/// The ledger of a reserve fund against a CSV of the accounts.
[[nodiscard]] Exit compareAccounts(const AccountsArguments& arguments);

struct ReportArguments
{
    QString file;
    QString asOf;
    QString out;
    QString language;
    QStringList sections;
    QString number;
    QString meeting;
    QString date;
    QString edition;
    QString handling;
    QString pattern;          ///< a template: a choice of sections to begin with
    bool hasAllSheets = false;
    QString since;            ///< what changed is told against this month
    QStringList comments;     ///< SECTION=TEXT
    QStringList orientations; ///< SECTION=portrait, SECTION=landscape
    QString branches;         ///< all, or names separated by ;
    QString author;
    QString knownOn;          ///< a day: the figures as they were known at its end
    bool isArchival = false;  ///< PDF/A
};
[[nodiscard]] Exit report(const ReportArguments& arguments);
[[nodiscard]] Result<ui::IssueWish> packWish(const storage::Database& database, const ReportArguments& arguments);

/// How a pack is issued or corrected.
struct IssueArguments
{
    QString file;
    QString pack; ///< of a correction: the issued pack's number
    QString reason;
    QString out;  ///< a copy of the PDF; empty: none
    bool dryRun = false;
    bool json = false;
    Key key = {};
};
[[nodiscard]] Exit issue(const ReportArguments& arguments, const IssueArguments& how);
[[nodiscard]] Exit reissue(const IssueArguments& how);
[[nodiscard]] Exit issued(const QString& file, bool json);
[[nodiscard]] Exit showIssued(const QString& file, const QString& pack, const QString& out);
[[nodiscard]] Exit compareIssued(const QString& file, const QString& one, const QString& other, bool json);
[[nodiscard]] Exit withdraw(const QString& file, const QString& pack, const QString& reason, const Key& key);

[[nodiscard]] Exit check(const QString& file, bool json);
[[nodiscard]] Exit backup(const QString& file, const QString& out);
[[nodiscard]] Exit restore(const QString& backup, const QString& file);
[[nodiscard]] Exit undo(const QString& file, bool json, const Key& key);
/// Who the file names, and as what.
[[nodiscard]] Exit people(const QString& file, bool json);
/// For a committee.
[[nodiscard]] Exit copyWithoutNames(const QString& file, const QString& out);
[[nodiscard]] Exit history(const QString& file, bool json);
[[nodiscard]] Exit selftest();

/// The month of --as-of; without one, the month the file opens at.
[[nodiscard]] Result<YearMonth> asOfMonth(const storage::Database& database, const QString& written);

/// A day as people write it.
[[nodiscard]] Result<QDate> dayFromText(const QString& written);

/// A branch by its name, with or without 支部; not valid for an empty one.
[[nodiscard]] Result<OrganId> branchFromText(const storage::Database& database, const QString& written);

} // namespace shirube::cli
