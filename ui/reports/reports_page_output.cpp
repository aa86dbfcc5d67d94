// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the page: files and issued packs.

#include "ui/reports/reports_page.h"

#include "core/archive/as_known.h"
#include "core/base/format.h"
#include "ui/print/branch_packs.h"
#include "ui/reports/archive_view.h"
#include "ui/reports/issue_dialog.h"
#include "ui/widgets/job.h"
#include "ui/widgets/language.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

namespace shirube::ui
{

void ReportsPage::save()
{
    const QDir folder = QFileInfo(session().database().path()).dir();
    const QString month = session().asOf().toText();
    const bool hasFolder = m_draft.isOfBranches && !m_draft.branch.isValid() && !m_draft.isMerged;
    if (hasFolder) {
        const QString chosen = session().prompts().chooseFolder(this, tr("Folder for the reports of the branches"));
        if (!chosen.isEmpty())
            saveBranches(chosen);
        return;
    }
    const QString name = m_draft.isOfBranches ? tr("Branch reports %1.pdf").arg(month) : tr("Executive pack %1.pdf").arg(month);
    const QString path = session().prompts().saveFile(this, tr("Save as PDF"), folder.filePath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (m_draft.isOfBranches)
        saveBranches(path);
    else
        saveOne(path);
}

void ReportsPage::issue()
{
    askIssue(session(), {.pack = wish(), .facts = m_draft.printFacts(), .pattern = m_draft.pattern,
                         .branch = m_draft.isOfBranches ? m_draft.branch : OrganId()}, this,
             [this] {
                 m_archive->refresh();
                 Q_EMIT told(tr("Issued: %1").arg(m_draft.facts.number));
             },
             [this] {
                 for (QLineEdit* wanted : {m_number, m_meeting}) {
                     if (wanted->text().trimmed().isEmpty())
                         return wanted->setFocus(Qt::OtherFocusReason);
                 }
             });
}

void ReportsPage::saveOne(const QString& path)
{
    Job::run(
        this, tr("Making the pack…"),
        [source = session().database().path(), options = session().database().optionsForJob(), shelf = session().shelf(),
         wish = wish(), facts = m_draft.printFacts(), path](const Job::Progress& progress) -> Result<> {
            const LanguageScope scope(facts.language);
            SHIRUBE_ASSIGN(const auto file, archive::openKnownOn(source, options, facts.knownOn, paperDay(facts, wish.asOf)));
            SHIRUBE_ASSIGN(const report::PackData pack, report::loadPackData(file->database(), wish, file->shelf(*shelf), progress));
            return writePack(pack, facts, path, progress);
        },
        [this, path](const Result<>& result) {
            if (result)
                Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else if (result.error().code != ErrorCode::Cancelled)
                session().prompts().error(this, result.error());
        });
}

void ReportsPage::saveBranches(const QString& out)
{
    auto written = std::make_shared<QStringList>();
    const QList<OrganId> branches = m_draft.branch.isValid() ? QList{m_draft.branch} : QList<OrganId>();
    Job::run(
        this, tr("Making the reports of the branches…"),
        [source = session().database().path(), options = session().database().optionsForJob(), shelf = session().shelf(),
         wish = wish(), facts = m_draft.printFacts(), branches, out,
         written](const Job::Progress& progress) -> Result<> {
            const LanguageScope scope(facts.language);
            SHIRUBE_ASSIGN(const auto file, archive::openKnownOn(source, options, facts.knownOn, paperDay(facts, wish.asOf)));
            const storage::Database& database = file->database();
            SHIRUBE_ASSIGN(const report::PackData pack, report::loadPackData(database, wish, file->shelf(*shelf), progress));
            SHIRUBE_ASSIGN(*written, writeBranchPacks(database, pack, branches, facts, out, progress));
            return {};
        },
        [this, out, written](const Result<>& result) {
            if (result)
                Q_EMIT told(tr("Saved %1 files: %2").arg(formatCount(written->size()), QDir::toNativeSeparators(out)));
            else
                session().prompts().error(this, result.error());
        });
}

} // namespace shirube::ui
