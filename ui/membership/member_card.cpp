// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/member_card.h"

#include "core/base/format.h"
#include "core/membership/actions.h"
#include "core/membership/corrections.h"
#include "core/membership/words.h"
#include "core/plan/plan_store.h"
#include "core/report/ledger_tables.h"
#include "ui/membership/event_dialog.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

MemberCard::MemberCard(Session& session, QWidget* parent)
    : Card(tr("Member"), parent), m_session(session), m_standing(plainLabel({})), m_lines(new TableView),
      m_line(plainLabel({}, Type::Caption, true)), m_add(new QPushButton(tr("Add event…"))), m_correct(new QPushButton(tr("Correct…"))),
      m_reverse(new QPushButton(tr("Reverse…")))
{
    m_standing->setWordWrap(true);
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setMinimumHeight(2 * m_line->fontMetrics().lineSpacing()); // so that nothing jumps
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_correct, m_reverse})
        buttons->addWidget(button);
    buttons->addStretch();
    content()->addWidget(m_standing);
    content()->addWidget(m_lines, 1);
    content()->addWidget(m_line);
    content()->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &MemberCard::addEvent);
    connect(m_correct, &QPushButton::clicked, this, &MemberCard::correctEvent);
    connect(m_reverse, &QPushButton::clicked, this, &MemberCard::reverseEvent);
    connect(m_lines, &QAbstractItemView::activated, this, [this] {
        if (m_correct->isEnabled())
            correctEvent();
    });
    connect(m_lines->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MemberCard::showLine);
    showLine();
}

void MemberCard::showMember(const QString& number)
{
    m_history = {};
    m_history.number = number;
    m_lines->clearSelection();
    refresh();
}

void MemberCard::refresh()
{
    if (m_session.isOpen()) {
        auto organs = plan::loadOrgans(m_session.database());
        if (organs)
            m_organs = std::move(*organs);
        auto history = membership::loadHistory(m_session.database(), m_history.number);
        if (history)
            m_history = std::move(*history);
        else
            m_session.prompts().error(this, history.error());
    }
    const bool chosen = !m_history.number.isEmpty();
    setTitle(chosen ? u"%1  %2"_s.arg(m_history.number, m_history.name).trimmed() : tr("Member"));
    m_standing->setText(chosen ? report::standingText(m_history, m_organs)
                               : tr("Choose a member in the list; its whole history appears here."));
    m_lines->setVisible(chosen);
    m_lines->setTable(table());
    showLine();
}

report::Table MemberCard::table() const
{
    return report::historyTable(m_history, m_organs);
}

const membership::HistoryLine* MemberCard::selectedLine() const
{
    const QModelIndexList rows = m_lines->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_history.lines.at(m_lines->tableModel()->sourceRow(rows.first().row()));
}

void MemberCard::showLine()
{
    using membership::Standing;
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    const membership::HistoryLine* line = selectedLine();
    const bool counts = line && (line->standing == Standing::Counts || line->standing == Standing::Refused);
    m_line->setText(line ? report::lineText(*line) : QString());
    m_add->setEnabled(writable);
    m_correct->setEnabled(writable && counts);
    m_reverse->setEnabled(writable && counts);
    const QString why = !writable      ? m_session.readOnlyReason()
                        : line && !counts ? tr("This line no longer counts.")
                        : counts          ? QString()
                                          : tr("Choose a line of the history first.");
    for (QPushButton* button : {m_correct, m_reverse})
        button->setToolTip(why);
    m_add->setToolTip(writable ? QString() : m_session.readOnlyReason());
}

void MemberCard::addEvent()
{
    membership::LedgerLine line;
    line.member = m_history.number;
    line.kind = m_history.isMember    ? membership::EventKind::Leave
                : m_history.wasMember ? membership::EventKind::Rejoin
                                      : membership::EventKind::Join;
    line.branch = m_history.branch;
    line.division = m_history.isMember ? OrganId() : m_history.division;
    line.date = m_session.clock().today();
    auto* dialog = new EventDialog(m_session.database(), line, {}, this);
    connect(dialog, &EventDialog::saveRequested, this,
            [this, dialog](const membership::LedgerLine& entered, const QString& reason) {
                if (!m_session.did(membership::addEvent(m_session.database(), entered, reason), dialog))
                    return;
                dialog->accept();
                if (m_history.number != entered.member)
                    showMember(entered.member);
            });
    dialog->open();
}

void MemberCard::correctEvent()
{
    const membership::HistoryLine* line = selectedLine();
    if (!line)
        return;
    auto* dialog = new EventDialog(m_session.database(), line->line, line->event, this);
    connect(dialog, &EventDialog::saveRequested, this,
            [this, dialog, event = line->event](const membership::LedgerLine& entered, const QString& reason) {
                if (m_session.did(membership::correctEvent(m_session.database(), event, entered, reason), dialog))
                    dialog->accept();
            });
    dialog->open();
}

void MemberCard::reverseEvent()
{
    const membership::HistoryLine* line = selectedLine();
    if (!line)
        return;
    const EventId event = line->event;
    auto* dialog = new FormDialog(tr("Reverse the event"), this, tr("Reverse"));
    dialog->explain(tr("%1 of %2 on %3 will count no more, with nothing in its place. The line stays in the history, struck out, "
                       "with your reason.")
                        .arg(membership::displayName(line->line.kind), line->line.member,
                             formatDate(line->line.date)));
    QLineEdit* reason = dialog->addWantedLine(tr("Reason"), tr("kept in the history"));
    const Result<> allowed = membership::checkReversal(m_session.database(), event);
    dialog->setReady(allowed.has_value());
    dialog->setProblem(allowed ? QString() : allowed.error().message);
    connect(dialog, &FormDialog::requested, this, [this, dialog, event, reason] {
        if (m_session.did(membership::reverseEvent(m_session.database(), event, reason->text().trimmed()), dialog))
            dialog->accept();
    });
    dialog->open();
}

} // namespace shirube::ui
