// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/print/pdf_text.h"
#include "ui/reports/preview_view.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/section_list.h"
#include "ui/widgets/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

/// The page over a file with the plan alone, as large as at 1366 × 768.
struct Room
{
    test::TempDir folder;
    test::ScriptedPrompts prompts;
    Session session{prompts, test::fixedClock()};
    PackDraft draft = newDraft(QDate(2022, 1, 15));
    ReportsPage page{session, draft};
    int shown = 0;

    Room()
    {
        const QString path = test::newPlanDatabase(folder).path();
        REQUIRE_DONE(session.open(path));
        session.setAsOf(YearMonth(2021, 12));
        QObject::connect(page.preview(), &PreviewView::pageShown, &page, [this] { ++shown; });
        draft.facts.language = u"en"_s;
        choose(u"summary"_s);
        page.resize(1200, 640);
        page.show();
        page.refresh();
    }

    void choose(const QString& name) { REQUIRE(draft.begin(name)); }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* found = page.findChild<Widget*>(name);
        REQUIRE(found);
        return found;
    }

    [[nodiscard]] SectionList* sections() const { return find<SectionList>(u"packSections"_s); }

    void wait()
    {
        const int before = shown;
        REQUIRE(test::waitUntil([&] { return shown > before; }, 60'000));
    }
};

void activate(QComboBox* box, const QVariant& data)
{
    const int index = box->findData(data);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

TEST_CASE("a draft begins with a template, and what is said about the pack stays")
{
    PackDraft draft = newDraft(QDate(2022, 1, 15));
    draft.facts.number = u"資料1"_s;
    REQUIRE(draft.begin(u"summary"_s));
    CHECK(draft.chosenSections() == QStringList{u"summary"_s});
    CHECK(draft.sections.size() == 13); // the others are there to be switched on
    CHECK(draft.facts.number == u"資料1"_s);
    CHECK_FALSE(draft.begin(u"weather"_s));
    CHECK(draft.pattern == u"summary"_s);
    REQUIRE(draft.begin(u"branch"_s));
    CHECK(draft.isOfBranches);
    CHECK(draft.wish(YearMonth(2021, 12)).forBranches);
    CHECK_FALSE(draft.move(0, -1));
    REQUIRE(draft.move(0, 1));
    CHECK(draft.chosenSections().mid(0, 2) == QStringList{u"summary"_s, u"cover"_s});
    draft.since = YearMonth(2021, 12); // not before the as-of month: the usual one
    CHECK_FALSE(draft.wish(YearMonth(2021, 12)).since.isValid());
    CHECK(draft.wish(YearMonth(2022, 1)).since == YearMonth(2021, 12));
}

TEST_CASE("the preview stands there page by page and turns by the keys")
{
    Room room;
    room.wait();
    CHECK_FALSE(room.page.preview()->picture().isNull());
    CHECK(room.find<QLabel>(u"previewNumber"_s)->text() == u"Page 1 of 1"_s);
    activate(room.find<QComboBox>(u"packTemplate"_s), u"standing"_s);
    PreviewView* preview = room.page.preview();
    const auto stands = [&](const QString& number) {
        return test::waitUntil(
            [&] {
                return room.find<QLabel>(u"previewNumber"_s)->text().startsWith(number) && !preview->picture().isNull() &&
                       preview->pageCount() > 2;
            },
            60'000);
    };
    REQUIRE(stands(u"Page 1 of "_s));
    QTest::keyClick(preview, Qt::Key_PageDown);
    CHECK(stands(u"Page 2 of "_s));
    QTest::keyClick(preview, Qt::Key_End);
    CHECK(stands(u"Page %1 of %1"_s.arg(preview->pageCount())));
    QTest::keyClick(preview, Qt::Key_Home);
    CHECK(stands(u"Page 1 of "_s));
}

TEST_CASE("sections are switched, moved by the keys, turned and commented on, and the draft follows")
{
    Room room;
    room.wait();
    SectionList* list = room.sections();
    list->choose(u"summary"_s);
    CHECK(list->sections().first() == PackDraft::Section{u"summary"_s, true});
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    CHECK(room.draft.sections.at(1) == PackDraft::Section{u"summary"_s, true});
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // at the end: stays
    CHECK(room.draft.sections.first() == PackDraft::Section{u"summary"_s, true});
    list->choose(u"definitions"_s);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(room.draft.chosenSections() == QStringList{u"summary"_s, u"definitions"_s});
    activate(room.find<QComboBox>(u"packOrientation"_s), QPageLayout::Portrait);
    room.find<QPlainTextEdit>(u"packComment"_s)->setPlainText(u"速報値を含む。"_s);
    CHECK(room.draft.facts.orientations.value(u"definitions"_s) == QPageLayout::Portrait);
    CHECK(room.draft.printFacts().comments == QMap<QString, QString>{{u"definitions"_s, u"速報値を含む。"_s}});
    room.wait();

    const QString path = room.folder.file(u"pack.pdf"_s);
    room.prompts.files = {path};
    room.page.save();
    REQUIRE(test::waitUntil([&] { return QFile::exists(path) || !room.prompts.errors.isEmpty(); }, 60'000));
    const QStringList pages = test::pageTexts(test::readAll(path));
    REQUIRE(pages.size() >= 2);
    CHECK(pages.join(QString()).contains(u"速報値を含む。"_s));
}

TEST_CASE("a comment that is too long and a pack without sections say so in the preview's place")
{
    Room room;
    room.wait();
    room.sections()->choose(u"summary"_s);
    room.find<QPlainTextEdit>(u"packComment"_s)->setPlainText(QString(longestComment + 1, u'字'));
    const auto said = [&](const QString& words) {
        for (const QLabel* label : room.page.preview()->findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    CHECK(test::waitUntil([&] { return said(u"4,001"_s); }));
    room.sections()->currentItem()->setCheckState(Qt::Unchecked);
    CHECK(test::waitUntil([&] { return said(u"No section is switched on"_s); }));
}

TEST_CASE("reports of all branches are made in the window, a file each")
{
    Room room;
    room.wait();
    room.choose(u"branch"_s);
    for (PackDraft::Section& section : room.draft.sections)
        section.isOn = section.name == u"cover"_s;
    room.page.refresh();
    room.wait();
    CHECK(room.find<QComboBox>(u"packBranch"_s)->count() == 24);
    const test::TempDir out;
    const QString folder = QFileInfo(out.file(u"x"_s)).path();
    room.prompts.files = {folder};
    QString told;
    QObject::connect(&room.page, &ReportsPage::told, &room.page, [&](const QString& message) { told = message; });
    room.page.save();
    REQUIRE(test::waitUntil([&] { return !told.isEmpty() || !room.prompts.errors.isEmpty(); }, 60'000));
    CHECK(room.prompts.errors.isEmpty());
    CHECK(told.startsWith(u"Saved 23 files"_s));
    CHECK(QDir(folder).entryList({u"*.pdf"_s}).size() == 23);
}

TEST_CASE("the page may go while its preview is being laid out")
{
    for (int i = 0; i < 3; ++i) {
        Room room;
        CHECK_FALSE(test::waitUntil([] { return false; }, 30 * i));
    }
    SUCCEED();
}
