// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/retention.h"
#include "ui/widgets/card.h"
#include "ui/widgets/session.h"

class QPushButton;

namespace shirube::ui
{

class TableView;

/// Campaigns with what they brought, to be added, changed and deleted.
class CampaignCard : public Card
{
    Q_OBJECT

public:
    explicit CampaignCard(Session& session, QWidget* parent = nullptr);

    void setCampaigns(const QList<membership::CampaignResult>& campaigns);

private:
    [[nodiscard]] const membership::Campaign* selected() const;
    void edit(const membership::Campaign& campaign);
    void remove();
    void enableButtons();

    Session& m_session;
    QList<membership::CampaignResult> m_campaigns;
    TableView* m_table;
    QLabel* m_none;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace shirube::ui
