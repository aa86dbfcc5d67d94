// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/backups_view.h"

#include "core/base/format.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using report::BackupLine;

BackupsView::BackupsView(Session& session, QWidget* parent)
    : ChoiceView(parent), m_session(session), m_backUp(addButton(tr("Back up…"))), m_restore(addButton(tr("Restore…")))
{
    connect(m_backUp, &QPushButton::clicked, this, &BackupsView::backUpRequested);
    const auto restore = [this] {
        if (const BackupLine* line = chosen(); line && m_restore->isEnabled())
            Q_EMIT restoreRequested(line->backup.path);
    };
    connect(m_restore, &QPushButton::clicked, this, restore);
    connect(list(), &QAbstractItemView::doubleClicked, this, restore);
    connect(&session, &Session::fileChanged, this, [this] {
        m_looking.reset();
        m_lines.clear();
    });
}

BackupsView::~BackupsView() = default;

void BackupsView::refresh()
{
    if (!m_session.isOpen())
        return;
    const QString& file = m_session.database().path();
    QList<BackupLine> lines;
    for (const storage::KeptBackup& one : storage::keptBackups(storage::backupFolder(file), file)) {
        const auto known = std::ranges::find(m_lines, one.path, [](const BackupLine& line) { return line.backup.path; });
        const qint64 bytes = QFileInfo(one.path).size();
        const bool isAsKnown = known != m_lines.end() && known->bytes == bytes;
        lines.append(isAsKnown ? *known : BackupLine{one, bytes});
    }
    m_lines = std::move(lines);
    showLines();
    lookIntoNext();
}

void BackupsView::lookIntoNext()
{
    const auto next = std::ranges::find_if(m_lines, [](const BackupLine& line) { return !line.contents && line.problem.isEmpty(); });
    if (m_looking || next == m_lines.end())
        return;
    auto contents = std::make_shared<report::BackupContents>();
    m_looking = std::make_unique<Job>([contents, path = next->backup.path](const Job::Progress&) -> Result<> {
        SHIRUBE_ASSIGN(*contents, report::loadBackupContents(path));
        return {};
    });
    connect(m_looking.get(), &Job::finished, this, [this, contents, path = next->backup.path] {
        const Result<> done = m_looking->result();
        m_looking.release()->deleteLater(); // it is the one that speaks
        const auto line = std::ranges::find(m_lines, path, [](const BackupLine& one) { return one.backup.path; });
        if (line != m_lines.end()) { // else it has outlived its tier meanwhile
            if (done)
                line->contents = *contents;
            else
                line->problem = done.error().message;
        }
        showLines();
        lookIntoNext();
    });
    m_looking->start();
}

void BackupsView::showLines()
{
    list()->setTable(report::backupsTable(m_lines));
    showChoice();
}

const BackupLine* BackupsView::chosen() const
{
    const int row = chosenRow();
    return row < 0 || row >= m_lines.size() ? nullptr : &m_lines[row];
}

void BackupsView::showChoice()
{
    const BackupLine* line = chosen();
    m_restore->setEnabled(line && line->contents && !m_session.isReadOnly());
    m_restore->setToolTip(plainToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString()));
    if (!m_session.isOpen())
        return;
    note()->setText(m_lines.isEmpty()
                        ? tr("No backup is kept yet: the first one is made after the next change.")
                        : tr("Kept in “%1”: every half hour of two days, the last of each day for 30 days, the last of each month for a "
                             "year; each was checked when it was made.")
                              .arg(QDir::toNativeSeparators(storage::backupFolder(m_session.database().path()))));
}

} // namespace shirube::ui
