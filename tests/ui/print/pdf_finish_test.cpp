// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf_finish.h"

#include "tests/ui/print/pdf_text.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>
template <>
struct Catch::StringMaker<QStringList>
{
    static std::string convert(const QStringList& list) { return list.join(u'|').toStdString(); }
};

using namespace Qt::StringLiterals;
using namespace shirube;
using namespace shirube::ui;

namespace
{

using DrawText = std::function<void(const QFont&, const QString&)>;
using Page = std::function<void(const DrawText&)>;

/// Paints the pages twice, as the print room does: once to fill the key, once after the key page.
struct Printed
{
    GlyphKey key;
    QByteArray raw;

    explicit Printed(const QList<Page>& pages) : Printed(pages, pages) {}

    Printed(const QList<Page>& pages, const QList<Page>& noted,
            QPagedPaintDevice::PdfVersion version = QPagedPaintDevice::PdfVersion_1_4)
    {
        for (const Page& page : noted)
            page([this](const QFont& font, const QString& text) { key.note(font, text); });

        QBuffer buffer(&raw);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setPdfVersion(version);
        writer.setTitle(u"Qt"_s);
        QPainter painter(&writer);
        key.paint(painter, painter.viewport());
        for (const Page& page : pages) {
            writer.newPage();
            int y = 0;
            page([&](const QFont& font, const QString& text) {
                painter.setFont(font);
                painter.drawText(QPointF(200, y += 500), text);
            });
        }
    }
};

PdfFacts someFacts()
{
    const QDateTime created(QDate(2026, 4, 1), QTime(9, 30), Qt::OffsetFromUTC, 9 * 3600);
    return {u"経営計画 𠮷"_s, u"支部"_s, u"計画"_s, u"ja"_s, created, {{u"一"_s, 0, 0}, {u"表"_s, 1, 1}}};
}

/// What a poppler tool says about a document.
QString told(const QByteArray& pdf, const QString& tool, const QStringList& after = {})
{
    return test::told(pdf, tool, {}, after);
}

QStringList linesOf(const QByteArray& pdf)
{
    static const QRegularExpression breaks(u"[\\n\\f]+"_s);
    return told(pdf, u"pdftotext"_s, {u"-raw"_s, u"-"_s}).split(breaks, Qt::SkipEmptyParts);
}

QByteArray finished(const Printed& printed, const PdfFacts& facts = {})
{
    const auto result = finishPdf(printed.raw, printed.key, facts);
    INFO((result ? std::string() : result.error().detail.toStdString()));
    REQUIRE(result);
    return *result;
}

QFont fontOf(const QString& family, double points = 10.0, bool bold = false)
{
    QFont font(family);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

QStringList japaneseFamilies()
{
    QStringList installed;
    for (const QString& family : {u"BIZ UDPGothic"_s, u"Noto Sans CJK JP"_s, u"IPAexGothic"_s})
        if (QFontDatabase::families().contains(family))
            installed += family;
    return installed;
}

bool sharesGlyph(const QFont& font, char32_t first, char32_t second)
{
    const auto raw = QRawFont::fromFont(font, QFontDatabase::Japanese);
    const auto glyph = [&](char32_t character) {
        return raw.glyphIndexesForString(QString::fromUcs4(&character, 1)).value(0);
    };
    return glyph(first) != 0 && glyph(first) == glyph(second);
}

bool hasYoshi()
{
    const auto raw = QRawFont::fromFont(fontOf(u"Noto Sans CJK JP"_s), QFontDatabase::Japanese);
    return raw.familyName() == u"Noto Sans CJK JP" && raw.supportsCharacter(0x20BB7U);
}

QStringList sampleStrings()
{
    QStringList samples{u"支部"_s,
                        u"田目一月日高立"_s,
                        u"髙"_s,
                        u"﨑"_s,
                        u"\uFA19"_s,
                        u"㈱①"_s,
                        u"office ffi fluff"_s,
                        u"△1,234 2026年度 FY 2026 Q4 10%"_s,
                        u"未入力 あり"_s,
                        u"ｶﾅ か\u3099"_s};
    if (hasYoshi())
        samples += u"𠮷野家"_s;
    return samples;
}

} // namespace

TEST_CASE("A finished PDF gives back every string as it was drawn")
{
    const QString family = GENERATE(from_range(japaneseFamilies()));
    INFO(family.toStdString());
    const QStringList samples = sampleStrings();
    const auto page = [&](bool bold) {
        return [&family, &samples, bold](const DrawText& draw) {
            for (const double points : {9.0, 14.0})
                for (const QString& sample : samples)
                    draw(fontOf(family, points, bold), sample);
        };
    };
    const Printed printed({page(false), page(true)});

    const QByteArray pdf = finished(printed);

    CHECK(linesOf(pdf) == samples + samples + samples + samples);
    static const QRegularExpression radicals(u"[\\x{2E80}-\\x{2FD5}]"_s);
    CHECK_FALSE(linesOf(pdf).join(u' ').contains(radicals));
    CHECK(told(pdf, u"pdfinfo"_s).contains(QRegularExpression(u"Pages: +2\\n"_s)));
    const QStringList fonts = told(pdf, u"pdffonts"_s).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        CHECK(font.contains(QRegularExpression(u" yes +yes +yes +\\d+ +0$"_s)));
}

TEST_CASE("A radical that was asked for stays one, and gives way where both are drawn")
{
    for (const QString& family : japaneseFamilies())
        for (const bool bold : {false, true}) {
            INFO(family.toStdString() << (bold ? " bold" : ""));
            const QFont font = fontOf(family, 10.0, bold);
            const Page radical = [&](const DrawText& draw) { draw(font, u"\u2F40"_s); };
            const Page word = [&](const DrawText& draw) { draw(font, u"支"_s); };
            CHECK(linesOf(finished(Printed({radical}))) == QStringList{u"\u2F40"_s});

            const bool isShared = sharesGlyph(font, 0x652F, 0x2F40);
            const QString shown = isShared ? u"支"_s : u"\u2F40"_s;
            CHECK(linesOf(finished(Printed({radical, word}))) == QStringList{shown, u"支"_s});
            CHECK(linesOf(finished(Printed({word, radical}))) == QStringList{u"支"_s, shown});
        }
}

TEST_CASE("Digits are found wherever they stand")
{
    const QStringList lines{u"ffi 0123456789 髙"_s, u"x 0123456789"_s, u"0123456789 支"_s,
                            u"支 0123456789 x"_s,   u"off ff fi f"_s,  u"2026"_s};
    for (const QString& family : japaneseFamilies()) {
        INFO(family.toStdString());
        const Page page = [&](const DrawText& draw) {
            for (const QString& line : lines)
                draw(fontOf(family), line);
        };
        CHECK(linesOf(finished(Printed({page}))) == lines);
    }
}

TEST_CASE("Glyphs that the key page does not name are repaired")
{
    for (const QString& family : japaneseFamilies()) {
        INFO(family.toStdString());
        const QFont font = fontOf(family);
        const Page noted = [&](const DrawText& draw) { draw(font, u"x"_s); };
        const Page painted = [&](const DrawText& draw) { draw(font, u"x 支 田 﨑"_s); };
        CHECK(linesOf(finished(Printed({painted}, {noted}))) == QStringList{u"x 支 田 﨑"_s});
    }
}

TEST_CASE("A key of thousands of characters fits")
{
    QStringList lines;
    for (char16_t first = 0x4E00; first < 0x4E00 + 3200; first += 40) {
        QString line;
        for (char16_t character = first; character < first + 40; ++character)
            line += QChar(character);
        lines += line;
    }
    const QFont font = fontOf(u"Noto Sans CJK JP"_s, 6.0);
    QList<Page> pages;
    for (qsizetype i = 0; i < lines.size(); i += 20)
        pages += [&, i](const DrawText& draw) {
            for (const QString& line : lines.mid(i, 20))
                draw(font, line);
        };
    const Printed printed(pages);
    CHECK(printed.key.entries().size() == 3200);
    CHECK(linesOf(finished(printed)) == lines);
}

TEST_CASE("A finished PDF says what it is")
{
    const QFont font = fontOf(japaneseFamilies().value(0));
    const Page page = [&](const DrawText& draw) { draw(font, u"一 二"_s); };
    const QByteArray pdf = finished(Printed({page, page}), someFacts());

    const QString info = told(pdf, u"pdfinfo"_s, {u"-rawdates"_s});
    CHECK(info.contains(QRegularExpression(u"Title: +経営計画 𠮷\\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Author: +支部\\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Subject: +計画\\n"_s)));
    CHECK(info.contains(QRegularExpression(u"CreationDate: +D:20260401093000\\+09'00'\\n"_s)));
    CHECK(info.contains(QRegularExpression(u"ModDate: +D:20260401093000\\+09'00'\\n"_s)));
    const QString outline = told(pdf, u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s});
    CHECK(outline.contains(QRegularExpression(
        u"<outline>\\s*<item page=\"1\">一</item>\\s*<outline>\\s*<item page=\"2\">表</item>"_s)));
}

TEST_CASE("Qt's own metadata, with a random identifier and another date, gives way to ours")
{
    const Page page = [&](const DrawText& draw) { draw(fontOf(japaneseFamilies().value(0)), u"一"_s); };
    const Printed printed({page}, {page}, QPagedPaintDevice::PdfVersion_A1b);
    REQUIRE(told(printed.raw, u"pdfinfo"_s).contains(QRegularExpression(u"Metadata Stream: +yes"_s)));
    const QString ours = told(finished(printed, {}), u"pdfinfo"_s, {u"-meta"_s});
    CHECK(ours.contains(u"xmpmeta"_s));
    CHECK_FALSE(ours.contains(u"uuid"_s, Qt::CaseInsensitive));
    CHECK_FALSE(ours.contains(u"DocumentID"_s));
    CHECK_FALSE(ours.contains(u"CreateDate"_s)); // none was given
}

TEST_CASE("The same document gives the same bytes, whenever and in whichever process it is printed")
{
    const Page page = [&](const DrawText& draw) {
        for (const QString& family : japaneseFamilies())
            draw(fontOf(family), u"支部 office 𠮷"_s), draw(fontOf(family, 12.0, true), u"支部"_s);
    };
    const Printed first({page, page});
    const QByteArray bytes = finished(first, someFacts());

    Printed yesterday = first;
    yesterday.raw.replace("/CreationDate (D:20", "/CreationDate (D:19");
    REQUIRE((yesterday.raw != first.raw));
    CHECK((finished(yesterday, someFacts()) == bytes));
    for (int process = 0; process < 8; ++process) {
        QHashSeed::resetRandomGlobalSeed();
        CHECK((finished(Printed({page, page}), someFacts()) == bytes));
    }

    PdfFacts other = someFacts();
    other.title = u"x"_s;
    CHECK((finished(first, other) != bytes));
}

TEST_CASE("What cannot be finished is an error, not a crash")
{
    const QFont font = fontOf(japaneseFamilies().value(0));
    const Page page = [&](const DrawText& draw) { draw(font, u"一"_s); };
    const Printed good({page});
    const auto isRefused = [&](const QByteArray& raw, const GlyphKey& key, const PdfFacts& facts) {
        const auto result = finishPdf(raw, key, facts);
        return !result && result.error().code == ErrorCode::Internal && !result.error().message.isEmpty() &&
               !result.error().detail.isEmpty();
    };
    CHECK(isRefused({}, good.key, someFacts()));
    CHECK(isRefused("garbage", good.key, someFacts()));
    CHECK(isRefused("%PDF-1.4\n" + QByteArray(5000, 'x'), good.key, someFacts()));
    for (qsizetype size = 0; size < good.raw.size(); size += good.raw.size() / 40)
        CHECK(isRefused(good.raw.left(size), good.key, someFacts()));

    INFO("the outline names a second page, the document has one");
    CHECK(isRefused(good.raw, good.key, someFacts()));
    INFO("nothing follows the key page");
    CHECK(isRefused(Printed(QList<Page>{}).raw, GlyphKey(), {}));
    INFO("the first page is a real one");
    Printed keyless({page, page});
    keyless.raw = finished(keyless);
    CHECK(isRefused(keyless.raw, keyless.key, someFacts()));
}
