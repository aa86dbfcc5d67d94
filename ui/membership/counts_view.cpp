// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/counts_view.h"

#include "core/base/format.h"
#include "core/report/census_tables.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QComboBox>

namespace shirube::ui
{

CountsView::CountsView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_what(new QComboBox), m_card(new Card({})), m_table(new TableView),
      m_nothing(new EmptyHint(m_table, {})), m_note(plainLabel({}, Type::Caption, true))
{
    for (const auto& [name, what] : {std::pair(tr("Census against ledger"), What::Reconciliation),
                                     std::pair(tr("From one census to the next"), What::CensusFlow),
                                     std::pair(tr("Penetration of the wards"), What::Penetration)})
        m_what->addItem(name, int(what));
    m_what->setAccessibleName(tr("What is compared"));
    m_note->setWordWrap(true);
    m_card->content()->addWidget(m_table, 1);
    m_card->content()->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addWidget(m_what, 0, Qt::AlignLeft);
    column->addWidget(m_card, 1);
    connect(m_what, &QComboBox::activated, this, [this] { refresh(); });
}

Result<report::Table> CountsView::load(What what) const
{
    const storage::Database& database = m_session->database();
    switch (what) {
    case What::Reconciliation:
        return report::reconciliationTable(database, m_session->asOf());
    case What::CensusFlow:
        return report::censusFlowTable(database, m_session->asOf());
    case What::Penetration:
        return report::penetrationTable(database, m_session->asOf());
    }
    Q_UNREACHABLE();
}

void CountsView::refresh()
{
    if (!m_session->isOpen())
        return;
    const What what = What(m_what->currentData().toInt());
    const auto table = load(what);
    if (!table) {
        m_session->prompts().error(this, table.error());
        return;
    }
    m_card->setTitle(m_what->currentText());
    m_card->setAsOf(tr("as of %1").arg(formatMonth(m_session->asOf())));
    m_nothing->setText(what == What::Penetration
                           ? tr("Nothing is counted yet. Import the establishments of the wards as CSV (支部,事業所数).")
                           : tr("Nothing is counted yet. Import a census as CSV (年月,支部,会員数)."));
    m_note->setText(table->note);
    m_note->setVisible(!table->rows.isEmpty());
    m_table->setTable(*table);
}

QList<report::Table> CountsView::tables() const
{
    QList<report::Table> all;
    for (const What what : {What::Reconciliation, What::CensusFlow, What::Penetration}) {
        if (auto table = load(what))
            all.append(std::move(*table));
    }
    return all;
}

} // namespace shirube::ui
