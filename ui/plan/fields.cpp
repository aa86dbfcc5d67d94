// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/fields.h"

#include "core/base/parse.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QMetaProperty>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

} // namespace

QLineEdit* addLine(QFormLayout* form, const QString& name, const QString& example)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(example);
    form->addRow(name, line);
    return line;
}

QComboBox* addChoice(QFormLayout* form, const QString& name)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    form->addRow(name, choice);
    return choice;
}

void choose(QComboBox* choice, qint64 value)
{
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
}

// A field's "user property" is what a person edits in it.
QJsonArray valuesOf(const QList<QWidget*>& fields)
{
    QJsonArray values;
    for (const QWidget* field : fields)
        values.append(QJsonValue::fromVariant(field->metaObject()->userProperty().read(field)));
    return values;
}

void setValues(const QList<QWidget*>& fields, const QJsonArray& values)
{
    for (qsizetype i = 0; i < std::min(fields.size(), values.size()); ++i)
        fields[i]->metaObject()->userProperty().write(fields[i], values[i].toVariant());
}

QString numberText(std::optional<double> number)
{
    if (!number)
        return {};
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(*number, 'f', QLocale::FloatingPointShortest);
}

Result<QDate> readDay(const QString& name, const QString& text)
{
    if (text.trimmed().isEmpty())
        return QDate();
    const auto day = parseDate(text);
    if (!day)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("PlanForm", "%1: “%2” is not a date; write 2022-03-31 or R4.3.31.")
                        .arg(name, text));
    return *day;
}

Result<std::optional<double>> readNumber(const QString& name, const QString& text)
{
    if (text.trimmed().isEmpty())
        return std::optional<double>();
    const auto number = parseDecimal(text);
    if (!number)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("PlanForm", "%1: “%2” is not a number; write for example 1,234.5.")
                        .arg(name, text));
    return number;
}

Result<std::optional<qint64>> readWhole(const QString& name, const QString& text)
{
    if (text.trimmed().isEmpty())
        return std::optional<qint64>();
    const auto number = parseInteger(text);
    if (!number)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("PlanForm", "%1: “%2” is not a whole number; write for example 1,200,000.")
                        .arg(name, text));
    return number;
}

Result<FiscalYear> readYear(const QString& name, const QString& text)
{
    QString digits = normalizedCode(text);
    if (digits.isEmpty())
        return FiscalYear();
    digits.remove(u"年度"_s).remove(u"FY"_s, Qt::CaseInsensitive);
    const auto year = parseInteger(digits);
    if (!year || *year < firstYear || *year > lastYear)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("PlanForm", "%1: “%2” is not a fiscal year; write for example 2021.")
                        .arg(name, text));
    return FiscalYear(int(*year));
}

} // namespace shirube::ui
