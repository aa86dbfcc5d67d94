// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <memory>

namespace shirube::ui
{

class Job;
class Session;

/// Keeps backups of the open file while a person works on it (storage/backup_tiers.h): after a change it makes the one that
/// is due, beside the window, or waits until it is. Sleeps while nothing changes.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Session& session, QObject* parent = nullptr);
    ~BackupKeeper() override;

    [[nodiscard]] const QDateTime& newest() const { return m_newest; } ///< not valid: none is kept
    [[nodiscard]] const QString& failure() const { return m_failure; } ///< why the last one could not be made; empty: it was

Q_SIGNALS:
    void changed(); ///< newest() or failure()

private:
    void consider();
    void make();
    void made();

    Session& m_session;
    QTimer m_later;
    std::unique_ptr<Job> m_job;
    QDateTime m_newest;
    QString m_failure;
};

} // namespace shirube::ui
