// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucnv.h>
#include <vector>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

struct CloseConverter
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

// The Windows flavour; plain "ibm-943" reads 0x5C as a yen sign. Bytes or characters without a counterpart
// stop the conversion: the default callbacks would write FC FC in silence.
UConverter* cp932()
{
    thread_local const Converter converter = [] {
        UErrorCode status = U_ZERO_ERROR;
        Converter opened(ucnv_open("ibm-943_P15A-2003", &status));
        ucnv_setToUCallBack(opened.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        ucnv_setFromUCallBack(opened.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        Q_ASSERT(U_SUCCESS(status));
        return opened;
    }();
    return converter.get();
}

bool isAscii(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

// What ICU makes of every byte and of every two bytes, learnt once: a cell at a time, its converter costs more in
// setting up than in converting. All of CP932 is one code unit a character.
class Cp932Table
{
public:
    static const Cp932Table& instance()
    {
        static const Cp932Table table;
        return table;
    }

    // 0xFFFF: no such character.
    [[nodiscard]] char16_t one(unsigned char byte) const { return m_one[byte]; }
    [[nodiscard]] char16_t two(unsigned char lead, unsigned char trail) const { return m_two[size_t(lead) << 8 | trail]; }

private:
    Cp932Table()
    {
        for (size_t lead = 0; lead < 256; ++lead) {
            m_one[lead] = converted({char(lead)});
            for (size_t trail = 0; m_one[lead] == none && trail < 256; ++trail)
                m_two[lead << 8 | trail] = converted({char(lead), char(trail)});
        }
    }

    static char16_t converted(std::initializer_list<char> bytes)
    {
        UChar units[4];
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(cp932(), units, 4, bytes.begin(), int32_t(bytes.size()), &status);
        return U_SUCCESS(status) && length == 1 ? units[0] : none;
    }

    static constexpr char16_t none = 0xFFFF;
    std::array<char16_t, 256> m_one;
    std::vector<char16_t> m_two = std::vector<char16_t>(size_t(1) << 16, none);
};

bool decodeCp932(QByteArrayView bytes, QString& text)
{
    const Cp932Table& table = Cp932Table::instance();
    text.resize(bytes.size());
    auto* to = reinterpret_cast<char16_t*>(text.data());
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.begin());
    const auto* const end = reinterpret_cast<const unsigned char*>(bytes.end());
    while (at != end) {
        char16_t unit = table.one(*at++);
        if (unit == 0xFFFF && at != end)
            unit = table.two(at[-1], *at), ++at;
        if (unit == 0xFFFF) {
            text.resize(0);
            return false;
        }
        *to++ = unit;
    }
    text.resize(to - reinterpret_cast<char16_t*>(text.data()));
    return true;
}

std::optional<QByteArray> encodeCp932(QStringView text)
{
    QByteArray bytes(text.size() * 2 + 2, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ucnv_fromUChars(cp932(), bytes.data(), int32_t(bytes.size()), text.utf16(),
                                           int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

// Japanese Windows writes these two with its own code points, which CP932 can hold.
QString windowsForms(QString text)
{
    return text.replace(u'\u301C', u'\uFF5E').replace(u'\u2212', u'\uFF0D');
}

} // namespace

Result<std::optional<Encoding>> encodingFromName(const QString& name)
{
    const QString lower = name.toLower();
    if (lower.isEmpty() || lower == u"auto")
        return std::optional<Encoding>();
    if (lower == u"utf-8" || lower == u"utf8")
        return std::optional(Encoding::Utf8);
    if (lower == u"cp932" || lower == u"shift_jis")
        return std::optional(Encoding::Cp932);
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Exchange", "“%1” is not an encoding this program knows. Use auto, utf-8 or "
                                                        "cp932.")
                    .arg(name));
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf8Bom:
        return u"UTF-8 (BOM)"_s;
    case Encoding::Cp932:
        return u"CP932"_s;
    }
    Q_UNREACHABLE();
}

Result<Encoding> detectEncoding(QIODevice& device)
{
    device.seek(0);
    const QByteArray head = device.peek(3);
    if (head.isEmpty())
        return fail(ErrorCode::Structure, QCoreApplication::translate("Exchange", "The file is empty. Nothing was changed."));
    if (head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8Bom;
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return fail(ErrorCode::Structure,
                    QCoreApplication::translate("Exchange", "The file is UTF-16 text. Nothing was changed. Save it as CSV "
                                                            "UTF-8 and import that file."));
    QStringDecoder utf8(QStringDecoder::Utf8);
    bool valid = true;
    while (valid && !device.atEnd()) {
        const QByteArray chunk = device.read(1 << 20);
        if (chunk.isEmpty())
            break;
        const QString decoded = utf8.decode(chunk);
        valid = !utf8.hasError();
    }
    device.seek(0);
    // A sequence cut off at the very end leaves no error; it is for the last row to be rejected.
    return valid ? Encoding::Utf8 : Encoding::Cp932;
}

bool decodeInto(QString& text, QByteArrayView bytes, Encoding encoding)
{
    if (isAscii(bytes)) {
        text.resize(bytes.size());
        std::transform(bytes.begin(), bytes.end(), text.begin(), [](char c) { return QLatin1Char(c); });
        return true;
    }
    if (encoding == Encoding::Cp932)
        return decodeCp932(bytes, text);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    text.resize(decoder.requiredSpace(bytes.size()));
    const QChar* end = decoder.appendToBuffer(text.data(), bytes);
    text.resize(end - text.constData());
    return !decoder.hasError();
}

std::optional<QString> decode(QByteArrayView bytes, Encoding encoding)
{
    QString text;
    return decodeInto(text, bytes, encoding) ? std::optional(text) : std::nullopt;
}

QByteArray encode(const QString& text, Encoding encoding, QStringList* lost)
{
    if (encoding != Encoding::Cp932)
        return text.toUtf8();
    const QString windows = windowsForms(text);
    if (auto bytes = encodeCp932(windows))
        return *bytes;
    QByteArray bytes;
    for (const char32_t point : windows.toStdU32String()) {
        const QString character = QString::fromUcs4(&point, 1);
        if (auto one = encodeCp932(character)) {
            bytes += *one;
            continue;
        }
        if (lost && !lost->contains(character))
            lost->append(character);
        bytes += "\x81\xAC"; // 〓
    }
    return bytes;
}

} // namespace shirube::exchange
