// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/initiative_details.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString themesText(const plan::Initiative& item)
{
    QStringList lines;
    for (const auto& theme : item.themes)
        lines.append(u"%1  %2"_s.arg(theme.code(), theme.title));
    return lines.join(u'\n');
}

} // namespace

InitiativeDetails::InitiativeDetails(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Details of the item"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::group, space::sibling, space::group, space::sibling);
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::inside);
    m_title = plainLabel({}, Type::Section);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_title, 0, 0, 1, 4);
    m_owners = addField(tr("Organ"), grid, 1, 0);
    m_flags = addField(tr("Kind"), grid, 2, 0);
    m_status = addField(tr("Status"), grid, 3, 0);
    m_note = addField(tr("Note"), grid, 4, 0);
    m_themes = addField(tr("Themes"), grid, 1, 2);
    grid->addWidget(m_themes, 1, 3, 3, 1, Qt::AlignTop);
    m_indicators = addField(tr("Indicators"), grid, 4, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(5, 1);
    setItem(nullptr);
}

QLabel* InitiativeDetails::addField(const QString& name, QGridLayout* grid, int row, int column)
{
    QLabel* caption = plainLabel(name, Type::Body, true);
    QLabel* value = plainLabel({});
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(name);
    grid->addWidget(caption, row, column, Qt::AlignTop);
    grid->addWidget(value, row, column + 1, Qt::AlignTop);
    return value;
}

void InitiativeDetails::setItem(const plan::Initiative* item)
{
    if (!item) {
        for (QLabel* label : {m_owners, m_flags, m_status, m_note, m_themes, m_indicators})
            label->setText(u"―"_s);
        m_title->setText(tr("Select an item to see the whole of it."));
        return;
    }
    m_title->setText(u"%1  %2"_s.arg(item->number).arg(item->title));
    m_owners->setText(item->isJoint() ? tr("%1 (joint)").arg(plan::ownersText(*item))
                                      : plan::ownersText(*item));

    QStringList flags;
    if (item->section)
        flags << plan::displayName(*item->section);
    if (item->field)
        flags << plan::displayName(*item->field);
    if (item->isNew)
        flags << tr("New");
    if (item->isEmphasised)
        flags << tr("Priority");
    m_flags->setText(flags.isEmpty() ? u"―"_s : flags.join(u" ・ "_s));
    m_status->setText(plan::displayName(item->status));
    m_note->setText(item->note.isEmpty() ? u"―"_s : item->note);
    m_themes->setText(item->themes.isEmpty() ? u"―"_s : themesText(*item));

    QStringList indicators;
    for (const auto& one : item->indicators) {
        indicators.append(tr("%1: target %2, actual %3 (%4)")
                              .arg(one.name, formatDecimal(one.target), formatDecimal(one.actual), one.unit));
    }
    m_indicators->setText(indicators.isEmpty() ? u"―"_s : indicators.join(u'\n'));
}

} // namespace shirube::ui
