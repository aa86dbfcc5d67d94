// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/closing.h"

namespace shirube::membership
{

Figures correctionOf(const Figures& frozen, const Figures& now)
{
    return {.opening = now.opening - frozen.opening,
            .closing = now.closing - frozen.closing,
            .flows = {now.flows.joins - frozen.flows.joins, now.flows.rejoins - frozen.flows.rejoins,
                      now.flows.leaves - frozen.flows.leaves, now.flows.transfersIn - frozen.flows.transfersIn,
                      now.flows.transfersOut - frozen.flows.transfersOut},
            .openingLost = 0};
}

bool isNothing(const Figures& correction)
{
    return correction.opening == 0 && correction.closing == 0 && correction.flows == Flows();
}

} // namespace shirube::membership
