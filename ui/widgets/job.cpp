// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/job.h"

#include <QProgressDialog>

namespace shirube::ui {

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
    auto* dialog = new QProgressDialog(title, tr("Cancel"), 0, 1000, parent);
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(400);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setValue(0);
    connect(job, &Job::progressed, dialog,
            [dialog](qint64 at, qint64 total) { dialog->setValue(total > 0 ? int(at * 1000 / total) : 0); });
    connect(dialog, &QProgressDialog::canceled, job, [job, dialog] {
        job->cancel();
        dialog->setLabelText(tr("Stopping…"));
    });
    connect(job, &Job::finished, parent, [job, dialog, done = std::move(done)] {
        delete dialog;
        job->deleteLater();
        done(job->result());
    });
    job->start();
    return job;
}

} // namespace shirube::ui
