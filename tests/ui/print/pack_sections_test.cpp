// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pack_tables.h"
#include "core/report/pack_templates.h"
#include "tests/ui/print/pdf_text.h"
#include "tests/ui/print/sample_pack.h"
#include "ui/print/branch_packs.h"
#include "ui/print/pack_preview.h"
#include "ui/widgets/language.h"

#include <QFileInfo>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

const YearMonth december(2021, 12);

PackFacts inEnglish(const QStringList& sections = {})
{
    PackFacts facts;
    facts.language = u"en"_s;
    facts.sections = sections;
    return facts;
}

QStringList pagesOf(const report::PackData& data, const PackFacts& facts)
{
    const auto pack = renderPack(data, facts, {});
    REQUIRE_DONE(pack);
    return test::pageTexts(*pack);
}

// Every cell, title, unit and note of the tables.
QStringList textsOf(const QList<report::Table>& tables)
{
    QStringList texts;
    const auto add = [&](const QString& text) {
        for (const QString& line : text.split(u'\n'))
            texts.append(test::squeezed(line));
    };
    for (const report::Table& table : tables) {
        add(table.title);
        add(table.note);
        for (const report::Column& column : table.columns) {
            if (!report::isRemark(table) && !table.rows.isEmpty()) // a sentence has no header
                add(column.title);
        }
        for (const report::Cell& cell : table.totals)
            add(cell.text);
        for (const auto& row : table.rows) {
            for (const report::Cell& cell : row)
                add(cell.text);
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// A round of which nothing is entered yet for each item of the sample's plan.
review::Review roundOf(const report::PackData& data)
{
    review::Review review;
    review.round.id = {1};
    review.round.year = FiscalYear(december);
    review.scale.bands = {{u"A"_s, {}, 1.0, false, false}, {u"B"_s, {}, 0.8, false, false}, {u"C"_s, {}, {}, false, false}};
    for (const plan::Initiative& item : data.figures.initiatives) {
        review::GradedSheet sheet;
        sheet.item = item;
        sheet.sheet.item = item.id;
        sheet.sheet.done = u"説明会を開いた。"_s;
        review.sheets.append(sheet);
    }
    return review;
}

} // namespace

TEST_CASE("Every title, figure and word of a section's tables is found in its pages, of 200 items and 23 branches")
{
    report::PackData data = test::samplePack({.asOf = december, .hasAllSheets = true});
    REQUIRE(data.figures.initiatives.size() >= 190);
    if (!data.review)
        data.review = roundOf(data);
    const PackFacts facts = inEnglish();
    const auto shared = std::make_shared<const report::PackData>(data);
    const auto preview = PackPreview::lay(shared, facts);
    REQUIRE_DONE(preview);
    const QStringList pages = pagesOf(data, facts);
    CHECK(preview->pageCount() == pages.size());
    const LanguageScope english(u"en"_s);
    qsizetype compared = 0;
    for (qsizetype i = 0; i < preview->sections().size(); ++i) {
        const auto& [section, first, isJoined] = preview->sections()[i];
        const int next = i + 1 < preview->sections().size() ? preview->sections()[i + 1].first : preview->pageCount() + 1;
        const QString printed = pages.mid(first - 1, std::max(1, next - first)).join(QString());
        if (section == u"summary")
            continue; // below
        for (const QString& text : textsOf(report::sectionTables(data, section))) {
            INFO(section.toStdString() << ": " << text.toStdString());
            REQUIRE(printed.contains(text));
            ++compared;
        }
    }
    CHECK(compared > 10'000);
    const QString summary = pages.at(1);
    for (const auto& table : report::sectionTables(data, u"summary"_s)) {
        for (const auto& row : table.rows) {
            for (const report::Cell& cell : row) {
                for (const QString& line : cell.text.split(u'\n')) {
                    INFO(line.toStdString());
                    CHECK(summary.contains(test::squeezed(line)));
                }
            }
        }
    }
}

TEST_CASE("No word of a pack lies on another, in a full file and in one with the plan alone")
{
    const test::TempDir folder;
    const storage::Database plan = test::newPlanDatabase(folder);
    report::LedgerShelf shelf;
    const QStringList sections = report::packTemplate(u"executive"_s)->sections;
    const auto alone = report::loadPackData(plan, {.asOf = december, .sections = sections}, shelf);
    REQUIRE_DONE(alone);
    for (const report::PackData& data : {test::samplePack({.asOf = december, .sections = sections}), *alone}) {
        for (const auto& language : {u"ja"_s, u"en"_s}) {
            PackFacts facts = inEnglish(sections);
            facts.language = language;
            const auto pack = renderPack(data, facts, {});
            REQUIRE_DONE(pack);
            CHECK(test::overlappingWords(*pack).join(u'\n') == u"");
        }
    }
}

TEST_CASE("No page of a pack of the plan alone has next to nothing on it")
{
    const test::TempDir folder;
    const storage::Database plan = test::newPlanDatabase(folder);
    report::LedgerShelf shelf;
    const auto alone = report::loadPackData(plan, {.asOf = december}, shelf);
    REQUIRE_DONE(alone);
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        PackFacts facts;
        facts.language = language;
        const QStringList pages = pagesOf(*alone, facts);
        for (const QString& page : pages.mid(1)) { // behind the cover
            INFO(page.toStdString());
            CHECK(page.size() > 250); // head and foot have 60, a remark 80
        }
    }
}

TEST_CASE("Japanese sentences of the pack stand together without a blank")
{
    const report::PackData data = test::samplePack({.asOf = december, .hasAllSheets = true});
    const LanguageScope japanese(u"ja"_s);
    int joined = 0;
    const auto look = [&](const QString& text) {
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u"。 "));
        joined += text.count(u'。') > 1;
    };
    for (const report::SectionTables& section : report::packTables(data, {})) {
        for (const report::Table& table : section.tables) {
            look(table.note);
            for (const report::Column& column : table.columns)
                look(column.help);
            for (const auto& row : table.rows) {
                for (const report::Cell& cell : row)
                    look(cell.text);
            }
        }
    }
    CHECK(joined > 10);
}

TEST_CASE("The one-page summary has one page")
{
    const report::PackData data = test::samplePack({.asOf = december, .sections = {u"summary"_s}});
    CHECK(pagesOf(data, inEnglish({u"summary"_s})).size() == 1);
    PackFacts facts = inEnglish({u"summary"_s});
    facts.orientations.insert(u"summary"_s, QPageLayout::Portrait);
    CHECK(pagesOf(data, facts).size() == 1);
}

TEST_CASE("A comment of 4,000 characters is printed whole under its section's title, and a longer one refused")
{
    const report::PackData data = test::samplePack({.asOf = december, .sections = {u"definitions"_s}});
    PackFacts facts = inEnglish({u"definitions"_s});
    QString comment;
    for (int i = 0; comment.size() < longestComment; ++i)
        comment += u"第%1の論点、"_s.arg(i);
    comment.truncate(longestComment);
    facts.comments.insert(u"definitions"_s, comment);
    const QStringList pages = pagesOf(data, facts);
    const QString printed = pages.join(QString());
    qsizetype at = 0;
    qsizetype torn = 0; // by the end of a page
    for (const QString& point : comment.split(u'、', Qt::SkipEmptyParts)) {
        const qsizetype next = printed.indexOf(point, at);
        torn += next < 0;
        at = std::max(at, next);
    }
    CHECK(torn < pages.size());
    CHECK(at > longestComment);
    facts.comments.insert(u"definitions"_s, comment + u'x');
    const auto refused = renderPack(data, facts, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().message.contains(u"4,001"_s));
}

TEST_CASE("What looks like HTML in titles, comments and facts is printed as it stands")
{
    report::PackData data = test::samplePack({.asOf = december, .sections = {u"initiatives"_s}});
    const QString tag = u"<img src=\"file:///etc/passwd\">&amp;<b>太字</b>"_s;
    data.figures.initiatives.first().title = tag;
    PackFacts facts = inEnglish({u"cover"_s, u"initiatives"_s});
    facts.meeting = u"<i>会議</i>"_s;
    facts.comments.insert(u"initiatives"_s, u"<table><tr><td>x"_s);
    const QString all = pagesOf(data, facts).join(QString());
    CHECK(all.contains(test::squeezed(tag)));
    CHECK(all.contains(u"<i>会議</i>"_s));
    CHECK(all.contains(u"<table><tr><td>x"_s));
}

TEST_CASE("An item with 60 indicators keeps every one of them, in the list and on its sheet")
{
    report::PackData data = test::samplePack({.asOf = december, .sections = {u"initiatives"_s, u"sheets"_s}, .hasAllSheets = true});
    plan::Initiative& item = data.figures.initiatives.first();
    item.indicators.clear();
    for (int i = 1; i <= 60; ++i) {
        plan::Indicator indicator;
        indicator.name = u"第%1番"_s.arg(i);
        indicator.unit = u"件"_s;
        indicator.target = i * 100;
        item.indicators.append(indicator);
    }
    data.review = roundOf(data);
    data.review->sheets = data.review->sheets.mid(0, 2);
    const QStringList list = pagesOf(data, inEnglish({u"initiatives"_s}));
    const QStringList sheets = pagesOf(data, inEnglish({u"sheets"_s}));
    CHECK(sheets.size() > 3); // 180 lines and another sheet
    for (int i = 1; i <= 60; ++i) {
        const QString name = u"第%1番"_s.arg(i);
        CHECK(list.join(QString()).contains(name));
        CHECK(sheets.join(QString()).count(name) == 3); // target, actual, achievement
    }
}

TEST_CASE("A month before the ledger is printed and says what is not entered")
{
    const report::PackData data = test::samplePack({.asOf = YearMonth(2015, 4)});
    const QString all = pagesOf(data, inEnglish()).join(QString());
    CHECK(all.contains(u"notentered"_s));
}

TEST_CASE("A pack speaks its own language, whatever the windows speak")
{
    setLanguage(u"ja"_s);
    const QString japanese = report::sectionTitle(u"definitions"_s);
    CHECK(japanese == u"用語と計算式"_s);
    {
        const LanguageScope english(u"en"_s);
        CHECK(currentLanguage() == u"en"_s);
        CHECK(report::sectionTitle(u"definitions"_s) == u"Definitions"_s);
    }
    CHECK(report::sectionTitle(u"definitions"_s) == japanese);
    const report::PackData data = test::samplePack({.asOf = december, .sections = {u"definitions"_s}});
    CHECK(pagesOf(data, inEnglish({u"definitions"_s})).first().startsWith(u"Definitions"_s));
    setLanguage(u"en"_s);
    PackFacts facts = inEnglish({u"definitions"_s});
    facts.language = u"ja"_s;
    CHECK(pagesOf(data, facts).first().startsWith(japanese));
}

TEST_CASE("Sheets stand upright, the rest lies, and either can be turned")
{
    report::PackData data = test::samplePack({.asOf = december, .sections = {u"definitions"_s, u"sheets"_s}, .hasAllSheets = true});
    data.review = roundOf(data);
    data.review->sheets = data.review->sheets.mid(0, 1);
    const auto shapes = [&](const PackFacts& facts) {
        const auto preview = PackPreview::lay(std::make_shared<const report::PackData>(data), facts);
        REQUIRE_DONE(preview);
        QString seen;
        for (const auto& [section, first, isJoined] : preview->sections()) {
            const QImage page = preview->page(first, 200);
            seen += page.width() > page.height() ? u'-' : u'|';
        }
        return seen;
    };
    PackFacts facts = inEnglish({u"definitions"_s, u"sheets"_s});
    CHECK(shapes(facts) == u"-|"_s);
    facts.orientations = {{u"definitions"_s, QPageLayout::Portrait}, {u"sheets"_s, QPageLayout::Landscape}};
    CHECK(shapes(facts) == u"|-"_s);
}

TEST_CASE("The preview shows the pages that come out")
{
    const QStringList sections{u"cover"_s, u"summary"_s, u"membership"_s};
    const report::PackData data = test::samplePack({.asOf = december, .sections = sections});
    const PackFacts facts = inEnglish(sections);
    const auto preview = PackPreview::lay(std::make_shared<const report::PackData>(data), facts);
    REQUIRE_DONE(preview);
    const auto pdf = renderPack(data, facts, {});
    REQUIRE_DONE(pdf);
    const test::TempDir folder;
    const QString path = folder.write(u"p.pdf"_s, *pdf);
    QProcess process;
    process.start(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"72"_s, path, folder.file(u"p"_s)});
    REQUIRE(process.waitForFinished());
    for (int number = 1; number <= preview->pageCount(); ++number) {
        const QImage printed(folder.file(u"p-%1.png"_s.arg(number)));
        REQUIRE_FALSE(printed.isNull());
        const QImage seen = preview->page(number, printed.width()).scaled(printed.size());
        qint64 difference = 0;
        for (int y = 0; y < printed.height(); ++y) {
            for (int x = 0; x < printed.width(); ++x)
                difference += qAbs(qGray(printed.pixel(x, y)) - qGray(seen.pixel(x, y)));
        }
        INFO("page " << number);
        CHECK(double(difference) / printed.width() / printed.height() < 6); // of 255: how two rasters smooth letters
    }
}

TEST_CASE("Reports of all branches: a file each by the pattern, one file for all, one branch alone")
{
    const QStringList sections{u"cover"_s, u"summary"_s, u"initiatives"_s};
    const auto database = storage::Database::open(test::sampleFile(), {.access = storage::Access::ReadOnly, .clock = test::fixedClock()});
    REQUIRE_DONE(database);
    const report::PackData whole = test::samplePack({.asOf = december, .sections = sections, .forBranches = true});
    const PackFacts facts = inEnglish(sections);
    const test::TempDir folder;

    const auto each = writeBranchPacks(*database, whole, {}, facts, folder.file(u"{month}_{branch}.pdf"_s), {});
    REQUIRE_DONE(each);
    CHECK(each->size() == 23);
    CHECK(each->contains(folder.file(u"2021-12_千代田 Branch.pdf"_s)));
    for (const report::BranchRow& row : whole.branches.branches) {
        const QString path = branchPath(folder.file(u"{month}_{branch}.pdf"_s), row.branch, december);
        const QString printed = test::pageTexts(test::readAll(path)).join(QString());
        for (const plan::Initiative& item : whole.figures.initiatives) {
            const bool isOwn = std::ranges::count(item.owners, row.branch.id, &plan::Organ::id) == 1;
            if (isOwn)
                CHECK(printed.contains(test::squeezed(item.title)));
        }
    }

    const QString all = folder.file(u"all.pdf"_s);
    const auto merged = writeBranchPacks(*database, whole, {}, facts, all, {});
    REQUIRE_DONE(merged);
    CHECK(*merged == QStringList{all});
    const QStringList pages = test::pageTexts(test::readAll(all));
    CHECK(pages.size() >= 69);
    CHECK(pages.last().contains(u"%1/%1"_s.arg(pages.size())));

    const auto one = writeBranchPacks(*database, whole, {whole.branches.branches.at(4).branch.id}, facts, folder.file(u"one.pdf"_s), {});
    REQUIRE_DONE(one);
    CHECK(test::pageTexts(test::readAll(folder.file(u"one.pdf"_s))).first().contains(whole.branches.branches.at(4).branch.name));
}

TEST_CASE("A cancelled run of branch reports leaves whole files and says how many")
{
    const QStringList sections{u"cover"_s};
    const auto database = storage::Database::open(test::sampleFile(), {.access = storage::Access::ReadOnly, .clock = test::fixedClock()});
    REQUIRE_DONE(database);
    const report::PackData whole = test::samplePack({.asOf = december, .sections = sections, .forBranches = true});
    const test::TempDir folder;
    const auto stopped = writeBranchPacks(*database, whole, {}, inEnglish(sections), folder.file(u"{branch}.pdf"_s),
                                          [](qint64 done, qint64 total) { return done * 23 < total * 3; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(stopped.error().message.startsWith(u"3 of 23 "_s));
    const QStringList files = QDir(QFileInfo(folder.file(u"x"_s)).path()).entryList({u"*.pdf"_s});
    CHECK(files.size() == 3);
    for (const QString& file : files)
        CHECK(test::pageTexts(test::readAll(folder.file(file))).size() == 1);
}

TEST_CASE("No branch's name leads a file out of its folder")
{
    plan::Organ branch;
    branch.kind = plan::OrganKind::Branch;
    branch.name = u"../../x/千:代"_s;
    const QString path = branchPath(u"/office/{branch}.pdf"_s, branch, december);
    CHECK(QFileInfo(path).path() == u"/office"_s);
    CHECK_FALSE(path.mid(8).contains(u'/'));
    CHECK(branchPath(u"/office/all.pdf"_s, branch, december).isEmpty());
}
