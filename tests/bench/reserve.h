// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Prints how long the reserve's page takes with 100,000 entries, and a slider's step of its linked what-if. folder: for its
/// file.
void benchReserve(const QString& folder);
