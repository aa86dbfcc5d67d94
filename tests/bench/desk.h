// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Brings every page of the program's window forward with this file open, and lets the window rest at home. The file is
/// opened for writing and left as it was.
void benchDesk(const QString& file);
