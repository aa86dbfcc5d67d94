// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/tables.h"
#include "ui/charts/chart_style.h"
#include "ui/widgets/prompts.h"

#include <QChart>
#include <QWidget>
#include <functional>
#include <memory>

class QChartView;

namespace shirube::ui
{

/// A chart on the screen: says its summary to screen readers, follows the look of the day, and its context
/// menu copies it as a picture or saves it as SVG or PNG (both as on paper: light).
class ChartView : public QWidget
{
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<QChart>(const ChartStyle&)>;

    explicit ChartView(QWidget* parent = nullptr);

    /// Who asks for a file's name; the system's dialogs unless a test says otherwise.
    void setPrompts(Prompts& prompts) { m_prompts = &prompts; }

    void copyPicture() const;
    void saveSvg();
    void savePng();

protected:
    void present(const QString& name, const QString& summary, Make make);
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rebuild();
    void save(const QString& filter, const std::function<QByteArray()>& bytes);
    void paintOn(QPaintDevice& device, QSize size) const;
    [[nodiscard]] QImage picture() const;
    [[nodiscard]] QByteArray svg() const;

    QChartView* m_view;
    Make m_make;
    Prompts* m_prompts;
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
