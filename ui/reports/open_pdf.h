// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace shirube::ui
{

/// Has the system show a PDF, in a folder that goes with the program's end. name: of the file, as a reader sees it.
[[nodiscard]] Result<> openPdf(const QByteArray& pdf, const QString& name);

} // namespace shirube::ui
