// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_state.h"

#include "core/base/format.h"
#include "core/review/review_store.h"
#include "core/review/stage.h"

#include <algorithm>

namespace shirube::ui
{

namespace
{

struct Loaded
{
    QList<review::Round> rounds;
    QList<review::GradingScale> scales;
    std::optional<review::Review> review;
};

void sortRounds(QList<review::Round>& rounds, QDate today)
{
    const auto toCome = std::ranges::stable_partition(
        rounds, [&](const review::Round& round) { return round.firstMonth().firstDay() <= today; });
    std::reverse(rounds.begin(), toCome.begin());
}

Result<Loaded> load(const storage::Database& database, RoundId chosen, QDate today, YearMonth asOf)
{
    Loaded loaded;
    SHIRUBE_ASSIGN(loaded.rounds, review::loadRounds(database));
    SHIRUBE_ASSIGN(loaded.scales, review::loadScales(database));
    if (loaded.rounds.isEmpty())
        return loaded;
    if (std::ranges::find(loaded.rounds, chosen, &review::Round::id) == loaded.rounds.end()) {
        const review::Round* current = review::roundAt(loaded.rounds, asOf);
        chosen = current ? current->id : RoundId();
    }
    sortRounds(loaded.rounds, today);
    SHIRUBE_ASSIGN(loaded.review, review::loadReview(database, chosen.isValid() ? chosen : loaded.rounds.first().id));
    return loaded;
}

} // namespace

ReviewState::ReviewState(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

const review::Round* ReviewState::roundBefore() const
{
    const review::Round* before = nullptr;
    for (const review::Round& other : m_rounds) {
        const bool isEarlier = m_review && other.lastMonth() < m_review->round.lastMonth();
        if (isEarlier && (!before || before->lastMonth() < other.lastMonth()))
            before = &other;
    }
    return before && before->year >= m_review->round.year.plusYears(-1) ? before : nullptr;
}

const review::Round* ReviewState::lastOfYear() const
{
    const review::Round* last = nullptr;
    for (const review::Round& other : m_rounds) {
        if (m_review && other.year == m_review->round.year && (!last || last->number < other.number))
            last = &other;
    }
    return last;
}

void ReviewState::choose(RoundId round)
{
    if (round == m_chosen)
        return;
    m_chosen = round;
    reload();
}

void ReviewState::showItem(InitiativeId item)
{
    m_item = item;
    Q_EMIT itemWanted();
}

QString ReviewState::lockedReason() const
{
    if (m_session.isReadOnly())
        return m_session.readOnlyReason();
    const review::Round* chosen = round();
    if (!chosen || !chosen->lock)
        return {};
    return tr("Closed on %1 by %2. Reopen the round with a reason to change it.")
        .arg(formatDate(chosen->lock->at.toLocalTime().date()), chosen->lock->by);
}

void ReviewState::reload()
{
    if (!m_session.isOpen())
        return;
    auto loaded = load(m_session.database(), m_chosen, m_session.clock().today(), m_session.asOf());
    if (!loaded) {
        m_session.prompts().error(nullptr, loaded.error());
        return;
    }
    m_rounds = std::move(loaded->rounds);
    m_scales = std::move(loaded->scales);
    m_review = std::move(loaded->review);
    if (m_review && m_review->round.id != m_chosen)
        m_chosen = {}; // the round is gone
    Q_EMIT changed();
}

} // namespace shirube::ui
