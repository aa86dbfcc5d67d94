// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace shirube::ui
{

/// Long work in a thread of its own, while the window stays alive. The work opens its own connection
/// (Database::optionsForJob()), reports progress and stops without a trace when progress() says false.
class Job : public QObject
{
    Q_OBJECT

public:
    /// Called by the work now and then; false: the person has cancelled.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    using Work = std::function<Result<>(const Progress&)>;

    explicit Job(Work work, QObject* parent = nullptr);
    ~Job() override; ///< cancels and waits

    void start();
    void cancel();
    /// How the work ended; to be asked after finished().
    [[nodiscard]] const Result<>& result() const { return m_result; }

    /// Shows a window-modal progress dialog after a moment, runs the work, then calls done in the caller's
    /// thread; the job deletes itself. Nothing waits in a nested event loop.
    static Job* run(QWidget* parent, const QString& title, Work work,
                    std::function<void(const Result<>&)> done);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(); ///< always last, exactly once; result() says how

private:
    Work m_work;
    Result<> m_result;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
};

} // namespace shirube::ui
