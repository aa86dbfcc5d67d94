// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/ledger_event.h"

#include <functional>
#include <span>
#include <vector>

namespace shirube::membership
{

/// What the rules say of an event.
enum class Verdict : quint8
{
    Accepted,
    AlreadyKnown,       ///< the ledger (or the file, above) holds this very line
    ContradictsKnown,   ///< the same happening is recorded with other content
    JoinWhileMember,    ///< joins or rejoins while being a member
    JoinAfterLeave,     ///< 入会 of someone who left before: a 再入会
    LeaveBeforeJoin,    ///< leaves or moves without ever having joined
    LeaveAfterLeave,    ///< leaves or moves after having left
    BreaksLaterHistory  ///< would make a later line of the ledger impossible
};

/// Where a member stands at some moment.
struct MemberState
{
    bool isMember = false;
    bool wasMember = false;
    qint32 since = 0; ///< Julian day of the last join, or of the last leave for those who left
    quint16 sinceMonth = 0; ///< the same as LedgerEvent::month
    quint16 branch = 0;
    quint16 division = 0;
    quint16 sizeClass = 0;
};

/// Accepted, and state is the one after the event; or why not, and state is untouched.
[[nodiscard]] Verdict apply(MemberState& state, const LedgerEvent& event);

/// Walks one member's events (in order of days; known ones before new ones within a day) and hands each that
/// the rules accept to `accepted` with the state before it. Within a day the order that makes sense is found:
/// a transfer before the leave, a leave before the rejoin. Returns the positions that were refused, with why
/// and the day the member's state dates from.
struct Refusal
{
    size_t position;
    Verdict verdict;
    qint32 since;
};
using Accepted = std::function<void(const LedgerEvent& event, const MemberState& before)>;
std::vector<Refusal> replay(std::span<const LedgerEvent> events, const Accepted& accepted);

/// Judges one member's new events against what the ledger holds of it (both in order of days): one verdict for
/// each new event. What is in the ledger already wins; a new line that contradicts it is refused. withdrawn: lines
/// of that member that a person has corrected or reversed; a file that says one of them again brings nothing new.
struct Judgement
{
    Verdict verdict = Verdict::Accepted;
    qint32 since = 0; ///< day the verdict speaks of; 0: none
};
[[nodiscard]] std::vector<Judgement> judge(std::span<const LedgerEvent> known, std::span<const LedgerEvent> incoming,
                                           std::span<const LedgerEvent> withdrawn = {});

/// Known and new events of one member in the order replay() wants.
[[nodiscard]] std::vector<LedgerEvent> merged(std::span<const LedgerEvent> known, std::span<const LedgerEvent> incoming);

} // namespace shirube::membership
