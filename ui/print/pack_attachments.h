// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pack_content.h"
#include "ui/print/pdf_finish.h"

namespace shirube::ui
{

/// The tables of a pack as CSV files to travel in its PDF, in the order of the pages: "01 Membership - By month.csv".
[[nodiscard]] QList<PdfAttachment> attachmentsOf(const PackContent& content);

} // namespace shirube::ui
