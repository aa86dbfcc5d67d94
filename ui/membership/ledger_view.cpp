// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/ledger_view.h"

#include "core/base/fold.h"
#include "core/base/format.h"
#include "core/plan/plan_store.h"
#include "core/report/ledger_tables.h"
#include "ui/membership/member_card.h"
#include "ui/membership/table_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/member_names.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <algorithm>

namespace shirube::ui
{

LedgerView::LedgerView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_names(MemberNames::of(session)), m_text(new QLineEdit), m_state(plainLabel({}, Type::Caption, true)),
      m_list(new TableView), m_more(new QPushButton(tr("Show more"))),
      m_duplicates(new QPushButton(tr("Possible duplicates…"))), m_rejoins(new QPushButton(tr("Possible rejoins…"))),
      m_one(new MemberCard(session)), m_other(new MemberCard(session))
{
    auto* histories = new Split(Qt::Vertical, {m_one, m_other});
    m_other->hide();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(new Split(Qt::Horizontal, {makeList(), histories}, {520, 600}));

    connect(m_text, &QLineEdit::textChanged, this, &LedgerView::find);
    connect(m_more, &QPushButton::clicked, this, &LedgerView::findMore);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerView::openSelected);
    connect(m_duplicates, &QPushButton::clicked, this,
            [this] { showCandidates(&membership::MemberIndex::duplicates, report::duplicateTable); });
    connect(m_rejoins, &QPushButton::clicked, this,
            [this] { showCandidates(&membership::MemberIndex::rejoins, report::rejoinTable); });
    connect(&session, &Session::fileChanged, this, [this] {
        m_text->clear();
        openMembers({}, {});
    });
    connect(&m_names, &MemberNames::changed, this, [this] {
        if (m_session.isOpen())
            find();
    });
    const auto focusSearch = [this] {
        m_text->setFocus();
        m_text->selectAll();
    };
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, focusSearch);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (m_list->model()->rowCount() > 0)
            m_list->selectRow(0);
        m_list->setFocus();
    });
}

QWidget* LedgerView::makeList()
{
    m_listCard = new Card(tr("Find a member"));
    m_text->setPlaceholderText(tr("Number or company name (Ctrl+F)"));
    m_text->setAccessibleName(tr("Number or company name"));
    m_text->setClearButtonEnabled(true);
    m_state->setWordWrap(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_duplicates);
    buttons->addWidget(m_rejoins);
    buttons->addStretch();
    m_listCard->content()->addWidget(m_text);
    m_listCard->content()->addWidget(m_state);
    m_listCard->content()->addWidget(m_list, 1);
    m_listCard->content()->addWidget(m_more, 0, Qt::AlignLeft);
    m_listCard->content()->addLayout(buttons);
    return m_listCard;
}

void LedgerView::refresh()
{
    if (m_session.isOpen()) {
        auto organs = plan::loadOrgans(m_session.database());
        if (organs)
            m_organs = std::move(*organs);
    }
    if (isVisible())
        m_names.want();
    find();
    m_one->refresh();
    if (m_other->isVisibleTo(this))
        m_other->refresh();
}

void LedgerView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_names.want();
    find();
}

bool LedgerView::isReady() const
{
    return m_names.index() && !m_names.isReading();
}

void LedgerView::search(const QString& text)
{
    m_text->setText(text);
}

void LedgerView::find()
{
    m_found = {};
    if (m_names.index()) {
        m_found = m_names.index()->find(m_text->text());
    } else if (m_session.isOpen() && !m_text->text().trimmed().isEmpty()) {
        const auto exact = membership::findMember(m_session.database(), m_text->text());
        if (exact && *exact)
            m_found = {{**exact}, 1};
    }
    showFound();
}

void LedgerView::findMore()
{
    if (!m_names.index() || m_found.members.isEmpty())
        return;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_found.members += m_names.index()->find(m_text->text(), m_found.members.last().number).members;
    showFound();
    m_list->verticalScrollBar()->setValue(scrolled);
}

void LedgerView::showFound()
{
    const bool asked = !foldedName(m_text->text()).isEmpty();
    m_list->clearSelection(); // of what was found before
    m_list->setTable(report::memberTable(m_found.members, m_organs));
    const auto shown = std::ranges::find(m_found.members, m_one->number(), &membership::FoundMember::number);
    if (shown != m_found.members.end())
        m_list->selectRow(m_list->tableModel()->rowOf(int(shown - m_found.members.begin())));
    m_more->setVisible(m_found.members.size() < m_found.total);
    QString state;
    if (!m_names.index())
        state = tr("A whole number is found already; the names are being read…");
    else if (!asked)
        state = tr("%1 numbers in the ledger. Width, kana, ㈱ and old or new characters make no difference.")
                    .arg(formatCount(m_names.index()->count()));
    else if (m_found.total == 0)
        state = tr("Nothing found. Try fewer characters.");
    else if (m_found.members.size() < m_found.total)
        state = tr("%1 found; the first %2 are shown.")
                    .arg(formatCount(m_found.total), formatCount(m_found.members.size()));
    else
        state = tr("%1 found.").arg(formatCount(m_found.total));
    m_state->setText(state);
    for (QPushButton* button : {m_duplicates, m_rejoins}) {
        button->setEnabled(m_names.index() != nullptr);
        button->setToolTip(m_names.index() ? QString() : tr("The names are being read."));
    }
}

void LedgerView::openSelected()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const QString number = m_found.members.at(m_list->tableModel()->sourceRow(rows.first().row())).number;
    if (number != m_one->number())
        openMembers(number, {});
}

void LedgerView::openMembers(const QString& one, const QString& other)
{
    m_one->showMember(one);
    m_other->setVisible(!other.isEmpty());
    m_other->showMember(other);
}

void LedgerView::showCandidates(Look look, Draw draw)
{
    if (!m_names.index())
        return;
    auto* dialog = new TableDialog(draw((*m_names.index().*look)(500), m_organs), this);
    constexpr int numberOfOne = 0;
    constexpr int numberOfOther = 4;
    dialog->offerPairs(numberOfOne, numberOfOther);
    connect(dialog, &TableDialog::pairChosen, this, &LedgerView::openMembers);
    dialog->open();
}

QList<report::Table> LedgerView::tables() const
{
    QList<report::Table> all{report::memberTable(m_found.members, m_organs)};
    tellFilter(all.first(), askedFor({m_text}), m_names.index() ? std::optional<qint64>(m_names.index()->count()) : std::nullopt);
    all.first().isCut = m_found.members.size() < m_found.total;
    if (!m_one->number().isEmpty())
        all.append(m_one->table());
    return all;
}

} // namespace shirube::ui
