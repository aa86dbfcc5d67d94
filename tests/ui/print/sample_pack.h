// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/membership/sample_view.h"
#include "ui/print/pack.h"

namespace shirube::test
{

/// What a pack prints of the sample file in December 2021.
inline report::PackData samplePack(const report::PackWish& wish)
{
    const auto database = storage::Database::open(sampleFile(), {.access = storage::Access::ReadOnly, .clock = fixedClock()});
    REQUIRE_DONE(database);
    static report::LedgerShelf shelf;
    auto data = report::loadPackData(*database, wish, shelf);
    REQUIRE_DONE(data);
    return std::move(*data);
}

} // namespace shirube::test
