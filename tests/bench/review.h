// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Prints how long plan and review take at 3,000 items, 20 rounds and 3 indicators an item. folder: for its file.
void benchReview(const QString& folder);
