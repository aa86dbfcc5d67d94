// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/new_file.h"
#include "core/review/actions.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/widgets/progress_box.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace shirube::test
{

/// The window over a file with the plan, sample members and the year's review rounds: something stands on every page.
struct SampleWindow : WindowKit
{
    QString file = folder.file(QStringLiteral("2021年度計画.shirube"));

    SampleWindow()
    {
        REQUIRE_DONE(exchange::makeFile(file, {.plan = QStringLiteral("fy2021"), .sample = true, .clock = fixedClock()}));
        {
            auto database = storage::Database::open(file, {.clock = fixedClock()});
            REQUIRE_DONE(database);
            REQUIRE_DONE(review::createRounds(*database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
        }
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(waitUntil([this] { return window.isActiveWindow(); }));
    }

    /// Presses every button that opens a dialog (its text ends in …) at every place, and the entries of menus that do, and does it
    /// for each dialog, which is closed then.
    void onEveryDialog(const QStringList& entries, const std::function<void(QDialog& dialog, const QString& from)>& act)
    {
        const auto look = [&](const QString& from) {
            QApplication::processEvents();
            while (QDialog* dialog = openDialog()) {
                act(*dialog, from);
                dialog->close();
                if (dialog->isVisible())
                    dialog->hide();
                QApplication::processEvents();
                forgetOld();
            }
        };
        onEveryPlace([&](const QString& place) {
            for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
                if (view->isVisible() && view->model() && view->model()->rowCount() > 0 && !view->currentIndex().isValid())
                    view->setCurrentIndex(view->model()->index(0, 0));
            }
            QList<QPointer<QAbstractButton>> buttons;
            for (QAbstractButton* button : window.findChildren<QAbstractButton*>())
                buttons.append(button);
            for (const QPointer<QAbstractButton>& button : buttons) {
                if (!button || !button->isVisible() || !button->isEnabled() || !button->text().endsWith(u'…') ||
                    button->text().size() < 2 || opensMenu(button))
                    continue;
                const QString text = button->text();
                button->click();
                look(place + QStringLiteral(" / ") + text);
            }
        });
        for (const QString& text : entries) {
            REQUIRE(entry(text));
            entry(text)->trigger();
            look(text);
        }
    }

private:
    static bool opensMenu(const QAbstractButton* button)
    {
        const auto* push = qobject_cast<const QPushButton*>(button);
        const auto* tool = qobject_cast<const QToolButton*>(button);
        return (push && push->menu()) || (tool && tool->menu());
    }

    static QDialog* openDialog()
    {
        const auto isWorking = [] {
            const QWidgetList all = QApplication::topLevelWidgets();
            return std::ranges::any_of(all, [](const QWidget* one) { return one->isVisible() && qobject_cast<const ui::ProgressBox*>(one); });
        };
        REQUIRE(waitUntil([&] { return !isWorking(); })); // such a box goes by itself
        for (QWidget* top : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QDialog*>(top);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
};

} // namespace shirube::test
