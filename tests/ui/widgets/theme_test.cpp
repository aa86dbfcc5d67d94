// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "ui/shell/rail.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look_style.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <memory>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

const QList<std::pair<Look, QString>> looks{{Look::Light, u"light"_s}, {Look::Dark, u"dark"_s}, {Look::HighContrast, u"high contrast"_s}};

// 4.5 for text and 3 for lines are WCAG 2's AA; 7 for text is its AAA.
double textContrast(const Palette& palette)
{
    return palette.isStrong ? 7 : 4.5;
}
constexpr double lineContrast = 3;

void checkAtLeast(const QString& what, const QColor& ink, const QColor& ground, double wanted)
{
    INFO(u"%1: %2 on %3"_s.arg(what, ink.name(), ground.name()).toStdString());
    CHECK(contrast(ink, ground) >= wanted);
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("contrast is that of WCAG 2")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("text is readable on every ground of every look", "[contrast]")
{
    for (const auto& [look, name] : looks) {
        const Palette& palette = paletteOf(look);
        const double wanted = textContrast(palette);
        for (const QColor& ground : {palette.page, palette.card}) {
            checkAtLeast(name + u" text"_s, palette.text, ground, wanted);
            checkAtLeast(name + u" quiet"_s, palette.quiet, ground, wanted);
            checkAtLeast(name + u" accent"_s, palette.accent, ground, wanted);
            checkAtLeast(name + u" attention"_s, palette.attention, ground, wanted);
            checkAtLeast(name + u" fine"_s, palette.fine, ground, wanted);
        }
        checkAtLeast(name + u" text on hover"_s, palette.text, palette.hover, wanted);
        checkAtLeast(name + u" quiet on hover"_s, palette.quiet, palette.hover, wanted);
        checkAtLeast(name + u" selected"_s, palette.onAccent, palette.accent, wanted);
        for (int share = 0; share <= 100; ++share) {
            const QColor heat = heatColor(palette, share / 100.0);
            checkAtLeast(name + u" heat"_s, textOn(heat), heat, wanted);
            const QColor grade = gradeColor(palette, share, 101);
            checkAtLeast(name + u" grade"_s, textOn(grade), grade, wanted);
        }
    }
}

TEST_CASE("every line and mark is seen on every ground of every look", "[contrast]")
{
    for (const auto& [look, name] : looks) {
        const Palette& palette = paletteOf(look);
        for (const QColor& ground : {palette.page, palette.card}) {
            for (const QColor& mark : {palette.accent, palette.actual, palette.target, palette.neededPace, palette.joins,
                                       palette.leaves, palette.transfers, palette.lastYear, palette.attention, palette.fine,
                                       palette.quiet})
                checkAtLeast(name, mark, ground, lineContrast);
            if (palette.isStrong)
                checkAtLeast(name + u" hairline"_s, palette.hairline, ground, lineContrast);
        }
        for (int i = 0; i < 12; ++i)
            checkAtLeast(name + u" group"_s, groupPen(palette, i).color(), palette.card, lineContrast);
        checkAtLeast(name + u" lowest heat"_s, heatColor(palette, 0), palette.card, 1.5); // its figure stands on it
    }
}

TEST_CASE("controls take their texts and grounds from the look with the same contrast", "[contrast]")
{
    for (const auto& [look, name] : looks) {
        applyLook(look);
        const QPalette system = QApplication::palette();
        const double wanted = textContrast(paletteOf(look));
        using Roles = QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>>;
        for (const auto& [ink, ground] : Roles{{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
                                               {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
                                               {QPalette::PlaceholderText, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Window},
                                               {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
                                               {QPalette::ToolTipText, QPalette::ToolTipBase}})
            checkAtLeast(u"%1 roles %2 %3"_s.arg(name).arg(ink).arg(ground), system.color(ink), system.color(ground), wanted);
        for (const auto& [ink, ground] : Roles{{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
                                               {QPalette::ButtonText, QPalette::Button}})
            checkAtLeast(name + u" disabled"_s, system.color(QPalette::Disabled, ink), system.color(QPalette::Disabled, ground), 4.5);
    }
    applyLook(Look::Light);
}

TEST_CASE("whatever is filled in or dragged has an edge that is seen on a card in every look", "[contrast]")
{
    for (const auto& [look, name] : looks) {
        applyLook(look);
        const QColor card = paletteOf(look).card;
        QWidget ground;
        QPalette palette = ground.palette();
        palette.setColor(QPalette::Window, card);
        ground.setPalette(palette);
        auto* column = new QVBoxLayout(&ground);
        auto* choice = new QComboBox;
        choice->addItem(u"one"_s);
        auto* typed = new QComboBox;
        typed->setEditable(true);
        auto* slider = new QSlider(Qt::Horizontal);
        const QList<QWidget*> fields{new QLineEdit, new QPlainTextEdit, new QSpinBox, new QDateEdit, choice, typed,
                                     new QPushButton(u"OK"_s)};
        for (QWidget* field : fields)
            column->addWidget(field);
        column->addWidget(slider);
        column->activate();
        const QImage image = ground.grab().toImage();
        const auto best = [&](int fromX, int fromY, int toX, int toY) {
            double most = 1;
            for (int y = fromY; y <= toY; ++y) {
                for (int x = fromX; x <= toX; ++x)
                    most = std::max(most, contrast(image.pixelColor(x, y), card));
            }
            return most;
        };
        for (const QWidget* field : fields) {
            INFO(name.toStdString() << " " << field->metaObject()->className());
            const QRect at = field->geometry();
            const QPoint middle = at.center();
            CHECK(best(at.left(), middle.y(), at.left() + 2, middle.y()) >= lineContrast);
            CHECK(best(at.right() - 2, middle.y(), at.right(), middle.y()) >= lineContrast);
            CHECK(best(middle.x(), at.top(), middle.x(), at.top() + 2) >= lineContrast);
            CHECK(best(middle.x(), at.bottom() - 2, middle.x(), at.bottom()) >= lineContrast);
        }
        INFO(name.toStdString() << " slider");
        const QRect at = slider->geometry();
        CHECK(best(at.center().x(), at.top(), at.center().x(), at.bottom()) >= lineContrast);     // its groove
        CHECK(contrast(image.pixelColor(at.left() + 5, at.center().y()), card) >= lineContrast); // its handle
    }
    applyLook(Look::Light);
}

TEST_CASE("what cannot be used lies open on its ground, with an edge that is seen but fainter", "[contrast]")
{
    for (const auto& [look, name] : looks) {
        applyLook(look);
        const Palette& current = paletteOf(look);
        checkAtLeast(name + u" edge"_s, faintEdge(current), current.card, 1.8);
        CHECK(contrast(faintEdge(current), current.card) < contrast(current.isStrong ? current.text : current.quiet, current.card));
        for (const QColor& under : {current.card, current.page}) {
            QWidget ground;
            QPalette palette = ground.palette();
            palette.setColor(QPalette::Window, under);
            ground.setPalette(palette);
            auto* column = new QVBoxLayout(&ground);
            const QList<QWidget*> fields{new QLineEdit, new QPlainTextEdit, new QSpinBox, new QDateEdit, new QCheckBox};
            for (QWidget* field : fields) {
                field->setEnabled(false);
                column->addWidget(field);
            }
            column->activate();
            const QImage image = ground.grab().toImage();
            for (const QWidget* field : fields) {
                INFO(name.toStdString() << " " << field->metaObject()->className());
                const QRect at = field->geometry();
                const bool isCheck = qobject_cast<const QCheckBox*>(field);
                CHECK(contrast(image.pixelColor(at.left() + 7, isCheck ? at.center().y() : at.bottom() - 4), under) < 1.1);
                CHECK(pixelsOf(image.copy(at), faintEdge(current)) > 10);
            }
        }
    }
    applyLook(Look::Light);
}

TEST_CASE("a badge's frame is quieter than a button's edge", "[contrast]")
{
    for (const auto& [look, name] : looks) {
        applyLook(look);
        Badge badge(u"x"_s);
        badge.resize(60, 24);
        const QImage image = badge.grab().toImage();
        INFO(name.toStdString());
        CHECK(image.pixelColor(30, 0) == faintEdge(paletteOf(look)));
    }
    applyLook(Look::Light);
}

TEST_CASE("in high contrast an example in a field is not taken for a value", "[contrast]")
{
    applyLook(Look::HighContrast);
    const QLineEdit line;
    const QPlainTextEdit text;
    for (const QWidget* field : {static_cast<const QWidget*>(&line), static_cast<const QWidget*>(&text)}) {
        field->ensurePolished();
        const QColor example = field->palette().color(QPalette::PlaceholderText);
        CHECK(contrast(example, strongPalette().card) >= 4.5);
        CHECK(contrast(strongPalette().text, example) >= 2.5);
    }
    applyLook(Look::Light);
    CHECK(QLineEdit().palette().color(QPalette::PlaceholderText) == lightPalette().quiet);
}

TEST_CASE("the chosen tab has a bar in every look", "[contrast]")
{
    for (const auto& [look, name] : looks) {
        applyLook(look);
        QTabBar tabs;
        tabs.addTab(u"first"_s);
        tabs.addTab(u"second"_s);
        tabs.setCurrentIndex(1);
        tabs.resize(tabs.sizeHint());
        const QImage image = tabs.grab().toImage();
        INFO(name.toStdString());
        CHECK(pixelsOf(image.copy(tabs.tabRect(1)), paletteOf(look).accent) >= 2 * tabs.tabRect(1).width());
        CHECK(pixelsOf(image.copy(tabs.tabRect(0)), paletteOf(look).accent) == 0);
    }
    applyLook(Look::Light);
}

TEST_CASE("whatever can have the focus shows it in every look", "[contrast]")
{
    for (const auto& [look, name] : looks) {
        applyLook(look);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* date = new QDateEdit(QDate(2021, 4, 1));
        auto* table = new TableView;
        report::Table two;
        two.columns = {{u"a"_s}, {u"b"_s}};
        two.rows = {{report::textCell(u"1"_s), report::textCell(u"2"_s)}};
        table->setTable(two);
        auto* choice = new QComboBox;
        choice->addItems({u"one"_s, u"two"_s});
        auto* tool = new QToolButton;
        tool->setText(u"tool"_s);
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::StrongFocus);
        auto* tabs = new QTabWidget;
        tabs->setDocumentMode(true);
        tabs->addTab(new QWidget, u"first"_s);
        tabs->addTab(new QWidget, u"second"_s);
        auto* rail = new Rail;
        rail->addEntry(u"home.svg"_s, u"Home"_s);
        auto* slider = new QSlider(Qt::Horizontal);
        const QList<QWidget*> all{new QPushButton(u"button"_s), new QLineEdit(u"line"_s), new QCheckBox(u"check"_s),
                                  new QRadioButton(u"radio"_s), choice,  new QSpinBox, date, new QPlainTextEdit(u"text"_s),
                                  tool, slider, table, tabs->tabBar(), rail->findChild<QAbstractButton*>(), new Tile(u"tile"_s)};
        for (QWidget* one : all)
            column->addWidget(one == tabs->tabBar() ? tabs : rail->isAncestorOf(one) ? rail : one);
        auto* elsewhere = new QPushButton(u"elsewhere"_s);
        column->addWidget(elsewhere);
        window.show();
        window.activateWindow();
        REQUIRE(test::waitUntil([&] { return window.isActiveWindow(); }));
        for (QWidget* one : all) {
            INFO(name.toStdString() << " " << one->metaObject()->className());
            elsewhere->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const int before = pixelsOf(one->grab().toImage(), paletteOf(look).accent);
            one->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            REQUIRE(one->hasFocus());
            const int ring = pixelsOf(one->grab().toImage(), paletteOf(look).accent) - before;
            CHECK(ring >= 20); // more than a cursor
        }
    }
    applyLook(Look::Light);
}

TEST_CASE("the handle of a scroll bar stands out from its groove in every look", "[contrast]")
{
    for (const auto& [look, name] : looks) {
        applyLook(look);
        for (const Qt::Orientation way : {Qt::Vertical, Qt::Horizontal}) {
            QScrollBar bar(way);
            bar.setRange(0, 100);
            bar.setPageStep(50);
            const bool isFlat = way == Qt::Horizontal;
            bar.resize(isFlat ? QSize(300, bar.sizeHint().height()) : QSize(bar.sizeHint().width(), 300));
            bar.setValue(0);
            const QImage image = bar.grab().toImage();
            const auto at = [&](int along) { return isFlat ? image.pixelColor(along, image.height() / 2) : image.pixelColor(image.width() / 2, along); };
            INFO(name.toStdString());
            checkAtLeast(name + u" handle"_s, at(80), at(250), lineContrast); // near its beginning, and beyond its end
            checkAtLeast(name + u" handle on a card"_s, at(80), paletteOf(look).card, lineContrast);
        }
    }
    applyLook(Look::Light);
}

TEST_CASE("in high contrast what cannot be pressed looks otherwise, not by its colour alone", "[contrast]")
{
    applyLook(Look::HighContrast);
    QPushButton button(u"OK"_s);
    button.resize(120, 30);
    const QColor ink = strongPalette().text;
    const int whole = pixelsOf(button.grab().toImage(), ink);
    CHECK(whole > 200); // its outline
    button.setEnabled(false);
    const QImage image = button.grab().toImage();
    CHECK(pixelsOf(image, ink) == 0);
    int changes = 0; // along its upper edge: broken
    for (int x = 10; x < 110; ++x)
        changes += image.pixelColor(x, 0).lightness() > 60 != image.pixelColor(x - 1, 0).lightness() > 60 ? 1 : 0;
    CHECK(changes > 10);
    applyLook(Look::Light);
}

TEST_CASE("a dialog's buttons have words and no pictures", "[theme]")
{
    applyLook(Look::Light);
    const QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Apply | QDialogButtonBox::Cancel);
    for (const QAbstractButton* button : box.buttons())
        CHECK(button->icon().isNull());
}

TEST_CASE("there is air beside the text of buttons and fields in every look", "[theme]")
{
    const int air = 2 * (space::sibling + space::inside);
    for (const auto& [look, name] : looks) {
        applyLook(look);
        for (const QString& text : {u"OK"_s, u"会員データの取り込み…"_s, u"Import a member file…"_s}) {
            INFO(name.toStdString() << " " << text.toStdString());
            const int width = QFontMetrics(QApplication::font()).horizontalAdvance(text);
            const QPushButton button(text);
            CHECK(button.sizeHint().width() >= width + air);
            QComboBox choice;
            choice.addItem(text);
            CHECK(choice.sizeHint().width() >= width + air);
            QDateEdit day(QDate(2021, 4, 1));
            CHECK(day.sizeHint().width() >= QFontMetrics(QApplication::font()).horizontalAdvance(day.text()) + air);

            // As painted: nothing of the text stands nearer to the edge.
            QLineEdit line(text);
            for (QWidget* field : std::initializer_list<QWidget*>{&line, &choice, &day}) {
                field->resize(width + 200, field->sizeHint().height());
                const QImage image = field->grab().toImage();
                int first = image.width();
                for (int y = 6; y < image.height() - 6; ++y) {
                    for (int x = 4; x < first; ++x) {
                        if (contrast(image.pixelColor(x, y), image.pixelColor(4, y)) > lineContrast)
                            first = x;
                    }
                }
                INFO(field->metaObject()->className());
                CHECK(first >= space::sibling + space::inside / 2);
                CHECK(first < 30);
            }
        }
    }
    applyLook(Look::Light);
}

TEST_CASE("the sign before a text has the colour of what it says", "[theme]")
{
    for (const auto& [look, name] : looks) {
        applyLook(look);
        const Palette& palette = paletteOf(look);
        for (const bool wraps : {false, true}) {
            for (const auto& [text, ink] : {std::pair{u"▲ The clock is behind the file"_s, palette.attention}, std::pair{u"● All is well"_s, palette.fine}}) {
                const std::unique_ptr<QLabel> label(plainLabel(text));
                label->setWordWrap(wraps);
                label->resize(120, 80);
                const QImage image = label->grab().toImage();
                INFO(name.toStdString() << " " << text.toStdString());
                CHECK(pixelsOf(image, ink) > 20);
                CHECK(pixelsOf(image, palette.text) > 10); // the rest of it is as ever
            }
        }
    }
    applyLook(Look::Light);
}

TEST_CASE("the system's look is known by its colours")
{
    const auto system = [](const QColor& window, const QColor& base, const QColor& button, const QColor& text) {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Button, button);
        palette.setColor(QPalette::WindowText, text);
        return lookOf(palette);
    };
    const QColor dark(0x20, 0x20, 0x20);
    CHECK(system(QColor(0xF0, 0xF0, 0xF0), Qt::white, QColor(0xF0, 0xF0, 0xF0), Qt::black) == Look::Light);
    CHECK(system(dark, QColor(0x10, 0x10, 0x10), dark, Qt::white) == Look::Dark);
    CHECK(system(Qt::black, Qt::black, Qt::black, Qt::white) == Look::HighContrast);
    CHECK(system(Qt::black, Qt::black, Qt::black, Qt::yellow) == Look::HighContrast);
    CHECK(system(Qt::white, Qt::white, Qt::white, Qt::black) == Look::HighContrast);
}

TEST_CASE("a tree's arrows are seen in every look, also on the selected row")
{
    for (const auto& [look, name] : looks) {
        applyLook(look);
        {
            QTreeWidget tree;
            for (int i = 0; i < 2; ++i)
                new QTreeWidgetItem(new QTreeWidgetItem(&tree, {u"above"_s}), {u"below"_s});
            tree.expandAll();
            tree.resize(300, 200);
            tree.show();
            tree.setCurrentItem(tree.topLevelItem(0));
            for (const int row : {0, 1}) {
                const QRect words = tree.visualItemRect(tree.topLevelItem(row));
                const QImage arrow = tree.viewport()->grab(QRect(0, words.top(), words.left(), words.height())).toImage();
                const QColor ground = arrow.pixelColor(1, 1);
                CHECK(ground == (row == 0 ? paletteOf(look).accent : paletteOf(look).card));
                double best = 1;
                for (int y = 0; y < arrow.height(); ++y) {
                    for (int x = 0; x < arrow.width(); ++x)
                        best = std::max(best, contrast(arrow.pixelColor(x, y), ground));
                }
                INFO(name.toStdString() << row);
                CHECK(best >= 4.5);
            }
        }
    }
    applyLook(Look::Light);
}
