// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <functional>

/// The shortest of so many runs, in seconds.
inline double best(int times, const std::function<void()>& work)
{
    double shortest = 1e9;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, double(timer.nsecsElapsed()) / 1e9);
    }
    return shortest;
}
