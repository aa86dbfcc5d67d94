// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace shirube;

namespace
{

struct Room
{
    QStringList mayInclude;
    QStringList forbidden;
};

QStringList cells(const QString& line)
{
    QStringList parts = line.split(u'|');
    parts.removeFirst();
    parts.removeLast();
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

QStringList listOf(const QString& cell)
{
    QStringList list = cell.split(u',', Qt::SkipEmptyParts);
    for (QString& entry : list)
        entry = entry.trimmed();
    return list;
}

QMap<QString, Room> roomTable()
{
    QMap<QString, Room> rooms;
    const QStringList lines = QString::fromUtf8(test::readAll(test::sourceFile(u"ARCHITECTURE.md"_s))).split(u'\n');
    for (const QString& line : lines) {
        if (!line.startsWith(u"| core/") && !line.startsWith(u"| ui/") && !line.startsWith(u"| app/"))
            continue;
        const QStringList row = cells(line);
        REQUIRE(row.size() == 4);
        rooms.insert(row[0], {listOf(row[1]), listOf(row[2])});
    }
    return rooms;
}

struct SourceFile
{
    QString path; // from the repository's root
    QString room;
    QStringList lines;
};

QList<SourceFile> sources(const QStringList& tops)
{
    QList<SourceFile> files;
    const QDir root(test::sourceFile({}));
    for (const QString& top : tops) {
        QDirIterator it(root.filePath(top), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = root.relativeFilePath(it.next());
            files.append({path, path.section(u'/', 0, 1),
                          QString::fromUtf8(test::readAll(root.filePath(path))).split(u'\n')});
        }
    }
    return files;
}

// Which module of Qt a header such as <QColor> or <QtCharts/QChart> belongs to; empty: none.
QString moduleOf(const QString& header)
{
    if (header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const QString base = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const auto& module : {u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSql"_s, u"QtCore"_s}) {
        if (QFileInfo::exists(base + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

bool breaks(const QString& header, const QString& rule)
{
    return header == rule || header.startsWith(rule) || moduleOf(header) == rule ||
           (rule == u"QtGui" && moduleOf(header) == u"QtWidgets");
}

QString finding(const SourceFile& file, qsizetype line, const QString& what)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line + 1).arg(what);
}

QString joined(const QStringList& findings)
{
    return findings.join(u'\n');
}

// The text of string literals in a line; comments do not count.
QString literals(const QString& line)
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QString text;
    for (auto it = literal.globalMatch(line); it.hasNext();)
        text += it.next().captured(1) + u'\n';
    return text;
}

} // namespace

TEST_CASE("the room table knows Qt's headers")
{
    CHECK(moduleOf(u"QColor"_s) == u"QtGui");
    CHECK(moduleOf(u"QWidget"_s) == u"QtWidgets");
    CHECK(moduleOf(u"QSqlQuery"_s) == u"QtSql");
    CHECK(roomTable().size() >= 16);
}

TEST_CASE("every folder with code is a room of ARCHITECTURE.md")
{
    const auto rooms = roomTable();
    QStringList findings;
    for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        if (!rooms.contains(file.room))
            findings.append(finding(file, 0, u"the room is not in the table"_s));
    }
    CHECK(joined(findings) == u"");
}

TEST_CASE("rooms include only what the table of ARCHITECTURE.md allows")
{
    static const QRegularExpression own(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
    static const QRegularExpression foreign(u"^\\s*#\\s*include\\s*<([^>]+)>"_s);
    const auto rooms = roomTable();
    QStringList findings;
    for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        const Room room = rooms.value(file.room);
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (const auto match = own.match(file.lines[i]); match.hasMatch()) {
                const QString target = match.captured(1).section(u'/', 0, 1);
                const bool allowed = target == file.room || room.mayInclude.contains(target) ||
                                     room.mayInclude.contains(target.section(u'/', 0, 0));
                if (!allowed)
                    findings.append(finding(file, i, u"%1 may not include %2"_s.arg(file.room, target)));
            }
            if (const auto match = foreign.match(file.lines[i]); match.hasMatch()) {
                for (const QString& rule : room.forbidden) {
                    if (breaks(match.captured(1), rule))
                        findings.append(finding(file, i, u"%1 must never contain %2"_s.arg(file.room, rule)));
                }
            }
        }
    }
    CHECK(joined(findings) == u"");
}

TEST_CASE("the build links rooms as the table says")
{
    static const QRegularExpression call(u"shirube_room\\((\\S+)\\s+USES\\s+([^)]*)\\)"_s);
    const auto rooms = roomTable();
    QStringList findings;
    int seen = 0;
    for (const auto& list : {u"core/CMakeLists.txt"_s, u"ui/CMakeLists.txt"_s}) {
        const QString text = QString::fromUtf8(test::readAll(test::sourceFile(list)));
        for (auto it = call.globalMatch(text); it.hasNext(); ++seen) {
            const auto match = it.next();
            const QString name = match.captured(1);
            REQUIRE(rooms.contains(name));
            for (const QString& target : match.captured(2).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
                if (!target.startsWith(u"shirube_") || target == u"shirube_resources")
                    continue;
                const QString topic = target.mid(8);
                const QString used = topic.startsWith(u"ui_") ? u"ui/"_s + topic.mid(3) : u"core/"_s + topic;
                const QStringList& may = rooms[name].mayInclude;
                if (!may.contains(used) && !may.contains(used.section(u'/', 0, 0)))
                    findings.append(u"%1: %2 links %3"_s.arg(list, name, used));
            }
        }
    }
    CHECK(seen == 23);
    CHECK(joined(findings) == u"");
}

TEST_CASE("SQL stands only in stores and the schema")
{
    static const QRegularExpression sql(
        u"\\b(SELECT\\s|INSERT INTO\\b|UPDATE \\w+ SET\\b|DELETE FROM\\b|CREATE (TABLE|INDEX)\\b|PRAGMA \\w)"_s);
    QStringList findings;
    for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        if (file.path.endsWith(u"_store.cpp"))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (literals(file.lines[i]).contains(sql))
                findings.append(finding(file, i, u"SQL text"_s));
        }
    }
    CHECK(joined(findings) == u"");
}

TEST_CASE("no waiting in nested loops, no sleeps, no clock but Clock, no colour outside the theme")
{
    struct Rule
    {
        QRegularExpression pattern;
        QStringList allowedIn;
    };
    const QList<Rule> rules{
        {QRegularExpression(u"processEvents|msleep|sleep_for|QEventLoop"_s), {}},
        {QRegularExpression(u"currentDate\\(|currentDateTime\\(|system_clock"_s), {u"core/base/clock.h"_s}},
        {QRegularExpression(u"QColor\\(0x|QColor\\(u?\"#|QColor\\(\\d"_s), {u"ui/widgets/theme.cpp"_s}},
        {QRegularExpression(u"\\bQVERIFY\\b|\\bQCOMPARE\\b|QSqlTableModel"_s), {}},
    };
    QStringList findings;
    for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            for (const Rule& rule : rules) {
                if (file.lines[i].contains(rule.pattern) && !rule.allowedIn.contains(file.path))
                    findings.append(finding(file, i, rule.pattern.pattern()));
            }
        }
    }
    CHECK(joined(findings) == u"");
}

TEST_CASE("every source file names its licence and stays under 500 lines")
{
    QStringList findings;
    for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        if (file.lines.size() < 2 || !file.lines[1].contains(u"GPL-3.0-or-later"))
            findings.append(finding(file, 0, u"no SPDX lines"_s));
        if (file.lines.size() > 501)
            findings.append(finding(file, 500, u"longer than 500 lines"_s));
    }
    CHECK(joined(findings) == u"");
}
