// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pdf_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <map>
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4 // libqpdf 11: std::shared_ptr only, and no warning about it
#endif
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace shirube::cli
{

namespace
{

using Characters = QHash<int, QString>; // by glyph

// Of a content stream or character map: each operator with what stood before it.
class Operations : public QPDFObjectHandle::ParserCallbacks
{
public:
    using Meet = std::function<void(const std::string& name, std::vector<QPDFObjectHandle>& operands)>;
    explicit Operations(Meet meet) : m_meet(std::move(meet)) {}

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        m_meet(object.getOperatorValue(), m_operands);
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    Meet m_meet;
    std::vector<QPDFObjectHandle> m_operands;
};

std::vector<int> unitsOf(const std::string& bytes)
{
    std::vector<int> units;
    for (size_t i = 0; i + 1 < bytes.size(); i += 2)
        units.push_back((static_cast<unsigned char>(bytes[i]) << 8) | static_cast<unsigned char>(bytes[i + 1]));
    return units;
}

Characters charactersOf(QPDFObjectHandle font)
{
    Characters characters;
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return characters;
    Operations entries([&](const std::string& name, std::vector<QPDFObjectHandle>& operands) {
        for (size_t i = 0; name == "endbfchar" && i + 1 < operands.size(); i += 2) {
            QString text;
            for (const int unit : unitsOf(operands[i + 1].getStringValue()))
                text += QChar(unit);
            for (const int glyph : unitsOf(operands[i].getStringValue()))
                characters[glyph] = text;
        }
    });
    map.parseAsContents(&entries);
    return characters;
}

QString textOf(QPDFPageObjectHelper page)
{
    QString text;
    std::map<std::string, Characters> fonts;
    for (auto& [name, font] : page.getAttribute("/Resources", false).getKey("/Font").getDictAsMap())
        fonts[name] = charactersOf(font);
    const Characters* current = nullptr;
    const auto show = [&](QPDFObjectHandle shown) {
        for (const int glyph : shown.isString() && current ? unitsOf(shown.getStringValue()) : std::vector<int>())
            text += current->value(glyph, QString(QChar::ReplacementCharacter));
    };
    Operations drawing([&](const std::string& name, std::vector<QPDFObjectHandle>& operands) {
        if (operands.empty())
            return;
        if (name == "Tf" && operands.front().isName())
            current = &fonts[operands.front().getName()];
        else if (name == "Tj")
            show(operands.front());
        else if (name == "TJ" && operands.front().isArray())
            for (const QPDFObjectHandle& part : operands.front().getArrayAsVector())
                show(part);
    });
    page.parseContents(&drawing);
    return text + u'\n';
}

} // namespace

Result<QString> textOfPdf(const QString& path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", bytes.constData(), size_t(bytes.size()));
        QString text;
        for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
            text += textOf(page);
        return text;
    } catch (const std::exception& error) {
        return fail(ErrorCode::Damaged, QCoreApplication::translate("Cli", "The PDF that was written cannot be read."),
                    QString::fromUtf8(error.what()));
    }
}

QString pdfLibrary()
{
    return QStringLiteral("qpdf ") + QString::fromStdString(QPDF::QPDFVersion());
}

} // namespace shirube::cli
