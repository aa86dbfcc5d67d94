// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf_objects.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>

#include <cstdlib>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

const auto rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const auto dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const auto xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const auto pdfSchema = u"http://ns.adobe.com/pdf/1.3/"_s;
const auto pdfaId = u"http://www.aiim.org/pdfa/ns/id/"_s;

void setText(QPDFObjectHandle dictionary, const std::string& name, const QString& text)
{
    if (text.isEmpty())
        dictionary.removeKey(name);
    else
        dictionary.replaceKey(name, pdfText(text));
}

QString textAt(QPDFObjectHandle dictionary, const std::string& name)
{
    QPDFObjectHandle value = dictionary.getKey(name);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

// A text that XML 1.0 can hold.
QString inXml(QString text)
{
    text.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return text;
}

class Xmp
{
public:
    Xmp() : m_writer(&m_bytes)
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(1);
        for (const auto& [space, prefix] : {std::pair{rdf, "rdf"}, std::pair{dublinCore, "dc"}, std::pair{xmp, "xmp"},
                                            std::pair{pdfSchema, "pdf"}, std::pair{pdfaId, "pdfaid"}})
            m_writer.writeNamespace(space, QLatin1StringView(prefix));
        m_writer.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        m_writer.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        m_writer.writeStartElement(rdf, u"RDF"_s);
        m_writer.writeStartElement(rdf, u"Description"_s);
        m_writer.writeAttribute(rdf, u"about"_s, QString());
    }

    void text(const QString& space, const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_writer.writeTextElement(space, name, inXml(value));
    }

    /// kind: Alt with its default language, Seq or Bag of one.
    void list(const QString& name, const QString& kind, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_writer.writeStartElement(dublinCore, name);
        m_writer.writeStartElement(rdf, kind);
        m_writer.writeStartElement(rdf, u"li"_s);
        if (kind == u"Alt")
            m_writer.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        m_writer.writeCharacters(inXml(value));
        for (int open = 0; open < 3; ++open)
            m_writer.writeEndElement();
    }

    QByteArray packet()
    {
        m_writer.writeEndDocument();
        return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + m_bytes +
               "\n<?xpacket end=\"w\"?>";
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

QByteArray xmpOf(QPDFObjectHandle info, const PdfFacts& facts)
{
    Xmp xml;
    xml.text(dublinCore, u"format"_s, u"application/pdf"_s);
    xml.list(u"title"_s, u"Alt"_s, facts.title);
    xml.list(u"creator"_s, u"Seq"_s, facts.author);
    xml.list(u"description"_s, u"Alt"_s, facts.subject);
    xml.list(u"language"_s, u"Bag"_s, facts.language);
    if (facts.created.isValid()) {
        const QString moment = facts.created.toOffsetFromUtc(facts.created.offsetFromUtc()).toString(Qt::ISODate);
        xml.text(xmp, u"CreateDate"_s, moment);
        xml.text(xmp, u"ModifyDate"_s, moment);
    }
    xml.text(xmp, u"CreatorTool"_s, textAt(info, "/Creator"));
    xml.text(pdfSchema, u"Producer"_s, textAt(info, "/Producer"));
    if (facts.isArchival) {
        xml.text(pdfaId, u"part"_s, u"3"_s);
        xml.text(pdfaId, u"conformance"_s, u"U"_s);
    }
    return xml.packet();
}

} // namespace

QPDFObjectHandle pdfText(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QString pdfDate(const QDateTime& time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return time.toString(u"'D:'yyyyMMddHHmmss"_s) + (minutes < 0 ? u'-' : u'+') +
           u"%1'%2'"_s.arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

void writeFacts(QPDF& pdf, const PdfFacts& facts)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    setText(info, "/Title", facts.title);
    setText(info, "/Author", facts.author);
    setText(info, "/Subject", facts.subject);
    setText(info, "/Creator", u"Shirube"_s);
    for (const char* name : {"/CreationDate", "/ModDate"})
        setText(info, name, facts.created.isValid() ? pdfDate(facts.created) : QString());

    QPDFObjectHandle root = pdf.getRoot();
    // In the place of Qt's, which holds a random identifier, the moment of printing and the old title.
    QPDFObjectHandle metadata = pdf.newStream(xmpOf(info, facts).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    setText(root, "/Lang", facts.language);
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(!facts.title.isEmpty()));
    root.replaceKey("/ViewerPreferences", preferences);
}

void makeArchival(QPDF& pdf)
{
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    QPDFObjectHandle colours = pdf.newStream(profile.toStdString());
    colours.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    intent.replaceKey("/Type", QPDFObjectHandle::newName("/OutputIntent"));
    intent.replaceKey("/S", QPDFObjectHandle::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", colours);
    QPDFObjectHandle intents = QPDFObjectHandle::newArray();
    intents.appendItem(intent);
    pdf.getRoot().replaceKey("/OutputIntents", intents);

    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            object.getDict().removeKey("/Interpolate");
    }
}

} // namespace shirube::ui
