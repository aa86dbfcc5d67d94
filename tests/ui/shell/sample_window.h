// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/new_file.h"
#include "core/review/actions.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/window_kit.h"

#include <QApplication>
#include <QTabWidget>

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

    /// Does it for each page, and on each page for each of its tabs, whatever pages and tabs there are.
    void onEveryPlace(const std::function<void(const QString& place)>& act)
    {
        for (int index = 0; index < pages()->count(); ++index) {
            window.showPage(index);
            QApplication::processEvents();
            QWidget* page = pages()->widget(index);
            const QString name = QString::fromLatin1(page->metaObject()->className());
            const auto* tabs = page->findChild<QTabWidget*>();
            act(name);
            for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
                const_cast<QTabWidget*>(tabs)->setCurrentIndex(tab);
                QApplication::processEvents();
                act(name + QStringLiteral(" / ") + tabs->tabText(tab));
            }
        }
    }
};

} // namespace shirube::test
