// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/membership_page.h"

#include "ui/membership/breakdown_view.h"
#include "ui/membership/charts_view.h"
#include "ui/membership/closing_bar.h"
#include "ui/membership/counts_view.h"
#include "ui/membership/imports_view.h"
#include "ui/membership/ledger_view.h"
#include "ui/membership/member_import.h"
#include "ui/membership/outlook_view.h"
#include "ui/membership/overview_view.h"
#include "ui/membership/retention_view.h"
#include "ui/membership/target_editor.h"
#include "ui/membership/target_view.h"
#include "ui/membership/what_if_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lazy_tabs.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ledgerTab = 7;

} // namespace

MembershipPage::MembershipPage(Session& session, QWidget* parent)
    : Page(session, parent), m_imports(new MemberImport(session, this)), m_target(new TargetEditor(session)),
      m_closing(new ClosingBar(session)),
      m_import(new QPushButton(tr("Import…"))), m_firstImport(new QPushButton(tr("Import a member file…"))),
      m_stack(new QStackedWidget), m_tabs(new LazyTabs(tr("Questions about members")))
{
    auto* page = new QVBoxLayout(ground());
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->setSpacing(space::sibling);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_target, 1);
    bar->addWidget(m_closing, 1);
    bar->addWidget(m_import);
    page->addLayout(bar);
    m_tabs->add<OverviewView>(tr("Overview"), [&session] { return new OverviewView(session); });
    m_tabs->add<BreakdownView>(tr("Breakdown"), [&session] { return new BreakdownView(session); });
    m_tabs->add<ChartsView>(tr("Charts"), [&session] { return new ChartsView(session); });
    m_tabs->add<OutlookView>(tr("Outlook"), [&session] { return new OutlookView(session); });
    m_tabs->add<WhatIfView>(tr("What-if"), [&session] { return new WhatIfView(session); });
    m_tabs->add<RetentionView>(tr("Retention"), [&session] { return new RetentionView(session); });
    m_tabs->add<TargetView>(tr("Targets"), [&session] { return new TargetView(session); });
    m_tabs->add<LedgerView>(tr("Ledger"), [&session] { return new LedgerView(session); });
    m_tabs->add<CountsView>(tr("Counts"), [&session] { return new CountsView(session); });
    m_tabs->add<ImportsView>(tr("Imports"), [&session] { return new ImportsView(session); });
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(makeEmpty());
    page->addWidget(m_stack, 1);

    for (QPushButton* button : {m_import, m_firstImport})
        connect(button, &QPushButton::clicked, this, [this] { startImport(); });
}

QWidget* MembershipPage::makeEmpty()
{
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(space::group);
    column->addStretch();
    column->addWidget(plainLabel(tr("No members have been entered yet."), Type::Page), 0, Qt::AlignHCenter);
    QLabel* next =
        plainLabel(tr("Bring in the member roster, or a file of joins and leaves, as CSV (UTF-8 or "
                      "Shift_JIS).\nYou will see what the file holds before anything goes in."));
    next->setAlignment(Qt::AlignHCenter);
    column->addWidget(next);
    // The column names are those of the files, the same in every language of the program.
    QLabel* columns =
        plainLabel(tr("Columns of the roster: %1\nColumns of the events: %2")
                       .arg(u"会員番号, 事業所名, 支部, 部会, 規模, 入会日, 退会日, 理由, 経路"_s,
                            u"会員番号, 区分, 日付, 支部, 異動先支部, 部会, 規模, 事業所名, 理由, 経路"_s),
                   Type::Body, true);
    columns->setTextInteractionFlags(Qt::TextSelectableByMouse);
    columns->setAlignment(Qt::AlignHCenter);
    column->addWidget(columns);
    column->addWidget(m_firstImport, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

QString MembershipPage::title() const
{
    return tr("Members");
}

QString MembershipPage::icon() const
{
    return u"members.svg"_s;
}

void MembershipPage::refresh()
{
    const report::KeyFigures& figures = session().figures();
    m_target->refresh();
    const bool readOnly = session().isReadOnly();
    for (QPushButton* button : {m_import, m_firstImport}) {
        button->setEnabled(session().isOpen() && !readOnly);
        button->setToolTip(readOnly ? session().readOnlyReason() : QString());
    }

    const bool isEmpty = !figures.membership.lastMonth.isValid();
    m_closing->refresh();
    m_target->setVisible(isEmpty); // later, targets have a tab of their own
    m_closing->setVisible(!isEmpty);
    m_import->setVisible(!isEmpty);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        m_tabs->refresh();
}

QList<report::Table> MembershipPage::tables() const
{
    return m_tabs->tables();
}

void MembershipPage::openMember(const QString& number)
{
    if (auto* ledger = m_tabs->open<LedgerView>(ledgerTab)) {
        ledger->search(number);
        ledger->openMembers(number, {});
    }
}

void MembershipPage::startImport(const QString& path)
{
    m_imports->start(path);
}

} // namespace shirube::ui
