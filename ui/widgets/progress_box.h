// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shirube::ui
{

/// How far long work has come, with a way to stop it. Shows itself after a moment, so that short work does
/// not flash; the window below takes no keys and clicks from the beginning, so that nothing starts twice. rejected() once: the person wants it stopped; the box stays until its owner takes it away.
/// (QProgressDialog runs an event loop inside setValue(), in which its owner may delete it.)
class ProgressBox : public QDialog
{
    Q_OBJECT

public:
    ProgressBox(const QString& title, QWidget* parent);

    /// total 0: not known.
    void showProgress(qint64 done, qint64 total);
    void reject() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isBelow(QObject* watched) const;

    QLabel* m_title;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace shirube::ui
