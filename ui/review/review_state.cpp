// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_state.h"

#include "core/base/format.h"
#include "core/review/review_store.h"

#include <algorithm>

namespace shirube::ui
{

namespace
{

struct Loaded
{
    QList<review::Round> rounds;
    QList<review::GradingScale> scales;
    QList<review::Review> reviews;
    RoundId chosen;
};

void sortRounds(QList<review::Round>& rounds, QDate today)
{
    const auto toCome = std::ranges::stable_partition(
        rounds, [&](const review::Round& round) { return round.firstMonth().firstDay() <= today; });
    std::reverse(rounds.begin(), toCome.begin());
}

Result<Loaded> load(const storage::Database& database, RoundId chosen, QDate today)
{
    Loaded loaded;
    SHIRUBE_ASSIGN(loaded.rounds, review::loadRounds(database));
    SHIRUBE_ASSIGN(loaded.scales, review::loadScales(database));
    sortRounds(loaded.rounds, today);
    if (loaded.rounds.isEmpty())
        return loaded;
    const auto found = std::ranges::find(loaded.rounds, chosen, &review::Round::id);
    const review::Round& round = found == loaded.rounds.end() ? loaded.rounds.first() : *found;
    loaded.chosen = round.id;
    SHIRUBE_ASSIGN(loaded.reviews, review::loadReviews(database, round.year));
    return loaded;
}

} // namespace

ReviewState::ReviewState(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

const review::Review* ReviewState::review() const
{
    const auto found =
        std::ranges::find_if(m_reviews, [this](const review::Review& one) { return one.round.id == m_chosen; });
    return found == m_reviews.end() ? nullptr : &*found;
}

const review::Round* ReviewState::round() const
{
    const review::Review* chosen = review();
    return chosen ? &chosen->round : nullptr;
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
    auto loaded = load(m_session.database(), m_chosen, m_session.clock().today());
    if (!loaded) {
        m_session.prompts().error(nullptr, loaded.error());
        return;
    }
    m_rounds = std::move(loaded->rounds);
    m_scales = std::move(loaded->scales);
    m_reviews = std::move(loaded->reviews);
    m_chosen = loaded->chosen;
    Q_EMIT changed();
}

} // namespace shirube::ui
