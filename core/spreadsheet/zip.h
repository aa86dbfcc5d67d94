// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>

namespace shirube::spreadsheet
{

/// The files in a ZIP archive, by their names. ErrorCode::Damaged: it is none, is cut off, or a file's checksum is wrong.
[[nodiscard]] Result<QMap<QString, QByteArray>> unzipped(const QByteArray& archive);

} // namespace shirube::spreadsheet
