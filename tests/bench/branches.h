// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

/// The branches page's figures as of December 2021, absolute.
void benchBranches(const shirube::storage::Database& database);
