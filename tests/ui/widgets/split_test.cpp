// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "ui/widgets/split.h"

#include <QVBoxLayout>
#include <memory>

using namespace shirube;

namespace
{

constexpr int leastLeft = 340;
constexpr int leastRight = 450;

// Its parts are 50 and 60 of 110 wide, as long as they can be.
struct Window
{
    QWidget widget;
    QWidget* left = new QWidget;
    QWidget* right = new QWidget;
    ui::Split* split;

    Window()
    {
        left->setMinimumWidth(leastLeft);
        right->setMinimumWidth(leastRight);
        split = new ui::Split(Qt::Horizontal, {left, right}, {500, 600});
        auto* column = new QVBoxLayout(&widget);
        column->setContentsMargins({});
        column->addWidget(split);
        resize(1'100);
        widget.show();
        QCoreApplication::processEvents();
    }

    void resize(int width)
    {
        widget.resize(width, 600);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] double share() const { return double(left->width()) / (left->width() + right->width()); }
};

} // namespace

TEST_CASE("only what a person has set is kept of a split, and holds in a window that was too narrow for it meanwhile", "[split]")
{
    Window window;
    window.resize(1'366);
    CHECK(window.split->chosenShares().isEmpty());
    QWidget* handle = window.split->handle(1);
    QTest::mousePress(handle, Qt::LeftButton);
    QTest::mouseMove(handle, handle->rect().center() + QPoint(100, 0));
    QTest::mouseRelease(handle, Qt::LeftButton);
    const QList<int> chosen = window.split->chosenShares();
    REQUIRE(chosen == window.split->sizes());
    window.resize(700); // one below the other
    window.split->setSizes({100, 500});
    CHECK(window.split->chosenShares() == chosen);
    window.resize(1'366);
    CHECK(window.split->sizes() == chosen);

    Window next;
    next.split->chooseShares({1, 2, 3}); // of another layout
    next.split->chooseShares({0, 500});  // never laid out
    CHECK(next.split->chosenShares().isEmpty());
    next.split->chooseShares(chosen);
    next.resize(1'366);
    CHECK(next.split->sizes() == chosen);
}

TEST_CASE("the parts of a split keep their shares while the window's width changes", "[split]")
{
    Window window;
    const double share = window.share();
    CHECK(share == Approx(5.0 / 11).margin(0.01));
    for (const int width : {1'240, 1'000, 1'400, 900, 820, 1'366, 700, 1'100, 600, 1'366}) {
        window.resize(width);
        INFO(width);
        CHECK(window.split->orientation() == (width >= leastLeft + leastRight + window.split->handleWidth() ? Qt::Horizontal : Qt::Vertical));
        if (width >= 1'000)
            CHECK(window.share() == Approx(share).margin(0.02));
    }
}
