// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/preview_view.h"

#include "core/base/format.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/language.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <cmath>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int settleTime = 150; // ms after which a window that is being resized has its size
constexpr double zoomStep = 1.25;
constexpr int mostSteps = 6;
constexpr int leastWidth = 200;

} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QWidget(parent), m_area(new QScrollArea), m_sheet(plainLabel({})), m_number(plainLabel({})), m_back(new QToolButton),
      m_forth(new QToolButton), m_resized(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pack"));
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setWordWrap(true);
    m_area->setWidget(m_sheet);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_back->setText(u"◀"_s);
    m_back->setAccessibleName(tr("Page before"));
    m_forth->setText(u"▶"_s);
    m_forth->setAccessibleName(tr("Next page"));
    m_number->setObjectName(u"previewNumber"_s);
    auto* turn = new QHBoxLayout;
    turn->addStretch();
    for (QWidget* widget : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_forth)})
        turn->addWidget(widget);
    turn->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addLayout(turn);
    all->addWidget(m_area, 1);
    m_resized->setSingleShot(true);
    m_resized->setInterval(settleTime);
    connect(m_resized, &QTimer::timeout, this, &PreviewView::draw);
    connect(m_back, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    say({});
}

PreviewView::~PreviewView() = default;

void PreviewView::setPreview(std::shared_ptr<const PackPreview> preview)
{
    m_preview = std::move(preview);
    showPage(m_preview && m_page <= m_preview->pageCount() ? m_page : 1);
}

void PreviewView::say(const QString& words)
{
    m_preview.reset();
    m_picture = {};
    m_sheet->setPixmap({});
    m_sheet->setText(words);
    present();
}

void PreviewView::showPage(int number)
{
    if (!m_preview || m_preview->pageCount() == 0)
        return;
    m_page = std::clamp(number, 1, m_preview->pageCount());
    m_picture = {};
    present();
    draw();
}

int PreviewView::widthWanted() const
{
    const int frame = 2 * space::sibling;
    const double wide = (m_area->viewport()->width() - frame) * std::pow(zoomStep, m_nearness);
    return std::max(leastWidth, int(wide * devicePixelRatioF()));
}

void PreviewView::draw()
{
    if (!m_preview || !isVisible())
        return;
    if (m_job) {
        m_isStale = true;
        m_job->cancel();
        return;
    }
    m_isStale = false;
    auto image = std::make_shared<QImage>();
    m_job = std::make_unique<Job>(
        [image, preview = m_preview, number = m_page, width = widthWanted()](const Job::Progress& progress) -> Result<> {
            const auto isWanted = [&] { return progress(0, 0); };
            *image = preview->page(number, width, isWanted);
            return isWanted() ? Result<>() : fail(ErrorCode::Cancelled, {});
        });
    connect(m_job.get(), &Job::finished, this, [this, image, number = m_page] {
        const bool isDone = m_job->result().has_value();
        m_job.release()->deleteLater();
        if (m_isStale)
            return draw();
        if (!isDone || !m_preview)
            return;
        m_picture = *image;
        image->setDevicePixelRatio(devicePixelRatioF());
        m_sheet->setPixmap(QPixmap::fromImage(*image));
        m_area->verticalScrollBar()->setValue(0);
        Q_EMIT pageShown(number);
    });
    m_job->start();
}

void PreviewView::present()
{
    const int pages = m_preview ? m_preview->pageCount() : 0;
    m_number->setText(pages > 0 ? tr("Page %1 of %2").arg(formatCount(m_page), formatCount(pages)) : QString());
    m_back->setEnabled(pages > 0 && m_page > 1);
    m_forth->setEnabled(m_page < pages);
}

void PreviewView::zoom(int steps)
{
    m_nearness = std::clamp(m_nearness + steps, 0, mostSteps);
    draw();
}

void PreviewView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)
            return zoom(event->key() == Qt::Key_Plus ? 1 : -1);
        return QWidget::keyPressEvent(event);
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return showPage(m_page - 1);
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        return showPage(m_page + 1);
    case Qt::Key_Home:
        return showPage(1);
    case Qt::Key_End:
        return showPage(m_preview ? m_preview->pageCount() : 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PreviewView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QWidget::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? 1 : -1);
}

void PreviewView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_resized->start();
}

} // namespace shirube::ui
