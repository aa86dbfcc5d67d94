// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/member_columns.h"
#include "core/plan/plan_store.h"
#include "core/reserve/reserve_store.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/sample_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/table_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

// Everything on a place of the window that is read, whether it shows at once, in a list or as a hint.
QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    const auto cells = [&texts](const QAbstractItemModel& model) {
        for (int column = 0; column < model.columnCount(); ++column) {
            texts.append(model.headerData(column, Qt::Horizontal).toString());
            texts.append(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            for (int row = 0; row < std::min(60, model.rowCount()); ++row)
                texts.append(model.index(row, column).data().toString());
        }
    };
    for (const QWidget* one : window.findChildren<QWidget*>()) {
        if (!one->isVisible())
            continue;
        texts += {one->toolTip(), one->accessibleName(), one->accessibleDescription(), one->whatsThis()};
        if (const auto* label = qobject_cast<const QLabel*>(one))
            texts.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(one))
            texts.append(button->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(one))
            texts.append(group->title());
        else if (const auto* line = qobject_cast<const QLineEdit*>(one))
            texts += {line->text(), line->placeholderText()};
        else if (const auto* choice = qobject_cast<const QComboBox*>(one))
            cells(*choice->model());
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(one); view && view->model())
            cells(*view->model());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(one)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts += {tabs->tabText(tab), tabs->tabToolTip(tab)};
        }
        for (const QAction* action : one->actions())
            texts += {action->text(), action->toolTip()};
    }
    texts.removeDuplicates();
    return texts;
}

template <typename Value>
Value loaded(Result<Value> result)
{
    REQUIRE_DONE(result);
    return std::move(*result);
}

// What people wrote into the file, in whatever language.
QStringList writtenIn(test::SampleWindow& kit)
{
    QStringList all;
    const storage::Database& database = kit.session.database();
    for (const plan::Plan& one : loaded(plan::loadPlans(database)))
        all.append(one.title);
    for (const plan::Organ& one : loaded(plan::loadOrgans(database)))
        all.append(one.name);
    for (const plan::Theme& one : loaded(plan::loadThemes(database)))
        all += {one.title, one.group};
    for (const plan::Initiative& one : loaded(plan::loadInitiatives(database))) {
        all += {one.title, one.note, one.aim};
        for (const plan::Indicator& indicator : one.indicators)
            all += {indicator.name, indicator.unit, indicator.targetWords, indicator.outOfName};
    }
    for (const reserve::ReserveFund& one : loaded(reserve::loadFunds(database))) {
        all.append(one.name);
        for (const reserve::ReserveEntry& entry : loaded(reserve::loadEntries(database, one.id)))
            all += {entry.note, entry.resolutionBody};
    }
    all.append(QFileInfo(kit.file).completeBaseName());
    for (qsizetype i = all.size() - 1; i >= 0; --i) { // titles in tables stand in one line
        if (all[i].contains(u'\n'))
            all.append(QString(all[i]).replace(u'\n', u' '));
    }
    all.removeDuplicates();
    all.removeAll(QString());
    std::ranges::sort(all, std::ranges::greater(), &QString::size); // the longer before what they hold
    return all;
}

// What is chosen in lists, names of tabs and heads of columns that do not fit into the place they have.
QStringList cutIn(const QWidget& window)
{
    QStringList texts;
    for (const QComboBox* one : window.findChildren<QComboBox*>()) {
        QStyleOptionComboBox option;
        option.initFrom(one);
        option.editable = one->isEditable();
        const QRect room = one->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, one);
        if (one->isVisible() && !one->isEditable() && one->fontMetrics().boundingRect(one->currentText()).width() > room.width())
            texts.append(u"list “%1”"_s.arg(one->currentText()));
    }
    for (const QTabBar* one : window.findChildren<QTabBar*>()) {
        if (one->isVisible() && one->sizeHint().width() > one->width() + 1)
            texts.append(u"tabs from “%1”"_s.arg(one->tabText(0)));
    }
    for (const QTableView* one : window.findChildren<QTableView*>()) {
        const QHeaderView* head = one->horizontalHeader();
        for (int column = 0; one->isVisible() && head->isVisible() && head->count() > 0 && column < head->count(); ++column) {
            const QStringList lines = one->model()->headerData(column, Qt::Horizontal).toString().split(u'\n');
            const bool wraps = lines.size() == 1 && head->height() >= 2 * head->fontMetrics().height();
            int width = wraps ? TableStyle::twoLineWidth(lines.first(), head->fontMetrics()) : 0;
            for (qsizetype i = 0; i < lines.size() && !wraps; ++i)
                width = std::max(width, head->fontMetrics().horizontalAdvance(lines[i]));
            if (!head->isSectionHidden(column) && head->sectionSize(column) < width)
                texts.append(u"head “%1” of “%2”"_s.arg(lines.join(u'/'), one->accessibleName()));
        }
    }
    return texts;
}

} // namespace

TEST_CASE("no chosen entry, tab or head of a column is cut in either language", "[languages]")
{
    QStringList findings;
    for (const QString& language : {u"en"_s, u"ja"_s}) {
        setLanguage(language);
        test::SampleWindow kit;
        kit.window.openFile(kit.file);
        REQUIRE(kit.session.isOpen());
        kit.onEveryPlace([&](const QString& place) {
            if (test::waitUntil([&] { return cutIn(kit.window).isEmpty(); }, 300)) // room is made for what came meanwhile
                return;
            for (const QString& text : cutIn(kit.window))
                findings.append(u"%1 %2: %3"_s.arg(language, place, text));
        });
    }
    setLanguage(u"en"_s);
    findings.removeDuplicates();
    CHECK(findings.join(u'\n') == u"");
}

TEST_CASE("in English no page, list or hint has a Japanese word that nobody wrote into the file", "[languages]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    REQUIRE(kit.session.isOpen());
    const QStringList written = writtenIn(kit);
    static const QRegularExpression japanese(u"[\\p{Han}\\p{Hiragana}ァ-ヺ]"_s);
    static const QRegularExpression sampleCompany(u"(㈱|有限会社)?見本\\S*?\\d{6}(株式会社)?"_s);
    QStringList findings;
    int looked = 0;
    kit.onEveryPlace([&](const QString& place) {
        for (const QString& text : textsOf(kit.window)) {
            ++looked;
            QString rest = QString(text).remove(u'・').split(sampleCompany).join(QString()); // a sign of both, and of the script for some
            if (!rest.contains(japanese))
                continue;
            for (const QString& own : {u"日本語"_s, u"㈱"_s}) // a language's own name; a sign
                rest = rest.split(own).join(QString());
            if (text.startsWith(u"The file needs the columns")) { // of the accounts' files
                for (const QString& head : u"日付 増加額 減少額 入金 出金 借方 貸方 金額 伝票番号 摘要"_s.split(u' '))
                    rest = rest.split(head).join(QString());
            }
            if (text.contains(u"CSV") || text.startsWith(u"Columns of")) { // the heads of columns in files are always these
                for (int column = 0; column < exchange::memberColumnCount; ++column)
                    rest = rest.split(exchange::headerOf(exchange::MemberColumn(column))).join(QString());
            }
            for (const QString& one : written) {
                if (!rest.contains(japanese))
                    break;
                rest = rest.split(QString(one).remove(u'・')).join(QString());
            }
            if (rest.contains(japanese))
                findings.append(u"%1: %2 [%3]"_s.arg(place, text.left(160), rest.left(60)).replace(u'\n', u'/'));
        }
    });
    CHECK(looked > 2'000);
    findings.removeDuplicates();
    CHECK(findings.join(u'\n') == u"");
}

TEST_CASE("in Japanese no page, list or hint has a blank after a sentence or a quotation in like marks", "[languages]")
{
    setLanguage(u"ja"_s);
    {
        test::SampleWindow kit;
        kit.window.openFile(kit.file);
        REQUIRE(kit.session.isOpen());
        static const QRegularExpression alike(u"「[^」]*「"_s);
        QStringList findings;
        kit.onEveryPlace([&](const QString& place) {
            for (const QString& text : textsOf(kit.window)) {
                if (text.contains(u"。 ") || text.contains(alike))
                    findings.append(u"%1: %2"_s.arg(place, text));
            }
        });
        findings.removeDuplicates();
        CHECK(findings.join(u'\n') == u"");
    }
    setLanguage(u"en"_s);
}
