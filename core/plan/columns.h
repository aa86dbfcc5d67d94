// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/query.h"

namespace shirube::plan
{

/// Text for a column that is never NULL: a null QString would be bound as NULL.
[[nodiscard]] inline QVariant textColumn(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

} // namespace shirube::plan
