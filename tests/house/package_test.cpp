// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

QString source(const QString& relative)
{
    return QString::fromUtf8(test::readAll(test::sourceFile(relative)));
}

// The first captured text of a pattern in a file of the repository.
QString found(const QString& file, const QString& pattern)
{
    return QRegularExpression(pattern).match(source(file)).captured(1);
}

QString attribute(const QString& file, const QString& element, const QString& name)
{
    QXmlStreamReader xml(source(file));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element && xml.attributes().hasAttribute(name))
            return xml.attributes().value(name).toString();
    }
    CHECK_FALSE(xml.hasError());
    return {};
}

const QString kind = u"application/x-shirube"_s;

} // namespace

TEST_CASE("every system is told the same file type, and it is the one that files have")
{
    CHECK(attribute(u"installer/shirube-mime.xml"_s, u"mime-type"_s, u"type"_s) == kind);
    CHECK(attribute(u"installer/shirube-mime.xml"_s, u"glob"_s, u"pattern"_s) == u"*.shirube");
    CHECK(source(u"installer/shirube.desktop"_s).contains(u"MimeType="_s + kind + u';'));
    CHECK(source(u"installer/shirube.metainfo.xml.in"_s).contains(u"<mediatype>"_s + kind + u"</mediatype>"_s));
    CHECK(source(u"installer/Info.plist.in"_s).contains(kind));
    CHECK(source(u"installer/NSIS.template.in"_s).contains(kind));

    // What a nameless file is known by: the bytes that a file of ours has.
    const test::TempDir folder;
    const QString path = test::newDatabase(folder).path();
    const QByteArray bytes = test::readAll(path);
    CHECK(found(u"installer/shirube-mime.xml"_s, u"offset=\"68\" value=\"0x([0-9A-F]+)\""_s).toUInt(nullptr, 16) ==
          storage::applicationId);
    CHECK(bytes.mid(68, 4) == "SRBE");
    CHECK(bytes.startsWith("SQLite format 3"));
}

TEST_CASE("what is packed says one version")
{
    const QString version = found(u"CMakeLists.txt"_s, u"project\\(shirube VERSION ([0-9.]+)"_s);
    CHECK(version == QStringLiteral(SHIRUBE_VERSION));
    const auto manifest = QJsonDocument::fromJson(source(u"vcpkg.json"_s).toUtf8()).object();
    CHECK(manifest[u"version-semver"].toString() == version);
}

TEST_CASE("icons have the size that their name says")
{
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        const QImage icon(test::sourceFile(u"installer/icons/shirube-%1.png"_s.arg(size)));
        CAPTURE(size);
        CHECK(icon.size() == QSize(size, size));
        CHECK(icon.hasAlphaChannel());
    }
    CHECK(test::readAll(test::sourceFile(u"installer/icons/shirube.ico"_s)).startsWith(QByteArrayView("\0\0\1\0", 4)));
    CHECK(test::readAll(test::sourceFile(u"installer/icons/shirube.icns"_s)).startsWith("icns"));
}

TEST_CASE("the list of licences names everything that the program is built with")
{
    const QString licences = source(u"installer/copyright"_s);
    const QStringList parts{u"Qt 6"_s, u"Qt 6 Charts"_s, u"SQLite"_s, u"ICU"_s, u"qpdf"_s, u"libxlsxwriter"_s, u"zlib"_s, u"NLopt"_s,
                            u"Boost"_s, u"CLI11"_s, u"tl::expected"_s};
    for (const QString& part : parts)
        CHECK(licences.contains(u"Files: "_s + part));
    // A library that is new in the build is new in this list: found there, it must be counted here.
    static const QRegularExpression package(u"find_(?:package|path)\\((\\S+)"_s);
    int packages = 0;
    for (auto it = package.globalMatch(source(u"CMakeLists.txt"_s)); it.hasNext(); it.next())
        ++packages;
    CHECK(packages == parts.size() - 1); // Qt and its charts are one package
}
