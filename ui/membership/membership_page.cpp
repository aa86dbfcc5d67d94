// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/membership_page.h"

#include "core/base/format.h"
#include "core/report/tables.h"
#include "ui/charts/chart_view.h"
#include "ui/membership/member_import.h"
#include "ui/membership/target_editor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

MembershipPage::MembershipPage(Session& session, QWidget* parent)
    : Page(session, parent), m_imports(new MemberImport(session, this)), m_target(new TargetEditor(session)),
      m_import(new QPushButton(tr("Import…"))), m_firstImport(new QPushButton(tr("Import a member file…"))),
      m_stack(new QStackedWidget), m_months(new TableView), m_monthNote(plainLabel({}, Type::Caption, true)),
      m_flows(new FlowChartView), m_branches(new TableView), m_branchNote(plainLabel({}, Type::Caption, true))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->setSpacing(space::sibling);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_target, 1);
    bar->addWidget(m_import);
    page->addLayout(bar);
    m_stack->addWidget(makeFigures());
    m_stack->addWidget(makeEmpty());
    page->addWidget(m_stack, 1);

    for (QPushButton* button : {m_import, m_firstImport})
        connect(button, &QPushButton::clicked, this, [this] { startImport(); });
}

QWidget* MembershipPage::makeFigures()
{
    m_monthCard = new Card(tr("By month"));
    m_monthCard->content()->addWidget(m_months, 1);
    m_monthCard->content()->addWidget(m_monthNote);
    auto* flowCard = new Card(tr("Joins and leaves"));
    flowCard->content()->addWidget(m_flows, 1);
    m_flows->setPrompts(session().prompts());
    connect(flowCard->addMenuEntry(tr("Copy as Picture")), &QAction::triggered, m_flows,
            &FlowChartView::copyPicture);
    connect(flowCard->addMenuEntry(tr("Save as PNG…")), &QAction::triggered, m_flows,
            &FlowChartView::savePng);
    connect(flowCard->addMenuEntry(tr("Save as SVG…")), &QAction::triggered, m_flows,
            &FlowChartView::saveSvg);
    m_branchCard = new Card(tr("By branch"));
    m_branchCard->content()->addWidget(m_branches, 1);
    m_branchNote->setWordWrap(true);
    m_branchCard->content()->addWidget(m_branchNote);

    auto* top = new QSplitter(Qt::Horizontal);
    top->addWidget(m_monthCard);
    top->addWidget(flowCard);
    top->setSizes({680, 450}); // shares of the width
    auto* all = new QSplitter(Qt::Vertical);
    all->addWidget(top);
    all->addWidget(m_branchCard);
    for (QSplitter* splitter : {top, all}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(space::sibling);
    }
    return all;
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
    m_import->setVisible(!isEmpty);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    const report::Table months = report::monthTable(figures);
    m_monthCard->setAsOf(tr("%1, unit: %2").arg(formatMonth(figures.asOf), months.unit));
    m_monthNote->setText(months.note);
    m_months->setTable(months);
    const report::Table branches = report::branchTable(figures);
    m_branchCard->setAsOf(
        tr("%1 up to %2, unit: %3")
            .arg(formatFiscalYear(FiscalYear(figures.asOf)), formatMonth(figures.asOf), branches.unit));
    m_branchNote->setText(branches.note);
    m_branches->setTable(branches);
    m_flows->setSeries(report::flowSeries(figures));
}

QList<report::Table> MembershipPage::tables() const
{
    return {report::monthTable(session().figures()), report::branchTable(session().figures())};
}

void MembershipPage::startImport(const QString& path)
{
    m_imports->start(path);
}

} // namespace shirube::ui
