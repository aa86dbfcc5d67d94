// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/view_parts.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

namespace shirube::ui
{

QComboBox* organKindChoice()
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(QCoreApplication::translate("PlanViews", "Kind of organ"));
    choice->addItem(QCoreApplication::translate("PlanViews", "All kinds of organ"), 0);
    for (int kind = 1; kind <= plan::organKindCount; ++kind)
        choice->addItem(plan::displayName(plan::OrganKind(kind)), kind);
    return choice;
}

bool isOfKind(const plan::Initiative& item, const QComboBox* choice)
{
    const int kind = choice->currentData().toInt();
    return kind == 0 || int(item.organKind) == kind;
}

QList<plan::Initiative> ofKind(const QList<plan::Initiative>& items, const QComboBox* choice)
{
    QList<plan::Initiative> kept;
    for (const plan::Initiative& item : items) {
        if (isOfKind(item, choice))
            kept.append(item);
    }
    return kept;
}

QLabel* emptyLabel()
{
    QLabel* label = plainLabel({}, Type::Section, true);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

QString noItemsText(YearMonth asOf)
{
    return QCoreApplication::translate("PlanViews", "There are no such items in %1.\nEnter one in the list with “New item…”, or "
                                                    "choose another kind of organ or another fiscal year.")
        .arg(formatFiscalYear(FiscalYear(asOf)));
}

} // namespace shirube::ui
