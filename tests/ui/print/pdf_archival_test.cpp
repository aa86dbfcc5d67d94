// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf_finish.h"

#include "tests/ui/print/pdf_norm.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;
using test::bytesOf;
using test::Reading;
using test::xmpOf;

namespace
{

/// Two pages with what a pack has: text of two faces, a see-through band, a hatched bar, a picture.
QByteArray drawn(GlyphKey& key)
{
    const QStringList texts{u"会員数 83,000社 𠮷野家"_s, u"支部 office ㈱"_s};
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QPainter painter(&writer);
    QList<QFont> fonts;
    for (const bool isBold : {false, true}) {
        QFont font(u"Noto Sans CJK JP"_s, 10);
        font.setBold(isBold);
        fonts.append(font);
        for (const QString& text : texts)
            key.note(font, text);
    }
    key.paint(painter, painter.viewport());
    for (int page = 0; page < 2; ++page) {
        writer.newPage();
        int y = 0;
        for (const QFont& font : fonts) {
            painter.setFont(font);
            for (const QString& text : texts)
                painter.drawText(QPointF(200, y += 500), text);
        }
        QColor band = Qt::blue;
        band.setAlphaF(0.2F);
        painter.fillRect(QRectF(200, 3000, 2000, 500), band);
        painter.fillRect(QRectF(200, 4000, 2000, 500), QBrush(Qt::red, Qt::BDiagPattern));
        QImage picture(8, 8, QImage::Format_ARGB32);
        picture.fill(QColor(0, 128, 0, 128));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(200, 5000, 500, 500), picture);
    }
    painter.end();
    return raw;
}

PdfFacts someFacts()
{
    PdfFacts facts;
    facts.title = u"事業計画 <進捗> & 𠮷"_s;
    facts.author = u"企画担当"_s;
    facts.subject = u"資料3-1 · 常議員会"_s;
    facts.language = u"ja"_s;
    facts.created = QDateTime(QDate(2022, 1, 20), QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600);
    facts.outline = {{u"表紙"_s, 0, 0}, {u"会員"_s, 1, 0}};
    facts.links = {{0, QRectF(100, 200, 300, 12), 1, u"会員"_s}};
    facts.labels = {{0, u"表紙"_s, 0}, {1, {}, 2}};
    facts.attachments = {{u"01 会員数.csv"_s, u"会員数（社）、2021年12月現在"_s, u"\uFEFF支部,会員数\r\n港,3000\r\n"_s.toUtf8()},
                         {u"02 積立金.csv"_s, {}, "x\r\n"}};
    facts.isArchival = true;
    return facts;
}

QByteArray made(const PdfFacts& facts)
{
    GlyphKey key;
    const QByteArray raw = drawn(key);
    const auto pdf = finishPdf(raw, key, facts);
    REQUIRE_DONE(pdf);
    return *pdf;
}

} // namespace

TEST_CASE("an archival PDF is read without a warning and holds its identity twice")
{
    const QByteArray pdf = made(someFacts());
    const Reading reading(pdf);
    CHECK(reading.pdf->getWarnings().empty());
    CHECK(pdf.startsWith("%PDF-1.7\n%"));
    for (int i = 10; i < 14; ++i)
        CHECK((pdf[i] & 0x80) != 0); // a comment of four bytes says that the file is binary
    QPDFObjectHandle trailer = reading.pdf->getTrailer();
    CHECK(trailer.getKey("/ID").getArrayNItems() == 2);
    CHECK_FALSE(trailer.hasKey("/Encrypt"));

    const auto xmp = xmpOf(reading);
    CHECK(xmp[u"pdfaid:part"_s] == u"3");
    CHECK(xmp[u"pdfaid:conformance"_s] == u"U");
    QPDFObjectHandle info = trailer.getKey("/Info");
    const auto inInfo = [&](const char* key) { return QString::fromStdString(info.getKey(key).getUTF8Value()); };
    CHECK(xmp[u"dc:title"_s] == inInfo("/Title"));
    CHECK(inInfo("/Title") == someFacts().title);
    CHECK(xmp[u"dc:creator"_s] == inInfo("/Author"));
    CHECK(xmp[u"dc:description"_s] == inInfo("/Subject"));
    CHECK(xmp[u"dc:language"_s] == u"ja");
    CHECK(xmp[u"pdf:Producer"_s] == inInfo("/Producer"));
    CHECK(xmp[u"xmp:CreatorTool"_s] == inInfo("/Creator"));
    CHECK(xmp[u"xmp:CreateDate"_s] == u"2022-01-20T00:00:00+09:00");
    CHECK(xmp[u"xmp:ModifyDate"_s] == xmp[u"xmp:CreateDate"_s]);
    CHECK(inInfo("/CreationDate") == u"D:20220120000000+09'00'");
    CHECK(reading.root().getKey("/Lang").getUTF8Value() == "ja");
    CHECK(reading.root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
}

TEST_CASE("an archival PDF says what its colours mean, and holds nothing that PDF/A-3 forbids")
{
    test::checkColoursAndParts(Reading(made(someFacts())));
}

TEST_CASE("every font of an archival PDF is embedded, as wide as it says, and every glyph has its character")
{
    test::checkFonts(Reading(made(someFacts())));
}

TEST_CASE("a PDF brings its data along, and they come out as they went in")
{
    for (const bool isArchival : {true, false}) {
        PdfFacts facts = someFacts();
        facts.isArchival = isArchival;
        const QByteArray pdf = made(facts);
        const Reading reading(pdf);
        QPDFObjectHandle associated = reading.root().getKey("/AF");
        REQUIRE(associated.getArrayNItems() == 2);
        for (int i = 0; i < 2; ++i) {
            QPDFObjectHandle file = associated.getArrayItem(i);
            CHECK(file.getKey("/AFRelationship").getName() == "/Data");
            CHECK(QString::fromStdString(file.getKey("/UF").getUTF8Value()) == facts.attachments[i].name);
            CHECK(file.hasKey("/F"));
            QPDFObjectHandle stream = file.getKey("/EF").getKey("/F");
            CHECK(stream.getDict().getKey("/Subtype").getName() == "/text/csv");
            CHECK(stream.getDict().getKey("/Params").getKey("/ModDate").getUTF8Value() == "D:20220120000000+09'00'");
            CHECK(bytesOf(stream) == facts.attachments[i].bytes);
        }
        const QString list = test::told(pdf, u"pdfdetach"_s, {u"-list"_s});
        CHECK(list.startsWith(u"2 embedded files"));
        CHECK(list.contains(u"01 会員数.csv"));
    }
}

TEST_CASE("readers find their way: links, labels and title")
{
    const Reading reading(made(someFacts()));
    const std::vector<QPDFObjectHandle> pages = reading.pdf->getAllPages();
    REQUIRE(pages.size() == 2);
    QPDFObjectHandle page = pages[0];
    QPDFObjectHandle link = page.getKey("/Annots").getArrayItem(0);
    CHECK(link.getKey("/Dest").getArrayItem(0).getObjGen() == pages[1].getObjGen());
    CHECK(link.getKey("/Contents").getUTF8Value() == u"会員"_s.toStdString());
    const auto area = link.getKey("/Rect").getArrayAsRectangle();
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    CHECK(std::abs(area.llx - 100) < 0.01);
    CHECK(std::abs(area.ury - (height - 200)) < 0.01);
    CHECK(std::abs(area.ury - area.lly - 12) < 0.01);
    QPDFObjectHandle labels = reading.root().getKey("/PageLabels").getKey("/Nums");
    REQUIRE(labels.getArrayNItems() == 4);
    CHECK(labels.getArrayItem(1).getKey("/P").getUTF8Value() == u"表紙"_s.toStdString());
    CHECK_FALSE(labels.getArrayItem(1).hasKey("/S"));
    CHECK(labels.getArrayItem(3).getKey("/St").getIntValue() == 2);
}

TEST_CASE("an archival PDF of the same input and date is the same to the byte, and differs from an ordinary one")
{
    PdfFacts facts = someFacts();
    const QByteArray first = made(facts);
    QHashSeed::resetRandomGlobalSeed();
    CHECK((made(facts) == first));
    facts.isArchival = false;
    const QByteArray ordinary = made(facts);
    CHECK((ordinary != first));
    CHECK_FALSE(Reading(ordinary).root().hasKey("/OutputIntents"));
    CHECK_FALSE(xmpOf(Reading(ordinary)).contains(u"pdfaid:part"_s));
}
