// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/bridge_view.h"

#include "core/base/format.h"
#include "core/reserve/reserve_store.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/reserve_charts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr int chartHeight = 260; // pixels, at least
constexpr int stages = 5;

} // namespace

BridgeView::BridgeView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_year(new QComboBox), m_drawdown(new QComboBox),
      m_card(new Card(tr("From planned to effective"))), m_chart(new SeriesView), m_summary(plainLabel({}, Type::Caption, true)),
      m_table(new TableView), m_note(plainLabel({}, Type::Caption, true))
{
    m_year->setAccessibleName(tr("Fiscal year"));
    m_drawdown->setAccessibleName(tr("Drawdown"));
    m_chart->setPrompts(session.prompts());
    m_chart->setMinimumHeight(atTextSize(chartHeight));
    m_chart->setAccessibleName(tr("From planned to effective"));
    m_table->setAccessibleName(tr("From planned to effective"));
    for (QLabel* label : {m_summary, m_note})
        label->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(m_year);
    bar->addWidget(m_drawdown, 1);
    bar->addStretch(1);
    m_card->content()->addLayout(bar);
    m_card->content()->addWidget(m_chart, 1);
    m_card->content()->addWidget(m_summary);
    m_card->content()->addWidget(m_table);
    m_card->content()->addWidget(m_note);
    m_chart->addEntriesTo(*m_card);
    explain(*m_card, report::Metric::EffectiveDrawdown);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    connect(m_year, &QComboBox::activated, this, [this] {
        fillDrawdowns();
        present();
    });
    connect(m_drawdown, &QComboBox::activated, this, &BridgeView::present);
}

// The year that was looked at stays; at first that of the as-of month, or the newest there is.
void BridgeView::refresh()
{
    const report::KeyFigures& figures = m_session.figures();
    const QSignalBlocker quiet(m_year);
    const QVariant before = m_year->currentData();
    m_year->clear();
    for (auto year = figures.reserveYears.crbegin(); year != figures.reserveYears.crend(); ++year) {
        if (year->planned || year->approved || year->executed || year->effective)
            m_year->addItem(formatFiscalYear(year->fiscalYear), year->fiscalYear.first());
    }
    const int wanted = m_year->findData(before.isValid() ? before : QVariant(FiscalYear(figures.asOf).first()));
    m_year->setCurrentIndex(std::max(0, wanted));
    fillDrawdowns();
    present();
}

void BridgeView::fillDrawdowns()
{
    const QSignalBlocker quiet(m_drawdown);
    m_drawdowns.clear();
    m_drawdown->clear();
    m_drawdown->addItem(tr("All drawdowns of the year"));
    if (!m_session.isOpen() || m_year->count() == 0)
        return;
    reserve::EntryFilter filter;
    filter.year = FiscalYear(m_year->currentData().toInt());
    const auto page = reserve::loadEntryPage(m_session.database(), filter);
    if (!page) {
        m_session.prompts().error(this, page.error());
        return;
    }
    for (const reserve::ReserveEntry& entry : page->entries) {
        if (entry.kind != reserve::EntryKind::Drawdown || entry.stage() == reserve::Stage::Open)
            continue;
        m_drawdowns.append(entry);
        m_drawdown->addItem(tr("%1, %2: %3").arg(entry.date.isValid() ? formatDate(entry.date) : unknownText(),
                                                 reserve::displayName(entry.stage()), entry.note));
    }
}

void BridgeView::present()
{
    m_series = {};
    const int one = m_drawdown->currentIndex() - 1;
    if (one >= 0 && one < m_drawdowns.size()) {
        m_series = report::bridgeSeries(m_drawdowns[one]);
    } else if (m_year->count() > 0) {
        const auto& years = m_session.figures().reserveYears;
        const auto found = std::ranges::find(years, FiscalYear(m_year->currentData().toInt()), &reserve::ReserveYear::fiscalYear);
        if (found != years.end())
            m_series = report::bridgeSeries(*found);
    }
    m_chart->setSeries(tr("From planned to effective"), m_series);
    m_chart->setVisible(!m_series.steps.isEmpty());
    const report::Table twin = tableTwin(m_series);
    m_card->setAsOf(tr("unit: %1").arg(twin.unit));
    m_table->setTable(twin);
    m_table->setFixedHeight(m_table->heightWanted(stages));
    m_table->setVisible(!m_series.steps.isEmpty());
    m_note->setText(twin.note);
    m_summary->setText(m_series.steps.isEmpty() ? tr("There is no drawdown yet. Enter one on the ledger.") : m_series.summary);
}

QList<report::Table> BridgeView::tables() const
{
    report::Table twin = tableTwin(m_series);
    twin.title = tr("From planned to effective");
    return {twin};
}

} // namespace shirube::ui
