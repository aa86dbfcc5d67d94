// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_page.h"

#include "ui/review/decisions_view.h"
#include "ui/review/lock_view.h"
#include "ui/review/owed_view.h"
#include "ui/review/review_state.h"
#include "ui/review/review_tools.h"
#include "ui/review/roll_up_view.h"
#include "ui/review/round_bar.h"
#include "ui/review/sheets_view.h"
#include "ui/review/trend_view.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : Page(session, parent), m_state(new ReviewState(session, this)), m_bar(new RoundBar(session, *m_state)),
      m_firstRounds(new QPushButton(tr("Create rounds…"))), m_stack(new QStackedWidget), m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Questions about the round"));
    addTab<SheetsView>(tr("Sheets"));
    addTab<OwedView>(tr("Who owes"));
    addTab<RollUpView>(tr("Roll-up"));
    addTab<TrendView>(tr("Trend"));
    addTab<DecisionsView>(tr("Decisions"));
    addTab<LockView>(tr("After closing"));
    m_tabs->setCornerWidget(new ReviewTools(session, *m_state));
    auto* round = new QWidget;
    auto* column = new QVBoxLayout(round);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(round);
    m_stack->addWidget(makeEmpty());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->addWidget(m_stack);

    connect(m_firstRounds, &QPushButton::clicked, m_bar, &RoundBar::create);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refreshTab(); });
    connect(m_state, &ReviewState::changed, this, &ReviewPage::showRound);
    connect(m_state, &ReviewState::itemWanted, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_views[0].isCurrent = false;
        refreshTab();
    });
}

template <typename View>
void ReviewPage::addTab(const QString& name)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, space::sibling, 0, 0);
    const qsizetype index = m_views.size();
    Tab tab;
    tab.make = [this, index, column] {
        auto* view = new View(session(), *m_state);
        column->addWidget(view);
        m_views[index].refresh = [view] { view->refresh(); };
        m_views[index].tables = [view] { return view->tables(); };
    };
    m_views.append(tab);
    m_tabs->addTab(holder, name);
}

QWidget* ReviewPage::makeEmpty()
{
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(space::group);
    column->addStretch();
    column->addWidget(plainLabel(tr("There are no review rounds yet."), Type::Page), 0, Qt::AlignHCenter);
    QLabel* next = plainLabel(tr("Create the rounds of a fiscal year: each item gets a sheet in each of them, from aim and "
                                 "target to\nwhat was done, how it is graded and what comes next. Nothing else in the file "
                                 "changes."));
    next->setAlignment(Qt::AlignHCenter);
    column->addWidget(next);
    column->addWidget(m_firstRounds, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

QString ReviewPage::title() const
{
    return tr("PDCA review");
}

QString ReviewPage::icon() const
{
    return u"review.svg"_s;
}

void ReviewPage::refresh()
{
    m_state->reload(); // comes back as changed()
}

void ReviewPage::showRound()
{
    const bool readOnly = session().isReadOnly();
    m_firstRounds->setEnabled(!readOnly);
    m_firstRounds->setToolTip(plainToolTip(session().readOnlyReason()));
    m_bar->refresh();
    for (Tab& tab : m_views)
        tab.isCurrent = false;
    const bool isEmpty = !m_state->review();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        refreshTab();
}

void ReviewPage::refreshTab()
{
    const int index = m_tabs->currentIndex();
    if (index < 0 || index >= m_views.size() || m_views[index].isCurrent || !m_state->review())
        return;
    if (!m_views[index].refresh)
        m_views[index].make();
    m_views[index].isCurrent = true;
    m_views[index].refresh();
}

QList<report::Table> ReviewPage::tables() const
{
    const Tab& tab = m_views.at(m_tabs->currentIndex());
    return m_state->review() && tab.tables ? tab.tables() : QList<report::Table>();
}

} // namespace shirube::ui
