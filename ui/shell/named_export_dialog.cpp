// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/named_export_dialog.h"

#include "core/report/table_kinds.h"
#include "core/spreadsheet/table_file.h"
#include "ui/shell/export_actions.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shirube::ui
{

namespace
{

enum Column
{
    TitleColumn, // ticked: goes out
    RelationColumn,
    ValueColumn,
    ColumnCount
};

constexpr int rowsInSight = 12;

} // namespace

NamedExportDialog::NamedExportDialog(Session& session, QWidget* parent)
    : FormDialog(tr("New named export"), parent), m_session(session), m_name(addWantedLine(tr("Name"))),
      m_kind(addChoice(tr("Table"))), m_columns(new QTableWidget(0, ColumnCount))
{
    for (const QString& kind : report::tableKinds() + exchange::exportKinds())
        m_kind->addItem(ExportActions::kindName(kind), kind);
    m_columns->setHorizontalHeaderLabels({tr("Columns that go out"), tr("Only rows whose cell"), tr("Value")});
    m_columns->setAccessibleName(tr("Columns and conditions"));
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->setMinimumHeight(rowsInSight * space::tableRow);
    content()->addWidget(m_columns, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NamedExportDialog::showColumns);
    connect(m_columns, &QTableWidget::itemChanged, this, &FormDialog::changed);
    connect(this, &FormDialog::changed, this, [this] { setReady(!named().choice.columns.isEmpty() || m_titles.isEmpty()); });
    connect(this, &FormDialog::requested, this, [this] { Q_EMIT wanted(named()); });
    showColumns();
}

void NamedExportDialog::setKind(const QString& kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind));
}

void NamedExportDialog::showColumns()
{
    const auto titles = spreadsheet::columnTitles(m_session.database(), m_kind->currentData().toString(), m_session.asOf(),
                                                  *m_session.shelf());
    setProblem(titles ? QString() : titles.error().message);
    m_titles = titles.value_or(QStringList());
    m_columns->setRowCount(0);
    m_columns->setRowCount(int(m_titles.size()));
    for (int row = 0; row < m_titles.size(); ++row) {
        auto* title = new QTableWidgetItem(m_titles[row]);
        title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        title->setCheckState(Qt::Checked);
        m_columns->setItem(row, TitleColumn, title);
        m_columns->setItem(row, ValueColumn, new QTableWidgetItem);
        auto* relation = new QComboBox;
        relation->setAccessibleName(tr("Condition on %1").arg(m_titles[row]));
        for (int one = 0; one < exchange::relationCount; ++one)
            relation->addItem(displayName(exchange::Relation(one)), one);
        m_columns->setCellWidget(row, RelationColumn, relation);
    }
}

spreadsheet::NamedExport NamedExportDialog::named() const
{
    spreadsheet::NamedExport named{m_name->text().trimmed(), m_kind->currentData().toString(), {}};
    named.choice.titles = m_titles;
    for (int row = 0; row < m_columns->rowCount() && row < m_titles.size(); ++row) {
        const QTableWidgetItem* title = m_columns->item(row, TitleColumn);
        const QTableWidgetItem* value = m_columns->item(row, ValueColumn);
        const auto* relation = qobject_cast<const QComboBox*>(m_columns->cellWidget(row, RelationColumn));
        if (title && title->checkState() == Qt::Checked)
            named.choice.columns.append(m_titles[row]);
        if (value && relation && !value->text().trimmed().isEmpty())
            named.choice.conditions.append(
                {m_titles[row], exchange::Relation(relation->currentData().toInt()), value->text().trimmed()});
    }
    return named;
}

} // namespace shirube::ui
