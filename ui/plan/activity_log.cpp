// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/activity_log.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "ui/plan/fields.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

ActivityLog::ActivityLog(Session& session, InitiativeId item, QWidget* parent)
    : QWidget(parent), m_session(session), m_item(item), m_table(new TableView), m_day(new QLineEdit),
      m_words(new QLineEdit), m_add(new QPushButton(tr("Note it"))), m_problem(plainLabel({}))
{
    m_table->setAccessibleName(tr("Activities"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setText(formatDate(session.clock().now().date()));
    m_day->setFixedWidth(fontMetrics().horizontalAdvance(u"令和88年88月88日"_s) + 2 * space::group);
    m_words->setAccessibleName(tr("What was done"));
    m_words->setPlaceholderText(tr("what was done"));
    m_add->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sibling);
    row->addWidget(plainLabel(tr("Day")));
    row->addWidget(m_day);
    row->addWidget(m_words, 1);
    row->addWidget(m_add);
    m_problem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);

    const bool writable = item.isValid() && !session.isReadOnly();
    for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_words, m_add}) {
        part->setEnabled(writable);
        part->setToolTip(session.isReadOnly() ? plainToolTip(session.readOnlyReason()) : QString());
    }
    if (!item.isValid())
        m_problem->setText(tr("Save the new item first; then what is done for it can be noted."));
    else
        new EmptyHint(m_table, tr("What is done for the item, day by day. Enter a day and what was done, then choose “Note it”."));
    connect(m_add, &QPushButton::clicked, this, &ActivityLog::add);
    refresh();
}

void ActivityLog::refresh()
{
    report::Table table;
    table.title = tr("Activities");
    table.columns = {{tr("Day"), report::Align::Left, 1}, {tr("Person"), report::Align::Left, 1},
                     {tr("What was done"), report::Align::Left, 5}};
    const auto activities = plan::loadActivities(m_session.database(), m_item);
    if (!activities)
        m_problem->setText(u"▲ "_s + activities.error().message);
    for (const plan::Activity& one : activities.value_or(QList<plan::Activity>()))
        table.rows.append({report::textCell(formatDate(one.day)), report::textCell(one.person), report::textCell(one.words)});
    m_table->setTable(table);
}

void ActivityLog::add()
{
    const auto day = readLine(m_day, readDay);
    const Result<> added = day ? plan::addActivity(m_session.database(), m_item, *day, m_words->text())
                               : tl::unexpected(day.error());
    m_problem->setText(added ? QString() : u"▲ "_s + added.error().message);
    if (!added)
        return;
    m_words->clear();
    m_session.did(added, this);
    refresh();
    Q_EMIT this->added();
}

} // namespace shirube::ui
