// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/new_file.h"

#include "core/exchange/members_import.h"
#include "core/exchange/plan_files.h"
#include "core/exchange/sample.h"
#include "core/membership/figure_store.h"
#include "core/storage/bulk_journal.h"
#include "core/storage/file_info.h"
#include "core/storage/safe_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr storage::ActionName makeFileAction{QT_TRANSLATE_NOOP("Action", "Make a new file")};

QString planFolder(const QString& plan)
{
    return u":/shirube/plans/"_s + plan;
}

Result<> takeIn(storage::Transaction& transaction, const QString& kind, const QString& path)
{
    SHIRUBE_ASSIGN(const ImportReport report, importPlanFile(transaction, kind, path, {}));
    Q_ASSERT_X(report.rejected == 0, "makeFile", "a shipped plan has a bad row");
    return {};
}

Result<> addPlan(storage::Transaction& transaction, const QString& plan)
{
    const QDir folder(planFolder(plan));
    for (const auto& kind : {u"plan"_s, u"organs"_s, u"themes"_s, u"initiatives"_s, u"indicators"_s, u"targets"_s, u"reserve"_s})
        SHIRUBE_TRY(takeIn(transaction, kind, folder.filePath(kind + u".csv"_s)));
    return {};
}

Result<> addSample(storage::Transaction& transaction, const NewFile& what)
{
    const QTemporaryDir folder;
    const QString events = folder.filePath(u"見本.csv"_s);
    SHIRUBE_TRY(writeSampleEvents(events, {}));
    ImportOptions options;
    options.progress = what.progress;
    SHIRUBE_TRY(importMembers(transaction, MemberFile::Events, events, options));
    SHIRUBE_TRY(addSampleEntries(transaction));
    return storage::markSample(transaction);
}

Result<> fill(const QString& path, const NewFile& what)
{
    const storage::OpenOptions options{.clock = what.clock};
    SHIRUBE_ASSIGN(storage::Database database, storage::Database::create(path, options));
    const storage::BulkJournal journal(database);
    SHIRUBE_ASSIGN(storage::Transaction transaction, storage::Transaction::beginStart(database, makeFileAction));
    SHIRUBE_TRY(storage::initFileInfo(transaction));
    SHIRUBE_TRY(membership::initFigures(transaction));
    if (!what.plan.isEmpty())
        SHIRUBE_TRY(addPlan(transaction, what.plan));
    if (what.sample)
        SHIRUBE_TRY(addSample(transaction, what));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace

QStringList shippedPlans()
{
    return QDir(planFolder({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

Result<> makeFile(const QString& path, const NewFile& what)
{
    if (!what.plan.isEmpty() && !shippedPlans().contains(what.plan))
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Exchange", "There is no plan “%1”. Known plans: %2.")
                                            .arg(what.plan, shippedPlans().join(u", ")));
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Exchange", "“%1” exists already and was left alone. Choose another name.")
                        .arg(QFileInfo(path).fileName()),
                    path);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Exchange", "“%1” was not made: its folder “%2” does not exist. Choose another folder.")
                        .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(folder.filePath())));
    if (!folder.isWritable())
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Exchange", "“%1” was not made: its folder “%2” may not be written to. Choose another "
                                                            "folder.")
                        .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(folder.filePath())));
    // Made beside its place: a stop half-way leaves nothing under the name that was asked for.
    const QString beside = storage::nameBeside(path);
    auto made = fill(beside, what);
    if (made)
        made = storage::replaceFile(beside, path);
    for (const auto& suffix : {""_L1, "-wal"_L1, "-shm"_L1, ".lock"_L1})
        QFile::remove(beside + suffix);
    if (!made) // speaks of what was asked for
        made.error().message.replace(QFileInfo(beside).fileName(), QFileInfo(path).fileName());
    return made;
}

} // namespace shirube::exchange
