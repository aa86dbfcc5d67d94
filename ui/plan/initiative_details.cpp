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
        lines.append(u"%1  %2"_s.arg(plan::displayCode(theme), theme.title));
    return lines.join(u'\n');
}

} // namespace

InitiativeDetails::InitiativeDetails(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Details of the item"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
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
    m_themes->setWordWrap(false); // one line a theme; wrapped, it would push the other rows apart
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
    m_captions.insert(value, caption);
    grid->addWidget(caption, row, column, Qt::AlignTop);
    grid->addWidget(value, row, column + 1, Qt::AlignTop);
    return value;
}

// A field that has nothing to say is not there.
void InitiativeDetails::showField(QLabel* value, const QString& text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_captions.value(value)->setVisible(!text.isEmpty());
}

void InitiativeDetails::setItem(const plan::Initiative* item)
{
    if (!item) {
        for (QLabel* label : {m_owners, m_flags, m_status, m_note, m_themes, m_indicators})
            showField(label, {});
        m_title->setText(tr("Select an item to see the whole of it."));
        return;
    }
    m_title->setText(u"%1  %2"_s.arg(item->number).arg(item->title));
    showField(m_owners,
         item->isJoint() ? tr("%1 (joint)").arg(plan::ownersText(*item)) : plan::ownersText(*item));

    QStringList flags;
    if (item->section)
        flags << plan::displayName(*item->section);
    if (item->field)
        flags << plan::displayName(*item->field);
    if (item->isNew)
        flags << tr("New");
    if (item->isEmphasised)
        flags << tr("Priority");
    showField(m_flags, flags.join(u" ・ "_s));
    showField(m_status, plan::displayName(item->status));
    showField(m_note, item->note);
    showField(m_themes, themesText(*item));

    QStringList indicators;
    for (const auto& one : item->indicators) {
        const QString name = one.unit.isEmpty() ? one.name : tr("%1 (%2)").arg(one.name, one.unit);
        indicators.append(tr("%1: target %2, actual %3").arg(name, formatDecimal(one.target), formatDecimal(one.actual)));
    }
    showField(m_indicators, indicators.join(u'\n'));
}

} // namespace shirube::ui
