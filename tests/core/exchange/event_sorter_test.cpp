// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/event_sorter.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::exchange;
using membership::LedgerEvent;

TEST_CASE("events come out by member and day, all of them, whether they fit into memory or not")
{
    const bool held = rc::check("sorting in runs equals sorting at once", [] {
        const auto count = *rc::gen::inRange<size_t>(0, 200);
        const auto capacity = *rc::gen::inRange<size_t>(1, 60);
        EventSorter sorter(capacity);
        std::vector<LedgerEvent> all;
        for (size_t i = 0; i < count; ++i) {
            LedgerEvent event;
            event.member = *membership::MemberNumber::fromUtf8(QByteArray::number(*rc::gen::inRange(0, 20)));
            event.day = *rc::gen::inRange(0, 50);
            event.row = quint32(i + 1);
            all.push_back(event);
            RC_ASSERT(sorter.add(event).has_value());
        }
        std::sort(all.begin(), all.end(), [](const LedgerEvent& a, const LedgerEvent& b) {
            return std::tie(a.member, a.day, a.row) < std::tie(b.member, b.day, b.row);
        });
        size_t at = 0;
        RC_ASSERT(sorter
                      .forEachMember([&](std::span<const LedgerEvent> group) -> Result<> {
                          RC_ASSERT(!group.empty());
                          if (at > 0)
                              RC_ASSERT(all[at - 1].member != group.front().member);
                          for (const LedgerEvent& event : group)
                              RC_ASSERT(event.row == all[at++].row);
                          return {};
                      })
                      .has_value());
        RC_ASSERT(at == count);
    });
    CHECK(held);
}
