// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/closing_bar.h"

#include "core/base/format.h"
#include "core/membership/actions.h"
#include "core/membership/closing.h"
#include "core/people/clearance.h"
#include "core/plan/plan_store.h"
#include "core/report/ledger_tables.h"
#include "ui/membership/table_dialog.h"
#include "ui/widgets/clearance_prompt.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

namespace
{

void fillMonths(QComboBox* choice, const QList<YearMonth>& months, YearMonth chosen)
{
    for (const YearMonth month : months)
        choice->addItem(formatMonth(month), month.toText());
    choice->setCurrentIndex(int(std::max<qsizetype>(0, months.indexOf(chosen))));
}

YearMonth chosenMonth(const QComboBox* choice)
{
    return YearMonth::fromText(choice->currentData().toString()).value_or(YearMonth());
}

} // namespace

ClosingBar::ClosingBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(plainLabel({})), m_close(new QPushButton(tr("Close month…"))),
      m_reopen(new QPushButton(tr("Reopen…"))), m_corrections(new QPushButton(tr("Corrections since…")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    row->addWidget(m_state);
    for (QPushButton* button : {m_close, m_reopen, m_corrections})
        row->addWidget(button);
    row->addStretch();
    connect(m_close, &QPushButton::clicked, this, [this] { withClearance(m_session, this, [this] { close(); }); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { withClearance(m_session, this, [this] { reopen(); }); });
    connect(m_corrections, &QPushButton::clicked, this, &ClosingBar::showCorrections);
}

void ClosingBar::refresh()
{
    const QList<membership::ClosedMonth>& closed = m_session.figures().closedMonths;
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    const bool hasMembers = m_session.figures().membership.lastMonth.isValid();
    m_state->setText(closed.isEmpty() ? tr("No month is closed yet")
                                      : tr("Closed up to %1").arg(formatMonth(closed.last().month)));
    m_state->setToolTip(closed.isEmpty() ? QString()
                                         : plainToolTip(tr("by %1, %2").arg(closed.last().closedBy,
                                                                            formatDate(closed.last().closedAt.toLocalTime().date()))));
    m_close->setEnabled(writable && hasMembers);
    m_reopen->setEnabled(writable && !closed.isEmpty());
    m_corrections->setEnabled(!closed.isEmpty());
    for (QPushButton* button : {m_close, m_reopen})
        button->setToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString());
}

void ClosingBar::close()
{
    // From the month after the last closed one to the last that is over.
    const membership::Snapshot& ledger = m_session.figures().membership;
    const auto& closed = m_session.figures().closedMonths;
    YearMonth first = closed.isEmpty() ? ledger.firstMonth : closed.last().month.plusMonths(1);
    const YearMonth last(m_session.clock().today().addDays(1));
    QList<YearMonth> months;
    for (YearMonth month = first; month < last; month = month.plusMonths(1))
        months.prepend(month);
    auto* dialog = new FormDialog(tr("Close a month"), this, tr("Close month"));
    dialog->explain(tr("The figures of the month, and of every open month before it, are frozen as they are printed now. What the "
                       "ledger learns of them later shows as a correction in a line of its own. The file is checked in full "
                       "first."));
    QComboBox* choice = dialog->addChoice(tr("Month"));
    fillMonths(choice, months, std::min(m_session.asOf(), last.plusMonths(-1)));
    dialog->setReady(!months.isEmpty());
    if (months.isEmpty())
        dialog->setProblem(tr("Every month that is over is closed already."));
    connect(dialog, &FormDialog::requested, this, [this, dialog, choice] {
        const YearMonth month = chosenMonth(choice);
        const auto work = [file = m_session.database().path(), options = m_session.database().optionsForJob(),
                           month, cleared = people::isCleared(m_session.database()).value_or(false)](const Job::Progress&) -> Result<> {
            SHIRUBE_ASSIGN(auto database, storage::Database::open(file, options));
            SHIRUBE_TRY(people::passOn(cleared, database));
            return membership::closeMonth(database, month);
        };
        Job::run(dialog, tr("Checking the file and closing %1…").arg(formatMonth(month)), work,
                 [this, dialog](const Result<>& result) {
                     if (m_session.did(result, dialog))
                         dialog->accept();
                 });
    });
    dialog->open();
}

void ClosingBar::reopen()
{
    QList<YearMonth> months;
    for (const membership::ClosedMonth& closed : m_session.figures().closedMonths)
        months.prepend(closed.month);
    auto* dialog = new FormDialog(tr("Reopen a month"), this, tr("Reopen"));
    dialog->explain(tr("The frozen figures of the month, and of every closed month after it, are given up; the ledger's own "
                       "figures show again. Undo brings them back."));
    QComboBox* choice = dialog->addChoice(tr("From month"));
    fillMonths(choice, months, months.value(0));
    QLineEdit* reason = dialog->addWantedLine(tr("Reason"), tr("kept in the history"));
    connect(dialog, &FormDialog::requested, this, [this, dialog, choice, reason] {
        if (m_session.did(membership::reopenMonth(m_session.database(), chosenMonth(choice), reason->text().trimmed()), dialog))
            dialog->accept();
    });
    dialog->open();
}

void ClosingBar::showCorrections()
{
    const auto corrections = membership::branchCorrections(m_session.database());
    const auto organs = plan::loadOrgans(m_session.database());
    if (!corrections || !organs) {
        m_session.prompts().error(this, corrections ? organs.error() : corrections.error());
        return;
    }
    (new TableDialog(report::branchCorrectionTable(*corrections, *organs), this))->open();
}

} // namespace shirube::ui
