// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/encoding.h"

#include <QMap>

namespace shirube::exchange
{

/// How a CSV file is written down; what is not given is found out from its bytes.
struct CsvForm
{
    std::optional<Encoding> encoding = {};
    std::optional<char> delimiter = {};    ///< one of delimiters
    std::optional<qint64> headerLine = {}; ///< where the column names stand, from 1; lines above it are titles

    bool operator==(const CsvForm&) const = default;
};
inline constexpr std::array delimiters{',', '\t', ';'};

/// Cells that a person mended without touching the file: line of the record → column → text.
using CellEdits = QMap<qint64, QMap<int, QString>>;

/// Fills in delimiter and headerLine from the first bytes of a file (behind its BOM, if any). The names stand in
/// the first line that fills at least half of the columns that most lines have.
[[nodiscard]] CsvForm detectForm(QByteArrayView head, CsvForm form);

} // namespace shirube::exchange
