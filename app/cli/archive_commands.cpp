// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/base/format.h"
#include "core/membership/open_file.h"
#include "core/report/pack_tables.h"
#include "core/storage/safe_file.h"
#include "ui/print/issuing.h"

#include <QJsonArray>

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using archive::IssuedPack;
using archive::IssueId;
using storage::Access;
using storage::Database;

namespace
{

QJsonValue orNull(const QString& words)
{
    return words.isEmpty() ? QJsonValue() : QJsonValue(words);
}

QString stateCode(const IssuedPack& pack)
{
    if (!pack.isInForce)
        return pack.withdrawnAt.isValid() ? u"withdrawn"_s : u"undone"_s;
    return pack.replacedBy.isValid() ? u"replaced"_s : u"inForce"_s;
}

QJsonObject packJson(const IssuedPack& pack, bool isIntact)
{
    const archive::Document& document = pack.document;
    return {{u"id"_s, pack.id.value},
            {u"number"_s, document.number},
            {u"edition"_s, pack.edition},
            {u"meeting"_s, document.meeting},
            {u"date"_s, document.date.toString(Qt::ISODate)},
            {u"title"_s, document.title},
            {u"asOf"_s, document.asOf.toText()},
            {u"knownOn"_s, orNull(document.knownOn.toString(Qt::ISODate))},
            {u"language"_s, document.language},
            {u"template"_s, orNull(document.pattern)},
            {u"sections"_s, QJsonArray::fromStringList(document.sections)},
            {u"issuedAt"_s, pack.issuedAt.toString(Qt::ISODate)},
            {u"issuedBy"_s, pack.issuedBy},
            {u"sha256"_s, pack.pdfHash},
            {u"state"_s, stateCode(pack)},
            {u"replaces"_s, pack.replaces.isValid() ? QJsonValue(pack.replaces.value) : QJsonValue()},
            {u"reason"_s, orNull(pack.reason)},
            {u"withdrawalReason"_s, orNull(pack.withdrawalReason)},
            {u"intact"_s, isIntact}};
}

QJsonArray changesJson(const QList<archive::FigureChange>& changes)
{
    static const QHash<archive::FigureChange::Kind, QString> kinds{
        {archive::FigureChange::Kind::Figure, u"figure"_s},
        {archive::FigureChange::Kind::RowAdded, u"rowAdded"_s},
        {archive::FigureChange::Kind::RowRemoved, u"rowRemoved"_s},
        {archive::FigureChange::Kind::ColumnAdded, u"columnAdded"_s},
        {archive::FigureChange::Kind::ColumnRemoved, u"columnRemoved"_s},
        {archive::FigureChange::Kind::TableAdded, u"tableAdded"_s},
        {archive::FigureChange::Kind::TableRemoved, u"tableRemoved"_s}};
    QJsonArray all;
    for (const archive::FigureChange& change : changes)
        all.append(QJsonObject{{u"kind"_s, kinds.value(change.kind)},
                               {u"section"_s, change.section},
                               {u"table"_s, change.table},
                               {u"row"_s, change.row},
                               {u"column"_s, change.column},
                               {u"before"_s, change.before},
                               {u"after"_s, change.after}});
    return all;
}

// One line a change, its cells set apart by tabs.
void answerChanges(const QList<archive::FigureChange>& changes)
{
    for (const auto& row : archive::changeTable(changes, {}).rows) {
        QStringList cells;
        for (const report::Cell& cell : row)
            cells.append(cell.text.simplified());
        answer(cells.join(u'\t').toUtf8());
    }
}

Result<IssueId> idFromText(const QString& written)
{
    bool isNumber = false;
    const qint64 id = written.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return IssueId{id};
    return fail(ErrorCode::Invalid,
                text(QT_TRANSLATE_NOOP("Cli", "“%1” is no number of an issued pack. The command issued lists them.")).arg(written));
}

Exit finishIssue(Database& database, const archive::NewIssue& draft, const IssueArguments& how)
{
    IssueId id;
    if (!how.dryRun) {
        SHIRUBE_DO_VOID(unlock(database, how.key));
        SHIRUBE_DO(id, archive::issue(database, draft));
    }
    Exit exit = Exit::Done;
    if (!how.out.isEmpty()) {
        if (const auto written = storage::writeFile(how.out, draft.pdf); !written) { // what is issued is issued
            say(written.error().message);
            exit = how.dryRun ? Exit::NotDone : Exit::DoneWithFindings;
        }
    }
    if (how.json) {
        answer(QJsonObject{{u"id"_s, id.isValid() ? QJsonValue(id.value) : QJsonValue()},
                           {u"number"_s, draft.document.number},
                           {u"edition"_s, draft.edition},
                           {u"changes"_s, changesJson(draft.changes)}});
        return exit;
    }
    answerChanges(draft.changes);
    if (how.dryRun)
        say(text(QT_TRANSLATE_NOOP("Cli", "Nothing was issued: tried only.")));
    else
        say(text(QT_TRANSLATE_NOOP("Cli", "Issued as pack %1: %2, %3."))
                .arg(QString::number(id.value), draft.document.number, archive::editionText(draft.edition)));
    return exit;
}

} // namespace

Exit issue(const ReportArguments& arguments, const IssueArguments& how)
{
    SHIRUBE_DO(Database database, membership::openFile(arguments.file));
    SHIRUBE_DO(const ui::IssueWish wish, packWish(database, arguments));
    if (!arguments.branches.isEmpty() && !wish.branch.isValid())
        return notDone(Error{ErrorCode::Invalid, text(QT_TRANSLATE_NOOP("Cli", "Each branch's report is issued under a number of its "
                                                                               "own. Name one branch.")), {}});
    report::LedgerShelf shelf;
    SHIRUBE_DO(const archive::NewIssue draft, ui::draftIssue(database, wish, shelf, {}));
    return finishIssue(database, draft, how);
}

Exit reissue(const IssueArguments& how)
{
    SHIRUBE_DO(const IssueId id, idFromText(how.pack));
    SHIRUBE_DO(Database database, membership::openFile(how.file));
    report::LedgerShelf shelf;
    SHIRUBE_DO(const archive::NewIssue draft, ui::draftCorrection(database, id, how.reason, shelf, {}));
    return finishIssue(database, draft, how);
}

Exit issued(const QString& file, bool json)
{
    SHIRUBE_DO(const Database database, membership::openFile(file, {.access = Access::ReadOnly}));
    SHIRUBE_DO(const QList<IssuedPack> packs, archive::loadIssuedPacks(database));
    QJsonArray all;
    bool areIntact = true;
    for (const IssuedPack& pack : packs) {
        const auto found = archive::verifyIssue(database, pack.id);
        areIntact = areIntact && found;
        if (!found)
            say(u"▲ "_s + found.error().message);
        all.append(packJson(pack, found.has_value()));
        if (!json)
            answer(QStringList{QString::number(pack.id.value), pack.document.number, archive::editionText(pack.edition),
                               pack.document.meeting, formatDate(pack.document.date), formatMonth(pack.document.asOf),
                               archive::stateText(pack, packs)}
                       .join(u'\t')
                       .toUtf8());
    }
    if (json)
        answer(QJsonObject{{u"packs"_s, all}});
    return areIntact ? Exit::Done : Exit::DoneWithFindings;
}

Exit showIssued(const QString& file, const QString& pack, const QString& out)
{
    SHIRUBE_DO(const IssueId id, idFromText(pack));
    SHIRUBE_DO(const Database database, membership::openFile(file, {.access = Access::ReadOnly}));
    SHIRUBE_DO(const QByteArray pdf, archive::issuedPdf(database, id));
    SHIRUBE_DO_VOID(storage::writeFile(out, pdf));
    return Exit::Done;
}

Exit compareIssued(const QString& file, const QString& one, const QString& other, bool json)
{
    SHIRUBE_DO(const IssueId before, idFromText(one));
    SHIRUBE_DO(const IssueId after, idFromText(other));
    SHIRUBE_DO(const Database database, membership::openFile(file, {.access = Access::ReadOnly}));
    SHIRUBE_DO(const auto then, archive::issuedTables(database, before));
    SHIRUBE_DO(const auto now, archive::issuedTables(database, after));
    const auto changes = archive::compareTables(then, now);
    if (json)
        answer(QJsonObject{{u"changes"_s, changesJson(changes)}});
    else
        answerChanges(changes);
    return Exit::Done;
}

Exit withdraw(const QString& file, const QString& pack, const QString& reason, const Key& key)
{
    SHIRUBE_DO(const IssueId id, idFromText(pack));
    SHIRUBE_DO(Database database, membership::openFile(file));
    SHIRUBE_DO_VOID(unlock(database, key));
    SHIRUBE_DO_VOID(archive::withdraw(database, id, reason));
    return Exit::Done;
}

} // namespace shirube::cli
