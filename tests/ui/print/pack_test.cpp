// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pack.h"

#include "core/base/format.h"
#include "core/report/pack_tables.h"
#include "tests/support/kit.h"
#include "tests/ui/print/pdf_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

membership::Figures month(qint64 opening, qint64 joins, qint64 leaves)
{
    membership::Figures figures;
    figures.opening = opening;
    figures.flows.joins = joins;
    figures.flows.leaves = leaves;
    figures.closing = opening + joins - leaves;
    return figures;
}

/// A chamber of two branches in December 2021.
report::KeyFigures someFigures()
{
    report::KeyFigures figures;
    figures.asOf = YearMonth(2021, 12);
    figures.isSample = true;
    figures.membership.asOf = figures.asOf;
    figures.membership.firstMonth = YearMonth(2021, 4);
    figures.membership.lastMonth = figures.asOf;
    figures.membership.fiscalYear = month(80'000, 900, 488);
    for (qint64 i = 0; i < 9; ++i)
        figures.membership.months.append(
            {YearMonth(2021, 4).plusMonths(int(i)), month(80'000 + 46 * i, 100, 54)});
    figures.headcount = 80'412;
    figures.target = membership::Target{{}, QDate(2023, 3, 31), 83'000};
    for (const QString& name : {u"千代田"_s, u"目黒"_s}) {
        report::BranchFigures branch;
        branch.branch.kind = plan::OrganKind::Branch;
        branch.branch.name = name;
        branch.figures = month(3'000, 80, 90);
        figures.branches.append(branch);
    }
    for (int i = 1; i <= 60; ++i) {
        plan::Initiative item;
        item.id = {i};
        item.fiscalYear = FiscalYear(2021);
        item.organKind = plan::OrganKind::Branch;
        item.owners = {figures.branches.first().branch};
        item.title = u"高立一日月目田支部の事業%1号"_s.arg(i);
        figures.initiatives.append(item);
    }
    return figures;
}

/// What is known without a file.
report::PackData packOf(const report::KeyFigures& figures)
{
    report::PackData data{figures};
    data.today = QDate(2022, 1, 15);
    return data;
}

PackFacts someFacts()
{
    return {u"資料3-1"_s, u"第728回常議員会"_s, u"第2版"_s, u"取扱注意"_s, QDate(2022, 1, 20), {}, u"en"_s};
}

bool goOn(qint64, qint64)
{
    return true;
}

QStringList pagesOf(const report::KeyFigures& figures, const PackFacts& facts)
{
    const auto pack = renderPack(packOf(figures), facts, goOn);
    REQUIRE_DONE(pack);
    return test::pageTexts(*pack);
}

QString words(const char* source)
{
    return test::squeezed(QCoreApplication::translate("Print", source));
}

} // namespace

TEST_CASE("Every page of a pack says which of how many it is, whose it is and that it is a sample")
{
    const QStringList pages = pagesOf(someFigures(), someFacts());
    REQUIRE(pages.size() >= 7);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1 << ": " << pages.at(i).toStdString());
        CHECK(pages.at(i).contains(u"第2版·%1/%2"_s.arg(i + 1).arg(pages.size())));
        CHECK(pages.at(i).contains(u"資料3-1"_s));
        CHECK(pages.at(i).contains(u"取扱注意"_s));
        CHECK(pages.at(i).contains(words("SAMPLE – not real figures")));
    }
}

TEST_CASE("A pack of real figures is not called a sample")
{
    report::KeyFigures figures = someFigures();
    figures.isSample = false;
    for (const QString& page : pagesOf(figures, someFacts()))
        CHECK_FALSE(page.contains(words("SAMPLE – not real figures")));
}

TEST_CASE("The cover says what is laid before whom, when, and what is in it")
{
    const QString cover = pagesOf(someFigures(), someFacts()).first();
    for (const QString& fact : {u"資料3-1"_s, u"第728回常議員会"_s, u"第2版"_s, u"取扱注意"_s,
                                test::squeezed(formatDate(QDate(2022, 1, 20))),
                                test::squeezed(formatMonth(YearMonth(2021, 12))), words("Reserve fund")})
        CHECK(cover.contains(fact));
}

TEST_CASE("What is not said about a pack leaves no trace on the cover")
{
    const QString cover = pagesOf(someFigures(), {}).first();
    for (const char* name : {"Meeting", "Edition", "Handling"})
        CHECK_FALSE(cover.contains(words(name)));
    CHECK(cover.contains(test::squeezed(formatDate(QDate(2021, 12, 31))))); // the as-of month's last day
}

TEST_CASE("The summary answers where we stand")
{
    const QString summary = pagesOf(someFigures(), someFacts()).at(1);
    for (const QString& figure : {u"80,412"_s, u"2,588"_s, u"+412"_s, u"83,000"_s})
        CHECK(summary.contains(figure));
    CHECK(summary.contains(test::squeezed(unknownText()))); // the reserve's balance
}

TEST_CASE("Every item and branch of the plan is found by searching the pack")
{
    const report::KeyFigures figures = someFigures();
    const QString all = pagesOf(figures, someFacts()).join(QString());
    for (const plan::Initiative& item : figures.initiatives)
        CHECK(all.contains(item.title));
    CHECK(all.contains(u"千代田"_s));
    CHECK(all.contains(u"目黒"_s));
}

TEST_CASE("A pack without any figures is printed and says what is not entered")
{
    report::KeyFigures figures;
    figures.asOf = YearMonth(2021, 12);
    CHECK(pagesOf(figures, {}).at(1).contains(test::squeezed(unknownText())));
}

TEST_CASE("Sections are chosen by name and printed in the order in which they are named")
{
    PackFacts facts = someFacts();
    facts.sections = {u"definitions"_s, u"reserve"_s};
    const QStringList pages = pagesOf(someFigures(), facts);
    CHECK(pages.first().startsWith(words("Definitions")));
    // Nothing is entered of it: a few words below what stands before.
    CHECK(pages.last().lastIndexOf(words("Reserve fund")) > 0);
}

TEST_CASE("An unknown section is refused with the names of the known ones")
{
    PackFacts facts;
    facts.sections = {u"cover"_s, u"weather"_s};
    const auto pack = renderPack(packOf(someFigures()), facts, goOn);
    REQUIRE_FALSE(pack);
    CHECK(pack.error().code == ErrorCode::Invalid);
    CHECK(pack.error().message.contains(u"weather"_s));
    for (const QString& name : report::packSections())
        CHECK(pack.error().message.contains(name));
}

TEST_CASE("The same figures and facts give the same bytes, beside the window's thread too")
{
    const report::KeyFigures figures = someFigures();
    const auto here = renderPack(packOf(figures), someFacts(), goOn);
    REQUIRE_DONE(here);
    CHECK(*here == renderPack(packOf(figures), someFacts(), goOn).value_or(QByteArray()));

    Result<QByteArray> beside;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { beside = renderPack(packOf(figures), someFacts(), goOn); }));
    thread->start();
    REQUIRE(test::waitUntil([&] { return thread->isFinished(); }));
    REQUIRE_DONE(beside);
    CHECK(*beside == *here);
}

TEST_CASE("Cancelling at any moment leaves no file")
{
    const test::TempDir folder;
    const QString path = folder.file(u"pack.pdf"_s);
    PackFacts facts;
    facts.sections = {u"cover"_s, u"reserve"_s};
    int calls = 0;
    REQUIRE_DONE(writePack(packOf(someFigures()), facts, path, [&](qint64 done, qint64 total) {
        CHECK(done <= total);
        ++calls;
        return true;
    }));
    REQUIRE(calls > 2);
    REQUIRE(QFile::remove(path));

    for (int allowed = 0; allowed < calls; ++allowed) {
        int left = allowed;
        const auto written =
            writePack(packOf(someFigures()), facts, path, [&](qint64, qint64) { return left-- > 0; });
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::Cancelled);
        CHECK_FALSE(QFileInfo::exists(path));
    }
}

TEST_CASE("A job that is cancelled while the window waits for its end does end")
{
    std::atomic<int> asked = 0;
    Result<QByteArray> pack;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        pack = renderPack(packOf(someFigures()), someFacts(), [&](qint64, qint64) { return ++asked < 5; });
    }));
    thread->start();
    REQUIRE(thread->wait(20'000)); // no event is handled meanwhile, so no chart can be drawn
    REQUIRE_FALSE(pack);
    CHECK(pack.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A pack that cannot be written says so and keeps the old file")
{
    const test::TempDir folder;
    const QString old = folder.write(u"folder-is-a-file"_s, "old");
    const auto written = writePack(packOf(someFigures()), {}, old + u"/pack.pdf"_s, goOn);
    REQUIRE_FALSE(written);
    CHECK_FALSE(written.error().message.isEmpty());
    CHECK(test::readAll(old) == "old");
}
