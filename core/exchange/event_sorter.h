// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/membership/ledger_event.h"

#include <QTemporaryFile>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace shirube::exchange
{

/// Brings events into the order of member and day in bounded memory: what exceeds two million events is sorted
/// in runs on the disk and merged.
class EventSorter
{
public:
    explicit EventSorter(size_t eventsInMemory = 2'000'000) : m_capacity(eventsInMemory) {}

    /// Makes room at once for as many as are expected.
    void expect(size_t events) { m_events.reserve(std::min(events, m_capacity)); }

    [[nodiscard]] Result<> add(const membership::LedgerEvent& event);

    /// All events of one member after the other, each member's in order of days; once, when all are added.
    using Visit = std::function<Result<>(std::span<const membership::LedgerEvent> ofOneMember)>;
    [[nodiscard]] Result<> forEachMember(const Visit& visit);

private:
    [[nodiscard]] Result<> spill();

    size_t m_capacity;
    std::vector<membership::LedgerEvent> m_events;
    std::vector<std::unique_ptr<QTemporaryFile>> m_runs;
};

} // namespace shirube::exchange
