// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/restore_dialog.h"

#include "core/base/format.h"
#include "core/report/backup_contents.h"
#include "core/storage/backup_tiers.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_view.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dialogWidth = 56; // in full-width characters
constexpr int dialogHeight = 36;
constexpr int mostRows = 12; // seen without scrolling
constexpr int pathRole = Qt::UserRole;

} // namespace

RestoreDialog::RestoreDialog(const QString& file, Prompts& prompts, QWidget* parent, const QString& chosen)
    : QDialog(parent), m_prompts(prompts), m_list(new QListWidget), m_contents(new TableView), m_words(plainLabel({})),
      m_restore(new QPushButton(tr("Restore")))
{
    setWindowTitle(tr("Restore a backup"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(3 * fontMetrics().lineSpacing());
    auto* explained = plainLabel(tr("The chosen backup takes the place of “%1”. The file as it is now is kept beside it, with "
                                    "“before-restore” and the time in its name.")
                                     .arg(QFileInfo(file).fileName()));
    explained->setWordWrap(true);
    auto* other = new QPushButton(tr("Another backup…"));
    auto* cancel = new QPushButton(tr("Cancel"));

    auto* left = new QVBoxLayout;
    left->setSpacing(space::sibling);
    left->addWidget(m_list, 1);
    left->addWidget(other);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::sibling);
    right->addWidget(m_contents, 1);
    right->addWidget(m_words);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::group);
    both->addLayout(left, 2);
    both->addLayout(right, 3);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    buttons->addWidget(cancel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::group);
    page->addWidget(explained);
    page->addLayout(both, 1);
    page->addLayout(buttons);
    m_restore->setDefault(true);
    other->setAutoDefault(false);
    resize(windowSize(*this, dialogWidth, dialogHeight));

    for (const storage::KeptBackup& one : storage::keptBackups(storage::backupFolder(file), file)) {
        auto* item = new QListWidgetItem(formatMoment(one.at), m_list);
        item->setData(pathRole, one.path);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, &RestoreDialog::look);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::addOther);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreRequested(m_list->currentItem()->data(pathRole).toString());
        accept();
    });
    m_list->setCurrentRow(0);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(pathRole).toString() == chosen)
            m_list->setCurrentRow(row);
    }
    m_list->setFocus();
    look();
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::addOther()
{
    const QString path =
        m_prompts.openFile(this, tr("Another backup"), tr("Shirube files (*.shirube)"));
    if (path.isEmpty())
        return;
    auto* item = new QListWidgetItem(QFileInfo(path).fileName());
    item->setData(pathRole, path);
    m_list->insertItem(0, item);
    m_list->setCurrentItem(item);
}

void RestoreDialog::look()
{
    m_job.reset();
    m_restore->setEnabled(false);
    report::Table none;
    none.title = tr("What the backup holds");
    m_contents->setTable(none);
    const QListWidgetItem* chosen = m_list->currentItem();
    if (!chosen) {
        m_words->setText(tr("No backup is kept yet: the first one is made after the next change. Choose another one."));
        return;
    }
    m_words->setText(tr("Looking into the backup…"));
    auto contents = std::make_shared<report::BackupContents>();
    m_job = std::make_unique<Job>([path = chosen->data(pathRole).toString(), contents](const Job::Progress&) -> Result<> {
        SHIRUBE_ASSIGN(*contents, report::loadBackupContents(path));
        return {};
    });
    connect(m_job.get(), &Job::finished, this, [this, contents] {
        const Result<>& read = m_job->result();
        m_restore->setEnabled(read.has_value());
        if (!read) {
            m_words->setText(u"▲ "_s + read.error().message);
            return;
        }
        const report::Table table = report::backupTable(*contents);
        m_contents->setTable(table);
        m_contents->setMinimumHeight(m_contents->heightWanted(mostRows));
        m_words->setText(table.note);
    });
    m_job->start();
}

} // namespace shirube::ui
