// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/kit.h"

#include "core/exchange/new_file.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace shirube::test
{

TempDir::TempDir()
{
    REQUIRE(m_folder.isValid());
}

QString TempDir::file(const QString& name) const
{
    return m_folder.filePath(name);
}

QString TempDir::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Clock fixedClock(QDate day)
{
    return {[day] { return QDateTime(day, QTime(9, 0)); }};
}

QString sourceFile(const QString& relative)
{
    return QStringLiteral(SHIRUBE_SOURCE_DIR "/") + relative;
}

storage::Database newDatabase(const TempDir& folder, const QString& name)
{
    auto made = storage::Database::create(folder.file(name), {.clock = fixedClock(), .actor = QStringLiteral("tester")});
    REQUIRE_DONE(made);
    return std::move(*made);
}

void tamperWithLog(storage::Database& database, int entry, const QString& reason)
{
    QString guard;
    {
        auto found = database.query(u"SELECT sql FROM sqlite_master WHERE name = 'change_set_no_update'"_s);
        REQUIRE_DONE(found);
        REQUIRE(found->next());
        guard = found->text(0);
    }
    REQUIRE_DONE(database.query(u"DROP TRIGGER change_set_no_update"_s));
    REQUIRE_DONE(database.query(u"UPDATE change_set SET reason = ? WHERE id = ?"_s, {reason, entry}));
    REQUIRE_DONE(database.query(guard));
}

storage::Database newPlanDatabase(const TempDir& folder, const QString& name)
{
    const QString path = folder.file(name);
    REQUIRE_DONE(exchange::makeFile(path, {.plan = QStringLiteral("fy2021"), .clock = fixedClock()}));
    auto opened = storage::Database::open(path, {.clock = fixedClock(), .actor = QStringLiteral("tester")});
    REQUIRE_DONE(opened);
    return std::move(*opened);
}

bool waitUntil(const std::function<bool()>& condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

} // namespace shirube::test
