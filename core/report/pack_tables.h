// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pack_data.h"
#include "core/report/table.h"

namespace shirube::report
{

/// What a section of the pack prints as tables, in its order. Paper draws these and, between them, the charts of the
/// same figures; CSV and workbook are written of the same, so that none can disagree.
struct SectionTables
{
    QString section;
    QList<Table> tables;
};

/// In the pack's order, as the command line names them.
[[nodiscard]] QStringList packSections();
/// In the reader's language; empty for an unknown section.
[[nodiscard]] QString sectionTitle(const QString& section);
/// ErrorCode::Invalid with the names of the known ones.
[[nodiscard]] Result<> checkSections(const QStringList& sections);

/// Sections in the order given, each once; empty: all. The cover and unknown ones have no tables.
[[nodiscard]] QList<SectionTables> packTables(const PackData& data, const QStringList& sections);
[[nodiscard]] QList<Table> sectionTables(const PackData& data, const QString& section);

/// Nothing but remarks and tables without rows.
[[nodiscard]] bool saysNothing(const QList<Table>& tables);

} // namespace shirube::report
