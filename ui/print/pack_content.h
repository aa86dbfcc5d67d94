// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pack_tables.h"
#include "ui/print/pack.h"
#include "ui/print/picture.h"

namespace shirube::ui
{

/// What the sections of a pack print.
struct PackContent
{
    const report::PackData& data;
    const PackFacts& facts;
    QString title;
    QDate date;
    QStringList sections;            ///< in order
    QList<PdfOutlineEntry> contents; ///< its sections; empty while they are being counted
};

/// ErrorCode::Invalid and NotFound as renderPack() gives them.
[[nodiscard]] Result<> checkPack(const PackFacts& facts);
[[nodiscard]] PackContent contentOf(const report::PackData& data, const PackFacts& facts);
[[nodiscard]] PaperFrame frameOf(const PackContent& content);

/// A section on pages of its own: title, comment, pictures and the tables of report::sectionTables().
void drawSection(Paper& paper, const PackContent& content, const QString& section);

/// What stands at the beginning of these; the page has begun.
void drawCover(Paper& paper, const PackContent& content);
void drawSummary(Paper& paper, const PackContent& content, const QList<report::Table>& tables);

/// The charts of a section, those of a row side by side.
[[nodiscard]] QList<QList<Picture>> picturesOf(const PackContent& content, const QString& section);

} // namespace shirube::ui
