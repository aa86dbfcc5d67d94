// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/comparison.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace shirube::archive
{

using namespace Qt::StringLiterals;
using report::Cell;
using report::SectionTables;
using report::Table;
using Row = QList<Cell>;
using Kind = FigureChange::Kind;

namespace
{

QString text(const char* words)
{
    return QCoreApplication::translate("Archive", words);
}

QString textAt(const Row& row, qsizetype column)
{
    return column >= 0 && column < row.size() ? row[column].text : QString();
}

QString joined(const Row& row, const QList<qsizetype>& columns)
{
    QStringList parts;
    for (const qsizetype column : columns)
        parts.append(textAt(row, column));
    return parts.join(u" · "_s);
}

QString whole(const Row& row)
{
    QStringList parts;
    for (const Cell& cell : row)
        parts.append(cell.text);
    return parts.join(u" · "_s);
}

// The same text a second time is another thing: "name", "name (2)".
QStringList numbered(QStringList names)
{
    QHash<QString, int> seen;
    for (QString& name : names) {
        if (const int count = ++seen[name]; count > 1)
            name += u" (%1)"_s.arg(count);
    }
    return names;
}

using Columns = QList<qsizetype>;

QStringList keysOf(const QList<Row>& rows, const Columns& columns)
{
    QStringList keys;
    for (const Row& row : rows)
        keys.append(joined(row, columns));
    return keys;
}

bool areUnlike(QStringList keys)
{
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) == keys.end();
}

bool holdsWords(const Table& table, qsizetype column)
{
    return std::ranges::none_of(table.rows, [&](const Row& row) { return column < row.size() && row[column].number.isValid(); });
}

// Paper leaves out columns that are blank or 0 throughout: against such a one a blank and a 0 are no news.
bool isNews(const QString& text)
{
    return !text.isEmpty() && text != u"0";
}

QStringList titlesOf(const Table& table)
{
    QStringList titles;
    for (const report::Column& column : table.columns)
        titles.append(column.title);
    return numbered(titles);
}

struct ColumnPair
{
    qsizetype before; // -1: the table had no such column
    qsizetype after;  // -1: it has none any more
    QString title;

    [[nodiscard]] bool isInBoth() const { return before >= 0 && after >= 0; }
};

class TableComparison
{
public:
    TableComparison(QString section, const Table& before, const Table& after, QList<FigureChange>& changes)
        : m_section(std::move(section)), m_before(before), m_after(after), m_changes(changes)
    {
    }

    void run()
    {
        add(text(QT_TRANSLATE_NOOP("Archive", "(title)")), {}, m_before.title, m_after.title);
        add(text(QT_TRANSLATE_NOOP("Archive", "(unit)")), {}, m_before.unit, m_after.unit);
        compareColumns();
        compareCells(text(QT_TRANSLATE_NOOP("Archive", "(total)")), m_before.totals, m_after.totals);
        compareRows();
        add(text(QT_TRANSLATE_NOOP("Archive", "(note)")), {}, m_before.note, m_after.note);
    }

private:
    void add(const QString& row, const QString& column, const QString& before, const QString& after)
    {
        if (before != after)
            m_changes.append({Kind::Figure, m_section, m_after.title, row, column, before, after});
    }

    void compareColumns()
    {
        const QStringList before = titlesOf(m_before);
        const QStringList after = titlesOf(m_after);
        for (qsizetype i = 0; i < after.size(); ++i) {
            m_columns.append({before.indexOf(after[i]), i, after[i]});
            if (!before.contains(after[i]))
                m_changes.append({Kind::ColumnAdded, m_section, m_after.title, {}, after[i], {}, {}});
        }
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (after.contains(before[i]))
                continue;
            m_columns.append({i, -1, before[i]});
            m_changes.append({Kind::ColumnRemoved, m_section, m_after.title, {}, before[i], {}, {}});
        }
    }

    void compareCells(const QString& key, const Row& before, const Row& after) { compareCells(key, before, after, m_changes); }

    void compareCells(const QString& key, const Row& before, const Row& after, QList<FigureChange>& changes) const
    {
        for (const ColumnPair& column : m_columns) {
            const QString then = textAt(before, column.before);
            const QString now = textAt(after, column.after);
            if (then != now && (column.isInBoth() || isNews(then) || isNews(now)))
                changes.append({Kind::Figure, m_section, m_after.title, key, column.title, then, now});
        }
    }

    struct Key
    {
        Columns before;
        Columns after;
    };

    // What may tell the rows apart: each column of words by itself, then the first two of them, the first three, …
    [[nodiscard]] QList<Key> keys() const
    {
        QList<Key> found;
        Key all;
        for (const ColumnPair& column : m_columns) {
            if (!column.isInBoth() || !holdsWords(m_before, column.before) || !holdsWords(m_after, column.after))
                continue;
            found.append({{column.before}, {column.after}});
            all.before.append(column.before);
            all.after.append(column.after);
        }
        for (qsizetype count = 2; count <= all.before.size(); ++count)
            found.append({all.before.first(count), all.after.first(count)});
        const Key last = all.before.isEmpty() ? Key{{0}, {0}} : all; // for rows that nothing tells apart
        found.removeIf([&](const Key& key) {
            return !areUnlike(keysOf(m_before.rows, key.before)) || !areUnlike(keysOf(m_after.rows, key.after));
        });
        return found.isEmpty() ? QList<Key>{last} : found;
    }

    // A rank tells rows apart too, but says of each that it changed when one moves up: the key with the fewest changes is it.
    void compareRows()
    {
        QList<FigureChange> fewest;
        bool isFirst = true;
        for (const Key& key : keys()) {
            QList<FigureChange> changes = rowChanges(key);
            if (isFirst || changes.size() < fewest.size())
                fewest = std::move(changes);
            isFirst = false;
        }
        m_changes += fewest;
    }

    [[nodiscard]] QList<FigureChange> rowChanges(const Key& key) const
    {
        QList<FigureChange> changes;
        const QStringList before = numbered(keysOf(m_before.rows, key.before));
        const QStringList after = numbered(keysOf(m_after.rows, key.after));
        QHash<QString, qsizetype> place;
        for (qsizetype i = 0; i < before.size(); ++i)
            place.insert(before[i], i);
        for (qsizetype i = 0; i < after.size(); ++i) {
            const auto was = place.constFind(after[i]);
            if (was != place.cend()) {
                compareCells(after[i], m_before.rows[*was], m_after.rows[i], changes);
                place.erase(was);
            } else {
                changes.append({Kind::RowAdded, m_section, m_after.title, after[i], {}, {}, whole(m_after.rows[i])});
            }
        }
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (place.contains(before[i]))
                changes.append({Kind::RowRemoved, m_section, m_after.title, before[i], {}, whole(m_before.rows[i]), {}});
        }
        return changes;
    }

    QString m_section;
    const Table& m_before;
    const Table& m_after;
    QList<FigureChange>& m_changes;
    QList<ColumnPair> m_columns;
};

QStringList tableTitles(const QList<Table>& tables)
{
    QStringList titles;
    for (const Table& table : tables)
        titles.append(table.title);
    return numbered(titles);
}

// For each table of `after` the one of `before` that it was, or -1: by title; what is left over by its columns, in order, for
// a title may hold a figure too.
QList<qsizetype> matched(const QList<Table>& before, const QList<Table>& after)
{
    const QStringList oldTitles = tableTitles(before);
    const QStringList newTitles = tableTitles(after);
    QList<qsizetype> match;
    for (const QString& title : newTitles)
        match.append(oldTitles.indexOf(title));
    for (qsizetype i = 0; i < after.size(); ++i) {
        for (qsizetype was = 0; match[i] < 0 && was < before.size(); ++was) {
            if (!match.contains(was) && titlesOf(before[was]) == titlesOf(after[i]))
                match[i] = was;
        }
    }
    return match;
}

Table withoutRows(Table table)
{
    table.rows.clear();
    table.totals.clear();
    return table;
}

void compareSection(const QString& section, const QList<Table>& before, const QList<Table>& after, QList<FigureChange>& changes)
{
    const QList<qsizetype> match = matched(before, after);
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (match[i] >= 0) {
            TableComparison(section, before[match[i]], after[i], changes).run();
            continue;
        }
        changes.append({Kind::TableAdded, section, after[i].title, {}, {}, {}, {}});
        if (!before.isEmpty()) // of a section that is new as a whole its name says enough
            TableComparison(section, withoutRows(after[i]), after[i], changes).run();
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (match.contains(i))
            continue;
        changes.append({Kind::TableRemoved, section, before[i].title, {}, {}, {}, {}});
        if (!after.isEmpty())
            TableComparison(section, before[i], withoutRows(before[i]), changes).run();
    }
}

QList<Table> tablesOf(const QList<SectionTables>& sections, const QString& name)
{
    const auto found = std::ranges::find(sections, name, &SectionTables::section);
    return found == sections.end() ? QList<Table>() : found->tables;
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Figure:
        return {};
    case Kind::RowAdded:
        return text(QT_TRANSLATE_NOOP("Archive", "row added"));
    case Kind::RowRemoved:
        return text(QT_TRANSLATE_NOOP("Archive", "row removed"));
    case Kind::ColumnAdded:
        return text(QT_TRANSLATE_NOOP("Archive", "column added"));
    case Kind::ColumnRemoved:
        return text(QT_TRANSLATE_NOOP("Archive", "column removed"));
    case Kind::TableAdded:
        return text(QT_TRANSLATE_NOOP("Archive", "table added"));
    case Kind::TableRemoved:
        return text(QT_TRANSLATE_NOOP("Archive", "table removed"));
    }
    return {};
}

QString orNothing(const QString& value)
{
    return value.isEmpty() ? u"―"_s : value;
}

} // namespace

QList<FigureChange> compareTables(const QList<SectionTables>& before, const QList<SectionTables>& after)
{
    QList<FigureChange> changes;
    for (const SectionTables& section : after)
        compareSection(section.section, tablesOf(before, section.section), section.tables, changes);
    for (const SectionTables& section : before) {
        if (std::ranges::find(after, section.section, &SectionTables::section) == after.end())
            compareSection(section.section, section.tables, {}, changes);
    }
    return changes;
}

Table changeTable(const QList<FigureChange>& changes, const QString& title)
{
    Table table;
    table.title = title;
    table.columns = {{text(QT_TRANSLATE_NOOP("Archive", "Section")), report::Align::Left, 1.5},
                     {text(QT_TRANSLATE_NOOP("Archive", "Table")), report::Align::Left, 2},
                     {text(QT_TRANSLATE_NOOP("Archive", "Row")), report::Align::Left, 2.5},
                     {text(QT_TRANSLATE_NOOP("Archive", "Column")), report::Align::Left, 1.5},
                     {text(QT_TRANSLATE_NOOP("Archive", "Before")), report::Align::Left, 2},
                     {text(QT_TRANSLATE_NOOP("Archive", "After")), report::Align::Left, 2}};
    for (const FigureChange& change : changes) {
        const QString kind = kindText(change.kind);
        table.rows.append({report::textCell(report::sectionTitle(change.section)), report::textCell(change.table),
                           report::textCell(change.row), report::textCell(kind.isEmpty() ? change.column
                                                                          : change.column.isEmpty()
                                                                              ? kind
                                                                              : kind + u": "_s + change.column),
                           report::textCell(orNothing(change.before)), report::textCell(orNothing(change.after))});
    }
    return table;
}

} // namespace shirube::archive
