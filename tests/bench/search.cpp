// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/search.h"

#include "core/exchange/members_import.h"
#include "core/exchange/new_file.h"
#include "core/exchange/sample.h"
#include "core/plan/plan_store.h"
#include "core/review/review_store.h"
#include "core/search/index.h"
#include "core/storage/transaction.h"
#include "tests/bench/best.h"
#include "tests/bench/must.h"
#include "tests/bench/no_prompts.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <algorithm>
#include <cstdio>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

constexpr int companies = 80'000;
constexpr int items = 3'000;
constexpr double limit = 0.05; // seconds a key
constexpr storage::ActionName fill{"Fill"};

const QStringList topics{u"商店街の活性化"_s, u"創業塾"_s, u"販路開拓"_s, u"事業承継の相談"_s, u"防災訓練"_s, u"観光マップ"_s, u"健康経営"_s};

// Items with an aim, a note and two sheets of four sentences each.
void fillItems(storage::Database& database)
{
    const auto organs = must(plan::loadOrgans(database, plan::OrganKind::Branch));
    auto transaction = must(storage::Transaction::begin(database, fill));
    QList<RoundId> rounds;
    for (int number = 1; number <= 2; ++number)
        rounds.append(must(review::putRound(transaction, {{}, FiscalYear(2022), review::Period::HalfYear, number, ScaleId{1}, {}, {}})));
    for (int i = 0; i < items; ++i) {
        const QString& topic = topics[i % topics.size()];
        plan::Initiative item;
        item.fiscalYear = FiscalYear(2022);
        item.organKind = plan::OrganKind::Branch;
        item.owners = {organs[i % organs.size()]};
        item.number = 100 + i / int(organs.size());
        item.title = u"%1 第%2回"_s.arg(topic).arg(i);
        item.aim = u"%1を通じて会員企業の交流と地域の発展に寄与し、あわせて新しい会員の加入につなげる。"_s.arg(topic);
        item.note = u"担当は%1名。前年度の反省をふまえ、開催時期を見直した。"_s.arg(i % 7 + 1);
        const InitiativeId id = must(plan::insertInitiative(transaction, item));
        for (const RoundId round : rounds) {
            review::Sheet sheet;
            sheet.round = round;
            sheet.item = id;
            sheet.done = u"%1を%2回開催し、延べ%3名が参加した。"_s.arg(topic).arg(i % 9 + 1).arg(i % 211);
            sheet.result = u"参加者の満足度は高く、%1件の相談につながった。"_s.arg(i % 31);
            sheet.issue = u"周知の時期が遅く、新しい参加者が少なかった。"_s;
            sheet.improvement = u"支部だよりとメールで二か月前から知らせる。"_s;
            must(review::putSheet(transaction, sheet));
        }
    }
    must(transaction.commit());
}

// All that is searched, a line each, as a file for grep.
void dump(const QString& file, const QString& out)
{
    const QString script =
        u"sqlite3 '%1' \"SELECT replace(title||' '||aim||' '||note, char(10), ' ') FROM initiative;"
        "SELECT replace(done||' '||result||' '||issue||' '||improvement, char(10), ' ') FROM evaluation;"
        "SELECT member_no||' '||max(company_name) FROM membership_event GROUP BY member_no\" > '%2'"_s.arg(file, out);
    if (QProcess::execute(u"sh"_s, {u"-c"_s, script}) != 0)
        qFatal("sqlite3 failed");
}

double typed(QLineEdit& line, const QString& text)
{
    QElapsedTimer timer;
    timer.start();
    line.setText(text);
    QApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

void benchSearch(const QString& folder)
{
    const QString file = folder + u"/search.shirube"_s;
    const QString events = folder + u"/search.csv"_s;
    must(exchange::makeFile(file, {.plan = u"fy2021"_s}));
    must(exchange::writeSampleEvents(events, {companies}, exchange::Encoding::Cp932));
    {
        auto database = must(storage::Database::open(file));
        must(exchange::importMembers(database, exchange::MemberFile::Events, events, {}));
        fillItems(database);
        QElapsedTimer timer;
        timer.start();
        const auto index = must(search::Index::build(database));
        std::printf("%-34s %7.3f s, %lld entries (beside the window)\n", "search, read", double(timer.nsecsElapsed()) / 1e9,
                    static_cast<long long>(index->count()));
    }
    dump(file, folder + u"/search.txt"_s);

    NoPrompts prompts;
    ui::Session session(prompts);
    QSettings store(folder + u"/search.ini"_s, QSettings::IniFormat);
    ui::MainWindow window(session, store);
    window.openFile(file);
    window.show();
    window.activateWindow();
    auto* box = window.findChild<ui::SearchBox*>();
    box->enter();
    QElapsedTimer reading;
    reading.start();
    double longest = 0; // that the window did not answer meanwhile
    while (!box->isReady()) {
        QElapsedTimer turn;
        turn.start();
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e9);
    }
    std::printf("%-34s %7.3f s, the window held up for at most %.0f ms\n", "… with the members, from the box", double(reading.nsecsElapsed()) / 1e9,
                longest * 1e3);
    // Few and many results, several words, nothing at all.
    for (const QString& text : {u"の"_s, u"商"_s, u"商店街"_s, u"株式会社山"_s, u"周知 時期"_s, u"１２３"_s, u"見つからない語"_s}) {
        const double ours = best(5, [&] {
            box->setText({});
            const double took = typed(*box, text);
            if (took > limit)
                std::printf("slow: %.1f ms\n", took * 1e3);
        });
        const double theirs = best(5, [&] {
            QProcess::execute(u"sh"_s, {u"-c"_s, u"grep -c -F '%1' '%2/search.txt' >/dev/null"_s.arg(text, folder)});
        });
        std::printf("search for %-12s %7.1f ms (at most %.0f)  against %6.1f ms by grep  ratio %5.2f\n", qUtf8Printable(text), ours * 1e3,
                    limit * 1e3, theirs * 1e3, ours / theirs);
    }
    window.findChild<QAction*>(u"commands"_s)->trigger();
    auto* line = window.findChild<ui::CommandPalette*>()->findChild<QLineEdit*>();
    for (const QString& text : {u"o"_s, u"open"_s, u"ファイル"_s}) {
        const double took = best(5, [&] {
            line->setText({});
            typed(*line, text);
        });
        std::printf("command %-15s %7.1f ms (at most %.0f)\n", qUtf8Printable(text), took * 1e3, limit * 1e3);
    }
    std::fflush(stdout);
}
