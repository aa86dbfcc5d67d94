// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <functional>

namespace shirube
{

/// Where the program learns what time it is; tests put their own in.
struct Clock
{
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };

    [[nodiscard]] QDate today() const { return now().date(); }
};

} // namespace shirube
