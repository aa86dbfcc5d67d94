// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf_characters.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace shirube::ui
{

namespace
{

using Glyph = std::pair<QPDFObjGen, int>; // the PDF font and the code in it

bool isRadical(char32_t character)
{
    return character >= 0x2E80 && character <= 0x2FD5;
}

bool isOrdinary(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::none_of(characters.begin(), characters.end(), isRadical) &&
           text.normalized(QString::NormalizationForm_KC) == text;
}

// One glyph can serve several characters; a reader searches for the one a keyboard gives.
bool isBetter(const QString& candidate, const QString& present)
{
    const auto rank = [](const QString& text) {
        return std::make_tuple(!isOrdinary(text), text.size(), text);
    };
    return rank(candidate) < rank(present);
}

// For glyphs the key page does not name, Qt's word counts; Qt takes the lowest code point of a glyph,
// which is a tab for the space and a radical or a ligature for what people write.
QString repaired(const QString& text)
{
    QString result;
    for (const uint character : text.toUcs4()) {
        const QString one = QStringView(QChar::fromUcs4(character)).toString();
        if (character == 0x09)
            result += u' ';
        else if (isRadical(character) || (character >= 0xFB00 && character <= 0xFB06))
            result += one.normalized(QString::NormalizationForm_KC);
        else if (character != 0)
            result += one;
    }
    return result;
}

struct Operation
{
    std::string name;
    std::vector<QPDFObjectHandle> operands;
};

// Page contents and character maps share one syntax: operands, then their operator.
class OperationReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    std::vector<Operation> operations;

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isOperator()) {
            operations.push_back({object.getOperatorValue(), std::move(m_operands)});
            m_operands.clear();
        } else {
            m_operands.push_back(object);
        }
    }
    void handleEOF() override {}

private:
    std::vector<QPDFObjectHandle> m_operands;
};

std::vector<int> codesIn(const std::string& bytes)
{
    std::vector<int> codes;
    for (size_t i = 0; i + 1 < bytes.size(); i += 2)
        codes.push_back(static_cast<unsigned char>(bytes[i]) << 8 | static_cast<unsigned char>(bytes[i + 1]));
    return codes;
}

QString textIn(const std::string& bytes)
{
    QString text;
    for (const int unit : codesIn(bytes))
        text += QChar(static_cast<char16_t>(unit));
    return text;
}

int numberOf(std::vector<QPDFObjectHandle> colour)
{
    int number = 0;
    for (QPDFObjectHandle& part : colour) {
        // getNumericValue() reads 0.5 as 0 where the system's locale writes a comma.
        const double share = QByteArray::fromStdString(part.unparse()).toDouble();
        number = number << 8 | (static_cast<int>(std::lround(share * 255.0)) & 0xFF);
    }
    return number;
}

std::vector<std::string> stringsOf(const Operation& operation)
{
    std::vector<std::string> strings;
    for (auto operand : operation.operands) {
        const auto parts = operand.isArray() ? operand.getArrayAsVector() : std::vector{operand};
        for (auto part : parts)
            if (part.isString())
                strings.push_back(part.getStringValue());
    }
    return strings;
}

// The glyphs of each numbered entry, as they stand on the key page.
std::map<int, std::vector<Glyph>> glyphsOnKeyPage(QPDFObjectHandle page)
{
    OperationReader reader;
    page.parsePageContents(&reader);
    QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");

    std::map<int, std::vector<Glyph>> glyphs;
    QPDFObjGen font;
    int number = 0;
    bool isShadow = false; // Qt's second stroke of a synthesised bold, marked as an empty ActualText
    for (auto& [name, operands] : reader.operations) {
        if (name == "BDC")
            isShadow = true;
        else if (name == "EMC")
            isShadow = false;
        else if (name == "Tf" && operands.size() == 2)
            font = fonts.getKey(operands[0].getName()).getObjGen();
        else if ((name == "scn" || name == "rg") && operands.size() == 3)
            number = numberOf(operands);
        else if ((name == "Tj" || name == "TJ") && !isShadow)
            for (const std::string& bytes : stringsOf({name, operands}))
                for (const int code : codesIn(bytes))
                    glyphs[number].push_back({font, code});
    }
    return glyphs;
}

void addRange(CharacterMap& map, int first, int last, QPDFObjectHandle target)
{
    for (int code = first; code <= last; ++code) {
        QString text;
        if (target.isArray()) {
            if (code - first >= target.getArrayNItems())
                return;
            text = repaired(textIn(target.getArrayItem(code - first).getStringValue()));
        } else {
            text = textIn(target.getStringValue());
            if (!text.isEmpty())
                text.back() = QChar(static_cast<char16_t>(text.back().unicode() + (code - first)));
            text = repaired(text);
        }
        if (!text.isEmpty())
            map[code] = text;
    }
}

CharacterMap qtMap(QPDFObjectHandle toUnicode)
{
    CharacterMap map;
    if (!toUnicode.isStream())
        return map;
    OperationReader reader;
    toUnicode.parseAsContents(&reader);
    for (auto& [name, operands] : reader.operations) {
        const size_t width = name == "endbfrange" ? 3 : name == "endbfchar" ? 2 : 0;
        for (size_t i = 0; width > 0 && i + width <= operands.size(); i += width) {
            const std::vector<int> first = codesIn(operands[i].getStringValue());
            const std::vector<int> last = codesIn(operands[i + width - 2].getStringValue());
            if (first.size() == 1 && last.size() == 1)
                addRange(map, first.front(), last.front(), operands[i + width - 1]);
        }
    }
    return map;
}

std::string hex(const QString& text)
{
    std::string digits;
    for (const QChar unit : text)
        digits += QString::number(unit.unicode(), 16).rightJustified(4, u'0').toUpper().toStdString();
    return digits;
}

std::string characterMapStream(const CharacterMap& map)
{
    constexpr size_t blockLimit = 100; // the most entries a PDF reader must accept in one block
    std::string text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    size_t done = 0;
    for (const auto& [code, characters] : map) {
        if (done % blockLimit == 0)
            text += std::to_string(std::min(blockLimit, map.size() - done)) + " beginbfchar\n";
        text.append("<").append(hex(QString(QChar(static_cast<char16_t>(code)))));
        text.append("> <").append(hex(characters)).append(">\n");
        if (++done % blockLimit == 0 || done == map.size())
            text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// In the order in which the document first uses them: Qt numbers a font object when it meets the font.
std::vector<QPDFObjectHandle> fontsOf(QPDF& pdf)
{
    std::vector<QPDFObjectHandle> objects = pdf.getAllObjects();
    std::erase_if(objects,
                  [](QPDFObjectHandle& object) { return !object.isDictionaryOfType("/Font", "/Type0"); });
    std::sort(objects.begin(), objects.end(),
              [](auto& left, auto& right) { return left.getObjectID() < right.getObjectID(); });
    return objects;
}

std::string subsetTag(int number)
{
    std::string tag = "/AAAAAA";
    for (size_t place = tag.size() - 1; place > 0; --place, number /= 26)
        tag[place] = static_cast<char>('A' + number % 26);
    return tag;
}

} // namespace

// An entry that is not exactly one code was not drawn as it was noted and tells nothing.
FontMaps learnCharacters(const QPDFObjectHandle& keyPage, const QList<GlyphKey::Entry>& entries)
{
    FontMaps maps;
    for (const auto& [number, glyphs] : glyphsOnKeyPage(keyPage)) {
        if (number < 1 || number > entries.size() || glyphs.size() != 1 || glyphs.front().second == 0)
            continue;
        const QString& text = entries.at(number - 1).text;
        const auto [place, isNew] = maps[glyphs.front().first].try_emplace(glyphs.front().second, text);
        if (!isNew && isBetter(text, place->second))
            place->second = text;
    }
    return maps;
}

void rewriteCharacterMaps(QPDF& pdf, FontMaps learned)
{
    for (QPDFObjectHandle font : fontsOf(pdf)) {
        CharacterMap& map = learned[font.getObjGen()];
        map.merge(qtMap(font.getKey("/ToUnicode"))); // what was learned stays
        font.replaceKey("/ToUnicode", pdf.newStream(characterMapStream(map)));
    }
}

void nameSubsets(QPDF& pdf)
{
    int number = 0;
    for (QPDFObjectHandle font : fontsOf(pdf)) {
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        const std::string qtName = descriptor.getKey("/FontName").getName();
        const size_t plus = qtName.find('+');
        if (plus == std::string::npos)
            continue;
        const auto name = QPDFObjectHandle::newName(subsetTag(number++).append(qtName, plus));
        descriptor.replaceKey("/FontName", name);
        descendant.replaceKey("/BaseFont", name);
        font.replaceKey("/BaseFont", name);
    }
}

} // namespace shirube::ui
