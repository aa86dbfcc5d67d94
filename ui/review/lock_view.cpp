// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/lock_view.h"

#include "core/base/format.h"
#include "core/report/review_tables.h"
#include "core/review/review_store.h"
#include "ui/review/review_state.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_view.h"


namespace shirube::ui
{

using namespace Qt::StringLiterals;

LockView::LockView(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_locksCard(new Card(tr("Closings of the round"))),
      m_locksTable(new TableView), m_changesCard(new Card(tr("Changed after the closing"))), m_changesTable(new TableView),
      m_sentence(plainLabel({}))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop); // below the title, also without a table
    new EmptyHint(m_locksTable, tr("When the round was closed and reopened, and by whom. “Close round…” closes it."));
    m_locksCard->content()->addWidget(m_locksTable, 1);
    m_changesCard->content()->addWidget(m_sentence);
    m_changesCard->content()->addWidget(m_changesTable, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(new Split(Qt::Vertical, {m_locksCard, m_changesCard}, {180, 400}));
}

void LockView::refresh()
{
    const review::Round* round = m_state.round();
    if (!round)
        return;
    if (const Result<> loaded = load(); !loaded) {
        m_session.prompts().error(this, loaded.error());
        return;
    }
    m_locksTable->setTable(m_locks);
    m_changesTable->setTable(m_changes);
    m_changesTable->setVisible(!m_changes.rows.isEmpty());
    for (Card* card : {m_locksCard, m_changesCard})
        card->setAsOf(displayName(*round));
    if (m_locks.rows.isEmpty())
        m_sentence->setText(tr("The round has not been closed yet."));
    else if (round->isLocked())
        m_sentence->setText(tr("● The round is closed; its sheets are as they were then."));
    else if (m_changes.rows.isEmpty())
        m_sentence->setText(tr("● Reopened; nothing differs from the closing."));
    else
        m_sentence->setText(tr("▲ Reopened; %1 entries differ from the closing. The next report lists them.")
                                .arg(formatCount(m_changes.rows.size())));
}

Result<> LockView::load()
{
    const RoundId round = m_state.round()->id;
    SHIRUBE_ASSIGN(const QList<review::LockRecord> locks, review::loadLocks(m_session.database()));
    SHIRUBE_ASSIGN(const QList<review::SheetChange> changes, review::changesAfterLock(m_session.database(), round));
    m_changes = report::lockChangeTable(changes);
    m_locks = {};
    m_locks.title = tr("Closings of the round");
    m_locks.columns = {{tr("Closed"), report::Align::Left, 1.4},
                       {tr("By"), report::Align::Left},
                       {tr("Reopened"), report::Align::Left, 1.4},
                       {tr("By"), report::Align::Left},
                       {tr("Reason"), report::Align::Left, 4}};
    for (const review::LockRecord& lock : locks) {
        if (lock.round == round)
            m_locks.rows.append({report::textCell(formatMoment(lock.at)), report::textCell(lock.by),
                                 report::textCell(lock.reopenedAt.isValid() ? formatMoment(lock.reopenedAt) : tr("― in force")),
                                 report::textCell(lock.reopenedBy), report::textCell(lock.reason)});
    }
    return {};
}

QList<report::Table> LockView::tables() const
{
    return {m_locks, m_changes};
}

} // namespace shirube::ui
