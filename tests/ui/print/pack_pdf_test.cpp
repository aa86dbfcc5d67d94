// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pack_tables.h"
#include "core/spreadsheet/table_csv.h"
#include "tests/ui/print/pdf_norm.h"
#include "tests/ui/print/sample_pack.h"

#include <QElapsedTimer>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;
using test::bytesOf;
using test::Reading;

namespace
{

const report::PackWish everything{.asOf = YearMonth(2021, 12), .hasAllSheets = true};

PackFacts archival()
{
    PackFacts facts{u"資料3-1"_s, u"常議員会"_s, u"第1版"_s, u"取扱注意"_s, QDate(2022, 1, 20), {}, u"en"_s};
    facts.author = u"企画課"_s;
    facts.isArchival = true;
    return facts;
}

} // namespace

TEST_CASE("a whole pack is a PDF/A-3u that brings every table of its sections along", "[archival]")
{
    const report::PackData data = test::samplePack(everything);
    const auto pdf = renderPack(data, archival(), {});
    REQUIRE_DONE(pdf);
    const Reading reading(*pdf);
    CHECK(reading.pdf->getWarnings().empty());
    test::checkColoursAndParts(reading);
    test::checkFonts(reading);
    CHECK(test::xmpOf(reading)[u"pdfaid:part"_s] == u"3");

    QList<report::Table> tables;
    for (const report::SectionTables& section : report::packTables(data, {}))
        tables += section.tables;
    QPDFObjectHandle files = reading.root().getKey("/AF");
    REQUIRE(files.getArrayNItems() == int(tables.size()));
    QSet<QString> names;
    for (int i = 0; i < files.getArrayNItems(); ++i) {
        QPDFObjectHandle file = files.getArrayItem(i);
        names.insert(QString::fromStdString(file.getKey("/UF").getUTF8Value()));
        const QByteArray table = spreadsheet::tableCsv(tables[i], exchange::CsvWriter(exchange::Dialect::Excel));
        const QByteArray attached = bytesOf(file.getKey("/EF").getKey("/F"));
        CHECK(attached.startsWith(table));
        CHECK(QString::fromUtf8(attached.mid(table.size())).contains(u"※"_s)); // as-of and population
    }
    CHECK(names.size() == tables.size());
}

TEST_CASE("the contents on the cover lead to the sections' first pages", "[archival]")
{
    PackFacts facts = archival();
    facts.sections = {u"cover"_s, u"membership"_s, u"reserve"_s, u"definitions"_s};
    const auto pdf = renderPack(test::samplePack({.asOf = YearMonth(2021, 12), .sections = facts.sections}), facts, {});
    REQUIRE_DONE(pdf);
    const Reading reading(*pdf);
    const std::vector<QPDFObjectHandle> pages = reading.pdf->getAllPages();
    QPDFObjectHandle cover = pages.front();
    QPDFObjectHandle links = cover.getKey("/Annots");
    REQUIRE(links.getArrayNItems() == 3);
    QPDFObjectHandle entry = reading.root().getKey("/Outlines").getKey("/First").getKey("/Next"); // behind the cover's own
    for (int i = 0; i < 3; ++i, entry = entry.getKey("/Next")) {
        CHECK(links.getArrayItem(i).getKey("/Contents").getUTF8Value() == entry.getKey("/Title").getUTF8Value());
        CHECK(links.getArrayItem(i).getKey("/Dest").getArrayItem(0).getObjGen() == entry.getKey("/Dest").getArrayItem(0).getObjGen());
    }
    CHECK(links.getArrayItem(0).getKey("/Dest").getArrayItem(0).getObjGen() == pages[1].getObjGen());
    CHECK(reading.root().getKey("/PageLabels").getKey("/Nums").getArrayNItems() == 4);
}

TEST_CASE("a pack made of what was known on a day says so on every page, and a corrected one lists what it corrects", "[archival]")
{
    PackFacts facts = archival();
    facts.sections = {u"reserve"_s, u"definitions"_s};
    facts.knownOn = QDate(2022, 1, 10);
    report::PackData data = test::samplePack({.asOf = YearMonth(2021, 12), .sections = facts.sections});
    report::Table corrections;
    corrections.title = u"Corrected in edition 2"_s;
    corrections.columns = {{u"Row"_s}};
    corrections.rows = {{report::textCell(u"Minato-was-wrong"_s)}};
    data.corrections = {corrections};
    const auto pdf = renderPack(data, facts, {});
    REQUIRE_DONE(pdf);
    const QStringList pages = test::pageTexts(*pdf);
    for (const QString& page : pages)
        CHECK(page.contains(test::squeezed(u"as known on"_s)));
    CHECK(pages.join(QString()).contains(u"Minato-was-wrong"_s));
}
