// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/branch_packs.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/storage/safe_file.h"
#include "ui/widgets/file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

QString branchPath(const QString& out, const plan::Organ& branch, YearMonth asOf)
{
    QString path = out;
    if (QFileInfo(out).isDir())
        path = QDir(out).filePath(QCoreApplication::translate("Print", "{branch} report {month}.pdf"));
    if (!path.contains(branchPlace))
        return {};
    path.replace(monthPlace.toString(), asOf.toText());
    return path.replace(branchPlace.toString(), asFileName(plan::displayName(branch)));
}

Result<QStringList> writeBranchPacks(const storage::Database& database, const report::PackData& whole,
                                     const QList<OrganId>& branches, const PackFacts& facts, const QString& out,
                                     const PackProgress& progress)
{
    QList<report::PackData> packs;
    for (const report::BranchRow& row : whole.branches.branches) {
        if (!branches.isEmpty() && !branches.contains(row.branch.id))
            continue;
        SHIRUBE_ASSIGN(const report::PackData pack, report::branchPack(whole, row.branch.id, database));
        packs.append(pack);
    }
    const qint64 all = packs.size();
    if (packs.isEmpty() || branchPath(out, *packs.first().branch, whole.figures.asOf).isEmpty()) {
        SHIRUBE_ASSIGN(const QByteArray pdf, renderPacks(packs, facts, progress));
        SHIRUBE_TRY(storage::writeFile(out, pdf));
        return QStringList{out};
    }
    QStringList written;
    for (const report::PackData& pack : std::as_const(packs)) {
        const auto step = [&](qint64 done, qint64 total) {
            return !progress || progress(written.size() * 100 + done * 100 / std::max<qint64>(1, total), all * 100);
        };
        const QString path = branchPath(out, *pack.branch, whole.figures.asOf);
        const Result<> one = writePack(pack, facts, path, step);
        if (!one)
            return fail(one.error().code,
                        QCoreApplication::translate("Print", "%1 of %2 reports were written. %3")
                            .arg(formatCount(written.size()), formatCount(all), one.error().message),
                        one.error().detail);
        written.append(path);
    }
    return written;
}

} // namespace shirube::ui
