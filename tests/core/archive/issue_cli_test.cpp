// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "tests/support/program.h"

#include <QCryptographicHash>
#include <QDate>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <algorithm>

using namespace shirube;
using namespace Qt::StringLiterals;
using test::Outcome;
using test::TempDir;

namespace
{

/// An office that works with the command line alone.
struct Desk
{
    TempDir folder;
    QString path = folder.file(u"計画.shirube"_s);

    Desk()
    {
        REQUIRE(run({u"init"_s, path, u"--plan"_s, u"fy2021"_s}).exit == 0);
        REQUIRE(run({u"set"_s, path, u"reserve-opening"_s, u"3000000000"_s, u"--as-of"_s, u"2020-03-31"_s}).exit == 0);
    }

    static Outcome run(const QStringList& arguments)
    {
        return test::cli(QStringList{u"--lang"_s, u"ja"_s} + arguments);
    }

    [[nodiscard]] Outcome issue(const QStringList& more = {}) const
    {
        return run(QStringList{u"issue"_s, path, u"--as-of"_s, u"2021-12"_s, u"--number"_s, u"資料3-1"_s, u"--meeting"_s, u"常議員会"_s,
                               u"--date"_s, u"2022-01-20"_s, u"--sections"_s, u"cover,reserve,membership"_s, u"--json"_s} +
                   more);
    }

    [[nodiscard]] QByteArray bytes(int pack) const
    {
        const QString out = folder.file(u"out%1.pdf"_s.arg(pack));
        const Outcome shown = run({u"show-issued"_s, path, QString::number(pack), u"--out"_s, out});
        INFO(shown.err.toStdString());
        REQUIRE(shown.exit == 0);
        return test::readAll(out);
    }

    [[nodiscard]] QJsonArray list() const
    {
        const Outcome listed = run({u"issued"_s, path, u"--json"_s});
        REQUIRE(listed.exit == 0);
        return listed.json()[u"packs"].toArray();
    }
};

// The command line under a limit on the size of files: a write that crosses it is cut short, as on a full disk.
int limited(int kibibytes, const QStringList& arguments)
{
    QProcess process;
    process.start(u"sh"_s, QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(kibibytes * 2),
                                       QStringLiteral(SHIRUBE_CLI)} +
                               arguments);
    REQUIRE(process.waitForFinished(120'000));
    return process.exitCode();
}

} // namespace

TEST_CASE("a figure that is changed after the issue is what edition 2 lists; edition 1 stays byte for byte", "[issue]")
{
    const Desk desk;
    REQUIRE(Desk::run({u"set"_s, desk.path, u"target"_s, u"1234"_s, u"--by"_s, u"2023-03-31"_s, u"--branch"_s, u"中央"_s}).exit == 0);
    const Outcome issued = desk.issue();
    INFO(issued.err.toStdString());
    REQUIRE(issued.exit == 0);
    CHECK(issued.json()[u"id"].toInt() == 1);
    const QByteArray first = desk.bytes(1);
    CHECK(desk.list()[0][u"sha256"].toString().toLatin1() == QCryptographicHash::hash(first, QCryptographicHash::Sha256).toHex());
    CHECK(desk.issue().exit == 3); // the same number again

    // Nothing changed: nothing is listed, and a try issues nothing.
    const QStringList correct{u"reissue"_s, desk.path, u"1"_s, u"--reason"_s, u"目標の誤記"_s, u"--json"_s};
    const Outcome same = Desk::run(correct + QStringList{u"--dry-run"_s});
    CHECK(same.json()[u"changes"].toArray().isEmpty());
    CHECK(same.json()[u"id"].isNull());
    CHECK(desk.list().size() == 1);

    REQUIRE(Desk::run({u"set"_s, desk.path, u"target"_s, u"4321"_s, u"--by"_s, u"2023-03-31"_s, u"--branch"_s, u"港"_s}).exit == 0);
    const Outcome second = Desk::run(correct);
    INFO(second.err.toStdString());
    REQUIRE(second.exit == 0);
    CHECK(second.json()[u"edition"].toInt() == 2);
    const QJsonArray changes = second.json()[u"changes"].toArray();
    REQUIRE(changes.size() == 1); // the target; nothing else
    CHECK(changes[0][u"section"].toString() == u"membership");
    CHECK(changes[0][u"row"].toString() == u"港支部");
    CHECK(changes[0][u"column"].toString() == u"目標");
    CHECK(changes[0][u"before"].toString() == u"未入力");
    CHECK(changes[0][u"after"].toString() == u"4,321");

    CHECK(desk.bytes(1) == first);
    const Outcome compared = Desk::run({u"compare-issued"_s, desk.path, u"1"_s, u"2"_s, u"--json"_s});
    QJsonArray ofFigures = compared.json()[u"changes"].toArray();
    while (ofFigures.last()[u"section"].toString() == u"definitions") // which came with the list of corrections
        ofFigures.removeLast();
    CHECK(ofFigures == changes);
    // The list stands in the new edition itself.
    const QString pdf = desk.folder.file(u"out2.pdf"_s);
    CHECK(desk.bytes(2) != first);
    QProcess text;
    text.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    REQUIRE(text.waitForFinished());
    const QString printed = QString::fromUtf8(text.readAllStandardOutput());
    CHECK(printed.contains(u"目標の誤記"));
    CHECK(printed.contains(u"4,321"));
    CHECK(printed.contains(u"第2版（第1版の差替）"));

    // Undo of the issue and of the figure: both editions stay, the second out of force.
    REQUIRE(Desk::run({u"undo"_s, desk.path}).exit == 0);
    REQUIRE(Desk::run({u"undo"_s, desk.path}).exit == 0);
    CHECK(desk.bytes(1) == first);
    CHECK(desk.list()[0][u"state"].toString() == u"undone");
    CHECK(desk.list()[1][u"state"].toString() == u"inForce");
    CHECK(Desk::run({u"withdraw"_s, desk.path, u"1"_s, u"--reason"_s, u"会議中止"_s}).exit == 0);
    CHECK(desk.list()[1][u"state"].toString() == u"withdrawn");
    CHECK(desk.bytes(1) == first);
    CHECK(Desk::run({u"check"_s, desk.path}).exit == 0);
}

TEST_CASE("what cannot be issued is refused with why", "[issue]")
{
    const Desk desk;
    CHECK(Desk::run({u"issue"_s, desk.path, u"--as-of"_s, u"2021-12"_s}).exit == 2); // no number
    CHECK(desk.issue({u"--sections"_s, u"weather"_s}).exit == 2);
    CHECK(Desk::run({u"reissue"_s, desk.path, u"1"_s, u"--reason"_s, u"x"_s}).exit == 3);
    CHECK(Desk::run({u"show-issued"_s, desk.path, u"x"_s, u"--out"_s, desk.folder.file(u"x.pdf"_s)}).exit == 2);
    CHECK(Desk::run({u"withdraw"_s, desk.path, u"7"_s, u"--reason"_s, u"x"_s}).exit == 3);
    CHECK(desk.list().isEmpty());
    CHECK(desk.issue({u"--dry-run"_s}).exit == 0);
    CHECK(desk.list().isEmpty());
}

TEST_CASE("an archival pack says so", "[issue]")
{
    const Desk desk;
    REQUIRE(desk.issue({u"--pdfa"_s, u"--author"_s, u"企画課"_s}).exit == 0);
    const QByteArray pdf = desk.bytes(1);
    CHECK(pdf.contains("<pdfaid:part>3</pdfaid:part>"));
    CHECK(pdf.contains(u"企画課"_s.toUtf8()));
    CHECK(pdf.startsWith("%PDF-1.7"));
}

TEST_CASE("a report as it was known on a day before the file was made is refused", "[issue]")
{
    const Desk desk;
    const QString out = desk.folder.file(u"r.pdf"_s);
    const QStringList report{u"report"_s, desk.path, u"--as-of"_s, u"2021-12"_s, u"--sections"_s, u"reserve"_s, u"--out"_s, out,
                             u"--as-known-on"_s};
    CHECK(Desk::run(report + QStringList{u"2001-04-01"_s}).exit == 3);
    CHECK(Desk::run(report + QStringList{u"2999-04-01"_s}).exit == 2);
    const Outcome today = Desk::run(report + QStringList{QDate::currentDate().toString(Qt::ISODate)});
    CHECK(today.exit == 0);
    CHECK(today.err.contains(u"変更履歴"));
}

TEST_CASE("an issue that does not fit on the disk, or is killed, leaves the file as it was", "[issue]")
{
    const Desk desk;
    const QStringList arguments{u"issue"_s,     desk.path,     u"--as-of"_s, u"2021-12"_s,    u"--number"_s, u"1"_s,
                                u"--meeting"_s, u"常議員会"_s, u"--date"_s,  u"2022-01-20"_s, u"--sections"_s, u"cover,branches"_s};
    CHECK(limited(16, arguments) == 3);
    CHECK(desk.list().isEmpty());

    QElapsedTimer timer;
    timer.start();
    REQUIRE(Desk::run(arguments + QStringList{u"--dry-run"_s}).exit == 0);
    const qint64 duration = timer.elapsed();
    constexpr int kills = 6;
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        process.start(QStringLiteral(SHIRUBE_CLI), QStringList(arguments).replaceInStrings(u"常議員会"_s, u"会議%1"_s.arg(i)));
        REQUIRE(process.waitForStarted());
        process.waitForFinished(int(duration * (i + 1) / kills));
        killed += process.state() == QProcess::Running ? 1 : 0;
        process.kill();
        process.waitForFinished();
        for (const QJsonValue& pack : desk.list()) // whole, or not there
            CHECK(pack[u"intact"].toBool());
        CHECK(Desk::run({u"check"_s, desk.path}).exit == 0);
    }
    CHECK(killed > 0);
}

TEST_CASE("a branch's report is issued under a number of its own, and corrected as the branch's", "[issue]")
{
    const Desk desk;
    const auto wish = [&](const QString& branch) {
        return QStringList{u"issue"_s, desk.path, u"--as-of"_s, u"2021-12"_s, u"--number"_s, u"資料5-港"_s, u"--meeting"_s, u"支部役員会"_s,
                           u"--date"_s, u"2022-01-20"_s, u"--branch"_s, branch, u"--sections"_s, u"cover,initiatives"_s, u"--json"_s};
    };
    CHECK(Desk::run(wish(u"港;中央"_s)).exit == 2); // one at a time
    const Outcome issued = Desk::run(wish(u"港"_s));
    INFO(issued.err.toStdString());
    REQUIRE(issued.exit == 0);
    CHECK(desk.list()[0][u"title"].toString().contains(u"港支部"));

    REQUIRE(Desk::run({u"set"_s, desk.path, u"reserve-opening"_s, u"1"_s, u"--as-of"_s, u"2020-03-31"_s}).exit == 0);
    const Outcome second = Desk::run({u"reissue"_s, desk.path, u"1"_s, u"--reason"_s, u"確認"_s, u"--json"_s});
    INFO(second.err.toStdString());
    REQUIRE(second.exit == 0);
    CHECK(second.json()[u"changes"].toArray().isEmpty()); // the reserve is not the branch's
    CHECK(desk.list().last()[u"title"].toString().contains(u"港支部"));
}
