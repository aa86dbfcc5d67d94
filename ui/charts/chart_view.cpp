// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_view.h"

#include "core/base/format.h"
#include "core/storage/safe_file.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/pace_chart.h"
#include "ui/charts/paint_chart.h"

#include <QBuffer>
#include <QChartView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace shirube::ui
{

namespace
{

constexpr QSize pictureSize(960, 480); // fits half a slide or a page's width, whatever the window's size

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), m_view(new QChartView(this)), m_prompts(&systemPrompts())
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // this widget's own
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusPolicy(Qt::StrongFocus);
}

void ChartView::present(const QString& name, const QString& summary, Make make)
{
    setAccessibleName(name);
    setAccessibleDescription(summary);
    m_make = std::move(make);
    rebuild();
}

void ChartView::rebuild()
{
    if (!m_make)
        return;
    // The view does not own the chart it hands back.
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(m_make(screenChartStyle()).release());
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as picture"), this, &ChartView::copyPicture);
    menu->addAction(tr("Save as SVG…"), this, &ChartView::saveSvg);
    menu->addAction(tr("Save as PNG…"), this, &ChartView::savePng);
    menu->popup(event->globalPos());
}

void ChartView::paintOn(QPaintDevice& device, QSize size) const
{
    const std::unique_ptr<QChart> chart = m_make ? m_make(paperChartStyle()) : std::make_unique<QChart>();
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, size), lightPalette().card);
    paintChart(painter, QRect({}, size), *chart);
}

QImage ChartView::picture() const
{
    constexpr int finer = 2;
    QImage image(pictureSize * finer, QImage::Format_RGB32);
    image.setDevicePixelRatio(finer);
    paintOn(image, pictureSize);
    return image;
}

QByteArray ChartView::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(logicalDpiX());
    generator.setSize(pictureSize);
    generator.setViewBox(QRect({}, pictureSize));
    generator.setTitle(accessibleName());
    generator.setDescription(accessibleDescription());
    paintOn(generator, pictureSize);
    return bytes;
}

void ChartView::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(picture());
}

void ChartView::save(const QString& filter, const std::function<QByteArray()>& bytes)
{
    const QString path = m_prompts->saveFile(this, tr("Save the chart"), accessibleName(), filter);
    if (path.isEmpty())
        return;
    if (const auto written = storage::writeFile(path, bytes()); !written)
        m_prompts->error(this, written.error());
}

void ChartView::saveSvg()
{
    save(tr("SVG drawing (*.svg)"), [this] { return svg(); });
}

void ChartView::savePng()
{
    save(tr("PNG picture (*.png)"), [this] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture().save(&buffer, "PNG");
        return bytes;
    });
}

void PaceChartView::setSeries(const report::PaceSeries& series)
{
    present(tr("The way to the target"), series.summary,
            [series](const ChartStyle& style) { return makePaceChart(series, style); });
}

void FlowChartView::setSeries(const report::FlowSeries& series)
{
    qint64 gains = 0;
    qint64 leaves = 0;
    for (const auto& point : series.points) {
        gains += point.gains;
        leaves += point.leaves;
    }
    const QString summary = series.points.isEmpty() ? unknownText()
                                                    : tr("%1 to %2: %3 joined or rejoined, %4 left.")
                                                          .arg(formatMonth(series.points.first().month),
                                                               formatMonth(series.points.last().month),
                                                               formatCount(gains), formatCount(leaves));
    present(tr("Joins and leaves by month"), summary,
            [series](const ChartStyle& style) { return makeFlowChart(series, style); });
}

} // namespace shirube::ui
