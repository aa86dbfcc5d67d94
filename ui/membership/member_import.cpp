// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/member_import.h"

#include "core/report/key_figures.h"
#include "ui/membership/import_dialog.h"
#include "ui/membership/remark_table.h"
#include "ui/widgets/job.h"

#include <QFileInfo>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

MemberImport::MemberImport(Session& session, QWidget* asker)
    : QObject(asker), m_session(session), m_asker(asker)
{
}

void MemberImport::start(QString path)
{
    if (path.isEmpty())
        path = m_session.prompts().openFile(m_asker, tr("Import members"),
                                            tr("CSV files (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto kind = exchange::recogniseMemberFile(path);
    if (!kind) {
        m_session.prompts().error(m_asker, kind.error());
        return;
    }
    m_path = path;
    m_kind = *kind;
    m_encoding.reset();
    read({});
}

void MemberImport::run(QWidget* over, const QString& title, const exchange::ImportOptions& options,
                       const Done& done)
{
    auto report = std::make_shared<exchange::ImportReport>();
    const auto work = [report, options, kind = m_kind, path = m_path, file = m_session.database().path(),
                       access =
                           m_session.database().optionsForJob()](const Job::Progress& progress) -> Result<> {
        exchange::ImportOptions withProgress = options;
        withProgress.progress = progress;
        SHIRUBE_ASSIGN(auto database, storage::Database::open(file, access));
        SHIRUBE_ASSIGN(*report, exchange::importMembers(database, kind, path, withProgress));
        return {};
    };
    Job::run(over, title, work, [report, done](const Result<>& result) {
        if (result)
            done(*report);
        else
            done(tl::unexpected(result.error()));
    });
}

void MemberImport::read(std::optional<exchange::Encoding> encoding)
{
    QWidget* over = m_dialog ? static_cast<QWidget*>(m_dialog) : m_asker;
    exchange::ImportOptions options;
    options.encoding = encoding;
    options.dryRun = true;
    run(over, tr("Reading %1…").arg(QFileInfo(m_path).fileName()), options,
        [this, over, encoding](const Result<exchange::ImportReport>& report) {
            if (!report) {
                if (report.error().code != ErrorCode::Cancelled)
                    m_session.prompts().error(over, report.error());
                if (m_dialog)
                    m_dialog->setChosenEncoding(m_encoding);
                return;
            }
            m_encoding = encoding;
            showReport(*report);
        });
}

void MemberImport::showReport(const exchange::ImportReport& report)
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(m_kind, m_asker);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ImportDialog::encodingChosen, this, &MemberImport::read);
        connect(m_dialog, &ImportDialog::importRequested, this, &MemberImport::bringIn);
        connect(m_dialog, &ImportDialog::saveRejectsRequested, this, &MemberImport::saveRejects);
        m_dialog->open();
    }
    m_dialog->setReport(report);
}

void MemberImport::bringIn()
{
    // Who looks at the latest month goes on looking at the latest month.
    const auto latest = report::defaultAsOf(m_session.database());
    const bool follows = latest && *latest == m_session.asOf();
    exchange::ImportOptions options;
    options.encoding = m_encoding;
    run(m_dialog, tr("Importing %1…").arg(QFileInfo(m_path).fileName()), options,
        [this, follows](const Result<exchange::ImportReport>& report) {
            if (!report && report.error().code == ErrorCode::Cancelled) {
                m_session.prompts().tell(m_dialog, tr("Import members"),
                                         tr("Import stopped; nothing was changed."));
                return;
            }
            if (!report) {
                m_session.prompts().error(m_dialog, report.error());
                return;
            }
            if (m_dialog)
                m_dialog->accept();
            const auto newLatest = report::defaultAsOf(m_session.database());
            if (follows && newLatest)
                m_session.setAsOf(*newLatest);
            else
                m_session.reload();
            m_session.prompts().tell(m_asker, tr("Import members"), importSummary(*report));
        });
}

void MemberImport::saveRejects()
{
    const QString target = m_session.prompts().saveFile(
        m_dialog, tr("Save rejected rows"), QFileInfo(m_path).completeBaseName() + u"-rejected.csv"_s,
        tr("CSV files (*.csv)"));
    if (target.isEmpty())
        return;
    exchange::ImportOptions options;
    options.encoding = m_encoding;
    options.dryRun = true;
    options.rejectsPath = target;
    run(m_dialog, tr("Reading %1…").arg(QFileInfo(m_path).fileName()), options,
        [this, target](const Result<exchange::ImportReport>& report) {
            if (!report && report.error().code == ErrorCode::Cancelled)
                return;
            if (!report)
                m_session.prompts().error(m_dialog, report.error());
            else
                m_session.prompts().tell(m_dialog, tr("Save rejected rows"), tr("Saved: %1").arg(target));
        });
}

} // namespace shirube::ui
