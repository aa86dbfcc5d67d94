// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/actions.h"
#include "core/archive/pack_json.h"
#include "core/people/clearance.h"
#include "core/storage/change_log.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace shirube::archive
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;
using storage::Transaction;

namespace
{

constexpr storage::ActionName issueAction{QT_TRANSLATE_NOOP("Action", "Issue %1, edition %2")};
constexpr storage::ActionName withdrawAction{QT_TRANSLATE_NOOP("Action", "Withdraw %1, edition %2")};

const auto columns = u"SELECT id, number, meeting, meeting_on, edition, replaces_id, reason, title, handling, as_of, known_on, "
                     "language, template, sections, issued_at, issued_by, pdf_hash, is_in_force, withdrawn_at, withdrawn_by, "
                     "withdrawal_reason, setup FROM issued_pack "_s;

QString text(const char* words)
{
    return QCoreApplication::translate("Archive", words);
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray compact(const QStringList& list)
{
    return QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
}

QStringList listIn(const QString& json)
{
    QStringList list;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.toUtf8()).array())
        list.append(value.toString());
    return list;
}

// SQL takes a null text for NULL.
QString orEmpty(const QString& words)
{
    return words.isNull() ? u""_s : words;
}

QString nowText(const Database& database)
{
    return database.clock().now().toUTC().toString(Qt::ISODate);
}

IssuedPack readPack(const Query& query)
{
    IssuedPack pack;
    pack.id = query.id<IssueId>(0);
    pack.document = {query.text(1),  query.text(2),  query.date(3),
                     query.text(7),  query.text(8),  YearMonth::fromText(query.text(9)).value_or(YearMonth()),
                     query.date(10), query.text(11), query.text(12),
                     listIn(query.text(13)), query.text(21)};
    pack.edition = int(query.integer(4));
    pack.replaces = query.id<IssueId>(5);
    pack.reason = query.text(6);
    pack.issuedAt = QDateTime::fromString(query.text(14), Qt::ISODate);
    pack.issuedBy = query.text(15);
    pack.pdfHash = query.text(16);
    pack.isInForce = query.flag(17);
    pack.withdrawnAt = QDateTime::fromString(query.text(18), Qt::ISODate);
    pack.withdrawnBy = query.text(19);
    pack.withdrawalReason = query.text(20);
    return pack;
}

struct Content
{
    QByteArray pdf;
    QByteArray tables;
    QByteArray changes;
};

Result<Content> contentOf(const Database& database, IssueId id)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT pdf, tables, changes FROM issued_content WHERE id = ?"_s, {id.value}));
    if (!query.next())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Archive", "The file holds no issued pack of that number. List them to see "
                                                           "which there are."));
    return Content{query.value(0).toByteArray(), query.text(1).toUtf8(), query.text(2).toUtf8()};
}

Result<> altered(IssueId id, const QString& what)
{
    return fail(ErrorCode::Damaged,
                text(QT_TRANSLATE_NOOP("Archive", "Issued pack %1 is no longer what was issued: it was altered outside the "
                                                  "program. Take it from a backup or from a copy that was handed out."))
                    .arg(id.value),
                what);
}

// As the row is logged, the switch of its force and the withdrawal left out.
QJsonObject factsOnly(QJsonObject row)
{
    for (const auto& column : {"is_in_force"_L1, "withdrawn_at"_L1, "withdrawn_by"_L1, "withdrawal_reason"_L1})
        row.remove(column);
    return row;
}

// The pack's row as the log has it, and as it lies in the file now.
Result<> checkAgainstLog(const Database& database, IssueId id)
{
    SHIRUBE_ASSIGN(Query now, database.query(u"SELECT * FROM issued_pack WHERE id = ?"_s, {id.value}));
    if (!now.next())
        return altered(id, u"no row"_s);
    SHIRUBE_ASSIGN(const QList<storage::ChangedRow> log, storage::changedRows(database, u"issued_pack"_s));
    const auto entry = std::ranges::find(log, id.value, &storage::ChangedRow::row);
    if (entry == log.end())
        return altered(id, u"not in the change log"_s);
    const QJsonObject logged = factsOnly(QJsonDocument::fromJson(entry->after.toUtf8()).object());
    for (auto it = logged.begin(); it != logged.end(); ++it) {
        const QVariant value = now.raw().value(it.key());
        if (value.isNull() != it->isNull() || (!value.isNull() && value.toString() != it->toVariant().toString()))
            return altered(id, it.key());
    }
    return {};
}

bool isSameDocument(const Document& one, const Document& other)
{
    return one.number == other.number && one.meeting == other.meeting && one.date == other.date;
}

} // namespace

Result<QList<IssuedPack>> loadIssuedPacks(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(columns + u"ORDER BY id DESC"_s));
    QList<IssuedPack> packs;
    QHash<IssueId, IssueId> replaced;
    while (query.next()) {
        packs.append(readPack(query));
        const IssuedPack& pack = packs.last();
        if (pack.isInForce && pack.replaces.isValid() && !replaced.contains(pack.replaces))
            replaced.insert(pack.replaces, pack.id);
    }
    for (IssuedPack& pack : packs)
        pack.replacedBy = replaced.value(pack.id);
    return packs;
}

Result<YearMonth> lastIssuedMonth(const Database& database, YearMonth before)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT max(as_of) FROM issued_pack WHERE is_in_force = 1 AND as_of < ?"_s,
                                               {before.toText()}));
    return query.next() ? YearMonth::fromText(query.text(0)).value_or(YearMonth()) : YearMonth();
}

Result<IssuedPack> loadIssuedPack(const Database& database, IssueId id)
{
    SHIRUBE_ASSIGN(const QList<IssuedPack> packs, loadIssuedPacks(database));
    const auto found = std::ranges::find(packs, id, &IssuedPack::id);
    if (found == packs.end())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Archive", "The file holds no issued pack of that number. List them to see "
                                                           "which there are."));
    return *found;
}

Result<QByteArray> issuedPdf(const Database& database, IssueId id)
{
    SHIRUBE_TRY(verifyIssue(database, id));
    SHIRUBE_ASSIGN(const Content content, contentOf(database, id));
    return content.pdf;
}

Result<QList<report::SectionTables>> issuedTables(const Database& database, IssueId id)
{
    SHIRUBE_ASSIGN(const Content content, contentOf(database, id));
    return sectionsFromJson(content.tables);
}

Result<QList<FigureChange>> issuedChanges(const Database& database, IssueId id)
{
    SHIRUBE_ASSIGN(const Content content, contentOf(database, id));
    return changesFromJson(content.changes);
}

Result<> verifyIssue(const Database& database, IssueId id)
{
    SHIRUBE_ASSIGN(const Content content, contentOf(database, id));
    SHIRUBE_ASSIGN(Query query, database.query(
                                    u"SELECT pdf_hash, tables_hash, changes_hash FROM issued_pack WHERE id = ?"_s, {id.value}));
    if (!query.next())
        return altered(id, u"no row"_s);
    const std::pair<const char*, const QByteArray*> parts[] = {
        {"pdf", &content.pdf}, {"tables", &content.tables}, {"changes", &content.changes}};
    for (int i = 0; i < 3; ++i) {
        if (query.text(i) != hashOf(*parts[i].second))
            return altered(id, QString::fromLatin1(parts[i].first));
    }
    return checkAgainstLog(database, id);
}

Result<int> nextEdition(const Database& database, const Document& document)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT coalesce(max(edition), 0) FROM issued_pack WHERE number = ? AND meeting = ? AND "
                                  "meeting_on = ?"_s,
                                  {document.number, document.meeting, document.date.toString(Qt::ISODate)}));
    return query.next() ? int(query.integer(0)) + 1 : 1;
}

Result<> checkIssue(const Database& database, const NewIssue& issue)
{
    const Document& document = issue.document;
    if (document.number.trimmed().isEmpty() || document.meeting.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Archive", "An issued pack needs a document number and a meeting. Enter both."));
    if (!document.date.isValid() || !document.asOf.isValid())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Archive", "An issued pack needs the day of the meeting and an as-of month. Enter both."));
    if (issue.replaces.isValid() && issue.reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Archive", "A corrected edition needs a reason. Enter why."));
    SHIRUBE_ASSIGN(const QList<IssuedPack> packs, loadIssuedPacks(database));
    const auto standing = std::ranges::find_if(packs, [&](const IssuedPack& pack) {
        return pack.isInForce && !pack.replacedBy.isValid() && isSameDocument(pack.document, document);
    });
    const IssueId current = standing == packs.end() ? IssueId() : standing->id;
    if (issue.replaces.isValid() && issue.replaces != current)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Archive", "The edition to be corrected is no longer in force. List the "
                                                           "issued packs and correct the latest."));
    if (!issue.replaces.isValid() && current.isValid())
        return fail(ErrorCode::Conflict,
                    text(QT_TRANSLATE_NOOP("Archive", "“%1” of this meeting was issued already (%2). Issue a corrected edition of "
                                                      "it, or give this one another number."))
                        .arg(document.number, editionText(standing->edition)));
    SHIRUBE_ASSIGN(const int next, nextEdition(database, document));
    if (issue.edition != next)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Archive", "Another edition was issued meanwhile. Nothing was issued. Start "
                                                           "again."));
    return {};
}

Result<IssueId> issue(Database& database, const NewIssue& issue)
{
    SHIRUBE_TRY(people::requireClearance(database));
    const Document& document = issue.document;
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, issueAction, {document.number, QString::number(issue.edition)},
                                      issue.reason.trimmed()));
    SHIRUBE_TRY(checkIssue(database, issue));
    if (!issue.pdf.startsWith("%PDF-"))
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("Archive", "There is no finished PDF, so nothing was issued."));
    const QByteArray tables = toJson(issue.tables);
    const QByteArray changes = toJson(issue.changes);
    // As with an import: what came in lies there for ever, unlogged; whether it counts is what the log records and what undo
    // switches. The log's entry holds the hashes of what it does not hold itself.
    SHIRUBE_ASSIGN(
        const Query made,
        transaction.unlogged(
            u"INSERT INTO issued_pack (number, meeting, meeting_on, edition, replaces_id, reason, title, handling, as_of, "
            "known_on, language, template, sections, setup, issued_at, issued_by, pdf_hash, tables_hash, changes_hash, "
            "is_in_force, withdrawal_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')"_s,
            {document.number, document.meeting, document.date.toString(Qt::ISODate), issue.edition,
             storage::orNull(issue.replaces), orEmpty(issue.reason.trimmed()), orEmpty(document.title), orEmpty(document.handling),
             document.asOf.toText(), storage::orNull(document.knownOn), orEmpty(document.language), orEmpty(document.pattern),
             QString::fromUtf8(compact(document.sections)), orEmpty(document.setup), nowText(database), database.actor(), hashOf(issue.pdf),
             hashOf(tables), hashOf(changes)}));
    const IssueId id{made.raw().lastInsertId().toLongLong()};
    SHIRUBE_TRY(transaction.unlogged(u"INSERT INTO issued_content (id, pdf, tables, changes) VALUES (?, ?, ?, ?)"_s,
                                     {id.value, issue.pdf, QString::fromUtf8(tables), QString::fromUtf8(changes)}));
    SHIRUBE_TRY(transaction.update(u"issued_pack"_s, id.value, {{u"is_in_force"_s, 1}}));
    SHIRUBE_TRY(transaction.commit());
    return id;
}

Result<> withdraw(Database& database, IssueId id, const QString& reason)
{
    SHIRUBE_TRY(people::requireClearance(database));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Archive", "Withdrawing an issued pack needs a reason. Enter why."));
    SHIRUBE_ASSIGN(const IssuedPack pack, loadIssuedPack(database, id));
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, withdrawAction, {pack.document.number, QString::number(pack.edition)},
                                      reason.trimmed()));
    SHIRUBE_ASSIGN(const IssuedPack now, loadIssuedPack(database, id)); // before the transaction it was only named
    if (!now.isInForce)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Archive", "This pack is not in force. Nothing was changed."));
    if (now.replacedBy.isValid())
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Archive", "This edition was replaced by a corrected one. Withdraw that one."));
    SHIRUBE_TRY(transaction.update(u"issued_pack"_s, id.value,
                                   {{u"is_in_force"_s, 0},
                                    {u"withdrawn_at"_s, nowText(database)},
                                    {u"withdrawn_by"_s, database.actor()},
                                    {u"withdrawal_reason"_s, reason.trimmed()}}));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::archive
