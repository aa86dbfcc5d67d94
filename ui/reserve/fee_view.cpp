// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/fee_view.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/report/list_words.h"
#include "core/reserve/actions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

FeeView::FeeView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_card(new Card(tr("Fees by size class"))), m_table(new TableView),
      m_class(plainLabel({})), m_units(new QLineEdit), m_fee(new QLineEdit), m_save(new QPushButton(tr("Set fee"))),
      m_problem(plainLabel({}))
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_problem->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(m_class);
    const auto add = [&](const QString& name, QLineEdit* field) {
        QLabel* caption = plainLabel(name);
        caption->setBuddy(field);
        field->setAccessibleName(name);
        field->setAlignment(Qt::AlignRight);
        field->setPlaceholderText(unknownText());
        bar->addWidget(caption);
        bar->addWidget(field);
    };
    add(tr("Fee units"), m_units);
    add(tr("Fee per unit and year (yen)"), m_fee);
    bar->addWidget(m_save);
    bar->addWidget(m_problem, 1);
    m_card->content()->addLayout(bar);
    m_card->content()->addWidget(m_table, 1);
    auto* note = plainLabel(tr("Choose a class and enter its fee. Both fields empty take it back to “not entered”; the what-if wants "
                               "the fee of every class that has members."),
                            Type::Caption, true);
    note->setWordWrap(true);
    m_card->content()->addWidget(note);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FeeView::showChosen);
    connect(m_save, &QPushButton::clicked, this, &FeeView::save);
    for (QLineEdit* field : {m_units, m_fee})
        connect(field, &QLineEdit::returnPressed, this, &FeeView::save);
}

QStringList FeeView::classes() const
{
    return report::sizeClasses(m_basis);
}

void FeeView::refresh()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int before = rows.isEmpty() ? -1 : rows.first().row();
    m_basis = {};
    if (m_session.isOpen()) {
        auto basis = report::loadReserveBasis(m_session.database(), m_session.figures());
        if (basis)
            m_basis = std::move(*basis);
        else
            m_session.prompts().error(this, basis.error());
    }
    const report::Table table = report::feeTable(m_basis);
    m_card->setAsOf(tr("unit: %1").arg(table.unit));
    m_table->setTable(table);
    const TableModel& model = *m_table->tableModel();
    if (!table.rows.isEmpty()) // the first class, not the whole
        m_table->selectRow(before < 0 ? model.rowOf(0) : std::min(before, model.rowCount() - 1));
    showChosen();
}

QString FeeView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_table->tableModel()->sourceRow(rows.first().row());
    const QStringList all = classes();
    return row >= 0 && row < all.size() ? all[row] : QString();
}

void FeeView::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool isChosen = !rows.isEmpty() && m_table->tableModel()->sourceRow(rows.first().row()) >= 0 && !classes().isEmpty();
    const QString name = chosen();
    const auto fee = m_basis.fees.constFind(name);
    const bool hasFee = isChosen && fee != m_basis.fees.cend();
    m_class->setText(!isChosen ? tr("Choose a size class.") : name.isEmpty() ? tr("(no size class)") : report::displayWord(name));
    m_units->setText(hasFee ? formatCount(fee->units) : QString());
    m_fee->setText(hasFee ? formatYen(fee->unitFee) : QString());
    m_problem->clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_units, m_fee, m_save}) {
        part->setEnabled(isChosen && !m_session.isReadOnly());
        part->setToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString());
    }
}

void FeeView::save()
{
    const bool isEmpty = m_units->text().trimmed().isEmpty() && m_fee->text().trimmed().isEmpty();
    const auto units = parseInteger(m_units->text());
    const auto fee = parseYen(m_fee->text());
    if (!isEmpty && !units) {
        m_problem->setText(u"▲ "_s + tr("“%1” is not a number of units.").arg(m_units->text()));
        return;
    }
    if (!isEmpty && (!fee || !*fee)) {
        m_problem->setText(u"▲ "_s + (fee ? tr("Enter the fee too.") : fee.error().message));
        return;
    }
    const std::optional<reserve::ClassFee> entered =
        isEmpty ? std::nullopt : std::optional(reserve::ClassFee{*units, **fee});
    m_session.did(reserve::setFee(m_session.database(), chosen(), entered), this);
}

QList<report::Table> FeeView::tables() const
{
    return {report::feeTable(m_basis)};
}

} // namespace shirube::ui
