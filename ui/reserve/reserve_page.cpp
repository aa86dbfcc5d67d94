// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/reserve_page.h"

#include "core/reserve/actions.h"
#include "ui/reserve/accounts_view.h"
#include "ui/reserve/bridge_view.h"
#include "ui/reserve/fee_view.h"
#include "ui/reserve/fund_dialog.h"
#include "ui/reserve/reserve_ledger_view.h"
#include "ui/reserve/reserve_outlook_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lazy_tabs.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

ReservePage::ReservePage(Session& session, QWidget* parent)
    : Page(session, parent), m_firstFund(new QPushButton(tr("New fund…"))), m_stack(new QStackedWidget),
      m_tabs(new LazyTabs(tr("Questions about the reserve")))
{
    m_tabs->add<ReserveLedgerView>(tr("Ledger"), [&session] { return new ReserveLedgerView(session); });
    m_tabs->add<BridgeView>(tr("Planned to effective"), [&session] { return new BridgeView(session); });
    m_tabs->add<ReserveOutlookView>(tr("Outlook and what-if"), [&session] { return new ReserveOutlookView(session); });
    m_tabs->add<FeeView>(tr("Fees"), [&session] { return new FeeView(session); });
    m_tabs->add<AccountsView>(tr("Against the accounts"), [&session] { return new AccountsView(session); });
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(makeEmpty());
    auto* page = new QVBoxLayout(ground());
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->addWidget(m_stack);
    connect(m_firstFund, &QPushButton::clicked, this, &ReservePage::addFirstFund);
}

QWidget* ReservePage::makeEmpty()
{
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(space::group);
    column->addStretch();
    column->addWidget(plainLabel(tr("This file has no reserve fund yet."), Type::Page), 0, Qt::AlignHCenter);
    QLabel* next = plainLabel(tr("Add a fund here, import the reserve as CSV, or make a new file with the shipped plan, which brings the "
                                 "fund with it."));
    next->setWordWrap(true);
    next->setAlignment(Qt::AlignHCenter);
    column->addWidget(next);
    column->addWidget(m_firstFund, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

QString ReservePage::title() const
{
    return tr("Reserve fund");
}

QString ReservePage::icon() const
{
    return u"reserve.svg"_s;
}

void ReservePage::refresh()
{
    const bool isEmpty = session().figures().funds.isEmpty();
    m_firstFund->setEnabled(session().isOpen() && !session().isReadOnly());
    m_firstFund->setToolTip(session().isReadOnly() ? session().readOnlyReason() : QString());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        m_tabs->refresh();
}

void ReservePage::addFirstFund()
{
    auto* dialog = new FundDialog({}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FundDialog::saveRequested, this, [this, dialog](const reserve::ReserveFund& fund) {
        const auto added = reserve::addFund(session().database(), fund);
        if (session().did(added ? Result<>() : tl::unexpected(added.error()), dialog))
            dialog->accept();
    });
    dialog->open();
}

QList<report::Table> ReservePage::tables() const
{
    return m_tabs->tables();
}

} // namespace shirube::ui
