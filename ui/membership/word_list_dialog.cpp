// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/word_list_dialog.h"

#include "core/base/format.h"
#include "core/membership/actions.h"
#include "core/report/breakdown_tables.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using membership::ListedWord;
using membership::ReasonGroup;
using membership::WordList;

namespace
{

enum Column
{
    NameColumn,
    UsesColumn,
    GroupColumn, // of reasons
    columnCount
};

} // namespace

WordListDialog::WordListDialog(Session& session, WordList list, QWidget* parent)
    : QDialog(parent), m_session(session), m_list(list), m_table(new QTableWidget), m_problem(plainLabel({})),
      m_add(new QPushButton(tr("Add"))), m_remove(new QPushButton(tr("Delete"))), m_up(new QPushButton(tr("Up"))),
      m_down(new QPushButton(tr("Down"))), m_save(new QPushButton(tr("Save")))
{
    const bool isReasons = list == WordList::LeaveReasons;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isReasons ? tr("Reasons for leaving") : tr("Channels of joining"));
    m_table->setAccessibleName(windowTitle());
    m_table->setColumnCount(isReasons ? columnCount : columnCount - 1);
    m_table->setHorizontalHeaderLabels({isReasons ? tr("Reason") : tr("Channel"), tr("In use"), tr("Group")});
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(TableStyle::rowHeight(fontMetrics()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    TableStyle::applyTo(*m_table);
    QLabel* help = plainLabel(tr("Lines of the ledger keep the word they were written with: a word in use keeps its name. A word "
                                 "that lines carry already counts under its name as soon as it is added."),
                              Type::Caption, true);
    help->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addWidget(help);
    page->addWidget(m_table, 1);
    page->addWidget(m_problem);
    page->addWidget(makeButtons());
    resize(windowSize(*this, 44, 34));

    if (auto stored = membership::loadWordList(session.database(), list))
        m_stored = std::move(*stored);
    else
        session.prompts().error(this, stored.error());
    m_words = m_stored;
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) { readRow(item->row()); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &WordListDialog::check);
    showWords(0);
}

QWidget* WordListDialog::makeButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(cancel);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down, cancel})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const int at = m_table->currentRow() + 1;
        m_words.insert(at, ListedWord());
        showWords(at);
        m_table->editItem(m_table->item(at, NameColumn));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int at = m_table->currentRow();
        m_words.removeAt(at);
        showWords(std::min(at, int(m_words.size()) - 1));
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_save, &QPushButton::clicked, this, &WordListDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void WordListDialog::showWords(int current)
{
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        m_table->setRowCount(int(m_words.size()));
        for (int row = 0; row < m_words.size(); ++row) {
            const ListedWord& word = m_words.at(row);
            auto* name = new QTableWidgetItem(word.name);
            name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (word.uses == 0 ? Qt::ItemIsEditable : Qt::NoItemFlags));
            m_table->setItem(row, NameColumn, name);
            auto* uses = new QTableWidgetItem(formatCount(word.uses));
            uses->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            uses->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, UsesColumn, uses);
            if (m_list != WordList::LeaveReasons)
                continue;
            auto* groups = new QComboBox;
            groups->setAccessibleName(tr("Group of “%1”").arg(word.name));
            for (const ReasonGroup group :
                 {ReasonGroup::External, ReasonGroup::OwnChoice, ReasonGroup::Procedure, ReasonGroup::Unknown})
                groups->addItem(report::displayName(group), int(group));
            groups->setCurrentIndex(groups->findData(int(word.group)));
            connect(groups, &QComboBox::activated, this, [this, row, groups] {
                m_words[row].group = ReasonGroup(groups->currentData().toInt());
                check();
            });
            m_table->setCellWidget(row, GroupColumn, groups);
        }
    }
    m_table->setCurrentCell(current, NameColumn);
    check();
}

void WordListDialog::readRow(int row)
{
    m_words[row].name = m_table->item(row, NameColumn)->text().trimmed();
    check();
}

void WordListDialog::move(int by)
{
    const int row = m_table->currentRow();
    m_words.swapItemsAt(row, row + by);
    showWords(row + by);
}

void WordListDialog::check()
{
    const int row = m_table->currentRow();
    const bool readOnly = m_session.isReadOnly();
    const auto checked = membership::checkWordList(m_stored, m_words);
    m_problem->setText(checked ? QString() : u"▲ "_s + checked.error().message);
    m_add->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly && row >= 0 && m_words.at(row).uses == 0);
    m_up->setEnabled(!readOnly && row > 0);
    m_down->setEnabled(!readOnly && row >= 0 && row + 1 < m_words.size());
    m_save->setEnabled(!readOnly && checked && m_words != m_stored);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down, m_save})
        button->setToolTip(readOnly ? plainToolTip(m_session.readOnlyReason()) : QString());
}

void WordListDialog::save()
{
    if (m_session.did(membership::setWordList(m_session.database(), m_list, m_words), this))
        accept();
}

} // namespace shirube::ui
