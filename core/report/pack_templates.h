// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <optional>

namespace shirube::report
{

/// A named choice of sections, to begin a pack with.
struct PackTemplate
{
    QString name;  ///< as the command line names it
    QString title; ///< in the reader's language
    QStringList sections; ///< in order
    bool hasAllSheets = false;
    bool isOfBranch = false; ///< a branch's own report
};

/// Executive meeting, standing committee, half-year review, branch report, one-page summary.
[[nodiscard]] QList<PackTemplate> packTemplates();
[[nodiscard]] std::optional<PackTemplate> packTemplate(const QString& name);

} // namespace shirube::report
