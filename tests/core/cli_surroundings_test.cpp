// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/actions.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace shirube;
using namespace Qt::StringLiterals;
using test::cli;
using test::Outcome;
using test::TempDir;

namespace
{

QString textOf(const QString& pdf)
{
    const Outcome text = test::run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(text.exit == 0);
    return QString::fromUtf8(text.out);
}

} // namespace

TEST_CASE("figures, exports and reports are the same under German and Turkish locales", "[cli]")
{
    const TempDir folder;
    const QString file = folder.file(u"s.shirube"_s);
    REQUIRE(cli({u"init"_s, file, u"--sample"_s}).exit == 0);
    QMap<QString, QList<QByteArray>> answers;
    QMap<QString, QString> reports;
    for (const auto& name : {u"C.UTF-8"_s, u"de_DE.UTF-8"_s, u"tr_TR.UTF-8"_s}) {
        QProcessEnvironment there = QProcessEnvironment::systemEnvironment();
        if (name != u"C.UTF-8") {
            const QString source = name.section(u'.', 0, 0);
            if (QProcess::execute(u"localedef"_s, {u"-i"_s, source, u"-f"_s, u"UTF-8"_s, folder.file(name)}) != 0) {
                WARN("skipped: no localedef for " << name.toStdString());
                continue;
            }
            there.insert(u"LOCPATH"_s, folder.file({}));
        }
        there.insert(u"LC_ALL"_s, name);
        there.insert(u"LANG"_s, name);
        CAPTURE(name.toStdString());
        const Outcome shown = cli({u"show"_s, file, u"--as-of"_s, u"2021-12"_s, u"--json"_s}, there);
        REQUIRE(shown.exit == 0);
        answers[name].append(shown.out);
        const QString out = folder.file(u"out.csv"_s);
        for (const auto& kind : {u"initiatives"_s, u"monthly"_s, u"branches"_s, u"reserve-years"_s, u"forecast"_s}) {
            const Outcome exported =
                cli({u"export"_s, kind, file, u"--as-of"_s, u"2021-12"_s, u"--for"_s, u"excel"_s, u"--out"_s, out}, there);
            INFO(exported.err.toStdString());
            REQUIRE(exported.exit == 0);
            answers[name].append(test::readAll(out));
        }
        const QString pdf = folder.file(u"out.pdf"_s);
        const Outcome reported =
            cli({u"report"_s, file, u"--as-of"_s, u"2021-12"_s, u"--sections"_s, u"cover,summary,membership,reserve"_s, u"--number"_s,
                 u"1"_s, u"--meeting"_s, u"会議"_s, u"--date"_s, u"2022-01-13"_s, u"--out"_s, pdf},
                there);
        INFO(reported.err.toStdString());
        REQUIRE(reported.exit == 0);
        reports[name] = textOf(pdf);
    }
    REQUIRE(answers.contains(u"C.UTF-8"_s));
    CHECK(answers.first().first().contains("\"headcount\""));
    for (const auto& name : answers.keys()) {
        CAPTURE(name.toStdString());
        CHECK(answers[name] == answers[u"C.UTF-8"_s]);
        CHECK(reports[name] == reports[u"C.UTF-8"_s]);
    }
}

TEST_CASE("every command takes paths with Japanese, spaces and signs", "[cli]")
{
    const TempDir folder;
    const QString place = folder.file(u"資料 2021#50%?&'a;b"_s);
    REQUIRE(QDir().mkpath(place));
    const auto at = [&](const QString& name) { return place + u'/' + name; };
    const QString file = at(u"計画 #1 100%?.shirube"_s);
    const auto does = [](const QStringList& arguments, int exit = 0) {
        const Outcome outcome = cli(arguments);
        INFO(arguments.join(u' ').toStdString());
        INFO(outcome.err.toStdString());
        CHECK(outcome.exit == exit);
        return outcome;
    };
    const auto lies = [&](const QString& name) { return QFile(at(name)).size() > 0; };
    does({u"init"_s, file, u"--sample"_s});
    QFile csv(at(u"会員 #2%?.csv"_s));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(u"会員番号,区分,日付,支部\r\nX1,入会,2021/4/1,千代田\r\nX2,退会,2021/4/1,千代田\r\n"_s.toUtf8());
    csv.close();
    does({u"import"_s, u"events"_s, file, csv.fileName(), u"--rejects"_s, at(u"戻り #%?.csv"_s)}, 1);
    CHECK(lies(u"戻り #%?.csv"_s));
    does({u"export"_s, u"monthly"_s, file, u"--out"_s, at(u"月 #%?.csv"_s)});
    CHECK(lies(u"月 #%?.csv"_s));
    does({u"export"_s, u"monthly"_s, file, u"--out"_s, at(u"月 #%?.xlsx"_s)});
    CHECK(lies(u"月 #%?.xlsx"_s));
    does({u"report"_s, file, u"--as-of"_s, u"2021-12"_s, u"--sections"_s, u"cover"_s, u"--out"_s, at(u"資料 #%?.pdf"_s)});
    CHECK(lies(u"資料 #%?.pdf"_s));
    does({u"show"_s, file, u"--json"_s});
    does({u"set"_s, file, u"target"_s, u"82000"_s, u"--by"_s, u"2023-03-31"_s, u"--reason"_s, u"#%?"_s});
    does({u"close"_s, file, u"2021-04"_s});
    does({u"reopen"_s, file, u"2021-04"_s, u"--reason"_s, u"100%?"_s});
    does({u"issue"_s, file, u"--as-of"_s, u"2021-12"_s, u"--sections"_s, u"cover"_s, u"--number"_s, u"#1"_s, u"--meeting"_s, u"会議?"_s,
          u"--date"_s, u"2022-01-13"_s, u"--out"_s, at(u"発行 #%?.pdf"_s)});
    CHECK(lies(u"発行 #%?.pdf"_s));
    does({u"issued"_s, file});
    does({u"show-issued"_s, file, u"1"_s, u"--out"_s, at(u"控え #%?.pdf"_s)});
    CHECK(lies(u"控え #%?.pdf"_s));
    does({u"history"_s, file});
    does({u"people"_s, file});
    does({u"copy"_s, file, at(u"写し #%?.shirube"_s), u"--without-names"_s});
    does({u"check"_s, at(u"写し #%?.shirube"_s)});
    does({u"backup"_s, file, at(u"控え #%?.shirube"_s)});
    does({u"undo"_s, file});
    does({u"restore"_s, at(u"控え #%?.shirube"_s), file});
    does({u"check"_s, file});
    // Nothing came to lie where no one asked for it.
    CHECK(QDir(folder.file({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("the command line closes with a reviewer's passphrase from a file, and copies without names", "[cli][people]")
{
    const TempDir folder;
    const QString file = folder.file(u"s.shirube"_s);
    REQUIRE(cli({u"init"_s, file, u"--sample"_s}).exit == 0);
    {
        auto database = storage::Database::open(file);
        REQUIRE_DONE(database);
        const auto reviewer = people::addPerson(*database, {{}, u"確認 花子"_s, {}, people::Role::Reviewer, false});
        REQUIRE_DONE(reviewer);
        REQUIRE_DONE(people::setPassphrase(*database, *reviewer, u"長い合言葉です。"_s));
    }
    const auto with = [&](QStringList arguments, const QString& passphrase) {
        return cli(arguments << u"--reviewer"_s << u"確認 花子"_s << u"--passphrase-file"_s
                             << folder.write(u"合言葉.txt"_s, passphrase.toUtf8() + '\n'))
            .exit;
    };
    const Outcome refused = cli({u"close"_s, file, u"2021-04"_s});
    CHECK(refused.exit == 3);
    CHECK(refused.err.contains(u"確認 花子"));
    CHECK(with({u"close"_s, file, u"2021-04"_s}, u"違う合言葉です。"_s) == 2);
    CHECK(cli({u"close"_s, file, u"2021-04"_s, u"--reviewer"_s, u"太郎"_s}).exit == 2);
    CHECK(with({u"close"_s, file, u"2021-04"_s}, u"長い合言葉です。"_s) == 0);
    CHECK(cli({u"undo"_s, file}).exit == 3);
    CHECK(cli({u"reopen"_s, file, u"2021-04"_s, u"--reason"_s, u"x"_s}).exit == 3);
    CHECK(with({u"undo"_s, file}, u"長い合言葉です。"_s) == 0);

    const auto listed = QJsonDocument::fromJson(cli({u"people"_s, file, u"--json"_s}).out).object()[u"people"].toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].toObject()[u"role"].toString() == u"reviewer");
    CHECK(listed[0].toObject().size() == 4);

    CHECK(cli({u"copy"_s, file, folder.file(u"c.shirube"_s)}).exit == 2); // only without names
    CHECK(cli({u"copy"_s, file, file, u"--without-names"_s}).exit == 3);
    CHECK(cli({u"copy"_s, file, folder.file(u"c.shirube"_s), u"--without-names"_s}).exit == 0);
    CHECK_FALSE(cli({u"history"_s, folder.file(u"c.shirube"_s)}).out.contains("花子"));
    CHECK(cli({u"close"_s, folder.file(u"c.shirube"_s), u"2021-04"_s}).exit == 0); // no one to ask there
}
