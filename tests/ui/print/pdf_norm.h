// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/print/pdf_text.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <cmath>
#include <map>
#include <set>

namespace shirube::test
{

using namespace Qt::StringLiterals;

/// The document as libqpdf reads it, with every object.
struct Reading
{
    explicit Reading(const QByteArray& bytes) : pdf(QPDF::create())
    {
        pdf->setSuppressWarnings(true);
        pdf->setAttemptRecovery(false);
        pdf->processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
        objects = pdf->getAllObjects();
    }

    std::shared_ptr<QPDF> pdf;
    std::vector<QPDFObjectHandle> objects;

    [[nodiscard]] QPDFObjectHandle root() const { return pdf->getRoot(); }
};

inline QByteArray bytesOf(QPDFObjectHandle stream, qpdf_stream_decode_level_e level = qpdf_dl_generalized)
{
    const auto buffer = stream.getStreamData(level);
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

/// Every text of the XMP packet by its element; of lists the entry's.
inline QMap<QString, QString> xmpOf(const Reading& reading)
{
    QPDFObjectHandle metadata = reading.root().getKey("/Metadata");
    REQUIRE(metadata.isStream());
    CHECK_FALSE(metadata.getDict().hasKey("/Filter")); // to be found by programs that know no PDF
    const QByteArray packet = bytesOf(metadata);
    CHECK(packet.startsWith("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"));
    CHECK(packet.endsWith("<?xpacket end=\"w\"?>"));
    QMap<QString, QString> texts;
    QStringList path;
    QXmlStreamReader xml(packet.mid(packet.indexOf("?>") + 2, packet.lastIndexOf("<?xpacket") - packet.indexOf("?>") - 2));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            path.append(xml.qualifiedName().toString());
        else if (xml.isEndElement())
            path.removeLast();
        else if (xml.isCharacters() && !xml.isWhitespace())
            texts.insert(path.filter(QRegularExpression(u"^(?!rdf:)"_s)).last(), xml.text().toString());
    }
    INFO(xml.errorString().toStdString());
    CHECK_FALSE(xml.hasError());
    return texts;
}

inline quint32 numberAt(const QByteArray& bytes, qsizetype at, int size)
{
    REQUIRE(at + size <= bytes.size());
    return size == 2 ? qFromBigEndian<quint16>(bytes.constData() + at) : qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The advance of each glyph, in thousandths of the em, as the embedded TrueType program says.
inline std::vector<double> advancesOf(const QByteArray& font)
{
    const auto table = [&](const QByteArray& name) -> qsizetype {
        for (quint32 i = 0; i < numberAt(font, 4, 2); ++i) {
            if (font.mid(12 + 16 * qsizetype(i), 4) == name)
                return numberAt(font, 12 + 16 * qsizetype(i) + 8, 4);
        }
        FAIL("no table " << name.toStdString());
        return 0;
    };
    const double em = numberAt(font, table("head") + 18, 2);
    const quint32 metrics = numberAt(font, table("hhea") + 34, 2);
    const quint32 glyphs = numberAt(font, table("maxp") + 4, 2);
    std::vector<double> advances;
    for (quint32 glyph = 0; glyph < glyphs; ++glyph)
        advances.push_back(numberAt(font, table("hmtx") + 4 * std::min(glyph, metrics - 1), 2) * 1000.0 / em);
    return advances;
}

inline std::map<int, double> widthsOf(QPDFObjectHandle descendant)
{
    std::map<int, double> widths;
    QPDFObjectHandle list = descendant.getKey("/W");
    for (int i = 0; i + 1 < list.getArrayNItems();) {
        const int first = list.getArrayItem(i).getIntValueAsInt();
        if (list.getArrayItem(i + 1).isArray()) {
            int code = first;
            for (auto width : list.getArrayItem(i + 1).getArrayAsVector())
                widths[code++] = width.getNumericValue();
            i += 2;
        } else {
            for (int code = first; code <= list.getArrayItem(i + 1).getIntValueAsInt(); ++code)
                widths[code] = list.getArrayItem(i + 2).getNumericValue();
            i += 3;
        }
    }
    return widths;
}

/// What is shown in a page's content: operators with the font at hand.
class Shown : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Shown(QPDFObjectHandle resources) : m_fonts(resources.getKey("/Font")) {}
    std::map<QPDFObjGen, std::set<int>> codes;
    std::set<std::string> operators;

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        operators.insert(name);
        if (name == "Tf")
            m_font = m_fonts.getKey(m_operands.at(0).getName()).getObjGen();
        if (name == "Tj" || name == "TJ") {
            for (auto operand : m_operands) {
                for (auto part : operand.isArray() ? operand.getArrayAsVector() : std::vector{operand}) {
                    const std::string text = part.isString() ? part.getStringValue() : std::string();
                    for (size_t i = 0; i + 1 < text.size(); i += 2)
                        codes[m_font].insert((text[i] & 0xff) << 8 | (text[i + 1] & 0xff));
                }
            }
        }
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    QPDFObjectHandle m_fonts;
    QPDFObjGen m_font;
    std::vector<QPDFObjectHandle> m_operands;
};

/// What its colours mean, and that nothing is in it that PDF/A-3 (ISO 19005-3) forbids.
inline void checkColoursAndParts(const Reading& reading)
{
    QPDFObjectHandle intents = reading.root().getKey("/OutputIntents");
    REQUIRE(intents.getArrayNItems() == 1);
    CHECK(intents.getArrayItem(0).getKey("/S").getName() == "/GTS_PDFA1");
    CHECK_FALSE(intents.getArrayItem(0).getKey("/OutputConditionIdentifier").getStringValue().empty());
    QPDFObjectHandle profile = intents.getArrayItem(0).getKey("/DestOutputProfile");
    CHECK(profile.getDict().getKey("/N").getIntValue() == 3);
    const QByteArray icc = bytesOf(profile);
    CHECK(numberAt(icc, 0, 4) == quint32(icc.size()));
    CHECK(icc.mid(36, 4) == "acsp");
    CHECK(icc.mid(12, 4) == "mntr");
    CHECK(icc.mid(16, 4) == "RGB ");
    CHECK(icc[8] <= 4); // of the versions that PDF 1.7 knows

    static const std::set<std::string> filters{"/FlateDecode", "/DCTDecode"};
    static const std::set<std::string> blends{"/Normal", "/Compatible"};
    for (QPDFObjectHandle object : reading.objects) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        INFO(dictionary.unparse());
        for (const char* key : {"/AA", "/JS", "/OCProperties", "/TR", "/HTP", "/Ref", "/PS", "/OPI", "/Alternates"})
            CHECK_FALSE(dictionary.hasKey(key));
        if (object.isStream()) {
            CHECK_FALSE(dictionary.hasKey("/F")); // its data are in the file
            QPDFObjectHandle filter = dictionary.getKey("/Filter");
            for (auto one : filter.isArray() ? filter.getArrayAsVector() : std::vector{filter})
                CHECK((one.isNull() || filters.contains(one.getName())));
        }
        if (dictionary.getKey("/Subtype").isNameAndEquals("/Image")) {
            CHECK_FALSE((dictionary.getKey("/Interpolate").isBool() && dictionary.getKey("/Interpolate").getBoolValue()));
            QPDFObjectHandle space = dictionary.getKey("/ColorSpace");
            CHECK((!space.isName() || space.getName() == "/DeviceRGB" || space.getName() == "/DeviceGray"));
        }
        if (dictionary.getKey("/BM").isName())
            CHECK(blends.contains(dictionary.getKey("/BM").getName()));
        if (dictionary.getKey("/Type").isNameAndEquals("/Annot")) {
            CHECK(dictionary.getKey("/Subtype").getName() == "/Link");
            CHECK(dictionary.getKey("/F").getIntValue() == 4); // printed, never hidden
        }
        if (dictionary.hasKey("/S") && dictionary.getKey("/S").isName()) {
            for (const char* action : {"/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide"})
                CHECK(dictionary.getKey("/S").getName() != action);
        }
    }
    for (QPDFObjectHandle page : reading.pdf->getAllPages()) {
        Shown shown(page.getKey("/Resources"));
        page.parsePageContents(&shown);
        for (const char* cmyk : {"k", "K"})
            CHECK_FALSE(shown.operators.contains(cmyk));
    }
}

/// Every font is embedded and as wide as it says, and every glyph that is shown has its character.
inline void checkFonts(const Reading& reading)
{
    std::map<QPDFObjGen, std::set<int>> codes;
    for (QPDFObjectHandle page : reading.pdf->getAllPages()) {
        Shown shown(page.getKey("/Resources"));
        page.parsePageContents(&shown);
        for (const auto& [font, more] : shown.codes)
            codes[font].insert(more.begin(), more.end());
    }
    REQUIRE_FALSE(codes.empty());
    for (const auto& [id, used] : codes) {
        QPDFObjectHandle font = reading.pdf->getObject(id);
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        CHECK(font.getKey("/Encoding").getName() == "/Identity-H");
        CHECK(descendant.getKey("/Subtype").getName() == "/CIDFontType2");
        CHECK(descendant.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"));
        CHECK(descendant.getKey("/CIDSystemInfo").getKey("/Ordering").getUTF8Value() == "Identity");
        REQUIRE(descriptor.getKey("/FontFile2").isStream());
        const std::string name = font.getKey("/BaseFont").getName();
        CHECK(name == descendant.getKey("/BaseFont").getName());
        CHECK(name == descriptor.getKey("/FontName").getName());
        CHECK(name.at(7) == '+');

        const std::vector<double> advances = advancesOf(bytesOf(descriptor.getKey("/FontFile2")));
        const std::map<int, double> widths = widthsOf(descendant);
        const double usual = descendant.hasKey("/DW") ? descendant.getKey("/DW").getNumericValue() : 1000;
        const QString map = QString::fromLatin1(bytesOf(font.getKey("/ToUnicode")));
        for (const int code : used) {
            INFO(name << ' ' << code);
            CHECK(code != 0); // .notdef is never shown
            REQUIRE(size_t(code) < advances.size());
            const auto width = widths.find(code);
            CHECK(std::abs((width == widths.end() ? usual : width->second) - advances[size_t(code)]) <= 1.0);
            const QString written = QString::number(code, 16).rightJustified(4, u'0').toUpper();
            const auto entry = QRegularExpression(u"<%1> <([0-9A-F]+)>"_s.arg(written)).match(map);
            REQUIRE(entry.hasMatch());
            CHECK(entry.captured(1) != u"0000");
            CHECK(entry.captured(1) != u"FFFE");
        }
        if (descriptor.hasKey("/CIDSet")) { // then it must name every glyph there is
            const QByteArray set = bytesOf(descriptor.getKey("/CIDSet"));
            for (size_t glyph = 0; glyph < advances.size(); ++glyph)
                CHECK((set.at(qsizetype(glyph / 8)) & (0x80 >> (glyph % 8))) != 0);
        }
    }
}

} // namespace shirube::test
