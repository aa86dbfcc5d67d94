// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <utility>

/// What a benchmark needs must be there; else it ends with the message.
inline void must(const shirube::Result<>& result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
}

template <typename T>
T must(shirube::Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
    return std::move(*result);
}
