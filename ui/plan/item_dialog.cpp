// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/item_dialog.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/report/item_history.h"
#include "ui/plan/activity_log.h"
#include "ui/plan/fields.h"
#include "ui/plan/indicator_editor.h"
#include "ui/plan/item_basics.h"
#include "ui/plan/owner_editor.h"
#include "ui/plan/rows_editor.h"
#include "ui/plan/theme_tree.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

enum FormPage
{
    BasicsPage,
    OwnersPage,
    IndicatorsPage,
    StepsPage,
    ActivitiesPage,
    HistoryPage
};

constexpr int formWidth = 960; // pixels
constexpr int formHeight = 600;

// Rows keep the ids of those with the same title, else of those in the same place, so that only what differs is written.
template <typename Row>
void keepIds(QList<Row>& rows, const QList<Row>& before)
{
    QList<Row> left = before;
    for (Row& row : rows) {
        const auto same = std::ranges::find(left, row.title, &Row::title);
        if (same == left.end())
            continue;
        row.id = same->id;
        left.erase(same);
    }
    for (qsizetype place = 0; place < std::min(rows.size(), before.size()); ++place) {
        const auto free = std::ranges::find(left, before[place].id, &Row::id);
        if (rows[place].id.isValid() || free == left.end())
            continue;
        rows[place].id = free->id;
        left.erase(free);
    }
}

// Those that stay keep their order, so that ticking one more theme changes nothing else.
QList<plan::Theme> inOrderOf(const QList<plan::Theme>& before, QList<plan::Theme> ticked)
{
    QList<plan::Theme> themes;
    for (const plan::Theme& theme : before) {
        const auto still = std::ranges::find(ticked, theme.id, &plan::Theme::id);
        if (still == ticked.end())
            continue;
        themes.append(theme);
        ticked.erase(still);
    }
    return themes + ticked;
}

} // namespace

ItemDialog::ItemDialog(Session& session, const plan::Initiative& item, QWidget* parent)
    : FormDialog(item.id.isValid() ? tr("Edit item") : tr("New item"), parent), m_session(session), m_item(item),
      m_pages(new QTabWidget), m_basics(new ItemBasics), m_indicators(new IndicatorEditor), m_history(new TableView),
      m_noHistory(plainLabel(tr("Nothing is recorded yet. The item's history begins when it is saved."), Type::Body, true)),
      m_drafts(session.database().path())
{
    m_organs = plan::loadOrgans(session.database()).value_or(QList<plan::Organ>());
    m_allThemes = plan::loadThemes(session.database()).value_or(QList<plan::Theme>());
    m_pages->setAccessibleName(tr("Pages of the item"));
    addPage(tr("Item"), m_basics)->setItem(item);
    addPage(tr("Organs and themes"), makeOwners());
    addPage(tr("Indicators"), m_indicators)->setIndicators(item.indicators);
    addPage(tr("Milestones and links"), makeSteps());
    auto* activities = addPage(tr("Activities"), new ActivityLog(session, item.id));
    auto* history = addPage(tr("History"), new QWidget);
    auto* told = new QVBoxLayout(history);
    told->setContentsMargins({});
    told->addWidget(m_noHistory, 0, Qt::AlignTop);
    told->addWidget(m_history);
    m_history->setAccessibleName(tr("History of the item"));
    m_history->hide(); // until it is read
    content()->addWidget(m_pages, 1);
    resize(formWidth, formHeight);

    if (session.isReadOnly()) {
        const QString& reason = session.readOnlyReason();
        m_basics->setReadOnly(reason);
        m_owners->setReadOnly(reason);
        m_themes->setReadOnly(reason);
        m_indicators->setReadOnly(reason);
        m_milestones->setReadOnly(reason);
        m_links->setReadOnly(reason);
        setReadOnly(reason);
        setProblem(reason);
    } else {
        offerDraft();
    }
    connect(m_pages, &QTabWidget::currentChanged, this, &ItemDialog::showHistory);
    connect(activities, &ActivityLog::added, this, [this] { m_isHistoryKnown = false; });
    connect(this, &FormDialog::requested, this, &ItemDialog::save);
    m_basics->focusTitle();
}

template <typename Part>
Part* ItemDialog::addPage(const QString& name, Part* part)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->addWidget(part);
    m_pages->addTab(holder, name);
    return part;
}

QWidget* ItemDialog::makeOwners()
{
    m_owners = new OwnerEditor(m_organs);
    m_owners->setOwners(m_item);
    m_themes = new ThemeTree;
    m_themes->setThemes(m_allThemes);
    m_themes->setTicked(m_item.themes);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(space::group);
    row->addWidget(m_owners, 1);
    auto* themes = new QVBoxLayout;
    themes->setSpacing(space::inside);
    QLabel* heading = plainLabel(m_themes->accessibleName());
    heading->setBuddy(m_themes);
    themes->addWidget(heading);
    themes->addWidget(m_themes, 1);
    row->addLayout(themes, 1);
    return page;
}

QWidget* ItemDialog::makeSteps()
{
    m_milestones = new RowsEditor(tr("Milestones"), {tr("Milestone"), tr("Due"), tr("Done on")}, 0);
    QList<QStringList> milestones;
    for (const plan::Milestone& one : m_item.milestones)
        milestones.append({one.title, formatDate(one.dueOn), formatDate(one.doneOn)});
    m_milestones->setRows(milestones);
    m_milestones->tellWhenEmpty(tr("Steps on the way, each with the day it is due; “Milestones” shows those of all items. Enter one with “Add row”."));
    m_links = new RowsEditor(tr("Links"), {tr("Title"), tr("Address or path")}, 1);
    QList<QStringList> links;
    for (const plan::Link& one : m_item.links)
        links.append({one.title, one.address});
    m_links->setRows(links);
    m_links->tellWhenEmpty(tr("Papers and web pages about the item. Enter one with “Add row”."));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addWidget(plainLabel(tr("Milestones"), Type::Body, true));
    column->addWidget(m_milestones, 3);
    column->addWidget(plainLabel(tr("Links"), Type::Body, true));
    column->addWidget(m_links, 2);
    return page;
}

Result<> ItemDialog::readSteps(plan::Initiative& item)
{
    item.milestones.clear();
    item.links.clear();
    const QList<QStringList> milestones = m_milestones->rows();
    for (qsizetype row = 0; row < milestones.size(); ++row) {
        const QString name = tr("Milestone “%1”").arg(milestones[row][0]);
        const auto dueOn = readDay(name, milestones[row][1]);
        const auto doneOn = readDay(name, milestones[row][2]);
        if (!dueOn || !doneOn) {
            m_milestones->showRow(row);
            return tl::unexpected((dueOn ? doneOn : dueOn).error());
        }
        item.milestones.append({{}, milestones[row][0], *dueOn, *doneOn});
    }
    const QList<QStringList> links = m_links->rows();
    for (const QStringList& link : links)
        item.links.append({{}, link[0], link[1]});
    keepIds(item.milestones, m_item.milestones);
    keepIds(item.links, m_item.links);
    return {};
}

Result<plan::Initiative> ItemDialog::entered()
{
    plan::Initiative item = m_item;
    const auto read = [&](FormPage page, const Result<>& result) {
        if (!result)
            m_pages->setCurrentIndex(page);
        return result;
    };
    SHIRUBE_TRY(read(BasicsPage, m_basics->putInto(item)));
    m_owners->putInto(item);
    item.themes = inOrderOf(m_item.themes, m_themes->ticked());
    auto indicators = m_indicators->indicators();
    SHIRUBE_TRY(read(IndicatorsPage, indicators ? Result<>() : tl::unexpected(indicators.error())));
    item.indicators = *indicators;
    SHIRUBE_TRY(read(StepsPage, readSteps(item)));
    return item;
}

void ItemDialog::save()
{
    const auto item = entered();
    if (!item) {
        setProblem(item.error().message);
        return;
    }
    Result<> saved;
    if (item->id.isValid())
        saved = plan::saveItems(m_session.database(), {*item}, plan::ItemEdit::Form);
    else if (const auto added = plan::addItem(m_session.database(), *item); !added)
        saved = tl::unexpected(added.error());
    if (saved) {
        m_session.did(saved, this);
        m_item = *item;
    }
    finish(saved);
}

void ItemDialog::reject()
{
    const auto item = m_session.isReadOnly() ? Result<plan::Initiative>(m_item) : entered();
    const bool isChanged = !item || *item != m_item;
    if (!isChanged || m_session.prompts().confirm(this, windowTitle(), tr("Close without saving what was entered?"),
                                                  tr("Do not save")))
        QDialog::reject();
}

void ItemDialog::showHistory()
{
    if (m_pages->currentIndex() != HistoryPage || m_isHistoryKnown || !m_item.id.isValid())
        return;
    const auto history = report::itemHistory(m_session.database(), m_item.id);
    if (!history) {
        setProblem(history.error().message);
        return;
    }
    m_history->setTable(*history);
    m_history->setVisible(!history->rows.isEmpty());
    m_noHistory->setVisible(history->rows.isEmpty());
    m_isHistoryKnown = true;
}

} // namespace shirube::ui
