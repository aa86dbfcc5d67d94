// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The executive pack with every evaluation sheet, a short one, and the reports of all branches; beside them LibreOffice, which
/// turns the same tables as HTML into a PDF.
void benchPacks(const QString& folder);
