// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progress_box.h"

#include "ui/widgets/label.h"
#include "ui/widgets/text_size.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

namespace shirube::ui
{

using namespace std::chrono_literals;

namespace
{

constexpr int steps = 1000;
constexpr int boxWidth = 360;

} // namespace

ProgressBox::ProgressBox(const QString& title, QWidget* parent)
    : QDialog(parent), m_title(plainLabel(title)), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(atTextSize(boxWidth));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_cancel->setAutoDefault(false); // Enter, typed while it comes up, must not stop the work; Esc does
    m_bar->setAccessibleName(title);
    m_bar->setFocusPolicy(Qt::StrongFocus); // it has the focus: a late blank must not press Cancel
    m_bar->setFocus();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::page, space::group, space::page, space::group);
    all->setSpacing(space::sibling);
    all->addWidget(m_title);
    all->addWidget(m_bar);
    all->addWidget(m_cancel, 0, Qt::AlignRight);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressBox::reject);
    qApp->installEventFilter(this);
    QTimer::singleShot(400ms, this, &QWidget::show);
}

// In the window that waits, or in one that waits for that. What is no widget (a menu's entry) has no window of its own.
bool ProgressBox::isBelow(QObject* watched) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return !watched->isWindowType();
    if (widget == this || isAncestorOf(widget))
        return false;
    for (const QWidget* below = parentWidget(); below; below = below->parentWidget()) {
        if (below->window() == widget->window())
            return true;
    }
    return false;
}

bool ProgressBox::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Shortcut: // never spontaneous, though a key of the person's
        return isBelow(watched);
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Close:
        if (!event->spontaneous() || !isBelow(watched))
            return false;
        event->ignore();
        return true;
    default:
        return false;
    }
}

void ProgressBox::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * steps) : 0);
}

void ProgressBox::reject()
{
    if (!m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    m_title->setText(tr("Stopping…"));
    Q_EMIT rejected();
}

} // namespace shirube::ui
