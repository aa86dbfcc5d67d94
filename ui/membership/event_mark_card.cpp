// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/event_mark_card.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/membership/actions.h"
#include "core/report/retention_tables.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRowsShown = 6;

} // namespace

EventMarkCard::EventMarkCard(Session& session, QWidget* parent)
    : Card(tr("Events on charts"), parent), m_session(session), m_date(new QLineEdit), m_text(new QLineEdit),
      m_add(new QPushButton(tr("Add event"))), m_remove(new QPushButton(tr("Delete event"))),
      m_problem(plainLabel({})), m_table(new TableView)
{
    m_date->setAccessibleName(tr("Day of the event"));
    m_date->setPlaceholderText(formatDate({2021, 4, 25}));
    m_date->setFixedWidth(fontMetrics().horizontalAdvance(u"令和88年88月88日"_s) + 2 * space::group);
    m_text->setAccessibleName(tr("Title of the event"));
    m_text->setPlaceholderText(tr("what happened"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sibling);
    row->addWidget(m_date);
    row->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    content()->addLayout(row);
    content()->addLayout(buttons);
    content()->addWidget(m_problem);
    content()->addWidget(m_table, 1);
    new EmptyHint(m_table, tr("Campaigns, changes of fees and the like, which stand as flags on the charts. Enter a day and what "
                              "happened, then choose “Add event”."));

    connect(m_add, &QPushButton::clicked, this, &EventMarkCard::add);
    for (QLineEdit* line : {m_date, m_text})
        connect(line, &QLineEdit::returnPressed, this, &EventMarkCard::add);
    connect(m_remove, &QPushButton::clicked, this, &EventMarkCard::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EventMarkCard::enableButtons);
}

void EventMarkCard::refresh()
{
    m_marks.clear();
    if (m_session.isOpen()) {
        auto marks = membership::loadEventMarks(m_session.database());
        if (marks)
            m_marks = std::move(*marks);
        else
            m_session.prompts().error(this, marks.error());
    }
    m_table->setTable(report::eventMarkTable(m_marks));
    m_table->setMinimumHeight(m_table->heightWanted(mostRowsShown));
    enableButtons();
}

void EventMarkCard::enableButtons()
{
    const bool readOnly = m_session.isReadOnly();
    for (QWidget* part : {static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_remove)})
    {
        part->setEnabled(!readOnly);
        part->setToolTip(readOnly ? m_session.readOnlyReason() : QString());
    }
    m_remove->setEnabled(!readOnly && m_table->selectionModel()->hasSelection());
}

void EventMarkCard::add()
{
    const auto day = parseDate(m_date->text());
    const auto tell = [this](const QString& problem) {
        m_problem->setText(problem.isEmpty() ? problem : u"▲ "_s + problem);
        m_problem->setVisible(!problem.isEmpty());
    };
    if (!day) {
        tell(tr("“%1” is not a date; write 2023-03-31 or R5.3.31.").arg(m_date->text()));
        m_date->setFocus();
        return;
    }
    const membership::EventMark mark{{}, *day, m_text->text().trimmed()};
    if (const auto checked = membership::validate(mark); !checked) {
        tell(checked.error().message);
        m_text->setFocus();
        return;
    }
    tell({});
    const auto added = membership::addEventMark(m_session.database(), mark);
    if (m_session.did(added ? Result<>() : tl::unexpected(added.error()), this)) {
        m_date->clear();
        m_text->clear();
    }
}

// Undo brings it back; a question for one line would be in the way.
void EventMarkCard::remove()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty() && !m_session.isReadOnly())
        m_session.did(
            membership::removeEventMark(m_session.database(),
                                        m_marks.at(m_table->tableModel()->sourceRow(rows.first().row())).id),
            this);
}

} // namespace shirube::ui
