// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/timeline_view.h"

#include "core/base/format.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/review_charts.h"
#include "ui/plan/view_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/table_style.h"

#include <QStackedWidget>

namespace shirube::ui
{

namespace
{

constexpr int axisRows = 3; // the chart's axis is about as high as so many items

} // namespace

TimelineView::TimelineView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(organKindChoice()), m_card(new Card(tr("Milestones"))),
      m_chart(new SeriesView), m_summary(plainLabel({}, Type::Caption, true)), m_stack(new QStackedWidget),
      m_nothing(emptyLabel())
{
    m_chart->setPrompts(session.prompts());
    m_chart->addEntriesTo(*m_card);
    auto* scroll = new Scroller(nullptr, Scroller::Way::Down);
    scroll->hold(m_chart);
    scroll->setAccessibleName(tr("Milestones"));
    m_summary->setWordWrap(true);
    m_card->content()->addWidget(scroll, 1);
    m_card->content()->addWidget(m_summary);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_nothing);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addWidget(m_kind, 0, Qt::AlignLeft);
    all->addWidget(m_stack, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TimelineView::refresh);
}

void TimelineView::refresh()
{
    if (!m_session.isOpen())
        return;
    const report::Timeline timeline = report::milestoneTimeline(ofKind(m_session.figures().initiatives, m_kind),
                                                                m_session.clock().now().date());
    m_chart->setSeries(tr("Milestones"), timeline);
    m_chart->setMinimumHeight(TableStyle::rowHeight(fontMetrics()) * int(timeline.rows.size() + axisRows));
    m_summary->setText(timeline.summary);
    m_card->setAsOf(formatDate(timeline.today));
    m_tables = {report::tableTwin(timeline)};
    m_tables.first().title = tr("Milestones");
    tellFilter(m_tables.first(), askedFor({m_kind}));
    m_nothing->setText(tr("No item has a milestone yet.\nOpen an item with Ctrl+E and enter its steps in “Milestones and links”."));
    m_stack->setCurrentIndex(timeline.rows.isEmpty() ? 1 : 0);
}

} // namespace shirube::ui
