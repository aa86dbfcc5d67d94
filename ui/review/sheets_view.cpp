// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheets_view.h"

#include "core/plan/names.h"
#include "core/report/review_tables.h"
#include "core/review/actions.h"
#include "ui/review/sheet_form.h"
#include "ui/review/sheet_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/table_style.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using review::GradedSheet;
using State = SheetCriteria::State;

namespace
{

// Of the two parts' widths.
constexpr int listShare = 550;
constexpr int formShare = 550;
// In widths of a full-width character.
constexpr int organCharacters = 5;
constexpr int stateCharacters = 5;
constexpr int formCharacters = 34;
constexpr int leastRows = 6; // of the list, in sight

template <typename Of>
bool all(const QList<const GradedSheet*>& sheets, const Of& of)
{
    return !sheets.isEmpty() && std::ranges::all_of(sheets, of);
}

QList<InitiativeId> itemsOf(const QList<const GradedSheet*>& sheets)
{
    QList<InitiativeId> items;
    for (const GradedSheet* sheet : sheets)
        items.append(sheet->item.id);
    return items;
}

bool isSubmitted(const GradedSheet* sheet)
{
    return sheet->isSubmitted();
}

bool isGraded(const GradedSheet* sheet)
{
    return sheet->sheet.assessedOn.isValid();
}

} // namespace

SheetsView::SheetsView(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_sheets(new SheetList(this)),
      m_filter(new SheetFilter(m_sheets, this)), m_form(new SheetForm(session, state)), m_list(new QTableView),
      m_search(new QLineEdit), m_which(new QComboBox), m_organKind(new QComboBox), m_count(plainLabel({}, Type::Body, true)),
      m_submit(new QPushButton(tr("Submit"))), m_grade(new QPushButton(tr("Graded")))
{
    auto* parts = new Split(Qt::Horizontal, {makeList(), makeForm()}, {listShare, formShare});
    parts->setStretchFactor(1, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(parts);

    connect(m_search, &QLineEdit::textChanged, this, &SheetsView::applyCriteria);
    for (QComboBox* choice : {m_which, m_organKind})
        connect(choice, &QComboBox::currentIndexChanged, this, &SheetsView::applyCriteria);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
        if (current.isValid())
            m_state.keepItem(m_sheets->sheet(current.row()).item.id); // saving shows everything anew
        m_form->saveTyped();
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SheetsView::showButtons);
    connect(m_submit, &QPushButton::clicked, this, &SheetsView::submitSelected);
    connect(m_grade, &QPushButton::clicked, this, &SheetsView::gradeSelected);
    addKeys();
}

QWidget* SheetsView::makeList()
{
    m_search->setPlaceholderText(tr("Search sheets"));
    m_search->setAccessibleName(tr("Search sheets"));
    m_search->setClearButtonEnabled(true);
    m_which->setAccessibleName(tr("Which sheets"));
    m_which->addItem(tr("All sheets"), int(State::All));
    m_which->addItem(tr("Owed"), int(State::Owed));
    m_which->addItem(tr("To be graded"), int(State::ToBeGraded));
    m_which->addItem(tr("With fields to fill"), int(State::Incomplete));
    m_which->addItem(tr("Grade changed"), int(State::GradeChanged));
    m_organKind->setAccessibleName(tr("Kind of organ"));
    m_organKind->addItem(tr("All organs"));
    for (int kind = 1; kind <= plan::organKindCount; ++kind)
        m_organKind->addItem(plan::displayName(plan::OrganKind(kind)), kind);

    TableStyle::applyTo(*m_list);
    m_list->setModel(m_filter);
    m_list->setItemDelegateForColumn(SheetList::GradeColumn, new GradeDelegate(m_list));
    m_list->setAccessibleName(tr("Sheets"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setCornerButtonEnabled(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(TableStyle::rowHeight(fontMetrics()));
    QHeaderView* header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_list->setSortingEnabled(true);
    const int character = fontMetrics().horizontalAdvance(u'会');
    for (int column = 0; column < SheetList::ColumnCount; ++column) {
        const int words = fontMetrics().horizontalAdvance(m_filter->headerData(column, Qt::Horizontal).toString());
        const int characters = column == SheetList::OrganColumn  ? organCharacters
                               : column == SheetList::StateColumn ? stateCharacters
                                                                  : 0;
        m_list->setColumnWidth(column, std::max(words, characters * character) + 2 * space::sibling + space::inside);
    }
    header->setSectionResizeMode(SheetList::TitleColumn, QHeaderView::Stretch);
    TableStyle::keepInSight(*m_list, leastRows);

    auto* card = new Card(tr("Sheets"));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(space::sibling);
    filters->addWidget(m_which);
    filters->addWidget(m_organKind);
    filters->addWidget(m_search, 1);
    card->content()->addLayout(filters);
    card->content()->addWidget(m_list, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::sibling);
    below->addWidget(m_count, 1);
    below->addWidget(m_submit);
    below->addWidget(m_grade);
    card->content()->addLayout(below);
    return card;
}

QWidget* SheetsView::makeForm()
{
    auto* roll = new Scroller(nullptr, Scroller::Way::Down);
    roll->setAccessibleName(tr("The sheet"));
    roll->setMinimumWidth(formCharacters * fontMetrics().horizontalAdvance(u'会'));
    auto* column = new QVBoxLayout(roll->ground());
    column->setContentsMargins(0, 0, space::sibling, 0);
    column->addWidget(m_form);
    column->addStretch();
    return roll;
}

void SheetsView::addKeys()
{
    const auto addKey = [this](const QKeySequence& keys, const auto& what) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, what);
    };
    addKey(QKeySequence(Qt::ALT | Qt::Key_PageDown), [this] { go(1); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_PageUp), [this] { go(-1); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void SheetsView::refresh()
{
    m_sheets->setReview(m_state.review());
    if (!m_hasOffered && m_state.round()) { // once: to what a crash left unsaved
        m_hasOffered = true;
        if (const InitiativeId item = m_form->itemWithDraft(m_state.round()->id); item.isValid())
            m_state.keepItem(item);
    }
    goTo(m_state.item());
    showFound();
}

void SheetsView::applyCriteria()
{
    SheetCriteria criteria;
    criteria.state = State(m_which->currentData().toInt());
    if (const QVariant kind = m_organKind->currentData(); kind.isValid())
        criteria.organKind = plan::OrganKind(kind.toInt());
    criteria.text = m_search->text();
    m_filter->setCriteria(criteria);
    showFound();
}

void SheetsView::showFound()
{
    if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_list->setCurrentIndex(m_filter->index(0, SheetList::TitleColumn));
    m_count->setText(m_filter->rowCount() == m_sheets->rowCount()
                         ? tr("%1 sheets").arg(m_sheets->rowCount())
                         : tr("%1 of %2 sheets").arg(m_filter->rowCount()).arg(m_sheets->rowCount()));
    showCurrent();
}

void SheetsView::showCurrent()
{
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    const GradedSheet* sheet = current.isValid() ? &m_sheets->sheet(current.row()) : nullptr;
    if (sheet)
        m_state.keepItem(sheet->item.id);
    m_form->showSheet(sheet);
    showButtons();
}

// What is done to all of the selected is taken back by the same button.
void SheetsView::showButtons()
{
    const QList<const GradedSheet*> sheets = selected();
    const QString reason = m_state.lockedReason();
    m_submit->setText(all(sheets, isSubmitted) ? tr("Take back") : tr("Submit"));
    m_grade->setText(all(sheets, isGraded) ? tr("Grade again") : tr("Graded"));
    for (QPushButton* button : {m_submit, m_grade}) {
        button->setEnabled(!sheets.isEmpty() && reason.isEmpty());
        button->setToolTip(plainToolTip(reason.isEmpty() ? tr("For all %1 selected sheets in one step").arg(sheets.size())
                                                         : reason));
    }
}

void SheetsView::go(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_filter->rowCount())
        m_list->setCurrentIndex(m_filter->index(row, SheetList::TitleColumn));
}

void SheetsView::goTo(InitiativeId item)
{
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    if (!item.isValid() || (current.isValid() && m_sheets->sheet(current.row()).item.id == item))
        return;
    for (int row = 0; row < m_sheets->rowCount(); ++row) {
        if (m_sheets->sheet(row).item.id != item)
            continue;
        const QModelIndex shown = m_filter->mapFromSource(m_sheets->index(row, SheetList::TitleColumn));
        if (shown.isValid())
            m_list->setCurrentIndex(shown);
        return;
    }
}

void SheetsView::reveal(InitiativeId item)
{
    goTo(item);
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    if (!current.isValid() || m_sheets->sheet(current.row()).item.id != item) {
        for (QComboBox* choice : {m_which, m_organKind})
            choice->setCurrentIndex(0);
        m_search->clear();
        goTo(item);
    }
    m_list->setFocus();
}

QList<const GradedSheet*> SheetsView::selected() const
{
    QList<const GradedSheet*> sheets;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        sheets.append(&m_sheets->sheet(m_filter->mapToSource(index).row()));
    return sheets;
}

void SheetsView::submitSelected()
{
    m_form->saveTyped();
    const QList<const GradedSheet*> sheets = selected();
    const QDate day = all(sheets, isSubmitted) ? QDate() : m_session.clock().today();
    m_session.did(review::submit(m_session.database(), m_state.round()->id, itemsOf(sheets), day), this);
}

void SheetsView::gradeSelected()
{
    m_form->saveTyped();
    const QList<const GradedSheet*> sheets = selected();
    const QDate day = all(sheets, isGraded) ? QDate() : m_session.clock().today();
    m_session.did(review::assess(m_session.database(), m_state.round()->id, itemsOf(sheets), day), this);
}

QList<report::Table> SheetsView::tables() const
{
    const review::Review* review = m_state.review();
    if (!review)
        return {};
    review::Review shown = *review;
    shown.sheets.clear();
    for (int row = 0; row < m_filter->rowCount(); ++row)
        shown.sheets.append(m_sheets->sheet(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    QList<report::Table> tables{report::sheetTable(shown)};
    tellFilter(tables.first(), askedFor({m_which, m_organKind, m_search}), review->sheets.size());
    if (const GradedSheet* sheet = review->sheetOf(m_state.item()))
        tables.append(report::sheetForm(*sheet, review->scale, review->round.lastMonth()));
    return tables;
}

} // namespace shirube::ui
