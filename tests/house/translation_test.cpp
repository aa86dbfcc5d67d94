// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct Message
{
    QString source;
    QString translation;
    bool finished = true;
};

QList<Message> messages(const QString& path)
{
    QXmlStreamReader xml(test::readAll(path));
    QList<Message> all;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            all.append({xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation") {
            all.last().finished = !xml.attributes().hasAttribute(u"type"_s);
            all.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    CHECK_FALSE(xml.hasError());
    return all;
}

} // namespace

TEST_CASE("every text of the program has its Japanese")
{
    const test::TempDir folder;
    const QString shipped = test::sourceFile(u"resources/translations/shirube_ja.ts"_s);
    const QString fresh = folder.write(u"ja.ts"_s, test::readAll(shipped));
    QProcess lupdate;
    lupdate.setWorkingDirectory(test::sourceFile({}));
    lupdate.start(QStringLiteral(SHIRUBE_LUPDATE),
                  {u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"app"_s, u"core"_s, u"ui"_s, u"-ts"_s, fresh});
    REQUIRE(lupdate.waitForFinished(120'000));
    REQUIRE(lupdate.exitCode() == 0);
    const QList<Message> all = messages(fresh);
    CHECK(all.size() > 500);
    QStringList missing;
    for (const Message& message : all) {
        if (!message.finished || message.translation.isEmpty())
            missing.append(message.source);
    }
    CHECK(missing.join(u'\n') == u"");
}

TEST_CASE("every text is looked up where its Japanese stands")
{
    // What calls translate() names its context; what calls tr() has its class with the namespace, unless lupdate took the
    // class for another one.
    QByteArray code;
    for (const QString& top : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator it(test::sourceFile(top), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            code += test::readAll(it.next());
    }
    QXmlStreamReader xml(test::readAll(test::sourceFile(u"resources/translations/shirube_ja.ts"_s)));
    int contexts = 0;
    while (xml.readNext() != QXmlStreamReader::EndDocument) {
        if (xml.hasError() || !xml.isStartElement() || xml.name() != u"name")
            continue;
        const QString context = xml.readElementText();
        INFO(context.toStdString());
        CHECK((context.startsWith(u"shirube::") || code.contains('"' + context.toUtf8() + '"')));
        ++contexts;
    }
    CHECK_FALSE(xml.hasError());
    CHECK(contexts > 20);
}

TEST_CASE("no blank follows the full stop of a Japanese sentence")
{
    for (const Message& message : messages(test::sourceFile(u"resources/translations/shirube_ja.ts"_s))) {
        INFO(message.translation.toStdString());
        CHECK_FALSE(message.translation.contains(u"。 "));
    }
}

TEST_CASE("a translation fills in nothing that its source does not have")
{
    static const QRegularExpression place(u"%(?:n|\\d)"_s);
    for (const Message& message : messages(test::sourceFile(u"resources/translations/shirube_ja.ts"_s))) {
        if (message.source.startsWith(u"%3 %1") || message.source.startsWith(u"%4 %3") || message.source == u"%2" ||
            message.source == u"%2%3")
            continue; // dates: each language takes the parts it needs
        for (auto it = place.globalMatch(message.translation); it.hasNext();) {
            INFO(message.source.toStdString());
            CHECK(message.source.contains(it.next().captured()));
        }
    }
}
