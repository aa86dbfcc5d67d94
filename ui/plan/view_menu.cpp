// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/view_menu.h"

#include "core/plan/saved_view.h"
#include "ui/plan/filter_bar.h"
#include "ui/plan/initiative_model.h"
#include "ui/plan/initiative_view.h"
#include "ui/widgets/label.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

const auto place = u"items"_s;

// In a menu a single & would mark the next letter as its key.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ViewMenu::ViewMenu(Session& session, FilterBar* bar, InitiativeFilter* filter, InitiativeView* view)
    : QMenu(bar), m_session(session), m_bar(bar), m_filter(filter), m_view(view)
{
    connect(this, &QMenu::aboutToShow, this, &ViewMenu::rebuild);
}

ListState ViewMenu::state() const
{
    ListState state;
    state.criteria = m_bar->criteria();
    state.grouping = m_filter->grouping();
    const QHeaderView* header = m_view->horizontalHeader();
    if (const int sorted = header->sortIndicatorSection(); sorted >= 0 && sorted < plan::itemColumnCount) {
        state.sortColumn = plan::ItemColumn(sorted);
        state.sortOrder = header->sortIndicatorOrder();
    }
    for (const int column : m_view->shownColumns())
        state.columns.append({plan::ItemColumn(column), m_view->columnWidth(column)});
    return state;
}

void ViewMenu::apply(const ListState& state)
{
    m_view->showUsualColumns();
    if (!state.columns.isEmpty()) {
        for (int column = 0; column < plan::itemColumnCount; ++column)
            m_view->showColumn(column, 0);
        for (const ListState::ShownColumn& shown : state.columns)
            m_view->showColumn(int(shown.column), shown.width);
    }
    m_filter->setGrouping(state.grouping);
    m_view->showGroups(state.grouping != Grouping::None);
    m_view->sortByColumn(state.sortColumn ? int(*state.sortColumn) : -1, state.sortOrder);
    m_bar->setCriteria(state.criteria);
}

void ViewMenu::rebuild()
{
    clear(); // submenus are its children's and go with the next
    for (QMenu* old : findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    addViews();
    addSeparator();
    addGroups();
    addColumns();
}

void ViewMenu::addViews()
{
    addAction(tr("Usual view"), this, [this] { apply({}); });
    const auto views = plan::loadViews(m_session.database(), place, m_session.database().actor());
    if (!views) {
        m_session.prompts().error(m_view, views.error());
        return;
    }
    for (const plan::SavedView& saved : *views)
        addAction(menuText(saved.name), this, [this, saved] { apply(listStateOf(saved.state)); });
    addSeparator();
    QAction* saving = addAction(tr("Save this view as…"), this, &ViewMenu::askName);
    QMenu* deleting = addMenu(tr("Delete a view"));
    for (const plan::SavedView& saved : *views) {
        deleting->addAction(menuText(saved.name), this, [this, saved] {
            m_session.did(plan::removeView(m_session.database(), saved), m_view);
        });
    }
    saving->setEnabled(!m_session.isReadOnly());
    deleting->setEnabled(!m_session.isReadOnly() && !views->isEmpty());
}

void ViewMenu::addGroups()
{
    QMenu* groups = addMenu(tr("Group by"));
    const std::pair<Grouping, QString> choices[] = {{Grouping::None, tr("No groups")},
                                                    {Grouping::OrganKind, tr("Kind of organ")},
                                                    {Grouping::Organ, tr("Organ")},
                                                    {Grouping::Field, tr("Field")},
                                                    {Grouping::Theme, tr("Theme")}};
    for (const auto& [grouping, name] : choices) {
        QAction* action = groups->addAction(name, this, [this, grouping = grouping] {
            m_filter->setGrouping(grouping);
            m_view->showGroups(grouping != Grouping::None);
        });
        action->setCheckable(true);
        action->setChecked(m_filter->grouping() == grouping);
    }
}

void ViewMenu::addColumns()
{
    QMenu* columns = addMenu(tr("Columns"));
    const QList<int> shown = m_view->shownColumns();
    for (int column = 0; column < plan::itemColumnCount; ++column) {
        if (column == InitiativeModel::TitleColumn) // without it no line says what it is
            continue;
        const bool isShown = shown.contains(column);
        QAction* action = columns->addAction(plan::columnTitle(plan::ItemColumn(column)), this, [this, column, isShown] {
            m_view->showColumn(column, isShown ? 0 : m_view->usualWidth(column));
        });
        action->setCheckable(true);
        action->setChecked(isShown);
    }
}

void ViewMenu::askName()
{
    auto* dialog = new QDialog(m_view->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view as…"));
    auto* name = new QLineEdit;
    name->setAccessibleName(tr("Name of the view"));
    auto* buttons = new QDialogButtonBox;
    QPushButton* take = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    take->setEnabled(false);
    auto* page = new QVBoxLayout(dialog);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addWidget(plainLabel(tr("Name of the view")));
    page->addWidget(name);
    page->addWidget(plainLabel(tr("Filter, order, columns and groups are kept for you. A view of the same name is replaced."),
                               Type::Caption, true));
    page->addWidget(buttons);
    connect(name, &QLineEdit::textChanged, take, [take](const QString& text) { take->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, name] { save(name->text()); });
    dialog->open();
}

void ViewMenu::save(const QString& name)
{
    m_session.did(plan::saveView(m_session.database(),
                                 {{}, place, m_session.database().actor(), name, toJson(state())}),
                  m_view);
}

} // namespace shirube::ui
