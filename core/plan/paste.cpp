// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/paste.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::plan
{

using namespace Qt::StringLiterals;

namespace
{

bool isHead(const QString& cell)
{
    for (int column = 0; column < itemColumnCount; ++column) {
        if (cell.trimmed() == columnTitle(ItemColumn(column)))
            return true;
    }
    return false;
}

QString outsideText(const QList<QStringList>& block, qsizetype width, const PasteTarget& target)
{
    QStringList parts;
    if (const qsizetype rows = block.size() - target.items.size(); rows > 0)
        parts.append(QCoreApplication::translate("Plan", "%1 rows lie below the last item “%2”, from row %3 of the block on.")
                         .arg(QString::number(rows), target.items.isEmpty() ? QString() : target.items.last().title,
                              QString::number(target.items.size() + 1)));
    if (const qsizetype columns = width - target.columns.size(); columns > 0)
        parts.append(
            QCoreApplication::translate("Plan", "%1 columns lie right of the last column “%2”, from column %3 of the block on.")
                .arg(QString::number(columns), target.columns.isEmpty() ? QString() : columnTitle(target.columns.last()),
                     QString::number(target.columns.size() + 1)));
    return parts.join(u'\n');
}

// One item under its line of the block.
QList<PastedCell> layOver(Initiative& item, const QStringList& line, const PasteTarget& target, qsizetype width)
{
    const Initiative before = item;
    QList<PastedCell> cells;
    for (qsizetype column = 0; column < width; ++column) {
        const ItemColumn to = target.columns[column];
        PastedCell cell{cellText(before, to, target.asOf), {}, {}};
        cell.after = cell.before;
        if (column < line.size()) { // a short line leaves the rest as it is
            const QString text = unguarded(line[column]);
            if (const auto entered = setCell(item, to, text, target.themes, target.asOf))
                cell.after = cellText(item, to, target.asOf);
            else {
                cell.after = text;
                cell.problem = entered.error().message;
            }
        }
        cells.append(cell);
    }
    if (item == before)
        return cells;
    Result<> allowed = checkItem(item);
    if (allowed)
        allowed = checkClosedMonths(before, item, target.closed);
    if (!allowed) {
        for (PastedCell& cell : cells) {
            if (cell.changes())
                cell.problem = allowed.error().message;
        }
    }
    return cells;
}

} // namespace

QString unguarded(const QString& cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && u"=+-@"_s.contains(cell[1]) ? cell.mid(1) : cell;
}

QList<QStringList> blockOfText(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool next = i + 1 < text.size();
        if (quoted) {
            if (c == u'"' && next && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            quoted = true;
        } else if (c == u'\t') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && next && text[i + 1] == u'\n')
                ++i;
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

QList<QStringList> withoutHeads(const QList<QStringList>& block)
{
    return block.size() > 1 && std::ranges::all_of(block.first(), isHead) ? block.mid(1) : block;
}

Paste layOver(const QList<QStringList>& block, const PasteTarget& target)
{
    qsizetype width = 0;
    for (const QStringList& line : block)
        width = std::max(width, line.size());
    Paste paste;
    paste.outside = outsideText(block, width, target);
    width = std::min(width, target.columns.size());
    paste.columns = target.columns.first(width);
    for (qsizetype row = 0; row < std::min(block.size(), target.items.size()); ++row) {
        Initiative item = target.items[row];
        paste.rows.append(item);
        paste.cells.append(layOver(item, block[row], target, width));
        if (item != target.items[row])
            paste.changed.append(item);
        for (const PastedCell& cell : std::as_const(paste.cells.last())) {
            paste.problems += cell.problem.isEmpty() ? 0 : 1;
            paste.changes += cell.changes() ? 1 : 0;
        }
    }
    return paste;
}

} // namespace shirube::plan
