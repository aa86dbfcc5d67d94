// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pack_dialog.h"

#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

PackDialog::PackDialog(QDate today, QWidget* parent)
    : QDialog(parent), m_number(new QLineEdit), m_meeting(new QLineEdit(tr("Executive meeting"))),
      m_date(new QDateEdit(today)), m_edition(new QLineEdit(tr("First edition"))),
      m_handling(new QLineEdit(tr("Handle with care")))
{
    setWindowTitle(tr("Executive Pack"));
    m_number->setObjectName(u"packNumber"_s);
    m_meeting->setObjectName(u"packMeeting"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy/MM/dd"_s);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save as PDF…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* all = new QFormLayout(this);
    all->setContentsMargins(space::page, space::group, space::page, space::group);
    all->setSpacing(space::sibling);
    all->addRow(tr("Document &number"), m_number);
    all->addRow(tr("&Meeting"), m_meeting);
    all->addRow(tr("&Date"), m_date);
    all->addRow(tr("&Edition"), m_edition);
    all->addRow(tr("&Handling"), m_handling);
    all->addRow(buttons);
}

PackFacts PackDialog::facts() const
{
    PackFacts facts;
    facts.number = m_number->text();
    facts.meeting = m_meeting->text();
    facts.edition = m_edition->text();
    facts.handling = m_handling->text();
    facts.date = m_date->date();
    facts.language = currentLanguage();
    return facts;
}

} // namespace shirube::ui
