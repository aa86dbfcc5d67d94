// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_page.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/plan/names.h"
#include "core/report/tables.h"
#include "ui/plan/board_view.h"
#include "ui/plan/filter_bar.h"
#include "ui/plan/initiative_details.h"
#include "ui/plan/initiative_model.h"
#include "ui/plan/initiative_view.h"
#include "ui/plan/item_forms.h"
#include "ui/plan/matrix_view.h"
#include "ui/plan/structure_view.h"
#include "ui/plan/timeline_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int detailLines = 6; // title, four themes or fields, an indicator

QList<plan::Theme> themesOf(const QList<plan::Initiative>& items)
{
    QList<plan::Theme> themes;
    for (const auto& item : items) {
        for (const auto& theme : item.themes) {
            if (std::none_of(themes.begin(), themes.end(),
                             [&](const plan::Theme& known) { return known.id == theme.id; }))
                themes.append(theme);
        }
    }
    std::sort(themes.begin(), themes.end(), [](const plan::Theme& a, const plan::Theme& b) {
        return std::pair(a.kind, a.number) < std::pair(b.kind, b.number);
    });
    return themes;
}

} // namespace

PlanPage::PlanPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabWidget), m_forms(new ItemForms(session, [this] { return currentItem(); }, this)),
      m_editItem(new QPushButton(tr("Edit item…"))), m_newItem(new QPushButton(tr("New item…"))), m_bar(new FilterBar), m_setStatus(new QPushButton(tr("Set status…"))),
      m_message(plainLabel({})), m_stack(new QStackedWidget), m_list(new QSplitter(Qt::Vertical)),
      m_nothing(plainLabel({}, Type::Section, true)), m_model(new InitiativeModel(session, this)),
      m_filter(new InitiativeFilter(this)), m_details(new InitiativeDetails)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::page, space::group, space::page, space::group);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the items"));
    m_tabs->addTab(makeList(), tr("List"));
    addTab<BoardView>(tr("Board"));
    addTab<MatrixView>(tr("Themes × organs"));
    addTab<TimelineView>(tr("Milestones"));
    addTab<StructureView>(tr("Structure"));
    all->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refreshTab(); });
}

QWidget* PlanPage::makeList()
{
    auto* list = new QWidget;
    m_filter->setSourceModel(m_model);
    m_view = new InitiativeView(m_filter);
    m_view->setAccessibleName(title());

    auto* menu = new QMenu(m_setStatus);
    const auto addStatus = [&](std::optional<plan::Status> status) {
        connect(menu->addAction(plan::displayName(status)), &QAction::triggered, this,
                [this, status] { setStatusOf(m_view->selectedItems(), status); });
    };
    for (const auto status :
         {plan::Status::NotBegun, plan::Status::UnderWay, plan::Status::Done, plan::Status::Stopped})
        addStatus(status);
    addStatus(std::nullopt);
    m_setStatus->setMenu(menu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this, menu](const QPoint& at) {
        if (m_setStatus->isEnabled())
            menu->popup(m_view->viewport()->mapToGlobal(at));
    });

    menu->addSeparator();
    m_forms->addTo(menu);
    m_forms->serveRows(m_view);
    connect(m_editItem, &QPushButton::clicked, m_forms->editAction(), &QAction::trigger);
    connect(m_newItem, &QPushButton::clicked, m_forms->addAction(), &QAction::trigger);

    auto* page = new QVBoxLayout(list);
    page->setContentsMargins(0, space::sibling, 0, 0);
    page->setSpacing(space::sibling);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_bar, 1);
    for (QPushButton* button : {m_setStatus, m_editItem, m_newItem})
        bar->addWidget(button);
    m_setStatus->setMinimumWidth(m_setStatus->sizeHint().width() + space::group); // its arrow
    page->addLayout(bar);
    m_message->setWordWrap(true);
    // Its line is kept, so that the row under the hands does not move when a value is refused.
    QSizePolicy kept = m_message->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_message->setSizePolicy(kept);
    m_message->hide();
    page->addWidget(m_message);

    m_card = new Card(title());
    m_card->content()->addWidget(m_view);
    auto* details = new QScrollArea;
    details->setWidgetResizable(true);
    details->setFrameShape(QFrame::NoFrame);
    details->setWidget(m_details);
    for (QWidget* ground : {details->viewport(), static_cast<QWidget*>(m_details)})
        ground->setAutoFillBackground(false); // the card's shows
    details->setAccessibleName(m_details->accessibleName());
    m_list->addWidget(m_card);
    auto* detailsCard = new Card(m_details->accessibleName());
    detailsCard->content()->addWidget(details);
    m_list->addWidget(detailsCard);
    details->setMinimumHeight(detailLines * (fontMetrics().height() + space::inside));
    m_list->setHandleWidth(space::sibling);
    m_list->setStretchFactor(0, 1);
    m_list->setChildrenCollapsible(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    page->addWidget(m_stack, 1);

    connect(m_bar, &FilterBar::criteriaChanged, this, &PlanPage::applyCriteria);
    connect(m_model, &InitiativeModel::refused, this, &PlanPage::showMessage);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { showMessage({}); });
    connect(m_view, &InitiativeView::currentItemChanged, this, &PlanPage::showSelection);
    connect(m_view, &InitiativeView::clearStatusRequested, this,
            [this](const QList<InitiativeId>& items) { setStatusOf(items, std::nullopt); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_bar, &FilterBar::focusSearch);
    return list;
}

template <typename View>
void PlanPage::addTab(const QString& name)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, space::sibling, 0, 0);
    const qsizetype index = m_views.size();
    Tab tab;
    tab.make = [this, index, column] {
        auto* view = new View(session());
        column->addWidget(view);
        m_views[index].refresh = [view] { view->refresh(); };
        m_views[index].tables = [view] { return view->tables(); };
    };
    m_views.append(tab);
    m_tabs->addTab(holder, name);
}

void PlanPage::refreshTab()
{
    const int index = m_tabs->currentIndex() - 1;
    if (index < 0 || index >= m_views.size() || m_views[index].isCurrent)
        return;
    if (!m_views[index].refresh)
        m_views[index].make();
    m_views[index].isCurrent = true;
    m_views[index].refresh();
}

InitiativeId PlanPage::currentItem() const
{
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    return current.isValid() ? m_model->item(current.row()).id : InitiativeId();
}

QString PlanPage::title() const
{
    return tr("Priority items");
}

QString PlanPage::icon() const
{
    return u"items.svg"_s;
}

void PlanPage::refresh()
{
    const QList<plan::Initiative>& items = session().figures().initiatives;
    m_model->setItems(items);
    m_bar->setThemes(themesOf(items));
    m_card->setAsOf(formatFiscalYear(FiscalYear(session().asOf())));
    const bool readOnly = session().isReadOnly();
    m_setStatus->setEnabled(!readOnly);
    m_setStatus->setToolTip(readOnly ? session().readOnlyReason() : tr("For all selected items in one step"));
    m_forms->refresh();
    m_editItem->setEnabled(session().isOpen());
    m_newItem->setEnabled(session().isOpen() && !readOnly);
    m_newItem->setToolTip(readOnly ? session().readOnlyReason() : QString());
    showFound();
    for (Tab& tab : m_views)
        tab.isCurrent = false;
    refreshTab();
}

void PlanPage::applyCriteria()
{
    m_filter->setCriteria(m_bar->criteria());
    showFound();
}

void PlanPage::showFound()
{
    const int total = m_model->rowCount();
    m_bar->setCount(m_filter->rowCount(), total);
    if (total == 0) {
        m_nothing->setText(
            tr("There are no items for %1.\nChoose a month of another fiscal year, or make a new "
               "file with the shipped plan.")
                .arg(formatFiscalYear(FiscalYear(session().asOf()))));
    } else if (m_filter->rowCount() == 0) {
        m_nothing->setText(tr("No item meets all of these conditions.\n“Show all” lifts them."));
    }
    m_stack->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_nothing);
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, InitiativeModel::TitleColumn));
    showSelection();
}

void PlanPage::showSelection()
{
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    m_details->setItem(current.isValid() ? &m_model->item(current.row()) : nullptr);
}

void PlanPage::setStatusOf(const QList<InitiativeId>& items, std::optional<plan::Status> status)
{
    if (items.isEmpty()) {
        showMessage(tr("Select the items first; then set their status."));
        return;
    }
    session().did(plan::setStatus(session().database(), items, status), this);
}

void PlanPage::showMessage(const QString& message)
{
    m_message->setText(message.isEmpty() ? QString() : u"▲ "_s + message);
    m_message->setVisible(!message.isEmpty());
}

QList<plan::Initiative> PlanPage::shownItems() const
{
    QList<plan::Initiative> items;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        items.append(m_model->item(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    return items;
}

QList<report::Table> PlanPage::tables() const
{
    if (const int view = m_tabs->currentIndex() - 1; view >= 0)
        return m_views[view].tables ? m_views[view].tables() : QList<report::Table>();
    return {report::initiativeTable(shownItems())};
}

} // namespace shirube::ui
