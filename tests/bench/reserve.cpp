// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/reserve.h"

#include "core/exchange/new_file.h"
#include "core/reserve/actions.h"
#include "core/reserve/reserve_store.h"
#include "core/storage/transaction.h"
#include "tests/bench/must.h"
#include "tests/bench/no_prompts.h"
#include "tests/bench/review.h"
#include "ui/reserve/reserve_page.h"

#include <QCheckBox>
#include <QSlider>
#include <QTabWidget>
#include <algorithm>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

constexpr int entries = 100'000;
constexpr int years = 40;
constexpr int firstYear = 1982;
constexpr storage::ActionName fill{"Fill"};

void fillLedger(const QString& path)
{
    auto database = must(storage::Database::open(path));
    const FundId fund = must(reserve::loadFunds(database)).first().id;
    auto transaction = must(storage::Transaction::begin(database, fill));
    for (int i = 0; i < entries; ++i) {
        reserve::ReserveEntry entry;
        entry.fund = fund;
        entry.fiscalYear = FiscalYear(firstYear + i % years);
        entry.kind = i % 3 == 0 ? reserve::EntryKind::Drawdown : reserve::EntryKind::Contribution;
        entry.date = entry.fiscalYear.firstDay().addDays(i / years % 360);
        entry.executed = Yen{1000 + i};
        entry.voucher = u"V%1"_s.arg(i);
        entry.note = u"明細%1"_s.arg(i);
        must(reserve::insertEntry(transaction, entry));
    }
    must(transaction.commit());
    must(reserve::setOpening(database, fund, Yen{3'000'000'000}, FiscalYear(firstYear).firstDay().addDays(-1)));
}

} // namespace

void benchReserve(const QString& folder)
{
    const QString path = folder + u"/reserve.shirube"_s;
    if (!exchange::makeFile(path, {.plan = u"fy2021"_s, .sample = true}))
        qFatal("no file");
    fillLedger(path);
    NoPrompts prompts;
    ui::Session session(prompts);
    must(session.open(path));
    ui::ReservePage page(session);
    page.resize(1200, 680);
    page.refresh();
    page.show();
    static_cast<void>(page.grab());
    print("reserve: ledger of 100,000 entries", milliseconds([&] {
              page.refresh();
              static_cast<void>(page.grab());
          }),
          50);

    auto* tabs = page.findChild<QTabWidget*>();
    tabs->setCurrentIndex(2); // outlook and what-if
    static_cast<void>(page.grab());
    for (QCheckBox* box : tabs->currentWidget()->findChildren<QCheckBox*>())
        box->setChecked(true); // linked with members and fees
    static_cast<void>(page.grab());
    double slowest = 0;
    for (QSlider* slider : tabs->currentWidget()->findChildren<QSlider*>()) {
        int direction = 1;
        slowest = std::max(slowest, milliseconds([&] {
                               slider->setValue(slider->value() + direction);
                               direction = -direction;
                               static_cast<void>(page.grab());
                           }));
    }
    print("reserve: a slider's step, slowest", slowest, 16);
}
