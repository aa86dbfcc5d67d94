// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_filter.h"

#include "core/exchange/row_choice.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace shirube::ui
{

QString askedFor(const QList<const QWidget*>& inputs)
{
    using exchange::Relation;
    exchange::RowChoice asked;
    QStringList ticked;
    const auto ask = [&](const QWidget* input, Relation relation, const QString& value) {
        asked.conditions.append({input->accessibleName(), relation, value});
    };
    for (const QWidget* input : inputs) {
        if (input->isHidden())
            continue;
        if (const auto* line = qobject_cast<const QLineEdit*>(input); line && !line->text().trimmed().isEmpty())
            ask(line, Relation::Contains, line->text().trimmed());
        else if (const auto* box = qobject_cast<const QComboBox*>(input); box && box->currentIndex() > 0)
            ask(box, Relation::Is, box->currentText());
        else if (const auto* day = qobject_cast<const QAbstractSpinBox*>(input))
            ask(day, Relation::Is, day->text());
        else if (const auto* tick = qobject_cast<const QCheckBox*>(input); tick && tick->isChecked())
            ticked.append(tick->text().remove(u'&'));
    }
    if (asked.conditions.isEmpty() && ticked.isEmpty())
        return {};
    return exchange::filterText(asked, ticked.join(QStringLiteral(", ")));
}

void tellFilter(report::Table& table, const QString& asked, std::optional<qint64> of)
{
    table.filter = asked;
    table.of = asked.isEmpty() ? std::nullopt : of;
}

} // namespace shirube::ui
