// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/list_view.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/tables.h"
#include "ui/plan/cell_commands.h"
#include "ui/plan/filter_bar.h"
#include "ui/plan/initiative_details.h"
#include "ui/plan/initiative_model.h"
#include "ui/plan/initiative_view.h"
#include "ui/plan/item_forms.h"
#include "ui/plan/view_menu.h"
#include "ui/widgets/card.h"
#include "ui/widgets/context_menu.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_filter.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
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

ListView::ListView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_forms(new ItemForms(session, [this] { return currentItem(); }, this)),
      m_editItem(new QPushButton(tr("Edit item…"))), m_newItem(new QPushButton(tr("New item…"))), m_bar(new FilterBar), m_setStatus(new QPushButton(tr("Set status…"))),
      m_message(plainLabel({})), m_stack(new QStackedWidget),
      m_nothing(plainLabel({}, Type::Section, true)), m_model(new InitiativeModel(session, this)),
      m_filter(new InitiativeFilter(this)), m_details(new InitiativeDetails)
{
    m_filter->setSourceModel(m_model);
    m_view = new InitiativeView(m_filter);
    m_view->setAccessibleName(tr("Priority items"));

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
    auto* commands = new CellCommands(session, m_model, m_filter, m_view);
    connect(commands, &CellCommands::refused, this, &ListView::showMessage);
    addContextSeparator(*m_view);
    menu->menuAction()->setText(m_setStatus->text());
    m_view->addAction(menu->menuAction());
    addContextSeparator(*m_view);
    m_forms->serveRows(m_view);
    connect(m_editItem, &QPushButton::clicked, m_forms->editAction(), &QAction::trigger);
    connect(m_newItem, &QPushButton::clicked, m_forms->addAction(), &QAction::trigger);
    m_bar->setViewMenu(new ViewMenu(session, m_bar, m_filter, m_view));

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    m_setStatus->setMinimumWidth(m_setStatus->sizeHint().width() + space::group); // its arrow
    m_message->setWordWrap(true);
    // Its place is kept, so that the row under the hands does not move when a value is refused.
    QSizePolicy kept = m_message->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_message->setSizePolicy(kept);
    m_message->hide();
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(m_message, 1);
    for (QPushButton* button : {m_bar->viewButton(), m_setStatus, m_editItem, m_newItem})
        bar->addWidget(button, 0, Qt::AlignTop);
    page->addWidget(m_bar);
    page->addLayout(bar);

    m_card = new Card(tr("Priority items"));
    m_card->content()->addWidget(m_view);
    auto* details = new Scroller(nullptr, Scroller::Way::Down);
    details->hold(m_details);
    details->setAccessibleName(m_details->accessibleName());
    auto* detailsCard = new Card(m_details->accessibleName());
    detailsCard->content()->addWidget(details);
    auto* list = new Split(Qt::Vertical, {m_card, detailsCard});
    details->setMinimumHeight(detailLines * (fontMetrics().height() + space::inside));
    list->setStretchFactor(0, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(list);
    m_stack->addWidget(m_nothing);
    page->addWidget(m_stack, 1);

    connect(m_bar, &FilterBar::criteriaChanged, this, &ListView::applyCriteria);
    connect(m_model, &InitiativeModel::refused, this, &ListView::showMessage);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { showMessage({}); });
    connect(m_view, &InitiativeView::currentItemChanged, this, &ListView::showSelection);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_bar, &FilterBar::focusSearch);
}

void ListView::refresh()
{
    const QList<plan::Initiative>& items = m_session.figures().initiatives;
    m_model->setItems(items, themesToChoose());
    m_bar->setThemes(themesOf(items));
    m_card->setAsOf(formatFiscalYear(FiscalYear(m_session.asOf())));
    const bool readOnly = m_session.isReadOnly();
    m_setStatus->setEnabled(!readOnly);
    m_setStatus->menu()->menuAction()->setEnabled(!readOnly);
    m_setStatus->setToolTip(readOnly ? m_session.readOnlyReason() : tr("For all selected items in one step"));
    m_forms->refresh();
    m_editItem->setEnabled(m_session.isOpen());
    m_newItem->setEnabled(m_session.isOpen() && !readOnly);
    m_newItem->setToolTip(readOnly ? m_session.readOnlyReason() : QString());
    showFound();
    if (const QString note = m_forms->draftNote(); note != m_draftNote) {
        m_draftNote = note;
        showMessage(note);
    }
}

QList<plan::Theme> ListView::themesToChoose() const
{
    if (!m_session.isOpen())
        return {};
    const auto themes = plan::loadThemes(m_session.database());
    const auto plans = plan::loadPlans(m_session.database());
    if (!themes || !plans) {
        m_session.prompts().error(window(), themes ? plans.error() : themes.error());
        return {};
    }
    return plan::themesOf(FiscalYear(m_session.asOf()), *themes, *plans);
}

InitiativeId ListView::currentItem() const
{
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    return current.isValid() ? m_model->item(current.row()).id : InitiativeId();
}

void ListView::reveal(InitiativeId item)
{
    const QList<plan::Initiative>& items = m_model->items();
    const auto row = int(std::ranges::find(items, item, &plan::Initiative::id) - items.begin());
    if (row == items.size())
        return;
    const QModelIndex source = m_model->index(row, InitiativeModel::TitleColumn);
    if (!m_filter->mapFromSource(source).isValid())
        m_bar->clear();
    m_view->setCurrentIndex(m_filter->mapFromSource(source));
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus();
}

void ListView::applyCriteria()
{
    m_filter->setCriteria(m_bar->criteria());
    showFound();
}

void ListView::showFound()
{
    const int total = m_model->rowCount();
    m_bar->setCount(m_filter->rowCount(), total);
    if (total == 0) {
        m_nothing->setText(
            tr("There are no items for %1.\nAdd one with “New item…”, roll the year before over in the PDCA review, or choose a "
               "month of another fiscal year.")
                .arg(formatFiscalYear(FiscalYear(m_session.asOf()))));
    } else if (m_filter->rowCount() == 0) {
        m_nothing->setText(tr("No item meets all of these conditions.\n“Show all” lifts them."));
    }
    m_stack->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, InitiativeModel::TitleColumn));
    showSelection();
}

void ListView::showSelection()
{
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    m_details->setItem(current.isValid() ? &m_model->item(current.row()) : nullptr);
}

void ListView::setStatusOf(const QList<InitiativeId>& items, std::optional<plan::Status> status)
{
    if (items.isEmpty()) {
        showMessage(tr("Select the items first; then set their status."));
        return;
    }
    m_session.did(plan::setStatus(m_session.database(), items, status), this);
}

void ListView::showMessage(const QString& message)
{
    m_message->setText(message.isEmpty() ? QString() : u"▲ "_s + message);
    m_message->setVisible(!message.isEmpty());
}

QList<plan::Initiative> ListView::shownItems() const
{
    QList<plan::Initiative> items;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        items.append(m_model->item(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    return items;
}

QList<report::Table> ListView::tables() const
{
    report::Table table = report::initiativeTable(shownItems());
    tellFilter(table, m_bar->inWords(), m_model->rowCount());
    return {table};
}

} // namespace shirube::ui
