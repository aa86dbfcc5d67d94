// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/plan_import_dialog.h"

#include "core/base/format.h"
#include "core/exchange/plan_files.h"
#include "ui/shell/file_actions.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/remark_table.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using exchange::ImportReport;

PlanImportDialog::PlanImportDialog(Session& session, const QString& path, const QString& kind, QWidget* parent)
    : QDialog(parent), m_session(session), m_path(path), m_kind(new QComboBox), m_summary(plainLabel({})),
      m_remarks(new TableView), m_save(new QPushButton(tr("Save rejected rows…"))), m_take(new QPushButton(tr("Take in")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    m_kind->setAccessibleName(tr("What the file holds"));
    for (const QString& one : exchange::planFileKinds())
        m_kind->addItem(FileActions::kindName(one), one);
    m_kind->setCurrentIndex(m_kind->findData(kind));
    m_summary->setWordWrap(true);
    m_remarks->setAccessibleName(tr("Rows to look at"));
    QLabel* what = plainLabel(m_kind->accessibleName());
    what->setBuddy(m_kind);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(what);
    bar->addWidget(m_kind);
    bar->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_take);
    buttons->addWidget(cancel);
    m_take->setDefault(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->setSpacing(space::sibling);
    page->addLayout(bar);
    page->addWidget(m_summary);
    page->addWidget(m_remarks, 1);
    page->addLayout(buttons);
    resize(parent->window()->size() * 2 / 3);
    showFound({});
    connect(m_kind, &QComboBox::activated, this, &PlanImportDialog::check);
    connect(m_save, &QPushButton::clicked, this, &PlanImportDialog::saveRejected);
    connect(m_take, &QPushButton::clicked, this, &PlanImportDialog::takeIn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

void PlanImportDialog::check()
{
    run(tr("Checking the file…"), {.dryRun = true}, &PlanImportDialog::showFound);
}

void PlanImportDialog::saveRejected()
{
    const QFileInfo file(m_path);
    const QString path =
        m_session.prompts().saveFile(this, tr("Rejected rows"),
                                     file.absolutePath() + u'/' + tr("%1 rejected.csv").arg(file.completeBaseName()), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        run(tr("Writing the rejected rows…"), {.dryRun = true, .rejectsPath = path}, &PlanImportDialog::showFound);
}

void PlanImportDialog::takeIn()
{
    run(tr("Taking the file in…"), {}, &PlanImportDialog::finish);
}

void PlanImportDialog::run(const QString& title, exchange::ImportOptions options, Then then)
{
    auto report = std::make_shared<ImportReport>();
    Job::run(
        this, title,
        [report, options, path = m_path, kind = m_kind->currentData().toString(), file = m_session.database().path(),
         open = m_session.database().optionsForJob()](const Job::Progress& progress) mutable -> Result<> {
            SHIRUBE_ASSIGN(storage::Database database, storage::Database::open(file, open));
            options.progress = progress;
            SHIRUBE_ASSIGN(*report, exchange::importPlanFile(database, kind, path, options));
            return {};
        },
        [this, report, then](const Result<>& result) {
            if (result)
                return (this->*then)(*report);
            showFound({});
            m_summary->setText(u"▲ "_s + result.error().message);
        });
}

void PlanImportDialog::showFound(const ImportReport& report)
{
    QStringList lines;
    if (report.rows > 0)
        lines.append(tr("%1 rows: %2 new, %3 changed, %4 known already, %5 rejected. Nothing has been changed yet.")
                         .arg(formatCount(report.rows), formatCount(report.good), formatCount(report.changed),
                              formatCount(report.known), formatCount(report.rejected)));
    if (!report.ignoredColumns.isEmpty())
        lines.append(tr("Columns that are not used: %1").arg(report.ignoredColumns.join(u", "_s)));
    const qint64 coming = report.good + report.changed;
    if (report.rows > 0 && coming == 0)
        lines.append(tr("There is nothing new in it."));
    m_summary->setText(lines.join(u'\n'));
    m_remarks->setTable(remarkTable(tr("Why it stays out"), report.rejections));
    m_save->setEnabled(report.rejected > 0);
    m_take->setText(coming > 0 ? tr("Take in %1 rows").arg(formatCount(coming)) : tr("Take in"));
    m_take->setEnabled(coming > 0 && !m_session.isReadOnly());
    m_take->setToolTip(plainToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString()));
}

void PlanImportDialog::finish(const ImportReport& report)
{
    m_session.reload();
    accept();
    m_session.prompts().tell(parentWidget(), windowTitle(),
                             tr("%1 rows are new and %2 changed; %3 were rejected and stayed out. Undo takes them back.")
                                 .arg(formatCount(report.good), formatCount(report.changed), formatCount(report.rejected)));
}

} // namespace shirube::ui
