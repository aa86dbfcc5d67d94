// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/board_view.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/plan/names.h"
#include "core/review/review.h"
#include "ui/plan/item_forms.h"
#include "ui/plan/view_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_filter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using review::Stage;

BoardView::BoardView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_forms(new ItemForms(session, [this] { return current(); }, this)),
      m_kind(organKindChoice()), m_round(plainLabel({}, Type::Body, true)), m_message(plainLabel({})),
      m_stack(new QStackedWidget), m_nothing(emptyLabel())
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::group);
    bar->addWidget(m_kind);
    bar->addWidget(m_round);
    m_message->setWordWrap(true);
    bar->addWidget(m_message, 1);
    auto* columns = new QWidget;
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    for (int stage = 1; stage <= review::stageCount; ++stage)
        addColumn(Stage(stage), row);
    m_stack->addWidget(columns);
    m_stack->addWidget(m_nothing);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addLayout(bar);
    all->addWidget(m_stack, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BoardView::fill);
}

void BoardView::addColumn(Stage stage, QLayout* into)
{
    auto* card = new Card(review::displayName(stage));
    auto* column = new BoardColumn(stage);
    card->content()->addWidget(column, 1);
    static_cast<QHBoxLayout*>(into)->addWidget(card, 1);
    m_places.append({card, column});
    m_forms->serve(column);
    connect(column, &QListView::activated, this, [this] { m_forms->edit(current()); });
    connect(column, &BoardColumn::stepRequested, this, [this, column](int steps) { step(column, steps); });
    connect(column, &BoardColumn::goRequested, this, [this, stage](int columns) { go(stage, columns); });
    connect(column->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, column] {
        if (column->hasFocus())
            m_last = column;
    });
    connect(column, &BoardColumn::dropped, this,
            [this, stage](const QList<InitiativeId>& items, Stage from) { drop(items, from, stage); });
}

InitiativeId BoardView::current() const
{
    for (const Place& place : m_places) {
        if (place.column->hasFocus())
            return place.column->currentItemId();
    }
    return m_last ? m_last->currentItemId() : InitiativeId();
}

void BoardView::refresh()
{
    if (!m_session.isOpen())
        return;
    auto review = review::loadReviewAt(m_session.database(), m_session.asOf());
    if (!review)
        m_session.prompts().error(this, review.error());
    m_review = review ? std::move(*review) : std::nullopt;
    m_round->setText(m_review ? review::displayName(m_review->round)
                              : tr("no review round yet: C and A stay empty"));
    m_forms->refresh();
    for (const Place& place : std::as_const(m_places))
        place.column->setReadOnly(m_session.isReadOnly() ? m_session.readOnlyReason() : QString());
    fill();
}

void BoardView::fill()
{
    QHash<InitiativeId, const review::GradedSheet*> sheets;
    if (m_review) {
        for (const review::GradedSheet& sheet : m_review->sheets)
            sheets.insert(sheet.item.id, &sheet);
    }
    QList<QList<BoardCard>> cards(review::stageCount);
    for (const plan::Initiative& item : m_session.figures().initiatives) {
        if (!isOfKind(item, m_kind))
            continue;
        const review::GradedSheet* sheet = sheets.value(item.id);
        const GradeSign grade = gradeSign(m_review ? m_review->scale : review::GradingScale(), sheet ? sheet->grade() : QString());
        cards[int(review::stageOf(item, sheet)) - 1].append({item.id, item.title, plan::ownersText(item), grade});
    }
    int all = 0;
    for (int stage = 0; stage < review::stageCount; ++stage) {
        all += int(cards[stage].size());
        m_places[stage].column->setCards(cards[stage]);
        m_places[stage].card->setAsOf(formatCount(cards[stage].size()));
        if (Stage(stage + 1) == Stage::Unknown) // once every item has its status, the cycle has the room
            m_places[stage].card->setVisible(!cards[stage].isEmpty());
    }
    m_nothing->setText(noItemsText(m_session.asOf()));
    m_stack->setCurrentIndex(all > 0 ? 0 : 1);
    say({});
}

void BoardView::step(BoardColumn* column, int steps)
{
    const QList<InitiativeId> items = column->selectedIds();
    if (items.isEmpty())
        return;
    if (m_session.isReadOnly()) {
        say(m_session.readOnlyReason());
        return;
    }
    if (const auto status = review::stepped(column->stage(), steps))
        move(items, *status);
    else
        say(tr("There is no status to move to. C and A follow from the item's sheet in the PDCA review."));
}

void BoardView::drop(const QList<InitiativeId>& items, Stage, Stage to)
{
    if (const auto status = review::statusFor(to))
        move(items, *status);
    else if (to == Stage::Unknown)
        say(tr("A status that is entered is known. Undo takes it back."));
    else
        say(tr("C and A follow from the item's sheet: submit and grade it in the PDCA review."));
}

void BoardView::move(const QList<InitiativeId>& items, plan::Status status)
{
    if (!m_session.did(plan::setStatus(m_session.database(), items, status), this))
        return;
    for (const Place& place : std::as_const(m_places)) {
        if (place.column->selectIds(items)) {
            place.column->setFocus();
            m_last = place.column;
        } else {
            place.column->clearSelection();
        }
    }
}

void BoardView::go(Stage from, int columns)
{
    for (int to = int(from) - 1 + columns; to >= 0 && to < m_places.size(); to += columns) {
        BoardColumn* column = m_places[to].column;
        if (column->cards().isEmpty())
            continue;
        column->setFocus();
        column->setCurrentRow(std::max(0, column->currentRow()));
        m_last = column;
        return;
    }
}

void BoardView::say(const QString& message)
{
    m_message->setText(message.isEmpty() ? QString() : u"▲ "_s + message);
}

QList<report::Table> BoardView::tables() const
{
    report::Table table;
    table.title = tr("Items by stage of the cycle");
    table.columns = {{tr("Stage"), report::Align::Left, 1.5}, {tr("Organ"), report::Align::Left, 2},
                     {tr("Item"), report::Align::Left, 5}, {tr("Grade"), report::Align::Center, 0.6}};
    for (const Place& place : m_places) {
        for (const BoardCard& card : place.column->cards())
            table.rows.append({report::textCell(review::displayName(place.column->stage())), report::textCell(card.organs),
                               report::textCell(card.title), report::textCell(card.grade.letter)});
    }
    tellFilter(table, askedFor({m_kind}), m_session.figures().initiatives.size());
    return {table};
}

} // namespace shirube::ui
