// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/history_tables.h"

#include "core/base/fold.h"
#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/report/log_names.h"
#include "core/report/log_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using storage::ChangeSet;
using storage::LoggedRow;

namespace
{

constexpr qsizetype actionColumn = 2; // of the audit

struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// A row of the audit for each value that changed; one for a row that came or went.
QList<QList<Cell>> auditRows(const ChangeSet& set, const QList<LoggedRow>& logged, const LogNames& names)
{
    QList<QList<Cell>> rows;
    const auto add = [&](const QString& where, const QString& field, const QString& before, const QString& after) {
        rows.append({loggedCell(set.at), textCell(set.actor), textCell(actionWords(set)), textCell(where),
                     textCell(field), textCell(before), textCell(after), textCell(set.reason)});
    };
    for (const LoggedRow& one : logged) {
        const bool came = one.before.isEmpty();
        const QString name = names.rowName(one.table, came ? one.after : one.before);
        const QString where = name.isEmpty() ? tableWord(one.table) : nestQuotes(History::tr("%1 “%2”").arg(tableWord(one.table), name));
        if (came || one.after.isEmpty()) {
            add(where, came ? History::tr("(added)") : History::tr("(removed)"), names.wholeRow(one.table, one.before),
                names.wholeRow(one.table, one.after));
            continue;
        }
        for (auto it = one.after.constBegin(); it != one.after.constEnd(); ++it) {
            const QJsonValue before = one.before.value(it.key());
            if (before != it.value())
                add(where, columnWord(it.key()), names.valueText(one.table, it.key(), before),
                    names.valueText(one.table, it.key(), it.value()));
        }
    }
    if (rows.isEmpty())
        add({}, {}, {}, {});
    return rows;
}

// Whether a row holds what one searches for. Most texts come again and again, and folding takes its time.
class Search
{
public:
    explicit Search(const QString& text) : m_folded(foldedName(text)) {}

    [[nodiscard]] bool isAsked() const { return !m_folded.isEmpty(); }
    bool finds(const QList<Cell>& row)
    {
        return std::ranges::any_of(row, [this](const Cell& cell) { return finds(cell.text); });
    }

private:
    bool finds(const QString& text)
    {
        constexpr qsizetype mostKept = 20'000;
        if (const auto known = m_known.constFind(text); known != m_known.cend())
            return *known;
        if (m_known.size() >= mostKept)
            m_known.clear();
        return *m_known.insert(text, foldedName(text).contains(m_folded));
    }

    QString m_folded;
    QHash<QString, bool> m_known;
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("History", "Stopped. Nothing was changed."));
}

} // namespace

Result<Audit> auditTable(const storage::Database& database, const AuditFilter& filter, const Wanted& wanted)
{
    SHIRUBE_ASSIGN(const LogNames names, LogNames::load(database));
    SHIRUBE_ASSIGN(const qint64 all, storage::countEntries(database));
    Audit audit;
    audit.all = all;
    Table& table = audit.table;
    table.title = History::tr("Changes");
    table.columns = {{History::tr("When"), Align::Left, 1.5}, {History::tr("Who"), Align::Left, 1.2},
                     {History::tr("Action"), Align::Left, 3},  {History::tr("Where"), Align::Left, 3},
                     {History::tr("Field"), Align::Left, 1.2}, {History::tr("Before"), Align::Left, 1.9},
                     {History::tr("After"), Align::Left, 1.9}, {History::tr("Why"), Align::Left, 1.5}};
    Search search(filter.text);
    qint64 read = 0;
    bool isWanted = true;
    SHIRUBE_TRY(storage::readLog(database, filter.log, [&](const ChangeSet& set, const QList<LoggedRow>& logged) {
        isWanted = wanted(++read, all);
        if (!isWanted)
            return false;
        QList<QList<Cell>> rows = auditRows(set, logged, names);
        if (search.isAsked())
            rows.removeIf([&](const QList<Cell>& row) { return !search.finds(row); });
        if (rows.isEmpty())
            return true;
        audit.isCut = !table.rows.isEmpty() && table.rows.size() + rows.size() > filter.most;
        if (audit.isCut) {
            audit.next = rows.first().value(actionColumn).text;
            audit.nextRows = rows.size();
            return false;
        }
        table.rows += rows;
        ++audit.entries;
        return true;
    }));
    if (!isWanted)
        return cancelled();
    table.note = History::tr("Times are local. A value of more than 400 characters is cut; File > Export > Change log holds all "
                             "in full.");
    return audit;
}

Table undoTable(const storage::UndoList& list)
{
    Table table;
    table.title = History::tr("Undo list");
    table.columns = {{History::tr("State"), Align::Left, 1.3}, {History::tr("When"), Align::Left, 1.5},
                     {History::tr("Who"), Align::Left, 1.2}, {History::tr("Action"), Align::Left, 5},
                     {History::tr("Changed rows"), Align::Right, 1}};
    const auto add = [&](const QString& state, const ChangeSet& set) {
        table.rows.append({textCell(state), loggedCell(set.at), textCell(set.actor), textCell(set.name),
                           countCell(set.rows)});
    };
    for (auto set = list.redo.crbegin(); set != list.redo.crend(); ++set)
        add(History::tr("― Taken back"), *set);
    for (const ChangeSet& set : list.undo)
        add(History::tr("● Done"), set);
    return table;
}

Table backupsTable(const QList<BackupLine>& lines)
{
    Table table;
    table.title = History::tr("Backups");
    table.columns = {{History::tr("Made"), Align::Left, 1.5},        {History::tr("Size (MB)"), Align::Right, 1},
                     {History::tr("Last changed"), Align::Left, 1.5}, {History::tr("By"), Align::Left, 1.2},
                     {History::tr("Last action"), Align::Left, 3},    {History::tr("Members"), Align::Right, 1},
                     {History::tr("Priority items"), Align::Right, 1}, {History::tr("Reserve fund"), Align::Right, 1.2},
                     {History::tr("State"), Align::Left, 1.5}};
    for (const BackupLine& line : lines) {
        QList<Cell> row{loggedCell(line.backup.at), {formatDecimal(double(line.bytes) / 1e6), double(line.bytes) / 1e6}};
        if (!line.contents) {
            row += QList<Cell>(6);
            row += textCell(line.problem.isEmpty() ? History::tr("Being read…") : u"▲ "_s + line.problem);
            table.rows.append(row);
            continue;
        }
        const BackupContents& held = *line.contents;
        row += {held.changed.isValid() ? loggedCell(held.changed) : textCell({}), textCell(held.actor),
                textCell(held.action)};
        row += held.isOlder ? QList<Cell>(3)
                            : QList<Cell>{countCell(held.headcount),
                                          countCell(held.initiatives ? std::optional<qint64>(*held.initiatives) : std::nullopt),
                                          {formatMoney(held.reserve), held.reserve ? QVariant(held.reserve->value) : QVariant()}};
        row += textCell(held.isOlder ? History::tr("― Of an older version; its figures show once it is restored")
                                     : History::tr("● Can be restored"));
        table.rows.append(row);
    }
    table.unit = History::tr("reserve in %1").arg(displayName(display().unit));
    return table;
}

} // namespace shirube::report
