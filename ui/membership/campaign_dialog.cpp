// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/campaign_dialog.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/report/list_words.h"

#include <QComboBox>
#include <QLineEdit>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

CampaignDialog::CampaignDialog(const membership::Campaign& campaign, const QStringList& channels,
                               QWidget* parent)
    : FormDialog(campaign.id.isValid() ? tr("Change the campaign") : tr("Add a campaign"), parent), m_campaign(campaign)
{
    m_name = addLine(tr("Name"), campaign.name);
    m_firstDay = addLine(tr("First day"), formatDate(campaign.firstDay));
    m_lastDay = addLine(tr("Last day"), formatDate(campaign.lastDay));
    m_channel = addChoice(tr("Join channel"));
    m_channel->addItem(tr("all joins of its days"), QString());
    for (const QString& channel : channels)
        m_channel->addItem(report::displayWord(channel), channel);
    if (m_channel->findData(campaign.channel) < 0)
        m_channel->addItem(report::displayWord(campaign.channel), campaign.channel);
    m_channel->setCurrentIndex(m_channel->findData(campaign.channel));
    m_cost = addLine(tr("Cost (yen)"), campaign.cost ? formatYen(campaign.cost) : QString(), unknownText());
    m_cost->setAlignment(Qt::AlignRight);
    connect(this, &FormDialog::changed, this, &CampaignDialog::check);
    connect(this, &FormDialog::requested, this, [this] {
        if (const auto checked = this->campaign())
            Q_EMIT saveRequested(*checked);
    });
    check();
}

Result<membership::Campaign> CampaignDialog::campaign() const
{
    membership::Campaign campaign = m_campaign;
    campaign.name = m_name->text().trimmed();
    SHIRUBE_ASSIGN(campaign.firstDay, dayIn(*m_firstDay));
    SHIRUBE_ASSIGN(campaign.lastDay, dayIn(*m_lastDay));
    campaign.channel = m_channel->currentData().toString();
    const auto cost = parseInteger(m_cost->text());
    if (!cost && !m_cost->text().trimmed().isEmpty())
        return fail(
            ErrorCode::Invalid,
            tr("“%1” is not an amount of whole yen; write for example 3,000,000.").arg(m_cost->text()));
    campaign.cost = cost ? std::optional(Yen{*cost}) : std::nullopt;
    SHIRUBE_TRY(membership::validate(campaign));
    return campaign;
}

void CampaignDialog::check()
{
    const auto checked = campaign();
    setProblem(checked ? QString() : checked.error().message);
    setReady(checked.has_value());
}

} // namespace shirube::ui
