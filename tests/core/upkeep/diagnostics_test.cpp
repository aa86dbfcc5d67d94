// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/upkeep/diagnostics.h"

#include "core/exchange/members_import.h"
#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

const QString secretPerson = u"機密花子"_s;
const QString secretCompany = u"機密商店"_s;
const QString secretTitle = u"機密事業"_s;
const QString secretFolder = u"機密フォルダ"_s;
const QString secretReason = u"機密理由"_s;
constexpr qint64 secretYen = 987'654'321;

// A file with a secret wherever an office writes something.
QString withSecrets(const test::TempDir& folder)
{
    REQUIRE(QDir(folder.file({})).mkpath(secretFolder));
    const QString path = folder.file(secretFolder + u"/機密ファイル.shirube"_s);
    REQUIRE(QFile::rename(test::newPlanDatabase(folder).path(), path));
    auto database = storage::Database::open(path, {.clock = test::fixedClock(), .actor = secretPerson});
    REQUIRE_DONE(database);
    const QByteArray rows = u"会員番号,区分,日付,支部,事業所名,理由\nSECRET1,入会,2021/4/1,港,%1,\nSECRET1,退会,2021/9/1,港,%1,%2\n"_s
                                .arg(secretCompany, secretReason)
                                .toUtf8();
    REQUIRE_DONE(exchange::importMembers(*database, exchange::MemberFile::Events, folder.write(u"機密.csv"_s, rows), {}));
    auto items = plan::loadInitiatives(*database);
    REQUIRE_DONE(items);
    plan::Initiative item = items->first();
    item.title = secretTitle;
    item.note = secretReason;
    item.budget = Yen{secretYen};
    REQUIRE_DONE(plan::saveItems(*database, {item}, plan::ItemEdit::Form));
    constexpr storage::ActionName odd{"Odd"};
    auto tx = storage::Transaction::begin(*database, odd, {secretTitle}, secretReason);
    REQUIRE_DONE(tx);
    REQUIRE_DONE(tx->update(u"organ"_s, 1, {{u"name"_s, secretCompany}}));
    REQUIRE_DONE(tx->update(u"reserve_fund"_s, 1, {{u"name"_s, secretTitle}, {u"opening_yen"_s, secretYen}, {u"opening_on"_s, u"2021-04-01"_s}}));
    REQUIRE_DONE(tx->commit());
    // And something that the check finds, which it could name.
    REQUIRE_DONE(database->query(u"PRAGMA foreign_keys = OFF"_s));
    REQUIRE_DONE(database->query(u"DELETE FROM organ WHERE id = (SELECT min(organ_id) FROM initiative_owner)"_s));
    test::tamperWithLog(*database, 3, secretReason);
    return path;
}

QStringList secretsIn(const QByteArray& bundle)
{
    const QString text = QString::fromUtf8(bundle);
    QStringList found;
    for (const QString& secret : {u"機密"_s, secretPerson, secretCompany, secretTitle, secretFolder, secretReason, u"SECRET1"_s,
                                  QString::number(secretYen), u"tester"_s, QDir::homePath(), QDir::tempPath(),
                                  qEnvironmentVariable("USER", u"nobody-at-all"_s) + u'@', QSysInfo::machineHostName()}) {
        if (secret.size() > 2 && text.contains(secret))
            found.append(secret);
    }
    return found;
}

} // namespace

TEST_CASE("diagnostics tell versions, format, sizes and findings, and nothing that the office wrote", "[diagnostics]")
{
    const test::TempDir folder;
    const QString path = withSecrets(folder);
    const auto database = storage::Database::open(path, {.access = storage::Access::ReadOnly, .check = false});
    REQUIRE_DONE(database);
    // The secrets are there to be found.
    QFile raw(path);
    REQUIRE(raw.open(QIODevice::ReadOnly));
    QByteArray bytes = raw.readAll();
    QFile log(path + u"-wal"_s);
    if (log.open(QIODevice::ReadOnly))
        bytes += log.readAll();
    CHECK(bytes.contains(secretCompany.toUtf8()));
    CHECK(bytes.contains(secretPerson.toUtf8()));

    const QJsonObject all = upkeep::diagnostics(&*database);
    const QByteArray bundle = QJsonDocument(all).toJson();
    CHECK(secretsIn(bundle).join(u", ") == u"");
    CHECK(all[u"machine"_s].toObject()[u"qt"_s].toString() == QString::fromLatin1(qVersion()));
    const QJsonObject file = all[u"file"_s].toObject();
    CHECK(file[u"rows"_s].toObject()[u"membership_event"_s].toInt() == 2);
    CHECK(file[u"settings"_s].toObject()[u"user_version"_s].toString().toInt() == all[u"machine"_s].toObject()[u"newestSchema"_s].toInt());
    CHECK(file[u"place"_s].toString() == u"local disk");
    const QJsonArray check = file[u"check"_s].toArray();
    REQUIRE(check.size() == 7);
    CHECK(check[1].toObject()[u"state"_s].toString() == u"to look at");
    CHECK(check[2].toObject()[u"state"_s].toString() == u"to look at");
    CHECK(check[0].toObject()[u"state"_s].toString() == u"sound");
}

TEST_CASE("the command line writes diagnostics too, of a file that cannot be opened by its code alone", "[diagnostics]")
{
    const test::TempDir folder;
    const QString path = withSecrets(folder);
    const QString out = folder.file(u"d.json"_s);
    REQUIRE(QProcess::execute(QStringLiteral(SHIRUBE_CLI), {u"diagnostics"_s, path, u"--out"_s, out}) == 0);
    CHECK(secretsIn(test::readAll(out)).join(u", ") == u"");
    CHECK(QJsonDocument::fromJson(test::readAll(out)).object()[u"file"_s].toObject()[u"logEntries"_s].toInt() > 3);

    const QString broken = folder.write(secretTitle + u".shirube"_s, "SQLite format 3" + QByteArray(1, '\0'));
    REQUIRE(QProcess::execute(QStringLiteral(SHIRUBE_CLI), {u"diagnostics"_s, broken, u"--out"_s, out}) == 0);
    const QJsonObject all = QJsonDocument::fromJson(test::readAll(out)).object();
    CHECK(all[u"notOpened"_s].toString() == u"damaged");
    CHECK_FALSE(all.contains(u"file"_s));
    CHECK(secretsIn(test::readAll(out)).join(u", ") == u"");
}
