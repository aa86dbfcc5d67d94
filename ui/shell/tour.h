// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace shirube::ui
{

/// One thing that the tour points at.
struct TourStep
{
    QPointer<QWidget> target; ///< gone or out of sight: the bubble stands in the middle
    QString title;
    QString text;
    QList<QPointer<QWidget>> with = {}; ///< the ring holds these too
};

/// A short walk through the window: the rest of it is veiled, a bubble beside each thing says what it is for. Enter or → goes on,
/// ← back, Esc ends it. Deletes itself at the end.
class Tour : public QWidget
{
    Q_OBJECT

public:
    Tour(const QList<TourStep>& steps, QWidget* window);

    [[nodiscard]] int step() const { return m_step; }
    /// Of what is spoken of, in the window; empty when it is out of sight.
    [[nodiscard]] QRect targetRect() const;

Q_SIGNALS:
    void ended();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void go(int step);
    void end();
    void place();
    void bringIntoSight();

    QList<TourStep> m_steps;
    int m_step = 0;
    QFrame* m_bubble;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_stop;
    QPushButton* m_before;
    QPushButton* m_next;
};

} // namespace shirube::ui
