// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"

#include <QDialog>

namespace shirube::ui
{

/// The rows behind a figure. Deletes itself when closed.
class LineDialog : public QDialog
{
    Q_OBJECT

public:
    LineDialog(const report::Table& table, QWidget* parent);
};

} // namespace shirube::ui
