// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"

#include <QString>
#include <functional>

/// Prints how long plan and review take with 3,000 items of 3 indicators in a year and 20 rounds. folder: for its file.
void benchReview(const QString& folder);

/// Its part with windows: every view read and painted anew, a filter's keystroke to the painted table.
void benchReviewPages(const QString& path, shirube::YearMonth asOf);

/// The shortest of a few times, in milliseconds.
[[nodiscard]] double milliseconds(const std::function<void()>& work);
void print(const char* what, double took, double limit);
