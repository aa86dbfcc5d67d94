// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/backup_contents.h"

#include "core/base/format.h"
#include "core/report/key_figures.h"
#include "core/storage/migrator.h"

#include <QCoreApplication>

namespace shirube::report
{

using namespace Qt::StringLiterals;

Result<BackupContents> loadBackupContents(const QString& path)
{
    SHIRUBE_ASSIGN(const storage::Database database,
                   storage::Database::open(path, {.access = storage::Access::ReadOnly, .olderToo = true}));
    BackupContents contents;
    SHIRUBE_ASSIGN(const auto newest, storage::lastChange(database));
    if (newest) {
        contents.changed = newest->at.toLocalTime();
        contents.action = newest->name;
        contents.actor = newest->actor;
    }
    SHIRUBE_ASSIGN(const int version, storage::schemaVersion(database));
    contents.isOlder = version < storage::shippedMigrations().last().version;
    if (contents.isOlder)
        return contents;
    SHIRUBE_ASSIGN(contents.asOf, defaultAsOf(database));
    SHIRUBE_ASSIGN(const KeyFigures figures, loadKeyFigures(database, contents.asOf));
    contents.headcount = figures.headcount;
    contents.initiatives = figures.initiatives.size();
    contents.reserve = figures.reserveBalance;
    return contents;
}

Table backupTable(const BackupContents& contents)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Report", text); };
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "What the backup holds"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "What")), Align::Left, 1}, {say(QT_TRANSLATE_NOOP("Report", "In the backup")), Align::Left, 2.2}};
    const auto add = [&](const char* what, const QString& text) { table.rows.append({textCell(say(what)), textCell(text)}); };
    add(QT_TRANSLATE_NOOP("Report", "Last changed"),
        contents.changed.isValid()
            ? formatMoment(contents.changed)
            : unknownText());
    add(QT_TRANSLATE_NOOP("Report", "Changed by"), contents.actor);
    add(QT_TRANSLATE_NOOP("Report", "Last action"), contents.action);
    if (contents.isOlder) {
        table.note = say(QT_TRANSLATE_NOOP("Report", "The backup was made by an older version of the program. It is brought up to "
                                                     "date when it is restored; its figures show then."));
        return table;
    }
    add(QT_TRANSLATE_NOOP("Report", "As of"), formatMonth(contents.asOf));
    add(QT_TRANSLATE_NOOP("Report", "Members"), formatCount(contents.headcount));
    add(QT_TRANSLATE_NOOP("Report", "Priority items"), contents.initiatives ? formatCount(*contents.initiatives) : unknownText());
    add(QT_TRANSLATE_NOOP("Report", "Reserve fund"),
        contents.reserve ? say(QT_TRANSLATE_NOOP("Report", "%1 %2")).arg(formatMoney(contents.reserve), displayName(display().unit))
                         : unknownText());
    return table;
}

} // namespace shirube::report
