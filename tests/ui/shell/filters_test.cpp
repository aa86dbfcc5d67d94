// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/review/actions.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/sample_window.h"
#include "ui/widgets/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <algorithm>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mostChoices = 4; // of a box that are tried

QStringList linesOf(const report::Table& table)
{
    QStringList lines;
    for (const QList<report::Cell>& row : table.rows) {
        QStringList cells;
        for (const report::Cell& cell : row)
            cells.append(cell.text);
        lines.append(cells.join(u'\t'));
    }
    return lines;
}

QStringList linesOf(const QList<report::Table>& tables)
{
    QStringList lines;
    for (const report::Table& table : tables)
        lines += table.title + linesOf(table).join(u'\n');
    return lines;
}

// Fewer of the same rows, under the same title.
bool isPartOf(const report::Table& part, const report::Table& whole)
{
    if (part.title != whole.title || part.rows.size() >= whole.rows.size())
        return false;
    QStringList left = linesOf(whole);
    const QStringList lines = linesOf(part);
    return std::ranges::all_of(lines, [&](const QString& line) { return left.removeOne(line); });
}

// Words that stand in the last row of what is shown.
QString wordsIn(const QList<report::Table>& tables)
{
    QString longest;
    if (tables.isEmpty() || tables.first().rows.isEmpty())
        return longest;
    for (const report::Cell& cell : tables.first().rows.last()) {
        if (!cell.number.isValid() && cell.text.size() > longest.size())
            longest = cell.text;
    }
    return longest.section(u' ', 0, 0).left(12);
}

/// Something that a person may ask for above a table.
struct Ask
{
    QString name;
    std::function<void()> ask;
    std::function<void()> takeBack;
};

// All inputs that are seen, but for those of a form that is being filled in.
QList<Ask> asksOn(const Page& page)
{
    QList<Ask> asks;
    const auto isInForm = [](const QWidget* input) {
        for (const QWidget* around = input; around; around = around->parentWidget()) {
            if (around->inherits("shirube::ui::SheetForm") || around->inherits("QAbstractSpinBox"))
                return true;
        }
        return false;
    };
    const auto choose = [](QComboBox* box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    for (QComboBox* box : page.findChildren<QComboBox*>()) {
        for (int index = 1; box->isVisible() && !isInForm(box) && index < std::min(box->count(), mostChoices + 1); ++index)
            asks.append({u"%1 = %2"_s.arg(box->accessibleName(), box->itemText(index)), [=] { choose(box, index); },
                         [=] { choose(box, 0); }});
    }
    for (QCheckBox* tick : page.findChildren<QCheckBox*>()) {
        const bool reckons = tick->text().startsWith(u"Link "); // figures from figures, and no choice among rows
        if (tick->isVisible() && tick->isEnabled() && !tick->isChecked() && !isInForm(tick) && !reckons)
            asks.append({tick->text(), [=] { tick->click(); }, [=] { tick->click(); }});
    }
    for (QLineEdit* line : page.findChildren<QLineEdit*>()) {
        const QString words = wordsIn(page.tables());
        if (line->isVisible() && line->accessibleName().startsWith(u"Search"_s) && !words.isEmpty())
            asks.append({line->accessibleName(), [=] { line->setText(words); }, [=] { line->clear(); }});
    }
    return asks;
}

} // namespace

TEST_CASE("A table that is shown in part goes out in the same part, and says what was asked for", "[filter][slow]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    auto& database = kit.session.database();
    for (const QDate done : {QDate(), QDate(2021, 12, 1)})
        REQUIRE_DONE(review::saveDecision(database, {.id = {},
                                                     .meeting = u"常議員会"_s,
                                                     .decidedOn = {2021, 10, 1},
                                                     .words = done.isValid() ? u"済んだ件"_s : u"残る件"_s,
                                                     .owner = {},
                                                     .item = {},
                                                     .dueOn = {},
                                                     .doneOn = done,
                                                     .outcome = {}}));
    kit.session.reload();
    QSet<QString> told;
    QStringList silent; // shown in part, and no word about it
    QStringList whole;  // shown in part, and going out whole
    kit.onEveryPlace([&](const QString& place) {
        if (place.startsWith(u"pack"_s))
            return; // what is chosen there is what the pack holds
        auto* page = qobject_cast<Page*>(kit.pages()->currentWidget());
        REQUIRE(page);
        const bool isReadBeside = place.startsWith(u"history"_s); // a while after it was asked for
        const auto settle = [&](const QStringList& before) {
            if (isReadBeside)
                (void)test::waitUntil([&] { return linesOf(page->tables()) != before; }, 1'000);
            QApplication::processEvents();
        };
        if (isReadBeside)
            (void)test::waitUntil([&] { return !page->tables().isEmpty() && !page->tables().first().rows.isEmpty(); }, 5'000);
        for (const Ask& ask : asksOn(*page)) {
            const QList<report::Table> before = page->tables();
            QList<std::pair<QPointer<QTableView>, int>> seen;
            for (QTableView* view : page->findChildren<QTableView*>()) {
                if (view->isVisible() && view->model())
                    seen.append({view, view->model()->rowCount()});
            }
            ask.ask();
            settle(linesOf(before));
            const QList<report::Table> after = page->tables();
            for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
                if (!isPartOf(after[i], before[i]))
                    continue;
                if (after[i].filter.isEmpty())
                    silent.append(u"%1: %2, %3"_s.arg(place, after[i].title, ask.name));
                else
                    told.insert(after[i].title);
            }
            const bool isSeenInPart =
                std::ranges::any_of(seen, [](const auto& one) { return one.first && one.first->model()->rowCount() < one.second; });
            if (isSeenInPart && linesOf(before) == linesOf(after))
                whole.append(u"%1: %2"_s.arg(place, ask.name));
            ask.takeBack();
            settle(linesOf(after));
        }
    });
    CHECK(silent.join(u'\n') == u"");
    CHECK(whole.join(u'\n') == u"");
    INFO(QStringList(told.begin(), told.end()).join(u" | "_s).toStdString());
    CHECK(told.size() >= 6); // items, board, organs, sheets, decisions, entries, changes
    CHECK(kit.prompts.errors.join(u'\n') == u"");
}
