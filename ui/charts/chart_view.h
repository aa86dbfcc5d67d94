// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/branch_charts.h"
#include "ui/charts/picture_dialog.h"
#include "ui/charts/review_charts.h"
#include "ui/charts/series_charts.h"
#include "ui/widgets/prompts.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QChartView;

namespace shirube::ui
{

class Card;
class TableView;

/// A chart on the screen: says its summary to screen readers, follows the look of the day, and its context
/// menu copies it as a picture, saves it as SVG or PNG of any size (all as on paper: light) or shows its figures as a table.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<QChart>(const ChartStyle&)>;

    explicit ChartView(QWidget* parent = nullptr);

    /// Who asks for a file's name; the system's dialogs unless a test says otherwise.
    void setPrompts(Prompts& prompts) { m_prompts = &prompts; }

    /// The same figures as a table, for "Show as table".
    void setTwin(const report::Table& twin);
    /// Opens the twin beside the window; follows later figures while it is open.
    void showTable();
    /// What the context menu offers, in a card's "…" menu too.
    void addEntriesTo(Card& card);

    /// Onto the clipboard, as picture and as SVG: programs for slides take the one they like best.
    void copyPicture();
    void saveSvg();
    void savePng();
    /// As PNG in a size that the person chooses.
    void askPictureSize();

protected:
    void present(const QString& name, const QString& summary, Make make);
    [[nodiscard]] QChartView* view() const { return m_view; }
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void save(const QString& filter, const std::function<QByteArray()>& bytes);
    void paintOn(QPaintDevice& device, QSize size) const;
    [[nodiscard]] QImage picture(const PictureSize& size) const;
    void savePng(const PictureSize& size);
    [[nodiscard]] QByteArray svg() const;

    QChartView* m_view;
    Make m_make;
    Prompts* m_prompts;
    report::Table m_twin;
    QPointer<TableView> m_table; // of the open twin
};

/// Any series that has a chart (series_charts.h) and a twin.
class SeriesView : public ChartView
{
    Q_OBJECT

public:
    explicit SeriesView(QWidget* parent = nullptr) : ChartView(parent) {}

    template <typename Series>
    void setSeries(const QString& title, const Series& series)
    {
        present(title, series.summary,
                [series](const ChartStyle& style) { return makeChart(series, style); });
        report::Table twin = tableTwin(series);
        twin.title = title;
        setTwin(twin);
    }
};

/// 83,000への歩み: membership on its way to the target.
class PaceChartView : public ChartView
{
    Q_OBJECT

public:
    explicit PaceChartView(QWidget* parent = nullptr) : ChartView(parent) {}
    void setSeries(const report::PaceSeries& series);
};

/// Joins and leaves by month.
class FlowChartView : public ChartView
{
    Q_OBJECT

public:
    explicit FlowChartView(QWidget* parent = nullptr) : ChartView(parent) {}
    void setSeries(const report::FlowSeries& series);
};

} // namespace shirube::ui
