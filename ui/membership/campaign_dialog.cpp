// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/campaign_dialog.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

CampaignDialog::CampaignDialog(const membership::Campaign& campaign, const QStringList& channels,
                               QWidget* parent)
    : QDialog(parent), m_campaign(campaign), m_channel(new QComboBox), m_problem(plainLabel({})),
      m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(campaign.id.isValid() ? tr("Change the campaign") : tr("Add a campaign"));
    m_channel->addItem(tr("all joins of its days"), QString());
    for (const QString& channel : channels)
        m_channel->addItem(channel, channel);
    if (m_channel->findData(campaign.channel) < 0)
        m_channel->addItem(campaign.channel, campaign.channel);
    m_channel->setCurrentIndex(m_channel->findData(campaign.channel));
    m_channel->setAccessibleName(tr("Join channel"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::sibling);
    m_name = addLine(tr("Name"), campaign.name, form);
    m_firstDay = addLine(tr("First day"), campaign.firstDay.toString(Qt::ISODate), form);
    m_lastDay = addLine(tr("Last day"), campaign.lastDay.toString(Qt::ISODate), form);
    form->addRow(tr("Join channel"), m_channel);
    m_cost = addLine(tr("Cost (yen)"), campaign.cost ? formatYen(campaign.cost) : QString(), form);
    m_cost->setAlignment(Qt::AlignRight);
    m_cost->setPlaceholderText(unknownText());

    m_problem->setWordWrap(true);
    // Two lines are kept for it, so that the form does not jump while typing.
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    m_save->setDefault(true);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addLayout(form);
    page->addWidget(m_problem);
    page->addLayout(buttons);
    setMinimumWidth(32 * fontMetrics().horizontalAdvance(u'会'));

    connect(m_channel, &QComboBox::currentIndexChanged, this, &CampaignDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto checked = this->campaign())
            Q_EMIT saveRequested(*checked);
    });
    check();
}

QLineEdit* CampaignDialog::addLine(const QString& name, const QString& text, QFormLayout* form)
{
    auto* line = new QLineEdit(text);
    line->setAccessibleName(name);
    form->addRow(name, line);
    connect(line, &QLineEdit::textChanged, this, &CampaignDialog::check);
    return line;
}

Result<membership::Campaign> CampaignDialog::campaign() const
{
    membership::Campaign campaign = m_campaign;
    campaign.name = m_name->text().trimmed();
    const auto read = [](const QLineEdit* line, QDate& day) -> Result<> {
        const auto parsed = parseDate(line->text());
        if (!parsed && !line->text().trimmed().isEmpty())
            return fail(ErrorCode::Invalid, tr("%1: “%2” is not a date; write 2021-04-01 or R3.4.1.")
                                                .arg(line->accessibleName(), line->text()));
        day = parsed.value_or(QDate());
        return {};
    };
    SHIRUBE_TRY(read(m_firstDay, campaign.firstDay));
    SHIRUBE_TRY(read(m_lastDay, campaign.lastDay));
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
    m_problem->setText(checked ? QString() : u"▲ "_s + checked.error().message);
    m_save->setEnabled(checked.has_value());
}

} // namespace shirube::ui
