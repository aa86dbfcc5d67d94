// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/import_rows_page.h"

#include "core/base/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

ImportRowsPage::ImportRowsPage(QWidget* parent)
    : QWidget(parent), m_verdict(plainLabel({})), m_filter(new QComboBox), m_check(new QPushButton(tr("Check again"))),
      m_leaveOut(new QPushButton(tr("Leave out rows to check"))), m_compare(new QPushButton(tr("Compare with the ledger…"))),
      m_table(new QTableView), m_model(new ImportRowsModel(this))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(2 * space::page);
    for (const QString& name : {tr("Rows in the file"), tr("New"), tr("Already there"), tr("Rejected"), tr("To check"), tr("Left out")})
        m_counts.append(addCount(name, counts));
    counts->addStretch();
    page->addLayout(counts);
    m_verdict->setWordWrap(true);
    page->addWidget(m_verdict);

    auto* bar = new QHBoxLayout;
    QLabel* caption = plainLabel(tr("Show"));
    caption->setBuddy(m_filter);
    m_filter->setAccessibleName(tr("Show"));
    m_filter->addItem(tr("All rows"));
    m_filter->addItem(tr("Rejected"), int(RowFate::Rejected));
    m_filter->addItem(tr("To check"), int(RowFate::Warning));
    m_filter->addItem(tr("New"), int(RowFate::New));
    m_filter->addItem(tr("Already there"), int(RowFate::Known));
    m_filter->addItem(tr("Left out"), int(RowFate::LeftOut));
    bar->addWidget(caption);
    bar->addWidget(m_filter);
    bar->addWidget(plainLabel(tr("Cells can be mended here, and rows left out; the file itself stays as it is."), Type::Caption, true), 1);
    m_compare->hide();
    m_leaveOut->hide();
    bar->addWidget(m_compare);
    bar->addWidget(m_leaveOut);
    bar->addWidget(m_check);
    page->addLayout(bar);

    TableStyle::applyTo(*m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(TableStyle::rowHeight(fontMetrics()));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    page->addWidget(m_table, 1);

    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant fate = m_filter->currentData();
        m_model->setFilter(fate.isValid() ? std::optional(RowFate(fate.toInt())) : std::nullopt);
    });
    connect(m_model, &ImportRowsModel::cellMended, this, [this](quint32 line, int column, const QString& text) {
        m_check->setEnabled(true);
        Q_EMIT cellMended(line, column, text);
    });
    connect(m_model, &ImportRowsModel::cellRefused, this, &ImportRowsPage::cellRefused);
    connect(m_check, &QPushButton::clicked, this, &ImportRowsPage::checkAgain);
    connect(m_model, &ImportRowsModel::leftOutChosen, this, [this](const QList<quint32>& lines, bool isLeftOut) {
        m_check->setEnabled(true);
        Q_EMIT leftOutChosen(lines, isLeftOut);
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { m_model->leaveOutAll(RowFate::Warning, true); });
    connect(m_compare, &QPushButton::clicked, this, &ImportRowsPage::comparisonWanted);
}

QLabel* ImportRowsPage::addCount(const QString& name, QHBoxLayout* row)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::inside);
    QLabel* count = plainLabel({}, Type::Page);
    count->setAccessibleName(name);
    column->addWidget(plainLabel(name, Type::Caption, true));
    column->addWidget(count);
    row->addLayout(column);
    return count;
}

void ImportRowsPage::show(const ImportDraft& draft, const exchange::ImportReport& report,
                          std::shared_ptr<const exchange::FileRows> rows,
                          std::shared_ptr<const exchange::RowVerdicts> verdicts)
{
    const QList<qint64> counts{report.rows, report.good, report.known, report.rejected, report.findingCount,
                               report.leftOut};
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_counts.at(i)->setText(formatCount(counts.at(i)));
    const bool isKnownRoster =
        draft.kind == exchange::MemberFile::Roster &&
        (report.known > 0 || std::ranges::any_of(verdicts->notes, [](const exchange::RowNote& note) {
             return note.verdict != membership::Verdict::Accepted;
         }));
    QStringList verdict;
    if (!report.refusal.isEmpty())
        verdict << u"▲ "_s + report.refusal;
    else if (report.good == 0)
        verdict << tr("There is nothing new in this file; nothing needs to be brought in.");
    else if (report.rejected > 0)
        verdict << tr("The good rows can come in; the rejected ones stay out. Mend them below, or save these, mend them and "
                      "bring them in again: rows that are there already do no harm.");
    else
        verdict << tr("All new rows can come in. Nothing has been changed yet.");
    if (isKnownRoster)
        verdict << tr("The ledger knows members of this roster. To see who is new, gone or moved, compare the roster with it.");
    if (!report.numberNote.isEmpty())
        verdict << u"▲ "_s + report.numberNote;
    if (!report.ignoredColumns.isEmpty())
        verdict << tr("Columns that are not used: %1").arg(report.ignoredColumns.join(u", "_s));
    m_verdict->setText(verdict.join(u'\n'));

    // Rejected rows are what a person looks for first; after mending, what is looked at stays.
    const bool isFirst = m_model->columnCount() == 0;
    m_compare->setVisible(isKnownRoster);
    m_leaveOut->setVisible(draft.canLeaveOut() && report.findingCount > 0);
    const QModelIndex current = m_table->currentIndex();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setRows(std::move(rows), std::move(verdicts), draft);
    if (current.isValid()) {
        m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    if (isFirst && report.rejected > 0)
        m_filter->setCurrentIndex(m_filter->findData(int(RowFate::Rejected)));
    m_check->setEnabled(false);
    fitColumns();
}

void ImportRowsPage::fitColumns()
{
    constexpr int rowsMeasured = 50;
    constexpr int mostCharacters = 24;
    constexpr int reasonCharacters = 40;
    const QFontMetrics metrics(screenFont(Type::Body));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < std::min(m_model->rowCount(), rowsMeasured); ++row)
            width = std::max(width, metrics.horizontalAdvance(
                                        m_model->data(m_model->index(row, column), Qt::DisplayRole).toString()));
        if (column == ImportRowsModel::FateColumn) // its check box
            width += style()->pixelMetric(QStyle::PM_IndicatorWidth) + space::sibling;
        const int most = column == ImportRowsModel::ReasonColumn ? reasonCharacters : mostCharacters;
        m_table->setColumnWidth(column, std::min(width, most * metrics.horizontalAdvance(u'会')) + 3 * space::sibling);
    }
}

} // namespace shirube::ui
