// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/ledger_rules.h"

#include <algorithm>
#include <tuple>

namespace shirube::membership
{

namespace
{

// A day may hold two transfers of one member, from different branches; of everything else only one.
bool isSameHappening(const LedgerEvent& a, const LedgerEvent& b)
{
    return a.day == b.day && a.kind == b.kind && (a.kind != EventKind::Transfer || a.branch == b.branch);
}

bool saysTheSame(const LedgerEvent& a, const LedgerEvent& b)
{
    return isSameHappening(a, b) && a.contentHash == b.contentHash;
}

// Which of a day's possible events comes first, whatever the order of the rows: the transfer from the branch the
// member is in, other transfers, a first join, the leave, the return.
auto rank(const MemberState& state, const LedgerEvent& event)
{
    const auto byKind = [&] {
        switch (event.kind) {
        case EventKind::Transfer:
            return event.branch == state.branch ? 0 : 1;
        case EventKind::Join:
            return 2;
        case EventKind::Leave:
            return 3;
        case EventKind::Rejoin:
            return 4;
        }
        Q_UNREACHABLE();
    };
    return std::tuple(byKind(), event.branch, event.toBranch, event.contentHash);
}

bool areDifferentDays(std::span<const LedgerEvent> events)
{
    return std::ranges::adjacent_find(events, {}, &LedgerEvent::day) == events.end();
}

Verdict compareWithKnown(const LedgerEvent& event, std::span<const LedgerEvent> known)
{
    for (const LedgerEvent& other : known) {
        if (isSameHappening(event, other))
            return event.contentHash == other.contentHash ? Verdict::AlreadyKnown : Verdict::ContradictsKnown;
    }
    return Verdict::Accepted;
}

} // namespace

Verdict apply(MemberState& state, const LedgerEvent& event)
{
    switch (event.kind) {
    case EventKind::Join:
    case EventKind::Rejoin:
        if (state.isMember)
            return Verdict::JoinWhileMember;
        if (event.kind == EventKind::Join && state.wasMember)
            return Verdict::JoinAfterLeave;
        state = {true, true, event.day, event.month, event.branch, event.division, event.sizeClass};
        return Verdict::Accepted;
    case EventKind::Leave:
    case EventKind::Transfer:
        if (!state.isMember)
            return state.wasMember ? Verdict::LeaveAfterLeave : Verdict::LeaveBeforeJoin;
        if (event.kind == EventKind::Leave) {
            state.isMember = false;
            state.since = event.day;
            return Verdict::Accepted;
        }
        state.branch = event.toBranch;
        if (event.division)
            state.division = event.division;
        if (event.sizeClass)
            state.sizeClass = event.sizeClass;
        return Verdict::Accepted;
    }
    Q_UNREACHABLE();
}

std::vector<Refusal> replay(std::span<const LedgerEvent> events, const Accepted& accepted)
{
    std::vector<Refusal> refused;
    std::vector<size_t> waiting; // of the current day
    MemberState state;
    for (size_t first = 0; first < events.size();) {
        size_t last = first + 1;
        if (last == events.size() || events[last].day != events[first].day) {
            const MemberState before = state;
            const Verdict verdict = apply(state, events[first]);
            if (verdict == Verdict::Accepted)
                accepted(events[first], before);
            else
                refused.push_back({first, verdict, state.since});
            first = last;
            continue;
        }
        last = first;
        while (last < events.size() && events[last].day == events[first].day)
            waiting.push_back(last++);
        while (!waiting.empty()) {
            auto next = waiting.end();
            for (auto it = waiting.begin(); it != waiting.end(); ++it) {
                MemberState tried = state;
                if (apply(tried, events[*it]) == Verdict::Accepted &&
                    (next == waiting.end() || rank(state, events[*it]) < rank(state, events[*next])))
                    next = it;
            }
            if (next == waiting.end())
                break;
            const MemberState before = state;
            static_cast<void>(apply(state, events[*next]));
            accepted(events[*next], before);
            waiting.erase(next);
        }
        for (const size_t position : waiting) {
            MemberState after = state;
            refused.push_back({position, apply(after, events[position]), state.since});
        }
        waiting.clear();
        first = last;
    }
    return refused;
}

std::vector<LedgerEvent> merged(std::span<const LedgerEvent> known, std::span<const LedgerEvent> incoming)
{
    std::vector<LedgerEvent> all(known.begin(), known.end());
    all.insert(all.end(), incoming.begin(), incoming.end());
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    return all;
}

std::vector<Judgement> judge(std::span<const LedgerEvent> known, std::span<const LedgerEvent> incoming,
                             std::span<const LedgerEvent> withdrawn)
{
    std::vector<Judgement> judgements(incoming.size());
    const auto ignore = [](const LedgerEvent&, const MemberState&) {};
    if (known.empty() && withdrawn.empty() && areDifferentDays(incoming) && replay(incoming, ignore).empty())
        return judgements; // most members of a first import
    std::vector<LedgerEvent> candidates;
    std::vector<size_t> positions; // in incoming, of each candidate
    for (size_t i = 0; i < incoming.size(); ++i) {
        Verdict verdict = compareWithKnown(incoming[i], known);
        if (verdict == Verdict::Accepted)
            verdict = compareWithKnown(incoming[i], candidates);
        if (std::ranges::any_of(withdrawn, [&](const LedgerEvent& line) { return saysTheSame(incoming[i], line); }))
            verdict = Verdict::AlreadyKnown;
        judgements[i] = {verdict, verdict == Verdict::ContradictsKnown ? incoming[i].day : 0};
        if (verdict == Verdict::Accepted) {
            candidates.push_back(incoming[i]);
            positions.push_back(i);
        }
    }
    const auto positionOf = [&](const LedgerEvent& event) {
        const auto it = std::find_if(candidates.begin(), candidates.end(),
                                     [&](const LedgerEvent& c) { return c.row == event.row; });
        return positions[size_t(it - candidates.begin())];
    };

    qint32 brokenDay = 0; // day of the first line of the ledger that all of them together break
    // Takes the candidates but one (none: all) together; true when every line of the ledger still holds.
    const auto takeTogether = [&](const LedgerEvent* without) {
        std::vector<LedgerEvent> taken;
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(taken),
                     [&](const LedgerEvent& c) { return !without || c.row != without->row; });
        const std::vector<LedgerEvent> all = merged(known, taken);
        const std::vector<Refusal> refusals = replay(all, ignore);
        const auto held = std::ranges::find_if(refusals, [&](const Refusal& r) { return !all[r.position].isNew(); });
        if (held != refusals.end()) {
            brokenDay = without ? brokenDay : all[held->position].day;
            return false;
        }
        for (const Refusal& refusal : refusals)
            judgements[positionOf(all[refusal.position])] = {refusal.verdict, refusal.since};
        if (without)
            judgements[positionOf(*without)] = {Verdict::BreaksLaterHistory, brokenDay};
        return true;
    };
    if (takeTogether(nullptr))
        return judgements;
    for (const LedgerEvent& candidate : candidates) {
        if (takeTogether(&candidate)) // one bad line must not take the good ones with it
            return judgements;
    }

    // Together the new lines break a later line of the ledger: take them one by one and keep those that fit.
    std::vector<LedgerEvent> kept(known.begin(), known.end());
    for (const LedgerEvent& candidate : candidates) {
        const std::vector<LedgerEvent> tried = merged(kept, std::span(&candidate, 1));
        const std::vector<Refusal> broken = replay(tried, ignore);
        if (broken.empty()) {
            kept = tried;
            continue;
        }
        const LedgerEvent& first = tried[broken.front().position];
        judgements[positionOf(candidate)] = first.row == candidate.row
                                                ? Judgement{broken.front().verdict, broken.front().since}
                                                : Judgement{Verdict::BreaksLaterHistory, first.day};
    }
    return judgements;
}

} // namespace shirube::membership
