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
#include "ui/widgets/lazy_tabs.h"

#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sheetsTab = 0;
constexpr int decisionsTab = 4;

} // namespace

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : Page(session, parent), m_state(new ReviewState(session, this)), m_bar(new RoundBar(session, *m_state)),
      m_tools(new ReviewTools(session, *m_state)),
      m_firstRounds(new QPushButton(tr("Create rounds…"))), m_empty(makeEmpty()), m_tabs(new LazyTabs(tr("Questions about the round")))
{
    m_tabs->add<SheetsView>(tr("Sheets"), [this] { return new SheetsView(this->session(), *m_state); });
    m_tabs->add<OwedView>(tr("Who owes"), [this] { return new OwedView(this->session(), *m_state); });
    m_tabs->add<RollUpView>(tr("Roll-up"), [this] { return new RollUpView(this->session(), *m_state); });
    m_tabs->add<TrendView>(tr("Trend"), [this] { return new TrendView(this->session(), *m_state); });
    m_tabs->add<DecisionsView>(tr("Decisions"), [this] { return new DecisionsView(this->session(), *m_state); });
    m_tabs->add<LockView>(tr("After closing"), [this] { return new LockView(this->session(), *m_state); });
    m_column = new QVBoxLayout(ground());
    m_column->setContentsMargins(space::page, space::group, space::page, space::group);
    m_column->setSpacing(space::sibling);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_tools);
    m_column->addWidget(m_tabs, 1);
    m_column->addWidget(m_empty, 1);

    connect(m_firstRounds, &QPushButton::clicked, m_bar, &RoundBar::create);
    connect(m_state, &ReviewState::changed, this, &ReviewPage::showRound);
    connect(m_state, &ReviewState::itemWanted, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_tabs->refresh();
    });
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeTools();
}

// Beside the tabs where there is room, else above them, so that no tab is hidden.
void ReviewPage::placeTools()
{
    const int room = m_tabs->width() - m_tabs->tabBar()->sizeHint().width() - space::group;
    const bool isBeside = m_tools->sizeHint().width() <= room;
    if (isBeside == (m_tabs->cornerWidget() == m_tools))
        return;
    if (isBeside) {
        m_tabs->setCornerWidget(m_tools);
    } else {
        m_tabs->setCornerWidget(nullptr);
        m_column->insertWidget(m_column->indexOf(m_tabs), m_tools);
    }
    m_tools->keepWithin(isBeside ? m_tabs->tabBar()->sizeHint().height() - space::inside / 2 : QWIDGETSIZE_MAX);
    m_tools->show(); // a tab widget hides what was in its corner
}

QWidget* ReviewPage::makeEmpty()
{
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(space::group);
    column->addStretch();
    column->addWidget(plainLabel(tr("There are no review rounds yet."), Type::Page), 0, Qt::AlignHCenter);
    QLabel* next = plainLabel(tr("Create the rounds of a fiscal year: each item gets a sheet in each of them, from aim and "
                                 "target to what was done, how it is graded and what comes next. Nothing else in the file "
                                 "changes."));
    next->setAlignment(Qt::AlignHCenter);
    next->setWordWrap(true);
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
    const bool isEmpty = !m_state->review();
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_tools, m_tabs})
        part->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (isEmpty)
        return;
    placeTools();
    m_tabs->refresh();
}

void ReviewPage::openSheet(RoundId round, InitiativeId item)
{
    m_state->choose(round);
    if (auto* sheets = m_tabs->open<SheetsView>(sheetsTab))
        sheets->reveal(item);
}

void ReviewPage::openDecision(DecisionId decision)
{
    if (auto* decisions = m_tabs->open<DecisionsView>(decisionsTab))
        decisions->reveal(decision);
}

QList<report::Table> ReviewPage::tables() const
{
    return m_state->review() ? m_tabs->tables() : QList<report::Table>();
}

} // namespace shirube::ui
