// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/round_bar.h"

#include "core/base/format.h"
#include "core/people/clearance.h"
#include "core/plan/item_store.h"
#include "core/report/list_words.h"
#include "core/report/review_words.h"
#include "core/review/actions.h"
#include "core/review/stage.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/clearance_prompt.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrapping_row.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using review::Period;
using review::Round;

namespace
{

struct Owed
{
    int fields = 0;
    int sheets = 0;      // with a field to fill
    int notSubmitted = 0;
};

Owed owedIn(const review::Review& review)
{
    Owed owed;
    for (const review::GradedSheet& sheet : review.sheets) {
        owed.fields += int(sheet.missing.size());
        owed.sheets += sheet.missing.isEmpty() ? 0 : 1;
        owed.notSubmitted += sheet.isSubmitted() ? 0 : 1;
    }
    return owed;
}

// The years that have items, newest first.
QMap<FiscalYear, int> itemsByYear(const storage::Database& database)
{
    QMap<FiscalYear, int> years;
    if (const auto items = plan::loadBareInitiatives(database)) {
        for (const plan::Initiative& item : *items)
            ++years[item.fiscalYear];
    }
    return years;
}

void fillScales(QComboBox* choice, const QList<review::GradingScale>& scales)
{
    for (const review::GradingScale& scale : scales)
        choice->addItem(report::displayWord(scale.name), scale.id.value);
}

} // namespace

RoundBar::RoundBar(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_rounds(new QComboBox), m_lock(new Badge({})),
      m_owed(plainLabel({})), m_edit(new QPushButton), m_close(new QPushButton(tr("Close round…"))),
      m_reopen(new QPushButton(tr("Reopen…"))), m_create(new QPushButton(tr("Create rounds…"))), m_more(new QToolButton)
{
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_edit->setFlat(true);
    m_edit->setAccessibleDescription(tr("Due day and scale of the round"));
    m_more->setText(u"…"_s);
    m_more->setAccessibleName(tr("More about the rounds"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);

    auto* row = new WrappingRow(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rounds, m_lock, m_edit, m_owed, m_close, m_reopen, m_create, m_more})
        row->addWidget(widget);
    m_owed->setAlignment(Qt::AlignCenter);
    m_owed->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    connect(m_rounds, &QComboBox::currentIndexChanged, this,
            [this] { m_state.choose(RoundId{m_rounds->currentData().toLongLong()}); });
    connect(m_edit, &QPushButton::clicked, this, &RoundBar::editRound);
    connect(m_close, &QPushButton::clicked, this, [this] { withClearance(m_session, this, [this] { close(); }); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { withClearance(m_session, this, [this] { reopen(); }); });
    connect(m_create, &QPushButton::clicked, this, &RoundBar::create);
    connect(m_more->menu()->addAction(tr("Remove the rounds of this fiscal year…")), &QAction::triggered, this,
            &RoundBar::remove);
}

void RoundBar::fillRounds()
{
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    for (const Round& round : m_state.rounds())
        m_rounds->addItem(displayName(round), round.id.value);
    const Round* chosen = m_state.round();
    m_rounds->setCurrentIndex(chosen ? m_rounds->findData(chosen->id.value) : -1);
}

void RoundBar::refresh()
{
    fillRounds();
    const review::Review* review = m_state.review();
    if (!review)
        return;
    const Round& round = review->round;
    m_lock->setText(round.lock ? tr("Closed on %1 by %2")
                                     .arg(formatDate(round.lock->at.toLocalTime().date()), round.lock->by)
                               : tr("Open"));
    m_edit->setText(round.dueOn.isValid() ? tr("Due %1").arg(formatDate(round.dueOn)) : tr("Set a due day…"));
    m_edit->setToolTip(plainToolTip(tr("Due day and scale of the round: %1").arg(report::displayWord(review->scale.name))));
    const Owed owed = owedIn(*review);
    m_owed->setVisible(!round.isLocked());
    m_owed->setToolTip(plainToolTip(report::fieldsToFillHelp()));
    m_owed->setText(owed.fields == 0 ? tr("Every field is filled")
                                     : tr("Not filled yet: %1 fields in %2 sheets").arg(owed.fields).arg(owed.sheets));

    const bool readOnly = m_session.isReadOnly();
    m_close->setVisible(!round.isLocked());
    m_reopen->setVisible(round.isLocked());
    m_edit->setEnabled(!readOnly && !round.isLocked());
    for (QPushButton* button : {m_close, m_reopen, m_create}) {
        button->setEnabled(!readOnly);
        button->setToolTip(plainToolTip(m_session.readOnlyReason()));
    }
    m_more->setEnabled(!readOnly);
}

void RoundBar::create()
{
    auto* dialog = new FormDialog(tr("Create rounds"), this, tr("Create"));
    dialog->explain(tr("Every item of the fiscal year gets a sheet in each round. What was written in the round before is carried "
                       "over and marked until it is changed."));
    QComboBox* year = dialog->addChoice(tr("Fiscal year"));
    const QMap<FiscalYear, int> items = itemsByYear(m_session.database());
    for (auto it = items.cend(); it != items.cbegin();) {
        --it;
        if (std::ranges::count(m_state.rounds(), it.key(), &Round::year) == 0)
            year->addItem(tr("%1 (%2 items)").arg(formatFiscalYear(it.key())).arg(it.value()), it.key().first());
    }
    year->setCurrentIndex(std::max(0, year->findData(FiscalYear(m_session.asOf()).first())));
    QComboBox* period = dialog->addChoice(tr("Reviewed"));
    for (const Period one : {Period::HalfYear, Period::Quarter, Period::Month, Period::Year})
        period->addItem(displayName(one), int(one));
    QComboBox* scale = dialog->addChoice(tr("Grading scale"));
    fillScales(scale, m_state.scales());
    dialog->setReady(year->count() > 0);
    if (year->count() == 0)
        dialog->setProblem(items.isEmpty() ? tr("There are no items yet. Enter them on the page “Priority items” first.")
                                           : tr("Every fiscal year that has items has its rounds already."));
    connect(dialog, &FormDialog::requested, this, [this, dialog, year, period, scale] {
        const FiscalYear chosen(year->currentData().toInt());
        if (!m_session.did(review::createRounds(m_session.database(), chosen, Period(period->currentData().toInt()),
                                                ScaleId{scale->currentData().toLongLong()}),
                           dialog))
            return;
        const YearMonth asOf = m_session.asOf();
        if (const Round* made = review::roundAt(m_state.rounds(), FiscalYear(asOf) == chosen ? asOf : chosen.firstMonth()))
            m_state.choose(made->id);
        dialog->accept();
    });
    dialog->open();
}

void RoundBar::editRound()
{
    const Round round = *m_state.round();
    auto* dialog = new FormDialog(displayName(round), this);
    dialog->explain(tr("By when the owners' sheets are to be in, and how achievement becomes a grade."));
    QLineEdit* due = dialog->addLine(tr("Due day"), formatDate(round.dueOn), tr("none"));
    QComboBox* scale = dialog->addChoice(tr("Grading scale"));
    fillScales(scale, m_state.scales());
    scale->setCurrentIndex(scale->findData(round.scale.value));
    connect(dialog, &FormDialog::requested, this, [this, dialog, due, scale, round] {
        const auto day = FormDialog::dayIn(*due);
        if (!day) {
            dialog->setProblem(day.error().message);
            return;
        }
        Round changed = round;
        changed.dueOn = *day;
        changed.scale = ScaleId{scale->currentData().toLongLong()};
        if (m_session.did(review::saveRound(m_session.database(), changed), dialog))
            dialog->accept();
    });
    dialog->open();
}

void RoundBar::close()
{
    const Round round = *m_state.round();
    const Owed owed = owedIn(*m_state.review());
    QStringList lines{tr("The sheets of %1 are kept as they are now and locked. Opening it again needs a reason, and what is "
                         "changed then is listed.")
                          .arg(displayName(round))};
    if (owed.notSubmitted > 0)
        lines.append(tr("%1 of %2 sheets have not been submitted.").arg(owed.notSubmitted).arg(m_state.review()->sheets.size()));
    if (owed.fields > 0)
        lines.append(tr("%1 fields in %2 sheets are not filled.").arg(owed.fields).arg(owed.sheets));
    if (!m_session.prompts().confirm(this, tr("Close the round"), lines.join(u'\n'), tr("Close round")))
        return;
    const auto work = [file = m_session.database().path(), options = m_session.database().optionsForJob(),
                       id = round.id, cleared = people::isCleared(m_session.database()).value_or(false)](const Job::Progress&) -> Result<> {
        SHIRUBE_ASSIGN(auto database, storage::Database::open(file, options));
        SHIRUBE_TRY(people::passOn(cleared, database));
        return review::closeRound(database, id);
    };
    Job::run(this, tr("Checking the file and closing %1…").arg(displayName(round)), work,
             [this](const Result<>& result) { m_session.did(result, this); });
}

void RoundBar::reopen()
{
    const Round round = *m_state.round();
    auto* dialog = new FormDialog(tr("Reopen the round"), this, tr("Reopen"));
    dialog->explain(tr("The sheets of %1 may be changed again. What differs from the closed ones is listed until it is closed anew.")
                        .arg(displayName(round)));
    QLineEdit* reason = dialog->addWantedLine(tr("Reason"), tr("kept in the history"));
    connect(dialog, &FormDialog::requested, this, [this, dialog, reason, id = round.id] {
        if (m_session.did(review::reopenRound(m_session.database(), id, reason->text()), dialog))
            dialog->accept();
    });
    dialog->open();
}

void RoundBar::remove()
{
    const FiscalYear year = m_state.round()->year;
    if (m_session.prompts().confirm(this, tr("Remove rounds"),
                                    tr("The rounds of %1 go; nothing may have been written in them yet.")
                                        .arg(formatFiscalYear(year)),
                                    tr("Remove")))
        m_session.did(review::removeRounds(m_session.database(), year), this);
}

} // namespace shirube::ui
