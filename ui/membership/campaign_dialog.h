// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/campaigns.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace shirube::ui
{

/// A campaign as a form. What is wrong with it stands below the fields while typing; only what
/// membership::validate() accepts can be saved.
class CampaignDialog : public FormDialog
{
    Q_OBJECT

public:
    /// campaign: without id for a new one. channels: to choose from, beside "all".
    CampaignDialog(const membership::Campaign& campaign, const QStringList& channels,
                   QWidget* parent = nullptr);

    /// What the fields say now; ErrorCode::Invalid with the first problem.
    [[nodiscard]] Result<membership::Campaign> campaign() const;

Q_SIGNALS:
    void saveRequested(const shirube::membership::Campaign& campaign);

private:
    void check();

    membership::Campaign m_campaign;
    QLineEdit* m_name;
    QLineEdit* m_firstDay;
    QLineEdit* m_lastDay;
    QComboBox* m_channel;
    QLineEdit* m_cost;
};

} // namespace shirube::ui
