// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/owner_editor.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "ui/plan/fields.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

// With the days between which it exists, where these are known.
QString choiceText(const plan::Organ& organ)
{
    if (!organ.validFrom.isValid() && !organ.validTo.isValid())
        return plan::displayName(organ);
    return u"%1 (%2 – %3)"_s.arg(plan::displayName(organ), formatDate(organ.validFrom), formatDate(organ.validTo));
}

} // namespace

OwnerEditor::OwnerEditor(const QList<plan::Organ>& organs, QWidget* parent)
    : QWidget(parent), m_organs(organs), m_kind(new QComboBox), m_organ(new QComboBox), m_add(new QPushButton(tr("Add organ"))),
      m_list(new QListWidget), m_remove(new QPushButton(tr("Take away"))), m_up(new QPushButton(tr("Up"))),
      m_down(new QPushButton(tr("Down"))), m_equal(new QCheckBox(tr("Equal partners (else the first leads)")))
{
    for (int kind = 1; kind <= plan::organKindCount; ++kind)
        m_kind->addItem(plan::displayName(plan::OrganKind(kind)), kind);
    m_kind->setAccessibleName(tr("Kind of organ"));
    m_organ->setAccessibleName(tr("Organ to add"));
    m_list->setAccessibleName(tr("Organs in order"));
    QFormLayout* form = newForm();
    form->addRow(tr("Kind of organ"), m_kind);
    auto* adding = new QHBoxLayout;
    adding->setSpacing(space::sibling);
    adding->addWidget(m_organ, 1);
    adding->addWidget(m_add);
    form->addRow(tr("Organ"), adding);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        button->setAutoDefault(false);
    for (QPushButton* button : {m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addLayout(form);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_equal);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        offerOrgans();
        // An item has organs of one kind.
        m_owners.removeIf([&](const plan::Organ& organ) { return int(organ.kind) != m_kind->currentData().toInt(); });
        show(0);
        Q_EMIT changed();
    });
    connect(m_add, &QPushButton::clicked, this, &OwnerEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &OwnerEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &OwnerEditor::adjustButtons);
    connect(m_equal, &QCheckBox::toggled, this, [this] { show(m_list->currentRow()); });
    offerOrgans();
    adjustButtons();
}

void OwnerEditor::setOwners(const plan::Initiative& item)
{
    choose(m_kind, int(item.organKind));
    m_owners = item.owners;
    m_equal->setChecked(item.isEqual);
    show(0);
}

void OwnerEditor::putInto(plan::Initiative& item) const
{
    item.organKind = plan::OrganKind(m_kind->currentData().toInt());
    item.owners = m_owners;
    item.isEqual = m_equal->isChecked();
}

void OwnerEditor::setReadOnly(const QString& reason)
{
    m_readOnly = true;
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_organ, m_add, m_remove, m_up, m_down, m_equal}) {
        part->setEnabled(false);
        part->setToolTip(plainToolTip(reason));
    }
}

void OwnerEditor::offerOrgans()
{
    m_organ->clear();
    for (const plan::Organ& organ : std::as_const(m_organs)) {
        if (int(organ.kind) == m_kind->currentData().toInt())
            m_organ->addItem(choiceText(organ), organ.id.value);
    }
}

void OwnerEditor::add()
{
    const OrganId id{m_organ->currentData().toLongLong()};
    const auto organ = std::ranges::find(m_organs, id, &plan::Organ::id);
    if (organ == m_organs.end() || std::ranges::find(m_owners, id, &plan::Organ::id) != m_owners.end())
        return;
    m_owners.append(*organ);
    show(int(m_owners.size()) - 1);
    Q_EMIT changed();
}

void OwnerEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_owners.removeAt(row);
    show(std::min(row, int(m_owners.size()) - 1));
    Q_EMIT changed();
}

void OwnerEditor::move(int rows)
{
    const int from = m_list->currentRow();
    if (from < 0 || from + rows < 0 || from + rows >= m_owners.size())
        return;
    m_owners.swapItemsAt(from, from + rows);
    show(from + rows);
}

void OwnerEditor::show(int current)
{
    m_list->clear();
    for (qsizetype row = 0; row < m_owners.size(); ++row) {
        const QString name = choiceText(m_owners[row]);
        m_list->addItem(m_owners.size() == 1   ? name
                        : m_equal->isChecked() ? tr("%1 (partner)").arg(name)
                        : row == 0             ? tr("%1 (leads)").arg(name)
                                               : tr("%1 (takes part)").arg(name));
    }
    m_list->setCurrentRow(current);
    adjustButtons();
}

void OwnerEditor::adjustButtons()
{
    const int row = m_list->currentRow();
    m_equal->setEnabled(!m_readOnly && m_owners.size() > 1);
    m_remove->setEnabled(!m_readOnly && row >= 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row + 1 < m_owners.size());
}

} // namespace shirube::ui
