// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/comparison.h"
#include "core/base/result.h"

namespace shirube::archive
{

/// How the file keeps an issued pack's tables and the changes listed in it: every text and number as it was.

[[nodiscard]] QByteArray toJson(const QList<report::SectionTables>& sections);
[[nodiscard]] QByteArray toJson(const QList<FigureChange>& changes);
/// ErrorCode::Damaged for what toJson() did not write.
[[nodiscard]] Result<QList<report::SectionTables>> sectionsFromJson(const QByteArray& json);
[[nodiscard]] Result<QList<FigureChange>> changesFromJson(const QByteArray& json);

} // namespace shirube::archive
