// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_writer.h"
#include "core/storage/transaction.h"

namespace shirube::exchange
{

/// A plainly fictional chamber: how many companies were members when its ten years begin (April 2012).
struct SampleSize
{
    int companies = 78'600;
};

/// Writes an events file of invented companies (見本…) over April 2012 to December 2021: leaves that cluster in
/// March, joins in campaign months, branches of different size, reasons, channels, rejoins and transfers. The
/// same size gives the same file on every machine.
[[nodiscard]] Result<> writeSampleEvents(const QString& path, const SampleSize& size,
                                         Encoding encoding = Encoding::Utf8);

/// Invented targets of branches, states of items and reserve opening, so that every page has something to show.
[[nodiscard]] Result<> addSampleEntries(storage::Transaction& transaction);

} // namespace shirube::exchange
