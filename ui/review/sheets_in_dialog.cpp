// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheets_in_dialog.h"

#include "core/base/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/remark_table.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

namespace
{

constexpr int mostRejectionsShown = 5;

} // namespace

SheetsInDialog::SheetsInDialog(Session& session, RoundId round, exchange::SheetDifferences differences, QWidget* parent)
    : QDialog(parent), m_session(session), m_round(round), m_file(std::move(differences)), m_lines(new TableView),
      m_accept(new QPushButton(tr("Accept selected"))), m_leave(new QPushButton(tr("Leave selected out"))),
      m_take(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sheets in: %1").arg(m_file.fileName));
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QString sentence = tr("%1 rows were read; %2 cells hold something else than the file.")
                           .arg(formatCount(m_file.rows), formatCount(m_file.differences.size()));
    if (!m_file.ignoredColumns.isEmpty())
        sentence += QChar(u'\n') + tr("Columns that are not used: %1").arg(m_file.ignoredColumns.join(QStringLiteral(", ")));
    QLabel* summary = plainLabel(sentence);
    summary->setWordWrap(true);
    auto* rejections = new TableView;
    rejections->setTable(remarkTable(tr("What cannot be used"), m_file.rejections));
    rejections->setFixedHeight(rejections->heightWanted(mostRejectionsShown));
    rejections->setVisible(!m_file.rejections.isEmpty());
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_take);
    buttons->addWidget(cancel);
    m_take->setDefault(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->setSpacing(space::sibling);
    page->addWidget(summary);
    page->addWidget(m_lines, 1);
    page->addWidget(rejections);
    page->addLayout(buttons);
    resize(parent->window()->size() * 7 / 8);

    connect(m_accept, &QPushButton::clicked, this, [this] { mark(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { mark(false); });
    connect(m_take, &QPushButton::clicked, this, &SheetsInDialog::takeIn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_lines, &TableView::summaryChanged, this, &SheetsInDialog::enableButtons);
    showLines();
}

report::Table SheetsInDialog::table() const
{
    report::Table table;
    table.title = tr("What came back");
    table.columns = {{tr("Take in"), report::Align::Left, 1.2}, {tr("Item"), report::Align::Left, 2.5},
                     {tr("Field"), report::Align::Left, 1.2},   {tr("In the program"), report::Align::Left, 3},
                     {tr("In the file"), report::Align::Left, 3}, {tr("Remark"), report::Align::Left, 2}};
    for (const exchange::SheetDifference& one : m_file.differences)
        table.rows.append({report::textCell(one.isAccepted ? tr("● accepted") : tr("― left out")), report::textCell(one.title),
                           report::textCell(one.field), report::textCell(one.before), report::textCell(one.after),
                           report::textCell(one.remark)});
    return table;
}

void SheetsInDialog::mark(bool isAccepted)
{
    for (const QModelIndex& index : m_lines->selectionModel()->selectedRows())
        m_file.differences[m_lines->tableModel()->sourceRow(index.row())].isAccepted = isAccepted;
    showLines();
}

void SheetsInDialog::showLines()
{
    m_lines->setTable(table());
    enableButtons();
}

void SheetsInDialog::enableButtons()
{
    const bool isAny = m_lines->selectionModel()->hasSelection();
    m_accept->setEnabled(isAny);
    m_leave->setEnabled(isAny);
    const auto accepted = std::ranges::count_if(m_file.differences, &exchange::SheetDifference::isAccepted);
    m_take->setText(tr("Take in %1 entries").arg(formatCount(accepted)));
    m_take->setEnabled(accepted > 0 && !m_session.isReadOnly());
}

void SheetsInDialog::takeIn()
{
    if (m_session.did(exchange::acceptSheets(m_session.database(), m_round, m_file.differences, m_file.fileName), this))
        accept();
}

} // namespace shirube::ui
