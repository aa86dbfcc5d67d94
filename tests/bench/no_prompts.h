// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/prompts.h"

/// What a benchmark is asked, it does not answer.
struct NoPrompts : shirube::ui::Prompts
{
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString chooseFolder(QWidget*, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return false; }
    void tell(QWidget*, const QString&, const QString&) override {}
    void error(QWidget*, const shirube::Error& error) override { qFatal("%s", qUtf8Printable(error.message)); }
};
