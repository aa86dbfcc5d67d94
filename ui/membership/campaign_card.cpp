// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/campaign_card.h"

#include "core/membership/actions.h"
#include "core/membership/word_list.h"
#include "core/report/retention_tables.h"
#include "ui/membership/campaign_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

namespace
{

constexpr int mostRowsShown = 8;

} // namespace

CampaignCard::CampaignCard(Session& session, QWidget* parent)
    : Card(tr("Campaigns"), parent), m_session(session), m_table(new TableView),
      m_none(plainLabel(
          tr("Add what was done to win members; its cost per member still there after a year follows."),
          Type::Body, true)),
      m_add(new QPushButton(tr("Add campaign…"))), m_change(new QPushButton(tr("Change…"))),
      m_remove(new QPushButton(tr("Delete…")))
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_none->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addWidget(m_none, 1);
    buttons->addStretch();
    content()->addLayout(buttons);
    content()->addWidget(m_table, 1);

    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    const auto change = [this] {
        const membership::Campaign* campaign = selected();
        if (campaign && !m_session.isReadOnly())
            edit(*campaign);
    };
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_table, &QAbstractItemView::doubleClicked, this, change);
    connect(m_remove, &QPushButton::clicked, this, &CampaignCard::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CampaignCard::enableButtons);
    setCampaigns({});
}

void CampaignCard::setCampaigns(const QList<membership::CampaignResult>& campaigns)
{
    m_campaigns = campaigns;
    const report::Table table = report::campaignTable(campaigns);
    m_table->setTable(table);
    m_table->setFixedHeight(m_table->heightWanted(mostRowsShown));
    m_none->setVisible(campaigns.isEmpty());
    m_table->setVisible(!campaigns.isEmpty());
    setAsOf(tr("unit: %1").arg(table.unit));
    enableButtons();
}

void CampaignCard::enableButtons()
{
    const bool readOnly = m_session.isReadOnly();
    m_add->setEnabled(!readOnly);
    m_change->setEnabled(!readOnly && selected());
    m_remove->setEnabled(!readOnly && selected());
    for (QPushButton* button : {m_add, m_change, m_remove})
        button->setToolTip(readOnly ? m_session.readOnlyReason() : QString());
}

const membership::Campaign* CampaignCard::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr
                          : &m_campaigns.at(m_table->tableModel()->sourceRow(rows.first().row())).campaign;
}

void CampaignCard::edit(const membership::Campaign& campaign)
{
    const auto channels = membership::loadWordNames(m_session.database(), membership::WordList::JoinChannels);
    if (!channels) {
        m_session.prompts().error(this, channels.error());
        return;
    }
    auto* dialog = new CampaignDialog(campaign, *channels, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CampaignDialog::saveRequested, this,
            [this, dialog](const membership::Campaign& changed) {
                Result<> done;
                if (changed.id.isValid()) {
                    done = membership::changeCampaign(m_session.database(), changed);
                } else if (const auto added = membership::addCampaign(m_session.database(), changed); !added)
                {
                    done = tl::unexpected(added.error());
                }
                if (m_session.did(done, dialog))
                    dialog->accept();
            });
    dialog->open();
}

void CampaignCard::remove()
{
    const membership::Campaign* campaign = selected();
    if (!campaign || m_session.isReadOnly())
        return;
    const CampaignId id = campaign->id;
    if (m_session.prompts().confirm(this, tr("Delete the campaign"),
                                    tr("Delete the campaign “%1”?\nUndo brings it back.").arg(campaign->name),
                                    tr("Delete")))
        m_session.did(membership::removeCampaign(m_session.database(), id), this);
}

} // namespace shirube::ui
