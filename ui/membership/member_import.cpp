// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/member_import.h"

#include "core/base/format.h"
#include "core/report/key_figures.h"
#include "ui/membership/import_wizard.h"

#include <QCoreApplication>

namespace shirube::ui
{

MemberImport::MemberImport(Session& session, QWidget* asker) : QObject(asker), m_session(session), m_asker(asker) {}

void MemberImport::start(QString path)
{
    if (path.isEmpty())
        path = m_session.prompts().openFile(m_asker, tr("Import members"),
                                            tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    auto* wizard = new ImportWizard(m_session, path, m_asker);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    // Who looks at the latest month goes on looking at the latest month.
    const auto latest = report::defaultAsOf(m_session.database());
    const bool looksAtLatest = latest && *latest == m_session.asOf();
    connect(wizard, &ImportWizard::broughtIn, this,
            [this, looksAtLatest](const exchange::ImportReport& report) { follow(report, looksAtLatest); });
    wizard->start();
}

void MemberImport::follow(const exchange::ImportReport& report, bool looksAtLatest)
{
    const auto latest = report::defaultAsOf(m_session.database());
    if (looksAtLatest && latest)
        m_session.setAsOf(*latest);
    else
        m_session.reload();
    m_session.prompts().tell(m_asker, tr("Import members"), importSummary(report));
}

QString importSummary(const exchange::ImportReport& report)
{
    QStringList lines{
        QCoreApplication::translate("Import", "%1 new rows came in from %2.").arg(formatCount(report.good), report.fileName)};
    if (report.known > 0)
        lines << QCoreApplication::translate("Import", "%1 rows were there already.").arg(formatCount(report.known));
    if (report.rejected > 0)
        lines << QCoreApplication::translate("Import", "%1 rows were rejected and stayed out.")
                     .arg(formatCount(report.rejected));
    if (report.findingCount > 0)
        lines << QCoreApplication::translate("Import", "%1 rows came in but need a look.")
                     .arg(formatCount(report.findingCount));
    return lines.join(u'\n');
}

} // namespace shirube::ui
