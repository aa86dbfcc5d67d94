// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/job.h"

#include "ui/widgets/progress_box.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace shirube::ui
{

Job::Job(Work work, QObject* parent) : QObject(parent), m_work(std::move(work)) {}

Job::~Job()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Job::start()
{
    m_thread.reset(QThread::create([this] {
        const auto progress = [this](qint64 done, qint64 total) {
            Q_EMIT progressed(done, total);
            return !m_cancelled;
        };
        m_result = m_work(progress);
#ifdef __GLIBC__
        malloc_trim(0); // what the work took goes back to the system instead of waiting in this thread's heap
#endif
        QMetaObject::invokeMethod(this, &Job::finished, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void Job::cancel()
{
    m_cancelled = true;
}

Job* Job::run(QWidget* parent, const QString& title, Work work, std::function<void(const Result<>&)> done)
{
    auto* job = new Job(std::move(work), parent);
    auto* box = new ProgressBox(title, parent);
    connect(job, &Job::progressed, box, &ProgressBox::showProgress);
    connect(box, &QDialog::rejected, job, &Job::cancel);
    connect(job, &Job::finished, parent, [job, box, parent, done = std::move(done)] {
        const bool hadKeys = box->isActiveWindow();
        delete box;
        if (hadKeys) // not every window system hands them back by itself
            parent->activateWindow();
        job->deleteLater();
        done(job->result());
    });
    job->start();
    return job;
}

} // namespace shirube::ui
