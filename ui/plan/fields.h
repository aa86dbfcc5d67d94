// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <optional>

namespace shirube::ui
{

/// Fields of a form that speak: their caption is their name for screen readers too.
QLineEdit* addLine(QFormLayout* form, const QString& name, const QString& example = {});
QComboBox* addChoice(QFormLayout* form, const QString& name);

/// Entries for values of an enumeration, in order.
template <typename Enum>
void addNames(QComboBox* choice, std::initializer_list<Enum> values)
{
    for (const Enum value : values)
        choice->addItem(displayName(value), int(value));
}
void choose(QComboBox* choice, qint64 value);

/// What stands in lines, texts, choices and boxes, readable or not, in this order; and back into the same ones.
[[nodiscard]] QJsonArray valuesOf(const QList<QWidget*>& fields);
void setValues(const QList<QWidget*>& fields, const QJsonArray& values);

/// As a person edits it: full precision, no separators; empty for none.
[[nodiscard]] QString numberText(std::optional<double> number);

/// What was typed; nothing is none. ErrorCode::Invalid names the field and the text that cannot be read.
[[nodiscard]] Result<QDate> readDay(const QString& name, const QString& text);
[[nodiscard]] Result<std::optional<double>> readNumber(const QString& name, const QString& text);
[[nodiscard]] Result<std::optional<qint64>> readWhole(const QString& name, const QString& text);
[[nodiscard]] Result<FiscalYear> readYear(const QString& name, const QString& text);

/// Reads a line with one of the functions above; a refused one gets the focus.
template <typename Read>
auto readLine(QLineEdit* line, Read read)
{
    auto value = read(line->accessibleName(), line->text());
    if (!value) {
        line->setFocus();
        line->selectAll();
    }
    return value;
}

} // namespace shirube::ui
