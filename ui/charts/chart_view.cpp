// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_view.h"

#include "core/storage/safe_file.h"
#include "ui/charts/paint_chart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/context_menu.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look_style.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_size.h"

#include <QAction>
#include <QBuffer>
#include <QChartView>
#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize leastSize(260, 100); // pixels at which a chart can still be read
constexpr QSize pictureSize(960, 480); // fits half a slide or a page's width, whatever the window's size
const PictureSize usualPicture{pictureSize * 2, 2, 0};
constexpr double metresPerInch = 0.0254;
constexpr QSize twinSize(480, 420);     // at least
constexpr int widestTwin = 1000;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), m_view(new QChartView(this)), m_prompts(&systemPrompts())
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->chart()->setBackgroundVisible(false); // until there is one to show
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // this widget's own
    const auto offer = [this](const QString& text, auto run) {
        connect(addContextAction(*this, text), &QAction::triggered, this, run);
    };
    offer(tr("Copy as picture"), &ChartView::copyPicture);
    offer(tr("Save as SVG…"), &ChartView::saveSvg);
    offer(tr("Save as PNG…"), qOverload<>(&ChartView::savePng));
    offer(tr("Save as PNG in another size…"), &ChartView::askPictureSize);
    offer(tr("Show as table"), &ChartView::showTable);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setMinimumSize(atTextSize(leastSize));
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
    m_view->chart()->setBackgroundVisible(false); // one of nothing too
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void ChartView::setTwin(const report::Table& twin)
{
    m_twin = twin;
    if (m_table)
        m_table->setTable(twin);
}

void ChartView::showTable()
{
    if (m_table) {
        m_table->window()->raise();
        m_table->window()->activateWindow();
        return;
    }
    auto* dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_twin.title.isEmpty() ? accessibleName() : m_twin.title);
    m_table = new TableView;
    m_table->setTable(m_twin);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::sibling);
    QLabel* summary = plainLabel(accessibleDescription());
    summary->setWordWrap(true);
    column->addWidget(summary);
    column->addWidget(plainLabel(m_twin.unit, Type::Caption, true), 0, Qt::AlignRight);
    column->addWidget(m_table, 1);
    if (!m_twin.note.isEmpty()) {
        QLabel* note = plainLabel(m_twin.note, Type::Caption, true);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    dialog->resize(std::clamp(m_table->widthWanted() + 2 * space::group, twinSize.width(), widestTwin),
                   twinSize.height());
    dialog->show();
}

void ChartView::addEntriesTo(Card& card)
{
    card.addMenuEntries(actions());
}

// Below the chart, whose ground is clear.
void ChartView::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, rect());
}

void ChartView::paintOn(QPaintDevice& device, QSize size) const
{
    const std::unique_ptr<QChart> chart = m_make ? m_make(paperChartStyle()) : std::make_unique<QChart>();
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, size), lightPalette().card);
    paintChart(painter, QRect({}, size), *chart);
}

QImage ChartView::picture(const PictureSize& size) const
{
    QImage image(size.dots, QImage::Format_RGB32);
    image.fill(lightPalette().card);
    image.setDevicePixelRatio(size.scale);
    paintOn(image, (QSizeF(size.dots) / size.scale).toSize());
    image.setDevicePixelRatio(1);
    if (size.perInch > 0) { // after painting: it would change the size of letters
        image.setDotsPerMeterX(qRound(size.perInch / metresPerInch));
        image.setDotsPerMeterY(qRound(size.perInch / metresPerInch));
    }
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

void ChartView::copyPicture()
{
    auto* copied = new QMimeData; // the clipboard's
    copied->setImageData(picture(usualPicture));
    copied->setData(u"image/svg+xml"_s, svg());
    QGuiApplication::clipboard()->setMimeData(copied);
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
    savePng(usualPicture);
}

void ChartView::savePng(const PictureSize& size)
{
    save(tr("PNG picture (*.png)"), [this, size] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture(size).save(&buffer, "PNG");
        return bytes;
    });
}

void ChartView::askPictureSize()
{
    auto* dialog = new PictureDialog(usualPicture.dots, this);
    connect(dialog, &PictureDialog::chosen, this, qOverload<const PictureSize&>(&ChartView::savePng));
    dialog->open();
}

void PaceChartView::setSeries(const report::PaceSeries& series)
{
    present(tr("The way to the target"), series.summary,
            [series](const ChartStyle& style) { return makePaceChart(series, style); });
    setTwin(report::tableTwin(series));
}

void FlowChartView::setSeries(const report::FlowSeries& series)
{
    present(tr("Joins and leaves by month"), series.summary,
            [series](const ChartStyle& style) { return makeFlowChart(series, style); });
    setTwin(report::tableTwin(series));
}

} // namespace shirube::ui
