// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/paste.h"

#include <QDialog>

namespace shirube::ui
{

/// What each cell of a pasted block will become, before anything is changed; what cannot go in is marked and named, and
/// then nothing goes in. Deletes itself when closed.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(plan::Paste paste, QWidget* parent);

    [[nodiscard]] const plan::Paste& paste() const { return m_paste; }

private:
    plan::Paste m_paste;
};

} // namespace shirube::ui
