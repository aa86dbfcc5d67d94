// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/organs_card.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "ui/plan/fields.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

void addKinds(QComboBox* choice)
{
    for (int kind = 1; kind <= plan::organKindCount; ++kind)
        choice->addItem(plan::displayName(plan::OrganKind(kind)), kind);
}

QString dayOrNone(QDate day)
{
    return day.isValid() ? formatDate(day) : u"―"_s;
}

} // namespace

OrgansCard::OrgansCard(Session& session, QWidget* parent)
    : Card(tr("Organs"), parent), m_session(session), m_kind(new QComboBox), m_table(new TableView),
      m_add(new QPushButton(tr("New organ…"))), m_edit(new QPushButton(tr("Edit organ…"))),
      m_remove(new QPushButton(tr("Delete organ")))
{
    m_kind->setAccessibleName(tr("Kind of organ"));
    m_kind->addItem(tr("All kinds"), 0);
    addKinds(m_kind);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Organs"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    for (QWidget* part : std::initializer_list<QWidget*>{m_add, m_edit, m_remove})
        buttons->addWidget(part);
    buttons->addStretch();
    buttons->addWidget(m_kind);
    content()->addWidget(m_table, 1);
    content()->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OrgansCard::refresh);
    connect(m_add, &QPushButton::clicked, this, &OrgansCard::add);
    connect(m_edit, &QPushButton::clicked, this, &OrgansCard::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &OrgansCard::removeCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &OrgansCard::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrgansCard::adjustButtons);
}

void OrgansCard::refresh()
{
    if (!m_session.isOpen())
        return;
    const int kind = m_kind->currentData().toInt();
    const auto organs = plan::loadOrgans(m_session.database(), kind > 0 ? std::optional(plan::OrganKind(kind)) : std::nullopt);
    if (!organs)
        m_session.prompts().error(this, organs.error());
    m_organs = organs.value_or(QList<plan::Organ>());
    report::Table table;
    table.title = tr("Organs");
    table.columns = {{tr("Kind"), report::Align::Left, 1},
                     {tr("No."), report::Align::Right, 0.5},
                     {tr("Organ"), report::Align::Left, 2},
                     {tr("From"), report::Align::Left, 1},
                     {tr("To"), report::Align::Left, 1}};
    for (const plan::Organ& organ : std::as_const(m_organs))
        table.rows.append({report::textCell(plan::displayName(organ.kind)), report::countCell(organ.number),
                           report::textCell(plan::displayName(organ)), report::textCell(dayOrNone(organ.validFrom)),
                           report::textCell(dayOrNone(organ.validTo))});
    tellFilter(table, askedFor({m_kind}));
    m_table->setTable(table);
    adjustButtons();
}

void OrgansCard::reveal(OrganId organ)
{
    if (std::ranges::find(m_organs, organ, &plan::Organ::id) == m_organs.end())
        m_kind->setCurrentIndex(0);
    const auto row = std::ranges::find(m_organs, organ, &plan::Organ::id) - m_organs.begin();
    if (row < m_organs.size())
        m_table->selectRow(m_table->tableModel()->rowOf(int(row)));
    m_table->setFocus();
}

const report::Table& OrgansCard::table() const
{
    return m_table->tableModel()->table();
}

const plan::Organ* OrgansCard::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_table->tableModel()->sourceRow(rows.first().row());
    return row >= 0 && row < m_organs.size() ? &m_organs[row] : nullptr;
}

void OrgansCard::adjustButtons()
{
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    m_add->setEnabled(writable);
    for (QPushButton* button : {m_edit, m_remove})
        button->setEnabled(writable && current());
    for (QPushButton* button : {m_add, m_edit, m_remove})
        button->setToolTip(plainToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString()));
}

void OrgansCard::add()
{
    plan::Organ organ;
    organ.kind = m_kind->currentData().toInt() > 0 ? plan::OrganKind(m_kind->currentData().toInt())
                 : current()                       ? current()->kind
                                                   : plan::OrganKind::Committee;
    organ.number = 1;
    for (const plan::Organ& other : std::as_const(m_organs)) {
        if (other.kind == organ.kind)
            organ.number = std::max(organ.number, other.number + 1);
    }
    edit(organ);
}

void OrgansCard::editCurrent()
{
    if (const plan::Organ* organ = current(); organ && m_edit->isEnabled())
        edit(*organ);
}

void OrgansCard::removeCurrent()
{
    const plan::Organ* organ = current();
    if (!organ)
        return;
    const OrganId id = organ->id;
    if (m_session.prompts().confirm(this, tr("Delete organ"),
                                    tr("Delete %1?\nUndo brings it back.").arg(plan::displayName(*organ)), tr("Delete")))
        m_session.did(plan::removeOrgan(m_session.database(), id), this);
}

void OrgansCard::edit(const plan::Organ& organ)
{
    auto* dialog = new FormDialog(organ.id.isValid() ? tr("Edit organ") : tr("New organ"), this);
    QFormLayout* form = dialog->addForm();
    QComboBox* kind = addChoice(form, tr("Kind"));
    addKinds(kind);
    QLineEdit* number = addLine(form, tr("Number"));
    QLineEdit* name = addLine(form, tr("Name"));
    QLineEdit* from = addLine(form, tr("Exists from"), tr("no limit"));
    QLineEdit* to = addLine(form, tr("Exists to"), tr("no limit"));
    choose(kind, int(organ.kind));
    kind->setEnabled(!organ.id.isValid()); // its items are of this kind
    number->setText(QString::number(organ.number));
    name->setText(organ.name);
    from->setText(formatDate(organ.validFrom));
    to->setText(formatDate(organ.validTo));

    const auto save = [=, this]() -> Result<> {
        plan::Organ entered = organ;
        entered.kind = plan::OrganKind(kind->currentData().toInt());
        SHIRUBE_ASSIGN(const std::optional<qint64> typed, readLine(number, readWhole));
        entered.number = int(std::clamp<qint64>(typed.value_or(0), 0, std::numeric_limits<int>::max()));
        entered.name = plan::withoutKind(entered.kind, name->text().trimmed());
        SHIRUBE_ASSIGN(entered.validFrom, readLine(from, readDay));
        SHIRUBE_ASSIGN(entered.validTo, readLine(to, readDay));
        SHIRUBE_TRY(plan::saveOrgan(m_session.database(), entered));
        return {};
    };
    connect(dialog, &FormDialog::requested, this, [=, this] {
        const Result<> saved = save();
        if (saved)
            m_session.did(saved, dialog);
        dialog->finish(saved);
    });
    name->setFocus();
    dialog->open();
}

} // namespace shirube::ui
