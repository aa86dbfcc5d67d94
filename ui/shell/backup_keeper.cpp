// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/backup_keeper.h"

#include "core/storage/backup_tiers.h"
#include "core/storage/change_log.h"
#include "core/storage/place.h"
#include "ui/widgets/job.h"
#include "ui/widgets/session.h"

namespace shirube::ui
{

namespace
{

constexpr int retryMinutes = 5;

} // namespace

BackupKeeper::BackupKeeper(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_later.setSingleShot(true);
    m_later.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_later, &QTimer::timeout, this, &BackupKeeper::consider);
    connect(&m_session, &Session::fileChanged, this, [this] {
        m_later.stop();
        m_job.reset();
        m_newest = {};
        m_failure.clear();
    });
    connect(&m_session, &Session::figuresChanged, this, &BackupKeeper::consider);
}

BackupKeeper::~BackupKeeper() = default;

void BackupKeeper::consider()
{
    if (!m_session.isOpen() || m_session.isReadOnly() || m_job)
        return;
    const QString& path = m_session.database().path();
    const auto last = storage::lastChange(m_session.database());
    if (!last || !*last)
        return;
    const auto kept = storage::keptBackups(storage::backupFolder(path), path);
    const QDateTime now = m_session.clock().now();
    const QDateTime newest = kept.isEmpty() ? QDateTime() : kept.first().at;
    if (newest != m_newest) {
        m_newest = newest;
        Q_EMIT changed();
    }
    const QDateTime at = (*last)->at.toLocalTime();
    if (storage::isBackupDue(kept, at, now))
        make();
    else if (newest < at)
        m_later.start(int(std::max<qint64>(1, now.secsTo(newest.addSecs(storage::backupInterval)) + 1)) * 1000);
}

void BackupKeeper::make()
{
    const storage::Database& database = m_session.database();
    // By its name another file would be kept as this one's backup.
    if (const auto there = storage::stillInPlace(database); !there) {
        m_failure = there.error().message;
        m_later.start(retryMinutes * 60 * 1000);
        return Q_EMIT changed();
    }
    m_job = std::make_unique<Job>(
        [path = database.path(), options = database.optionsForJob()](const Job::Progress&) -> Result<> {
            SHIRUBE_ASSIGN(const storage::Database own, storage::Database::open(path, options));
            SHIRUBE_TRY(storage::keepBackup(own, storage::backupFolder(path)));
            return {};
        });
    // The job may not go while it tells of its end.
    connect(
        m_job.get(), &Job::finished, this,
        [this, job = m_job.get()] {
            if (m_job.get() == job) // else its file is closed by now
                made();
        },
        Qt::QueuedConnection);
    m_job->start();
}

void BackupKeeper::made()
{
    const Result<> result = m_job->result();
    m_job.reset();
    m_failure = result ? QString() : result.error().message;
    if (result)
        m_newest = m_session.clock().now();
    else
        m_later.start(retryMinutes * 60 * 1000);
    Q_EMIT changed();
}

} // namespace shirube::ui
