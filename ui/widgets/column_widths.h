// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

class QSettings;
class QWidget;

namespace shirube::ui
{

/// How wide a person has made columns, table by table. A column goes by its title without its figures, so that "12月" keeps
/// what was given to "11月", a column that a later version adds has its usual width, and one that it drops is nobody's.

/// In average characters of the table's font, by columnNames().
using ColumnWidths = QMap<QString, double>;

/// Where they are kept from one day to the next; nullptr: nowhere. It outlives the tables, or is taken back before.
void keepColumnWidthsIn(QSettings* store);

[[nodiscard]] ColumnWidths columnWidths(const QString& table);
/// Empty: all as usual again.
void setColumnWidths(const QString& table, const ColumnWidths& widths);

/// Of the columns with these titles; columns of the same name are numbered.
[[nodiscard]] QStringList columnNames(const QStringList& titles);

/// A table's name: the view or dialog of the program that it stands in, and which of the tables there it is; windows that show
/// a table and nothing else share one. Empty while it stands nowhere.
[[nodiscard]] QString tableName(const QWidget& table);

} // namespace shirube::ui
