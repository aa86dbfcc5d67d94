// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/review/review_page.h"

#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "core/review/rollup.h"
#include "tests/ui/review/round_view.h"
#include "ui/review/rollover_dialog.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/grade_mark.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>

using namespace shirube;
using namespace Qt::StringLiterals;
using plan::OrganKind;

namespace
{

const QString policySurvey = u"訪問・ウェブ調査"_s;                  // head office, no indicator
const QString headOfficeMembers = u"8万3千会員の達成に向けた"_s;     // head office, 会員数 83,000
const QString committeeMembers = u"データ分析による会員増強"_s;      // committee, 会員数 83,000
const QString endedBranchItem = u"足立御宿場印"_s;                 // branch, no indicator

/// The review page in front of a person, with the shipped plan of FY2021 behind it.
struct ReviewRoom : test::OpenPage<ui::ReviewPage>
{
    ReviewRoom()
    {
        page.resize(1300, 900);
        page.activateWindow();
        REQUIRE(test::waitUntil([&] { return page.isActiveWindow(); }));
    }

    void press(const QString& text, QWidget* in = nullptr)
    {
        QPushButton* found = nullptr;
        for (QPushButton* one : (in ? in : &page)->findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                found = one;
        }
        INFO(text.toStdString());
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }

    /// The dialog that is open; answered by its last button.
    ui::FormDialog* dialog()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* one = page.findChild<ui::FormDialog*>();
        REQUIRE(one);
        return one;
    }

    void createHalfYears()
    {
        press(u"Create rounds…"_s);
        press(u"Create"_s, dialog());
        page.activateWindow();
        // A tab's content is shown when the event loop gets to it.
        REQUIRE(test::waitUntil([&] { return page.isActiveWindow() && list()->isVisible(); }));
    }

    void chooseRound(const QString& name)
    {
        pick(test::named<QComboBox>(page, u"Round"_s), name);
    }

    /// Goes down a list of choices by keys to the one that holds these words.
    static void pick(QComboBox* choices, const QString& words)
    {
        choices->setFocus();
        QTest::keyClick(choices, Qt::Key_Home);
        for (int i = 0; i < choices->count() && !choices->currentText().contains(words); ++i)
            QTest::keyClick(choices, Qt::Key_Down);
        REQUIRE(choices->currentText().contains(words));
    }

    QTableView* list() { return test::named<QTableView>(page, u"Sheets"_s); }

    /// Looks a sheet up by words of its title, as a person does.
    void find(const QString& words)
    {
        auto* search = test::named<QLineEdit>(page, u"Search sheets"_s);
        search->setFocus();
        search->clear();
        test::type(search, words);
        REQUIRE(list()->model()->rowCount() == 1);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(0, 1)).center());
        QCoreApplication::sendPostedEvents(); // fields that came with the item are shown
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Types into a field of the sheet and leaves it.
    template <typename Editor>
    void enter(const QString& name, const QString& text)
    {
        auto* editor = test::named<Editor>(page, name);
        editor->setFocus();
        editor->selectAll();
        test::type(editor, text);
        leave();
    }
    void leave() { list()->setFocus(); }

    void grade(const QString& row, const QString& letter, const QString& reason)
    {
        auto* grades = test::named<QComboBox>(page, row);
        grades->setFocus();
        QTest::keyClick(grades, Qt::Key_Home);
        for (int i = 0; i < grades->count() && grades->currentData() != letter; ++i)
            QTest::keyClick(grades, Qt::Key_Down);
        REQUIRE(grades->currentData() == letter);
        const QString why = row == u"Committee" ? u"opinion"_s : u"reason"_s;
        if (!reason.isEmpty())
            enter<QLineEdit>(u"%1: %2"_s.arg(row, why), reason);
        leave();
    }

    void direct(const QString& words, const QString& direction)
    {
        find(words);
        pick(test::named<QComboBox>(page, u"Direction"_s), direction);
        leave();
    }

    /// Says in the roll-over's dialog what becomes of an item.
    void mergeInto(ui::RolloverDialog& dialog, const QString& words, const QString& into)
    {
        auto* lines = test::named<ui::TableView>(dialog, u"Items of FY2021"_s);
        int row = 0;
        while (row < lines->model()->rowCount() && !lines->model()->index(row, 1).data().toString().contains(words))
            ++row;
        REQUIRE(row < lines->model()->rowCount());
        lines->scrollTo(lines->model()->index(row, 1));
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualRect(lines->model()->index(row, 1)).center());
        pick(test::named<QComboBox>(dialog, u"The item that goes on"_s), into);
        press(u"Merge into"_s, &dialog);
    }

    [[nodiscard]] QList<plan::Initiative> items(FiscalYear year)
    {
        auto all = plan::loadInitiatives(session.database());
        REQUIRE_DONE(all);
        all->removeIf([&](const plan::Initiative& item) { return item.fiscalYear != year; });
        return *all;
    }

    [[nodiscard]] bool says(const QString& part)
    {
        return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

    [[nodiscard]] review::Review round(int number, FiscalYear year = FiscalYear(2021))
    {
        const auto reviews = review::loadReviews(session.database(), year);
        REQUIRE_DONE(reviews);
        REQUIRE(reviews->size() == 2);
        return reviews->at(number - 1);
    }
    [[nodiscard]] const review::GradedSheet sheet(int number, const QString& words)
    {
        const review::Review review = round(number);
        const auto found = std::ranges::find_if(review.sheets, [&](const review::GradedSheet& one) {
            return one.item.title.contains(words);
        });
        REQUIRE(found != review.sheets.end());
        return *found;
    }

    void close()
    {
        press(u"Close round…"_s);
        REQUIRE(test::waitUntil([&] { return says(u"Closed on "_s); }));
        page.activateWindow();
        REQUIRE(test::waitUntil([&] { return page.isActiveWindow(); }));
    }
    void reopen(const QString& reason)
    {
        press(u"Reopen…"_s);
        ui::FormDialog* one = dialog();
        CHECK_FALSE(test::button(*one, u"Reopen"_s)->isEnabled());
        test::type(test::named<QLineEdit>(*one, u"Reason"_s), reason);
        press(u"Reopen"_s, one);
        page.activateWindow();
        REQUIRE(test::waitUntil([&] { return page.isActiveWindow(); }));
    }
};

/// A group of the roll-up as one counts it by hand: items with A, B, C, D, E, and those that cannot be evaluated.
struct Counted
{
    QString name;
    QList<int> grades;
    int notEvaluable;
    std::optional<double> mean;
};

void checkCounts(const review::GradeCounts& counts, const Counted& byHand)
{
    INFO(counts.name.toStdString());
    CHECK(counts.name == byHand.name);
    int total = byHand.notEvaluable;
    for (int rank = 0; rank < byHand.grades.size(); ++rank) {
        CHECK(counts.byRank.value(rank) == byHand.grades[rank]);
        total += byHand.grades[rank];
    }
    CHECK(counts.notEvaluable == byHand.notEvaluable);
    CHECK(counts.total == total);
    REQUIRE(counts.mean.has_value() == byHand.mean.has_value());
    if (byHand.mean)
        CHECK(*counts.mean == Approx(*byHand.mean));
}

void checkRollUp(const review::Review& review, const QList<Counted>& byHand)
{
    const review::RollUp rollUp = review::rollUp(review, review::byOrganKind());
    checkCounts(rollUp.whole, byHand.first());
    REQUIRE(rollUp.groups.size() == byHand.size() - 1);
    for (qsizetype i = 1; i < byHand.size(); ++i)
        checkCounts(rollUp.groups[i - 1], byHand[i]);
}

} // namespace

TEST_CASE("the plan of FY2021 goes through two half-year rounds")
{
    ReviewRoom room;
    CHECK(room.says(u"There are no review rounds yet."_s));
    room.createHalfYears();
    room.chooseRound(u"FY2021, first half"_s);
    REQUIRE(room.round(1).sheets.size() == 227);
    test::checkNames(room.page);

    // Entry: what was done, then a grade by hand, which is refused until its reason is there.
    room.find(policySurvey);
    CHECK(room.says(u"Computed: none (no indicator)"_s));
    room.enter<QPlainTextEdit>(u"What was done"_s, u"訪問420社"_s);
    CHECK(room.sheet(1, policySurvey).sheet.done == u"訪問420社"_s);
    CHECK(room.undoName().startsWith(u"Edit sheet of"_s));
    room.grade(u"First grade"_s, u"C"_s, {});
    CHECK(room.says(u"needs a reason"_s));
    CHECK(test::named<QComboBox>(room.page, u"First grade"_s)->currentData() == u"C"_s);
    CHECK(room.sheet(1, policySurvey).sheet.firstGrade.isEmpty());
    room.enter<QLineEdit>(u"First grade: reason"_s, u"回答率が低い"_s);
    CHECK(room.sheet(1, policySurvey).grade() == u"C"_s);
    CHECK_FALSE(room.says(u"needs a reason"_s));

    // Actuals: a bad one is told and stays; a good one is graded at once.
    room.find(headOfficeMembers);
    CHECK(room.says(u"○ marks a field to fill"_s));
    room.enter<QLineEdit>(u"会員数"_s, u"81千"_s);
    CHECK(room.says(u"“81千” cannot be read as a number"_s));
    CHECK(test::named<QLineEdit>(room.page, u"会員数"_s)->text() == u"81千"_s);
    room.enter<QLineEdit>(u"会員数"_s, u"８１，０００"_s);
    CHECK(test::named<QLineEdit>(room.page, u"会員数"_s)->text() == u"81,000"_s);
    CHECK(room.says(u"Computed: B, achievement 97.6 %"_s));
    room.find(committeeMembers);
    room.enter<QLineEdit>(u"会員数"_s, u"83000"_s);
    CHECK(room.sheet(1, committeeMembers).computedGrade == u"A"_s);

    // All three that are found are submitted in one step, and one of them taken back and submitted again.
    auto* search = test::named<QLineEdit>(room.page, u"Search sheets"_s);
    search->clear();
    test::type(search, u"会員増強 8万3千"_s);
    REQUIRE(room.list()->model()->rowCount() == 2);
    QTest::keyClick(room.list(), Qt::Key_A, Qt::ControlModifier);
    room.press(u"Submit"_s);
    CHECK(room.undoName() == u"Submit 2 sheets"_s);
    CHECK(room.sheet(1, committeeMembers).sheet.submittedOn == QDate(2022, 1, 15));
    room.find(policySurvey);
    room.press(u"Submit"_s);
    room.press(u"Take back"_s);
    CHECK_FALSE(room.sheet(1, policySurvey).isSubmitted());
    room.press(u"Submit"_s);

    // Second grading; the first grade and its reason stay beside it.
    room.grade(u"Second grade"_s, u"B"_s, u"調査の質を評価"_s);
    room.press(u"Graded"_s);
    const review::GradedSheet graded = room.sheet(1, policySurvey);
    CHECK(graded.grade() == u"B"_s);
    CHECK(graded.sheet.firstGrade == u"C"_s);
    CHECK(graded.sheet.firstReason == u"回答率が低い"_s);
    CHECK(graded.sheet.assessedOn == QDate(2022, 1, 15));

    // By hand: B for the survey and 81,000 of 83,000, A for 83,000 of 83,000; nothing is known of the other 224.
    const double headOffice = 81'000.0 / 83'000.0;
    const QList<Counted> firstHalf{{u"All items"_s, {1, 2, 0, 0, 0}, 224, (headOffice + 1) / 2},
                                   {u"Head office"_s, {0, 2, 0, 0, 0}, 29, headOffice},
                                   {u"Division"_s, {0, 0, 0, 0, 0}, 24, {}},
                                   {u"Committee"_s, {1, 0, 0, 0, 0}, 72, 1.0},
                                   {u"Women's association"_s, {0, 0, 0, 0, 0}, 4, {}},
                                   {u"Youth section"_s, {0, 0, 0, 0, 0}, 5, {}},
                                   {u"Branch"_s, {0, 0, 0, 0, 0}, 85, {}},
                                   {u"Joint branch projects"_s, {0, 0, 0, 0, 0}, 5, {}}};
    checkRollUp(room.round(1), firstHalf);

    // Closed: the question says what is missing; nothing can be typed any more, here or elsewhere.
    room.close();
    CHECK(room.prompts.said.last().contains(u"224 of 227 sheets have not been submitted."_s));
    auto* done = test::named<QPlainTextEdit>(room.page, u"What was done"_s);
    CHECK(done->isReadOnly());
    test::type(done, u"x"_s);
    CHECK(done->toPlainText() == u"訪問420社"_s);
    CHECK(room.says(u"Reopen the round with a reason to change it."_s));
    CHECK_FALSE(test::button(room.page, u"Take back"_s)->isEnabled());
    plan::Initiative item = room.sheet(1, headOfficeMembers).item;
    item.indicators.first().setActual({YearMonth(2021, 9), 82'000.0, {}, {}, {}, false});
    const auto refused = plan::saveItems(room.session.database(), {item}, plan::ItemEdit::Form);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    checkRollUp(room.round(1), firstHalf);

    // Reopened with a reason, changed, and the list of what changed after the lock.
    room.reopen(u"会員数の訂正"_s);
    room.find(headOfficeMembers);
    room.enter<QLineEdit>(u"会員数"_s, u"83,000"_s);
    const auto changes = review::changesAfterLock(room.session.database(), room.round(1).round.id);
    REQUIRE_DONE(changes);
    REQUIRE_FALSE(changes->isEmpty());
    CHECK(std::ranges::all_of(*changes, [](const review::SheetChange& one) { return one.title.contains(headOfficeMembers); }));
    CHECK(std::ranges::any_of(*changes, [](const review::SheetChange& one) {
        return one.before.contains(u"81,000") && one.after.contains(u"83,000");
    }));
    const QList<Counted> corrected{{u"All items"_s, {2, 1, 0, 0, 0}, 224, 1.0},
                                   {u"Head office"_s, {1, 1, 0, 0, 0}, 29, 1.0},
                                   firstHalf[2],
                                   firstHalf[3],
                                   firstHalf[4],
                                   firstHalf[5],
                                   firstHalf[6],
                                   firstHalf[7]};
    checkRollUp(room.round(1), corrected);
    room.close();
    checkRollUp(room.round(1), corrected);

    // The second half begins with the texts of the first, marked until they are changed; grades begin anew.
    room.chooseRound(u"FY2021, second half"_s);
    room.find(policySurvey);
    CHECK(test::named<QPlainTextEdit>(room.page, u"What was done"_s)->toPlainText() == u"訪問420社"_s);
    CHECK(room.says(u"unchanged since last round"_s));
    CHECK(room.says(u"Last round: B"_s));
    CHECK(room.sheet(2, policySurvey).grade().isEmpty());
    room.enter<QPlainTextEdit>(u"What was done"_s, u"訪問900社"_s);
    CHECK_FALSE(room.says(u"unchanged since last round"_s));
    room.grade(u"First grade"_s, u"E"_s, u"下期は中止"_s);
    room.grade(u"Committee"_s, u"D"_s, u"上期分を評価"_s);
    room.find(headOfficeMembers);
    room.enter<QLineEdit>(u"会員数"_s, u"41,500"_s);
    room.enter<QPlainTextEdit>(u"What was done"_s, u"入会の働きかけ"_s);

    // By hand: D for the survey, 41,500 of 83,000 is C, and the committee's 83,000 of September still stand.
    const QList<Counted> secondHalf{{u"All items"_s, {1, 0, 1, 1, 0}, 224, 0.75},
                                    {u"Head office"_s, {0, 0, 1, 1, 0}, 29, 0.5},
                                    firstHalf[2],
                                    firstHalf[3],
                                    firstHalf[4],
                                    firstHalf[5],
                                    firstHalf[6],
                                    firstHalf[7]};
    checkRollUp(room.round(2), secondHalf);

    // The directions of the last round say what goes on: one item ends, one is given up, one goes on within another.
    room.direct(committeeMembers, u"Completed"_s);
    room.direct(endedBranchItem, u"Abolish"_s);
    room.direct(policySurvey, u"Merge"_s);
    room.direct(headOfficeMembers, u"Expand"_s);
    room.close();
    checkRollUp(room.round(2), secondHalf);
    checkRollUp(room.round(1), corrected);

    const QList<plan::Initiative> oldItems = room.items(FiscalYear(2021));
    const QList<review::Review> oldRounds{room.round(1), room.round(2)};
    room.press(u"Roll over to FY2022…"_s);
    auto* rolling = test::opened<ui::RolloverDialog>(room.page);
    CHECK_FALSE(test::button(*rolling, u"Roll over 224 items"_s)->isEnabled()); // into which item?
    room.mergeInto(*rolling, policySurvey, headOfficeMembers);
    room.press(u"Roll over 224 items"_s, rolling);
    CHECK_FALSE(rolling->isVisible());
    CHECK(room.undoName() == u"Roll over from FY2021 to FY2022"_s);

    const QList<plan::Initiative> newItems = room.items(FiscalYear(2022));
    REQUIRE(newItems.size() == 224);
    for (const plan::Initiative& next : newItems) {
        const auto old = std::ranges::find(oldItems, next.carriedFrom, &plan::Initiative::id);
        REQUIRE(old != oldItems.end());
        INFO(next.title.toStdString());
        CHECK(next.title == old->title);
        CHECK(next.isJoint() == old->isJoint());
        CHECK_FALSE(next.status);
        CHECK(std::ranges::all_of(next.indicators, [](const plan::Indicator& one) { return one.actuals.isEmpty(); }));
    }

    // The new year is reviewed in its turn, from the texts and the grades of the year before.
    room.page.activateWindow();
    REQUIRE(test::waitUntil([&] { return room.page.isActiveWindow(); }));
    room.createHalfYears();
    room.chooseRound(u"FY2022, first half"_s);
    room.find(headOfficeMembers);
    CHECK(room.says(u"Last round: C"_s));
    CHECK(test::named<QPlainTextEdit>(room.page, u"What was done"_s)->toPlainText() == u"入会の働きかけ"_s);
    CHECK(room.says(u"unchanged since last round"_s));
    const auto newYear = [&] { return room.round(1, FiscalYear(2022)); };
    // By hand: 227 items less one of the head office, one committee's and one branch's; nothing of them is known yet.
    QList<Counted> begun{{u"All items"_s, {0, 0, 0, 0, 0}, 224, {}},
                         {u"Head office"_s, {0, 0, 0, 0, 0}, 30, {}},
                         firstHalf[2],
                         {u"Committee"_s, {0, 0, 0, 0, 0}, 72, {}},
                         firstHalf[4],
                         firstHalf[5],
                         {u"Branch"_s, {0, 0, 0, 0, 0}, 84, {}},
                         firstHalf[7]};
    checkRollUp(newYear(), begun);
    room.enter<QLineEdit>(u"会員数"_s, u"81,000"_s);
    begun[0] = {u"All items"_s, {0, 1, 0, 0, 0}, 223, headOffice};
    begun[1] = {u"Head office"_s, {0, 1, 0, 0, 0}, 29, headOffice};
    checkRollUp(newYear(), begun);

    // Nothing of the year before has changed.
    CHECK(room.items(FiscalYear(2021)) == oldItems);
    for (const int number : {1, 2}) {
        const review::Review& before = oldRounds[number - 1];
        const review::Review now = room.round(number);
        CHECK(std::ranges::equal(now.sheets, before.sheets, [](const review::GradedSheet& one, const review::GradedSheet& other) {
            return toJson(one) == toJson(other);
        }));
    }
    checkRollUp(room.round(1), corrected);
    checkRollUp(room.round(2), secondHalf);
    CHECK(room.prompts.errors.join(u'\n') == u"");
}

TEST_CASE("what is refused stays typed on its sheet while another one is looked at")
{
    ReviewRoom room;
    room.createHalfYears();
    room.find(headOfficeMembers);
    room.enter<QLineEdit>(u"会員数"_s, u"8万"_s);
    room.find(committeeMembers);
    CHECK(test::named<QLineEdit>(room.page, u"会員数"_s)->text().isEmpty());
    room.find(headOfficeMembers);
    CHECK(test::named<QLineEdit>(room.page, u"会員数"_s)->text() == u"8万"_s);
    CHECK(room.says(u"Not saved yet."_s));
}

TEST_CASE("Alt and Page Down go to the next sheet and save what was typed")
{
    ReviewRoom room;
    room.createHalfYears();
    room.list()->setCurrentIndex(room.list()->model()->index(0, 1));
    auto* done = test::named<QPlainTextEdit>(room.page, u"What was done"_s);
    done->setFocus();
    test::type(done, u"説明会"_s);
    QTest::keyClick(done, Qt::Key_PageDown, Qt::AltModifier);
    CHECK(room.list()->currentIndex().row() == 1);
    CHECK(done->toPlainText().isEmpty());
    CHECK(room.sheet(1, policySurvey).sheet.done == u"説明会"_s);
    QTest::keyClick(done, Qt::Key_PageUp, Qt::AltModifier);
    CHECK(room.list()->currentIndex().row() == 0);
    CHECK(done->toPlainText() == u"説明会"_s);
    room.session.undo(&room.page);
    CHECK(done->toPlainText().isEmpty());
}

TEST_CASE("a light sheet shows only what it asks for")
{
    ReviewRoom room;
    room.createHalfYears();
    room.find(policySurvey);
    CHECK(test::named<QPlainTextEdit>(room.page, u"Issue"_s)->isVisible());
    plan::Initiative item = room.sheet(1, policySurvey).item;
    item.isLight = true;
    REQUIRE_DONE(plan::saveItems(room.session.database(), {item}, plan::ItemEdit::Form));
    room.session.reload();
    CHECK_FALSE(test::named<QPlainTextEdit>(room.page, u"Issue"_s)->isVisible());
    CHECK(test::named<QPlainTextEdit>(room.page, u"What was done"_s)->isVisible());
    CHECK(test::named<QComboBox>(room.page, u"First grade"_s)->isVisible());
}
