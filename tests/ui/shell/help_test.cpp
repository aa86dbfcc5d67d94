// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/help_text.h"
#include "ui/shell/help_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QXmlStreamReader>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

// As it stands on a button or in a menu, without the marks for shortcuts and the points of "more follows".
QString bare(QString text)
{
    static const QRegularExpression key(u"\\(&\\w\\)"_s);
    text = text.trimmed().remove(key).remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

// Every text of the program, in the language: those of the help's quotes are among them.
QSet<QString> texts(const QString& language)
{
    QXmlStreamReader xml(test::readAll(test::sourceFile(u"resources/translations/shirube_ja.ts"_s)));
    QSet<QString> all;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == (language == u"ja" ? u"translation" : u"source"))
            all.insert(bare(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    CHECK_FALSE(xml.hasError());
    return all;
}

QStringList captured(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    QStringList all;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        all.append(it.next().captured(1));
    return all;
}

HelpWindow* helpOf(const QWidget& owner)
{
    return owner.findChild<HelpWindow*>({}, Qt::FindDirectChildrenOnly);
}

} // namespace

TEST_CASE("every page of the help is there in both languages and names nothing that is not there", "[help]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        const QList<HelpPage> pages = helpPages(language);
        REQUIRE(pages.size() == helpTopics().size());
        const QSet<QString> known = texts(language);
        REQUIRE(known.size() > 1'000);
        QStringList missing;
        for (const HelpPage& page : pages) {
            const QString where = language + u'/' + page.topic + u": "_s;
            INFO(where.toStdString());
            CHECK(page.text.startsWith(u"# "));
            CHECK(page.text.size() > 600);
            CHECK_FALSE(page.text.contains(u"http"));
            CHECK_FALSE(page.text.contains(u'<'));
            for (const QString& word : captured(page.text, language == u"ja" ? u"「([^」]*)」"_s : u"“([^”]*)”"_s)) {
                if (!known.contains(bare(word)))
                    missing.append(where + word);
            }
            for (const QString& picture : captured(page.text, u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s)) {
                const QUrl address = helpAddress(page.topic, language).resolved(QUrl(picture));
                const QImage image(u':' + address.path());
                CHECK(picture.endsWith(language + u".png"_s));
                CHECK_FALSE(image.isNull());
                CHECK(image.format() == QImage::Format_Indexed8);
                CHECK(QFileInfo(u':' + address.path()).size() <= 60 * 1024);
            }
            for (const QString& link : captured(page.text, u"(?<!!)\\[[^\\]]+\\]\\(([^)]*)\\)"_s))
                CHECK(helpTopics().contains(link.chopped(3)));
        }
        CHECK(missing.join(u'\n') == u"");
    }
}

TEST_CASE("both languages of the help have the same headings, steps and tables", "[help]")
{
    const auto shape = [](const QString& text) {
        QStringList lines;
        for (const QString& line : text.split(u'\n')) {
            if (line.startsWith(u'#') || line.startsWith(u'|'))
                lines.append(line.left(2) + QString::number(line.count(u'|')));
            else if (line.startsWith(u"![") || (!line.isEmpty() && line.front().isDigit()))
                lines.append(line.left(2));
        }
        return lines.join(u' ');
    };
    const QList<HelpPage> japanese = helpPages(u"ja"_s);
    const QList<HelpPage> english = helpPages(u"en"_s);
    REQUIRE(japanese.size() == english.size());
    for (qsizetype i = 0; i < japanese.size(); ++i) {
        INFO(japanese[i].topic.toStdString());
        CHECK(shape(japanese[i].text) == shape(english[i].text));
    }
}

TEST_CASE("the help is searched as names are: width, kana and case make no difference", "[help]")
{
    const QList<HelpPage> pages = helpPages(u"ja"_s);
    CHECK(findHelp(pages, {}) == helpTopics());
    CHECK(findHelp(pages, u"ﾊﾞｯｸｱｯﾌﾟ"_s).first() == u"backups");
    CHECK(findHelp(pages, u"ｃｓｖ 却下"_s).contains(u"import"_s));
    CHECK_FALSE(findHelp(pages, u"ｃｓｖ 却下"_s).contains(u"keys"_s)); // has the one word, but not the other
    CHECK(findHelp(pages, u"こんなことばはない"_s).isEmpty());
}

TEST_CASE("F1 opens the help of the page that is open, and there is one for every page", "[help]")
{
    test::WindowKit kit;
    kit.window.show();
    kit.window.activateWindow();
    REQUIRE(test::waitUntil([&] { return kit.window.isActiveWindow(); }));
    const auto pressF1 = [&] {
        QApplication::processEvents();
        kit.window.activateWindow();
        REQUIRE(test::waitUntil([&] { return kit.window.isActiveWindow(); }));
        QTest::keyClick(&kit.window, Qt::Key_F1);
    };
    pressF1();
    REQUIRE(helpOf(kit.window));
    CHECK(helpOf(kit.window)->topic() == u"start");
    helpOf(kit.window)->close();

    kit.openPlan();
    kit.forgetOld(); // the menu that was
    const auto* pages = kit.pages();
    for (int index = 0; index < pages->count(); ++index) {
        kit.window.showPage(index);
        pressF1();
        const auto* page = qobject_cast<const Page*>(pages->widget(index));
        INFO(page->title().toStdString());
        CHECK(helpOf(kit.window)->isVisible());
        CHECK(helpOf(kit.window)->topic() + u".svg"_s == page->icon());
        CHECK(helpOf(kit.window)->windowTitle().contains(helpPages(u"en"_s)[helpTopics().indexOf(helpOf(kit.window)->topic())].title));
    }
    QTest::keyClick(helpOf(kit.window), Qt::Key_Escape);
    CHECK_FALSE(helpOf(kit.window)->isVisible());
}

TEST_CASE("F1 within a dialog opens a help that can be used beside it", "[help]")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.show();
    kit.window.showPage(4);
    QDialog dialog(&kit.window);
    dialog.setModal(true);
    auto* field = new QLineEdit(&dialog);
    dialog.show();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    REQUIRE(helpOf(dialog));
    CHECK(helpOf(dialog)->topic() == u"review");
    CHECK_FALSE(helpOf(kit.window));
    CHECK(QGuiApplication::modalWindow() == dialog.windowHandle());
}

TEST_CASE("what is searched for is marked, narrows the contents and is walked through by Enter", "[help]")
{
    HelpWindow help(nullptr);
    help.open(u"members"_s);
    auto* search = test::named<QLineEdit>(help, u"Search the help"_s);
    auto* contents = test::named<QListWidget>(help, u"Pages of the help"_s);
    auto* text = help.findChild<HelpText*>();
    REQUIRE(text);
    CHECK(contents->count() == helpTopics().size());
    CHECK(contents->currentItem()->text() == u"Members");
    test::type(search, u"leave"_s);
    CHECK(contents->count() < helpTopics().size());
    CHECK(help.topic() == u"members"); // holds the word, so one stays
    REQUIRE(text->marks() > 1);
    const int first = text->textCursor().position();
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(text->textCursor().position() > first);
    search->clear();
    CHECK(text->marks() == 0);
    CHECK(contents->count() == helpTopics().size());
    test::type(search, u"zzz"_s);
    CHECK(contents->count() == 0);
    test::checkNames(help);
}

TEST_CASE("the help shows what ships with the program and nothing else", "[help]")
{
    struct Open : HelpText
    {
        using HelpText::loadResource;
    } text;
    text.setSource(helpAddress(u"home"_s, u"ja"_s), QTextDocument::MarkdownResource);
    CHECK(text.toPlainText().contains(u"要対応"));
    const test::TempDir folder;
    QImage image(2, 2, QImage::Format_RGB32);
    REQUIRE(image.save(folder.file(u"a.png"_s)));
    const auto load = [&](const QString& address) { return text.loadResource(QTextDocument::ImageResource, QUrl(address)).value<QImage>(); };
    CHECK_FALSE(load(u"../pictures/home-ja.png"_s).isNull());
    CHECK(load(u"file://"_s + folder.file(u"a.png"_s)).isNull());
    CHECK(load(folder.file(u"a.png"_s)).isNull());
    CHECK(load(u"qrc:/shirube/icons/home.svg"_s).isNull());
    CHECK(load(u"https://example.com/a.png"_s).isNull());
}

TEST_CASE("the help follows the language and fits its pictures to its width", "[help]")
{
    HelpWindow help(nullptr);
    help.open(u"home"_s);
    auto* text = help.findChild<HelpText*>();
    CHECK(text->toPlainText().contains(u"Needs attention"));
    setLanguage(u"ja"_s);
    QCoreApplication::sendPostedEvents();
    CHECK(text->toPlainText().contains(u"要対応"));
    CHECK(help.windowTitle().contains(u"ホーム"));
    for (const int width : {700, 1'100}) {
        help.resize(width, 600);
        QCoreApplication::sendPostedEvents();
        CHECK(text->document()->size().width() <= text->viewport()->width() + 1);
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            if (!block.text().contains(QChar::ObjectReplacementCharacter))
                continue;
            const QString name = block.begin().fragment().charFormat().toImageFormat().name();
            const QUrl address = text->document()->baseUrl().resolved(QUrl(name));
            const auto picture = text->document()->resource(QTextDocument::ImageResource, address).value<QImage>();
            const auto* layout = text->document()->documentLayout();
            const double height = layout->blockBoundingRect(block.next()).top() - layout->blockBoundingRect(block).top();
            CHECK(height >= picture.deviceIndependentSize().height());
            CHECK(height <= picture.deviceIndependentSize().height() + 2 * space::page); // and no empty lines below it
        }
    }
    setLanguage(u"en"_s);
}

TEST_CASE("the help is seen in both languages and looks", "[screens][help]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const bool dark : {false, true}) {
            setLanguage(language);
            applyLook(dark);
            HelpWindow help(nullptr);
            for (const QString& topic : {u"home"_s, u"members"_s, u"keys"_s}) {
                help.open(topic);
                test::picture(help, u"help-%1-%2-%3"_s.arg(topic, language, dark ? u"dark"_s : u"light"_s));
            }
        }
    }
    setLanguage(u"en"_s);
    applyLook(false);
}
