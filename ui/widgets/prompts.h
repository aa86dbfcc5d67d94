// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QWidget>

namespace shirube::ui
{

/// The questions the program asks in dialogs of the system; tests answer by a script instead.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// An empty name: cancelled. filter as in QFileDialog: "CSV (*.csv)".
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggested,
                             const QString& filter) = 0;
    virtual bool confirm(QWidget* parent, const QString& title, const QString& question,
                         const QString& yes) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void error(QWidget* parent, const Error& error) = 0;
    /// Where several files are to go; empty: cancelled.
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
};

/// The native dialogs.
[[nodiscard]] Prompts& systemPrompts();

} // namespace shirube::ui
